// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/stored_data.h"
#include "ui/models/live_sources.h"

#include <optional>

namespace afs {

/// What helps whoever is asked for help.
struct Diagnostics {
    bool isManaged = true;
    std::optional<qint64> databaseSize; ///< bytes
    std::optional<qint64> plays;        ///< stored ones, of the account that is shown
    std::vector<ScanStatus> scans;      ///< one an account
    RequestReport requests;
    Instant now;
};

/// As lines in English, to be pasted into a report. No name, path, address, id or token stands in it: accounts are
/// numbered, servers and folders are left out, and so are sentences that quote them.
QString diagnosticsText(const Diagnostics& diagnostics);

/// One line for people: what was asked of Spotify on the newest day, group by group.
QString requestsText(const RequestReport& report);

} // namespace afs
