// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/file_lock.h"
#include "tests/core/postgres/managed_fixture.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <thread>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace afs {
namespace {

/// Runs before any test: in a holder process there are none.
class HoldingEnvironment final : public testing::Environment {
public:
    void SetUp() override { holdServerIfAsked(); }
};
const auto* const holding = testing::AddGlobalTestEnvironment(new HoldingEnvironment);

QStringList openFiles(pid_t pid) {
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(pid));
    QStringList targets;
    const QStringList numbers = folder.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& number : numbers) {
        std::array<char, 4096> target{};
        const ssize_t length =
            readlink(QFile::encodeName(folder.filePath(number)).constData(), target.data(), target.size());
        if (length > 0)
            targets.append(number + QStringLiteral(" -> ") + QString::fromLocal8Bit(target.data(), length));
    }
    return targets;
}

QString procStatus(pid_t pid, const QString& key) {
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression line(u'^' + key + QStringLiteral(":[ \\t]*(.*)$"), QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).simplified();
}

/// As root is after a login, and the server must not be.
void joinRootsGroup() {
    const gid_t root = 0;
    ASSERT_EQ(setgroups(1, &root), 0);
}

using ManagedServer = ManagedServerTest;

TEST_F(ManagedServer, CreatesItsDatabaseAtTheFirstStartAndStopsItAtTheEnd) {
    {
        const auto server = open();
        ASSERT_TRUE(server) << words(server);
        const ConnectionParams params = (*server)->params();
        EXPECT_TRUE(params.managed);
        EXPECT_EQ(params.database, QStringLiteral("analytics_for_spotify"));
        EXPECT_EQ(queryText(params, QStringLiteral("SHOW server_encoding")), QStringLiteral("UTF8"));
        EXPECT_EQ(queryText(params, QStringLiteral("SHOW data_checksums")), QStringLiteral("on"));
        EXPECT_EQ(queryText(params, QStringLiteral("SELECT datcollate FROM pg_database WHERE datname = "
                                                   "current_database()")),
                  QStringLiteral("C.UTF-8"));
        writeFact(params);
        EXPECT_FALSE(m_told.isEmpty());
    }
    EXPECT_EQ(postmaster().state, Postmaster::State::Absent);
    EXPECT_EQ(readFact(opened()->params()), QStringLiteral("42"));
}

TEST_F(ManagedServer, IsStoppedByWhoHasToLeaveAtOnceUnlessSomebodyElseUsesIt) {
    const auto server = opened();
    const QString socketFolder = server->params().host;
    const auto other = holder();
    ASSERT_EQ(other->answer(), QStringLiteral("ready"));
    EXPECT_FALSE(server->leaveAtOnce());
    EXPECT_TRUE(isServerAlive());
    other->quit();
    EXPECT_FALSE(isServerAlive()) << "the last one out stops it";
    const auto alone = opened();
    writeFact(alone->params());
    EXPECT_TRUE(alone->leaveAtOnce());
    EXPECT_EQ(postmaster().state, Postmaster::State::Absent);
    EXPECT_FALSE(QFileInfo::exists(socketFolder));
    EXPECT_FALSE(alone->ensureRunning()) << "a thread that missed the server comes late";
    EXPECT_FALSE(isServerAlive()) << "it would be nobody's";
}

TEST_F(ManagedServer, KeepsStrangersOut) {
    const auto server = opened();
    EXPECT_EQ(QFileInfo(m_paths.cluster()).permissions() & 0x77, 0) << "the cluster's folder is not 0700";
    EXPECT_EQ(QFileInfo(server->params().host).permissions() & 0x77, 0) << "the socket's folder is not 0700";
    EXPECT_EQ(queryText(server->params(), QStringLiteral("SELECT string_agg(DISTINCT auth_method, ' ' ORDER BY "
                                                         "auth_method) FROM pg_hba_file_rules")),
              QStringLiteral("peer reject"));
    ConnectionParams somebody = server->params();
    somebody.user = QStringLiteral("postgres");
    EXPECT_THROW(queryText(somebody, QStringLiteral("SELECT 1")), std::runtime_error);
}

TEST_F(ManagedServer, ListensToNoNetworkWhateverItsFilesSay) {
    opened();
    QByteArray settings = clusterFile(QStringLiteral("postgresql.conf"));
    writeClusterFile(QStringLiteral("postgresql.conf"),
                     settings + "\nlisten_addresses = '*'\nport = 54329\nlogging_collector = on\n");
    const auto server = opened();
    EXPECT_EQ(queryText(server->params(), QStringLiteral("SHOW listen_addresses")), QString());

    QByteArray listening;
    for (const QString& table : {QStringLiteral("/proc/net/tcp"), QStringLiteral("/proc/net/tcp6")})
        if (QFile file(table); file.open(QIODevice::ReadOnly))
            listening += file.readAll();
    const QRegularExpression socket(QStringLiteral("socket:\\[(\\d+)\\]"));
    int sockets = 0;
    const QStringList files = openFiles(postmaster().pid);
    for (const QString& file : files) {
        const auto match = socket.match(file);
        if (!match.hasMatch())
            continue;
        ++sockets;
        const QByteArray inode = ' ' + match.captured(1).toLatin1() + ' ';
        EXPECT_FALSE(listening.contains(inode)) << file.toStdString();
    }
    EXPECT_GT(sockets, 0);
}

TEST_F(ManagedServer, InheritsNothingOfOurs) {
    const int ours = ::open("/etc/passwd", O_RDONLY); // no O_CLOEXEC: as a careless starter leaves it to us
    ASSERT_GE(ours, 0);
    const auto server = opened();
    const pid_t pid = postmaster().pid;
    const QStringList files = openFiles(pid);
    EXPECT_EQ(files.filter(QStringLiteral("/etc/passwd")), QStringList());
    EXPECT_EQ(files.filter(QStringLiteral("postgres.gate")) + files.filter(QStringLiteral("postgres.users")),
              QStringList())
        << "a lock held by the server would never be free again";
    EXPECT_TRUE(files.contains(QStringLiteral("0 -> /dev/null"))) << files.join(u'\n').toStdString();
    for (const char* stream : {"1 -> ", "2 -> "})
        EXPECT_TRUE(files.contains(QLatin1String(stream) + m_paths.logs + QStringLiteral("/server.log")))
            << files.join(u'\n').toStdString();
    EXPECT_NE(getsid(pid), getsid(0));
    EXPECT_NE(procStatus(pid, QStringLiteral("PPid")).toInt(), getpid());
    close(ours);
}

TEST_F(ManagedServer, RunsAsAnUnprivilegedUserWhenWeAreRoot) {
    if (geteuid() != 0)
        GTEST_SKIP() << "needs root";
    joinRootsGroup();
    const auto server = opened();
    const passwd* postgres = getpwnam("postgres");
    ASSERT_TRUE(postgres);
    const QString uid = QString::number(postgres->pw_uid);
    EXPECT_EQ(procStatus(postmaster().pid, QStringLiteral("Uid")), QStringList({uid, uid, uid, uid}).join(u' '));
    EXPECT_EQ(procStatus(postmaster().pid, QStringLiteral("Groups")), QString());
    EXPECT_EQ(procStatus(postmaster().pid, QStringLiteral("CapEff")), QStringLiteral("0000000000000000"));
}

TEST_F(ManagedServer, LetsTheServersUserIntoADataFolderThatIsClosedToAllOthers) {
    if (geteuid() != 0)
        GTEST_SKIP() << "needs root";
    QDir().mkpath(m_paths.data);
    chmod(QFile::encodeName(m_paths.data).constData(), 0700);
    const auto server = opened();
    struct stat folder {};
    ASSERT_EQ(stat(QFile::encodeName(m_paths.data).constData(), &folder), 0);
    EXPECT_EQ(folder.st_mode & 0067, 0) << "only passage, and only for the server's group";
}

TEST_F(ManagedServer, IsLookedAfterUntilSomebodyStopsThat) {
    const auto server = opened();
    auto gate = FileLock::open(m_paths.data + lockOfGate); // another copy of the program starts or stops
    ASSERT_TRUE(gate && gate->tryLock(FileLock::Mode::Exclusive));
    Status running;
    {
        const std::jthread looking([&](const std::stop_token& stop) { running = server->ensureRunning(stop); });
    }
    ASSERT_FALSE(running);
    EXPECT_EQ(running.error().kind, ErrorKind::Cancelled);
    gate->unlock();
    EXPECT_TRUE(server->ensureRunning());
}

TEST_F(ManagedServer, RunsInAFolderToWhichTheServersUserCannotWalk) {
    if (geteuid() != 0)
        GTEST_SKIP() << "needs root";
    joinRootsGroup();
    const QString closed = m_folder.filePath(QStringLiteral("closed"));
    QDir().mkpath(closed);
    chmod(QFile::encodeName(closed).constData(), 0750); // of a group that we are in and the server is not
    m_paths.data = closed + QStringLiteral("/deeper/data");
    m_paths.logs = closed + QStringLiteral("/logs");
    auto server = open();
    ASSERT_TRUE(server) << words(server);
    writeFact((*server)->params());
    killPostmaster();
    ASSERT_TRUE((*server)->ensureRunning());
    EXPECT_EQ(readFact((*server)->params()), QStringLiteral("42"));
    EXPECT_EQ(QFileInfo(closed).permissions() & 0x77, 0x50) << "what was closed stays closed";
    const QStringList files = openFiles(postmaster().pid);
    EXPECT_TRUE(files.contains(QStringLiteral("3 -> ") + m_paths.cluster())) << files.join(u'\n').toStdString();
}

TEST_F(ManagedServer, LivesInAFolderWithAPathOf300Characters) {
    while (m_paths.data.size() < 300)
        m_paths.data += QStringLiteral("/ein langer Name mit 'Zeichen' \"äöü\", %d $HOME");
    m_paths.logs = m_paths.data + QStringLiteral("/logs");
    const auto server = open();
    ASSERT_TRUE(server) << words(server);
    EXPECT_LE(QFile::encodeName((*server)->params().host).size(), 93);
    EXPECT_EQ(queryText((*server)->params(), QStringLiteral("SHOW data_directory")), m_paths.cluster());
}

TEST_F(ManagedServer, NamesAFolderWithALineBreakAsOneThatCannotBe) {
    m_paths.data += QStringLiteral("/two\nlines");
    const auto server = open();
    ASSERT_FALSE(server);
    EXPECT_NE(words(server).find("line break"), std::string::npos) << words(server);
    EXPECT_FALSE(QFileInfo::exists(m_paths.data));
}

TEST_F(ManagedServer, PutsItsSocketIntoTheRuntimeFolderUnlessThatIsTooLongOrClosed) {
    const ServerAccount who = account();
    const QString runtime = m_folder.filePath(QStringLiteral("run"));
    QDir().mkpath(runtime);
    ASSERT_EQ(chown(QFile::encodeName(runtime).constData(), who.uid, who.gid), 0);
    m_paths.runtime = runtime + QStringLiteral("/analytics-for-spotify");
    EXPECT_TRUE(opened()->params().host.startsWith(m_paths.runtime + u'/'));

    m_paths.runtime = runtime + u'/' + QString(90, u'x');
    EXPECT_FALSE(opened()->params().host.startsWith(runtime));

    m_paths.runtime = QStringLiteral("/proc/analytics-for-spotify");
    const QString host = opened()->params().host;
    EXPECT_EQ(QFileInfo(host).exists(), false) << "the private folder goes with the server";
}

TEST_F(ManagedServer, KeepsServersOfTwoDataFoldersApart) {
    const ServerAccount who = account();
    m_paths.runtime = m_folder.filePath(QStringLiteral("run"));
    QDir().mkpath(m_paths.runtime);
    ASSERT_EQ(chown(QFile::encodeName(m_paths.runtime).constData(), who.uid, who.gid), 0);
    const auto one = opened();
    writeFact(one->params());
    Paths otherPaths = m_paths;
    otherPaths.data = m_folder.filePath(QStringLiteral("other"));
    const auto other = openManagedServer(otherPaths, m_options, {}, {});
    ASSERT_TRUE(other);
    EXPECT_NE(one->params().host, (*other)->params().host);
    EXPECT_THROW(readFact((*other)->params()), std::runtime_error);
    EXPECT_EQ(readFact(one->params()), QStringLiteral("42"));
}

TEST_F(ManagedServer, RunsACopyOfADataFolderBesideTheOriginal) {
    const auto original = opened();
    writeFact(original->params());
    queryText(original->params(), QStringLiteral("CHECKPOINT"));
    Paths copyPaths = m_paths;
    copyPaths.data = m_folder.filePath(QStringLiteral("copy"));
    ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), m_paths.data, copyPaths.data}), 0);
    const auto copy = openManagedServer(copyPaths, m_options, {}, {});
    ASSERT_TRUE(copy) << words(copy);
    EXPECT_NE((*copy)->params().host, original->params().host);
    queryText((*copy)->params(), QStringLiteral("UPDATE fact SET answer = 43"));
    EXPECT_EQ(readFact(original->params()), QStringLiteral("42"));
}

TEST_F(ManagedServer, StopsWaitingWhenAskedTo) {
    std::stop_source source;
    source.request_stop();
    const auto server = openManagedServer(m_paths, m_options, progress(), source.get_token());
    ASSERT_FALSE(server);
    EXPECT_EQ(server.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(m_paths.cluster()));
    EXPECT_EQ(QDir(m_paths.data).entryList({QStringLiteral("postgres.new-*")}), QStringList());
}

} // namespace
} // namespace afs
