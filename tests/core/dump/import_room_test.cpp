// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/imports.h"
#include "tests/support/waiting/wait_until.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <thread>

namespace afs {
namespace {

std::vector<test::Made> madeRows(int count) {
    std::vector<test::Made> made;
    made.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i)
        made.push_back({i * 180, i % 7});
    return made;
}

/// Imports that are large enough for the room they take to be looked at.
class RoomOfImports : public test::Imports {
protected:
    static std::vector<test::Made> many() { return madeRows(6'000); }

    qlonglong bytesOfTable() {
        return m_database.query(QStringLiteral("select pg_relation_size('evidence')")).toLongLong();
    }

    /// The server hears of what a session has done when that ends.
    void endSession() {
        m_session.reset();
        ASSERT_TRUE(test::waitUntil([this] {
            return m_database.query(QStringLiteral("select n_dead_tup > 5000 from pg_stat_user_tables where relid = "
                                                   "cast('evidence' as regclass)")) == u"t";
        }));
        m_session = *openStore(m_database.params(), QStringLiteral("test"));
    }
};

TEST_F(RoomOfImports, ThatWereTakenBackIsUsedByTheNext) {
    m_database.query(QStringLiteral("alter table evidence set (autovacuum_enabled = off)"));
    import({{ 60, 9 }});
    const ImportReport large = import(many());
    const qlonglong before = bytesOfTable();
    ASSERT_TRUE(large.importId);
    undo(*large.importId);
    endSession();
    import(many());
    EXPECT_LE(bytesOfTable(), before);
    EXPECT_EQ(plays(), 6'001);
}

TEST_F(RoomOfImports, IsToldWhenTheDiskHasTooLittle) {
    ConnectionParams server = m_database.params();
    server.managed = true;
    server.folder = QStringLiteral("/proc"); // a file system without a free byte
    const auto session = Session::open(server, QStringLiteral("test"));
    ASSERT_TRUE(session) << session.error().detail.toStdString();
    Importer importer(**session, m_account, m_clock);
    auto checked = importer.checkRows(test::collect(many()), {QStringLiteral("rows")});
    ASSERT_TRUE(checked);
    const auto done = importer.import(*checked);
    ASSERT_FALSE(done);
    const qint64 needed = (24LL << 20) + 6'000LL * 320;
    EXPECT_TRUE(done.error().message.contains(QLocale().formattedDataSize(needed, 1)))
        << done.error().message.toStdString();
    EXPECT_TRUE(done.error().message.contains(QLocale().formattedDataSize(0, 1) + QStringLiteral(" are free")))
        << done.error().message.toStdString();
    EXPECT_EQ(plays(), 0);
    EXPECT_EQ(importFrom(**session, {{60, 9}}).classes[RowClass::Added], 1) << "a small one is begun";
}

class FirstImport : public test::Imports {
protected:
    /// Enough that the tables get their keys after the rows.
    static std::vector<test::Made> many() { return madeRows(50'000); }
    bool isSomebodyWaiting() {
        return m_database.query(QStringLiteral("select count(*) from pg_stat_activity where wait_event_type = 'Lock' "
                                               "and datname = current_database()")) != u"0";
    }
};

TEST_F(FirstImport, FollowsWhoeverLinksTracksMeanwhile) {
    const auto linking = openStore(m_database.params(), QStringLiteral("linking"));
    ASSERT_TRUE(linking);
    std::jthread importing;
    Transaction turn(**linking);
    (*linking)->run("recording_hold", {{"account", m_account.value}});
    importing = std::jthread([this] {
        const auto session = openStore(m_database.params(), QStringLiteral("import"));
        ASSERT_TRUE(session);
        importFrom(**session, many());
    });
    ASSERT_TRUE(test::waitUntil([this] { return isSomebodyWaiting(); }));
    EXPECT_NO_THROW((*linking)->execute(QStringLiteral("select from track"))) << "none of the two waits for the other";
    turn.commit();
    importing.join();
    EXPECT_EQ(plays(), 50'000);
}

} // namespace
} // namespace afs
