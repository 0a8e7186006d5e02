// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_service.h"

#include "core/dump/importer.h"
#include "core/library/loader.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"
#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>
#include <QThread>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::waitUntil;

class LibraryForTheWindow : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    /// A service that counts what it says.
    std::unique_ptr<LibraryService> makeService(AccountId account) {
        auto service = std::make_unique<LibraryService>(m_database.params(), account);
        QObject::connect(service.get(), &LibraryService::libraryChanged, service.get(), [this, s = service.get()] {
            EXPECT_EQ(QThread::currentThread(), s->thread());
            ++m_changes;
        });
        QObject::connect(service.get(), &LibraryService::failed, service.get(),
                         [this](const Error& error) { m_failures.push_back(error); });
        return service;
    }

    /// Waits less long than until the service's own look, half a minute apart, which would hide that it heard nothing.
    static bool waitForPlays(const LibraryService& service, std::size_t plays) {
        return waitUntil([&] { return service.snapshot() && service.snapshot()->plays() == plays; });
    }

    /// One more play, written by another session.
    ImportId importPlay(int second) {
        RowCollector collector;
        DumpRow row;
        const std::string uri = "spotify:track:song" + std::to_string(second % 3);
        row.end = Instant(std::chrono::seconds(1'700'000'000 + second));
        row.ms = 60'000;
        row.uri = uri;
        row.title = "Song";
        row.artist = "Band";
        collector.row(row);
        Importer importer(*m_session, m_account, m_clock);
        auto checked =
            importer.checkRows(std::make_shared<const CollectedRows>(collector.take()), {QStringLiteral("rows")});
        if (!checked)
            throw std::runtime_error(checked.error().detail.toStdString());
        auto done = importer.import(*checked);
        if (!done)
            throw std::runtime_error(done.error().detail.toStdString());
        return *done->importId;
    }

    QString endSessions(const char* purpose) {
        return m_database.query(QStringLiteral("select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                                               "datname = current_database() and application_name like '%%1'")
                                    .arg(QLatin1String(purpose)));
    }

    void expectNewest(const LibraryService& service) {
        const auto fresh = loadLibrary(*m_session, m_account);
        ASSERT_TRUE(fresh);
        EXPECT_TRUE(equalFacts(*service.snapshot(), **fresh));
        EXPECT_EQ(service.snapshot()->version, (*fresh)->version);
    }

    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
    int m_changes = 0;
    std::vector<Error> m_failures;
};

TEST_F(LibraryForTheWindow, LoadsWhenStarted) {
    importPlay(1);
    const auto service = makeService(m_account);
    EXPECT_FALSE(service->snapshot());
    EXPECT_FALSE(service->loading());
    service->start();
    EXPECT_TRUE(service->loading());
    ASSERT_TRUE(waitForPlays(*service, 1));
    EXPECT_FALSE(service->loading());
    EXPECT_EQ(m_changes, 1);
    expectNewest(*service);
    service->start(); // once is enough
    EXPECT_FALSE(service->loading());
}

TEST_F(LibraryForTheWindow, FollowsWhatOtherSessionsWrite) {
    const auto service = makeService(m_account);
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 0));
    const LibraryPtr empty = service->snapshot();
    const ImportId first = importPlay(1);
    ASSERT_TRUE(waitForPlays(*service, 1));
    importPlay(2);
    ASSERT_TRUE(waitForPlays(*service, 2));
    expectNewest(*service);
    ASSERT_TRUE(Importer(*m_session, m_account, m_clock).undo(first));
    ASSERT_TRUE(waitForPlays(*service, 1));
    expectNewest(*service);
    EXPECT_EQ(empty->plays(), 0U) << "a snapshot never changes";
    EXPECT_TRUE(m_failures.empty());
}

TEST_F(LibraryForTheWindow, FollowsAllAccountsTogether) {
    const auto service = makeService(AccountId{});
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 0));
    importPlay(1);
    EXPECT_TRUE(waitForPlays(*service, 1));
}

TEST_F(LibraryForTheWindow, SaysNothingWhenNothingChanged) {
    importPlay(1);
    const auto service = makeService(m_account);
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 1));
    const LibraryPtr library = service->snapshot();
    service->refresh();
    service->refresh();
    importPlay(1); // the same row again: another witness
    importPlay(2); // what comes after the refreshes
    ASSERT_TRUE(waitForPlays(*service, 2));
    EXPECT_EQ(m_changes, 2);
    EXPECT_EQ(library->plays(), 1U);
}

TEST_F(LibraryForTheWindow, ComesBackAfterItsConnectionWasCut) {
    importPlay(1);
    const auto service = makeService(m_account);
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 1));
    const LibraryPtr before = service->snapshot();
    ASSERT_EQ(endSessions("library"), QStringLiteral("1"));
    EXPECT_EQ(service->snapshot(), before) << "the old snapshot stays";
    importPlay(2); // nobody listens
    ASSERT_TRUE(waitForPlays(*service, 2)) << "it comes back by itself";
    expectNewest(*service);
    importPlay(3);
    EXPECT_TRUE(waitForPlays(*service, 3)) << "and listens again";
}

TEST_F(LibraryForTheWindow, PicksUpAtARefreshWhatItCouldNotHear) {
    importPlay(1);
    const auto service = makeService(m_account);
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 1));
    m_database.query(QStringLiteral("update account set version = version + 1")); // no NOTIFY
    const std::uint64_t version = service->snapshot()->version;
    service->refresh();
    EXPECT_TRUE(waitUntil([&] { return service->snapshot()->version == version + 1; }));
    expectNewest(*service);
}

TEST_F(LibraryForTheWindow, SaysWhyItCannotLoadAndTriesAgain) {
    const auto service = makeService(m_account);
    m_database.query(QStringLiteral("alter table evidence rename to hidden"));
    service->start();
    ASSERT_TRUE(waitUntil([&] { return !m_failures.empty(); }));
    EXPECT_EQ(m_failures.front().kind, ErrorKind::Database);
    EXPECT_FALSE(service->snapshot());
    EXPECT_FALSE(service->loading());
    m_database.query(QStringLiteral("alter table hidden rename to evidence"));
    EXPECT_TRUE(waitForPlays(*service, 0));
}

TEST_F(LibraryForTheWindow, MayGoBeforeDuringAndAfterItsFirstLoad) {
    for (int i = 0; i < 20; ++i)
        importPlay(i);
    makeService(m_account).reset();
    for (const int turns : {0, 1, 3}) {
        auto service = makeService(m_account);
        service->start();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        service.reset();
    }
    auto service = makeService(m_account);
    service->start();
    ASSERT_TRUE(waitForPlays(*service, 20));
    service->refresh();
    service.reset();
    EXPECT_TRUE(m_failures.empty());
}

} // namespace
} // namespace afs
