// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/decoder_check.h"

#include "core/spotify/spotify_decoder.h"

#include <QStringConverter>

namespace afs::test {

namespace {

/// Remembers the first thing that was wrong.
class Check {
public:
    void that(bool holds, const char* sentence) {
        if (!holds && m_problem.empty())
            m_problem = sentence;
    }
    void text(const QString& value) {
        that(!value.contains(QChar(0)), "a text holds a null character");
        QStringEncoder encoder(QStringConverter::Utf8);
        const QByteArray encoded = encoder.encode(value);
        that(!encoder.hasError(), "a text is no Unicode");
    }
    void number(std::optional<int> value) { that(!value || *value >= 0, "a count below zero"); }
    void artists(const std::vector<SpotifyArtist>& list) {
        for (const SpotifyArtist& artist : list) {
            text(artist.id);
            text(artist.name);
            that(!artist.id.isEmpty() || !artist.name.isEmpty(), "an artist of nothing");
        }
    }
    void album(const SpotifyAlbum& value) {
        text(value.id);
        text(value.name);
        text(value.type);
        text(value.releaseDate);
        artists(value.artists);
        number(value.totalTracks);
    }
    void track(const SpotifyTrack& value) {
        for (const QString* part :
             {&value.id, &value.uri, &value.type, &value.name, &value.url, &value.isrc, &value.restriction})
            text(*part);
        artists(value.artists);
        album(value.album);
        that(!value.duration || (*value.duration >= Milliseconds(1) && *value.duration <= std::chrono::hours(24)),
             "a length that no track has");
        number(value.discNumber);
        number(value.trackNumber);
        that(!value.isLocal || !value.uri.startsWith(QStringLiteral("spotify:local:")) || value.id.isEmpty(),
             "a local file with an id");
    }
    void page(const PlaylistPage& value) {
        number(value.offset);
        number(value.total);
        for (const PlaylistEntry& entry : value.entries) {
            text(entry.addedBy);
            if (entry.track)
                track(*entry.track);
            that(entryStatus(entry) != EntryStatus::Unplayable || (entry.track && entry.track->isPlayable),
                 "unplayable without Spotify's word");
        }
    }
    void head(const PlaylistHead& value) {
        for (const QString* part :
             {&value.id, &value.name, &value.ownerId, &value.ownerName, &value.snapshotId, &value.url})
            text(*part);
        number(value.total);
    }
    void error(const Error& value) {
        that(!value.message.isEmpty(), "an error without words");
        that(value.kind == ErrorKind::Network, "an error of another kind");
    }

    std::string problem() const { return m_problem; }

private:
    std::string m_problem;
};

void checkPlays(Check& check, const QByteArray& body) {
    if (const auto window = decodeRecentlyPlayed(body)) {
        check.that(static_cast<int>(window->items.size()) <= window->listed, "more plays than were listed");
        Instant last = Instant::min();
        for (const PlayedItem& item : window->items) {
            check.that(item.playedAt >= last, "plays out of order");
            check.that(!item.track.uri.isEmpty(), "a play of nothing");
            check.track(item.track);
            check.text(item.context.uri);
            last = item.playedAt;
        }
    } else {
        check.error(window.error());
    }
    if (const auto player = decodePlayer(body); player && *player) {
        const PlayerState& state = **player;
        check.that(!state.progress || (*state.progress >= Milliseconds(0) && *state.progress <= std::chrono::hours(24)),
                   "a position that no track has");
        check.that(state.item || (state.kind != PlayingKind::Track && state.kind != PlayingKind::Episode),
                   "a track of nothing plays");
        if (state.item)
            check.track(*state.item);
    }
}

void checkPlaylists(Check& check, const QByteArray& body) {
    if (const auto list = decodePlaylistList(body)) {
        check.that(static_cast<int>(list->playlists.size()) <= list->listed, "more playlists than were listed");
        for (const PlaylistHead& head : list->playlists) {
            check.that(!head.id.isEmpty(), "a playlist without an id");
            check.head(head);
        }
    }
    if (const auto playlist = decodePlaylist(body)) {
        check.head(playlist->head);
        if (playlist->firstPage)
            check.page(*playlist->firstPage);
    }
    if (const auto page = decodePlaylistPage(body))
        check.page(*page);
    else
        check.error(page.error());
}

} // namespace

std::string decoderProblem(const QByteArray& body) {
    Check check;
    checkPlays(check, body);
    checkPlaylists(check, body);
    if (const auto track = decodeTrack(body)) {
        check.that(!track->uri.isEmpty(), "a track without a URI");
        check.track(*track);
    }
    if (const auto album = decodeAlbum(body)) {
        check.album(album->album);
        for (const SpotifyTrack& track : album->tracks)
            check.track(track);
    }
    if (const auto profile = decodeProfile(body))
        check.that(!profile->key().isEmpty(), "a profile without a key");
    const SpotifyRefusal refusal = decodeRefusal(body);
    check.text(refusal.message);
    check.text(refusal.code);
    check.that(refusal.message.size() <= 500, "a sentence of Spotify's without an end");
    return check.problem();
}

} // namespace afs::test
