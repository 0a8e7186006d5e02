// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_service.h"

#include "core/store/accounts.h"
#include "core/store/history_store.h"
#include "core/store/import_journal.h"
#include "core/store/open_store.h"
#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"
#include "tests/support/test_cluster.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <map>
#include <optional>

namespace afs {
namespace {

/// A service with a database of its own and everything that it said.
class ImportingForTheWindow : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
        makeService();
    }

    void makeService() {
        m_service = std::make_unique<ImportService>(m_database.params(), m_account);
        QObject* context = m_service.get();
        QObject::connect(m_service.get(), &ImportService::progressed, context, [this](const ImportProgress& progress) {
            m_progress.push_back(progress);
            EXPECT_EQ(QThread::currentThread(), m_service->thread());
            if (m_onProgress)
                m_onProgress(progress);
        });
        QObject::connect(m_service.get(), &ImportService::checked, context,
                         [this](const ImportReport& report) { m_checked = report; });
        QObject::connect(m_service.get(), &ImportService::imported, context,
                         [this](const ImportReport& report) { m_imported = report; });
        QObject::connect(m_service.get(), &ImportService::undone, context, [this](ImportId id, qint64 plays) {
            m_undone = {id, plays};
        });
        QObject::connect(m_service.get(), &ImportService::failed, context,
                         [this](const Error& error) { m_failed = error; });
        QObject::connect(m_service.get(), &ImportService::importsListed, context,
                         [this](const std::vector<ImportRecord>& imports) { m_imports = imports; });
        QObject::connect(
            m_service.get(), &ImportService::invalidRowsListed, context,
            [this](ImportId id, const std::vector<InvalidRow>& rows) { m_invalid.insert_or_assign(id.value, rows); });
    }

    /// Runs the event loop until `done` holds; false when it never does.
    template <typename Done>
    bool waitUntil(const Done& done) {
        QEventLoop loop;
        for (const QDeadlineTimer deadline(60'000); !done() && !deadline.hasExpired();)
            loop.processEvents(QEventLoop::AllEvents, 20);
        return done();
    }

    /// Waits for the end of an operation.
    void finish() {
        EXPECT_TRUE(waitUntil([&] { return !m_service->busy(); }));
    }

    QString smallDump() {
        std::vector<test::PlayRow> rows;
        for (int i = 0; i < 9; ++i)
            rows.push_back(test::music(i, "2024-06-01T12:0" + std::to_string(i) + ":00Z"));
        rows.push_back(test::music(9, "no time"));
        return test::writeZip(m_folder.path(), "small.zip", test::dumpMembers(rows));
    }

    /// Enough that it is still at work when somebody cancels.
    QString largeDump() {
        return test::writeZip(m_folder.path(), "large.zip",
                              test::dumpMembers(test::randomHistory({.seed = 3, .rows = 60'000, .tracks = 2'000})));
    }

    std::int64_t storedPlays() { return *HistoryStore(*m_session).playCount(m_account); }

    /// What a cancelled operation has to leave alone.
    std::string state() {
        return m_database
            .query(
                QStringLiteral("select concat_ws(' ', (select count(*) from evidence), (select count(*) from track), "
                               "(select count(*) from label), (select count(*) from import), (select count(*) from "
                               "left_out_row), (select version from account))"))
            .toStdString();
    }

    /// An import stops where its rows are written and nothing is committed, until m_session rolls back.
    void stopWriting() {
        m_session->begin();
        m_session->execute(QStringLiteral("lock table witness in share mode"));
    }
    bool isWaitingForALock() const {
        return m_database.query(QStringLiteral("select count(*) from pg_stat_activity where datname = "
                                               "current_database() and application_name like '%import' and "
                                               "wait_event_type = 'Lock'")) == QStringLiteral("1");
    }

    QTemporaryDir m_folder;
    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;

    std::vector<ImportProgress> m_progress;
    std::function<void(const ImportProgress&)> m_onProgress;
    std::optional<ImportReport> m_checked;
    std::optional<ImportReport> m_imported;
    std::optional<std::pair<ImportId, qint64>> m_undone;
    std::optional<Error> m_failed;
    std::optional<std::vector<ImportRecord>> m_imports;
    std::map<std::int32_t, std::vector<InvalidRow>> m_invalid;
    std::unique_ptr<ImportService> m_service;
};

TEST_F(ImportingForTheWindow, ImportsTheNumbersThatItChecked) {
    m_service->check({smallDump()});
    EXPECT_TRUE(m_service->busy());
    finish();
    ASSERT_TRUE(m_checked);
    EXPECT_FALSE(m_checked->importId);
    EXPECT_EQ(m_checked->classes[RowClass::Added], 9);
    EXPECT_EQ(m_checked->classes[RowClass::Invalid], 1);
    EXPECT_EQ(storedPlays(), 0);
    EXPECT_FALSE(m_imported);

    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    EXPECT_TRUE(m_imported->importId);
    EXPECT_EQ(m_imported->classes, m_checked->classes);
    EXPECT_EQ(m_imported->years, m_checked->years);
    EXPECT_EQ(m_imported->counted, m_checked->counted);
    EXPECT_EQ(m_imported->playsAfter, m_checked->playsAfter);
    EXPECT_EQ(storedPlays(), 9);
    EXPECT_FALSE(m_failed);
}

TEST_F(ImportingForTheWindow, CountsAnewWhenAnotherImportCameBetween) {
    const QString dump = smallDump();
    m_service->check({dump});
    finish();
    ImportService other(m_database.params(), m_account);
    other.check({dump});
    ASSERT_TRUE(waitUntil([&] { return !other.busy(); }));
    other.importChecked();
    ASSERT_TRUE(waitUntil([&] { return !other.busy(); }));
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    EXPECT_EQ(m_imported->classes[RowClass::AlreadyPresent], 9);
    EXPECT_EQ(storedPlays(), 9);
}

TEST_F(ImportingForTheWindow, UndoesListsAndShowsInvalidRows) {
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    const ImportId id = *m_imported->importId;

    m_service->requestInvalidRows(id);
    ASSERT_TRUE(waitUntil([&] { return m_invalid.contains(id.value); }));
    EXPECT_EQ(m_invalid[id.value], m_imported->invalid);
    ASSERT_EQ(m_invalid[id.value].size(), 1U);
    EXPECT_EQ(m_invalid[id.value][0].row, 10);

    m_service->undo(id);
    finish();
    ASSERT_TRUE(m_undone);
    EXPECT_EQ(*m_undone, (std::pair<ImportId, qint64>{id, 9}));
    EXPECT_EQ(storedPlays(), 0);

    m_service->requestImports();
    ASSERT_TRUE(waitUntil([&] { return m_imports.has_value(); }));
    ASSERT_EQ(m_imports->size(), 1U);
    EXPECT_EQ(m_imports->front().state, ImportState::Undone);
    EXPECT_EQ(m_imports->front().classes, m_imported->classes);

    m_service->undo(id);
    finish();
    EXPECT_TRUE(m_failed) << "what is undone cannot be undone again";
}

TEST_F(ImportingForTheWindow, RefusesWhatIsNoDumpAndAnImportOfNothing) {
    m_service->check({m_folder.filePath(QStringLiteral("none.zip"))});
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::BadInput);
    m_failed.reset();
    m_service->importChecked();
    finish();
    EXPECT_TRUE(m_failed);
    EXPECT_FALSE(m_imported);
    EXPECT_EQ(storedPlays(), 0);
}

TEST_F(ImportingForTheWindow, NeverImportsAnEarlierCheckThanTheLast) {
    m_service->check({smallDump()});
    finish();
    ASSERT_TRUE(m_checked);
    m_service->check({m_folder.filePath(QStringLiteral("none.zip"))});
    finish();
    m_failed.reset();
    m_service->importChecked();
    finish();
    EXPECT_TRUE(m_failed);
    EXPECT_FALSE(m_imported);
    EXPECT_EQ(storedPlays(), 0);
}

TEST_F(ImportingForTheWindow, DoesOneOperationAtATime) {
    m_service->check({smallDump()});
    m_service->undo(ImportId(1));
    ASSERT_TRUE(m_failed) << "the second is refused at once";
    EXPECT_EQ(m_failed->kind, ErrorKind::Failed);
    finish();
    EXPECT_TRUE(m_checked) << "the first goes on";
}

TEST_F(ImportingForTheWindow, TellsHowFarItIsInBothSteps) {
    const QString dump = largeDump();
    m_service->check({dump});
    finish();
    ASSERT_TRUE(m_checked);
    ASSERT_FALSE(m_progress.empty());
    EXPECT_EQ(m_progress.front().phase, ImportProgress::Phase::Reading);
    double fraction = 0;
    for (const ImportProgress& progress : m_progress) {
        EXPECT_GE(progress.fraction, fraction);
        EXPECT_LE(progress.fraction, 1);
        fraction = progress.fraction;
    }
    m_progress.clear();
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    ASSERT_FALSE(m_progress.empty());
    EXPECT_EQ(m_progress.back().phase, ImportProgress::Phase::Saving) << "what takes long at the end has a name";
    EXPECT_EQ(m_progress.back().rows, m_progress.back().rowsTotal);
    EXPECT_EQ(m_progress.back().fraction, 1);
}

TEST_F(ImportingForTheWindow, CancelsACheck) {
    const std::string before = state();
    m_onProgress = [&](const ImportProgress&) { m_service->cancel(); };
    m_service->check({largeDump()});
    m_service->cancel();
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_FALSE(m_checked);
    EXPECT_EQ(state(), before);
}

TEST_F(ImportingForTheWindow, CancelsAnImportAndCanRunItAgain) {
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    finish();
    m_service->check({largeDump()});
    finish();
    m_imported.reset();
    const std::string before = state();
    stopWriting();
    m_service->importChecked();
    ASSERT_TRUE(waitUntil([&] { return isWaitingForALock(); }));
    m_service->cancel();
    finish();
    m_session->rollback();
    EXPECT_FALSE(m_imported);
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_EQ(state(), before);

    m_failed.reset();
    m_service->importChecked();
    finish();
    EXPECT_FALSE(m_failed);
    ASSERT_TRUE(m_imported);
    EXPECT_EQ(m_imported->classes, m_checked->classes);
    EXPECT_EQ(storedPlays(), m_imported->playsAfter);
}

TEST_F(ImportingForTheWindow, ListsTheImportsWhileOneRuns) {
    // Somebody else changes the account: the import waits for as long as the test wants.
    auto holder = AccountLock::tryAcquire(*m_session, m_account);
    ASSERT_TRUE(holder && *holder);
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    m_service->requestImports();
    ASSERT_TRUE(waitUntil([&] { return m_imports.has_value(); }));
    EXPECT_TRUE(m_service->busy());
    EXPECT_FALSE(m_imported);
    holder->reset();
    finish();
    EXPECT_TRUE(m_imported);
}

TEST_F(ImportingForTheWindow, GivesUpWaitingForSomebodyElseWhenCancelled) {
    auto holder = AccountLock::tryAcquire(*m_session, m_account);
    ASSERT_TRUE(holder && *holder);
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    m_service->cancel();
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_EQ(storedPlays(), 0);
}

TEST_F(ImportingForTheWindow, MayGoInTheMiddleOfAnImport) {
    m_service->check({largeDump()});
    finish();
    const std::string before = state();
    stopWriting();
    m_service->importChecked();
    m_service->requestImports();
    ASSERT_TRUE(waitUntil([&] { return isWaitingForALock(); }));
    m_service.reset();
    m_session->rollback();
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(ImportJournal(*m_session).list(m_account)->empty());
    QCoreApplication::processEvents(); // what was posted to it meets nobody

    m_checked.reset();
    makeService();
    m_service->check({smallDump()});
    finish();
    EXPECT_TRUE(m_checked);
}

TEST_F(ImportingForTheWindow, MayGoAtAnyMomentOfACheck) {
    const QString dump = largeDump();
    for (const int turns : {0, 1, 5}) {
        makeService();
        m_service->check({dump});
        m_service->requestImports();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        m_service.reset();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(storedPlays(), 0);
}

} // namespace
} // namespace afs
