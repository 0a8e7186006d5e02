// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/server_holder.h"

#include "core/postgres/managed_server.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

namespace afs {

namespace {

constexpr int longestAnswer = 90'000;
constexpr const char* mark = "holder: ";

void say(const QString& words) {
    std::cout << mark << words.toStdString() << std::endl;
}

QString describe(const Status& status) {
    return status ? QStringLiteral("ready")
                  : QString(status.error().message + u' ' + status.error().detail).simplified();
}

} // namespace

ServerHolder::ServerHolder(const Paths& paths, const QStringList& wrapper) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AFS_HOLD_DATA"), paths.data);
    environment.insert(QStringLiteral("AFS_HOLD_LOGS"), paths.logs);
    environment.insert(QStringLiteral("AFS_HOLD_RUNTIME"), paths.runtime);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList command = wrapper;
    command.append(QCoreApplication::applicationFilePath());
    m_process.start(command.first(), command.mid(1));
}

ServerHolder::~ServerHolder() {
    killHard();
}

QString ServerHolder::readAnswer() {
    while (m_process.canReadLine() || m_process.waitForReadyRead(longestAnswer)) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            if (line.startsWith(mark))
                return QString::fromUtf8(line.mid(qstrlen(mark))).trimmed();
        }
    }
    return QStringLiteral("the holder says nothing");
}

QString ServerHolder::answer() {
    return readAnswer();
}

QString ServerHolder::ensureRunning() {
    m_process.write("ensure\n");
    return readAnswer();
}

void ServerHolder::quit() {
    m_process.closeWriteChannel();
    m_process.waitForFinished(longestAnswer);
}

void ServerHolder::killHard() {
    m_process.kill();
    m_process.waitForFinished(longestAnswer);
}

void holdServerIfAsked() {
    if (!qEnvironmentVariableIsSet("AFS_HOLD_DATA"))
        return;
    Paths paths;
    paths.data = qEnvironmentVariable("AFS_HOLD_DATA");
    paths.logs = qEnvironmentVariable("AFS_HOLD_LOGS");
    paths.runtime = qEnvironmentVariable("AFS_HOLD_RUNTIME");
    ManagedServerOptions options;
    options.cluster.durable = false;
    {
        const auto server = openManagedServer(paths, options, {}, {});
        say(server ? QStringLiteral("ready") : describe(tl::unexpected(server.error())));
        for (std::string line; server && std::getline(std::cin, line);)
            say(describe((*server)->ensureRunning()));
    }
    std::_Exit(0);
}

} // namespace afs
