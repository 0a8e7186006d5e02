// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/locator.h"
#include "core/postgres/server.h"
#include "core/postgres/server_account.h"
#include "core/store/connect_error.h"
#include "core/store/open_store.h"
#include "core/store/session.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>
#include <set>
#include <stdexcept>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {
namespace {

const QString secret = QStringLiteral("s3cret-Owner");

/// A port of this computer that nobody listens at.
int freePort() {
    const Descriptor socket(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* plain = reinterpret_cast<sockaddr*>(&address);
    if (bind(socket.get(), plain, length) != 0 || getsockname(socket.get(), plain, &length) != 0)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

/// Somebody else's server: TCP with TLS only, passwords, a certificate that it signed itself. Goes with its owner, also
/// when that is killed.
class ForeignServer {
public:
    ForeignServer() {
        chmod(QFile::encodeName(m_folder.path()).constData(), 0777);
        const auto account = findServerAccount(m_folder.filePath(QStringLiteral("data")));
        if (!account)
            throw std::runtime_error(account.error().message.toStdString());
        if (account->isSomebodyElse())
            m_wrapper << QStringLiteral("--reuid=%1").arg(account->uid)
                      << QStringLiteral("--regid=%1").arg(account->gid) << QStringLiteral("--clear-groups");
        const auto programs = findPrograms(systemProgramPlaces(), *account);
        if (programs.empty())
            throw std::runtime_error("PostgreSQL's programs are not installed");
        m_programs = programs.front().folder;
        makeCluster();
        start();
    }

    ~ForeignServer() {
        if (m_server.state() != QProcess::NotRunning) {
            kill(static_cast<pid_t>(m_server.processId()), SIGINT);
            if (!m_server.waitForFinished(30'000))
                m_server.kill();
        }
    }

    int port() const { return m_port; }

    ConnectionParams params(const QString& user, const QString& password, const QString& database) const {
        ConnectionParams params;
        params.host = QStringLiteral("127.0.0.1");
        params.port = m_port;
        params.user = user;
        params.password = password;
        params.database = database;
        params.sslMode = QStringLiteral("require");
        return params;
    }

private:
    static constexpr const char* access = "hostssl all banned 127.0.0.1/32 reject\n"
                                          "hostssl all all 127.0.0.1/32 scram-sha-256\n";

    void run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("setpriv"), m_wrapper + QStringList{program} + arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            throw std::runtime_error(program.toStdString() + ": " + process.readAll().toStdString());
    }

    void write(const QString& name, const QByteArray& content) const {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("cannot write " + path.toStdString());
    }

    void makeCluster() {
        const QString data = m_folder.filePath(QStringLiteral("data"));
        write(QStringLiteral("password"), secret.toUtf8());
        run(m_programs + QStringLiteral("/initdb"),
            {QStringLiteral("--no-sync"), QStringLiteral("--username=owner"), QStringLiteral("--auth=scram-sha-256"),
             QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
             QStringLiteral("--pwfile=") + m_folder.filePath(QStringLiteral("password")), QStringLiteral("--pgdata"),
             data});
        write(QStringLiteral("data/pg_hba.conf"), access);
        run(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"),
             QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
             QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-keyout"),
             data + QStringLiteral("/server.key"), QStringLiteral("-out"), data + QStringLiteral("/server.crt")});
    }

    void start() {
        m_port = freePort();
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.start(
            QStringLiteral("setpriv"),
            m_wrapper +
                QStringList{QStringLiteral("--pdeathsig=INT"), m_programs + QStringLiteral("/postgres"),
                            QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                            QStringLiteral("-clisten_addresses=127.0.0.1"), QStringLiteral("-cport=%1").arg(m_port),
                            QStringLiteral("-cunix_socket_directories="), QStringLiteral("-cssl=on"),
                            QStringLiteral("-cfsync=off"), QStringLiteral("-cpassword_encryption=scram-sha-256")});
        const QDeadlineTimer deadline(60'000);
        while (true) {
            auto session = Session::open(params(QStringLiteral("owner"), secret, QStringLiteral("postgres")),
                                         QStringLiteral("test"));
            if (session) {
                fill(**session);
                return;
            }
            m_server.waitForFinished(0);
            if (m_server.state() == QProcess::NotRunning || deadline.hasExpired())
                throw std::runtime_error("the server does not start: " + session.error().detail.toStdString());
            QThread::msleep(50);
        }
    }

    void fill(Session& session) const {
        for (const char* statement :
             {"create role anna login password 's3cret-Anna'", "create role guest login password 's3cret-Guest'",
              "create role banned login password 's3cret-Banned'", "create role nologin password 's3cret-Nologin'",
              "create database plays owner anna", "create database closed",
              "revoke connect on database closed from public"})
            session.execute(QString::fromLatin1(statement));
        auto plays =
            Session::open(params(QStringLiteral("owner"), secret, QStringLiteral("plays")), QStringLiteral("test"));
        if (!plays)
            throw std::runtime_error(plays.error().detail.toStdString());
        (*plays)->execute(QStringLiteral("revoke create on schema public from public"));
        (*plays)->execute(QStringLiteral("grant create on schema public to anna"));
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/afs-test-XXXXXX")};
    QStringList m_wrapper;
    QString m_programs;
    QProcess m_server;
    int m_port = 0;
};

class ServerOfSomebodyElse : public testing::Test {
protected:
    static void SetUpTestSuite() {
        qunsetenv("PGPASSFILE");
        qunsetenv("PGPASSWORD");
        qputenv("HOME", "/nonexistent"); // no ~/.pgpass of whoever runs the tests
        s_server = std::make_unique<ForeignServer>();
    }
    static void TearDownTestSuite() { s_server.reset(); }

    static ConnectionParams anna() {
        return s_server->params(QStringLiteral("anna"), QStringLiteral("s3cret-Anna"), QStringLiteral("plays"));
    }

    /// Why the store cannot be opened: for a person, and with no password in it.
    static QString refusal(const ConnectionParams& params) {
        const auto session = openStore(params, QStringLiteral("test"));
        EXPECT_FALSE(session) << params.describe().toStdString();
        if (session)
            return {};
        const Error& error = session.error();
        EXPECT_EQ(error.kind, ErrorKind::Database);
        EXPECT_EQ(exitCode(error.kind), 4);
        EXPECT_FALSE(error.detail.isEmpty());
        for (const QString& text : {error.message, error.detail, params.describe()})
            EXPECT_FALSE(text.contains(QStringLiteral("s3cret"))) << text.toStdString();
        EXPECT_FALSE(error.message.contains(QStringLiteral("%1"))) << error.message.toStdString();
        return error.message;
    }

    static bool isAbout(const QString& message, const char* words) { return message.contains(QLatin1String(words)); }

    static inline std::unique_ptr<ForeignServer> s_server;
};

TEST_F(ServerOfSomebodyElse, AnswersEveryTroubleWithASentenceOfItsOwn) {
    std::set<QString> sentences;
    const auto expect = [&](const ConnectionParams& params, const char* words) {
        QString message = refusal(params);
        EXPECT_TRUE(isAbout(message, words)) << message.toStdString();
        sentences.insert(message.replace(params.describe(), QStringLiteral("X")));
    };
    ConnectionParams params = anna();
    params.host = QStringLiteral("no-such-host.invalid");
    expect(params, "There is no server by the name");
    params = anna();
    params.port = freePort();
    expect(params, "Nobody answers");
    params = anna();
    params.password = QStringLiteral("s3cret-Wrong");
    expect(params, "did not accept the user name or password");
    params = anna();
    params.database = QStringLiteral("nowhere");
    expect(params, "does not exist");
    params = anna();
    params.user = QStringLiteral("banned");
    expect(params, "lets this user not into");
    params = anna();
    params.sslMode = QStringLiteral("disable");
    expect(params, "encrypted connections only");
    params = anna();
    params.sslMode = QStringLiteral("verify-full");
    expect(params, "could not be trusted");
    params = s_server->params(QStringLiteral("guest"), QStringLiteral("s3cret-Guest"), QStringLiteral("plays"));
    expect(params, "not allowed to do this");
    EXPECT_EQ(sentences.size(), 8U);
}

TEST_F(ServerOfSomebodyElse, IsToldApartWhenItsCertificateIsForAnotherName) {
    const Error refused = describeConnectFailure(
        anna(), QStringLiteral("server certificate for \"localhost\" does not match host name \"127.0.0.1\""));
    EXPECT_TRUE(isAbout(refused.message, "is for another host name"));
}

TEST_F(ServerOfSomebodyElse, IsToldApartAlsoWhenTlsIsOnlyPreferred) {
    // The client library then tries again without TLS and reports both refusals: the first one is the cause.
    for (const char* mode : {"prefer", "allow"}) {
        ConnectionParams params = anna();
        params.sslMode = QLatin1String(mode);
        EXPECT_TRUE(Session::open(params, QStringLiteral("test")));
        params.password = QStringLiteral("s3cret-Wrong");
        EXPECT_TRUE(isAbout(refusal(params), "did not accept the user name or password")) << mode;
        params.user = QStringLiteral("banned");
        EXPECT_TRUE(isAbout(refusal(params), "lets this user not into")) << mode;
    }
}

TEST_F(ServerOfSomebodyElse, RefusesWhoMayNotConnectOrLogIn) {
    const auto closed =
        s_server->params(QStringLiteral("anna"), QStringLiteral("s3cret-Anna"), QStringLiteral("closed"));
    EXPECT_TRUE(isAbout(refusal(closed), "lets this user not into"));
    const auto nologin =
        s_server->params(QStringLiteral("nologin"), QStringLiteral("s3cret-Nologin"), QStringLiteral("plays"));
    EXPECT_TRUE(isAbout(refusal(nologin), "lets this user not into"));
    const auto stranger =
        s_server->params(QStringLiteral("stranger"), QStringLiteral("s3cret-Any"), QStringLiteral("plays"));
    EXPECT_TRUE(isAbout(refusal(stranger), "user name or password"));
}

TEST_F(ServerOfSomebodyElse, KeepsTheStoreOfWhoOwnsTheDatabaseAndLetsNobodyElseIn) {
    {
        const auto session = openStore(anna(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        EXPECT_EQ(listAccounts(**session)->size(), 1U);
    }
    EXPECT_TRUE(openStore(anna(), QStringLiteral("test"))) << "a second time";
    const auto guest =
        s_server->params(QStringLiteral("guest"), QStringLiteral("s3cret-Guest"), QStringLiteral("plays"));
    EXPECT_TRUE(isAbout(refusal(guest), "not allowed to do this"));
}

TEST_F(ServerOfSomebodyElse, ReadsThePasswordFromPgpassfile) {
    const QString url = QStringLiteral("postgresql://anna@127.0.0.1:%1/plays?sslmode=require").arg(s_server->port());
    auto server = openExternalServer(url);
    ASSERT_TRUE(server);
    EXPECT_TRUE(isAbout(refusal((*server)->params()), "PGPASSFILE")) << "without a password";

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pgpass"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral("127.0.0.1:%1:plays:anna:s3cret-Anna\n").arg(s_server->port()).toUtf8());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    qputenv("PGPASSFILE", path.toLocal8Bit());
    const auto session = openStore((*server)->params(), QStringLiteral("test"));
    qunsetenv("PGPASSFILE");
    EXPECT_TRUE(session) << session.error().detail.toStdString();
}

TEST_F(ServerOfSomebodyElse, AsksForThePasswordWhereThereIsSomebodyToAsk) {
    const QString url = QStringLiteral("postgresql://anna@127.0.0.1:%1/plays").arg(s_server->port());
    auto server = openExternalServer(url, [] { return QStringLiteral("s3cret-Anna"); });
    ASSERT_TRUE(server);
    const auto refused = openStore((*server)->params(), QStringLiteral("test"));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(isPasswordRefused(refused.error()));
    EXPECT_FALSE(isPasswordRefused(describeConnectFailure((*server)->params(), QStringLiteral("Connection refused"))));
    EXPECT_TRUE((*server)->askForPassword());
    EXPECT_TRUE(openStore((*server)->params(), QStringLiteral("test")));
    EXPECT_FALSE((*server)->params().describe().contains(QStringLiteral("s3cret")));
}

} // namespace
} // namespace afs
