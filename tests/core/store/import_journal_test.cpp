// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_journal.h"

#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(ImportList, OfAnAccountHasNobodyElsesImports) {
    const StoreDatabase database;
    const auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const AccountId other(
        database.query(QStringLiteral("insert into account (name) values ('other') returning account_id")).toInt());
    const AccountId own = listAccounts(**session)->front().id;
    ImportJournal journal(**session);
    const auto import = journal.begin(own, {QStringLiteral("/dumps/a.zip")});
    ASSERT_TRUE(import);
    for (const AccountId asked : {own, AccountId()}) {
        const auto found = journal.find(asked, *import);
        ASSERT_TRUE(found) << asked.value;
        EXPECT_EQ(found->account, own);
    }
    const auto foreign = journal.find(other, *import);
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(foreign.error().message.contains(QStringLiteral("This account")));
    EXPECT_EQ(journal.find(AccountId(), ImportId(import->value + 1)).error().kind, ErrorKind::BadInput);
}

TEST(ImportList, IsReadWhereNothingMayBeWrittenAndTellsOfWhatWasInterrupted) {
    const TestDatabase database;
    const auto session = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(session);
    const AccountId own = listAccounts(**session)->front().id;
    ImportJournal journal(**session);
    const auto import = journal.begin(own, {QStringLiteral("/dumps/a.zip")});
    ASSERT_TRUE(import);
    (*session)->execute(QStringLiteral("set default_transaction_read_only = on"));
    const auto list = journal.list(own);
    ASSERT_TRUE(list) << list.error().detail.toStdString();
    ASSERT_EQ(list->size(), 1U);
    EXPECT_EQ(list->front().state, ImportState::Interrupted);
    const auto other = openStore(database.params(), QStringLiteral("test"));
    ASSERT_TRUE(other);
    const auto held = AccountLock::tryAcquire(**other, own);
    ASSERT_TRUE(held && *held);
    EXPECT_TRUE(journal.list(own)->empty()) << "it may be under way";
}

} // namespace
} // namespace afs
