// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_journal.h"
#include "tests/core/dump/window_imports.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using CancellingForTheWindow = test::WindowImports;

TEST_F(CancellingForTheWindow, CancelsACheck) {
    const std::string before = state();
    m_onProgress = [&](const ImportProgress&) { m_service->cancel(); };
    m_service->check({largeDump()});
    m_service->cancel();
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_FALSE(m_checked);
    EXPECT_EQ(state(), before);

    m_failed.reset();
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_failed) << "what was cancelled is not there to be imported";
    EXPECT_EQ(state(), before);
}

TEST_F(CancellingForTheWindow, CancelsAnImportAndCanRunItAgain) {
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
    ASSERT_TRUE(test::waitUntil([&] { return isWaitingForALock(); }));
    m_service->cancel();
    finish();
    m_session->rollback();
    EXPECT_FALSE(m_imported);
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(comesBackTo(before));

    m_failed.reset();
    m_service->importChecked();
    finish();
    EXPECT_FALSE(m_failed);
    ASSERT_TRUE(m_imported);
    EXPECT_EQ(m_imported->classes, m_checked->classes);
    EXPECT_EQ(storedPlays(), m_imported->playsAfter);
}

TEST_F(CancellingForTheWindow, AnswersACancelBeforeTheDatabaseDoes) {
    m_service->check({smallDump()});
    finish();
    const std::string before = state();
    stopWriting();
    m_service->importChecked();
    ASSERT_TRUE(test::waitUntil([&] { return isWaitingForALock(); }));
    m_session->execute(
        QStringLiteral("lock table import in share mode")); // nothing can be taken back until the test lets it
    m_service->cancel();
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_EQ(storedPlays(), 0);

    m_failed.reset();
    m_progress.clear();
    m_service->importChecked(); // waits behind the one that is being taken back
    m_session->rollback();
    finish();
    EXPECT_FALSE(m_failed);
    ASSERT_TRUE(m_imported);
    EXPECT_EQ(storedPlays(), m_imported->playsAfter);
    m_service->undo(*m_imported->importId);
    finish();
    EXPECT_EQ(storedPlays(), 0);
    EXPECT_EQ(ImportJournal(*m_session).list(m_account)->size(), 1U) << "the cancelled one never was";
    EXPECT_NE(state(), before) << "the undone one stays in the list";
}

TEST_F(CancellingForTheWindow, AnswersACancelOnce) {
    int answers = 0;
    QObject::connect(m_service.get(), &ImportService::failed, m_service.get(), [&] { ++answers; });
    m_service->cancel(); // nothing runs
    m_service->check({largeDump()});
    m_service->cancel();
    m_service->cancel();
    finish();
    m_service->cancel();
    m_progress.clear();
    m_service->check({smallDump()});
    finish();
    EXPECT_EQ(answers, 1);
    ASSERT_TRUE(m_checked) << "the next one is not meant";
    EXPECT_EQ(m_checked->classes.rows(), 10);
}

TEST_F(CancellingForTheWindow, IsTooLateForACancelOnceItSaves) {
    m_service->check({smallDump()});
    finish();
    m_onProgress = [&](const ImportProgress& progress) {
        if (progress.phase == ImportProgress::Phase::Saving)
            m_service->cancel();
    };
    m_service->importChecked();
    finish();
    EXPECT_FALSE(m_failed);
    ASSERT_TRUE(m_imported);
    EXPECT_EQ(m_progress.back().phase, ImportProgress::Phase::Saving);
    EXPECT_EQ(storedPlays(), 9);
}

TEST_F(CancellingForTheWindow, CancelsAnUndo) {
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    const std::string before = state();
    stopWriting();
    m_service->undo(*m_imported->importId);
    ASSERT_TRUE(test::waitUntil([&] { return isWaitingForALock(); }));
    m_service->cancel();
    finish();
    m_session->rollback();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::Cancelled);
    EXPECT_FALSE(m_undone);
    EXPECT_TRUE(comesBackTo(before));
    EXPECT_EQ(storedPlays(), 9);

    m_service->undo(*m_imported->importId);
    finish();
    EXPECT_TRUE(m_undone);
    EXPECT_EQ(storedPlays(), 0);
}

TEST_F(CancellingForTheWindow, GivesUpWaitingForSomebodyElseWhenCancelled) {
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

} // namespace
} // namespace afs
