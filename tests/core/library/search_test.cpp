// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search.h"
#include "tests/support/random_library.h"
#include "tests/support/seeds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace afs {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A library of tracks with so many plays each.
class Shelf {
public:
    Shelf& put(const char* title, const char* artist, const char* album = "", int plays = 1) {
        ++m_tracks;
        for (int i = 0; i < plays; ++i) {
            PlayFacts play;
            play.id = PlayId(static_cast<std::int64_t>(m_plays.size()) + 1);
            play.end = Instant(std::chrono::minutes(25'000'000 + play.id.value));
            play.ms = 60'000;
            play.track = TrackId(m_tracks);
            play.title = title;
            play.artist = artist;
            play.album = album;
            m_plays.push_back(play);
        }
        return *this;
    }
    LibraryPtr library() const { return std::make_shared<const Library>(buildLibrary(m_plays)); }
    SearchIndex index() const { return SearchIndex(library()); }

private:
    int m_tracks = 0;
    std::vector<PlayFacts> m_plays;
};

std::vector<std::string> found(const SearchIndex& index, std::string_view query, FoundKind kind,
                               std::size_t limit = 100) {
    std::vector<std::string> names;
    const Library& library = *index.library();
    for (const Found& one : index.find(query, limit)) {
        if (one.kind != kind)
            continue;
        if (kind == FoundKind::Track)
            names.emplace_back(library.title(one.index));
        else
            names.emplace_back(kind == FoundKind::Artist ? library.artistName(one.index)
                                                         : library.albumTitle(one.index));
    }
    return names;
}

TEST(SearchTest, RanksWholeNameThenStartThenWordsThenInside) {
    const SearchIndex index = Shelf()
                                  .put("Gloves", "x", "", 9)
                                  .put("True Love", "x", "", 8)
                                  .put("Lovely", "x", "", 7)
                                  .put("Love", "x", "", 1)
                                  .put("Sea", "Love Choir", "", 6)
                                  .put("Sun", "Clovers", "", 5)
                                  .index();
    EXPECT_THAT(found(index, "love", FoundKind::Track),
                ElementsAre("Love", "Lovely", "True Love", "Sea", "Gloves", "Sun"));
    EXPECT_THAT(found(index, "LÖVE", FoundKind::Artist), ElementsAre("Love Choir", "Clovers"));
}

TEST(SearchTest, PutsTheMorePlayedFirstAmongEquals) {
    const SearchIndex index =
        Shelf().put("Live A", "x", "", 2).put("Live C", "x", "", 3).put("Live B", "x", "", 2).index();
    EXPECT_THAT(found(index, "live", FoundKind::Track), ElementsAre("Live C", "Live A", "Live B"));
    EXPECT_THAT(found(index, "live", FoundKind::Track, 2), ElementsAre("Live C", "Live A"));
    const std::vector<Found> all = index.find("live", 10);
    EXPECT_GT(all[0].score, all[1].score);
}

TEST(SearchTest, WantsEveryWordInAnyOrder) {
    const SearchIndex index = Shelf()
                                  .put("Bohemian Rhapsody", "Queen", "A Night at the Opera")
                                  .put("Bohemian Like You", "The Dandy Warhols")
                                  .index();
    EXPECT_THAT(found(index, "queen bohem", FoundKind::Track), ElementsAre("Bohemian Rhapsody"));
    EXPECT_THAT(found(index, "you like", FoundKind::Track), ElementsAre("Bohemian Like You"));
    EXPECT_THAT(found(index, "opera queen", FoundKind::Album), ElementsAre("A Night at the Opera"));
    EXPECT_THAT(found(index, "opera", FoundKind::Track), ElementsAre("Bohemian Rhapsody"));
    EXPECT_THAT(index.find("queen dandy", 10), IsEmpty());
}

TEST(SearchTest, AWordNeverReachesOverTheEdgeOfAName) {
    const SearchIndex index = Shelf().put("one", "two", "three").put("four", "five").index();
    EXPECT_THAT(index.find("onetwo", 10), IsEmpty());
    EXPECT_THAT(index.find("one\ttwo\tthree", 10), testing::SizeIs(1));
    EXPECT_THAT(index.find("three\nfour", 10), IsEmpty());
}

TEST(SearchTest, ListsArtistsThenAlbumsThenTracksEachUpToTheLimit) {
    const SearchIndex index =
        Shelf().put("Air 1", "Air", "Airy").put("Air 2", "Airbag", "Airs").put("Air 3", "x", "Airline").index();
    std::vector<FoundKind> kinds;
    for (const Found& one : index.find("air", 2))
        kinds.push_back(one.kind);
    EXPECT_THAT(kinds, ElementsAre(FoundKind::Artist, FoundKind::Artist, FoundKind::Album, FoundKind::Album,
                                   FoundKind::Track, FoundKind::Track));
}

TEST(SearchTest, FindsNothingForNothing) {
    const SearchIndex index = Shelf().put("a", "b").index();
    EXPECT_THAT(index.find("", 10), IsEmpty());
    EXPECT_THAT(index.find("  ' ", 10), IsEmpty());
    EXPECT_THAT(index.find("a", 0), IsEmpty());
    EXPECT_THAT(SearchIndex(std::make_shared<const Library>()).find("a", 10), IsEmpty());
}

TEST(SearchTest, DoesNotFindWhatAMergeLeftWithoutPlays) {
    const LibraryPtr before = Shelf().put("Gone", "Nobody", "Nowhere").put("Here", "Somebody").library();
    const SearchIndex index(std::make_shared<const Library>(merge(*before, {1, 2, {PlayId(1)}, {}})));
    EXPECT_THAT(index.find("gone", 10), IsEmpty());
    EXPECT_THAT(index.find("no", 10), IsEmpty());
    EXPECT_THAT(found(index, "here", FoundKind::Track), ElementsAre("Here"));
}

class SearchProperty : public testing::TestWithParam<std::uint32_t> {};

TEST_P(SearchProperty, FindsExactlyWhatHoldsEveryWord) {
    const auto library = std::make_shared<const Library>(buildLibrary(randomPlays(GetParam())));
    const SearchIndex index(library);
    for (const char* query : {"a", "o", "live 1", "bjo", "album 3 hyper", "es t", "愛", "artist feat", "1 2", "(re"}) {
        std::vector<TrackIndex> expected;
        for (TrackIndex i = 0; i < library->tracks.size(); ++i) {
            std::string text;
            for (TrackIndex release = 0; release < library->tracks.size(); ++release) {
                if (library->recordingOf(release) != i)
                    continue;
                const TrackInfo& track = library->tracks[release];
                text += '\n' + foldForSearch(library->title(release));
                text += '\n' + foldForSearch(library->artistName(track.artist));
                text += '\n' + foldForSearch(library->albumTitle(track.album));
            }
            std::string words = foldForSearch(query);
            bool all = true;
            for (std::size_t at = 0; at <= words.size();) {
                const std::size_t to = std::min(words.find(' ', at), words.size());
                all = all && text.find(words.substr(at, to - at)) != std::string::npos;
                at = to + 1;
            }
            if (all)
                expected.push_back(i);
        }
        std::vector<TrackIndex> tracks;
        float former = std::numeric_limits<float>::max();
        for (const Found& one : index.find(query, 100'000)) {
            if (one.kind != FoundKind::Track)
                continue;
            tracks.push_back(one.index);
            EXPECT_LE(one.score, former);
            former = one.score;
        }
        std::sort(tracks.begin(), tracks.end());
        EXPECT_EQ(tracks, expected) << query;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, SearchProperty, test::seeds(0U, 5U));

TEST(SearchTest, ShowsTracksOfOneRecordingAsOne) {
    std::vector<PlayFacts> plays;
    for (const auto& [track, album] :
         {std::pair(1, "Lonely Single"), std::pair(2, "Night Trains"), std::pair(3, "Other")}) {
        PlayFacts play;
        play.id = PlayId(track);
        play.end = Instant(std::chrono::seconds(1'600'000'000 + track));
        play.track = TrackId(track);
        play.title = track == 1 ? "Lanterns (Single)" : "Lanterns";
        play.artist = "Nora";
        play.album = album;
        play.recording = RecordingId(track < 3 ? 7 : 0);
        plays.push_back(play);
    }
    const auto library = std::make_shared<const Library>(buildLibrary(plays));
    const SearchIndex index(library);
    const auto tracks = [&](const char* query) {
        std::vector<int> ids;
        for (const Found& found : index.find(query, 10))
            if (found.kind == FoundKind::Track)
                ids.push_back(library->tracks[found.index].id.value);
        return ids;
    };
    EXPECT_EQ(tracks("lanterns"), (std::vector{2, 3})) << "with the plays of both";
    EXPECT_EQ(tracks("lonely"), std::vector{2}) << "by the album of the other";
    EXPECT_EQ(tracks("lanterns single"), std::vector{2});
}

} // namespace
} // namespace afs
