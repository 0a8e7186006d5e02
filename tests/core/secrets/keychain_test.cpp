// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychain.h"

#include "core/secrets/memory_secret_store.h"
#include "tests/support/waiting/wait_until.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace afs {
namespace {

using test::waitUntil;

SecretStatus store(SecretStore& secrets, const QString& key, const QByteArray& text) {
    QObject context;
    std::optional<SecretStatus> answer;
    secrets.store(key, Secret(text), &context, [&](const SecretStatus& status) { answer = status; });
    EXPECT_FALSE(answer) << "answered from inside the call";
    EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
    return *answer;
}

SecretResult<std::optional<Secret>> read(SecretStore& secrets, const QString& key) {
    QObject context;
    std::optional<SecretResult<std::optional<Secret>>> answer;
    secrets.read(key, &context, [&](const SecretResult<std::optional<Secret>>& found) { answer = found; });
    EXPECT_FALSE(answer) << "answered from inside the call";
    EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
    return *answer;
}

SecretStatus erase(SecretStore& secrets, const QString& key) {
    QObject context;
    std::optional<SecretStatus> answer;
    secrets.erase(key, &context, [&](const SecretStatus& status) { answer = status; });
    EXPECT_FALSE(answer) << "answered from inside the call";
    EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
    return *answer;
}

/// Runs a test of this program that is disabled, in a process of its own.
void expectAlone(const QString& test, const QProcessEnvironment& environment) {
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--gtest_also_run_disabled_tests"), QStringLiteral("--gtest_filter=") + test});
    ASSERT_TRUE(child.waitForFinished(60'000));
    const QByteArray output = child.readAll();
    EXPECT_EQ(child.exitCode(), 0) << output.toStdString();
    EXPECT_TRUE(output.contains("[  PASSED  ] 1 test.")) << output.toStdString();
}

/// A D-Bus of our own without services that could start by themselves, so that no keyring of the machine is reached.
class PrivateBus {
public:
    PrivateBus() {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                    QStringLiteral("--config-file=") + config.fileName()});
        if (m_bus.waitForReadyRead(10'000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        else
            m_problem = QStringLiteral("dbus-daemon: ") + m_bus.errorString();
    }
    ~PrivateBus() {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    QString problem() const { return m_problem; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_problem;
};

/// GNOME's keyring on a bus of its own, with a login keyring that is open, or with none yet. Nothing there asks a
/// person for a password, which is to it as if every question were closed. GLib asks for the bus once in a process.
class Keyring {
public:
    enum class Begins { Open, Unmade };

    static Keyring& instance(Begins begins = Begins::Open) {
        static Keyring keyring(begins);
        return keyring;
    }

    QString problem() const { return m_problem; }

    QString call(const QString& method, const QStringList& arguments) {
        QProcess sender;
        sender.start(QStringLiteral("dbus-send"),
                     QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply"),
                                 QStringLiteral("--dest=org.freedesktop.secrets"),
                                 QStringLiteral("/org/freedesktop/secrets"), method} +
                         arguments);
        sender.waitForFinished();
        return sender.exitCode() == 0 ? QString() : QString::fromUtf8(sender.readAllStandardError());
    }

    void lockForGood() {
        const QString error = call(QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                                   {QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
        ASSERT_TRUE(error.isEmpty()) << error.toStdString();
    }

    ~Keyring() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;

private:
    explicit Keyring(Begins begins) {
        m_problem = m_bus.problem();
        if (m_problem.isEmpty() && !start(begins))
            m_problem = QStringLiteral("gnome-keyring-daemon: ") + m_daemon.errorString() + u' ' +
                        QString::fromUtf8(m_daemon.readAll());
    }

    bool start(Begins begins) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), m_bus.folder());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (begins == Begins::Open)
            arguments.append(QStringLiteral("--unlock"));
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_daemon.waitForStarted())
            return false;
        m_daemon.write("password\n");
        m_daemon.closeWriteChannel();
        return waitUntil([&] {
                   return m_daemon.state() != QProcess::Running ||
                          call(QStringLiteral("org.freedesktop.DBus.Peer.Ping"), {}).isEmpty();
               }) &&
               m_daemon.state() == QProcess::Running;
    }
    PrivateBus m_bus;
    QProcess m_daemon;
    QString m_problem;
};

class SecretsInAKeyring : public testing::Test {
protected:
    void SetUp() override {
        if (!Keyring::instance().problem().isEmpty())
            GTEST_SKIP() << "no keyring can be started here: " << Keyring::instance().problem().toStdString();
    }

    Keychain m_keychain;
};

TEST_F(SecretsInAKeyring, AreReadAsTheyWereStoredAndGoneWhenErased) {
    const QString key = QStringLiteral("account/nora");
    EXPECT_TRUE(erase(m_keychain, key)) << "what is not there is erased";
    ASSERT_TRUE(read(m_keychain, key));
    EXPECT_FALSE(read(m_keychain, key)->has_value());
    ASSERT_TRUE(store(m_keychain, key, "one"));
    ASSERT_TRUE(store(m_keychain, key, R"({"refresh_token":"AQ-ü"})"));
    ASSERT_TRUE(store(m_keychain, QStringLiteral("account/other"), "x"));
    EXPECT_EQ(*read(m_keychain, key), Secret(R"({"refresh_token":"AQ-ü"})"));
    EXPECT_TRUE(erase(m_keychain, key));
    EXPECT_FALSE(read(m_keychain, key)->has_value());
    EXPECT_EQ(*read(m_keychain, QStringLiteral("account/other")), Secret("x"));
}

TEST_F(SecretsInAKeyring, AreForAnotherStoreOfThisProgramToo) {
    ASSERT_TRUE(store(m_keychain, QStringLiteral("k"), "kept"));
    Keychain second;
    EXPECT_EQ(*read(second, QStringLiteral("k")), Secret("kept"));
}

/// A keyring that was locked stays so.
TEST_F(SecretsInAKeyring, DISABLED_ThatIsLocked) {
    ASSERT_TRUE(store(m_keychain, QStringLiteral("k"), "kept"));
    Keyring::instance().lockForGood();
    const auto found = read(m_keychain, QStringLiteral("k"));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().problem, SecretProblem::Locked);
    EXPECT_FALSE(found.error().error.message.isEmpty());
    const auto stored = store(m_keychain, QStringLiteral("k"), "new");
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().problem, SecretProblem::Locked);
}

TEST_F(SecretsInAKeyring, ThatIsLockedAreNotTakenForAbsent) {
    expectAlone(QStringLiteral("SecretsInAKeyring.DISABLED_ThatIsLocked"), QProcessEnvironment::systemEnvironment());
}

TEST(SecretsInAKeyringThatIsNotMadeYet, DISABLED_AreRefused) {
    ASSERT_EQ(Keyring::instance(Keyring::Begins::Unmade).problem(), QString());
    Keychain keychain;
    const auto stored = store(keychain, QStringLiteral("k"), "x");
    const auto found = read(keychain, QStringLiteral("k"));
    ASSERT_FALSE(stored || found);
    for (const SecretError& error : {stored.error(), found.error()}) {
        EXPECT_EQ(error.problem, SecretProblem::Locked) << error.error.detail.toStdString();
        EXPECT_TRUE(error.error.message.contains(QStringLiteral("wants a password")))
            << error.error.message.toStdString();
    }
}

/// Who closes the question for its password has a keyring.
TEST_F(SecretsInAKeyring, ThatIsNotMadeYetAreNotSaidToHaveNone) {
    expectAlone(QStringLiteral("SecretsInAKeyringThatIsNotMadeYet.DISABLED_AreRefused"),
                QProcessEnvironment::systemEnvironment());
}

TEST_F(SecretsInAKeyring, AnswerInTheEndWhenNobodyDoes) {
    Keychain hasty(std::chrono::milliseconds(0));
    const auto stored = store(hasty, QStringLiteral("late"), "x");
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().problem, SecretProblem::Locked);
    // What was said not to be stored does not turn up later.
    EXPECT_TRUE(waitUntil([&] {
        const auto found = read(m_keychain, QStringLiteral("late"));
        return found && !found->has_value();
    }));
}

TEST_F(SecretsInAKeyring, AnswerNobodyWhoIsGone) {
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_keychain.store(QStringLiteral("k"), Secret("x"), context.get(), [&](const SecretStatus&) { called = true; });
    context.reset();
    auto gone = std::make_unique<Keychain>();
    QObject here;
    gone->read(QStringLiteral("k"), &here, [&](const auto&) { called = true; });
    gone.reset();
    EXPECT_EQ(*read(m_keychain, QStringLiteral("k")), Secret("x"));
    EXPECT_FALSE(called);
}

TEST(SecretsWithoutABus, DISABLED_AreRefused) {
    Keychain keychain;
    const auto stored = store(keychain, QStringLiteral("k"), "x");
    ASSERT_FALSE(stored);
    EXPECT_EQ(stored.error().problem, SecretProblem::NoService);
    EXPECT_TRUE(stored.error().error.message.contains(QStringLiteral("has no keyring")));
    EXPECT_FALSE(stored.error().error.detail.contains(QStringLiteral("x-secret")));
    EXPECT_FALSE(read(keychain, QStringLiteral("k")));
}

TEST(SecretsWithoutABus, AreAnErrorAndNeverWrittenInPlainText) {
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
        environment.insert(QString::fromLatin1(name), home.path());
    expectAlone(QStringLiteral("SecretsWithoutABus.DISABLED_AreRefused"), environment);
    EXPECT_TRUE(QDir(home.path()).isEmpty()) << "something was written";
}

TEST(SecretsInMemory, AreThereUntilErased) {
    MemorySecretStore memory;
    EXPECT_FALSE(read(memory, QStringLiteral("k"))->has_value());
    ASSERT_TRUE(store(memory, QStringLiteral("k"), "one"));
    ASSERT_TRUE(store(memory, QStringLiteral("k"), "two"));
    EXPECT_EQ(*read(memory, QStringLiteral("k")), Secret("two"));
    ASSERT_TRUE(erase(memory, QStringLiteral("k")));
    EXPECT_FALSE(read(memory, QStringLiteral("k"))->has_value());
    EXPECT_TRUE(erase(memory, QStringLiteral("k")));
}

TEST(Secret, IsNeverPrinted) {
    QString text;
    QDebug(&text) << Secret("BQ-token");
    EXPECT_FALSE(text.contains(QStringLiteral("BQ"))) << text.toStdString();
}

} // namespace
} // namespace afs
