// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/locator.h"
#include "tests/support/fake_programs.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace afs {
namespace {

class Locator : public testing::Test {
protected:
    Locator() { chmod(QFile::encodeName(m_root.path()).constData(), 0755); }

    QStringList found(const QStringList& places) const {
        QStringList folders;
        for (const PostgresPrograms& programs : findPrograms({places}, *findServerAccount(QString())))
            folders.append(programs.folder.mid(m_root.path().size() + 1));
        return folders;
    }

    QTemporaryDir m_root{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
};

TEST_F(Locator, TakesTheNewestSupportedVersionFirst) {
    for (const char* version : {"9.6", "12", "13", "14.7", "15.2", "15", "100"})
        makeFakePrograms(m_root.filePath(QLatin1String(version) + QStringLiteral("/bin")), QLatin1String(version));
    EXPECT_EQ(found({m_root.path() + QStringLiteral("/*/bin")}),
              QStringList({QStringLiteral("100/bin"), QStringLiteral("15.2/bin"), QStringLiteral("15/bin"),
                           QStringLiteral("14.7/bin"), QStringLiteral("13/bin")}));
}

TEST_F(Locator, BelievesTheProgramsAndNotTheNameOfTheirFolder) {
    makeFakePrograms(m_root.filePath(QStringLiteral("16/bin")), QStringLiteral("13.1"));
    makeFakePrograms(m_root.filePath(QStringLiteral("current/bin")), QStringLiteral("14beta2"));
    EXPECT_EQ(found({m_root.path() + QStringLiteral("/*/bin")}),
              QStringList({QStringLiteral("current/bin"), QStringLiteral("16/bin")}));
}

TEST_F(Locator, PassesOverWhatIsIncompleteBrokenOrNoPostgres) {
    makeFakePrograms(m_root.filePath(QStringLiteral("15/bin")), QStringLiteral("15.1"));
    QFile::remove(m_root.filePath(QStringLiteral("15/bin/initdb")));
    makeFakePrograms(m_root.filePath(QStringLiteral("14/bin")), QStringLiteral("nothing"));
    QDir(m_root.path()).mkpath(QStringLiteral("13/bin"));
    EXPECT_EQ(found({m_root.path() + QStringLiteral("/*/bin"), QStringLiteral("/nowhere/*/bin"), QString()}),
              QStringList());
}

TEST_F(Locator, CountsAnInstallationOnceThatIsFoundTwice) {
    const QString folder = m_root.filePath(QStringLiteral("15/bin"));
    makeFakePrograms(folder, QStringLiteral("15.1"));
    QDir(m_root.path()).mkpath(QStringLiteral("path"));
    QFile::link(folder + QStringLiteral("/postgres"), m_root.filePath(QStringLiteral("path/postgres")));
    EXPECT_EQ(found({m_root.filePath(QStringLiteral("path")), m_root.path() + QStringLiteral("/*/bin")}),
              QStringList(QStringLiteral("15/bin")));
}

TEST_F(Locator, FindsWhatIsInstalledHere) {
    EXPECT_FALSE(findPrograms(systemProgramPlaces(), *findServerAccount(QString())).empty());
}

TEST(PostgresVersionText, ReadsWhatTheProgramsSay) {
    EXPECT_EQ(parsePostgresVersion(QStringLiteral("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)\n")),
              (PostgresVersion{15, 20}));
    EXPECT_EQ(parsePostgresVersion(QStringLiteral("postgres (PostgreSQL) 17beta1")), (PostgresVersion{17, 0}));
    EXPECT_EQ(parsePostgresVersion(QStringLiteral("postgres (PostgreSQL) 9.6.24")), (PostgresVersion{9, 6}));
    EXPECT_EQ(parsePostgresVersion(QStringLiteral("psql: command not found")), PostgresVersion{});
    EXPECT_EQ(parsePostgresVersion(QString()), PostgresVersion{});
}

} // namespace
} // namespace afs
