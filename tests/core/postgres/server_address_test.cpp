// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server.h"
#include "core/postgres/server_address.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

ConnectionParams readBack(const ServerAddress& address) {
    const auto server = openExternalServer(urlOf(address));
    if (!server) {
        ADD_FAILURE() << qPrintable(urlOf(address)) << ": " << qPrintable(server.error().message);
        return {};
    }
    return (*server)->params();
}

TEST(ServerAddressTest, WhatIsFilledInIsWhatIsConnectedTo) {
    for (const char* odd : {"music", "my music", "a/b", "100%", "ümlaut", "q?x=1&y#z", "it's", "a:b@c"}) {
        const QString name = QString::fromUtf8(odd);
        ServerAddress address{QStringLiteral("server.example"), 6543, QStringLiteral("music"), name,
                              QStringLiteral("require")};
        EXPECT_EQ(readBack(address).user, name);
        EXPECT_EQ(readBack(address).port, 6543);
        EXPECT_EQ(readBack(address).sslMode, QStringLiteral("require"));
        if (name.contains(u'/'))
            continue; // no name of a database for this program
        address.database = name;
        EXPECT_EQ(readBack(address).database, name);
    }
}

TEST(ServerAddressTest, AHostIsANameANumberOrAFolder) {
    for (const char* host : {"localhost", "192.0.2.7", "2001:db8::1", "/var/run/postgresql", "/tmp/a folder"})
        EXPECT_EQ(readBack({QString::fromUtf8(host), 5432, {}, {}, {}}).host, QString::fromUtf8(host));
    EXPECT_EQ(readBack({QStringLiteral(" server.example "), 5432, {}, {}, {}}).host, QStringLiteral("server.example"));
}

TEST(ServerAddressTest, WhatIsLeftOutIsTheUsual) {
    const ConnectionParams params = readBack({QStringLiteral("server.example"), 5432, {}, {}, {}});
    EXPECT_EQ(params.database, QStringLiteral("analytics_for_spotify"));
    EXPECT_FALSE(params.user.isEmpty());
    EXPECT_EQ(params.sslMode, QStringLiteral("prefer"));
}

} // namespace
} // namespace afs
