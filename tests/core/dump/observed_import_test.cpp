// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_data.h"
#include "core/store/scan_store.h"
#include "tests/core/dump/evenings.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <variant>

namespace afs {
namespace {

using test::Evening;
using test::Made;
using test::ObservedImports;
using test::RandomEvenings;

TEST_F(ObservedImports, ADumpAfterScanningAddsOnlyWhatScanningMissed) {
    EXPECT_EQ(record({seen(180.4, 1), seen(360.9, 1), seen(540.2, 2)}).added, 3);
    const std::string scanned = state();
    const ImportReport dump = import({{180, 1}, {360, 1}, {545, 2}, {900, 3}});
    EXPECT_EQ(dump.classes[RowClass::Matched], 3);
    EXPECT_EQ(dump.classes[RowClass::Added], 1);
    EXPECT_EQ(sources(), (Sources{"E", "Ew", "Ew", "Ew"}));
    undo(*dump.importId);
    EXPECT_EQ(state(), scanned);
}

TEST_F(ObservedImports, WhatIsPolledAfterTheDumpJoinsIt) {
    import({{180, 1}, { 360, 1 }});
    const ObservedOutcome outcome = record({seen(180.4, 1), seen(361, 1), seen(700, 1)});
    EXPECT_EQ(outcome, (ObservedOutcome{1, 2, 0, {false, false, true}}));
    EXPECT_EQ(sources(), (Sources{"Ew", "Ew", "W"}));
    EXPECT_EQ(record({seen(180.4, 1), seen(361, 1), seen(700, 1)}), (ObservedOutcome{0, 0, 3, {false, false, false}}));
}

TEST_F(ObservedImports, WhatADumpCallsAnEpisodeStaysTheSamePlayWhateverIsImportedBesideIt) {
    import({{ 180, 1, 180'000, Source::ExtendedDump, "linux", Kind::Episode }});
    EXPECT_EQ(record({seen(180.4, 1)}).matched, 1);
    const std::string before = state();
    const ImportReport other = import({{9000, 2}});
    EXPECT_EQ(sources(), (Sources{"E", "Ew"}));
    undo(*other.importId);
    EXPECT_EQ(state(), before);
}

TEST_F(ObservedImports, AStampInsideAPlayIsThatPlay) {
    // Spotify's list has told the start at times; a paused song ends late.
    import({{1000, 1, 400'000}, { 3000, 2, 400'000 }});
    EXPECT_EQ(record({seen(600, 1), seen(2800, 2)}).matched, 2);
    EXPECT_EQ(record({seen(2590, 2)}).added, 1) << "before the start";
}

TEST_F(ObservedImports, APlayWhoseEndWasToldLateIsTheOneThatWasListedAtItsTrueEnd) {
    const auto late = [](int began, int told, int song) {
        return Made{told, song, 200'000, Source::ExtendedDump, "linux", Kind::Music, began};
    };
    const std::vector<ObservedPlay> listed{seen(1200, 1), seen(5200, 2), seen(20'203, 3), seen(2'000'200, 3)};
    const std::vector<Made> told{late(1000, 1500, 1), late(5000, 8000, 2), late(20'000, 40'000, 3),
                                 late(2'000'000, 4'000'000, 3)};
    EXPECT_EQ(record(listed).added, 4);
    const std::string scanned = state();
    const ImportReport dump = import(told);
    EXPECT_EQ(dump.classes[RowClass::Matched], 4) << "hours or weeks";
    EXPECT_EQ(sources(), (Sources{"Ew", "Ew", "Ew", "Ew"}));
    const std::string whole = state();
    undo(*dump.importId);
    EXPECT_EQ(state(), scanned);

    startAnew();
    import(told);
    EXPECT_EQ(record(listed).matched, 4) << "whichever came first";
    EXPECT_EQ(state(), whole);
    EXPECT_EQ(record(listed).known, 4);
}

TEST_F(ObservedImports, OnlyWhatReallyEndedThereIsAPlayThatWasToldHoursLate) {
    const Made late{40'000, 1, 200'000, Source::ExtendedDump, "linux", Kind::Music, 20'000};
    import({late});
    EXPECT_EQ(record({seen(20'180, 1)}).added, 1) << "too soon";
    EXPECT_EQ(record({seen(20'220, 1)}).added, 1) << "too late";
    EXPECT_EQ(record({seen(20'200, 2)}).added, 1) << "another song";
    EXPECT_EQ(record({seen(30'000, 1)}).added, 1) << "another time that it was played meanwhile";
    EXPECT_EQ(record({seen(20'195, 1)}).matched, 1);
    EXPECT_EQ(record({seen(40'000, 1)}).added, 1) << "what was listed when it was told is another play";
    EXPECT_EQ(sources(), (Sources{"Ew", "W", "W", "W", "W", "W"}));
}

TEST_F(ObservedImports, WhoWatchedAPlayThatWasToldHoursLateSawItLastBeforeItsEnd) {
    import({{ 40'000, 1, 200'000, Source::ExtendedDump, "linux", Kind::Music, 20'000 }});
    EXPECT_EQ(record({seen(20'005, 1, Source::Live, 180)}).added, 1) << "the one before";
    EXPECT_EQ(record({seen(20'150, 1, Source::Live, 140)}).matched, 1);
    EXPECT_EQ(record({seen(20'201, 1)}).matched, 1);
    EXPECT_EQ(sources(), (Sources{"Elw", "L"}));
}

TEST_F(ObservedImports, AnEndThatWasToldLateIsBelievedUntilTheTrueOneIsListed) {
    const Made late{40'000, 1, 200'000, Source::ExtendedDump, "linux", Kind::Music, 20'000};
    import({late});
    EXPECT_EQ(record({seen(40'001, 1)}).matched, 1);
    EXPECT_EQ(record({seen(20'192, 1)}).added, 1) << "this one it is, and the other one stands alone now";
    EXPECT_EQ(sources(), (Sources{"Ew", "W"}));
}

TEST_F(ObservedImports, HowLongASongIsDecidesWhatCountsBeforeAnImportAsAfterIt) {
    const auto lastfm = [](const ImportReport& report) {
        return report.counted.at(static_cast<std::size_t>(CountingRule::Lastfm));
    };
    ObservedPlay known = seen(180, 1);
    known.track.length = std::chrono::seconds(600);
    record({known});
    EXPECT_EQ(lastfm(import({{9000, 1, 200'000}, {9900, 1, 250'000}})), 1) << "the catalogue says 10 minutes";
    EXPECT_EQ(lastfm(import({{12'000, 2, 0}, {12'900, 2, 300'000}})), 1) << "heard to its end in 300 s";
    EXPECT_EQ(lastfm(import({{15'000, 3, 0}})), 0);
}

TEST_F(ObservedImports, WhatTakesAnothersPlaceLeavesAPlayBehindThatCounts) {
    import({account(600, 1)});
    EXPECT_EQ(record({seen(740, 1)}).matched, 1);
    const ImportReport nearer = import({{605, 1}}); // its end is known, and the listed stamp is too far from it
    EXPECT_EQ(nearer.playsAfter, 2);
    EXPECT_EQ(nearer.classes[RowClass::Added], 1);
    import({{ 3000, 2 }});
    EXPECT_EQ(record({seen(3080, 2)}).matched, 1);
    EXPECT_EQ(record({seen(3001, 2)}).added, 1) << "the one that was listed before stands alone now";
    EXPECT_EQ(plays(), 4);
}

TEST_F(ObservedImports, BetweenTheKindsOfDumpOfOneImportNothingIsCovered) {
    ScanStore scans(*m_session);
    const auto gapAt = [&](int from, int to) {
        const auto at = [](int second) { return test::base + std::chrono::seconds(second); };
        scans.writeGap({{}, m_account, at(from), at(to), GapCause::Offline, 1});
    };
    gapAt(200, 250);
    gapAt(400, 500);
    gapAt(6500, 6600);
    import({{100, 1}, {300, 2}, account(6000, 3), account(9000, 4)});
    std::vector<bool> open;
    const auto gaps = scans.gaps(m_account);
    ASSERT_TRUE(gaps);
    for (const Gap& gap : *gaps)
        open.push_back(gap.isOpen);
    EXPECT_EQ(open, (std::vector{false, true, false})) << "newest first";
}

TEST_F(ObservedImports, AnAccountRowIsMatchedWithinItsMinute) {
    const ImportReport dump = import({account(120, 1), account(600, 2)});
    EXPECT_EQ(record({seen(175, 1), seen(600, 2)}).matched, 2);
    EXPECT_EQ(sources(), (Sources{"Aw", "Aw"}));
    const ImportReport extended = import({{176, 1}, {601, 2}});
    EXPECT_EQ(extended.classes[RowClass::Matched], 2);
    EXPECT_EQ(sources(), (Sources{"Eaw", "Eaw"}));
    undo(*dump.importId);
    EXPECT_EQ(sources(), (Sources{"Ew", "Ew"}));
}

TEST_F(ObservedImports, AnotherReleaseOfTheSameRecordingIsMatchedByItsCode) {
    ObservedPlay release = seen(180.4, 1);
    release.track.isrc = "GB-AAA-11-00001";
    ObservedPlay remaster = seen(1000, 2);
    remaster.track.uri = "spotify:track:remaster";
    remaster.track.title = "Song 1 - Remastered";
    remaster.track.isrc = "gbaaa1100001";
    record({release, remaster});
    const ImportReport dump = import({{180, 1}, {1000, 1}});
    EXPECT_EQ(dump.classes[RowClass::Matched], 2);
    EXPECT_EQ(sources(), (Sources{"Ew", "Ew"}));
    undo(*dump.importId);
    EXPECT_EQ(sources(), (Sources{"W", "W"}));
    import({{180, 1}, {1000, 1}, { 5000, 1 }});
    remaster.end += std::chrono::seconds(4000);
    EXPECT_EQ(record({remaster}).matched, 1) << "whichever came first";
    EXPECT_EQ(record({seen(5000, 3)}).added, 1) << "another song";
}

TEST_F(ObservedImports, AnotherIdOfTheSameSongIsMatchedByItsNames) {
    ObservedPlay relinked = seen(180, 1);
    relinked.track.uri = "spotify:track:elsewhere";
    relinked.track.title = "SONG 1 ";
    import({{ 180, 1 }});
    EXPECT_EQ(record({relinked}).matched, 1);
    ObservedPlay compilation = seen(400, 2);
    compilation.track.uri = "spotify:track:compilation";
    compilation.track.artists = {{"x", "Singer"}};
    compilation.track.albumArtist = "Band"; // which is what the dump calls the artist
    import({{ 400, 2 }});
    EXPECT_EQ(record({compilation}).matched, 1);
    ObservedPlay other = seen(180, 1);
    other.track.uri = "spotify:track:live";
    other.track.title = "Song 1 - Live";
    EXPECT_EQ(record({other}).added, 1);
}

TEST_F(ObservedImports, WatchersAndTheListAreOnePlay) {
    EXPECT_EQ(record({seen(150, 1, Source::Live, 140)}).added, 1);
    EXPECT_EQ(record({seen(181, 1, Source::LocalPlayer, 180)}).matched, 1);
    EXPECT_EQ(record({seen(180.5, 1)}).matched, 1);
    EXPECT_EQ(sources(), (Sources{"Plw"}));
    import({{ 180, 1 }});
    EXPECT_EQ(sources(), (Sources{"Elpw"}));
}

TEST_F(ObservedImports, ASongOnRepeatStaysAsManyPlaysInEverySource) {
    std::vector<ObservedPlay> listed;
    std::vector<ObservedPlay> watched;
    std::vector<Made> rows;
    for (int i = 1; i <= 60; ++i) { // three hours: beyond one look at what is near
        listed.push_back(seen(180 * i + 0.7, 1));
        watched.push_back(seen(180 * i - 40, 1, Source::Live, 130));
        rows.push_back({180 * i, 1});
    }
    EXPECT_EQ(record({watched.begin(), watched.begin() + 30}).added, 30);
    EXPECT_EQ(record({listed.begin() + 10, listed.end()}).matched, 20);
    EXPECT_EQ(import(rows).classes[RowClass::Matched], 60 - 10 + 10);
    EXPECT_EQ(plays(), 60);
    EXPECT_EQ(record({watched.begin() + 30, watched.end()}).matched, 30);
    EXPECT_EQ(record({listed.begin(), listed.begin() + 10}).matched, 10);
    EXPECT_EQ(plays(), 60);
}

TEST_F(ObservedImports, AWatchedPlayThatGoesOnMovesAndFindsItsPartners) {
    record({seen(40, 1, Source::Live, 35)});
    ObservedPlay later = seen(178, 1, Source::Live, 175);
    later.storedEnd = test::base + std::chrono::seconds(40);
    import({{ 180, 1 }});
    EXPECT_EQ(record({later}), (ObservedOutcome{0, 0, 1, {false}}));
    EXPECT_EQ(sources(), (Sources{"El"}));
    later.storedEnd = test::base + std::chrono::seconds(5000); // never stored
    later.end = test::base + std::chrono::seconds(5100);
    EXPECT_EQ(record({later}).added, 1);
}

TEST_F(ObservedImports, TheDumpThatFitsBetterTakesAPlayOver) {
    record({seen(180, 1)});
    const ImportReport rough = import({{250, 1}});
    EXPECT_EQ(rough.classes[RowClass::Matched], 1);
    const ImportReport fitting = import({{181, 1}});
    EXPECT_EQ(fitting.classes[RowClass::Added], 1) << "there is one play more than before";
    EXPECT_EQ(fitting.playsAfter, 2);
    EXPECT_EQ(sources(), (Sources{"E", "Ew"}));
    undo(*fitting.importId);
    EXPECT_EQ(sources(), (Sources{"Ew"}));
}

TEST_F(RandomEvenings, AreStoredAsTheyWerePlayedWhateverComesFirst) {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(test::seeded(seed));
        const Evening all = evening(random, 60);
        std::string first;
        for (int order = 0; order < 3; ++order) {
            startAnew();
            using Step = std::variant<std::vector<Made>, std::vector<ObservedPlay>>;
            std::vector<Step> steps{part(all.dump, 0, 0.6), part(all.dump, 0.4, 1)};
            for (int i = 0; i < 6; ++i) {
                steps.emplace_back(part(all.listed, i / 6.0, (i + 1) / 6.0));
                steps.emplace_back(part(all.watched, i / 6.0, (i + 1) / 6.0));
                steps.emplace_back(part(all.local, i / 6.0, (i + 1) / 6.0));
            }
            std::shuffle(steps.begin(), steps.end(), random);
            for (const Step& step : steps) {
                if (const auto* rows = std::get_if<std::vector<Made>>(&step))
                    import(*rows);
                else
                    record(std::get<std::vector<ObservedPlay>>(step));
            }
            EXPECT_EQ(plays(), static_cast<std::int64_t>(all.dump.size())) << "seed " << seed;
            if (order == 0)
                first = state();
            else
                ASSERT_EQ(state(), first) << "seed " << seed;
        }
    }
}

TEST_F(RandomEvenings, AreAsManyPlaysAsOneOfTheWatchersSaw) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(test::seeded(seed));
        const Evening all = evening(random, 60);
        startAnew();
        record(all.watched);
        record(all.local);
        EXPECT_EQ(plays(), all.watchedPlays) << "seed " << seed;
    }
}

TEST_F(RandomEvenings, AreAsDumpsAndThisComputersPlayerTellThemOnceWhatTheWebApiBroughtIsDeleted) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(test::seeded(seed));
        const Evening all = evening(random, 40);
        const bool withPlayer = seed % 3 != 0;
        const auto imports = [&] {
            import(asAccount(part(all.dump, 0.2, 0.7)));
            import(part(all.dump, 0.4, 0.8));
        };
        const auto listenHere = [&](double from, double to) {
            if (withPlayer)
                record(part(all.local, from, to));
        };
        startAnew();
        imports();
        listenHere(0, 1);
        const std::string without = state();
        startAnew();
        listenHere(0, 0.3);
        record(all.listed);
        record(part(all.watched, 0, 0.5));
        imports();
        record(part(all.watched, 0.5, 1));
        listenHere(0.3, 1);
        const auto counted = countApiData(*m_session, m_account);
        const auto gone = deleteApiData(*m_session, m_account);
        ASSERT_TRUE(counted && gone);
        EXPECT_EQ(*counted, *gone);
        EXPECT_GT(gone->at(0).count, 0);
        EXPECT_GT(gone->at(1).count, 0);
        EXPECT_EQ(gone->at(2), (ApiDataCount{ApiDataKind::TrackFacts, 4}));
        ASSERT_EQ(state(), without) << "seed " << seed;
        const auto left = countApiData(*m_session, m_account);
        ASSERT_TRUE(left);
        EXPECT_TRUE(std::all_of(left->begin(), left->end(), [](const ApiDataCount& c) { return c.count == 0; }));
    }
}

TEST_F(RandomEvenings, WithoutAnyImportAreAsIfItHadNeverBeen) {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        std::mt19937 random(test::seeded(seed));
        const Evening all = evening(random, 40);
        struct Step {
            std::vector<Made> rows;
            std::vector<ObservedPlay> plays;
            ImportId import;
            bool undone = false;
        };
        const auto share = [&] { return static_cast<double>(random() % 100) / 100; };
        std::vector<Step> steps;
        for (int i = 0; i < 9; ++i) {
            const double from = share() * 0.6;
            const double to = std::min(1.0, from + 0.2 + share() * 0.4);
            switch (random() % 5) {
            case 0:
                steps.push_back({part(all.dump, from, to), {}, {}});
                break;
            case 1:
                steps.push_back({asAccount(part(all.dump, from, to)), {}, {}});
                break;
            case 2:
                steps.push_back({{}, part(all.listed, from, to), {}});
                break;
            case 3:
                steps.push_back({{}, part(all.watched, from, to), {}});
                break;
            default:
                steps.push_back({{}, part(all.local, from, to), {}});
                break;
            }
        }
        startAnew();
        for (Step& step : steps) {
            if (step.rows.empty())
                record(step.plays);
            else
                step.import = *import(step.rows).importId;
            for (Step& earlier : steps)
                if (earlier.import && !earlier.undone && random() % 6 == 0) {
                    undo(earlier.import);
                    earlier.undone = true;
                }
        }
        const std::string left = state();
        startAnew();
        for (const Step& step : steps) {
            if (step.rows.empty())
                record(step.plays);
            else if (!step.undone)
                import(step.rows);
        }
        ASSERT_EQ(left, state()) << "seed " << seed;
    }
}

} // namespace
} // namespace afs
