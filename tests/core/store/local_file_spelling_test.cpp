// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/local_file_uri.h"
#include "core/store/migrator.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <QSqlQuery>

#include <gtest/gtest.h>

#include <array>

namespace afs {
namespace {

/// A database as the version before the spelling left it.
class LocalFilesOfBefore : public testing::Test {
protected:
    void SetUp() override {
        auto session = Session::open(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session);
        auto before = builtInMigrations();
        std::erase_if(before, [](const Migration& migration) { return migration.number >= 19; });
        ASSERT_TRUE(migrate(**session, before));
        query("insert into account (name, recording_rules) values ('me', 99), ('other', 99)");
    }

    QString query(const char* sql) const { return m_database.query(QString::fromUtf8(sql)); }

    void open() {
        const auto opened = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    }

    /// Rows (evidence id, play, seconds, ms, name, source, leads) of account 1.
    void store(const char* rows) const {
        m_database.query(
            QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, ms, name_id, source, "
                           "leads, kind, flags, video) select 1, id, play, '2026-01-01'::timestamptz + second * "
                           "interval '1 second', ms, name, source, leads, 0, 0, false from (values %1) "
                           "as v (id, play, second, ms, name, source, leads)")
                .arg(QLatin1String(rows)));
    }

    TestDatabase m_database;
};

TEST_F(LocalFilesOfBefore, AreSpelledAsTheReaderSpellsThem) {
    const std::array uris{"spotify:local:Die+Ärzte:Album:Schrei nach Liebe (Live) %21:214",
                          "spotify:local:The%20Band:Alb:My%20Song:40",
                          "spotify:local:AC%2fDC:%c3%84:100% (2%) 50%2:9",
                          "spotify:local:C++:%2B%3A:a~b|c\\d'e\"f:1",
                          "spotify:local:::坂本 龍一 🎵:",
                          "spotify:local:line\nbreak\ttab:%00:%7f%zz%4:5",
                          "spotify:local:Plain:As+it-is_*.:x:7",
                          "spotify:local:",
                          "spotify:track:Not a file %21"};
    auto session = Session::open(m_database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    int name = 0;
    for (const char* uri : uris) {
        QSqlQuery insert((*session)->database());
        ASSERT_TRUE(insert.prepare(QStringLiteral("insert into track values (1, ?, ?, 0, ?, 'x', 'y', 'z')")));
        ++name;
        insert.addBindValue(name);
        insert.addBindValue(name);
        insert.addBindValue(QString::fromUtf8(uri));
        ASSERT_TRUE(insert.exec());
    }
    open();
    QSqlQuery stored((*session)->database());
    ASSERT_TRUE(stored.exec(QStringLiteral("select uri from track order by name_id")));
    for (const char* uri : uris) {
        ASSERT_TRUE(stored.next()) << uri;
        EXPECT_EQ(stored.value(0).toString().toStdString(), localFileUri(uri));
    }
    EXPECT_EQ(query("select count(*) from pg_class where relname in ('spelling', 'same_name', 'joined_play', "
                    "'same_link')"),
              QStringLiteral("0"));
    EXPECT_EQ(query("select count(*) from pg_proc where proname = 'spelled_local_file'"), QStringLiteral("0"));
}

TEST_F(LocalFilesOfBefore, OfTwoSpellingsAreOneTrackWithItsPlaysOnce) {
    query("insert into track values (1, 1, 1, 0, 'spotify:local:A B:c:d:9', 'd', 'A B', 'c'),"
          " (1, 2, 2, 0, 'spotify:local:A%20B:c:d:9', 'd', 'A B', ''), (1, 3, 3, 0, 'spotify:local:A+B:c:d:9', 'd', "
          "'A B', 'c'), (1, 4, 4, 0, 'spotify:track:d', 'd', 'A B', 'c'),"
          " (2, 1, 1, 0, 'spotify:local:A+B:c:d:9', 'd', 'A B', 'c')");
    // The dump's row in two spellings, heard by a player as well; then plays that are two whatever they are called.
    store("(1, 1, 0, 9000, 1, 1, true), (2, 1, 5, null, 2, 5, false), (3, 3, 0, 9000, 3, 1, true), (4, 3, 1, null, 3, "
          "4, false), (5, 5, 0, 9000, 4, 1, true), (6, 6, 0, 8000, 3, 1, true), (7, 7, 60, 9000, 1, 1, true), "
          "(8, 8, 60, null, 3, 1, true), (9, 9, 60, null, 1, 1, true)");
    query(
        "insert into play_deletion (account_id, deleted_at, plays) values (1, now(), 1);"
        "insert into deleted_evidence values (1, 3, 1, 1), (1, 4, 1, 1); insert into deleted_play values (1, 3, 1, 1)");
    open();
    EXPECT_EQ(query("select string_agg(concat_ws(' ', account_id, name_id, track_id, uri), ', ' order by account_id, "
                    "name_id) from track"),
              QStringLiteral("1 1 1 spotify:local:A+B:c:d:9, 1 2 1 spotify:local:A+B:c:d:9, 1 4 4 spotify:track:d, "
                             "2 1 1 spotify:local:A+B:c:d:9"));
    EXPECT_EQ(query("select string_agg(concat(evidence_id, ':', play_id, ':', name_id, case when leads then '!' else "
                    "'' end), ' ' order by evidence_id) from evidence"),
              QStringLiteral("1:1:1! 2:1:2 3:1:1 4:1:1 5:5:4! 6:6:1! 7:7:1! 8:8:1! 9:8:1"));
    EXPECT_EQ(query("select string_agg(concat_ws(' ', play_id, deletion_id, place), ', ') from deleted_play"),
              QStringLiteral("1 1 1"));
    EXPECT_EQ(query("select concat_ws(' ', account_id, version, whole) from change order by account_id"),
              QStringLiteral("1 1 t"));
}

TEST_F(LocalFilesOfBefore, OfTwoExportsAreLedByTheRowThatTellsMost) {
    query("insert into track values (1, 1, 1, 0, 'spotify:local:A B:c:d:9', 'd', 'A B', 'c'),"
          " (1, 2, 2, 0, 'spotify:local:A%20B:c:d:9', 'd', 'A B', 'c')");
    store("(1, 1, 0, 9000, 1, 1, true), (2, 2, 0, 9000, 2, 1, true)");
    query("update evidence set flags = 128 where evidence_id = 2"); // private, which the older export does not tell
    open();
    EXPECT_EQ(
        query("select string_agg(concat(evidence_id, ':', play_id, case when leads then '!' else '' end), ' ' order "
              "by evidence_id) from evidence"),
        QStringLiteral("1:1 2:1!"));
}

TEST_F(LocalFilesOfBefore, KeepWhatIsKnownOfThemUnderTheirNewName) {
    query(
        "insert into track_fact (account_id, uri, title, length_ms, source) values"
        " (1, 'spotify:local:A B:c:d:9', 'player', 1, 1), (1, 'spotify:local:A+B:c:d:9', 'catalogue', 2, 2),"
        " (1, 'spotify:local:A%20B:c:d:9', 'player too', 3, 1), (2, 'spotify:local:A B:c:d:9', 'alone', 4, 1);"
        "insert into playlist (account_id, spotify_id, name, owner_id, owner_name, readable, snapshot, listed_snapshot,"
        "  market) values (1, 'x', 'x', 'x', 'x', true, 's', 's', 'NL');"
        "insert into playlist_setting (account_id) values (1), (2);"
        "insert into playlist_entry (account_id, playlist_id, position, uri, status) values"
        "  (1, 1, 0, 'spotify:local:A B:c:d:9', 3), (1, 1, 1, null, 4);"
        "insert into playlist_event (account_id, playlist_id, happened_at, change, uri) values"
        "  (1, 1, '2026-02-01', 4, 'spotify:local:A B:c:d:9')");
    open();
    EXPECT_EQ(
        query("select string_agg(concat_ws(' ', account_id, uri, title), ', ' order by account_id) from track_fact"),
        QStringLiteral("1 spotify:local:A+B:c:d:9 catalogue, 2 spotify:local:A+B:c:d:9 alone"));
    EXPECT_EQ(query("select string_agg(coalesce(uri, '-'), ' ' order by position) from playlist_entry"),
              QStringLiteral("spotify:local:A+B:c:d:9 -"));
    EXPECT_EQ(query("select uri from playlist_event"), QStringLiteral("spotify:local:A+B:c:d:9"));
    EXPECT_EQ(query("select string_agg(version::text, ' ' order by account_id) from playlist_setting"),
              QStringLiteral("1 0"));
}

TEST_F(LocalFilesOfBefore, StayTheRecordingsThatAPersonMadeOfThem) {
    query("insert into recording_choice (account_id, change, uri, other) values"
          " (1, 2, 'spotify:local:A B:c:d:9', 'spotify:track:d'),"
          " (1, 2, 'spotify:local:A+B:c:d:9', 'spotify:local:A%20B:c:d:9'), (1, 1, 'spotify:local:X Y:c:d:9', null);"
          "insert into recording_link (account_id, uri, chosen, recording_id) values"
          " (1, 'spotify:local:A B:c:d:9', true, 1), (1, 'spotify:track:d', true, 1),"
          " (1, 'spotify:local:A+B:c:d:9', true, 2), (1, 'spotify:local:A%20B:c:d:9', true, 2),"
          " (1, 'spotify:local:X Y:c:d:9', true, null), (2, 'spotify:local:P Q:c:d:9', false, 7),"
          " (2, 'spotify:local:P+Q:c:d:9', false, 7)");
    open();
    EXPECT_EQ(query("select string_agg(concat_ws(' ', change, uri, other), ', ' order by choice_id) from "
                    "recording_choice"),
              QStringLiteral("2 spotify:local:A+B:c:d:9 spotify:track:d, 1 spotify:local:X+Y:c:d:9"));
    EXPECT_EQ(
        query("select string_agg(concat_ws(' ', account_id, uri, chosen, recording_id), ', ' order by account_id, "
              "uri collate \"C\") from recording_link"),
        QStringLiteral("1 spotify:local:A+B:c:d:9 t 1, 1 spotify:local:X+Y:c:d:9 t, 1 spotify:track:d t 1, "
                       "2 spotify:local:P+Q:c:d:9 f"));
    EXPECT_EQ(query("select bool_and(recording_rules < 99)::text from account"), QStringLiteral("true"))
        << "linked anew";
}

TEST_F(LocalFilesOfBefore, AreLeftAloneWhereTheyAreSpelledWell) {
    query("insert into track values (1, 1, 1, 0, 'spotify:local:A+B:c:d:9', 'd', 'A B', 'c')");
    store("(1, 1, 0, 9000, 1, 1, true)");
    open();
    EXPECT_EQ(query("select count(*) from change"), QStringLiteral("0"));
    EXPECT_EQ(query("select min(version) from account"), QStringLiteral("0"));
}

} // namespace
} // namespace afs
