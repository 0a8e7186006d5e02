// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"
#include "ui/models/import_years_model.h"
#include "ui/models/invalid_rows_model.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace afs {

class ClassCountsView;
class DataTable;
class ImportNotes;
class ThemedLabel;

/// What an import would do: every row in one class, by year, the rows that cannot be read, and how many of the new
/// plays count under which rule. Nothing is written.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    CheckStep(const QTimeZone& zone, CountingRule rule, QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    void setRule(CountingRule rule); ///< the one in force
    CountingRule rule() const;       ///< by which it counts now: tried, and in force with the import
    /// The history is another one than that of the check: the numbers may be others by now.
    void setOutdated(bool isOutdated);

Q_SIGNALS:
    void importRequested();
    void cancelRequested();
    void checkRequested(); ///< once more

private:
    QWidget* buildOutdated();
    QWidget* buildRule();
    QTabWidget* buildTables();
    void keepYears();
    QWidget* buildButtons();
    void presentRule();

    QTimeZone m_zone;
    ImportReport m_report;
    ImportYearsModel* m_years;
    InvalidRowsModel* m_invalid;
    ThemedLabel* m_source;
    ImportNotes* m_notes;
    QWidget* m_outdated = nullptr;
    ClassCountsView* m_counts;
    QComboBox* m_rule = nullptr;
    CountingRule m_inForce{};
    ThemedLabel* m_counted = nullptr;
    QTabWidget* m_tables = nullptr;
    DataTable* m_yearsTable = nullptr;
    DataTable* m_invalidTable = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace afs
