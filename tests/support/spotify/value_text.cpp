// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/value_text.h"

#include "core/base/time_text.h"
#include "core/spotify/spotify_decoder.h"

#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>

namespace afs::test {

namespace {

/// Lines of `name: value`, indented; what was not said is left out.
class Lines {
public:
    void text(const char* name, const QString& value) {
        if (!value.isEmpty())
            line(name) << value.toStdString() << '\n';
    }
    void number(const char* name, std::optional<int> value) {
        if (value)
            line(name) << *value << '\n';
    }
    void truth(const char* name, std::optional<bool> value) {
        if (value)
            line(name) << (*value ? "yes" : "no") << '\n';
    }
    void duration(const char* name, std::optional<Milliseconds> value) {
        if (value)
            line(name) << value->count() << " ms\n";
    }
    void moment(const char* name, std::optional<Instant> value) {
        if (value)
            line(name) << formatInstant(*value) << '\n';
    }
    template <typename Body>
    void block(const char* name, const Body& body) {
        line(name) << '\n';
        m_indent += 2;
        body();
        m_indent -= 2;
    }
    std::string str() const { return m_out.str(); }

private:
    std::ostream& line(const char* name) { return m_out << std::string(m_indent, ' ') << name << ": "; }

    std::ostringstream m_out;
    std::size_t m_indent = 0;
};

void put(Lines& out, const std::vector<SpotifyArtist>& artists) {
    for (const SpotifyArtist& artist : artists)
        out.text("artist", artist.id + QStringLiteral(" ") + artist.name);
}

void put(Lines& out, const SpotifyAlbum& album) {
    out.block("album", [&] {
        out.text("id", album.id);
        out.text("name", album.name);
        out.text("type", album.type);
        out.text("released", album.releaseDate);
        put(out, album.artists);
        out.number("tracks", album.totalTracks);
    });
}

void put(Lines& out, const SpotifyContext& context) {
    out.text("context", context.type.isEmpty() ? context.uri : context.type + QStringLiteral(" ") + context.uri);
}

void put(Lines& out, const SpotifyTrack& track) {
    out.block("track", [&] {
        out.text("id", track.id);
        out.text("uri", track.uri);
        out.text("type", track.type);
        out.text("name", track.name);
        out.text("url", track.url);
        out.text("isrc", track.isrc);
        put(out, track.artists);
        put(out, track.album);
        out.duration("duration", track.duration);
        out.number("disc", track.discNumber);
        out.number("number", track.trackNumber);
        out.truth("explicit", track.isExplicit);
        out.truth("playable", track.isPlayable);
        out.text("restriction", track.restriction);
        out.truth("local", track.isLocal);
    });
}

const char* statusName(EntryStatus status) {
    static const std::map<EntryStatus, const char*> names{
        {EntryStatus::Playable, "playable"}, {EntryStatus::Unplayable, "unplayable"},
        {EntryStatus::Local, "local"},       {EntryStatus::Removed, "removed"},
        {EntryStatus::Episode, "episode"},   {EntryStatus::Unknown, "unknown"}};
    return names.at(status);
}

void put(Lines& out, const PlaylistPage& page) {
    out.number("offset", page.offset);
    out.number("total", page.total);
    out.truth("next", page.hasNext);
    for (const PlaylistEntry& entry : page.entries)
        out.block("entry", [&] {
            out.text("status", QString::fromLatin1(statusName(entryStatus(entry))));
            out.moment("added", entry.addedAt);
            out.text("by", entry.addedBy);
            if (entry.track)
                put(out, *entry.track);
        });
}

void put(Lines& out, const PlaylistHead& head) {
    out.block("playlist", [&] {
        out.text("id", head.id);
        out.text("name", head.name);
        out.text("owner", head.ownerId + QStringLiteral(" ") + head.ownerName);
        out.text("snapshot", head.snapshotId);
        out.text("url", head.url);
        out.truth("collaborative", head.isCollaborative);
        out.truth("public", head.isPublic);
        out.number("total", head.total);
    });
}

void put(Lines& out, const Playlist& playlist) {
    put(out, playlist.head);
    if (playlist.firstPage)
        out.block("first page", [&] { put(out, *playlist.firstPage); });
}

void put(Lines& out, const RecentlyPlayed& window) {
    out.number("listed", window.listed);
    for (const PlayedItem& item : window.items)
        out.block("play", [&] {
            out.moment("ended", item.playedAt);
            put(out, item.context);
            put(out, item.track);
        });
}

void put(Lines& out, const std::optional<PlayerState>& state) {
    if (!state)
        return;
    static const std::map<PlayingKind, const char*> kinds{{PlayingKind::Track, "track"},
                                                          {PlayingKind::Episode, "episode"},
                                                          {PlayingKind::Ad, "ad"},
                                                          {PlayingKind::Unknown, "unknown"}};
    out.text("kind", QString::fromLatin1(kinds.at(state->kind)));
    out.truth("playing", state->isPlaying);
    out.duration("progress", state->progress);
    out.truth("private", state->isPrivateSession);
    out.text("device", state->device);
    out.text("repeat", state->repeat);
    put(out, state->context);
    if (state->item)
        put(out, *state->item);
}

void put(Lines& out, const PlaylistListPage& page) {
    out.number("listed", page.listed);
    out.number("total", page.total);
    out.truth("next", page.hasNext);
    for (const PlaylistHead& head : page.playlists)
        put(out, head);
}

void put(Lines& out, const AlbumTracks& album) {
    put(out, album.album);
    out.number("total", album.total);
    for (const SpotifyTrack& track : album.tracks)
        put(out, track);
}

void put(Lines& out, const SpotifyProfile& profile) {
    out.text("key", profile.key());
    out.text("id", profile.id);
    out.text("name", profile.displayName);
    out.text("country", profile.country);
    out.text("product", profile.product);
}

template <typename T>
std::string answerText(const Result<T>& decoded) {
    Lines out;
    if (decoded)
        put(out, *decoded);
    else
        out.text("error", decoded.error().message);
    return out.str();
}

std::string refusalText(const SpotifyRefusal& refusal) {
    Lines out;
    out.text("message", refusal.message);
    out.text("reason", refusal.reason);
    out.text("code", refusal.code);
    return out.str();
}

} // namespace

std::string decodedText(const std::string& kind, const QByteArray& body) {
    using Decode = std::function<std::string(const QByteArray&)>;
    static const std::map<std::string, Decode> decoders{
        {"recently_played", [](const QByteArray& json) { return answerText(decodeRecentlyPlayed(json)); }},
        {"player", [](const QByteArray& json) { return answerText(decodePlayer(json)); }},
        {"playlists", [](const QByteArray& json) { return answerText(decodePlaylistList(json)); }},
        {"playlist", [](const QByteArray& json) { return answerText(decodePlaylist(json)); }},
        {"playlist_page", [](const QByteArray& json) { return answerText(decodePlaylistPage(json)); }},
        {"track", [](const QByteArray& json) { return answerText(decodeTrack(json)); }},
        {"album", [](const QByteArray& json) { return answerText(decodeAlbum(json)); }},
        {"me", [](const QByteArray& json) { return answerText(decodeProfile(json)); }},
        {"refusal", [](const QByteArray& json) { return refusalText(decodeRefusal(json)); }},
    };
    const auto decoder = decoders.find(kind);
    if (decoder == decoders.end())
        throw std::invalid_argument("no such kind of answer: " + kind);
    return decoder->second(body);
}

} // namespace afs::test
