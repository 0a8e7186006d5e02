// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(TestDatabase, IsEmptyAndItsOwn) {
    const TestDatabase one;
    const TestDatabase other;
    one.query(QStringLiteral("CREATE TABLE fact (id int); INSERT INTO fact VALUES (7)"));
    EXPECT_EQ(one.query(QStringLiteral("SELECT id FROM fact")), QStringLiteral("7"));
    EXPECT_EQ(other.query(QStringLiteral("SELECT to_regclass('fact')")), QString());
    EXPECT_NE(one.params().database, other.params().database);
}

TEST(TestDatabase, IsGoneAtTheEnd) {
    QString name;
    {
        const TestDatabase database;
        name = database.params().database;
    }
    EXPECT_EQ(queryText(TestCluster::instance().params(),
                        QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = '%1'").arg(name)),
              QStringLiteral("0"));
}

} // namespace
} // namespace afs
