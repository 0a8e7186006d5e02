// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_rules.h"

#include "core/base/fold.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cctype>
#include <set>
#include <vector>

namespace afs {

namespace {

using Words = std::vector<std::string_view>;

/// A word, as folding leaves it, that says what version this is.
struct VersionWord {
    std::string_view word;
    std::string_view meaning = {}; ///< one for all words that say the same; empty: the word itself
};
constexpr std::array versionWords = std::to_array<VersionWord>({
    {"8d"},
    {"acapella"},
    {"acappella", "acapella"},
    {"acoustic"},
    {"acoustique", "acoustic"},
    {"acustica", "acoustic"},
    {"acustico", "acoustic"},
    {"akustik", "acoustic"},
    {"akustisch", "acoustic"},
    {"alternate"},
    {"bootleg"},
    {"cappella", "acapella"},
    {"commentary"},
    {"concert", "live"},
    {"cover"},
    {"demo"},
    {"demos", "demo"},
    {"directo", "live"},
    {"dub"},
    {"instrumental"},
    {"instrumentals", "instrumental"},
    {"instrumentaal", "instrumental"},
    {"karaoke"},
    {"live"},
    {"mashup"},
    {"medley"},
    {"mix", "remix"},
    {"mixed", "remix"},
    {"nightcore"},
    {"orchestral"},
    {"outtake"},
    {"rehearsal"},
    {"remix"},
    {"remixed", "remix"},
    {"remixes", "remix"},
    {"reprise"},
    {"rerecorded"},
    {"rerecording", "rerecorded"},
    {"rework", "remix"},
    {"reworked", "remix"},
    {"rmx", "remix"},
    {"session"},
    {"sessions", "session"},
    {"slowed"},
    {"stripped"},
    {"strumentale", "instrumental"},
    {"symphonic", "orchestral"},
    {"tribute"},
    {"unplugged"},
    {"vivo", "live"},
});

struct Phrase {
    std::string_view first;
    std::string_view second;
    std::string_view meaning;
};
constexpr std::array versionPhrases = std::to_array<Phrase>({{"sped", "up", "sped up"},
                                                             {"speed", "up", "sped up"},
                                                             {"re", "recorded", "rerecorded"},
                                                             {"en", "public", "live"},
                                                             {"piano", "version", "piano"},
                                                             {"early", "version", "early"},
                                                             {"taylors", "version", "rerecorded"}});

/// What albums of concerts call themselves with, wherever in their title.
constexpr std::array concertWords = std::to_array<std::string_view>({"live", "unplugged", "vivo"});

/// The same where words are not parted by spaces, or not written in Latin letters: anywhere behind the name.
constexpr std::array otherScripts = std::to_array<VersionWord>({{"ライブ", "live"},
                                                                {"アコースティック", "acoustic"},
                                                                {"リミックス", "remix"},
                                                                {"インスト", "instrumental"},
                                                                {"カラオケ", "karaoke"},
                                                                {"라이브", "live"},
                                                                {"어쿠스틱", "acoustic"},
                                                                {"리믹스", "remix"},
                                                                {"现场", "live"},
                                                                {"現場", "live"},
                                                                {"伴奏", "karaoke"},
                                                                {"концерт", "live"},
                                                                {"акусти", "acoustic"},
                                                                {"ремикс", "remix"},
                                                                {"караоке", "karaoke"}});

/// What a title calls the version, in one word each.
using Versions = std::set<std::string_view>;

void addThoseOfOtherScripts(Versions& versions, const std::string& addition) {
    if (std::all_of(addition.begin(), addition.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return;
    for (const VersionWord& version : otherScripts)
        if (addition.find(foldForSearch(version.word)) != std::string::npos)
            versions.insert(version.meaning);
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
void addVersion(Versions& versions, std::string_view before, std::string_view word) {
    // The original mix is what the others are mixed from.
    if (word == "mix" && before == "original")
        return;
    for (const VersionWord& version : versionWords)
        if (version.word == word)
            versions.insert(version.meaning.empty() ? version.word : version.meaning);
    for (const Phrase& phrase : versionPhrases)
        if (phrase.first == before && phrase.second == word)
            versions.insert(phrase.meaning);
}

void addVersions(Versions& versions, const Words& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        addVersion(versions, i > 0 ? words[i - 1] : std::string_view{}, words[i]);
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
    return std::any_of(words.begin(), words.end(), [](std::string_view word) {
        return std::find(concertWords.begin(), concertWords.end(), word) != concertWords.end();
    });
}

Versions versionsOf(std::string_view title) {
    const TitleParts parts = partsOf(title);
    Versions versions;
    for (const std::string& addition : parts.additions) {
        addVersions(versions, wordsOf(addition));
        addThoseOfOtherScripts(versions, addition);
    }
    if (const Words name = wordsOf(parts.name); name.size() > 1)
        addVersion(versions, name[name.size() - 2], name.back());
    // A concert without amplifiers, whatever else it is called.
    if (versions.erase("unplugged") > 0)
        versions.insert({"acoustic", "live"});
    // A concert is no other one for being called a session as well.
    if (versions.size() > 1)
        versions.erase("session");
    return versions;
}

} // namespace

bool namesOtherVersion(std::string_view title) {
    return !versionsOf(title).empty();
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
    const Versions versions = versionsOf(facts.title);
    if (std::string isrc = plainIsrc(facts.isrc); !isrc.empty()) {
        for (const std::string_view version : versions)
            isrc.append("*").append(version);
        keys.byIsrc = digest(isrc);
    }
    const std::string title = foldForSearch(facts.title);
    const std::string artists = artistsKey(facts.artists);
    if (!versions.empty() || title.empty() || artists.empty() || facts.length.value_or(Milliseconds(0)).count() <= 0 ||
        namesOtherVersion(facts.album) || isConcert(facts.album))
        return keys;
    keys.byNames = digest(title + artists);
    keys.lengthMs = static_cast<std::int32_t>(facts.length->count());
    return keys;
}

} // namespace afs
