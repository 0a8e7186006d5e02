// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identity.h"

#include "core/base/stop_watcher.h"
#include "core/store/recording_rules.h"

#include <QString>

#include <algorithm>

namespace afs {

namespace {

/// Cannot occur in a name: control characters of this kind survive in titles, so lengths go along.
void appendPart(std::string& key, std::string_view text) {
    key += std::to_string(text.size());
    key += ':';
    key += text;
}

std::string foldedName(std::string_view text) {
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (!ascii)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .trimmed()
            .toCaseFolded()
            .toStdString();
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    std::string folded(text);
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return folded;
}

/// Whose work it is, as both formats say it: extended rows know no author of a book, so a chapter goes by its book.
const std::string& makerOf(const TrackRow& name) {
    return name.kind == Kind::Chapter && !name.album.empty() ? name.album : name.artist;
}

std::int32_t numberOf(TextIndex& index, std::string key) {
    const auto next = static_cast<std::int32_t>(index.size()) + 1;
    return index.try_emplace(std::move(key), next).first->second;
}

/// Numbers what names are compared by.
class NameComparison {
public:
    explicit NameComparison(std::size_t names) {
        m_exact.reserve(names);
        m_match.reserve(names);
    }

    void number(const TrackRow& name, NameIdentity& identity) {
        const std::string kind = kindText(name.kind);
        std::string key = kind;
        appendPart(key, makerOf(name));
        appendPart(key, name.title);
        identity.exact = numberOf(m_exact, std::move(key));
        if (std::string code = plainIsrc(name.isrc); !code.empty())
            identity.isrc = numberOf(m_isrc, std::move(code));
        if (name.title.empty())
            return;
        // The oldest account data has podcasts among the songs: the show as artist, the episode as title.
        const bool isEpisode = name.kind == Kind::Episode;
        const auto matchOf = [&](const std::string& maker) {
            std::string whole = isEpisode ? kindText(Kind::Music) : kind;
            appendPart(whole, foldedName(maker));
            appendPart(whole, foldedName(name.title));
            return numberOf(m_match, std::move(whole));
        };
        if (!makerOf(name).empty())
            identity.match = matchOf(makerOf(name));
        if (!name.albumArtist.empty())
            identity.albumMatch = matchOf(name.albumArtist);
    }

private:
    static std::string kindText(Kind kind) { return std::string(1, static_cast<char>('0' + static_cast<int>(kind))); }

    TextIndex m_exact;
    TextIndex m_match;
    TextIndex m_isrc;
};

} // namespace

void appendNameKey(std::string& key, Kind kind, std::string_view uri, std::string_view title, std::string_view artist,
                   std::string_view album) {
    key += static_cast<char>('0' + static_cast<int>(kind));
    appendPart(key, uri);
    appendPart(key, title);
    appendPart(key, artist);
    appendPart(key, album);
}

std::string trackKey(const TrackRow& name) {
    if (!name.uri.empty())
        return 'u' + name.uri;
    std::string key(1, static_cast<char>('0' + static_cast<int>(name.kind)));
    appendPart(key, name.artist);
    appendPart(key, name.title);
    return key;
}

std::vector<NameIdentity> identifyNames(const std::vector<TrackRow>& names, const std::stop_token& stop) {
    return identifyNames(names, {}, NameUse::AcrossSources, stop);
}

std::vector<NameIdentity> identifyNames(const std::vector<TrackRow>& names, const std::vector<TrackRow>& more,
                                        NameUse use, const std::stop_token& stop) {
    StopWatcher watcher(stop);
    const bool isCompared = use == NameUse::AcrossSources;
    NameComparison comparison(isCompared ? names.size() + more.size() : 0);
    std::int32_t largest = 0;
    for (const auto* some : {&names, &more})
        for (const TrackRow& name : *some)
            largest = std::max(largest, name.nameId);
    std::vector<NameIdentity> identities(static_cast<std::size_t>(largest) + 1);
    for (const auto* some : {&names, &more})
        for (const TrackRow& name : *some) {
            watcher.look();
            NameIdentity& identity = identities[static_cast<std::size_t>(name.nameId)];
            identity.track = name.trackId;
            identity.lengthMs = name.lengthMs;
            if (isCompared)
                comparison.number(name, identity);
        }
    return identities;
}

std::vector<const TrackRow*> namesById(const std::vector<TrackRow>& names, const std::vector<TrackRow>& more) {
    std::vector<const TrackRow*> byId;
    for (const auto* some : {&names, &more})
        for (const TrackRow& name : *some) {
            const auto id = static_cast<std::size_t>(name.nameId);
            if (id >= byId.size())
                byId.resize(std::max(id + 1, byId.size() * 2));
            byId[id] = &name;
        }
    return byId;
}

TwinKey twinKey(const EvidenceRow& row, const std::vector<NameIdentity>& names) {
    const NameIdentity& name = names[static_cast<std::size_t>(row.nameId)];
    return {row.end, row.ms, row.source == Source::AccountDump ? name.exact : name.track, row.source};
}

} // namespace afs
