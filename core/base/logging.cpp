// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <cstdio>
#include <memory>
#include <mutex>

namespace afs {

Q_LOGGING_CATEGORY(logDatabase, "afs.database", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "afs.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logLibrary, "afs.library", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "afs.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logSpotify, "afs.spotify", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "afs.ui", QtInfoMsg)

namespace {

constexpr qint64 maximumLogSize = 1'000'000;
constexpr int keptLogs = 5;

/// The one log file of this process. A message handler is a plain function, so what it writes to is static.
struct LogFile {
    std::mutex mutex;
    QString path;
    std::unique_ptr<QFile> file;

    void open() {
        file = std::make_unique<QFile>(path);
        if (!file->open(QIODevice::Append)) {
            file.reset();
            return;
        }
        file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void rotate() {
        file.reset();
        QFile::remove(path + u'.' + QString::number(keptLogs - 1));
        for (int i = keptLogs - 2; i >= 1; --i)
            QFile::rename(path + u'.' + QString::number(i), path + u'.' + QString::number(i + 1));
        QFile::rename(path, path + QStringLiteral(".1"));
        open();
    }
};

LogFile& logFile() {
    static auto* const instance = new LogFile; // Qt has messages until after the last static object is gone
    return *instance;
}

const char* levelName(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        return "error";
    }
    return "info";
}

/// What Qt says of things that we say ourselves, or that are nobody's fault: a session without a runtime folder (a
/// container, cron), a connection whose server has gone, and a statement of a transaction that has ended.
bool isForTheLogOnly(const QString& message) {
    return message.startsWith(QStringLiteral("Unable to free statement: ")) ||
           message.startsWith(QStringLiteral("QStandardPaths: ")) ||
           message.startsWith(QStringLiteral("QSocketNotifier: Invalid socket"));
}

/// Addresses without what is asked of them: a sign-in's hold one-time values, and Qt names an address that it cannot
/// open. By hand: a regular expression has things to say itself, and is gone when the last messages come.
QString withoutQueries(const QString& message) {
    QString kept;
    kept.reserve(message.size());
    bool isAddress = false;
    bool isQuery = false;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QChar c = message.at(i);
        const QStringView rest = QStringView(message).mid(i);
        if (c.isSpace() || c == u'\'' || c == u'"')
            isAddress = isQuery = false;
        else if (!isAddress && (rest.startsWith(u"http://") || rest.startsWith(u"https://")))
            isAddress = true;
        if (isQuery)
            continue;
        kept += c;
        if (isAddress && c == u'?') {
            kept += u'…';
            isQuery = true;
        }
    }
    return kept;
}

void writeMessage(QtMsgType given, const QMessageLogContext& context, const QString& message) {
    // What writing a message makes Qt say (with QT_LOGGING_RULES, of the file) has no end.
    thread_local bool isWriting = false;
    if (isWriting)
        return;
    isWriting = true;
    const auto done = qScopeGuard([] { isWriting = false; });
    const QtMsgType type = isForTheLogOnly(message) ? QtInfoMsg : given;
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            levelName(type) + ' ' + (context.category ? context.category : "default") + ' ' +
                            withoutQueries(message).toUtf8() + '\n';
    LogFile& log = logFile();
    const std::scoped_lock lock(log.mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    if (!log.file)
        return;
    log.file->write(line);
    log.file->flush();
    if (log.file->size() > maximumLogSize)
        log.rotate();
}

} // namespace

bool setLogLevel(const QString& level) {
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                                    QStringLiteral("error")};
    const auto wanted = levels.indexOf(level);
    if (wanted < 0)
        return false;
    static const QStringList types{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                                   QStringLiteral("critical")};
    QString rules;
    for (qsizetype i = 0; i < types.size(); ++i)
        rules += QStringLiteral("afs.*.%1=%2\n")
                     .arg(types.at(i), i >= wanted ? QStringLiteral("true") : QStringLiteral("false"));
    QLoggingCategory::setFilterRules(rules);
    return true;
}

void startLogging(const QString& folder) {
    {
        LogFile& log = logFile();
        const std::scoped_lock lock(log.mutex);
        if (!folder.isEmpty() && QDir().mkpath(folder)) {
            // The names of files that were imported stand in it.
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            log.path = folder + QStringLiteral("/program.log");
            log.open();
        }
    }
    qInstallMessageHandler(writeMessage);
}

} // namespace afs
