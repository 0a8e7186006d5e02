// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/known_history.h"

#include <algorithm>

namespace afs {

KnownHistory::KnownHistory(LibrarySource& library, ImportActions& imports, const ScanSource& scan, AccountId account,
                           QObject* parent)
    : QObject(parent), m_library(library), m_imports(imports), m_scan(scan), m_account(account) {
    connect(&imports, &ImportActions::importsListed, this, &KnownHistory::follow);
    connect(&library, &LibrarySource::libraryChanged, this, [this] { m_imports.requestImports(); });
    if (library.library())
        imports.requestImports();
}

void KnownHistory::follow(const std::vector<ImportRecord>& imports) {
    std::vector<TimeSpan> times;
    for (const ImportRecord& import : imports)
        if (import.state == ImportState::Done && import.first && import.last)
            times.push_back({*import.first, *import.last});
    if (m_times == times)
        return;
    m_times = std::move(times);
    Q_EMIT changed();
}

CoveredDays KnownHistory::covered(const Scope& scope) const {
    const LibraryPtr library = m_library.library();
    if (!library || !m_times)
        return {};
    HistorySources sources{*m_times, m_scan.gaps(m_account), m_scan.status(m_account).lastScan};
    const bool isMade = m_made && m_made->library.lock() == library && m_made->sources == sources &&
                        m_made->zone == scope.zone && m_made->dayStart == scope.dayStart;
    if (!isMade) {
        CoveredDays made = coveredDays(*library, scope, sources);
        m_made = {library, std::move(sources), scope.zone, scope.dayStart, std::move(made)};
    }
    return m_made->days;
}

std::optional<int> KnownHistory::newestCoveredYear(const std::vector<int>& years, const Scope& scope) const {
    using std::chrono::local_days;
    const CoveredDays known = covered(scope);
    if (known.isEveryDay())
        return std::nullopt;
    const auto isMostlyCovered = [&known](int year) {
        const DateSpan span{local_days(std::chrono::year(year) / 1 / 1),
                            local_days(std::chrono::year(year + 1) / 1 / 1)};
        return known.count(span) * 2 > (span.to - span.from).count();
    };
    const auto found = std::find_if(years.rbegin(), years.rend(), isMostlyCovered);
    return found == years.rend() ? std::nullopt : std::optional(*found);
}

} // namespace afs
