// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dump/imports.h"
#include "tests/support/waiting/wait_until.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace afs {
namespace {

/// Imports that are large enough for the room they take to be looked at.
class RoomOfImports : public test::Imports {
protected:
    static std::vector<test::Made> many() {
        constexpr int rows = 6'000;
        std::vector<test::Made> made;
        made.reserve(rows);
        for (int i = 1; i <= rows; ++i)
            made.push_back({i * 180, i % 7});
        return made;
    }

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

} // namespace
} // namespace afs
