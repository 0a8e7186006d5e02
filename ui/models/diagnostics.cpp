// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnostics.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>

namespace afs {

namespace {

const char* stateWord(ScanState state) {
    switch (state) {
    case ScanState::Off:
        return "off";
    case ScanState::Working:
        return "working";
    case ScanState::Paused:
        return "paused";
    case ScanState::SignedOut:
        return "signed out";
    case ScanState::Blocked:
        return "blocked";
    case ScanState::Offline:
        return "offline";
    case ScanState::Elsewhere:
        return "another computer scans";
    case ScanState::Database:
        return "database away";
    }
    return "";
}

const char* problemWord(ApiProblem problem) {
    switch (problem) {
    case ApiProblem::NotRegistered:
        return "user not registered with the app";
    case ApiProblem::OwnerWithoutPremium:
        return "owner of the app without Premium";
    case ApiProblem::WrongClientId:
        return "wrong client id";
    case ApiProblem::MissingScope:
        return "permission missing";
    case ApiProblem::WrongClock:
        return "clock wrong";
    case ApiProblem::Refused:
        return "refused by Spotify";
    case ApiProblem::Temporary:
    case ApiProblem::Blocked:
    case ApiProblem::SignedOut:
    case ApiProblem::NotFound:
    case ApiProblem::BadRequest:
    case ApiProblem::Denied:
        break;
    }
    return nullptr;
}

/// Who is refused is signed in: what keeps scanning from working is the better word.
const char* standingOf(const ScanStatus& status) {
    const bool isKept = status.state == ScanState::SignedOut || status.state == ScanState::Offline;
    const char* const word = isKept && status.problem ? problemWord(*status.problem) : nullptr;
    return word != nullptr ? word : stateWord(status.state);
}

QString timeOrNever(const std::optional<Instant>& time) {
    return time ? QString::fromStdString(formatInstant(*time)) : QStringLiteral("never");
}

QString scanLine(std::size_t number, const ScanStatus& status) {
    const std::string_view mode = scanModeName(status.settings.mode);
    return QStringLiteral("Account %1: %2, mode %3, every %4 to %5 min, local player %6, last scan %7")
        .arg(number)
        .arg(QLatin1String(standingOf(status)), QLatin1String(mode.data(), static_cast<qsizetype>(mode.size())))
        .arg(status.settings.shortest.count())
        .arg(status.settings.longest.count())
        .arg(status.settings.localPlayer ? QStringLiteral("on") : QStringLiteral("off"), timeOrNever(status.lastScan));
}

} // namespace

QString diagnosticsText(const Diagnostics& diagnostics) {
    QStringList lines;
    lines << QStringLiteral("Analytics for Spotify %1").arg(QCoreApplication::applicationVersion())
          << QStringLiteral("Qt %1, %2, %3")
                 .arg(QLatin1String(qVersion()), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
          << QStringLiteral("Language %1").arg(QLocale().name())
          << QStringLiteral("Written %1").arg(QString::fromStdString(formatInstant(diagnostics.now)))
          << QStringLiteral("Database: %1, %2")
                 .arg(diagnostics.isManaged ? QStringLiteral("managed") : QStringLiteral("external"),
                      diagnostics.databaseSize ? QStringLiteral("%1 bytes").arg(*diagnostics.databaseSize)
                                               : QStringLiteral("size unknown"))
          << (diagnostics.plays ? QStringLiteral("Plays stored: %1").arg(*diagnostics.plays)
                                : QStringLiteral("Plays stored: not read"));
    for (std::size_t i = 0; i < diagnostics.scans.size(); ++i)
        lines << scanLine(i + 1, diagnostics.scans[i]);
    for (const RequestsOfDay& asked : diagnostics.requests.days)
        lines << QStringLiteral("Requests %1: %2 (%3)")
                     .arg(QString::fromStdString(formatDate(std::chrono::local_days(asked.day.time_since_epoch()))))
                     .arg(asked.requests)
                     .arg(asked.group);
    for (const RequestBlock& block : diagnostics.requests.blocks)
        lines << QStringLiteral("Left alone until %1: %2 (%3%4)")
                     .arg(timeOrNever(block.until), block.group,
                          block.isOutage ? QStringLiteral("outage") : QStringLiteral("limit"),
                          block.app.isEmpty() ? QString() : QStringLiteral(", app …") + block.app);
    return lines.join(u'\n') + u'\n';
}

QString requestsText(const RequestReport& report) {
    if (report.days.empty())
        return QCoreApplication::translate("Diagnostics", "Nothing was asked of Spotify lately.");
    const QLocale locale;
    QStringList parts;
    int sum = 0;
    for (const RequestsOfDay& asked : report.days) {
        if (asked.day != report.days.front().day)
            break;
        sum += asked.requests;
        parts.append(QCoreApplication::translate("Diagnostics", "%1 for %2", "number of requests, what was asked for")
                         .arg(locale.toString(asked.requests), asked.group));
    }
    const QDate day(1970, 1, 1);
    return QCoreApplication::translate("Diagnostics", "Asked of Spotify on %1 (UTC): %2. That is %3 in all.")
        .arg(locale.toString(day.addDays(report.days.front().day.time_since_epoch().count()), QLocale::ShortFormat),
             parts.join(QCoreApplication::translate("Diagnostics", ", ", "between parts of a list")),
             locale.toString(sum));
}

} // namespace afs
