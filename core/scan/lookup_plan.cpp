// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/lookup_plan.h"

#include <algorithm>
#include <tuple>

namespace afs {

namespace {

const std::string trackPrefix = "spotify:track:";

std::string idOf(const std::string& uri) {
    return uri.substr(trackPrefix.size());
}

} // namespace

LookupPlan::LookupPlan(const LookupWants& wants) : m_codes(wants.codes) {
    for (const WantedTrack& track : wants.tracks) {
        if (!track.uri.starts_with(trackPrefix) || track.uri.size() == trackPrefix.size())
            continue;
        // Rows that name no album have nothing in common.
        const std::string name = track.album.size() > 1 && !track.album.ends_with('\n') ? track.album : track.uri;
        if (!m_albumOf.emplace(track.uri, name).second)
            continue;
        Album& album = m_albums[name];
        album.tracks.push_back({track.uri, track.plays});
        album.plays += track.plays;
    }
    for (const KnownAlbum& known : wants.albums) {
        const auto album = m_albums.find(known.album);
        if (album == m_albums.end())
            continue;
        album->second.isKnown = true;
        if (!known.wasAsked)
            album->second.ids.insert(known.id);
    }
}

std::optional<Lookup> LookupPlan::next() const {
    const auto next = nextOf(m_passedOver);
    return next || m_passedOver.empty() ? next : nextOf({});
}

std::optional<Lookup> LookupPlan::nextOf(const std::set<std::string>& passedOver) const {
    const auto isOpen = [&](const std::string& id) { return !passedOver.contains(id); };
    const auto isOpenTrack = [&](const Wanted& track) { return isOpen(idOf(track.uri)); };
    // Most worth first: kind of request, then plays. An album for a single track tells no more than the track itself.
    using Worth = std::tuple<int, std::int64_t>;
    std::optional<Lookup> best;
    Worth most{};
    for (const auto& [name, album] : m_albums) {
        const bool hasSeveral = album.tracks.size() > 1;
        const auto id = std::ranges::find_if(album.ids, isOpen);
        const auto track = std::ranges::find_if(album.tracks, isOpenTrack);
        const bool asksAlbum = hasSeveral && id != album.ids.end();
        if (track == album.tracks.end() && !asksAlbum)
            continue;
        const int rank = asksAlbum ? 3 : hasSeveral && !album.isKnown ? 2 : 1;
        const Worth worth{rank, rank == 1 ? track->plays : album.plays};
        if (best && worth <= most)
            continue;
        most = worth;
        best = asksAlbum ? Lookup{Lookup::Kind::Album, *id} : Lookup{Lookup::Kind::Track, idOf(track->uri)};
    }
    if (best)
        return best;
    const auto code = std::ranges::find_if(m_codes, [&](const std::string& uri) { return isOpen(idOf(uri)); });
    return code == m_codes.end() ? std::nullopt : std::optional(Lookup{Lookup::Kind::Track, idOf(*code)});
}

void LookupPlan::learned(const TrackFacts& facts) {
    std::erase(m_codes, facts.uri);
    const auto place = m_albumOf.find(facts.uri);
    if (place == m_albumOf.end())
        return;
    Album& album = m_albums[place->second];
    if (!album.isKnown && !facts.albumId.empty())
        album.ids.insert(facts.albumId);
    album.isKnown = true;
    forget(facts.uri);
}

void LookupPlan::isUnavailable(const std::string& trackId) {
    std::erase(m_codes, trackPrefix + trackId);
    forget(trackPrefix + trackId);
}

void LookupPlan::wasAsked(const std::string& albumId) {
    for (auto& [name, album] : m_albums)
        album.ids.erase(albumId);
}

void LookupPlan::passOver(const Lookup& lookup) {
    m_passedOver.insert(lookup.id);
}

void LookupPlan::forget(const std::string& uri) {
    const auto place = m_albumOf.find(uri);
    if (place == m_albumOf.end())
        return;
    const auto album = m_albums.find(place->second);
    std::vector<Wanted>& tracks = album->second.tracks;
    const auto track = std::ranges::find(tracks, uri, &Wanted::uri);
    album->second.plays -= track->plays;
    tracks.erase(track);
    if (tracks.empty())
        m_albums.erase(album);
    m_albumOf.erase(place);
}

} // namespace afs
