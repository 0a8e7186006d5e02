// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_changes.h"

#include "core/base/fold.h"
#include "core/spotify/spotify_decoder.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace afs {

namespace {

constexpr int noEntry = -1;

std::string folded(const QString& text) {
    return foldForSearch(text.toStdString());
}

/// Spotify says no more of it than that it stands there: its track is gone, or left out of the answer.
bool isNameless(const PlaylistTrack& track) {
    return track.status == EntryStatus::Removed ||
           (track.status == EntryStatus::Unknown && track.uri.isEmpty() && track.name.isEmpty());
}

/// Finds for each entry of the later scan the entry of the former one that it is.
class Pairing {
public:
    Pairing(const std::vector<PlaylistTrack>& former, const std::vector<PlaylistTrack>& found)
        : m_former(former), m_found(found), m_formerOf(found.size(), noEntry), m_isTaken(former.size(), false) {
        // The same song twice, and one of the two was taken away: what can be seen is the one that could be seen.
        pairBy(uriAndMoment, [](const PlaylistTrack& track) { return track.status != EntryStatus::Removed; });
        for (const auto keyOf : {uriAndMoment, uri, isrcAndMoment, namesAndMoment, placeAndMoment})
            pairBy(keyOf, [](const PlaylistTrack&) { return true; });
        // Gone when it was first looked at: nothing is remembered of it but its place.
        pairBy(placeAndMomentOfAny,
               [](const PlaylistTrack& track) { return isNameless(track) && track.uri.isEmpty(); });
        pairLoneMoments();
        pairNameless();
    }

    int formerOf(std::size_t found) const { return m_formerOf[found]; }
    bool isTaken(std::size_t former) const { return m_isTaken[former]; }

private:
    using Moment = std::optional<Instant>;
    using Key = std::optional<std::tuple<std::string, std::string, Moment>>;

    static Key uri(const PlaylistTrack& track) {
        if (track.uri.isEmpty())
            return {};
        return std::tuple(track.uri.toStdString(), std::string(), Moment());
    }
    static Key uriAndMoment(const PlaylistTrack& track) {
        Key key = uri(track);
        if (key)
            std::get<2>(*key) = track.addedAt;
        return key;
    }
    static Key isrcAndMoment(const PlaylistTrack& track) {
        if (track.isrc.isEmpty())
            return {};
        return std::tuple(track.isrc.toUpper().toStdString(), std::string(), track.addedAt);
    }
    static Key namesAndMoment(const PlaylistTrack& track) {
        if (track.name.isEmpty())
            return {};
        return std::tuple(folded(track.name), folded(track.artists), track.addedAt);
    }
    static Key placeAndMoment(const PlaylistTrack& track) {
        return track.uri.isEmpty() ? Key() : placeAndMomentOfAny(track);
    }
    static Key placeAndMomentOfAny(const PlaylistTrack& track) {
        if (!track.addedAt)
            return {};
        return std::tuple(std::to_string(track.position), std::string(), track.addedAt);
    }

    void pair(std::size_t found, std::size_t former) {
        m_formerOf[found] = static_cast<int>(former);
        m_isTaken[former] = true;
    }

    /// Equal keys belong together, in order; an entry without a key to nobody.
    void pairBy(Key (*keyOf)(const PlaylistTrack&), bool (*isMeant)(const PlaylistTrack& former)) {
        std::map<typename Key::value_type, std::vector<std::size_t>> open; ///< the last is the first in order
        for (std::size_t i = m_former.size(); i-- > 0;)
            if (!m_isTaken[i] && isMeant(m_former[i]))
                if (const Key key = keyOf(m_former[i]))
                    open[*key].push_back(i);
        for (std::size_t i = 0; i < m_found.size() && !open.empty(); ++i) {
            if (m_formerOf[i] != noEntry)
                continue;
            const Key key = keyOf(m_found[i]);
            const auto place = key ? open.find(*key) : open.end();
            if (place == open.end() || place->second.empty())
                continue;
            pair(i, place->second.back());
            place->second.pop_back();
        }
    }

    /// Where one entry alone of what is left was added at a moment, before and now, it is the same, wherever it was
    /// moved.
    void pairLoneMoments() {
        struct Entries {
            std::vector<std::size_t> former;
            std::vector<std::size_t> found;
        };
        std::map<Instant, Entries> open;
        for (std::size_t i = 0; i < m_former.size(); ++i)
            if (!m_isTaken[i] && m_former[i].addedAt)
                open[*m_former[i].addedAt].former.push_back(i);
        for (std::size_t i = 0; i < m_found.size(); ++i)
            if (m_formerOf[i] == noEntry && m_found[i].addedAt)
                open[*m_found[i].addedAt].found.push_back(i);
        for (const auto& [moment, entries] : open) {
            if (entries.former.size() != 1 || entries.found.size() != 1)
                continue;
            const PlaylistTrack& former = m_former[entries.former.front()];
            const PlaylistTrack& found = m_found[entries.found.front()];
            const bool isGone = isNameless(found) && former.status != EntryStatus::Local;
            const bool isBack = isNameless(former) && former.uri.isEmpty();
            if (isGone || isBack)
                pair(entries.found.front(), entries.former.front());
        }
    }

    /// An entry without a track says when it was added and where it stands, no more: between two entries that are
    /// known, those without a track are looked for among what lay there before.
    void pairNameless() {
        std::size_t firstFormer = 0;
        for (std::size_t first = 0; first < m_found.size();) {
            std::map<Moment, std::vector<std::size_t>> nameless;
            std::size_t next = first;
            for (; next < m_found.size() && m_formerOf[next] == noEntry; ++next)
                if (isNameless(m_found[next]))
                    nameless[m_found[next].addedAt].push_back(next);
            const std::size_t lastFormer =
                next < m_found.size() ? static_cast<std::size_t>(m_formerOf[next]) : m_former.size();
            for (const auto& [moment, entries] : nameless)
                pairInOrder(entries, likeliest(firstFormer, lastFormer, moment, entries.size()));
            firstFormer = lastFormer + 1;
            first = next + 1;
        }
    }

    void pairInOrder(const std::vector<std::size_t>& found, const std::vector<std::size_t>& former) {
        for (std::size_t i = 0; i < std::min(found.size(), former.size()); ++i)
            pair(found[i], former[i]);
    }

    /// At most `count` former entries in [first, last), in order. What was dark is likelier to be gone now than what
    /// could be played.
    std::vector<std::size_t> likeliest(std::size_t first, std::size_t last, const Moment& addedAt,
                                       std::size_t count) const {
        std::vector<std::size_t> fit;
        for (std::size_t i = first; i < last; ++i)
            if (!m_isTaken[i] && m_former[i].addedAt == addedAt && m_former[i].status != EntryStatus::Local)
                fit.push_back(i);
        const auto lightness = [this](std::size_t i) {
            return m_former[i].status == EntryStatus::Removed ? 0 : isDark(m_former[i].status) ? 1 : 2;
        };
        std::ranges::stable_sort(fit, {}, lightness);
        fit.resize(std::min(fit.size(), count));
        std::ranges::sort(fit);
        return fit;
    }

    const std::vector<PlaylistTrack>& m_former;
    const std::vector<PlaylistTrack>& m_found;
    std::vector<int> m_formerOf; ///< by entry of the later scan
    std::vector<bool> m_isTaken; ///< by entry of the former scan
};

/// What Spotify no longer says of a song, from the scan that still knew it.
void remember(PlaylistTrack& track, const PlaylistTrack& former) {
    for (QString PlaylistTrack::*text : {&PlaylistTrack::uri, &PlaylistTrack::name, &PlaylistTrack::artists,
                                         &PlaylistTrack::album, &PlaylistTrack::isrc})
        if ((track.*text).isEmpty())
            track.*text = former.*text;
    if (!track.length)
        track.length = former.length;
}

/// Fills in since when it is dark. What became of it, if that can be told.
std::optional<PlaylistChange> changeOf(PlaylistTrack& track, const PlaylistTrack* former,
                                       const ComparisonTerms& terms) {
    if (isNameless(track) && former != nullptr)
        remember(track, *former);
    track.wasLight = track.status == EntryStatus::Unknown ? former != nullptr && former->wasLight && terms.sameMarket
                                                          : !isDark(track.status);
    const auto wasDarkSince = former != nullptr ? former->darkSince : std::nullopt;
    if (wasDarkSince && (isDark(track.status) || track.status == EntryStatus::Unknown)) {
        track.darkSince = wasDarkSince;
        track.darkAtFirstSight = former->darkAtFirstSight;
        return {};
    }
    if (track.status == EntryStatus::Unknown)
        return {};
    const bool mayTell = former != nullptr && !terms.isFirst;
    if (isDark(track.status)) {
        track.darkSince = terms.at;
        // A song taken away is gone in every market; one never heard of before cannot have gone dark.
        const bool comparable = terms.sameMarket || track.status == EntryStatus::Removed;
        track.darkAtFirstSight = !mayTell || !former->wasLight || !comparable;
        return track.darkAtFirstSight ? std::nullopt : std::optional(PlaylistChange::WentDark);
    }
    const bool isBack = mayTell && wasDarkSince && track.status == EntryStatus::Playable &&
                        (terms.sameMarket || former->status == EntryStatus::Removed);
    return isBack ? std::optional(PlaylistChange::CameBack) : std::nullopt;
}

PlaylistEvent eventOf(const PlaylistTrack& track, PlaylistChange change, const ComparisonTerms& terms) {
    PlaylistEvent event{terms.at, terms.playlist, change, track.uri, track.name, track.artists, {}};
    if (change == PlaylistChange::WentDark)
        event.reason = track.status == EntryStatus::Removed ? QStringLiteral("removed") : track.reason;
    return event;
}

} // namespace

PlaylistTrack playlistTrackOf(const PlaylistEntry& entry, int position) {
    PlaylistTrack track;
    track.position = position;
    track.addedAt = entry.addedAt;
    track.status = entryStatus(entry);
    if (!entry.track)
        return track;
    QStringList artists;
    for (const SpotifyArtist& artist : entry.track->artists)
        if (!artist.name.isEmpty())
            artists.append(artist.name);
    track.uri = entry.track->uri;
    track.name = entry.track->name;
    track.artists = artists.join(QStringLiteral(", "));
    track.album = entry.track->album.name;
    track.isrc = entry.track->isrc;
    track.length = entry.track->duration;
    if (track.status == EntryStatus::Unplayable)
        track.reason = entry.track->restriction;
    return track;
}

ComparedEntries compareEntries(const std::vector<PlaylistTrack>& former, std::vector<PlaylistTrack> found,
                               const ComparisonTerms& terms) {
    const Pairing pairing(former, found);
    ComparedEntries compared;
    for (std::size_t i = 0; i < found.size(); ++i) {
        PlaylistTrack& track = found[i];
        const int place = pairing.formerOf(i);
        const PlaylistTrack* before = place == noEntry ? nullptr : &former[static_cast<std::size_t>(place)];
        const auto change = changeOf(track, before, terms);
        if (change)
            compared.events.push_back(eventOf(track, *change, terms));
        else if (before == nullptr && !terms.isFirst)
            compared.events.push_back(eventOf(track, PlaylistChange::Added, terms));
    }
    for (std::size_t i = 0; i < former.size() && !terms.isFirst; ++i)
        if (!pairing.isTaken(i))
            compared.events.push_back(eventOf(former[i], PlaylistChange::Removed, terms));
    compared.tracks = std::move(found);
    return compared;
}

} // namespace afs
