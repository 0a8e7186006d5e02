// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/row_fault.h"

#include "core/dump/importer.h"
#include "core/store/import_journal.h"
#include "tests/core/dump/window_imports.h"

#include <gtest/gtest.h>

#include <set>

namespace afs {
namespace {

TEST(RowFaults, EveryFaultHasACodeAndASentenceOfItsOwn) {
    std::set<QString> codes;
    std::set<QString> sentences;
    for (auto fault = static_cast<int>(RowFault::NoObject); fault <= static_cast<int>(RowFault::Repeated); ++fault) {
        const QString code = faultCode(static_cast<RowFault>(fault), QStringLiteral("a:b %1"));
        const QString sentence = faultText(code);
        EXPECT_FALSE(code.contains(u' ') && !code.contains(u':')) << code.toStdString();
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_TRUE(codes.insert(code.left(code.indexOf(u':'))).second) << code.toStdString();
        EXPECT_TRUE(sentences.insert(sentence).second) << sentence.toStdString();
    }
}

TEST(RowFaults, TellWhatTheyAreAbout) {
    EXPECT_EQ(faultText(faultCode(RowFault::UnreadableTime, QStringLiteral("12:30 %1"))),
              QStringLiteral("The time “12:30 %1” is not a date and time."));
    EXPECT_EQ(faultText(faultCode(RowFault::UnreadableTime)), QStringLiteral("The time “” is not a date and time."));
    EXPECT_EQ(faultText(faultCode(RowFault::NoTime)), QStringLiteral("The row has no time."));
}

TEST(RowFaults, RowsOfOneFaultAreToldTogether) {
    for (auto fault = static_cast<int>(RowFault::NoObject); fault <= static_cast<int>(RowFault::Repeated); ++fault) {
        const auto row = [fault](const char* about) {
            return worded({{}, 1, 0, faultCode(static_cast<RowFault>(fault), QString::fromUtf8(about))});
        };
        EXPECT_EQ(row("2099-01-01").fault, row("2098-12-31T10:00:00Z").fault);
        EXPECT_TRUE(row("2099-01-01").fault.endsWith(u'.')) << fault;
        EXPECT_FALSE(row("2099-01-01").fault.contains(QLatin1String("2099"))) << fault;
    }
    const QString kept = QStringLiteral("Die Zeile hat keine Zeit.");
    EXPECT_EQ(worded({{}, 1, 0, kept}).fault, kept) << "of an earlier import";
}

TEST(RowFaults, LeaveASentenceOfAnEarlierImportAlone) {
    for (const char* text : {"Die Zeile hat keine Zeit.", "The time “x: y” lies before 1971.", "", "unknown:code"})
        EXPECT_EQ(faultText(QString::fromUtf8(text)), QString::fromUtf8(text));
}

using StoredFaults = test::WindowImports;

TEST_F(StoredFaults, AreCodesInTheStoreAndWordsForWhoeverAsks) {
    m_service->check({smallDump()});
    finish();
    m_service->importChecked();
    finish();
    ASSERT_TRUE(m_imported);
    const auto stored = ImportJournal(*m_session).leftOutRows(m_account, *m_imported->importId);
    ASSERT_TRUE(stored);
    ASSERT_EQ(stored->size(), 1U);
    EXPECT_EQ(stored->front().row.reason, QStringLiteral("unreadable_time:no time"));
    const QString words = QStringLiteral("The time “no time” is not a date and time.");
    EXPECT_EQ(m_checked->invalid.front().reason, words);
    EXPECT_EQ(m_imported->invalid.front().reason, words);
    m_service->requestInvalidRows(*m_imported->importId);
    ASSERT_TRUE(test::waitUntil([&] { return !m_invalid.empty(); }));
    EXPECT_EQ(m_invalid.begin()->second.front().reason, words);
}

} // namespace
} // namespace afs
