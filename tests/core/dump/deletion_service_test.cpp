// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/deletion_service.h"

#include "core/store/accounts.h"
#include "core/store/deletion_store.h"
#include "tests/core/dump/imports.h"
#include "tests/support/waiting/wait_until.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using Work = DeletionService::Work;
using GivenUp = DeletionService::GivenUp;

/// Three plays, a service that deletes some, and what it answered.
class Deletions : public test::Imports {
protected:
    void SetUp() override {
        Imports::SetUp();
        import({{180, 1}, {360, 1}, { 540, 2 }});
        const auto stored = HistoryStore(*m_session).read(m_account);
        for (const EvidenceRow& row : stored->evidence)
            m_plays.emplace_back(row.playId);
        m_service = std::make_unique<DeletionService>(m_database.params(), m_account, m_clock);
        QObject::connect(m_service.get(), &DeletionService::waiting, &m_context, [this] { m_isWaiting = true; });
    }

    void remove() {
        m_service->remove(m_plays, &m_context, [this](const Result<Deletion>& deletion) { m_answer = deletion; });
    }
    bool answered() {
        return test::waitUntil([this] { return m_answer.has_value(); });
    }
    /// The statement that deletes is at work, and cannot end.
    bool isHeldUp() {
        return test::waitUntil([this] {
            return m_database.query(QStringLiteral("select count(*) from pg_stat_activity where datname = "
                                                   "current_database() and wait_event_type = 'Lock'")) == u"1";
        });
    }
    std::unique_ptr<Session> holdUp() {
        auto session = *Session::open(m_database.params(), QStringLiteral("in the way"));
        session->begin();
        session->execute(QStringLiteral("lock table play_deletion in share mode"));
        return session;
    }
    QString deletions() { return m_database.query(QStringLiteral("select count(*) from play_deletion")); }

    std::vector<PlayId> m_plays;
    QObject m_context;
    std::optional<Result<Deletion>> m_answer;
    bool m_isWaiting = false;
    std::unique_ptr<DeletionService> m_service;
};

TEST_F(Deletions, AreUnderWayUntilTheyAreAnswered) {
    EXPECT_EQ(m_service->underWay(), Work{});
    remove();
    m_service->restore({}, nullptr, {});
    EXPECT_EQ(m_service->underWay(), (Work{Work::Kind::Removing, 3}));
    ASSERT_TRUE(test::waitUntil([this] { return m_service->underWay() == Work{}; })) << "heard by nobody, too";
    ASSERT_TRUE(answered());
    EXPECT_EQ((*m_answer)->plays.size(), 3U);
    EXPECT_EQ(plays(), 0);
}

TEST_F(Deletions, ThatWaitForAnImportAreGivenUp) {
    const auto importing = Session::open(m_database.params(), QStringLiteral("import"));
    ASSERT_TRUE(importing);
    const auto lock = AccountLock::acquire(**importing, m_account);
    ASSERT_TRUE(lock);
    remove();
    ASSERT_TRUE(test::waitUntil([this] { return m_isWaiting; }));
    m_service->cancel();
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_answer->error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(m_service->underWay(), Work{});
}

TEST_F(Deletions, AreStoppedInTheMiddleOfTheirStatementAndHaveDeletedNothing) {
    const auto inTheWay = holdUp();
    remove();
    ASSERT_TRUE(isHeldUp());
    m_service->cancel();
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_answer->error().kind, ErrorKind::Cancelled);
    inTheWay->rollback();
    EXPECT_EQ(deletions(), QStringLiteral("0"));
    EXPECT_EQ(plays(), 3);
    m_answer.reset();
    remove();
    ASSERT_TRUE(answered());
    EXPECT_EQ((*m_answer)->plays.size(), 3U) << "what is asked afterwards is done";
}

TEST_F(Deletions, KeepNobodyFromQuittingAndSayWhatTheyGaveUp) {
    const auto inTheWay = holdUp();
    remove();
    ASSERT_TRUE(isHeldUp());
    EXPECT_EQ(m_service->end(), (GivenUp{3, false}));
    inTheWay->rollback();
    EXPECT_EQ(deletions(), QStringLiteral("0"));
    EXPECT_EQ(plays(), 3);
}

TEST_F(Deletions, ThatWereToBeTakenBackAreToldAsGivenUp) {
    remove();
    ASSERT_TRUE(answered());
    const std::vector<DeletedPlayId> deleted = (*m_answer)->plays;
    for (const bool isCancelled : {true, false}) {
        DeletionService service(m_database.params(), m_account, m_clock);
        const auto importing = Session::open(m_database.params(), QStringLiteral("import"));
        ASSERT_TRUE(importing);
        const auto lock = AccountLock::acquire(**importing, m_account);
        ASSERT_TRUE(lock);
        service.restore(deleted, nullptr, {});
        if (isCancelled)
            service.cancel();
        EXPECT_EQ(service.end(), (GivenUp{0, !isCancelled}));
    }
    EXPECT_EQ(plays(), 0);
    m_service->restore(deleted, nullptr, {});
    ASSERT_TRUE(test::waitUntil([this] { return m_service->underWay() == Work{}; }));
    EXPECT_EQ(m_service->end(), GivenUp{});
    EXPECT_EQ(plays(), 3);
}

TEST_F(Deletions, OfSeveralAccountsAreGivenUpForThoseWhoseTurnDidNotCome) {
    const AccountId partner(
        m_database.query(QStringLiteral("insert into account (name) values ('partner') returning account_id")).toInt());
    m_database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, ms, source, "
                                    "kind, flags, video, leads) values (%1, 1001, 1001, timestamptz '2020-01-01', "
                                    "180000, 1, 3, 85, false, true) returning 1")
                         .arg(partner.value));
    m_plays.emplace_back(1001);
    const auto importing = Session::open(m_database.params(), QStringLiteral("import"));
    ASSERT_TRUE(importing);
    const auto lock = AccountLock::acquire(**importing, partner);
    ASSERT_TRUE(lock);
    DeletionService service(m_database.params(), AccountId{}, m_clock);
    bool isWaiting = false;
    QObject::connect(&service, &DeletionService::waiting, &m_context, [&] { isWaiting = true; });
    service.remove(m_plays, nullptr, {});
    ASSERT_TRUE(test::waitUntil([&] { return isWaiting; }));
    EXPECT_EQ(service.end(), (GivenUp{1, false}));
    EXPECT_EQ(plays(), 0);
}

TEST_F(Deletions, ThatAreDoneAreNotGivenUp) {
    remove();
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_service->end(), (GivenUp{0, false}));
}

TEST_F(Deletions, WhoseTurnNeverComesAreGivenUpToo) {
    ConnectionParams away = m_database.params();
    away.host += QStringLiteral("-away");
    DeletionService service(away, m_account, m_clock);
    service.remove(m_plays, nullptr, {});
    service.remove(m_plays, nullptr, {});
    service.restore({}, nullptr, {});
    EXPECT_EQ(service.end(), (GivenUp{6, false}));
}

TEST_F(Deletions, ThatThePersonStoppedAreNotToldAsGivenUp) {
    const auto inTheWay = holdUp();
    remove();
    ASSERT_TRUE(isHeldUp());
    m_service->remove(m_plays, nullptr, {});
    m_service->cancel();
    EXPECT_EQ(m_service->end(), (GivenUp{0, false}));
    inTheWay->rollback();
}

TEST_F(Deletions, SayHowFarTheyAre) {
    std::vector<int> percents;
    QObject::connect(m_service.get(), &DeletionService::underWayChanged, &m_context,
                     [&] { percents.push_back(m_service->underWay().percent); });
    remove();
    ASSERT_TRUE(answered());
    EXPECT_EQ(percents, (std::vector<int>{0, 100, 0})) << "asked, done, nothing under way";
}

TEST_F(Deletions, AreListedWhileOthersAreUnderWay) {
    const auto inTheWay = holdUp();
    remove();
    ASSERT_TRUE(isHeldUp());
    std::optional<std::size_t> listed;
    m_service->list(&m_context, [&](const Result<std::vector<DeletedPlay>>& plays) { listed = plays->size(); });
    EXPECT_TRUE(test::waitUntil([&] { return listed.has_value(); }));
    m_service->end();
    inTheWay->rollback();
}

} // namespace
} // namespace afs
