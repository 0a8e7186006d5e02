// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage_card.h"

#include "ui/charts/strip_view.h"
#include "ui/models/format.h"
#include "ui/models/scope_store.h"
#include "ui/pages/mark_actions.h"

namespace afs {

CoverageCard::CoverageCard(ScopeStore& scope, QWidget* parent)
    : ChartCard(tr("Which months are covered?"), new StripView, parent), m_zone(scope.zone()) {
    setSubtitle(tr("Stored plays by month; hatched where no import reaches"));
    connect(chart(), &ChartView::activated, this, [this](int index) {
        if (index < 0 || index >= std::ssize(m_months))
            return;
        if (const auto id = importOfMonth(m_months[static_cast<std::size_t>(index)].month, m_imports, m_zone))
            Q_EMIT importChosen(*id);
    });
    const auto playsOfMonth = [this](Place& place, int index) {
        const QDate month = m_months[static_cast<std::size_t>(index)].month;
        place.filter = {}; // the strip shows all
        place.narrowed = DateRange{toLocalDays(month), toLocalDays(month.addMonths(1))};
    };
    offerMarkActions(*chart(), scope, {playsOfMonth, {}, tr("Choose the import")});
}

void CoverageCard::setMonths(std::vector<MonthPlays> months) {
    m_months = std::move(months);
    present();
}

void CoverageCard::setImports(std::vector<ImportRecord> imports) {
    m_imports = std::move(imports);
    present();
}

void CoverageCard::present() {
    setVisible(!m_months.empty());
    setData(coverageChart(m_months, m_imports, m_zone));
}

} // namespace afs
