// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <pwd.h>
#include <unistd.h>

namespace afs {
namespace {

ConnectionParams paramsOf(const char* url) {
    const auto server = openExternalServer(QString::fromUtf8(url));
    EXPECT_TRUE(server) << url;
    return server ? (*server)->params() : ConnectionParams{};
}

TEST(ExternalServer, ReadsAWholeAddress) {
    const ConnectionParams params = paramsOf("postgresql://anna@db.example:6543/history?sslmode=verify-full");
    EXPECT_EQ(params.host, QStringLiteral("db.example"));
    EXPECT_EQ(params.port, 6543);
    EXPECT_EQ(params.database, QStringLiteral("history"));
    EXPECT_EQ(params.user, QStringLiteral("anna"));
    EXPECT_EQ(params.password, QString());
    EXPECT_EQ(params.sslMode, QStringLiteral("verify-full"));
    EXPECT_FALSE(params.managed);
    EXPECT_EQ(params.describe(), QStringLiteral("anna@db.example:6543/history"));
}

TEST(ExternalServer, FillsInWhatAnAddressLeavesOut) {
    const ConnectionParams params = paramsOf("postgres://db.example");
    EXPECT_EQ(params.port, 5432);
    EXPECT_EQ(params.database, QStringLiteral("analytics_for_spotify"));
    EXPECT_EQ(params.user, QString::fromLocal8Bit(getpwuid(geteuid())->pw_name));
    EXPECT_EQ(params.sslMode, QStringLiteral("prefer"));
    const QString local = paramsOf("postgresql:///history").host;
    EXPECT_TRUE(local == QStringLiteral("localhost") || QFileInfo(local).isDir()) << local.toStdString();
}

TEST(ExternalServer, ReadsNumbersOfHostsSocketsAndEscapes) {
    const ConnectionParams numeric = paramsOf("postgresql://[2001:db8::1]:5433/x");
    EXPECT_EQ(numeric.host, QStringLiteral("2001:db8::1"));
    EXPECT_EQ(numeric.port, 5433);
    EXPECT_EQ(numeric.describe(), numeric.user + QStringLiteral("@[2001:db8::1]:5433/x"));
    const ConnectionParams socket = paramsOf("postgresql://%2Fvar%2Frun%2Fpg/x?sslmode=require");
    EXPECT_EQ(socket.host, QStringLiteral("/var/run/pg"));
    EXPECT_EQ(socket.sslMode, QString());
    const ConnectionParams escaped = paramsOf("postgresql://a%40b%3Ac@h/d%C3%A4ta");
    EXPECT_EQ(escaped.user, QStringLiteral("a@b:c"));
    EXPECT_EQ(escaped.database, QStringLiteral("däta"));
    const ConnectionParams named = paramsOf("POSTGRESQL:///?host=h&port=7&user=u&dbname=d");
    EXPECT_EQ(named.describe(), QStringLiteral("u@h:7/d"));
}

TEST(ExternalServer, RefusesAPasswordWithoutRepeatingIt) {
    for (const char* url :
         {"postgresql://anna:hunter2@h/d", "postgresql://anna:@h/d", "postgresql://h/d?password=hunter2",
          "postgresql://h/d?sslmode=require&password=hunter2", "postgresql://h/d?sslpassword=hunter2",
          "postgresql://anna:hunter2%40h@h/d", "postgresql://anna:hun/ter2@h/d", "postgresql://h/d?passwort=hunter2"}) {
        const auto server = openExternalServer(QString::fromUtf8(url));
        ASSERT_FALSE(server) << url;
        EXPECT_EQ(server.error().kind, ErrorKind::Usage) << url;
        EXPECT_FALSE(server.error().message.contains(QStringLiteral("hun"))) << server.error().message.toStdString();
        EXPECT_FALSE(server.error().detail.contains(QStringLiteral("hun"))) << url;
    }
    const auto server = openExternalServer(QStringLiteral("postgresql://anna:hunter2@h/d"));
    EXPECT_TRUE(server.error().message.contains(QStringLiteral("PGPASSFILE")));
}

TEST(ExternalServer, RefusesWhatIsNoAddressWithAnExample) {
    for (const char* url :
         {"", "garbage", "mysql://h/d", "http://h/d", "postgresql:/h/d", "postgresql://h:0/d", "postgresql://h:70000/d",
          "postgresql://h:port/d", "postgresql://h/d?sslmode=requires", "postgresql://h/d?sslmodus=require",
          "postgresql://h/d?sslmode", "postgresql://h1,h2/d", "postgresql://h/d/e", "postgresql://h/%zz",
          "postgresql://h/%00", "postgresql://h/%ff", "postgresql://[::1/d", "postgresql://h/d#part"}) {
        const auto server = openExternalServer(QString::fromUtf8(url));
        ASSERT_FALSE(server) << url;
        EXPECT_EQ(server.error().kind, ErrorKind::Usage) << url;
        EXPECT_TRUE(server.error().message.contains(QStringLiteral("postgresql://anna@"))) << url;
    }
}

TEST(ExternalServer, AsksForThePasswordOnlyWhenTheServerWantsOne) {
    int asked = 0;
    const auto server = openExternalServer(QStringLiteral("postgresql://h/d"), [&asked] {
        ++asked;
        return QStringLiteral("secret");
    });
    ASSERT_TRUE(server);
    EXPECT_EQ(asked, 0);
    EXPECT_TRUE((*server)->askForPassword());
    EXPECT_EQ((*server)->params().password, QStringLiteral("secret"));
    EXPECT_FALSE((*server)->params().describe().contains(QStringLiteral("secret")));

    const auto silent = openExternalServer(QStringLiteral("postgresql://h/d"));
    EXPECT_FALSE((*silent)->askForPassword());
}

} // namespace
} // namespace afs
