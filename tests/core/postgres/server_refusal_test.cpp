// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/postgres/managed_fixture.h"
#include "tests/support/fake_programs.h"

#include "core/postgres/child_process.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstddef>
#include <thread>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pwd.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace afs {
namespace {

/// The thread that calls it starts no process any more, as a container may have it. False: this system has no such
/// rule.
bool forbidProcesses() {
    std::array<sock_filter, 5> rules{
        {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
         BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 1, 0), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),
         BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES), BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)}};
    const sock_fprog program{rules.size(), rules.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/// Conditions in which the server cannot run, each with its own sentence, and nothing lost.
class ServerRefusal : public ManagedServerTest {
protected:
    QString refusal() {
        const auto server = open();
        if (server)
            return QStringLiteral("opened all the same");
        EXPECT_EQ(server.error().kind, ErrorKind::Database);
        return server.error().message;
    }

    QString fakeRoot() const { return m_folder.filePath(QStringLiteral("postgresql")); }
    void install(const QString& version) const {
        makeFakePrograms(fakeRoot() + u'/' + version + QStringLiteral("/bin"), version);
    }
    void breakProgram(const QString& version, const QString& name, const QByteArray& lastWords) const {
        QFile program(fakeRoot() + u'/' + version + QStringLiteral("/bin/") + name);
        ASSERT_TRUE(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
        program.write("#!/bin/sh\necho " + lastWords + " >&2\nexit 1\n");
    }
    void useFakePrograms() { m_options.places = {{fakeRoot() + QStringLiteral("/*/bin")}}; }

    static bool says(const QString& sentence, const char* words) { return sentence.contains(QLatin1String(words)); }
};

TEST_F(ServerRefusal, MissingProgramsAreNamedWithTheirPackage) {
    useFakePrograms();
    const QString sentence = refusal();
    EXPECT_TRUE(says(sentence, "apt install postgresql")) << sentence.toStdString();
    EXPECT_FALSE(QFileInfo::exists(m_paths.cluster()));
}

TEST_F(ServerRefusal, AClusterOfAVersionThatIsNotInstalledIsLeftAlone) {
    writeFact(opened()->params());
    const QByteArray version = clusterFile(QStringLiteral("PG_VERSION"));
    for (const char* other : {"9.6", "13", "99"}) {
        writeClusterFile(QStringLiteral("PG_VERSION"), QByteArray(other) + '\n');
        const QString sentence = refusal();
        EXPECT_TRUE(sentence.contains(QStringLiteral("`postgresql-%1`").arg(QLatin1String(other))))
            << sentence.toStdString();
        EXPECT_EQ(clusterFile(QStringLiteral("PG_VERSION")).trimmed(), other);
    }
    writeClusterFile(QStringLiteral("PG_VERSION"), version);
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerRefusal, AClusterWithNoProgramsAtAllIsLeftAloneToo) {
    writeFact(opened()->params());
    const ProgramPlaces real = m_options.places;
    useFakePrograms();
    const QString sentence = refusal();
    EXPECT_TRUE(says(sentence, "`postgresql-15`")) << sentence.toStdString();
    m_options.places = real;
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerRefusal, ProgramsThatAreThereAndDoNotRunAreNotCalledMissing) {
    const ProgramPlaces real = m_options.places;
    install(QStringLiteral("15"));
    breakProgram(QStringLiteral("15"), QStringLiteral("postgres"), "error while loading shared libraries");
    for (const bool hasCluster : {false, true}) {
        m_options.places = real;
        if (hasCluster)
            writeFact(opened()->params());
        useFakePrograms();
        const QString sentence = refusal();
        EXPECT_TRUE(says(sentence, "is installed in")) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(fakeRoot() + QStringLiteral("/15/bin"))) << sentence.toStdString();
        EXPECT_FALSE(says(sentence, "Install the package")) << sentence.toStdString();
    }
}

TEST_F(ServerRefusal, ProgramsThatMayNotBeRunAreNotToBeInstalledAgain) {
    install(QStringLiteral("15"));
    const QString path = fakeRoot() + QStringLiteral("/15/bin/postgres");
    QFile program(path);
    ASSERT_TRUE(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
    program.write("#!/etc/passwd\n"); // which nobody may execute, root neither
    program.close();
    useFakePrograms();
    const QString sentence = refusal();
    EXPECT_TRUE(says(sentence, "may not run its program")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(path) && sentence.contains(account().name)) << sentence.toStdString();
    EXPECT_FALSE(says(sentence, "ackage")) << sentence.toStdString();
}

TEST_F(ServerRefusal, WhereNoProcessMayBeStartedTheProgramIsNotBlamed) {
    bool isForbidden = false;
    Result<ChildOutcome> outcome = failure(Error{});
    std::thread([&] {
        isForbidden = forbidProcesses();
        if (isForbidden)
            outcome = runChild({QStringLiteral("/bin/true"), {}, account()}, {}, std::chrono::seconds(60));
    }).join();
    if (!isForbidden)
        GTEST_SKIP() << "needs seccomp";
    ASSERT_FALSE(outcome);
    EXPECT_TRUE(says(outcome.error().message, "starts no program for the database"))
        << outcome.error().message.toStdString();
    EXPECT_FALSE(outcome.error().message.contains(QStringLiteral("/bin/true")));
}

TEST_F(ServerRefusal, ABrokenNewerInstallationDoesNotKeepAnOlderOneFromMakingTheDatabase) {
    const int installed = findPrograms(systemProgramPlaces(), account()).front().version.major;
    const QString newer = QString::number(installed + 1);
    install(newer);
    breakProgram(newer, QStringLiteral("initdb"), "broken");
    m_options.places.folders.prepend(fakeRoot() + QStringLiteral("/*/bin"));
    const auto server = open();
    ASSERT_TRUE(server) << words(server);
    EXPECT_EQ(clusterFile(QStringLiteral("PG_VERSION")).trimmed().toInt(), installed);
    EXPECT_EQ(QDir(m_paths.data).entryList({QStringLiteral("postgres*")}, QDir::Dirs | QDir::Hidden),
              QStringList(QStringLiteral("postgres")));
}

TEST_F(ServerRefusal, AClusterThatWasCopiedWithoutItsOwnerSaysWhoIsToHaveIt) {
    if (geteuid() != 0)
        GTEST_SKIP() << "needs root";
    writeFact(opened()->params());
    const auto giveTo = [this](uid_t uid, gid_t gid) {
        return chown(QFile::encodeName(m_paths.cluster()).constData(), uid, gid);
    };
    const ServerAccount before = account();
    ASSERT_EQ(giveTo(0, 0), 0);
    const QString sentence = refusal();
    EXPECT_TRUE(sentence.contains(QStringLiteral("chown -R postgres \"%1\"").arg(m_paths.cluster())))
        << sentence.toStdString();
    ASSERT_EQ(giveTo(before.uid, before.gid), 0);
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ServerRefusal, AnOlderClusterRunsWithItsOwnProgramsAndMovesWhenNewerOnesAreThere) {
    const int installed = findPrograms(systemProgramPlaces(), account()).front().version.major;
    const QString older = QString::number(installed - 1);
    writeFact(opened()->params());
    writeClusterFile(QStringLiteral("PG_VERSION"), older.toLatin1() + '\n');
    install(older);
    m_options.places.folders.append(fakeRoot() + QStringLiteral("/*/bin"));
    {
        const auto server = opened();
        EXPECT_EQ(readFact(server->params()), QStringLiteral("42"));
        EXPECT_TRUE(m_told.join(u' ').contains(QStringLiteral("from PostgreSQL ") + older)) << "it says what it does";
    }
    EXPECT_EQ(clusterFile(QStringLiteral("PG_VERSION")).trimmed().toInt(), installed);
    const QString kept = QStringLiteral("postgres-%1-%2").arg(older, QDate::currentDate().toString(Qt::ISODate));
    EXPECT_EQ(QDir(m_paths.data).entryList({QStringLiteral("postgres*")}, QDir::Dirs),
              QStringList({QStringLiteral("postgres"), kept}));
    EXPECT_TRUE(QFileInfo::exists(m_paths.data + u'/' + kept + QStringLiteral("/PG_VERSION")));
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42")) << "and it moves once only";
}

TEST_F(ServerRefusal, AMoveThatFailsLeavesTheOldClusterAtWork) {
    const int installed = findPrograms(systemProgramPlaces(), account()).front().version.major;
    const QString newer = QString::number(installed + 1);
    writeFact(opened()->params());
    install(newer);
    breakProgram(newer, QStringLiteral("pg_dump"), "broken");
    m_options.places.folders.append(fakeRoot() + QStringLiteral("/*/bin"));
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
    EXPECT_EQ(clusterFile(QStringLiteral("PG_VERSION")).trimmed().toInt(), installed);
    EXPECT_EQ(QDir(m_paths.data).entryList({QStringLiteral("postgres*")}, QDir::Dirs),
              QStringList(QStringLiteral("postgres")));
}

TEST_F(ServerRefusal, AMoveInterruptedBetweenItsLastRenamesIsFinished) {
    writeFact(opened()->params());
    ASSERT_TRUE(QDir().rename(m_paths.cluster(), m_paths.cluster() + QStringLiteral(".loaded")));
    const auto server = open();
    ASSERT_TRUE(server) << words(server);
    EXPECT_EQ(readFact((*server)->params()), QStringLiteral("42"));
}

TEST_F(ServerRefusal, WhatIsNoClusterIsNeverTouched) {
    QDir().mkpath(m_paths.cluster());
    QFile diary(m_paths.cluster() + QStringLiteral("/diary.txt"));
    ASSERT_TRUE(diary.open(QIODevice::WriteOnly));
    diary.close();
    const QString sentence = refusal();
    EXPECT_TRUE(sentence.contains(m_paths.cluster())) << sentence.toStdString();
    EXPECT_EQ(QDir(m_paths.cluster()).entryList(QDir::Files), QStringList(QStringLiteral("diary.txt")));
}

TEST_F(ServerRefusal, AnEmptyFolderInItsPlaceIsTaken) {
    QDir().mkpath(m_paths.cluster());
    const auto server = open();
    ASSERT_TRUE(server) << words(server);
    EXPECT_EQ(queryText((*server)->params(), QStringLiteral("SELECT 1")), QStringLiteral("1"));
}

TEST_F(ServerRefusal, AClusterThatWasCopiedWithOpenPermissionsIsClosedAgain) {
    writeFact(opened()->params());
    ASSERT_EQ(chmod(QFile::encodeName(m_paths.cluster()).constData(), 0755), 0);
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
    EXPECT_EQ(QFileInfo(m_paths.cluster()).permissions() & 0x77, 0);
}

TEST_F(ServerRefusal, AFullDiskIsNamedAndCostsNothing) {
    const QByteArray data = QFile::encodeName(m_paths.data);
    QDir().mkpath(m_paths.data);
    if (mount("tmpfs", data.constData(), "tmpfs", 0, "size=20m,mode=0755") != 0)
        GTEST_SKIP() << "no right to mount a small file system";
    m_paths.logs = m_paths.data + QStringLiteral("/logs");
    QString sentence = refusal();
    EXPECT_TRUE(says(sentence, "disk is full")) << sentence.toStdString();
    EXPECT_EQ(QDir(m_paths.data).entryList({QStringLiteral("postgres*")}, QDir::Dirs), QStringList());

    EXPECT_EQ(mount("tmpfs", data.constData(), "tmpfs", MS_REMOUNT, "size=150m"), 0);
    writeFact(opened()->params());
    QFile filler(m_paths.data + QStringLiteral("/filler"));
    ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const qint64 size : {1'000'000, 4'096, 1})
        while (filler.write(QByteArray(size, 'x')) == size) {
        }
    sentence = refusal();
    EXPECT_TRUE(says(sentence, "disk is full")) << sentence.toStdString();
    filler.remove();
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
    EXPECT_EQ(umount(data.constData()), 0);
}

TEST_F(ServerRefusal, AReadOnlyDiskIsNamed) {
    const QByteArray data = QFile::encodeName(m_paths.data);
    QDir().mkpath(m_paths.data);
    if (mount("tmpfs", data.constData(), "tmpfs", 0, "size=150m,mode=0755") != 0)
        GTEST_SKIP() << "no right to mount a small file system";
    writeFact(opened()->params());
    ASSERT_EQ(mount("tmpfs", data.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const QString sentence = refusal();
    EXPECT_TRUE(says(sentence, "cannot be written")) << sentence.toStdString();
    ASSERT_EQ(mount("tmpfs", data.constData(), "tmpfs", MS_REMOUNT, nullptr), 0);
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
    EXPECT_EQ(umount(data.constData()), 0);
}

/// The same program started as somebody else.
class OtherUser : public ServerRefusal {
protected:
    void SetUp() override {
        const passwd* nobody = getpwnam("nobody");
        if (geteuid() != 0 || !nobody)
            GTEST_SKIP() << "needs root and the account nobody";
        m_nobody = nobody->pw_uid;
        QDir().mkpath(m_paths.data);
        ASSERT_EQ(chown(QFile::encodeName(m_folder.path()).constData(), m_nobody, m_nobody), 0);
        ASSERT_EQ(chown(QFile::encodeName(m_paths.data).constData(), m_nobody, m_nobody), 0);
        if (answerAs(m_nobody, {QStringLiteral("/bin/true")}) != 0 ||
            answerAs(m_nobody,
                     {QStringLiteral("test"), QStringLiteral("-x"), QCoreApplication::applicationFilePath()}) != 0)
            GTEST_SKIP() << "other users may not run this test program";
    }

    static QStringList wrapper(uid_t uid) {
        const QString number = QString::number(uid);
        return {QStringLiteral("setpriv"), QStringLiteral("--reuid=") + number, QStringLiteral("--regid=") + number,
                QStringLiteral("--clear-groups")};
    }
    static int answerAs(uid_t uid, const QStringList& command) {
        QStringList all = wrapper(uid) + command;
        const QString program = all.takeFirst();
        return QProcess::execute(program, all);
    }

    uid_t m_nobody = 0;
};

TEST_F(OtherUser, AnOrdinaryUserRunsTheServerAndRootJoinsIt) {
    ServerHolder user(m_paths, wrapper(m_nobody));
    ASSERT_EQ(user.answer(), QStringLiteral("ready"));
    EXPECT_EQ(QFileInfo(QStringLiteral("/proc/%1").arg(postmaster().pid)).ownerId(), m_nobody);
    user.quit();
    EXPECT_FALSE(isServerAlive());
    {
        const auto server = opened();
        writeFact(server->params());
        EXPECT_EQ(QFileInfo(QStringLiteral("/proc/%1").arg(postmaster().pid)).ownerId(), m_nobody)
            << "root runs a user's cluster as that user";
    }
    ServerHolder again(m_paths, wrapper(m_nobody));
    EXPECT_EQ(again.answer(), QStringLiteral("ready")) << "and locks them out of nothing";
    again.quit();
}

TEST_F(OtherUser, AReadOnlyDataFolderIsNamed) {
    ASSERT_EQ(chmod(QFile::encodeName(m_paths.data).constData(), 0555), 0);
    ServerHolder user(m_paths, wrapper(m_nobody));
    const QString sentence = user.answer();
    EXPECT_TRUE(says(sentence, "cannot be written")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(m_paths.data));
}

TEST_F(OtherUser, ADataFolderThatCannotBeMadeIsNamed) {
    ASSERT_EQ(chmod(QFile::encodeName(m_folder.path()).constData(), 0555), 0);
    m_paths.data = m_folder.filePath(QStringLiteral("deep/er"));
    ServerHolder user(m_paths, wrapper(m_nobody));
    const QString sentence = user.answer();
    EXPECT_TRUE(sentence.contains(m_paths.data)) << sentence.toStdString();
    EXPECT_TRUE(says(sentence, "cannot be written")) << sentence.toStdString();
}

TEST_F(OtherUser, SomebodyElsesClusterIsRefused) {
    ServerHolder user(m_paths, wrapper(m_nobody));
    ASSERT_EQ(user.answer(), QStringLiteral("ready"));
    user.quit();
    const passwd* other = getpwnam("daemon");
    ASSERT_TRUE(other);
    ServerHolder stranger(m_paths, wrapper(other->pw_uid));
    const QString sentence = stranger.answer();
    EXPECT_NE(sentence, QStringLiteral("ready"));
    EXPECT_TRUE(sentence.contains(m_paths.data)) << sentence.toStdString();
}

TEST_F(OtherUser, AUserWithoutANameIsToldSo) {
    ASSERT_EQ(chown(QFile::encodeName(m_paths.data).constData(), 54321, 54321), 0);
    ServerHolder user(m_paths, wrapper(54321));
    const QString sentence = user.answer();
    EXPECT_TRUE(says(sentence, "54321") && says(sentence, "/etc/passwd")) << sentence.toStdString();
}

} // namespace
} // namespace afs
