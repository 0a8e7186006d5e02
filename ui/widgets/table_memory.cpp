// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_memory.h"

#include "ui/widgets/data_table.h"

#include <QSettings>

#include <algorithm>
#include <vector>

namespace afs {

namespace {

constexpr int narrowest = 24; ///< of the widths that are believed
constexpr int widest = 4000;

/// One entry a column, from the left: its number, with a minus where it is hidden: "0", "2", "-1".
struct KeptColumn {
    int column = 0;
    bool isChosen = true;
};

std::vector<KeptColumn> keptColumns(const QStringList& texts, int count) {
    std::vector<KeptColumn> kept;
    std::vector<bool> seen(static_cast<std::size_t>(count));
    for (const QString& text : texts) {
        const bool isHidden = text.startsWith(u'-');
        bool isNumber = false;
        const int column = text.mid(isHidden ? 1 : 0).toInt(&isNumber);
        if (!isNumber || column < 0 || column >= count || seen[static_cast<std::size_t>(column)])
            return {};
        seen[static_cast<std::size_t>(column)] = true;
        kept.push_back({column, !isHidden});
    }
    const bool anyShown = std::any_of(kept.begin(), kept.end(), [](const KeptColumn& one) { return one.isChosen; });
    return std::ssize(kept) == count && anyShown ? kept : std::vector<KeptColumn>();
}

} // namespace

TableMemory::TableMemory(DataTable& table, const QString& settingsPath, const QString& key)
    : QObject(&table), m_table(table), m_path(settingsPath), m_key(key) {
    if (m_path.isEmpty())
        return;
    restore();
    const QHeaderView* header = table.horizontalHeader();
    connect(&table, &DataTable::columnsChosen, this, &TableMemory::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableMemory::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableMemory::remember);
}

QString TableMemory::setting(const char* what) const {
    return QStringLiteral("tables/%1-%2").arg(m_key, QLatin1String(what));
}

void TableMemory::restore() {
    const QSettings settings(m_path, QSettings::IniFormat);
    const int count = m_table.model()->columnCount();
    int visual = 0;
    for (const KeptColumn& kept : keptColumns(settings.value(setting("columns")).toStringList(), count)) {
        m_table.setColumnChosen(kept.column, kept.isChosen);
        m_table.horizontalHeader()->moveSection(m_table.horizontalHeader()->visualIndex(kept.column), visual++);
    }
    for (const QString& text : settings.value(setting("widths")).toStringList()) {
        const QStringList parts = text.split(u' ');
        bool areNumbers[2] = {false, false};
        const DataTable::Width width{parts.value(0).toInt(&areNumbers[0]), parts.value(1).toInt(&areNumbers[1])};
        if (areNumbers[0] && areNumbers[1] && width.column >= 0 && width.column < count && width.width >= narrowest &&
            width.width <= widest)
            m_table.chooseWidth(width);
    }
    const QStringList sorted = settings.value(setting("sorted")).toString().split(u' ');
    bool isNumber = false;
    const int column = sorted.value(0).toInt(&isNumber);
    if (m_table.isSortingEnabled() && isNumber && column >= -1 && column < count)
        m_table.sortByColumn(column,
                             sorted.value(1) == QLatin1String("descending") ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableMemory::remember() const {
    QSettings settings(m_path, QSettings::IniFormat);
    const QHeaderView& header = *m_table.horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        columns.append((m_table.isColumnChosen(column) ? QString() : QStringLiteral("-")) + QString::number(column));
    }
    settings.setValue(setting("columns"), columns);
    QStringList widths;
    for (const DataTable::Width& width : m_table.chosenWidths())
        widths.append(QStringLiteral("%1 %2").arg(width.column).arg(width.width));
    settings.setValue(setting("widths"), widths);
    if (m_table.isSortingEnabled())
        settings.setValue(setting("sorted"),
                          QStringLiteral("%1 %2")
                              .arg(header.sortIndicatorSection())
                              .arg(header.sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("descending")
                                                                                      : QStringLiteral("ascending")));
}

} // namespace afs
