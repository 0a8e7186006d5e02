// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_zones.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

class SystemZone : public testing::Test {
protected:
    ~SystemZone() override { qputenv("TZ", m_before); }

    static void set(const QByteArray& value) { qputenv("TZ", value); }

    /// Hours from UTC at noon of a day in July.
    static double summerOffset() {
        return systemZone().offsetFromUtc(QDateTime(QDate(2024, 7, 1), QTime(12, 0), Qt::UTC)) / 3600.0;
    }

private:
    const QByteArray m_before = qgetenv("TZ");
};

TEST_F(SystemZone, IsUnderstoodHoweverItIsSpelt) {
    for (const char* spelling : {"America/Detroit", ":America/Detroit", "/usr/share/zoneinfo/America/Detroit",
                                 ":/usr/share/zoneinfo/America/Detroit", "/usr/share/zoneinfo/posix/America/Detroit",
                                 "/usr/share/zoneinfo/right/America/Detroit", "posix/America/Detroit"}) {
        set(spelling);
        EXPECT_EQ(systemZone().id(), "America/Detroit") << spelling;
        EXPECT_EQ(summerOffset(), -4) << spelling;
        EXPECT_TRUE(unknownSystemZone().isEmpty()) << spelling;
    }
    set("US/Eastern");
    EXPECT_EQ(summerOffset(), -4) << "an older name";
}

TEST_F(SystemZone, MayBeALinkToAFileOfZones) {
    const QTemporaryDir folder;
    const QString link = folder.filePath(QStringLiteral("localtime"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/usr/share/zoneinfo/Asia/Kolkata"), link));
    set(QFile::encodeName(link));
    EXPECT_EQ(summerOffset(), 5.5);
    set(":" + QFile::encodeName(link));
    EXPECT_EQ(summerOffset(), 5.5);
}

TEST_F(SystemZone, MayBeARule) {
    set("EST5EDT,M3.2.0,M11.1.0");
    EXPECT_EQ(summerOffset(), -4);
    set("<+0530>-5:30");
    EXPECT_EQ(summerOffset(), 5.5);
    set("JST-9");
    EXPECT_EQ(summerOffset(), 9);
    set("UTC+3");
    EXPECT_EQ(summerOffset(), -3) << "behind UTC, as in every rule of POSIX";
    set("GMT-5:30");
    EXPECT_EQ(summerOffset(), 5.5);
    set("Etc/GMT+3");
    EXPECT_EQ(summerOffset(), -3);
    EXPECT_TRUE(unknownSystemZone().isEmpty());
}

TEST_F(SystemZone, ThatNobodyKnowsIsNamedAndCountsAsUtc) {
    for (const QByteArray& nonsense :
         {QByteArray("Nope/Zone"), QByteArray("Nonsense"), QByteArray("/nowhere/at/all"), QByteArray("../etc/passwd"),
          QByteArray("/usr/share/zoneinfo/"), QByteArray("/etc/hostname"), QByteArray(":Nope/Zone"),
          QByteArray("Europe/Berlin2"), QByteArray("/"), QByteArray(5000, 'x')}) {
        set(nonsense);
        EXPECT_EQ(systemZone(), QTimeZone::utc()) << nonsense.constData();
        EXPECT_EQ(unknownSystemZone(), QString::fromUtf8(nonsense));
    }
}

TEST_F(SystemZone, IsTheSystemsWhereTheEnvironmentSaysNothing) {
    for (const char* silence : {"", ":", ":/etc/localtime"}) {
        set(silence);
        EXPECT_TRUE(systemZone().isValid());
        EXPECT_TRUE(unknownSystemZone().isEmpty());
    }
}

TEST(Zones, HaveNames) {
    EXPECT_EQ(zoneNamed("Europe/Berlin")->id(), "Europe/Berlin");
    EXPECT_TRUE(zoneNamed("UTC"));
    EXPECT_TRUE(zoneNamed("US/Eastern"));
    EXPECT_EQ(zoneNamed("right/Europe/Berlin"), zoneNamed("Europe/Berlin")) << "its leap seconds are counted by nobody";
    EXPECT_EQ(zoneNamed("posix/Europe/Berlin"), zoneNamed("Europe/Berlin"));
    for (const char* name :
         {"", "Nope", "right/", "right/Nope", "/etc/passwd", "../zoneinfo/UTC", "Europe", "Europe/", "JST-9"})
        EXPECT_FALSE(zoneNamed(name)) << name;
}

} // namespace
} // namespace afs
