// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/connect_error.h"
#include "core/store/db_error.h"
#include "core/store/migrator.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <QSqlError>

#include <gtest/gtest.h>

#include <thread>

namespace afs {
namespace {

TEST(Migrations, EveryStatementCanBePreparedOnAFreshDatabase) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session) << session.error().detail.toStdString();
    const QStringList names = sqlNames();
    ASSERT_GT(names.size(), 20);
    for (const QString& name : names) {
        QString text = sqlText(name);
        if (text.contains(QLatin1String("from stdin"))) {
            // A COPY cannot be prepared; its columns can be looked at.
            text.replace(QLatin1String("copy "), QLatin1String("select * from "));
            continue;
        }
        if (name.endsWith(u"_analyze") || name == u"evidence_give_back" ||
            name.endsWith(u"_keys")) // no statements that can be prepared
            continue;
        QSqlQuery query((*session)->database());
        EXPECT_TRUE(query.prepare(text)) << name.toStdString() << ": " << query.lastError().text().toStdString();
    }
}

TEST(Sessions, LogWhatTheServerSaysByTheWay) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    testing::internal::CaptureStderr();
    (*session)->execute(QStringLiteral("do $$ begin raise warning 'by the way'; end $$"));
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_FALSE(said.starts_with("WARNING:")) << "libpq's own print";
    EXPECT_TRUE(said.empty() || said.starts_with("afs.database:")) << said;
}

TEST(Migrations, ASecondRunChangesNothing) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    ASSERT_TRUE(migrate(**session));
    const QString before =
        database.query(QStringLiteral("select count(*) || max(applied_at)::text from schema_migration"));
    ASSERT_TRUE(migrate(**session));
    EXPECT_EQ(database.query(QStringLiteral("select count(*) || max(applied_at)::text from schema_migration")), before);
}

TEST(Migrations, EachHasANumberOfItsOwn) {
    std::vector<int> numbers;
    for (const Migration& migration : builtInMigrations())
        numbers.push_back(migration.number);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        EXPECT_EQ(numbers[i], static_cast<int>(i) + 1);
}

TEST(Migrations, AFailingFileLeavesNothingBehind) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    auto migrations = builtInMigrations();
    migrations.push_back({9999, QStringLiteral("broken"),
                          QStringLiteral("create table half (x int); select no_such_thing();"), QByteArray("x")});
    EXPECT_FALSE(migrate(**session, migrations));
    EXPECT_EQ(database.query(QStringLiteral("select to_regclass('half')::text")), QString());
    EXPECT_EQ(database.query(QStringLiteral("select max(number)::text from schema_migration")),
              QString::number(builtInMigrations().back().number));
}

TEST(Migrations, TablesOfAnotherProgramAreNamedAndLeftAlone) {
    // Of the first statement of a step, and of a later one.
    for (const QString& name : {QStringLiteral("account"), QStringLiteral("track")}) {
        const TestDatabase database;
        database.query(QStringLiteral("create table play (x int)"));
        database.query(QStringLiteral("create table %1 (x int)").arg(name));
        auto session = Session::open(database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session);
        const Status refused = migrate(**session);
        ASSERT_TRUE(!refused && refused.error().kind == ErrorKind::Database);
        EXPECT_TRUE(refused.error().message.contains(QLatin1String("of another program")));
        EXPECT_EQ(database.query(QStringLiteral("select string_agg(relname, ' ' order by oid) from pg_class "
                                                "where relkind = 'r' and relnamespace = 'public'::regnamespace")),
                  QStringLiteral("play ") + name);
    }
}

TEST(Migrations, AListOfStepsWithAHoleIsNamed) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const int last = builtInMigrations().back().number;
    for (const int missing : {3, last - 1}) {
        database.query(QStringLiteral("delete from schema_migration where number = %1").arg(missing));
        const Status refused = migrate(**session);
        ASSERT_FALSE(refused) << missing;
        EXPECT_TRUE(refused.error().message.contains(QLatin1String("list of schema steps is damaged"))) << missing;
    }
}

TEST(Migrations, ABodyWithSemicolonsRunsWhole) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const std::vector<Migration> migrations{
        {1, QStringLiteral("body"),
         QStringLiteral(
             "create table t (x int); do $$ begin insert into t values (1); insert into t values (2); end $$;"),
         QByteArray("x")}};
    ASSERT_TRUE(migrate(**session, migrations));
    EXPECT_EQ(database.query(QStringLiteral("select sum(x)::text from t")), QStringLiteral("3"));
}

TEST(Migrations, ANewerDatabaseIsRefusedAndLeftAlone) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    database.query(QStringLiteral("insert into schema_migration values (9999, 'future', 'x')"));
    const Status refused = migrate(**session);
    ASSERT_FALSE(refused);
    EXPECT_EQ(exitCode(refused.error().kind), 4);
    EXPECT_EQ(refused.error().kind, ErrorKind::NewerDatabase);
    EXPECT_TRUE(refused.error().message.contains(QLatin1String("newer version")))
        << refused.error().message.toStdString();
}

TEST(Migrations, AChangedReleasedFileIsRefused) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    auto migrations = builtInMigrations();
    migrations.front().checksum = "changed";
    EXPECT_FALSE(migrate(**session, migrations));
}

TEST(Migrations, TwoProgramsAtOnceMakeOneSchema) {
    const TestDatabase database;
    std::vector<std::jthread> programs;
    std::atomic<int> good = 0;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back([&] { good += openStore(database.params(), QStringLiteral("test")) ? 1 : 0; });
    programs.clear();
    EXPECT_EQ(good, 4);
    EXPECT_EQ(database.query(QStringLiteral("select count(*)::text from account")), QStringLiteral("1"));
}

TEST(Migrations, OfSongsThatWereDarkOnesThatNoScanSawGoAreTold) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    auto before = builtInMigrations();
    std::erase_if(before, [](const Migration& migration) { return migration.number >= 12; });
    ASSERT_TRUE(migrate(**session, before));
    database.query(QStringLiteral(
        "insert into account (name) values ('me');"
        "insert into playlist (account_id, spotify_id, name, owner_id, owner_name, readable, snapshot, listed_snapshot,"
        "  market) values (1, 'x', 'x', 'x', 'x', true, 's', 's', 'NL');"
        "insert into playlist_entry (account_id, playlist_id, position, uri, status, dark_since) values"
        "  (1, 1, 0, 'a', 1, null), (1, 1, 1, 'b', 2, '2026-01-01'), (1, 1, 2, 'c', 2, '2026-02-01'),"
        "  (1, 1, 3, null, 4, '2026-02-01'), (1, 1, 4, null, 4, '2026-01-01');"
        "insert into playlist_event (account_id, playlist_id, happened_at, change, uri) values"
        "  (1, 1, '2026-02-01', 1, 'c'), (1, 1, '2026-02-01', 1, null), (1, 1, '2026-01-01', 4, 'b')"));
    ASSERT_TRUE(migrate(**session));
    EXPECT_EQ(database.query(QStringLiteral(
                  "select string_agg(dark_at_first_sight::text, ' ' order by position) from playlist_entry")),
              QStringLiteral("false true false false true"));
    EXPECT_EQ(
        database.query(QStringLiteral("select string_agg(was_light::text, ' ' order by position) from playlist_entry")),
        QStringLiteral("true false false false false"));
}

TEST(Migrations, ImportsOfBeforeKnowWhetherTheyNameLocalFiles) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    auto before = builtInMigrations();
    std::erase_if(before, [](const Migration& migration) { return migration.number >= 9; });
    ASSERT_TRUE(migrate(**session, before));
    database.query(QStringLiteral(
        "insert into account (name) values ('me');"
        "insert into track values (1, 1, 1, 0, 'spotify:track:x', 'x'), (1, 2, 2, 0, 'spotify:local:a:b:c:9', 'c');"
        "insert into evidence (account_id, evidence_id, play_id, ended_at, name_id, source, kind, flags, video, leads) "
        "  select 1, id, id, '2026-01-01', case when id = 5 then 2 else 1 end, 1, 0, 0, false, true"
        "  from generate_series(1, 9) as id;"
        "insert into import (account_id, import_id, state, sources, paths) select 1, id, 1, '', ''"
        "  from generate_series(1, 3) as id;"
        "insert into witness values (1, 1, '{1, 6}', '{4, 9}'), (1, 2, '{1, 5}', '{2, 7}');"
        "insert into gap (account_id, from_at, to_at, cause, plays_lost) values (1, '2026-01-01', '2026-01-02', 2, "
        "3)"));
    ASSERT_TRUE(migrate(**session));
    EXPECT_EQ(
        database.query(QStringLiteral("select string_agg(local_files::text, ' ' order by import_id) from import")),
        QStringLiteral("false true false"));
    EXPECT_EQ(database.query(QStringLiteral("select local_files::text from gap")), QStringLiteral("false"));
}

TEST(Migrations, ABlockOfBeforeAppsWereToldApartIsKeptAndIsNoAppsInParticular) {
    const TestDatabase database;
    auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    auto before = builtInMigrations();
    std::erase_if(before, [](const Migration& migration) { return migration.number >= 16; });
    ASSERT_TRUE(migrate(**session, before));
    database.query(QStringLiteral("insert into rate_block values (2, 1, '2099-01-01', 3)"));
    ASSERT_TRUE(migrate(**session));
    EXPECT_EQ(database.query(QStringLiteral("select concat_ws(' ', request_group, cause, until::date, step, "
                                            "'[' || client_id || ']') from rate_block")),
              QStringLiteral("2 1 2099-01-01 3 []"));
    database.query(QStringLiteral("insert into rate_block values (2, 1, '2099-01-01', 3, 'a1')"));
}

TEST(Migrations, TheKeysMadeLateAreTheKeysOfTheSchema) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    for (const QString& table : {QStringLiteral("evidence"), QStringLiteral("track")}) {
        const QString keys = QStringLiteral("select string_agg(indexname || ' ' || indexdef, ';' order by indexname) "
                                            "from pg_indexes where tablename = '%1'")
                                 .arg(table);
        const QString before = database.query(keys);
        (*session)->execute(sqlText(table + QStringLiteral("_drop_keys")));
        EXPECT_NE(database.query(keys), before);
        (*session)->execute(sqlText(table + QStringLiteral("_make_keys")));
        EXPECT_EQ(database.query(keys), before);
    }
}

TEST(Accounts, TheLocalAccountIsMadeOnce) {
    const TestDatabase database;
    auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const auto first = ensureLocalAccount(**session);
    const auto second = ensureLocalAccount(**session);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(first->name, QStringLiteral("me"));
}

TEST(Accounts, TheLocalAccountIsMadeOnceByProgramsThatStartAtOnce) {
    const TestDatabase database;
    auto first = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(first && migrate(**first));
    std::atomic<bool> isDone = false;
    std::jthread other;
    {
        Transaction transaction(**first);
        (*first)->run("account_turn");
        (*first)->run("account_add_local");
        other = std::jthread([&] {
            auto second = openStore(database.params(), QStringLiteral("test"));
            EXPECT_TRUE(second);
            isDone = true;
        });
        const QString waiting = QStringLiteral("select count(*)::text from pg_locks where not granted and locktype = "
                                               "'advisory' and database = (select oid from pg_database where "
                                               "datname = current_database())");
        while (!isDone && database.query(waiting) != QLatin1String("1")) {
        }
        EXPECT_FALSE(isDone);
        transaction.commit();
    }
    other.join();
    EXPECT_EQ(database.query(QStringLiteral("select count(*)::text from account")), QStringLiteral("1"));
}

/// A person who works with other servers has words for libpq in the environment.
TEST(Sessions, ReachOurOwnServerWhateverTheEnvironmentSays) {
    const TestDatabase database;
    ConnectionParams params = database.params();
    params.managed = true;
    for (const char* setting :
         {"PGHOST=192.0.2.1", "PGHOSTADDR=192.0.2.1", "PGPORT=1", "PGUSER=nobody", "PGDATABASE=none",
          "PGOPTIONS=-c nothing=1", "PGSSLMODE=verify-full", "PGTARGETSESSIONATTRS=standby", "PGREQUIREPEER=nobody",
          "PGGSSENCMODE=require", "PGCHANNELBINDING=require", "PGCLIENTENCODING=LATIN1", "PGDATESTYLE=German"}) {
        const QByteArray text(setting);
        const QByteArray name = text.left(text.indexOf('='));
        qputenv(name.constData(), text.mid(name.size() + 1));
        const auto session = Session::open(params, QStringLiteral("test"));
        EXPECT_TRUE(session) << setting << ": " << session.error().detail.toStdString();
        qunsetenv(name.constData());
    }
}

TEST(Accounts, AreChosenByNumberNameOrLastUse) {
    const std::vector<AccountRow> accounts{{AccountId(1), QStringLiteral("me"), {}, 0},
                                           {AccountId(2), QStringLiteral("kitchen"), QStringLiteral("sp2"), 0},
                                           {AccountId(3), QStringLiteral("kitchen"), {}, 0}};
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("2"), {}, false), AccountId(2));
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("me"), {}, false), AccountId(1));
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("sp2"), {}, false), AccountId(2));
    EXPECT_EQ(chooseAccount(accounts, {}, AccountId(3), false), AccountId(3));
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("all"), {}, true), AccountId());
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("kitchen"), {}, false).error().kind, ErrorKind::Usage);
    EXPECT_EQ(chooseAccount(accounts, {}, {}, false).error().kind, ErrorKind::Usage);
    EXPECT_EQ(chooseAccount(accounts, QStringLiteral("all"), {}, false).error().kind, ErrorKind::Usage);
    EXPECT_EQ(chooseAccount({accounts.front()}, {}, {}, false), AccountId(1));
}

TEST(AccountLock, LetsOneInAndTellsTheOtherThatItWaits) {
    const TestDatabase database;
    auto first = openStore(database.params(), QStringLiteral("test"));
    auto second = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(first && second);
    auto held = AccountLock::acquire(**first, AccountId(1));
    ASSERT_TRUE(held && *held);
    auto other = AccountLock::tryAcquire(**second, AccountId(1));
    ASSERT_TRUE(other);
    EXPECT_EQ(*other, nullptr);
    std::stop_source stop;
    bool told = false;
    auto waited = AccountLock::acquire(
        **second, AccountId(1),
        [&] {
            told = true;
            stop.request_stop();
        },
        stop.get_token());
    EXPECT_TRUE(told);
    ASSERT_FALSE(waited);
    EXPECT_EQ(waited.error().kind, ErrorKind::Cancelled);
    held->reset();
    EXPECT_NE(*AccountLock::tryAcquire(**second, AccountId(1)), nullptr);
}

TEST(AccountLock, GoesWithItsSession) {
    const TestDatabase database;
    auto first = openStore(database.params(), QStringLiteral("test"));
    auto second = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(first && second);
    auto held = AccountLock::acquire(**first, AccountId(1));
    ASSERT_TRUE(held && *held);
    database.query(QStringLiteral(
        "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = 7213001 and "
        "database = (select oid from pg_database where datname = current_database())"));
    EXPECT_TRUE(AccountLock::acquire(**second, AccountId(1)));
}

TEST(ConnectErrors, EachCauseHasItsOwnSentence) {
    ConnectionParams params{QStringLiteral("db.example"),
                            5432,
                            QStringLiteral("music"),
                            QStringLiteral("anna"),
                            QStringLiteral("secret"),
                            {},
                            false};
    QStringList sentences;
    for (const char* text :
         {"could not translate host name \"db.example\" to address: Name or service not known",
          "connection to server at \"db.example\" failed: Connection refused",
          "FATAL:  password authentication failed for user \"anna\"",
          "FATAL:  no pg_hba.conf entry for host \"1.2.3.4\", user \"anna\", database \"music\", no encryption",
          "FATAL:  permission denied for database \"music\"", "FATAL:  database \"music\" does not exist",
          "FATAL:  role \"anna\" does not exist", "server does not support SSL, but SSL was required",
          "SSL error: certificate verify failed", "something nobody has ever seen"}) {
        const Error error = describeConnectFailure(params, QString::fromLatin1(text));
        EXPECT_EQ(exitCode(error.kind), 4);
        EXPECT_FALSE(sentences.contains(error.message)) << error.message.toStdString();
        EXPECT_FALSE(error.message.contains(QLatin1String("secret")));
        EXPECT_FALSE(error.message.contains(u'%')) << error.message.toStdString();
        sentences.append(error.message);
    }
    ConnectionParams own = params;
    own.host = QStringLiteral("/run/user/1000/socket");
    own.managed = true;
    own.folder = QStringLiteral("/home/anna/postgres");
    for (const char* text :
         {"connection to server on socket \"/run/user/1000/socket\" failed: No such file or directory",
          "connection to server on socket \"/run/user/1000/socket\" failed: Connection refused",
          "FATAL:  the database system is starting up", "FATAL:  the database system is not yet accepting connections",
          "connection to server on socket \"/run/user/1000/socket\" failed: could not send startup packet: Broken pipe",
          "connection to server on socket \"/run/user/1000/socket\" failed: Connection reset by peer"}) {
        const Error error = describeConnectFailure(own, QString::fromLatin1(text));
        EXPECT_TRUE(error.message.contains(QStringLiteral("started again by itself"))) << error.message.toStdString();
        EXPECT_FALSE(error.message.contains(QStringLiteral("port"))) << "nobody can correct the address of one's own";
        EXPECT_EQ(error.detail, QString::fromLatin1(text));
    }
    const Error others =
        describeConnectFailure(own, QStringLiteral("FATAL:  Peer authentication failed for user \"afs\""));
    EXPECT_TRUE(others.message.contains(QStringLiteral("runs on /home/anna/postgres for another user")));
    EXPECT_FALSE(others.message.contains(QStringLiteral("password"))) << "there is none";
    const Error lost = describeConnectFailure(own, QStringLiteral("FATAL:  database \"music\" does not exist"));
    EXPECT_TRUE(lost.message.contains(QStringLiteral("/home/anna/postgres runs"))) << lost.message.toStdString();
    EXPECT_FALSE(lost.message.contains(QStringLiteral("Create it"))) << "nobody but the program makes its own";
    EXPECT_FALSE(checkServerVersion(120015));
    EXPECT_TRUE(checkServerVersion(130000));
}

} // namespace
} // namespace afs
