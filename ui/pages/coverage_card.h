// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_card.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"
#include "ui/models/coverage.h"

#include <QTimeZone>

#include <vector>

namespace afs {

class ScopeStore;

/// Which months came in by which imports, and which by none: one strip from the first play to this month.
class CoverageCard final : public ChartCard {
    Q_OBJECT

public:
    explicit CoverageCard(ScopeStore& scope, QWidget* parent = nullptr); ///< which outlives it

    void setMonths(std::vector<MonthPlays> months);
    void setImports(std::vector<ImportRecord> imports);

Q_SIGNALS:
    void importChosen(afs::ImportId id); ///< the newest that reaches the month that was clicked

private:
    void present();

    QTimeZone m_zone;
    std::vector<MonthPlays> m_months;
    std::vector<ImportRecord> m_imports;
};

} // namespace afs
