// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_address.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using Of = SpotifyAddress::Of;

const QString anId = QStringLiteral("5AbCdEfGhIjKlMnOpQrStU");

SpotifyAddress read(const char* text) {
    return spotifyAddressOf(QString::fromUtf8(text).replace(QStringLiteral("%1"), anId));
}

TEST(SpotifyAddress, OfAPlaylistIsFoundInWhateverAPersonPastes) {
    for (const char* text : {"%1",
                             " %1\n",
                             "\"%1\"",
                             "„https://open.spotify.com/playlist/%1“",
                             "\xef\xbb\xbfhttps://open.spotify.com/playlist/%1",
                             "spotify:playlist:%1",
                             "spotify:playlist:%1?si=x",
                             "spotify:user:nora:playlist:%1",
                             "spotify:user:nora%20x:playlist:%1",
                             "spotify://playlist/%1",
                             "SPOTIFY:PLAYLIST:%1",
                             "https://open.spotify.com/playlist/%1",
                             "HTTPS://OPEN.SPOTIFY.COM/PLAYLIST/%1",
                             "https://open.spotify.com:443/playlist/%1",
                             "https://open.spotify.com//playlist//%1//",
                             "https://open.spotify.com/playlist/%1?si=abc&pt=1",
                             "open.spotify.com/intl-de/playlist/%1#x",
                             "https://www.open.spotify.com/playlist/%1",
                             "http://open.spotify.com/user/nora/playlist/%1/",
                             "https://open.spotify.com/embed/playlist/%1?utm_source=x",
                             "https://open.spotify.com/intl-fr/embed/playlist/%1",
                             "https://open.spotify.com/embed?uri=spotify%3Aplaylist%3A%1",
                             "https://embed.spotify.com/?uri=spotify:playlist:%1&theme=white",
                             "HTTPS://Open.Spotify.com/playlist/%1",
                             "https://play.spotify.com/playlist/%1",
                             "<https://open.spotify.com/intl-pt-BR/playlist/%1>",
                             "(https://open.spotify.com/intl-de/user/nora/playlist/%1)",
                             "Spotify:playlist:%1",
                             "open.spotify.com/playlist/%1/?si="})
        EXPECT_EQ(read(text), (SpotifyAddress{Of::Playlist, anId})) << text;
    EXPECT_EQ(playlistIdOf(QStringLiteral("spotify:playlist:") + anId), anId);
}

TEST(SpotifyAddress, OfSomethingElseIsTold) {
    const std::vector<std::pair<const char*, Of>> others{{"https://open.spotify.com/album/%1?si=1", Of::Album},
                                                         {"spotify:album:%1", Of::Album},
                                                         {"https://open.spotify.com/intl-de/track/%1", Of::Track},
                                                         {"spotify:track:%1", Of::Track},
                                                         {"https://open.spotify.com/ARTIST/%1", Of::Artist},
                                                         {"https://open.spotify.com/embed/episode/%1", Of::Episode},
                                                         {"spotify:show:%1", Of::Show},
                                                         {"https://open.spotify.com/user/nora", Of::Person},
                                                         {"spotify:user:nora", Of::Person},
                                                         {"https://open.spotify.com/collection/tracks", Of::LikedSongs},
                                                         {"spotify:collection", Of::LikedSongs},
                                                         {"spotify:user:nora:collection", Of::LikedSongs},
                                                         {"https://spotify.link/AbCdEfGhIj", Of::ShortLink},
                                                         {"https://open.spotify.link/x", Of::ShortLink},
                                                         {"spotify.link", Of::ShortLink},
                                                         {" https://spotify.app.link/x?_p=1 ", Of::ShortLink}};
    for (const auto& [text, of] : others)
        EXPECT_EQ(read(text), (SpotifyAddress{of, {}})) << text;
}

TEST(SpotifyAddress, OfNothingIsNothing) {
    for (const char* text : {"",
                             " ",
                             "5AbC",
                             "%1x",
                             "spotify:",
                             "spotify:playlist:",
                             "spotify:playlist:%1x",
                             "spotify:playlist:../../me",
                             "https://open.spotify.com",
                             "https://open.spotify.com/",
                             "https://open.spotify.com/playlist/",
                             "https://open.spotify.com/playlist/%1%00",
                             "https://open.spotify.com/playlist/5AbC",
                             "https://open.spotify.com/genre/%1",
                             "https://open.spotify.com/album",
                             "https://open.spotify.com/?uri=https://open.spotify.com/?uri=x",
                             "https://example.org/playlist/%1",
                             "https://spotify.link.example.org/x",
                             "spotify.linked",
                             "https://open.spotify.com.evil.org/playlist/%1",
                             "https://evil.org/open.spotify.com/playlist/%1",
                             "https://open.spotify.com@evil.org/playlist/%1",
                             "https://open.spotify.com/playlist/%1\nspotify:x",
                             "ftp://open.spotify.com/playlist/%1"})
        EXPECT_EQ(read(text), SpotifyAddress()) << text;
    EXPECT_EQ(spotifyAddressOf(QString(100'000, u'x')), SpotifyAddress());
    EXPECT_EQ(spotifyAddressOf(QStringLiteral("https://open.spotify.com/?uri=").repeated(5'000)), SpotifyAddress());
}

} // namespace
} // namespace afs
