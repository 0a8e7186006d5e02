// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/db_error.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <QDir>

#include <gtest/gtest.h>

#include <thread>

namespace afs {
namespace {

QString shown(Session& session, const char* setting) {
    QSqlQuery query(session.database());
    query.exec(QStringLiteral("show ") + QLatin1String(setting));
    return query.next() ? query.value(0).toString() : QStringLiteral("unknown");
}

TEST(Sessions, HaveNoTimeLimitsWhateverTheServerSetsForEverybody) {
    const TestDatabase database;
    ConnectionParams params = database.params();
    params.managed = false;
    const QStringList settings{QStringLiteral("statement_timeout"), QStringLiteral("lock_timeout"),
                               QStringLiteral("idle_in_transaction_session_timeout"),
                               QStringLiteral("idle_session_timeout")};
    const bool knowsAll =
        database.query(QStringLiteral("select current_setting('server_version_num')")).toInt() >= 140000;
    for (const QString& setting : knowsAll ? settings : settings.mid(0, 3))
        database.query(QStringLiteral("alter database %1 set %2 = '300ms'").arg(params.database, setting));
    const auto session = openStore(params, QStringLiteral("test"));
    ASSERT_TRUE(session) << session.error().detail.toStdString();
    for (const QString& setting : knowsAll ? settings : settings.mid(0, 3))
        EXPECT_EQ(shown(**session, setting.toLatin1().constData()), QStringLiteral("0")) << setting.toStdString();
}

/// A session that waits in a statement of two minutes until another one does `what` to it.
Status disturbed(const TestDatabase& database, Session& session, const std::stop_token& stop, const QString& what) {
    const std::jthread other([&] {
        while (database
                   .query(QStringLiteral("select %1(pid) from pg_stat_activity where query like "
                                         "'select pg_sleep%' and state = 'active' and datname = current_database()")
                              .arg(what))
                   .isEmpty()) {
        }
    });
    return guarded(stop, [&] { session.execute(QStringLiteral("select pg_sleep(120)")); });
}

TEST(Sessions, WhatSomebodyElseEndsIsNoCancel) {
    const TestDatabase database;
    const auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    std::stop_source stop;
    const QString cancel = QStringLiteral("pg_cancel_backend");
    const Status byOthers = disturbed(database, **session, stop.get_token(), cancel);
    ASSERT_FALSE(byOthers);
    EXPECT_EQ(byOthers.error().kind, ErrorKind::Database);
    EXPECT_TRUE(byOthers.error().message.contains(QStringLiteral("time limit")));
    stop.request_stop();
    const Status byUs = disturbed(database, **session, stop.get_token(), cancel);
    ASSERT_FALSE(byUs);
    EXPECT_EQ(byUs.error().kind, ErrorKind::Cancelled);
}

TEST(Sessions, OfSeveralStatementsTheOneThatFailsIsTold) {
    const TestDatabase database;
    const auto session = Session::open(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const Status done = guarded([&] { (*session)->execute(QStringLiteral("select 1; select no_such_thing()")); });
    ASSERT_FALSE(done);
    EXPECT_TRUE(done.error().detail.contains(QStringLiteral("no_such_thing"))) << done.error().detail.toStdString();
    EXPECT_TRUE(guarded([&] { (*session)->execute(QStringLiteral("select 1; select 2")); }));
}

TEST(Sessions, ThatAreLostOnAFullDiskSaySo) {
    const TestDatabase database;
    const auto lost = [&](const QString& folder) {
        ConnectionParams params = database.params();
        params.managed = true;
        params.folder = folder;
        const auto session = Session::open(params, QStringLiteral("test"));
        EXPECT_TRUE(session);
        const Status done = disturbed(database, **session, {}, QStringLiteral("pg_terminate_backend"));
        EXPECT_FALSE(done);
        return done ? Error{} : done.error();
    };
    // A file system where nothing is free, for anybody.
    const Error full = lost(QStringLiteral("/proc"));
    EXPECT_EQ(full.kind, ErrorKind::Database);
    EXPECT_TRUE(full.message.contains(QStringLiteral("disk is full"))) << full.message.toStdString();
    EXPECT_TRUE(full.message.contains(QStringLiteral("/proc")));
    EXPECT_FALSE(full.detail.isEmpty());
    const Error other = lost(QDir::tempPath());
    EXPECT_TRUE(other.message.contains(QStringLiteral("was lost"))) << other.message.toStdString();
}

TEST(Sessions, RefuseADatabaseThatCannotHoldEveryTitle) {
    const TestDatabase beside;
    const QString name = beside.params().database + QStringLiteral("_latin");
    for (const char* encoding : {"LATIN1", "SQL_ASCII"}) {
        beside.query(QStringLiteral("create database %1 encoding '%2' locale 'C' template template0")
                         .arg(name, QLatin1String(encoding)));
        ConnectionParams params = beside.params();
        params.database = name;
        {
            const auto session = openStore(params, QStringLiteral("test"));
            ASSERT_FALSE(session);
            EXPECT_EQ(session.error().kind, ErrorKind::Database);
            EXPECT_TRUE(session.error().message.contains(QLatin1String(encoding)));
            EXPECT_TRUE(session.error().message.contains(QStringLiteral("UTF8")));
            EXPECT_EQ(queryText(params, QStringLiteral("select count(*) from pg_tables where schemaname = 'public'")),
                      QStringLiteral("0"))
                << "something was written";
        }
        beside.query(QStringLiteral("drop database %1 with (force)").arg(name));
    }
}

} // namespace
} // namespace afs
