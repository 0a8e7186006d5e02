// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_rules.h"

#include "core/base/fold.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace afs {

namespace {

using Words = std::vector<std::string_view>;

/// As folding leaves them.
constexpr std::array versionWords = std::to_array<std::string_view>(
    {"8d",        "acapella",  "acappella", "acoustic",     "acoustique",    "acustica",      "acustico",  "akustik",
     "akustisch", "alternate", "bootleg",   "cappella",     "commentary",    "concert",       "cover",     "demo",
     "demos",     "directo",   "dub",       "instrumental", "instrumentals", "instrumentaal", "karaoke",   "live",
     "mashup",    "medley",    "mix",       "mixed",        "nightcore",     "orchestral",    "outtake",   "rehearsal",
     "remix",     "remixed",   "remixes",   "reprise",      "rerecorded",    "rerecording",   "rework",    "reworked",
     "rmx",       "session",   "sessions",  "slowed",       "stripped",      "strumentale",   "symphonic", "tribute",
     "unplugged", "vivo"});

struct Phrase {
    std::string_view first;
    std::string_view second;
};
constexpr std::array versionPhrases = std::to_array<Phrase>({{"sped", "up"},
                                                             {"speed", "up"},
                                                             {"re", "recorded"},
                                                             {"en", "public"},
                                                             {"piano", "version"},
                                                             {"early", "version"},
                                                             {"taylors", "version"}});

/// What albums of concerts call themselves with, wherever in their title.
constexpr std::array concertWords = std::to_array<std::string_view>({"live", "unplugged", "vivo"});

/// The same where words are not parted by spaces, or not written in Latin letters: anywhere behind the name.
constexpr std::array otherScripts = std::to_array<std::string_view>(
    {"ライブ", "アコースティック", "リミックス", "インスト", "カラオケ", "라이브", "어쿠스틱", "리믹스", "现场", "現場",
     "伴奏", "концерт", "акусти", "ремикс", "караоке"});

bool saysSoInOtherScripts(const std::string& addition) {
    if (std::all_of(addition.begin(), addition.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return false;
    return std::any_of(otherScripts.begin(), otherScripts.end(),
                       [&](std::string_view word) { return addition.find(foldForSearch(word)) != std::string::npos; });
}

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

Words wordsOf(std::string_view text) {
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isLetter);
        const auto end = std::find_if_not(begin, text.end(), isLetter);
        if (begin != end)
            words.push_back(
                text.substr(static_cast<std::size_t>(begin - text.begin()), static_cast<std::size_t>(end - begin)));
        at = static_cast<std::size_t>(end - text.begin());
    }
    return words;
}

/// `before` is the word that stands before it, if any.
bool saysOtherVersion(std::string_view before, std::string_view word) {
    // The original mix is what the others are mixed from.
    if (isOneOf(versionWords, word))
        return word != "mix" || before != "original";
    return std::any_of(versionPhrases.begin(), versionPhrases.end(),
                       [&](const Phrase& phrase) { return phrase.first == before && phrase.second == word; });
}

bool sayOtherVersion(const Words& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (saysOtherVersion(i > 0 ? words[i - 1] : std::string_view{}, words[i]))
            return true;
    return false;
}

/// A folded title, taken apart: the name, and what stands in brackets or behind a dash.
struct TitleParts {
    std::string name;
    std::vector<std::string> additions;
};

/// Dashes of every width as the plain one, so that they need no cases of their own.
std::string withPlainDashes(std::string text) {
    for (const std::string_view dash : {"‐", "‑", "‒", "–", "—", "―", "−", "〜", "~"})
        for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash, at + 1))
            text.replace(at, dash.size(), "-");
    return text;
}

TitleParts partsOf(std::string_view title) {
    const std::string text = withPlainDashes(foldForSearch(title));
    TitleParts parts;
    int depth = 0;
    bool isBehindDash = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool opens = c == '(' || c == '[' || c == '{';
        const bool closes = c == ')' || c == ']' || c == '}';
        const bool isDash = i > 0 && text[i - 1] == ' ' && (c == '-' || c == '/' || c == ';');
        depth = std::max(0, depth + (opens ? 1 : 0) - (closes ? 1 : 0));
        isBehindDash = isBehindDash || (isDash && depth == 0 && !parts.name.empty());
        // What follows a closing bracket is no part of what it held.
        if (opens || closes || isDash)
            parts.additions.emplace_back();
        else if ((depth > 0 || isBehindDash) && !parts.additions.empty())
            parts.additions.back() += c;
        else
            parts.name += c;
    }
    return parts;
}

std::string digest(const std::string& text) {
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                                     QCryptographicHash::Sha256);
    return hash.first(16).toHex().toStdString();
}

/// In any order. Empty: they are not all known.
std::string artistsKey(const std::vector<TrackFacts::Artist>& artists) {
    const bool haveIds = std::none_of(artists.begin(), artists.end(), [](const auto& a) { return a.id.empty(); });
    std::vector<std::string> names;
    for (const TrackFacts::Artist& artist : artists) {
        names.push_back(haveIds ? artist.id : foldForSearch(artist.name));
        if (names.back().empty())
            return {};
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::string key;
    for (const std::string& name : names)
        key += (haveIds ? "\ni" : "\nn") + name;
    return key;
}

bool isConcert(std::string_view album) {
    const std::string folded = foldForSearch(album);
    const Words words = wordsOf(folded);
    return std::any_of(words.begin(), words.end(), [](std::string_view word) { return isOneOf(concertWords, word); });
}

} // namespace

bool namesOtherVersion(std::string_view title) {
    const TitleParts parts = partsOf(title);
    for (const std::string& addition : parts.additions)
        if (sayOtherVersion(wordsOf(addition)) || saysSoInOtherScripts(addition))
            return true;
    const Words name = wordsOf(parts.name);
    return name.size() > 1 && saysOtherVersion(name[name.size() - 2], name.back());
}

std::string plainIsrc(std::string_view isrc) {
    std::string plain;
    for (const char c : isrc)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            plain += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return plain.find_first_not_of('0') == std::string::npos ? std::string() : plain;
}

RecordingKeys recordingKeys(const TrackFacts& facts) {
    RecordingKeys keys;
    if (!facts.uri.starts_with("spotify:track:"))
        return keys;
    const bool isOther = namesOtherVersion(facts.title);
    if (const std::string isrc = plainIsrc(facts.isrc); !isrc.empty())
        keys.byIsrc = digest(isOther ? isrc + "*" : isrc);
    const std::string title = foldForSearch(facts.title);
    const std::string artists = artistsKey(facts.artists);
    if (isOther || title.empty() || artists.empty() || facts.length.value_or(Milliseconds(0)).count() <= 0 ||
        namesOtherVersion(facts.album) || isConcert(facts.album))
        return keys;
    keys.byNames = digest(title + artists);
    keys.lengthMs = static_cast<std::int32_t>(facts.length->count());
    return keys;
}

} // namespace afs
