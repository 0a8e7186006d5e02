// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_changes.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace afs {
namespace {

using namespace std::chrono_literals;

const Instant monday = std::chrono::sys_days{std::chrono::year{2026} / 10 / 5};
const Instant lastWeek = monday - 7 * 24h;

PlaylistTrack song(const char* name, EntryStatus status = EntryStatus::Playable) {
    PlaylistTrack track;
    track.name = QString::fromUtf8(name);
    track.uri = QStringLiteral("spotify:track:") + track.name;
    track.artists = QStringLiteral("Band");
    track.addedAt = lastWeek;
    track.status = status;
    if (status == EntryStatus::Unplayable)
        track.reason = QStringLiteral("market");
    return track;
}

PlaylistTrack taken(std::optional<Instant> addedAt = lastWeek) {
    PlaylistTrack track;
    track.addedAt = addedAt;
    track.status = EntryStatus::Removed;
    return track;
}

std::vector<PlaylistTrack> numbered(std::vector<PlaylistTrack> tracks) {
    for (std::size_t i = 0; i < tracks.size(); ++i)
        tracks[i].position = static_cast<int>(i);
    return tracks;
}

class Changes : public testing::Test {
protected:
    /// The next scan; what it finds changed, as one line each.
    std::vector<std::string> scan(const std::vector<PlaylistTrack>& found) {
        terms.isFirst = stored.empty() && terms.at == monday;
        ComparedEntries compared = compareEntries(stored, numbered(found), terms);
        stored = std::move(compared.tracks);
        terms.at += 24h;
        std::vector<std::string> lines;
        for (const PlaylistEvent& event : compared.events) {
            static const char* const words[] = {"", "dark ", "back ", "removed ", "added "};
            lines.push_back(words[static_cast<int>(event.change)] + event.name.toStdString() +
                            (event.reason.isEmpty() ? "" : " (" + event.reason.toStdString() + ")"));
        }
        return lines;
    }

    using Lines = std::vector<std::string>;
    std::vector<PlaylistTrack> stored;
    ComparisonTerms terms{PlaylistId(3), monday, false, true};
};

constexpr auto dark = EntryStatus::Unplayable;
constexpr auto unknown = EntryStatus::Unknown;

TEST_F(Changes, TheFirstScanFindsNoneAndKnowsWhatIsDark) {
    EXPECT_EQ(scan({song("a"), song("b", dark), taken()}), Lines());
    EXPECT_FALSE(stored[0].darkSince);
    EXPECT_EQ(stored[1].darkSince, monday);
    EXPECT_EQ(stored[2].darkSince, monday);
    EXPECT_TRUE(stored[1].darkAtFirstSight);
    EXPECT_TRUE(stored[2].darkAtFirstSight);
    EXPECT_EQ(scan({song("a"), song("b", unknown), taken()}), Lines());
    EXPECT_EQ(scan({song("a"), song("b", dark), taken()}), Lines());
    EXPECT_TRUE(stored[1].darkAtFirstSight) << "from scan to scan";
    EXPECT_TRUE(stored[2].darkAtFirstSight);
    EXPECT_EQ(scan({song("a"), song("b"), taken()}), Lines{"back b"});
    EXPECT_FALSE(stored[1].darkAtFirstSight);
    EXPECT_EQ(scan({song("a"), song("b", dark), taken()}), Lines{"dark b (market)"});
    EXPECT_FALSE(stored[1].darkAtFirstSight) << "this time a scan saw it go";
}

TEST_F(Changes, ASongGoesDarkAndComesBackOnce) {
    scan({song("a"), song("b")});
    EXPECT_EQ(scan({song("a"), song("b", dark)}), Lines{"dark b (market)"});
    EXPECT_EQ(scan({song("a"), song("b", dark)}), Lines());
    EXPECT_EQ(stored[1].darkSince, monday + 24h);
    EXPECT_FALSE(stored[1].darkAtFirstSight);
    EXPECT_EQ(scan({song("a"), song("b")}), Lines{"back b"});
    EXPECT_FALSE(stored[1].darkSince);
}

TEST_F(Changes, WhatWasKnownLastIsWhatANewScanIsComparedWith) {
    scan({song("a"), song("b", unknown), song("c", dark)});
    for (int scans = 0; scans < 2; ++scans)
        EXPECT_EQ(scan({song("a", unknown), song("b", unknown), song("c", unknown)}), Lines());
    EXPECT_EQ(scan({song("a", dark), song("b", dark), song("c", dark)}), Lines{"dark a (market)"});
    EXPECT_FALSE(stored[0].darkAtFirstSight);
    EXPECT_TRUE(stored[1].darkAtFirstSight) << "nobody ever knew that it could be played";
    EXPECT_TRUE(stored[2].darkAtFirstSight);
    EXPECT_EQ(scan({song("a", unknown), song("b", unknown), song("c")}), Lines{"back c"});
    EXPECT_EQ(scan({song("a"), song("b"), song("c")}), (Lines{"back a", "back b"}));
}

TEST_F(Changes, WhatWasKnownOfAnotherMarketIsNotKnownOfThisOne) {
    scan({song("a")});
    terms.sameMarket = false;
    EXPECT_EQ(scan({song("a", unknown)}), Lines());
    terms.sameMarket = true;
    EXPECT_EQ(scan({song("a", dark)}), Lines());
    EXPECT_TRUE(stored[0].darkAtFirstSight);
}

TEST_F(Changes, ASongThatWasGoneWhenItWasFirstLookedAtComesBack) {
    scan({song("a"), taken(), song("c"), taken(std::nullopt)});
    EXPECT_EQ(scan({song("a"), song("b"), song("c"), taken(std::nullopt)}), Lines{"back b"});
    PlaylistTrack other = song("d");
    other.addedAt = monday;
    scan({song("a"), taken(), song("c"), taken(std::nullopt)});
    EXPECT_EQ(scan({song("a"), other, song("c"), taken(std::nullopt)}), (Lines{"added d", "removed b"}));
}

TEST_F(Changes, SongsAreAddedAndRemoved) {
    scan({song("a"), song("b")});
    PlaylistTrack c = song("c");
    PlaylistTrack d = song("d", dark);
    c.addedAt = d.addedAt = monday;
    EXPECT_EQ(scan({c, song("b"), d}), (Lines{"added c", "added d", "removed a"}));
    EXPECT_EQ(stored[2].darkSince, monday + 24h);
    EXPECT_TRUE(stored[2].darkAtFirstSight) << "it was dark when it came";
}

TEST_F(Changes, ANewOrderIsNoChange) {
    scan({song("a"), song("b", dark), song("c"), song("d")});
    EXPECT_EQ(scan({song("d"), song("c"), song("b", dark), song("a")}), Lines());
    EXPECT_EQ(stored[2].darkSince, monday);
}

TEST_F(Changes, DuplicatesAreEntriesOfTheirOwn) {
    scan({song("a"), song("a"), song("a")});
    EXPECT_EQ(scan({song("a"), song("a")}), Lines{"removed a"});
    EXPECT_EQ(scan({song("a", dark), song("a", dark)}), (Lines{"dark a (market)", "dark a (market)"}));
}

TEST_F(Changes, OfDuplicatesTheOneOfTheSameMomentIsMeant) {
    PlaylistTrack later = song("a", dark);
    later.addedAt = monday;
    scan({song("a"), later});
    EXPECT_EQ(scan({later}), Lines{"removed a"});
    EXPECT_EQ(stored[0].darkSince, monday);
}

TEST_F(Changes, ANewIdIsTheSameEntryByIsrc) {
    PlaylistTrack old = song("a", dark);
    old.isrc = QStringLiteral("NLA001600123");
    scan({song("x"), old});
    PlaylistTrack relinked = old;
    relinked.uri = QStringLiteral("spotify:track:other");
    relinked.name = QStringLiteral("a - Remastered");
    relinked.isrc = QStringLiteral("nla001600123");
    relinked.status = EntryStatus::Playable;
    EXPECT_EQ(scan({relinked, song("x")}), Lines{"back a - Remastered"});
}

TEST_F(Changes, ANewIdIsTheSameEntryByNames) {
    scan({song("x"), song("Ça va", dark)});
    PlaylistTrack relinked = song("Ça va");
    relinked.uri = QStringLiteral("spotify:track:other");
    EXPECT_EQ(scan({relinked, song("x")}), Lines{"back Ça va"});
}

TEST_F(Changes, ANewIdIsTheSameEntryByItsPlace) {
    scan({song("x"), song("a", dark)});
    PlaylistTrack relinked = song("b");
    EXPECT_EQ(scan({song("x"), relinked}), Lines{"back b"});
}

TEST_F(Changes, SomebodysReplacementIsAnotherEntry) {
    scan({song("a", dark)});
    PlaylistTrack replacement = song("a");
    replacement.uri = QStringLiteral("spotify:track:other");
    replacement.addedAt = monday;
    EXPECT_EQ(scan({replacement}), (Lines{"added a", "removed a"}));
}

TEST_F(Changes, ASongThatWasTakenAwayIsRemembered) {
    PlaylistTrack known = song("b");
    known.album = QStringLiteral("Night Trains");
    known.length = 200s;
    scan({song("a"), known, song("c")});
    EXPECT_EQ(scan({song("a"), taken(), song("c")}), Lines{"dark b (removed)"});
    EXPECT_EQ(stored[1].name, QStringLiteral("b"));
    EXPECT_EQ(stored[1].artists, QStringLiteral("Band"));
    EXPECT_EQ(stored[1].album, QStringLiteral("Night Trains"));
    EXPECT_EQ(stored[1].length, 200s);
    EXPECT_EQ(stored[1].uri, known.uri);
    EXPECT_EQ(scan({song("a"), taken(), song("c")}), Lines()) << "it is remembered from scan to scan";
    EXPECT_EQ(stored[1].name, QStringLiteral("b"));
    EXPECT_EQ(scan({song("a"), known, song("c")}), Lines{"back b"});
}

TEST_F(Changes, WhatWasTakenAwayIsFoundBetweenItsNeighbours) {
    scan({song("a"), song("b"), song("c"), song("d"), song("e")});
    EXPECT_EQ(scan({song("b"), taken(), song("d"), song("e")}), (Lines{"dark c (removed)", "removed a"}));
}

TEST_F(Changes, WhatWasTakenAwayIsFoundByTheMomentThatItAloneWasAddedAt) {
    const auto added = [](PlaylistTrack track, int hour) {
        track.addedAt = lastWeek + hour * 1h;
        return track;
    };
    const PlaylistTrack a = added(song("a"), 1);
    const PlaylistTrack b = added(song("b"), 2);
    const PlaylistTrack c = added(song("c"), 3);
    const PlaylistTrack gone = added(taken(), 2);
    scan({a, b, c});
    EXPECT_EQ(scan({gone, a, c}), Lines{"dark b (removed)"}) << "and its neighbour was moved behind it";
    EXPECT_EQ(stored[0].name, QStringLiteral("b"));
    EXPECT_EQ(scan({a, c, gone}), Lines());
    EXPECT_EQ(stored[2].name, QStringLiteral("b"));
    EXPECT_EQ(scan({b, c, a}), Lines{"back b"});
    stored.clear();
    terms.at = monday;
    scan({gone, a, c});
    EXPECT_EQ(scan({a, gone, c}), Lines()) << "also when it never had a name";
    EXPECT_EQ(scan({a, c, b}), Lines{"back b"});
}

TEST_F(Changes, SeveralThatWereTakenAwayKeepTheirOrder) {
    scan({song("a"), song("b"), song("c", dark), song("d")});
    EXPECT_EQ(scan({song("a"), taken(), taken(), song("d")}), Lines{"dark b (removed)"});
    EXPECT_EQ(stored[1].name, QStringLiteral("b"));
    EXPECT_EQ(stored[2].name, QStringLiteral("c"));
}

TEST_F(Changes, WhatWasDarkIsLikelierToHaveGone) {
    scan({song("a"), song("b"), song("c", dark), song("d")});
    EXPECT_EQ(scan({song("a"), taken(), song("d")}), Lines{"removed b"});
    EXPECT_EQ(stored[1].name, QStringLiteral("c"));
}

TEST_F(Changes, AnotherMomentIsAnotherEntryThatWasTakenAway) {
    scan({song("a"), song("b")});
    EXPECT_EQ(scan({song("a"), taken(monday)}), (Lines{"added ", "removed b"}));
}

TEST_F(Changes, VeryOldEntriesHaveNoMoment) {
    PlaylistTrack old = song("b");
    old.addedAt.reset();
    scan({song("a"), old});
    EXPECT_EQ(scan({song("a"), taken(std::nullopt)}), Lines{"dark b (removed)"});
}

TEST_F(Changes, WhatIsNotSaidIsNoChange) {
    scan({song("a"), song("b", dark), song("c", unknown)});
    EXPECT_EQ(scan({song("a", unknown), song("b", unknown), song("c", dark)}), Lines());
    EXPECT_EQ(stored[1].darkSince, monday) << "it was dark when last something was said";
    EXPECT_EQ(stored[2].darkSince, monday + 24h);
    EXPECT_TRUE(stored[2].darkAtFirstSight) << "nobody knows since when";
    EXPECT_EQ(scan({song("a", dark), song("b", dark), song("c")}), (Lines{"dark a (market)", "back c"}));
    EXPECT_EQ(stored[1].darkSince, monday);
}

TEST_F(Changes, AnotherMarketTellsNothingOfWhatWentDark) {
    scan({song("a"), song("b", dark), song("c")});
    terms.sameMarket = false;
    EXPECT_EQ(scan({song("a", dark), song("b"), taken(), song("d")}), (Lines{"dark c (removed)", "added d"}));
    EXPECT_EQ(stored[0].darkSince, monday + 24h);
    EXPECT_TRUE(stored[0].darkAtFirstSight) << "perhaps it always was, in this market";
    EXPECT_FALSE(stored[1].darkSince);
}

TEST_F(Changes, LocalFilesAndEpisodesAreNeverDark) {
    scan({song("a", EntryStatus::Local), song("b", EntryStatus::Episode)});
    EXPECT_EQ(scan({song("a", EntryStatus::Local), song("b", EntryStatus::Episode)}), Lines());
    EXPECT_FALSE(stored[0].darkSince);
    EXPECT_EQ(scan({song("a", EntryStatus::Local), taken()}), Lines{"dark b (removed)"});
    EXPECT_EQ(scan({taken(), taken()}), (Lines{"added ", "removed a"})) << "a file of one's own cannot be taken away";
}

TEST_F(Changes, AnEmptyPlaylistIsAPlaylist) {
    scan({song("a")});
    EXPECT_EQ(scan({}), Lines{"removed a"});
    EXPECT_EQ(scan({song("a")}), Lines{"added a"});
}

TEST_F(Changes, AChangeOfReasonIsNone) {
    scan({song("a", dark)});
    PlaylistTrack other = song("a", dark);
    other.reason = QStringLiteral("product");
    EXPECT_EQ(scan({other}), Lines());
    EXPECT_EQ(stored[0].reason, QStringLiteral("product"));
    EXPECT_EQ(scan({taken()}), Lines()) << "dark before and after";
    EXPECT_EQ(stored[0].darkSince, monday);
}

/// Whatever the playlists are: nothing is lost or invented, and the same again finds nothing.
TEST(ChangesOfAnything, AddUp) {
    std::mt19937 random(test::seeded(7U));
    const auto some = [&](std::vector<PlaylistTrack> tracks) {
        std::erase_if(tracks, [&](const PlaylistTrack&) { return random() % 4 == 0; });
        for (PlaylistTrack& track : tracks)
            if (track.status == EntryStatus::Removed || random() % 5 == 0)
                track = taken(track.addedAt);
        for (unsigned i = random() % 4; i > 0; --i) {
            constexpr std::array statuses{EntryStatus::Playable, dark, unknown, EntryStatus::Local,
                                          EntryStatus::Episode};
            PlaylistTrack added = song(std::to_string(random() % 9).c_str(), statuses[random() % statuses.size()]);
            if (random() % 3 == 0)
                added.addedAt = monday + std::chrono::hours(random() % 3);
            tracks.insert(tracks.begin() + static_cast<std::ptrdiff_t>(random() % (tracks.size() + 1)), added);
        }
        return numbered(std::move(tracks));
    };
    std::vector<PlaylistTrack> former;
    for (int i = 0; i < 500; ++i) {
        const ComparisonTerms terms{PlaylistId(1), monday + std::chrono::hours(i), false, random() % 4 != 0};
        const std::vector<PlaylistTrack> found = some(former);
        const ComparedEntries compared = compareEntries(former, found, terms);
        ASSERT_EQ(compared.tracks.size(), found.size());
        const auto count = [&](PlaylistChange change) {
            return static_cast<int>(std::ranges::count(compared.events, change, &PlaylistEvent::change));
        };
        EXPECT_EQ(static_cast<int>(found.size()) - static_cast<int>(former.size()),
                  count(PlaylistChange::Added) - count(PlaylistChange::Removed));
        for (std::size_t place = 0; place < found.size(); ++place) {
            EXPECT_EQ(compared.tracks[place].status, found[place].status);
            EXPECT_EQ(compared.tracks[place].position, static_cast<int>(place));
        }
        const ComparedEntries again = compareEntries(compared.tracks, found, terms);
        EXPECT_TRUE(again.events.empty());
        EXPECT_TRUE(again.tracks == compared.tracks);
        former = compared.tracks;
    }
}

TEST_F(Changes, AnAnswerThatLeavesTheTracksOutChangesNothing) {
    scan({song("a"), song("b", EntryStatus::Unplayable), song("c")});
    const std::vector<PlaylistTrack> before = stored;
    PlaylistTrack silent = taken();
    silent.status = EntryStatus::Unknown;
    EXPECT_EQ(scan({silent, silent, silent}), Lines{});
    ASSERT_EQ(stored.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(stored[i].name, before[i].name);
        EXPECT_EQ(stored[i].uri, before[i].uri);
        EXPECT_EQ(stored[i].darkSince, before[i].darkSince);
    }
    EXPECT_EQ(scan({song("a"), song("b", EntryStatus::Unplayable), song("c")}), Lines{});
}

TEST(EntryOfAScan, TakesWhatSpotifySays) {
    PlaylistEntry entry;
    entry.addedAt = monday;
    EXPECT_EQ(playlistTrackOf(entry, 4).status, EntryStatus::Unknown);
    entry.isRemoved = true;
    EXPECT_EQ(playlistTrackOf(entry, 4).status, EntryStatus::Removed);
    entry.track.emplace();
    entry.track->id = QStringLiteral("1");
    entry.track->uri = QStringLiteral("spotify:track:1");
    entry.track->name = QStringLiteral("See You Again");
    entry.track->artists = {{{}, QStringLiteral("Tyler, The Creator")}, {{}, {}}, {{}, QStringLiteral("Kali Uchis")}};
    entry.track->isPlayable = false;
    entry.track->restriction = QStringLiteral("product");
    const PlaylistTrack track = playlistTrackOf(entry, 4);
    EXPECT_EQ(track.position, 4);
    EXPECT_EQ(track.artists, QStringLiteral("Tyler, The Creator, Kali Uchis"));
    EXPECT_EQ(track.status, EntryStatus::Unplayable);
    EXPECT_EQ(track.reason, QStringLiteral("product"));
    EXPECT_EQ(track.addedAt, monday);
    entry.track->isPlayable.reset();
    EXPECT_EQ(playlistTrackOf(entry, 4).status, EntryStatus::Unknown);
    EXPECT_EQ(playlistTrackOf(entry, 4).reason, QString());
}

} // namespace
} // namespace afs
