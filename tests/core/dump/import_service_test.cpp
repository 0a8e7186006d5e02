// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_journal.h"
#include "tests/core/dump/window_imports.h"

#include <QCoreApplication>
#include <QFile>

#include <gtest/gtest.h>

namespace afs {
namespace {

using ImportingForTheWindow = test::WindowImports;

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
    ASSERT_TRUE(test::waitUntil([&] { return !other.busy(); }));
    other.importChecked();
    ASSERT_TRUE(test::waitUntil([&] { return !other.busy(); }));
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
    ASSERT_TRUE(test::waitUntil([&] { return m_invalid.contains(id.value); }));
    EXPECT_EQ(m_invalid[id.value], m_imported->invalid);
    ASSERT_EQ(m_invalid[id.value].size(), 1U);
    EXPECT_EQ(m_invalid[id.value][0].row, 10);

    m_service->undo(id);
    finish();
    ASSERT_TRUE(m_undone);
    EXPECT_EQ(*m_undone, (std::pair<ImportId, qint64>{id, 9}));
    EXPECT_EQ(storedPlays(), 0);

    m_service->requestImports();
    ASSERT_TRUE(test::waitUntil([&] { return m_imports.has_value(); }));
    ASSERT_EQ(m_imports->size(), 1U);
    EXPECT_EQ(m_imports->front().state, ImportState::Undone);
    EXPECT_EQ(m_imports->front().classes, m_imported->classes);

    m_service->undo(id);
    finish();
    EXPECT_TRUE(m_failed) << "what is undone cannot be undone again";
}

TEST_F(ImportingForTheWindow, WhatWasTakenBackIsImportedAgainFromItsFiles) {
    const QString dump = smallDump();
    m_service->check({dump});
    finish();
    m_service->importChecked();
    finish();
    const ImportId id = *m_imported->importId;
    m_service->undo(id);
    finish();
    m_service->check({dump});
    finish();
    m_imported.reset();
    m_service->redo(id);
    finish();
    ASSERT_TRUE(m_imported);
    EXPECT_NE(m_imported->importId, id) << "it is an import of its own";
    EXPECT_EQ(m_imported->classes[RowClass::Added], 9);
    EXPECT_EQ(storedPlays(), 9);
    m_service->importChecked();
    finish();
    EXPECT_FALSE(m_failed) << "what was checked before is still there to be imported";
    EXPECT_EQ(m_imported->classes[RowClass::AlreadyPresent], 9);

    m_service->undo(ImportId(id.value + 1));
    finish();
    ASSERT_TRUE(QFile::remove(dump));
    m_service->redo(ImportId(id.value + 1));
    finish();
    ASSERT_TRUE(m_failed);
    EXPECT_EQ(m_failed->kind, ErrorKind::BadInput) << "the file is gone";
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

TEST_F(ImportingForTheWindow, ListsTheImportsWhileOneRuns) {
    // Somebody else changes the account: the import waits for as long as the test wants.
    auto holder = AccountLock::tryAcquire(*m_session, m_account);
    ASSERT_TRUE(holder && *holder);
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    m_service->requestImports();
    ASSERT_TRUE(test::waitUntil([&] { return m_imports.has_value(); }));
    EXPECT_TRUE(m_service->busy());
    EXPECT_FALSE(m_imported);
    holder->reset();
    finish();
    EXPECT_TRUE(m_imported);
}

TEST_F(ImportingForTheWindow, MayGoInTheMiddleOfAnImport) {
    m_service->check({largeDump()});
    finish();
    stopWriting();
    m_service->importChecked();
    m_service->requestImports();
    ASSERT_TRUE(test::waitUntil([&] { return isWaitingForALock(); }));
    m_service.reset();
    m_session->rollback();
    EXPECT_EQ(storedPlays(), 0);
    const auto records = ImportJournal(*m_session).list(m_account);
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 1U) << "nobody gave it up: it is offered again";
    EXPECT_EQ(records->front().state, ImportState::Interrupted);
    QCoreApplication::processEvents(); // what was posted to it meets nobody

    m_checked.reset();
    makeService();
    m_service->check({smallDump()});
    finish();
    EXPECT_TRUE(m_checked);
}

TEST_F(ImportingForTheWindow, SaysWhetherItsEndKeptAnImportFromBeingTakenBack) {
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    finish();
    EXPECT_FALSE(m_service->end());
    const auto imports = ImportJournal(*m_session).list(m_account);
    ASSERT_TRUE(imports && !imports->empty());
    const ImportId id = imports->front().id;
    for (const bool isCancelled : {true, false}) {
        makeService();
        auto holder = AccountLock::tryAcquire(*m_session, m_account); // so that it waits
        ASSERT_TRUE(holder && *holder);
        m_service->undo(id);
        if (isCancelled)
            m_service->cancel();
        EXPECT_EQ(m_service->end(), !isCancelled);
    }
    EXPECT_EQ(storedPlays(), 9);
    makeService();
    m_service->undo(id);
    finish();
    EXPECT_FALSE(m_service->end()) << "it is done";
    EXPECT_EQ(storedPlays(), 0);
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
