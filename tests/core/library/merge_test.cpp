// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library.h"
#include "tests/support/random_library.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

namespace afs {
namespace {

/// The facts as a store would hold them, changed at random; what each change would tell a process with a snapshot.
class Facts {
public:
    explicit Facts(std::uint32_t seed) : m_random(seed, {.plays = 0, .tracks = 25, .artists = 9}) {}

    LibraryDelta change() {
        LibraryDelta delta;
        delta.fromVersion = m_version;
        delta.toVersion = ++m_version;
        add(delta, m_random.below(30));
        const bool many = m_random.below(20) == 0;
        remove(delta, many ? static_cast<std::uint32_t>(m_plays.size()) : m_random.below(20));
        alter(delta, m_random.below(10));
        for (std::uint32_t i = m_random.below(4); i > 0 && !m_plays.empty(); --i)
            link(delta);
        return delta;
    }

    Library fresh() const {
        std::vector<PlayFacts> plays;
        for (const auto& [id, play] : m_plays)
            plays.push_back(play);
        return buildLibrary(plays, m_version);
    }

private:
    std::int64_t someId() {
        auto place = m_plays.begin();
        std::advance(place, m_random.below(static_cast<std::uint32_t>(m_plays.size())));
        return place->first;
    }

    void add(LibraryDelta& delta, std::uint32_t count) {
        for (PlayFacts& play : m_random.take(static_cast<int>(count))) {
            takeRecording(play);
            m_plays[play.id.value] = play;
            delta.added.push_back(play);
        }
    }

    void remove(LibraryDelta& delta, std::uint32_t count) {
        for (; count > 0 && !m_plays.empty(); --count) {
            const std::int64_t id = someId();
            const bool isNew = std::erase_if(delta.added, [id](const PlayFacts& play) { return play.id.value == id; });
            if (!isNew)
                delta.removed.emplace_back(id);
            m_plays.erase(id);
        }
    }

    /// Other facts under the same id: a play that was matched with another source.
    void alter(LibraryDelta& delta, std::uint32_t count) {
        for (; count > 0 && !m_plays.empty(); --count) {
            const std::int64_t id = someId();
            PlayFacts facts = m_random.next();
            facts.id = PlayId(id);
            takeRecording(facts);
            m_plays[id] = facts;
            tell(delta, facts);
        }
    }

    void tell(LibraryDelta& delta, const PlayFacts& facts) {
        std::erase_if(delta.added, [&](const PlayFacts& play) { return play.id == facts.id; });
        delta.removed.push_back(facts.id);
        delta.added.push_back(facts);
    }

    /// Gives a track another recording, or none; one of its plays tells of it.
    void link(LibraryDelta& delta) {
        const TrackId track = m_plays.at(someId()).track;
        if (!track)
            return;
        m_recordings[track] = RecordingId(static_cast<std::int32_t>(m_random.below(6)));
        bool isTold = false;
        for (auto& [id, play] : m_plays) {
            if (play.track != track)
                continue;
            takeRecording(play);
            if (!std::exchange(isTold, true))
                tell(delta, play);
        }
        for (PlayFacts& play : delta.added)
            takeRecording(play);
    }

    void takeRecording(PlayFacts& play) const {
        if (const auto linked = m_recordings.find(play.track); linked != m_recordings.end() && play.track)
            play.recording = linked->second;
    }

    RandomPlays m_random;
    std::uint64_t m_version = 1;
    std::map<std::int64_t, PlayFacts> m_plays;
    std::map<TrackId, RecordingId> m_recordings; ///< that were given since
};

class MergeOracle : public testing::TestWithParam<std::uint32_t> {};

TEST_P(MergeOracle, MergedEqualsFreshAfterAnyChanges) {
    Facts facts(GetParam());
    Library library = facts.fresh();
    for (int step = 0; step < 60; ++step) {
        const LibraryDelta delta = facts.change();
        library = merge(library, delta);
        const Library fresh = facts.fresh();
        ASSERT_TRUE(equalFacts(library, fresh)) << "step " << step;
        ASSERT_EQ(library.version, fresh.version);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, MergeOracle, test::seeds(0U, 12U));

TEST(MergeTest, GoesBackToTheNamesOfBeforeWhenTheNewestPlayGoes) {
    PlayFacts old;
    old.id = PlayId(1);
    old.end = Instant(std::chrono::seconds(1'600'000'000));
    old.track = TrackId(3);
    old.title = "Old";
    old.artist = "Artist";
    PlayFacts renamed = old;
    renamed.id = PlayId(2);
    renamed.end += std::chrono::minutes(5);
    renamed.title = "New";
    const Library before = buildLibrary({old});
    const Library with = merge(before, {1, 2, {}, {renamed}});
    EXPECT_EQ(with.title(with.track[0]), "New");
    EXPECT_EQ(playFacts(with, 0).title, "Old");
    const Library after = merge(with, {2, 3, {PlayId(2)}, {}});
    EXPECT_EQ(after.title(after.track[0]), "Old");
    EXPECT_TRUE(equalFacts(before, after));
}

TEST(MergeTest, LetsTheTrackThatWasPlayedLastStandForItsRecording) {
    PlayFacts single;
    single.id = PlayId(1);
    single.end = Instant(std::chrono::seconds(1'600'000'000));
    single.track = TrackId(3);
    single.title = "Title";
    single.recording = RecordingId(7);
    PlayFacts album = single;
    album.id = PlayId(2);
    album.end += std::chrono::minutes(5);
    album.track = TrackId(4);
    PlayFacts other = album;
    other.id = PlayId(3);
    other.track = TrackId(5);
    other.recording = {};
    const auto shownAt = [](const Library& library, Row row) {
        return library.tracks[library.recordingOf(library.track[row])].id;
    };
    Library library = merge(buildLibrary({single, other}), {1, 2, {}, {album}});
    EXPECT_EQ(shownAt(library, 0), TrackId(4));
    EXPECT_EQ(shownAt(library, 1), TrackId(4));
    EXPECT_EQ(shownAt(library, 2), TrackId(5));
    PlayFacts again = single;
    again.id = PlayId(4);
    again.end += std::chrono::hours(1);
    library = merge(library, {2, 3, {}, {again}});
    EXPECT_EQ(shownAt(library, 1), TrackId(3));
    album.recording = {};
    library = merge(library, {3, 4, {album.id}, {album}});
    EXPECT_EQ(shownAt(library, 1), TrackId(4)) << "taken apart";
    EXPECT_EQ(shownAt(library, 0), TrackId(3));
}

TEST(MergeTest, MarksNearTwinsThatAChangeMakesOrParts) {
    PlayFacts first;
    first.id = PlayId(1);
    first.end = Instant(std::chrono::seconds(1'600'000'000));
    first.ms = 1000;
    first.track = TrackId(3);
    first.title = "Title";
    PlayFacts second = first;
    second.id = PlayId(2);
    second.end += std::chrono::milliseconds(nearTwinMs);
    const Library alone = buildLibrary({second});
    const Library both = merge(alone, {1, 2, {}, {first}});
    EXPECT_FALSE(both.nearTwin(0));
    EXPECT_TRUE(both.nearTwin(1));
    EXPECT_FALSE(merge(both, {2, 3, {PlayId(1)}, {}}).nearTwin(0));
}

TEST(MergeTest, ASnapshotThatSomebodyHoldsStaysAsItIs) {
    constexpr int plays = 150'000; // the ends are a large block then, which snapshots hand on
    RandomPlays random(11, {.plays = plays, .tracks = 2'000, .artists = 300});
    const std::vector<PlayFacts> facts = random.take(plays);
    const Library held = buildLibrary(facts);
    const Library twin = buildLibrary(facts);
    Library next = merge(held, {1, 2, {}, random.take(40)});
    for (std::uint64_t version = 2; version < 6; ++version) {
        const Library before = std::move(next);
        next = merge(before, {version, version + 1, {PlayId(before.playId[7])}, random.take(40)});
        EXPECT_EQ(next.plays(), before.plays() + 39);
    }
    EXPECT_TRUE(equalFacts(held, twin));
    EXPECT_EQ(next.plays(), static_cast<std::size_t>(plays) + 40 + 4 * 39);
}

TEST(MergeTest, PassesOverIdsThatAreNotThere) {
    const Library library = buildLibrary(randomPlays(5, {.plays = 50}));
    EXPECT_TRUE(equalFacts(library, merge(library, {1, 2, {PlayId(4711)}, {}})));
}

TEST(MergeTest, TakesAnAddedPlayInPlaceOfTheOneWithItsId) {
    const std::vector<PlayFacts> plays = randomPlays(6, {.plays = 50});
    const Library library = buildLibrary(plays);
    EXPECT_TRUE(equalFacts(library, merge(library, {1, 2, {}, {plays[7]}})));
}

TEST(MergeTest, StartsFromNothing) {
    const std::vector<PlayFacts> plays = randomPlays(7, {.plays = 300});
    EXPECT_TRUE(equalFacts(buildLibrary(plays), merge(Library{}, {0, 1, {}, plays})));
    EXPECT_TRUE(equalFacts(Library{}, merge(Library{}, {0, 1, {}, {}})));
}

} // namespace
} // namespace afs
