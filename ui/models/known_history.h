// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_sources.h" // first: moc cannot read <concepts> without what Qt includes before
#include "ui/models/sources.h"

#include "core/statistics/covered_days.h"

#include <optional>

namespace afs {

/// Of which days an account's history is known to tell: follows imports, scanner and snapshot. GUI thread; outlived by
/// what it follows.
class KnownHistory final : public QObject {
    Q_OBJECT

public:
    KnownHistory(LibrarySource& library, ImportActions& imports, const ScanSource& scan, AccountId account,
                 QObject* parent = nullptr);

    /// By zone and start of day of `scope`. Every day before the imports were listed, and without a snapshot.
    CoveredDays covered(const Scope& scope) const;
    /// The newest of `years` of which more than half is covered; nothing where none is, or nothing is known.
    std::optional<int> newestCoveredYear(const std::vector<int>& years, const Scope& scope) const;

Q_SIGNALS:
    void changed(); ///< an import came or went

private:
    void follow(const std::vector<ImportRecord>& imports);

    struct Made {                             ///< what was asked last, and its answer
        std::weak_ptr<const Library> library; ///< no snapshot stays for its sake
        HistorySources sources;
        QTimeZone zone;
        std::chrono::hours dayStart;
        CoveredDays days;
    };

    LibrarySource& m_library;
    ImportActions& m_imports;
    const ScanSource& m_scan;
    AccountId m_account;
    std::optional<std::vector<TimeSpan>> m_times; ///< of the imports; nothing: not listed yet
    mutable std::optional<Made> m_made;
};

} // namespace afs
