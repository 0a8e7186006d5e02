// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "core/base/locale_time.h"
#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <cstdio>

namespace afs {

namespace {

QString causeName(GapCause cause) {
    switch (cause) {
    case GapCause::WindowFull:
        return QStringLiteral("window_full");
    case GapCause::Asleep:
        return QStringLiteral("asleep");
    case GapCause::NotRunning:
        return QStringLiteral("not_running");
    case GapCause::SignedOut:
        return QStringLiteral("signed_out");
    case GapCause::Blocked:
        return QStringLiteral("blocked");
    case GapCause::Offline:
        return QStringLiteral("offline");
    case GapCause::Database:
        return QStringLiteral("database");
    case GapCause::Paused:
        return QStringLiteral("paused");
    case GapCause::Unnamed:
        return QStringLiteral("unnamed");
    }
    return {};
}

/// A name from a dump may hold what a terminal takes for a command.
QByteArray harmless(QString text) {
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar(QChar::ReplacementCharacter);
    return text.toUtf8() + '\n';
}

/// Or what breaks the line that it stands in.
QString unbroken(QString line) {
    for (QChar& c : line)
        if (c == u'\n' || c == u'\t' || c.category() == QChar::Separator_Line ||
            c.category() == QChar::Separator_Paragraph)
            c = QChar(QChar::ReplacementCharacter);
    return line;
}

void write(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printLine(const QString& line) {
    write(stdout, harmless(unbroken(line)));
}

void printText(const QString& text) {
    write(stdout, harmless(text));
}

void printJson(const QJsonObject& object) {
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printMessage(const QString& line) {
    write(stderr, harmless(line));
}

bool isOutputLost() {
    return std::ferror(stdout) != 0;
}

int printError(const Error& error, bool json) {
    printMessage(error.message);
    if (!error.detail.isEmpty() && error.kind != ErrorKind::Cancelled)
        printMessage(QCoreApplication::translate("Output", "Details: %1").arg(error.detail));
    if (json)
        printJson({{QStringLiteral("error"), errorJson(error)}});
    return exitCode(error.kind);
}

int exitCodeBesideData(const Error& error) {
    const bool isOfSpotify = error.kind == ErrorKind::Failed || error.kind == ErrorKind::BadInput;
    return exitCode(isOfSpotify ? ErrorKind::Network : error.kind);
}

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString durationText(std::int64_t ms) {
    // As the window rounds and words it.
    const std::int64_t seconds = (ms + 500) / 1'000;
    if (seconds < 60)
        return QCoreApplication::translate("Output", "%1 s").arg(number(seconds));
    const std::int64_t minutes = (ms + 30'000) / 60'000;
    if (minutes < 60)
        return QCoreApplication::translate("Output", "%1 min").arg(number(minutes));
    if (minutes % 60 == 0)
        return QCoreApplication::translate("Output", "%1 h").arg(number(minutes / 60));
    return QCoreApplication::translate("Output", "%1 h %2 min").arg(number(minutes / 60), number(minutes % 60));
}

void insertClasses(QJsonObject& object, const ClassCounts& classes) {
    object.insert(QStringLiteral("rows"), static_cast<qint64>(classes.rows()));
    object.insert(QStringLiteral("added"), static_cast<qint64>(classes[RowClass::Added]));
    object.insert(QStringLiteral("matched"), static_cast<qint64>(classes[RowClass::Matched]));
    object.insert(QStringLiteral("already_present"), static_cast<qint64>(classes[RowClass::AlreadyPresent]));
    object.insert(QStringLiteral("duplicates"), static_cast<qint64>(classes[RowClass::Duplicate]));
    object.insert(QStringLiteral("not_music"), static_cast<qint64>(classes[RowClass::NotMusic]));
    object.insert(QStringLiteral("unattributed"), static_cast<qint64>(classes[RowClass::Unattributed]));
    object.insert(QStringLiteral("invalid"), static_cast<qint64>(classes[RowClass::Invalid]));
}

QString localTimeText(Instant instant) {
    return shortDateTime(QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()));
}

QJsonObject errorJson(const Error& error) {
    return {{QStringLiteral("code"), errorCode(error.kind)}, {QStringLiteral("message"), error.message}};
}

QJsonObject gapJson(const Gap& gap) {
    // A number of plays; of a few their tenths, so that short gaps sum up.
    const double lost = gap.playsLost < 10 ? std::round(gap.playsLost * 10) / 10 : std::round(gap.playsLost);
    return {{QStringLiteral("from"), instantText(gap.from)},     {QStringLiteral("to"), instantText(gap.to)},
            {QStringLiteral("cause"), causeName(gap.cause)},     {QStringLiteral("plays_lost"), lost},
            {QStringLiteral("local_files"), gap.isOfLocalFiles}, {QStringLiteral("open"), gap.isOpen}};
}

QJsonValue instantJson(const std::optional<Instant>& instant) {
    return instant ? QJsonValue(instantText(*instant)) : QJsonValue();
}

} // namespace afs
