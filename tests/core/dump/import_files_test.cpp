// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_note.h"
#include "core/dump/importer.h"
#include "core/dump/row_fault.h"
#include "core/store/history_store.h"
#include "core/store/import_journal.h"
#include "core/store/open_store.h"
#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"
#include "tests/support/test_cluster.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

using test::dumpMembers;
using test::Layout;
using test::music;
using test::PlayRow;

/// "2024-06-01T10:MM:SSZ", `seconds` after ten o'clock.
std::string at(int seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "2024-06-01T%02d:%02d:%02dZ", 10 + seconds / 3600, seconds / 60 % 60,
                  seconds % 60);
    return text;
}

/// `count` different songs, three minutes apart.
std::vector<PlayRow> songs(int first, int count) {
    std::vector<PlayRow> rows;
    for (int i = first; i < first + count; ++i)
        rows.push_back(music(i, at(180 * i)));
    return rows;
}

class ImportOfFiles : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    QString folder() const { return m_folder.path(); }

    QString zip(const std::string& name, const std::vector<PlayRow>& rows, Layout layout = Layout::Extended23,
                std::size_t rowsPerFile = 16'000) {
        return test::writeZip(folder(), name, dumpMembers(rows, layout, rowsPerFile));
    }

    /// Checks and imports; whatever happens, the two give the same numbers and every row has one class.
    ImportReport import(const QStringList& paths) {
        Importer importer(*m_session, m_account, m_clock);
        auto checked = importer.check(paths);
        EXPECT_TRUE(checked) << (checked ? "" : checked.error().message.toStdString());
        if (!checked)
            return {};
        const ImportReport before = checked->report();
        EXPECT_FALSE(before.importId);
        EXPECT_EQ(before.playsBefore, *HistoryStore(*m_session).playCount(m_account)) << "a check writes nothing";
        auto done = importer.import(*checked);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        if (!done)
            return {};
        EXPECT_TRUE(done->importId);
        EXPECT_EQ(before.classes, done->classes);
        EXPECT_EQ(before.years, done->years);
        EXPECT_EQ(before.counted, done->counted);
        EXPECT_EQ(before.playsAfter, done->playsAfter);
        EXPECT_EQ(done->playsAfter, *HistoryStore(*m_session).playCount(m_account));
        ClassCounts sum;
        for (const YearCounts& year : done->years)
            for (std::size_t i = 0; i < rowClasses; ++i)
                sum.of[i] += year.classes.of[i];
        EXPECT_EQ(sum, done->classes) << "the years do not sum to the whole";
        return *done;
    }

    QTemporaryDir m_folder;
    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

TEST_F(ImportOfFiles, CountsWhatTheyHold) {
    const ImportReport report = import({zip("my_spotify_data.zip", songs(0, 10), Layout::Extended23, 4)});
    EXPECT_EQ(report.sources, QStringList{QStringLiteral("my_spotify_data.zip")});
    EXPECT_EQ(report.files, 3);
    EXPECT_EQ(report.classes.rows(), 10);
    EXPECT_EQ(report.classes[RowClass::Added], 10);
    EXPECT_EQ(report.playsBefore, 0);
    EXPECT_EQ(report.playsAfter, 10);
    ASSERT_EQ(report.years.size(), 1U);
    EXPECT_EQ(report.years[0].year, 2024);
    const Instant first = std::chrono::sys_days{std::chrono::year{2024} / 6 / 1} + std::chrono::hours(10);
    EXPECT_EQ(report.first, first);
    EXPECT_EQ(report.last, first + std::chrono::minutes(27));
}

TEST_F(ImportOfFiles, AFolderIsListedByItsNameHoweverItsPathIsWritten) {
    const QString dump = test::writeFolder(folder() + QStringLiteral("/my dump"), dumpMembers(songs(0, 2)));
    const QStringList name{QStringLiteral("my dump")};
    for (const char* tail : {"", "/", "/.", "//"}) {
        EXPECT_EQ(import({dump + QString::fromLatin1(tail)}).sources, name) << tail;
        EXPECT_EQ(ImportJournal(*m_session).list(m_account)->back().sources, name) << tail;
    }
}

TEST_F(ImportOfFiles, TheListKeepsWhatAnImportSaidOfFilesThatItDidNotUse) {
    const std::string whole = test::historyJson(songs(0, 4));
    const QString dump =
        test::writeFolder(folder() + QStringLiteral("/dump"), {{"endsong_0.json", test::historyJson(songs(4, 2))},
                                                               {"endsong_1.json", whole.substr(0, whole.size() - 40)},
                                                               {"endsong_2.json", "{}"},
                                                               {"endsong_3.json", ""}});
    const ImportReport report = import({dump});
    EXPECT_EQ(report.classes[RowClass::Added], 5);
    const QString notes = report.notes.join(u'\n');
    EXPECT_EQ(report.notes.size(), 3) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("“endsong_1.json” is damaged: only what stands before row 4")))
        << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("“endsong_2.json” holds no list of plays"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QStringLiteral("“endsong_3.json” is empty"))) << notes.toStdString();
    const ImportRecord kept = ImportJournal(*m_session).list(m_account)->back();
    EXPECT_TRUE(kept.notes.contains(noteCode(ImportNote::Empty, {QStringLiteral("endsong_3.json")})))
        << "no sentence of one language";
    EXPECT_EQ(worded(kept).notes, report.notes);
    import({zip("whole.zip", songs(10, 2))});
    EXPECT_TRUE(ImportJournal(*m_session).list(m_account)->back().notes.isEmpty());
}

TEST_F(ImportOfFiles, AnImportOfWhichNoRowCanBeReadIsRefusedAndListedNowhere) {
    Importer importer(*m_session, m_account, m_clock);
    const QString dump = test::writeFolder(folder() + QStringLiteral("/dump"),
                                           {{"endsong_0.json", "[{'ts': '2014-05-01T00:00:00Z'}]"},
                                            {"endsong_1.json", test::historyJson({music(1, "some day")})}});
    const auto done = importer.importFiles({dump});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(done.error().message.contains(QStringLiteral("row 1 of “endsong_0.json”")))
        << done.error().message.toStdString();
    EXPECT_TRUE(ImportJournal(*m_session).list(m_account)->empty());
    const QString empty = test::writeFolder(folder() + QStringLiteral("/empty"), {{"endsong_0.json", "[]"}});
    const auto nothing = importer.importFiles({empty});
    ASSERT_FALSE(nothing);
    EXPECT_TRUE(nothing.error().message.contains(QStringLiteral("holds no plays")));
}

TEST_F(ImportOfFiles, LengthsThatNobodyBelievesAreKeptAndNoted) {
    std::vector<PlayRow> rows = songs(0, 3);
    rows[0].ms = 86'400'000;
    rows[1].ms = 99'999'999'999;
    const ImportReport report = import({zip("my_spotify_data.zip", rows)});
    EXPECT_EQ(report.classes[RowClass::Added], 3);
    ASSERT_EQ(report.notes.size(), 1);
    EXPECT_TRUE(report.notes[0].contains(QStringLiteral("more than 24 hours of playing: 1.")))
        << report.notes[0].toStdString();
}

TEST_F(ImportOfFiles, RowsOfWhichOnlyTheBeginningOfANameIsKeptAreNoted) {
    const std::string longest(65'536, 'x');
    std::vector<PlayRow> rows = songs(0, 4);
    rows[0].title = longest;
    rows[1].title = longest + 'x';
    rows[2] = rows[2].with("master_metadata_album_artist_name", "\"\\n" + longest + '"');
    const ImportReport report = import({zip("my_spotify_data.zip", rows)});
    EXPECT_EQ(report.classes[RowClass::Added], 4);
    ASSERT_EQ(report.notes.size(), 1);
    EXPECT_TRUE(report.notes[0].contains(QStringLiteral("more than 64 KiB: 2."))) << report.notes[0].toStdString();
}

TEST_F(ImportOfFiles, ARowThatCannotBeReadIsNoDamageOfItsFile) {
    std::vector<PlayRow> rows = songs(0, 3);
    rows[1] = music(1, "some day");
    const ImportReport report = import({zip("my_spotify_data.zip", rows)});
    EXPECT_EQ(report.classes[RowClass::Invalid], 1);
    EXPECT_TRUE(report.notes.isEmpty());
}

TEST_F(ImportOfFiles, OfSeveralPackagesSaysInWhichARowCannotBeRead) {
    const PlayRow bad = music(1, "never");
    const auto member = [](const PlayRow& row) { return test::historyJson({music(2, at(0)), row}); };
    const QString first = test::writeZip(folder(), "one.zip", {{"MyData/endsong_0.json", member(bad)}});
    const QString second =
        test::writeZip(folder(), "two.zip",
                       {{"MyData/endsong_0.json", member(music(3, at(9)))}, {"MyData/endsong_1.json", member(bad)}});
    const ImportReport report = import({first, second});
    ASSERT_EQ(report.invalid.size(), 2U);
    EXPECT_EQ(report.invalid[0].file, QStringLiteral("one.zip/endsong_0.json"));
    EXPECT_EQ(report.invalid[1].file, QStringLiteral("endsong_1.json")) << "there is one of that name";
}

TEST_F(ImportOfFiles, SaysHowManyCountUnderEachRule) {
    std::vector<PlayRow> rows = songs(0, 4);
    rows[0].ms = 29'999;
    rows[1].incognito = true;
    rows[2].skipped = true;
    rows[2].reasonEnd = "fwdbtn";
    const ImportReport report = import({zip("my_spotify_data.zip", rows)});
    const auto counted = [&](CountingRule rule) { return report.counted.at(static_cast<std::size_t>(rule)); };
    EXPECT_EQ(counted(CountingRule::Spotify), 2);
    EXPECT_EQ(counted(CountingRule::Strict), 1);
    EXPECT_EQ(counted(CountingRule::Finished), 3);
    EXPECT_EQ(counted(CountingRule::Everything), 4);
}

TEST_F(ImportOfFiles, FindsEverythingPresentTheSecondTime) {
    const QString path = zip("my_spotify_data.zip", test::randomHistory({.seed = 7, .rows = 600}));
    const ImportReport once = import({path});
    EXPECT_GT(once.classes[RowClass::Duplicate], 0);
    EXPECT_GT(once.classes[RowClass::NotMusic], 0);
    EXPECT_GT(once.classes[RowClass::Invalid], 0);
    const ImportReport twice = import({path});
    EXPECT_EQ(twice.classes.rows(), once.classes.rows());
    EXPECT_EQ(twice.classes[RowClass::Invalid], once.classes[RowClass::Invalid]);
    EXPECT_EQ(twice.classes[RowClass::Duplicate], once.classes[RowClass::Duplicate]);
    EXPECT_EQ(twice.classes[RowClass::AlreadyPresent],
              once.classes.rows() - once.classes[RowClass::Invalid] - once.classes[RowClass::Duplicate]);
    EXPECT_EQ(twice.playsAfter, once.playsAfter);
}

TEST_F(ImportOfFiles, FindsLocalFilesPresentThatAnEarlierVersionSpelledAsTheDumpDoes) {
    const std::string asTheDumpSpells = "spotify:local:Die+Ärzte:Live (2):Schrei nach Liebe %21:214";
    PlayRow file = music(3, at(900));
    file.uri = asTheDumpSpells;
    const QString path = zip("my_spotify_data.zip", {music(1, at(0)), file});
    import({path});
    m_database.query(QStringLiteral("update track set uri = '%1' where uri like 'spotify:local:%';"
                                    "delete from schema_migration where number = 19")
                         .arg(QString::fromStdString(asTheDumpSpells)));
    ASSERT_TRUE(openStore(m_database.params(), QStringLiteral("test")));
    const ImportReport again = import({path});
    EXPECT_EQ(again.classes[RowClass::AlreadyPresent], 2);
    EXPECT_EQ(again.playsAfter, 2);
}

TEST_F(ImportOfFiles, CountsTheOverlapOfTwoZipsOnce) {
    const QString old = zip("old.zip", songs(0, 10), Layout::Extended19);
    const QString fresh = zip("fresh.zip", songs(6, 10));
    const ImportReport together = import({old, fresh});
    EXPECT_EQ(together.files, 2);
    EXPECT_EQ(together.classes.rows(), 20);
    EXPECT_EQ(together.classes[RowClass::Added], 16);
    EXPECT_EQ(together.classes[RowClass::Duplicate], 4);
    EXPECT_EQ(together.playsAfter, 16);
}

TEST_F(ImportOfFiles, CountsTheOverlapOfTwoImportsAsPresent) {
    import({zip("old.zip", songs(0, 10), Layout::Endsong)});
    const ImportReport fresh = import({zip("fresh.zip", songs(6, 10))});
    EXPECT_EQ(fresh.classes[RowClass::AlreadyPresent], 4);
    EXPECT_EQ(fresh.classes[RowClass::Added], 6);
    EXPECT_EQ(fresh.playsAfter, 16);
}

TEST_F(ImportOfFiles, MatchesBothPackagesOfOnePersonGivenTogether) {
    const QString extended = zip("extended.zip", songs(0, 8));
    const QString account = zip("account.zip", songs(4, 8), Layout::Account);
    for (const QStringList& paths : {QStringList{extended, account}, QStringList{account, extended}}) {
        const ImportReport report = import(paths);
        EXPECT_EQ(report.classes.rows(), 16);
        EXPECT_EQ(report.classes[RowClass::Added], 12);
        EXPECT_EQ(report.classes[RowClass::Matched], 4);
        EXPECT_EQ(report.playsAfter, 12);
        ASSERT_TRUE(Importer(*m_session, m_account, m_clock).undo(*report.importId));
        EXPECT_EQ(*HistoryStore(*m_session).playCount(m_account), 0);
    }
}

TEST_F(ImportOfFiles, LetsTheExtendedPackageSupersedeTheAccountPackage) {
    import({zip("account.zip", songs(0, 8), Layout::Account)});
    const ImportReport report = import({zip("extended.zip", songs(0, 10))});
    EXPECT_EQ(report.classes[RowClass::Matched], 8);
    EXPECT_EQ(report.classes[RowClass::Added], 2);
    EXPECT_EQ(report.playsAfter, 10);
}

TEST_F(ImportOfFiles, ReadsAFolderAndAFileAsItReadsTheZip) {
    const auto members = dumpMembers(songs(0, 10), Layout::Extended23, 5);
    import({test::writeZip(folder(), "data.zip", members)});
    const QString unpacked = test::writeFolder(folder() + QStringLiteral("/unpacked"), members);
    EXPECT_EQ(import({unpacked}).classes[RowClass::AlreadyPresent], 10);
    EXPECT_EQ(import({unpacked + u'/' + QString::fromStdString(members[1].name)}).classes[RowClass::AlreadyPresent], 5);
}

TEST_F(ImportOfFiles, KnowsWhetherADumpNamesLocalFiles) {
    const auto known = [this] {
        return m_database.query(
            QStringLiteral("select string_agg(local_files::text, ' ' order by import_id) from import"));
    };
    import({zip("a.zip", songs(0, 3))});
    EXPECT_EQ(known(), QStringLiteral("false"));
    PlayRow local = music(1, at(700));
    local.uri = "spotify:local:Band:Record:Song:213";
    import({zip("b.zip", {music(0, at(100)), local})});
    import({zip("b again.zip", {local})});
    EXPECT_EQ(known(), QStringLiteral("false true true"));
}

TEST_F(ImportOfFiles, PutsEveryOddRowIntoItsClass) {
    PlayRow nobody;
    nobody.end = at(600);
    PlayRow local = music(1, at(700));
    local.uri = "spotify:local:Band:Record:Song:213";
    PlayRow namesOnly = music(2, at(800));
    namesOnly.uri.clear();
    const std::vector<PlayRow> rows{
        music(0, at(100)),
        music(0, at(100)),                                  // twin
        music(0, at(120)),                                  // near twin
        test::episode(1, at(200)),                          //
        test::chapter(1, at(300)),                          //
        nobody,                                             //
        local,                                              //
        namesOnly,                                          //
        music(3, at(900)).with("ms_played", "null"),        // unknown, kept
        music(3, at(950)).with("ms_played", "99999999999"), // too long, kept
        music(4, at(1000)).with("ms_played", "-5"),         //
        music(5, "no time"),                                //
        music(6, "1970-12-31T23:59:59Z"),                   //
        music(7, "2999-01-01T00:00:00Z"),                   //
        music(8, at(1100)).with("ts", "null"),              //
        music(9, "1971-01-01T00:00:00Z"),
    };
    const ImportReport report = import({zip("my_spotify_data.zip", rows)});
    EXPECT_EQ(report.classes.rows(), static_cast<std::int64_t>(rows.size()));
    EXPECT_EQ(report.classes[RowClass::Invalid], 5);
    EXPECT_EQ(report.classes[RowClass::Duplicate], 1);
    EXPECT_EQ(report.classes[RowClass::Unattributed], 1);
    EXPECT_EQ(report.classes[RowClass::NotMusic], 2);
    EXPECT_EQ(report.classes[RowClass::Added], 7);
    EXPECT_EQ(report.playsAfter, 10);
}

TEST_F(ImportOfFiles, ListsEveryInvalidRowWithFileRowAndReason) {
    auto rows = songs(0, 5);
    rows[1].end = "yesterday";
    rows[3].raw["ms_played"] = "-1";
    const ImportReport report = import({zip("my_spotify_data.zip", rows, Layout::Extended23, 3)});
    ASSERT_EQ(report.invalid.size(), 2U);
    EXPECT_EQ(report.invalid[0].file, QStringLiteral("Streaming_History_Audio_2015-2025_0.json"));
    EXPECT_EQ(report.invalid[0].row, 2);
    EXPECT_TRUE(report.invalid[0].reason.contains(QStringLiteral("yesterday")))
        << report.invalid[0].reason.toStdString();
    EXPECT_EQ(report.invalid[1].file, QStringLiteral("Streaming_History_Audio_2015-2025_1.json"));
    EXPECT_EQ(report.invalid[1].row, 1);
    EXPECT_FALSE(report.invalid[1].reason.isEmpty());
    EXPECT_NE(report.invalid[0].reason, report.invalid[1].reason);
    const auto kept = ImportJournal(*m_session).leftOutRows(m_account, *report.importId);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 2U);
    EXPECT_EQ(worded((*kept)[0].row), report.invalid[0]);
    EXPECT_EQ(worded((*kept)[1].row), report.invalid[1]);
}

TEST_F(ImportOfFiles, KeepsTheRowsBeforeTheDamageOfABrokenFile) {
    auto members = dumpMembers(songs(0, 9), Layout::Extended23, 3);
    members[1].data.resize(members[1].data.size() - 40); // inside its third row
    const ImportReport report = import({test::writeZip(folder(), "data.zip", members)});
    EXPECT_EQ(report.classes[RowClass::Added], 8);
    EXPECT_EQ(report.classes[RowClass::Invalid], 1);
    ASSERT_EQ(report.invalid.size(), 1U);
    EXPECT_EQ(report.invalid[0].file, QStringLiteral("Streaming_History_Audio_2015-2025_1.json"));
    EXPECT_GT(report.invalid[0].offset, 0);
}

TEST_F(ImportOfFiles, RefusesWhatIsNoHistoryAndWritesNothing) {
    const QString wrong = test::writeZip(folder(), "wrong.zip", {{"Other/holiday.txt", "hello"}});
    const QString missing = folder() + QStringLiteral("/none.zip");
    for (const QString& path : {wrong, missing}) {
        const auto checked = Importer(*m_session, m_account, m_clock).check({path});
        ASSERT_FALSE(checked);
        EXPECT_EQ(checked.error().kind, ErrorKind::BadInput);
    }
    EXPECT_TRUE(ImportJournal(*m_session).list(m_account)->empty());
}

} // namespace
} // namespace afs
