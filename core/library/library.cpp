// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"

#include "core/library/library_builder.h"
#include "core/library/track_names.h"

#include <unordered_map>
#include <utility>

namespace afs {

namespace {

/// Gives equal names of one track one number, so that the builder sees few names.
class NameNumbers {
public:
    explicit NameNumbers(LibraryBuilder& builder) : m_builder(builder) {}

    std::uint32_t of(const PlayFacts& play) {
        if (!play.track)
            return noIndex;
        auto& known = m_known[play.track];
        for (const auto& [facts, number] : known) {
            if (facts->uri == play.uri && facts->title == play.title && facts->artist == play.artist &&
                facts->album == play.album && facts->albumArtist == play.albumArtist &&
                facts->lengthMs == play.lengthMs)
                return number;
        }
        const auto number = m_builder.addName(
            {play.track, play.uri, play.title, play.artist, play.album, play.lengthMs, play.albumArtist});
        known.emplace_back(&play, number);
        return number;
    }

private:
    LibraryBuilder& m_builder;
    std::unordered_map<TrackId, std::vector<std::pair<const PlayFacts*, std::uint32_t>>> m_known;
};

bool sameTrack(const Library& a, TrackIndex x, const Library& b, TrackIndex y) {
    const TrackInfo& left = a.tracks[x];
    const TrackInfo& right = b.tracks[y];
    const auto albumArtist = [](const Library& library, const TrackInfo& track) {
        return track.album == noIndex ? std::string_view{} : library.artistName(library.albums[track.album].artist);
    };
    return left.id == right.id && left.recording == right.recording && left.kind == right.kind &&
           left.lengthMs == right.lengthMs && a.title(x) == b.title(y) && a.text(left.uri) == b.text(right.uri) &&
           a.artistName(left.artist) == b.artistName(right.artist) &&
           a.albumTitle(left.album) == b.albumTitle(right.album) && albumArtist(a, left) == albumArtist(b, right);
}

} // namespace

Library buildLibrary(const std::vector<PlayFacts>& plays, std::uint64_t version) {
    LibraryBuilder builder;
    builder.reserve(plays.size(), 0);
    NameNumbers names(builder);
    for (const PlayFacts& play : plays) {
        PlayRow row;
        row.end = play.end.time_since_epoch().count();
        row.ms = play.ms;
        row.playId = static_cast<std::uint32_t>(play.id.value);
        row.account = play.account;
        row.name = names.of(play);
        if (play.recording)
            builder.link(play.track, play.recording);
        row.kind = play.kind;
        row.flags = play.flags.packed();
        row.sources = play.sources;
        row.reasonStart = builder.reason(play.reasonStart);
        row.reasonEnd = builder.reason(play.reasonEnd);
        row.country = builder.country(play.country);
        row.platform = builder.platform(play.platform);
        builder.add(row);
    }
    return builder.build(version);
}

const TrackGroups& trackGroups(const Library& library) {
    return library.groups.get([&library] {
        TrackGroups groups;
        groups.artists.reserve(library.tracks.size());
        groups.albums.reserve(library.tracks.size());
        for (const TrackInfo& track : library.tracks) {
            groups.artists.push_back(track.artist);
            groups.albums.push_back(track.album);
        }
        return groups;
    });
}

PlayFacts playFacts(const Library& library, Row row) {
    PlayFacts play;
    play.id = PlayId(library.playId[row]);
    play.end = library.endOf(row);
    play.ms = library.ms[row];
    play.kind = library.kind(row);
    play.flags = PlayFlags::unpacked(library.flags[row]);
    play.sources = library.sources[row];
    play.reasonStart = library.text(library.reasons[library.reasonStart[row]]);
    play.reasonEnd = library.text(library.reasons[library.reasonEnd[row]]);
    play.platform = library.text(library.platforms[library.platform[row]]);
    play.country = library.text(library.countries[library.country[row]]);
    if (!library.account.empty())
        play.account = AccountId(library.account[row]);
    if (library.track[row] == noIndex)
        return play;
    const TrackInfo& track = library.tracks[library.track[row]];
    const RowNames names = namesOfPlay(library, track, library.playId[row]);
    play.track = track.id;
    play.uri = library.text(names.uri);
    play.title = library.text(names.title);
    play.artist = library.text(names.artist);
    play.album = library.text(names.album);
    if (const std::string_view maker = library.text(names.albumArtist); maker != play.artist)
        play.albumArtist = maker;
    play.lengthMs = track.lengthMs;
    play.recording = track.recording;
    return play;
}

bool equalFacts(const Library& a, const Library& b) {
    if (a.plays() != b.plays() || a.end != b.end || a.ms != b.ms || a.playId != b.playId ||
        a.kindAndMarks != b.kindAndMarks || a.flags != b.flags || a.sources != b.sources)
        return false;
    std::vector<TrackIndex> counterpart(a.tracks.size(), noIndex);
    for (Row row = 0; row < a.plays(); ++row) {
        const TrackIndex x = a.track[row];
        const TrackIndex y = b.track[row];
        if ((x == noIndex) != (y == noIndex))
            return false;
        if (x != noIndex && counterpart[x] != y) {
            if (counterpart[x] != noIndex || !sameTrack(a, x, b, y))
                return false;
            counterpart[x] = y;
        }
        if (!(playFacts(a, row) == playFacts(b, row)))
            return false;
    }
    for (TrackIndex track = 0; track < counterpart.size(); ++track) {
        if (counterpart[track] != noIndex && counterpart[a.recordingOf(track)] != b.recordingOf(counterpart[track]))
            return false;
    }
    return true;
}

} // namespace afs
