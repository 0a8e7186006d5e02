// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/check_step.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/import_text.h"
#include "ui/models/imports_model.h"
#include "ui/models/rule_text.h"
#include "ui/models/tip_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/class_counts_view.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/import_notes.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

#include <algorithm>

namespace afs {

namespace {

/// What is stored of the files besides new plays.
std::int64_t keptBesides(const ClassCounts& classes) {
    return classes[RowClass::Matched] + classes[RowClass::NotMusic] + classes[RowClass::Unattributed];
}

/// They are one more witness of what is there.
bool isNothingNew(const ClassCounts& classes) {
    return classes[RowClass::Added] + keptBesides(classes) == 0 && classes[RowClass::AlreadyPresent] > 0;
}

/// Without what only unreadable rows stand in: these have a table of their own.
std::vector<YearCounts> datedYears(std::vector<YearCounts> years) {
    const auto isUnreadable = [](const YearCounts& year) {
        const auto all = rowClassesForReading();
        return std::none_of(all.begin(), all.end(), [&](RowClass rowClass) {
            return rowClass != RowClass::Invalid && year.classes[rowClass] != 0;
        });
    };
    years.erase(std::remove_if(years.begin(), years.end(), isUnreadable), years.end());
    return years;
}

} // namespace

CheckStep::CheckStep(const QTimeZone& zone, CountingRule rule, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_years(new ImportYearsModel(this)), m_invalid(new InvalidRowsModel(this)),
      m_source(new ThemedLabel(ThemedLabel::Role::Secondary, this)), m_notes(new ImportNotes(this)),
      m_counts(new ClassCountsView(this)) {
    auto* title =
        new ThemedLabel(ThemedLabel::Role::Heading, tr("This is what is in the files. Nothing is written yet."), this);
    m_source->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(title);
    layout->addWidget(m_source);
    layout->addWidget(m_notes);
    layout->addWidget(buildOutdated());
    layout->addSpacing(Space::XS);
    layout->addWidget(m_counts);
    layout->addSpacing(Space::XS);
    layout->addWidget(buildRule());
    layout->addWidget(buildTables(), 1);
    layout->addWidget(buildButtons());
    setRule(rule);
}

QWidget* CheckStep::buildOutdated() {
    m_outdated = new QWidget(this);
    auto* text = new ThemedLabel(ThemedLabel::Role::Warning,
                                 tr("The history has changed since this was counted; the numbers may be others now."),
                                 m_outdated);
    text->setWordWrap(true);
    auto* again = new QPushButton(tr("Check again"), m_outdated);
    again->setMinimumHeight(32);
    connect(again, &QPushButton::clicked, this, &CheckStep::checkRequested);
    auto* layout = new QHBoxLayout(m_outdated);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(text, 1);
    layout->addWidget(again, 0, Qt::AlignTop);
    m_outdated->hide();
    return m_outdated;
}

void CheckStep::setOutdated(bool isOutdated) {
    m_outdated->setVisible(isOutdated);
}

QWidget* CheckStep::buildRule() {
    auto* part = new QWidget(this);
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, tr("Counting rule"), part);
    m_rule = new QComboBox(part);
    m_rule->setMinimumHeight(32);
    m_rule->setAccessibleName(tr("Counting rule"));
    leaveWheelToPage(*m_rule);
    label->setBuddy(m_rule);
    for (const CountingRuleName& known : countingRules) {
        m_rule->addItem(ruleTitle(known.rule), static_cast<int>(known.rule));
        m_rule->setItemData(m_rule->count() - 1, ruleExplanation(known.rule), Qt::ToolTipRole);
    }
    m_counted = new ThemedLabel(ThemedLabel::Role::Secondary, part);
    m_counted->setWordWrap(true);
    connect(m_rule, &QComboBox::activated, this, &CheckStep::presentRule);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(label);
    layout->addWidget(m_rule);
    layout->addWidget(m_counted, 1);
    return part;
}

QTabWidget* CheckStep::buildTables() {
    m_tables = new QTabWidget(this);
    m_tables->setDocumentMode(true);
    m_yearsTable = new DataTable(tr("By year"), m_tables);
    m_yearsTable->setModel(m_years);
    m_yearsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_yearsTable->horizontalHeader()->setSectionResizeMode(ImportYearsModel::yearColumn, QHeaderView::Stretch);
    // Beside the new plays, of which it tells: the last of many columns is out of sight.
    m_yearsTable->horizontalHeader()->moveSection(ImportYearsModel::countedColumn,
                                                  ImportYearsModel::columnOf(RowClass::Added) + 1);
    m_yearsTable->setCornerWidget(new QWidget); // nothing between the scroll bars
    m_invalidTable = new DataTable(tr("Unreadable rows"), m_tables);
    m_invalidTable->setModel(m_invalid);
    m_invalidTable->setItemDelegateForColumn(InvalidRowsModel::FileColumn, new FileNameDelegate(m_invalidTable));
    m_invalidTable->setItemDelegateForColumn(InvalidRowsModel::PlaceColumn, new FileNameDelegate(m_invalidTable));
    m_invalidTable->setWidths({{InvalidRowsModel::FileColumn, 200},
                               {InvalidRowsModel::RowColumn, 80, {InvalidRowsModel::restOfFile()}},
                               {InvalidRowsModel::OffsetColumn, 90},
                               {InvalidRowsModel::PlaceColumn, 140}});
    for (DataTable* table : {m_yearsTable, m_invalidTable})
        table->setSortable(-1, Qt::AscendingOrder);
    m_invalidTable->setFlexibleColumn(InvalidRowsModel::ReasonColumn, 160, {InvalidRowsModel::OffsetColumn});
    m_invalidTable->setGrowingColumns(
        {InvalidRowsModel::FileColumn, InvalidRowsModel::RowColumn, InvalidRowsModel::PlaceColumn});
    m_tables->addTab(CardFrame::around(*m_yearsTable, m_tables), tr("By year"));
    m_tables->addTab(CardFrame::around(*m_invalidTable, m_tables), tr("Unreadable rows"));
    m_tables->setMinimumHeight(120);
    return m_tables;
}

/// A year can be read however much room the other columns take: the table scrolls then.
void CheckStep::keepYears() {
    QHeaderView* header = m_yearsTable->horizontalHeader();
    const QAbstractItemView* cells = m_yearsTable;
    header->setMinimumSectionSize(std::max(header->sectionSizeHint(ImportYearsModel::yearColumn),
                                           cells->sizeHintForColumn(ImportYearsModel::yearColumn)));
}

QWidget* CheckStep::buildButtons() {
    auto* part = new QWidget(this);
    m_cancel = new QPushButton(tr("Cancel"), part);
    m_cancel->setMinimumHeight(32);
    m_import = new QPushButton(part);
    makePrimary(m_import);
    m_import->setObjectName(QStringLiteral("safe"));
    connect(m_cancel, &QPushButton::clicked, this, &CheckStep::cancelRequested);
    connect(m_import, &QPushButton::clicked, this, &CheckStep::importRequested);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_import);
    return part;
}

CountingRule CheckStep::rule() const {
    return static_cast<CountingRule>(m_rule->currentData().toInt());
}

void CheckStep::setRule(CountingRule rule) {
    const QSignalBlocker blocked(m_rule);
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(rule)));
    m_inForce = rule;
    presentRule();
}

void CheckStep::presentRule() {
    const CountingRule chosen = rule();
    m_rule->setToolTip(ruleExplanation(chosen));
    m_years->setRule(chosen);
    const auto counted = static_cast<double>(m_report.counted[static_cast<std::size_t>(chosen)]);
    const auto added = static_cast<double>(m_report.classes[RowClass::Added]);
    QString said =
        isNothingNew(m_report.classes)
            ? tr("Nothing is new. Imported anyway, the files are listed, and their plays stay when another "
                 "import of them is undone.")
            : tr("%1 of %2 new plays count; all of them are kept.").arg(countText(counted), countText(added));
    if (chosen != m_inForce)
        said += u' ' + tr("With the import this becomes the rule of every page.");
    m_counted->setText(said);
}

void CheckStep::setReport(const ImportReport& report) {
    m_report = report;
    m_source->setText(importSourceText(report, m_zone));
    m_source->setToolTip(tipText(report.sources.join(u'\n')));
    m_notes->setNotes(report.notes);
    m_counts->setCounts(report.classes);
    m_years->setYears(datedYears(report.years));
    // Columns of nothing but zeros would only cut the titles of the others short; what is unreadable is of no year.
    for (const RowClass rowClass : rowClassesForReading())
        m_yearsTable->setColumnHidden(ImportYearsModel::columnOf(rowClass),
                                      (report.classes[rowClass] == 0 && rowClass != RowClass::Added) ||
                                          rowClass == RowClass::Invalid);
    keepYears();
    m_invalid->setInvalidRows(report.invalid);
    m_invalidTable->fitWords();
    m_invalidTable->setColumnChosen(InvalidRowsModel::PlaceColumn, m_invalid->hasPlaces());
    m_tables->setTabVisible(1, !report.invalid.empty());
    m_tables->setTabText(
        1, tr("Unreadable rows (%1)").arg(countText(static_cast<double>(report.classes[RowClass::Invalid]))));
    m_tables->setCurrentIndex(0);
    const ClassCounts& classes = report.classes;
    const std::int64_t added = classes[RowClass::Added];
    const std::int64_t kept = keptBesides(classes);
    const bool isAllKnown = isNothingNew(classes);
    m_import->setEnabled(added + kept > 0 || isAllKnown);
    m_import->setText(added == 1   ? tr("Import 1 play")
                      : added > 0  ? tr("Import %1 plays").arg(countText(static_cast<double>(added)))
                      : kept > 0   ? tr("Import %1 rows").arg(countText(static_cast<double>(kept)))
                      : isAllKnown ? tr("Import anyway")
                                   : tr("Nothing new to import"));
    m_cancel->setText(added + kept > 0 ? tr("Cancel") : tr("Close"));
    presentRule();
}

} // namespace afs
