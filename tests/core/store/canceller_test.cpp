// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/canceller.h"

#include "core/store/db_error.h"
#include "core/store/session.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

class Cancelling : public testing::Test {
protected:
    void SetUp() override {
        auto session = Session::open(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session);
        m_session = std::move(*session);
    }

    /// The SQLSTATE that a statement of two minutes ends with; empty: it was let run.
    QString sleep() {
        try {
            m_session->execute(QStringLiteral("select pg_sleep(120)"));
            return {};
        } catch (const DbError& error) {
            return error.sqlState();
        }
    }

    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    std::stop_source m_stop;
};

const QString cancelled = QStringLiteral("57014");

TEST_F(Cancelling, EndsAStatementThatRuns) {
    const Canceller canceller(*m_session, m_stop.get_token());
    const std::jthread later([this] {
        while (m_database.query(QStringLiteral("select count(*) from pg_stat_activity where query like "
                                               "'select pg_sleep%' and state = 'active' and datname = "
                                               "current_database()")) != QLatin1String("1")) {
        }
        m_stop.request_stop();
    });
    EXPECT_EQ(sleep(), cancelled);
}

TEST_F(Cancelling, EndsStatementsThatBeginAfterTheStop) {
    m_stop.request_stop();
    const Canceller canceller(*m_session, m_stop.get_token());
    EXPECT_EQ(sleep(), cancelled);
    EXPECT_EQ(sleep(), cancelled);
}

TEST_F(Cancelling, LeavesAloneWhatRunsWhenItIsGone) {
    m_stop.request_stop();
    for (int i = 0; i < 20; ++i) {
        {
            Transaction transaction(*m_session);
            const Canceller canceller(*m_session, m_stop.get_token());
            EXPECT_EQ(sleep(), cancelled);
        }
        EXPECT_NO_THROW(m_session->execute(QStringLiteral("select 1"))) << "the transaction is not rolled back";
    }
}

TEST_F(Cancelling, StopsACopyThatIsBeingFilled) {
    m_session->execute(QStringLiteral("create temporary table track (account_id int, name_id int, track_id int, "
                                      "kind smallint, uri text, title text, artist text, album text)"));
    m_stop.request_stop();
    int blocks = 0;
    try {
        m_session->copyIn(
            "track_append",
            [&](const Session::CopySink& sink) {
                for (;; ++blocks)
                    sink(std::span<const char>("PGCOPY\n\377\r\n\0", 11));
            },
            m_stop.get_token());
        FAIL() << "it went on";
    } catch (const DbError& error) {
        EXPECT_EQ(error.sqlState(), cancelled);
        EXPECT_EQ(blocks, 0);
    }
    EXPECT_NO_THROW(m_session->execute(QStringLiteral("select 1")));
}

} // namespace
} // namespace afs
