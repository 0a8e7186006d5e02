// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/base/error.h"
#include "core/domain/gap.h"
#include "core/spotify/rate_governor.h"

#include <QStringList>

#include <optional>
#include <vector>

class QObject;

namespace afs {

class RequestQueue;

/// What a scan did, over all accounts.
struct ScanReport {
    int newPlays = 0;
    std::vector<Gap> gaps;
    int playlists = 0;
    int requests = 0;
    std::optional<Instant> blockedUntil;
    std::optional<Error> problem; ///< the first
    QStringList told;             ///< the sentences of all of them

    /// `rates` tells a block by Spotify from a pause after an outage, which ends at a moment as well.
    void take(const std::optional<Instant>& until, const RateState& rates);
    void take(const std::optional<Error>& error); ///< another one than the first is told at once
};

/// Counts the requests of this run, while `context` lives: the queue counts those of the day. The report has to live as
/// long.
void countRequests(const RequestQueue& queue, const QObject& context, ScanReport& report);

/// Prints data in every case; an error stands beside it. Returns the exit code.
int printReport(const ScanReport& report, const Options& options);

} // namespace afs
