// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rows_left_out.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wheel_guard.h"

#include <QBoxLayout>
#include <QComboBox>

#include <utility>

namespace afs {

namespace {

/// A sentence before a colon.
QString withoutStop(const QString& sentence) {
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

} // namespace

RowsLeftOut::RowsLeftOut(const QString& settingsPath, QWidget* parent)
    : QWidget(parent), m_rows(new InvalidRowsModel(this)) {
    auto* label = new ThemedLabel(ThemedLabel::Role::Body, tr("Rows left out"), this);
    m_reason = new QComboBox(this);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reason->setMinimumContentsLength(10);
    m_reason->setMinimumHeight(32);
    m_reason->setAccessibleName(tr("Reason"));
    leaveWheelToPage(*m_reason);
    label->setBuddy(m_reason);
    m_table = new DataTable(tr("Rows left out"), this);
    m_table->setModel(m_rows);
    for (const int column : {InvalidRowsModel::FileColumn, InvalidRowsModel::PlaceColumn})
        m_table->setItemDelegateForColumn(column, new FileNameDelegate(m_table));
    m_table->setWidths({{InvalidRowsModel::FileColumn, 120},
                        {InvalidRowsModel::RowColumn, 80, {InvalidRowsModel::restOfFile()}},
                        {InvalidRowsModel::PlaceColumn, 120}});
    m_table->setColumnChosen(InvalidRowsModel::OffsetColumn, false);
    m_table->setColumnChosen(InvalidRowsModel::PlaceColumn, false);
    m_table->setFlexibleColumn(InvalidRowsModel::ReasonColumn, 140, {InvalidRowsModel::PlaceColumn});
    m_table->setGrowingColumns(
        {InvalidRowsModel::FileColumn, InvalidRowsModel::RowColumn, InvalidRowsModel::PlaceColumn});
    m_table->setSortable(-1, Qt::AscendingOrder);
    new TableMemory(*m_table, settingsPath, QStringLiteral("rows-left-out"));
    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_reason, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_table, &DataTable::notice, this, &RowsLeftOut::notice);
    connect(m_reason, &QComboBox::activated, this,
            [this](int index) { m_rows->showReason(m_reason->itemData(index).toString()); });
    hide();
}

void RowsLeftOut::setRows(const std::vector<InvalidRow>& rows, std::int64_t all) {
    m_rows->setInvalidRows(rows);
    if (const bool has = m_rows->hasPlaces(); std::exchange(m_hadPlaces, has) != has) // else it is as it was chosen
        m_table->setColumnChosen(InvalidRowsModel::PlaceColumn, has);
    m_table->fitWords();
    listReasons(all);
    setVisible(!rows.empty());
}

void RowsLeftOut::listReasons(std::int64_t all) {
    const auto listed = static_cast<std::int64_t>(m_rows->rowCount());
    const QString count = countText(static_cast<double>(listed));
    m_reason->clear();
    m_reason->addItem(
        listed < all
            ? tr("All reasons: the first %1 of %2", "numbers of rows").arg(count, countText(static_cast<double>(all)))
            : tr("All reasons: %1").arg(count),
        QString());
    for (const InvalidRowsModel::ReasonCount& reason : m_rows->reasons())
        m_reason->addItem(
            tr("%1: %2", "reason, number of rows").arg(withoutStop(reason.reason), countText(reason.rows)),
            reason.reason);
}

} // namespace afs
