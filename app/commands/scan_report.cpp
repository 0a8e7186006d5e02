// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scan_report.h"

#include "app/commands/output.h"
#include "core/spotify/request_queue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace afs {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

QJsonObject reportJson(const ScanReport& report) {
    QJsonArray gaps;
    for (const Gap& gap : report.gaps)
        gaps.append(gapJson(gap));
    return {{QStringLiteral("new_plays"), report.newPlays},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("playlists"), report.playlists},
            {QStringLiteral("requests"), report.requests},
            {QStringLiteral("blocked_until"), instantJson(report.blockedUntil)}};
}

/// One account's sign-in that ended is told, whatever was found for the others: a person has to mend it.
int exitCodeOf(const ScanReport& report) {
    if (!report.problem)
        return report.blockedUntil ? exitCode(ErrorKind::Network) : 0;
    return exitCodeBesideData(*report.problem);
}

} // namespace

void ScanReport::take(const std::optional<Instant>& until, const RateState& rates) {
    const bool isBlock = std::ranges::any_of(rates.blocks, [&until](const GroupBlock& block) {
        // A block of tokens is told in whole seconds.
        return until && block.cause != BlockCause::Outage &&
               std::chrono::abs(block.until - *until) <= std::chrono::seconds(1);
    });
    if (isBlock)
        blockedUntil = std::max(blockedUntil.value_or(*until), *until);
}

void ScanReport::take(const std::optional<Error>& error) {
    if (!error || told.contains(error->message))
        return;
    told.append(error->message);
    if (problem)
        printMessage(error->message);
    else
        problem = error;
}

void countRequests(const RequestQueue& queue, const QObject& context, ScanReport& report) {
    QObject::connect(
        &queue, &RequestQueue::stateChanged, &context,
        [&report, day = queue.state().day, last = requestsToday(queue.state())](const RateState& state) mutable {
            const int now = requestsToday(state);
            report.requests += state.day == day ? now - last : now;
            day = state.day;
            last = now;
        });
}

int printReport(const ScanReport& report, const Options& options) {
    QJsonObject json = reportJson(report);
    if (report.problem)
        json.insert(QStringLiteral("error"), errorJson(*report.problem));
    const bool isNothing = report.newPlays == 0 && report.gaps.empty() && report.playlists == 0 && report.requests == 0;
    if (options.json) {
        printJson(json);
    } else if (!report.problem || !isNothing) { // zeros of what never began say nothing
        printLine(ReportWords::tr("New plays: %1. Gaps found: %2. Playlists scanned: %3. Requests: %4.")
                      .arg(number(report.newPlays), number(static_cast<std::int64_t>(report.gaps.size())),
                           number(report.playlists), number(report.requests)));
        if (report.blockedUntil)
            printLine(ReportWords::tr("Spotify asks to wait until %1.").arg(localTimeText(*report.blockedUntil)));
    }
    if (report.problem)
        printError(*report.problem, false);
    return exitCodeOf(report);
}

} // namespace afs
