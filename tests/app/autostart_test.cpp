// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <unistd.h>

namespace afs {
namespace {

class AutostartTest : public testing::Test {
protected:
    QString makeProgram(const QString& name) const {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    }
    Autostart autostart(const QString& program) const {
        return Autostart(folder.filePath(QStringLiteral("config/autostart")), QStringLiteral("program"),
                         {program, QStringLiteral("--background")});
    }
    static QString textOf(const Autostart& autostart) {
        QFile file(autostart.path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static void write(const Autostart& autostart, const QString& text) {
        QFile file(autostart.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QTemporaryDir folder;
};

TEST_F(AutostartTest, IsWrittenByTheSwitchAloneAndRemovedByIt) {
    const Autostart autostart = this->autostart(makeProgram(QStringLiteral("program")));
    EXPECT_FALSE(autostart.isOn());
    ASSERT_TRUE(autostart.followProgram());
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("config")))) << "nothing was switched on";
    ASSERT_TRUE(autostart.set(true));
    EXPECT_TRUE(autostart.isOn());
    EXPECT_TRUE(textOf(autostart).startsWith(u"[Desktop Entry]\nType=Application\n"));
    EXPECT_TRUE(
        textOf(autostart).contains(u"\nExec=" + folder.filePath(QStringLiteral("program")) + u" --background\n"));
    ASSERT_TRUE(autostart.set(true)) << "twice is once";
    ASSERT_TRUE(autostart.set(false));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_FALSE(QFileInfo::exists(autostart.path()));
    EXPECT_TRUE(autostart.set(false)) << "off is off";
}

TEST_F(AutostartTest, FollowsAProgramThatWasMovedAndLeavesEveryOtherFileAlone) {
    const QString before = makeProgram(QStringLiteral("be fore"));
    ASSERT_TRUE(autostart(before).set(true));
    const Autostart now = autostart(makeProgram(QStringLiteral("after")));
    const QString text = textOf(now);
    ASSERT_TRUE(now.followProgram());
    EXPECT_EQ(textOf(now), text) << "the other program is still there: it is another installation";
    ASSERT_TRUE(QFile::remove(before));
    ASSERT_TRUE(now.followProgram());
    EXPECT_TRUE(textOf(now).contains(folder.filePath(QStringLiteral("after")))) << textOf(now).toStdString();
    EXPECT_TRUE(now.isOn());
}

TEST_F(AutostartTest, WhatTheDesktopSwitchedOffIsOffAndStaysSo) {
    const Autostart autostart = this->autostart(folder.filePath(QStringLiteral("gone")));
    ASSERT_TRUE(autostart.set(true));
    for (const char* off : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n", "Hidden = true \n"}) {
        write(autostart, QStringLiteral("[Desktop Entry]\nExec=/gone\n") + QString::fromLatin1(off));
        EXPECT_FALSE(autostart.isOn()) << off;
        const QString text = textOf(autostart);
        ASSERT_TRUE(autostart.followProgram());
        EXPECT_EQ(textOf(autostart), text);
    }
    write(autostart, QStringLiteral("[Desktop Entry]\nExec=/gone\n[Other]\nHidden=true\n"));
    EXPECT_TRUE(autostart.isOn()) << "another group says nothing";
    write(autostart, QStringLiteral("nonsense"));
    EXPECT_FALSE(autostart.isOn());
    EXPECT_TRUE(autostart.followProgram());
}

TEST_F(AutostartTest, AFolderThatCannotBeWrittenIsASentence) {
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("config"))));
    QFile inTheWay(folder.filePath(QStringLiteral("config/autostart")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Status written = autostart(makeProgram(QStringLiteral("program"))).set(true);
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().message.contains(folder.path()));
}

TEST(ExecValueTest, IsQuotedAsTheSpecificationOfDesktopEntriesAsks) {
    const auto exec = [](const char* program) {
        return execValue({QString::fromUtf8(program), QStringLiteral("-x")}).toStdString();
    };
    EXPECT_EQ(exec("/usr/bin/program"), "/usr/bin/program -x");
    EXPECT_EQ(exec("/opt/my program"), "\"/opt/my program\" -x");
    EXPECT_EQ(exec("/opt/100%"), "/opt/100%% -x");
    EXPECT_EQ(exec("/opt/a\"b"), R"("/opt/a\\"b" -x)");
    EXPECT_EQ(exec("/opt/$HOME`x`"), R"("/opt/\\$HOME\\`x\\`" -x)");
    EXPECT_EQ(exec("/opt/back\\slash"), R"("/opt/back\\\\slash" -x)");
    EXPECT_EQ(exec("/opt/two\nlines"), R"("/opt/two\nlines" -x)");
    EXPECT_EQ(exec("/opt/Größe"), "/opt/Größe -x");
    EXPECT_EQ(execValue({QStringLiteral("/p"), QString()}).toStdString(), "/p \"\"");
}

TEST(ExecValueTest, NamesItsProgramAgain) {
    for (const char* program : {"/usr/bin/program", "/opt/my program", "/opt/100%", "/opt/%%f", "/opt/a\"b",
                                "/opt/$HOME`x`", "/opt/back\\slash", "/opt/two\nlines", "/opt/tab\there", "/opt/Größe",
                                "/opt/it's", "/opt/\\\"", "/opt/ends\\"})
        EXPECT_EQ(programOfExec(execValue({QString::fromUtf8(program), QStringLiteral("--background")})),
                  QString::fromUtf8(program))
            << program;
    EXPECT_EQ(programOfExec(QStringLiteral("\"/opt/never ends")), QString());
}

} // namespace
} // namespace afs
