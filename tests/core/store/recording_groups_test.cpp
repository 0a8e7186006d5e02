// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_groups.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace afs {
namespace {

LinkedTrack track(std::string uri, std::string isrc, std::string names = {}, std::int32_t lengthMs = 0) {
    return {std::move(uri), {std::move(isrc), std::move(names), lengthMs}, {}};
}

RecordingChoice apart(std::string uri) {
    return {{}, RecordingChange::Apart, std::move(uri), {}, {}};
}

RecordingChoice joined(std::string uri, std::string other) {
    return {{}, RecordingChange::Joined, std::move(uri), std::move(other), {}};
}

/// The recordings of more than one track, by the names of their tracks.
std::set<std::string> groups(const std::vector<LinkedTrack>& tracks, const std::vector<RecordingChoice>& choices = {}) {
    const auto recordings = groupRecordings(tracks, ChosenLinks(choices), RecordingId(100));
    std::map<RecordingId, std::set<std::string>> members;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (recordings[i])
            members[recordings[i]].insert(tracks[i].uri);
    std::set<std::string> lines;
    for (const auto& [id, uris] : members) {
        std::string line;
        for (const std::string& uri : uris)
            line += uri;
        lines.insert(line);
    }
    return lines;
}

using Groups = std::set<std::string>;

TEST(RecordingGroups, JoinEqualCodesAndNamesOfOneLength) {
    const std::vector<LinkedTrack> tracks{
        track("a", "1"),           track("b", "1"),           track("c", "2"),           track("d", "", "x", 1000),
        track("e", "", "x", 3000), track("f", "", "x", 5001), track("g", "", "y", 1000), track("h", "")};
    EXPECT_EQ(groups(tracks), (Groups{"ab", "de"}));
}

TEST(RecordingGroups, GoByNamesOnlyWhereACodeIsMissing) {
    EXPECT_EQ(groups({track("a", "1", "x", 1000), track("b", "2", "x", 1000)}), Groups{}) << "their codes differ";
    EXPECT_EQ(groups({track("a", "1", "x", 1000), track("b", "", "x", 3000), track("c", "1"),
                      track("d", "2", "x", 6000), track("e", "", "x", 8001)}),
              (Groups{"abc"}));
    EXPECT_EQ(groups({track("a", "1", "x", 1000), track("b", "", "x", 2000), track("c", "2", "x", 3000)}), Groups{})
        << "which of the two it is nobody knows";
    EXPECT_EQ(groups({track("a", "1", "x", 1000), track("b", "", "x", 2000), track("c", "1", "x", 3000)}),
              Groups{"abc"});
}

TEST(RecordingGroups, AreNoChainsOfNames) {
    std::vector<LinkedTrack> pieces;
    for (int i = 0; i < 8; ++i)
        pieces.push_back(track(std::string(1, static_cast<char>('a' + i)), "", "x", 1000 + 1900 * i));
    EXPECT_EQ(groups(pieces), (Groups{"ab", "cd", "ef", "gh"})) << "each is as long as each other";
    EXPECT_EQ(groups({track("a", "1", "x", 1000), track("b", "", "x", 2500), track("c", "", "x", 4400)}), Groups{"ab"})
        << "c is as long as b, but not as what b is";
}

TEST(RecordingGroups, LeaveAloneWhatAPersonTookApart) {
    const std::vector<LinkedTrack> tracks{track("a", "1"), track("b", "1"), track("c", "1", "x", 1000),
                                          track("d", "", "x", 1000)};
    EXPECT_EQ(groups(tracks, {apart("b")}), (Groups{"acd"}));
    EXPECT_EQ(groups(tracks, {apart("c")}), (Groups{"ab"})) << "what led from one to the other is gone";
    EXPECT_EQ(groups(tracks, {apart("b"), joined("b", "d")}), (Groups{"abcd"})) << "a person is asked last";
}

TEST(RecordingGroups, JoinWhatAPersonJoined) {
    const std::vector<LinkedTrack> tracks{track("a", "1"), track("b", "1"), track("c", "2"), track("d", "")};
    EXPECT_EQ(groups(tracks, {joined("c", "a")}), (Groups{"abc"}));
    EXPECT_EQ(groups(tracks, {joined("d", "c")}), (Groups{"ab", "cd"}));
    EXPECT_EQ(groups(tracks, {joined("d", "gone")}), (Groups{"ab"}));
    EXPECT_EQ(groups(tracks, {joined("d", "a"), joined("a", "c"), apart("a")}), (Groups{"cd"}))
        << "what was joined with it stays joined without it";
    EXPECT_EQ(groups(tracks, {apart("d"), joined("d", "c"), apart("d")}), (Groups{"ab"}));
}

TEST(RecordingGroups, KeepTheirIdsWhereTheyCan) {
    std::vector<LinkedTrack> tracks{track("a", "1"), track("b", "1"), track("c", "2"), track("d", "2"),
                                    track("e", "1")};
    tracks[0].recording = tracks[2].recording = tracks[3].recording = RecordingId(7);
    tracks[4].recording = RecordingId(9);
    const auto ids = groupRecordings(tracks, {}, RecordingId(100));
    EXPECT_EQ(ids, (std::vector{RecordingId(7), RecordingId(7), RecordingId(100), RecordingId(100), RecordingId(7)}));
}

TEST(RecordingGroups, SayWhyEachTrackBelongs) {
    const std::vector<LinkedTrack> tracks{track("a", "1", "x", 1000), track("b", "1"), track("c", "", "x", 1000),
                                          track("d", "3")};
    using enum LinkReason;
    EXPECT_EQ(whyLinked(tracks, ChosenLinks({joined("d", "a")})), (std::vector{Isrc, Isrc, Names, ByHand}));
    EXPECT_EQ(whyLinked(tracks, ChosenLinks({apart("b"), joined("b", "a"), joined("d", "a")})),
              (std::vector{Names, ByHand, Names, ByHand}));
    EXPECT_EQ(whyLinked({track("a", "1")}, {}), std::vector{Alone});
}

TEST(RecordingGroups, DependOnNoOrder) {
    std::mt19937 random(test::seeded(7U));
    for (int round = 0; round < 200; ++round) {
        std::vector<LinkedTrack> tracks;
        for (int i = 0; i < 12; ++i)
            tracks.push_back(track(std::string(1, static_cast<char>('a' + i)),
                                   random() % 2 ? std::to_string(random() % 6) : "",
                                   random() % 2 ? std::to_string(random() % 3) : "",
                                   static_cast<std::int32_t>(1000 + random() % 20 * 1000)));
        std::vector<RecordingChoice> choices;
        for (auto i = random() % 5; i > 0; --i) {
            const std::string uri = tracks[random() % 12].uri;
            choices.push_back(random() % 2 ? apart(uri) : joined(uri, tracks[random() % 12].uri));
        }
        const Groups expected = groups(tracks, choices);
        std::shuffle(tracks.begin(), tracks.end(), random);
        ASSERT_EQ(groups(tracks, choices), expected);
    }
}

} // namespace
} // namespace afs
