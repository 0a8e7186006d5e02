// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_journal.h"
#include "tests/core/dump/imports.h"
#include "tests/support/seeds.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <thread>

namespace afs {
namespace {

using test::base;
using test::collect;
using test::Imports;
using test::Made;

TEST_F(Imports, ASongTenTimesInARowIsTenPlaysAlsoWhenImportedTwice) {
    std::vector<Made> rows;
    for (int i = 0; i < 10; ++i)
        rows.push_back({180 * (i + 1), 1});
    EXPECT_EQ(import(rows).classes[RowClass::Added], 10);
    const ImportReport again = import(rows);
    EXPECT_EQ(again.classes[RowClass::AlreadyPresent], 10);
    EXPECT_EQ(again.playsAfter, 10);
    rows.push_back({180 * 11, 1});
    EXPECT_EQ(import(rows).classes[RowClass::Added], 1);
}

TEST_F(Imports, EveryClassHasItsRows) {
    const std::vector<Made> rows{{100, 1},
                                 {100, 1}, // twin
                                 {130, 1}, // near twin: kept
                                 {200, 2, 1000, Source::ExtendedDump, "linux", Kind::Episode},
                                 {300, 3, 1000, Source::ExtendedDump, "linux", Kind::Unattributed}};
    const ImportReport report = import(rows);
    EXPECT_EQ(report.classes[RowClass::Added], 2);
    EXPECT_EQ(report.classes[RowClass::Duplicate], 1);
    EXPECT_EQ(report.classes[RowClass::NotMusic], 1);
    EXPECT_EQ(report.classes[RowClass::Unattributed], 1);
    EXPECT_EQ(report.playsAfter, 4);
}

TEST_F(Imports, ExtendedDataSupersedesAccountDataWithoutDoubling) {
    const ImportReport account =
        import({{100, 1, 180'000, Source::AccountDump}, {500, 2, 90'000, Source::AccountDump}});
    EXPECT_EQ(account.classes[RowClass::Added], 2);
    const ImportReport extended = import({{100, 1, 180'000}, {900, 3}});
    EXPECT_EQ(extended.classes[RowClass::Matched], 1);
    EXPECT_EQ(extended.classes[RowClass::Added], 1);
    EXPECT_EQ(extended.playsAfter, 3);
    const std::string both = state();
    undo(*extended.importId);
    EXPECT_EQ(*HistoryStore(*m_session).playCount(m_account), 2);
    import({{100, 1, 180'000}, { 900, 3 }});
    EXPECT_EQ(state(), both);
}

TEST_F(Imports, AnOlderExportThatSpelledARowOtherwiseIsKeptAsItsOwnWitness) {
    const ImportReport old = import({{100, 1, 180'000, Source::ExtendedDump, "Android OS 7.0 API 24"}});
    const ImportReport fresh = import({{100, 1, 180'000, Source::ExtendedDump, "android"}});
    EXPECT_EQ(fresh.classes[RowClass::AlreadyPresent], 1);
    EXPECT_EQ(fresh.playsAfter, 1);
    undo(*old.importId);
    const std::string left = state();
    EXPECT_NE(left.find(" android "), std::string::npos) << left;
    EXPECT_EQ(left.find("API 24"), std::string::npos) << left;
}

TEST_F(Imports, AnImportThatWasCancelledWhileWritingLeavesNothing) {
    import({{ 100, 1 }});
    const std::string before = state();
    std::vector<Made> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.push_back({1000 + i, i % 500});
    Importer importer(*m_session, m_account, m_clock);
    auto checked = importer.checkRows(collect(rows), {QStringLiteral("rows")});
    ASSERT_TRUE(checked);
    std::stop_source stop;
    auto done = importer.import(
        *checked, [&](const ImportProgress&) { stop.request_stop(); }, stop.get_token());
    if (done) // too quick to be stopped: ask again from the start
        stop.request_stop();
    auto stopped = importer.import(*checked, {}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    if (!done) {
        EXPECT_EQ(state(), before);
    }
    const auto records = ImportJournal(*m_session).list(m_account);
    ASSERT_TRUE(records);
    for (const ImportRecord& record : *records)
        EXPECT_EQ(record.state, ImportState::Done);
}

TEST_F(Imports, AnImportIsInterruptedByTheEndOfTheProgramAndGivenUpByACancel) {
    std::vector<Made> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.push_back({1000 + i, i % 500});
    const auto states = [this] {
        std::vector<ImportState> found;
        const auto records = ImportJournal(*m_session).list(m_account);
        EXPECT_TRUE(records);
        for (const ImportRecord& record : *records)
            found.push_back(record.state);
        return found;
    };
    const std::string before = state();
    for (const bool isCancelled : {true, false}) {
        CommitGate gate;
        Importer importer(*m_session, m_account, m_clock, &gate);
        auto checked = importer.checkRows(collect(rows), {QStringLiteral("rows")});
        ASSERT_TRUE(checked);
        std::stop_source stop;
        const auto stopped = importer.import(
            *checked,
            [&](const ImportProgress&) {
                if (isCancelled)
                    gate.passCancel();
                stop.request_stop();
            },
            stop.get_token());
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(states(), isCancelled ? std::vector<ImportState>{} : std::vector{ImportState::Interrupted});
        EXPECT_EQ(state(), before) << "no row of it";
    }
}

TEST_F(Imports, AServerThatDiesWhileWritingLeavesAnInterruptedImportAndNoRow) {
    import({{ 100, 1 }});
    const std::string before = state();
    auto victim = openStore(m_database.params(), QStringLiteral("victim"));
    ASSERT_TRUE(victim);
    Importer importer(**victim, m_account, m_clock);
    std::vector<Made> rows;
    for (int i = 0; i < 20'000; ++i)
        rows.push_back({1000 + i, i % 500});
    auto checked = importer.checkRows(collect(rows), {QStringLiteral("/data/my_spotify_data.zip")});
    ASSERT_TRUE(checked);
    HistoryStore store(**victim);
    ImportJournal journal(**victim);
    auto id = journal.begin(m_account, checked->paths);
    ASSERT_TRUE(id);
    ImportWrite writing = writeOf(checked->plan, m_account, *id, *store.reserveEvidenceIds(20'000), {});
    bool killed = false;
    auto evidence = writing.evidence;
    writing.evidence = [&](std::size_t i) {
        if (i == 10'000 && !std::exchange(killed, true))
            m_database.query(QStringLiteral(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name like '%victim' and "
                "datname = current_database()"));
        return evidence(i);
    };
    const Status written = store.write(writing);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Database);
    EXPECT_EQ(state(), before);
    const auto records = ImportJournal(*m_session).list(m_account);
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 2U);
    EXPECT_EQ(records->back().state, ImportState::Interrupted);
    EXPECT_EQ(records->back().paths, QStringList{QStringLiteral("/data/my_spotify_data.zip")});
}

TEST_F(Imports, TwoImportsOfOneDumpAtTheSameMomentEqualOne) {
    std::vector<Made> rows;
    for (int i = 0; i < 3'000; ++i)
        rows.push_back({i * 7, i % 50});
    std::vector<ImportReport> reports(3);
    {
        std::vector<std::jthread> programs;
        for (ImportReport& report : reports)
            programs.emplace_back([&] {
                auto session = openStore(m_database.params(), QStringLiteral("test"));
                ASSERT_TRUE(session);
                Importer importer(**session, m_account, m_clock);
                auto checked = importer.checkRows(collect(rows), {QStringLiteral("rows")});
                ASSERT_TRUE(checked);
                auto done = importer.import(*checked);
                ASSERT_TRUE(done) << done.error().detail.toStdString();
                report = *done;
            });
    }
    EXPECT_EQ(*HistoryStore(*m_session).playCount(m_account), 3'000);
    std::int64_t added = 0;
    for (const ImportReport& report : reports)
        added += report.classes[RowClass::Added];
    EXPECT_EQ(added, 3'000);
}

TEST_F(Imports, AreCountedByTheYearsOfTheListenersClock) {
    const qint64 newYear = QDate(2024, 1, 1).startOfDay().toSecsSinceEpoch();
    const auto second =
        static_cast<int>(newYear - std::chrono::duration_cast<std::chrono::seconds>(base.time_since_epoch()).count());
    const ImportReport report = import({{second - 1, 1}, {second, 1}, {second + 1, 2}});
    ASSERT_EQ(report.years.size(), 2U);
    EXPECT_EQ(report.years[0].year, 2023);
    EXPECT_EQ(report.years[0].classes[RowClass::Added], 1);
    EXPECT_EQ(report.years[1].year, 2024);
    EXPECT_EQ(report.years[1].classes[RowClass::Added], 2);
}

TEST_F(Imports, UndoOfManyRowsTakesTheNamesAlongThatNothingElseBears) {
    std::vector<Made> few;
    for (int i = 0; i < 300; ++i)
        few.push_back({i * 400, i % 50});
    import(few);
    const auto names = [&] {
        const auto tracks = HistoryStore(*m_session).readTracks(m_account);
        std::multiset<std::string> all;
        for (const TrackRow& track : *tracks)
            all.insert(track.uri);
        return all;
    };
    const auto before = names();
    std::vector<Made> many;
    for (int i = 0; i < 7'000; ++i)
        many.push_back({200'000 + i * 7, 25 + i % 500});
    const ImportReport report = import(many);
    EXPECT_GT(names().size(), before.size());
    undo(*report.importId);
    EXPECT_EQ(names(), before) << "those that both bore stay";
}

TEST_F(Imports, ARemovalReadsNoMoreThanThePlaysThatTwinsShareWhereThereIsOneKindOfDump) {
    HistoryStore store(*m_session);
    import({{100, 1}, {500, 2}, { 900, 3 }});
    EXPECT_TRUE(store.readForRemoval(m_account)->onlyJoined);
    EXPECT_TRUE(store.readForRemoval(m_account)->evidence.empty());
    const ImportReport other = import({{500, 2, 180'000, Source::ExtendedDump, "ios"}});
    const auto joined = store.readForRemoval(m_account);
    EXPECT_TRUE(joined->onlyJoined);
    EXPECT_EQ(joined->evidence.size(), 2U);
    EXPECT_EQ(joined->witnesses.size(), 2U);
    import({{ 700, 9, 180'000, Source::AccountDump }});
    const auto whole = store.readForRemoval(m_account);
    EXPECT_FALSE(whole->onlyJoined);
    EXPECT_EQ(whole->evidence.size(), 5U);
    undo(*other.importId);
    EXPECT_EQ(plays(), 4);
}

TEST_F(Imports, UndoOfManyRowsLeavesTheTwinsOfAnother) {
    std::vector<Made> rows;
    for (int i = 0; i < 7'000; ++i)
        rows.push_back({i * 7, i % 500});
    import({{0, 0, 180'000, Source::ExtendedDump, "ios"}, {7, 1}, { 90'000, 1 }});
    const std::string before = state();
    rows.push_back({70, 10, 180'000, Source::ExtendedDump, "ios"}); // a variant in the import itself
    const ImportReport report = import(rows);
    EXPECT_EQ(report.classes[RowClass::Duplicate], 1);
    EXPECT_EQ(report.classes[RowClass::AlreadyPresent], 2);
    EXPECT_EQ(plays(), 7'001);
    undo(*report.importId);
    EXPECT_EQ(state(), before);
}

TEST_F(Imports, WhatWasInterruptedIsListedOnceAsWhatItBecame) {
    ImportJournal journal(*m_session);
    const auto states = [&] {
        std::vector<ImportState> found;
        const auto records = journal.list(m_account);
        for (const ImportRecord& record : *records)
            found.push_back(record.state);
        return found;
    };
    // As import() calls its rows; nobody holds the account's lock, so both have been interrupted.
    ASSERT_TRUE(journal.begin(m_account, {QStringLiteral("rows")}));
    ASSERT_TRUE(journal.begin(m_account, {QStringLiteral("other rows")}));
    ASSERT_TRUE(journal.begin(m_account, {QStringLiteral("rows")}));
    EXPECT_EQ(states(), (std::vector{ImportState::Interrupted, ImportState::Interrupted}));
    const ImportReport report = import({{100, 1}});
    EXPECT_EQ(states(), (std::vector{ImportState::Interrupted, ImportState::Done}));
    EXPECT_EQ(journal.list(m_account)->front().paths.front().section(u'/', -1), QStringLiteral("other rows"));
    undo(*report.importId);
    EXPECT_EQ(states(), (std::vector{ImportState::Interrupted, ImportState::Undone}));
}

TEST_F(Imports, UndoOfWhatIsNotThereIsRefused) {
    const ImportReport report = import({{100, 1}});
    undo(*report.importId);
    Importer importer(*m_session, m_account, m_clock);
    EXPECT_FALSE(importer.undo(*report.importId));
    EXPECT_FALSE(importer.undo(ImportId(4711)));
}

/// state(operations) − X = state(operations without X), for random overlapping dumps of both formats.
class UndoProperty : public Imports, public testing::WithParamInterface<int> {};

std::vector<Made> randomDump(std::mt19937& random, const std::vector<Made>& world, bool extendedAlone) {
    std::vector<Made> dump;
    const auto roll = [&](unsigned n) { return static_cast<int>(random() % n); };
    const bool account = roll(3) == 0 && !extendedAlone;
    const int from = roll(3000);
    const int to = from + 500 + roll(2500);
    for (Made row : world) {
        if (row.second < from || row.second >= to || roll(12) == 0)
            continue;
        if (account)
            row.source = Source::AccountDump;
        if (roll(6) == 0)
            row.platform = "other spelling";
        dump.push_back(row);
        if (roll(15) == 0)
            dump.push_back(row);
        if (roll(15) == 0) {
            dump.push_back(row);
            dump.back().platform = "third spelling";
        }
    }
    if (roll(2) == 0 && !extendedAlone) // a zip with both packages in it
        for (Made row : world)
            if (roll(5) == 0) {
                row.source = Source::AccountDump;
                dump.push_back(row);
            }
    std::stable_sort(dump.begin(), dump.end(), [](const Made& a, const Made& b) { return a.source < b.source; });
    return dump;
}

TEST_P(UndoProperty, LeavesWhatWouldBeThereHadTheImportNeverBeenMade) {
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    std::vector<Made> world;
    for (int i = 0; i < 120; ++i)
        world.push_back({static_cast<int>(random() % 6000), static_cast<int>(random() % 6),
                         random() % 3 == 0 ? 30'000 : 60'000, Source::ExtendedDump, "linux",
                         random() % 15 == 0 ? Kind::Episode : Kind::Music});
    std::vector<std::vector<Made>> dumps;
    for (int i = 0; i < 4; ++i)
        dumps.push_back(randomDump(random, world, GetParam() % 3 == 0));

    std::vector<ImportId> ids;
    for (const auto& dump : dumps)
        ids.push_back(*import(dump).importId);
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::shuffle(order.begin(), order.end(), random);
    std::set<std::size_t> undone;
    for (std::size_t k = 0; k < 3; ++k) {
        undo(ids[order[k]]);
        undone.insert(order[k]);
        const std::string left = state();

        StoreDatabase fresh;
        auto session = openStore(fresh.params(), QStringLiteral("test"));
        ASSERT_TRUE(session);
        std::swap(m_session, *session);
        for (std::size_t i = 0; i < dumps.size(); ++i)
            if (!undone.contains(i))
                import(dumps[i]);
        const std::string without = state();
        std::swap(m_session, *session);
        ASSERT_EQ(left, without) << "seed " << GetParam() << " after undo of " << order[k];
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoProperty, test::seeds(1, 13));

} // namespace
} // namespace afs
