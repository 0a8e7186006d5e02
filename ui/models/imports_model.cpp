// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/imports_model.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afs {

namespace {
struct ClassWords {
    Q_DECLARE_TR_FUNCTIONS(ImportClasses)
};
} // namespace

QString rowClassExplanation(RowClass rowClass) {
    switch (rowClass) {
    case RowClass::Added:
        return ClassWords::tr("Music that was not known before.");
    case RowClass::Matched:
        return ClassWords::tr("More detail for plays known from another source.");
    case RowClass::AlreadyPresent:
        return ClassWords::tr("Imported before, or deleted by you.");
    case RowClass::Duplicate:
        return ClassWords::tr("The same row twice in these files.");
    case RowClass::NotMusic:
        return ClassWords::tr("Kept, but not music: they never count.");
    case RowClass::Unattributed:
        return ClassWords::tr("Spotify names neither track nor artist. Kept, but they never count.");
    case RowClass::Invalid:
        return ClassWords::tr("No usable time, or damaged. Listed with file and row.");
    }
    return {};
}

std::array<RowClass, rowClasses> rowClassesForReading() {
    return {RowClass::Added,    RowClass::Matched,      RowClass::AlreadyPresent, RowClass::Duplicate,
            RowClass::NotMusic, RowClass::Unattributed, RowClass::Invalid};
}

QString importStateText(ImportState state) {
    switch (state) {
    case ImportState::Done:
        return ClassWords::tr("Done");
    case ImportState::Undone:
        return ClassWords::tr("Undone");
    case ImportState::Interrupted:
        return ClassWords::tr("Interrupted, nothing was added");
    }
    return {};
}

QString coverageText(const ImportRecord& record, const QTimeZone& zone) {
    if (!record.first || !record.last)
        return {};
    const auto month = [&](Instant instant) {
        return QLocale().toString(localTimeOf(instant, zone).date(), QStringLiteral("MMM yyyy"));
    };
    const QString first = month(*record.first);
    const QString last = month(*record.last);
    return first == last ? first : ClassWords::tr("%1 – %2", "first and last month").arg(first, last);
}

ImportsModel::ImportsModel(const QTimeZone& zone, QObject* parent) : QAbstractTableModel(parent), m_zone(zone) {}

void ImportsModel::setImports(std::vector<ImportRecord> imports) {
    std::stable_sort(imports.begin(), imports.end(), [](const ImportRecord& a, const ImportRecord& b) {
        return a.time > b.time || (a.time == b.time && a.id > b.id);
    });
    beginResetModel();
    m_imports = std::move(imports);
    endResetModel();
}

int ImportsModel::rowOf(ImportId id) const {
    const auto found =
        std::find_if(m_imports.begin(), m_imports.end(), [&](const ImportRecord& record) { return record.id == id; });
    return found == m_imports.end() ? -1 : static_cast<int>(found - m_imports.begin());
}

int ImportsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString ImportsModel::textOf(const ImportRecord& record, int column) const {
    switch (column) {
    case SourceColumn:
        return QLocale().createSeparatedList(record.sources);
    case TimeColumn:
        return tr("%1, %2", "date, time of day")
            .arg(dateText(localTimeOf(record.time, m_zone).date()), timeOfDayText(record.time, m_zone));
    case StateColumn:
        return importStateText(record.state);
    case AddedColumn:
        return countText(static_cast<double>(record.classes[RowClass::Added]));
    case RowsColumn:
        return countText(static_cast<double>(record.classes.rows()));
    case CoverageColumn:
        return coverageText(record, m_zone);
    default:
        return {};
    }
}

QVariant ImportsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportRecord& record = importOf(index.row());
    const bool number = index.column() == AddedColumn || index.column() == RowsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(record, index.column());
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn)
            return momentText(record.time, m_zone);
        if (index.column() == SourceColumn && !record.paths.isEmpty())
            return record.paths.join(u'\n');
        return textOf(record, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AddedColumn || section == RowsColumn ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Files");
    case TimeColumn:
        return tr("Imported");
    case StateColumn:
        return tr("State");
    case AddedColumn:
        return tr("New plays");
    case RowsColumn:
        return tr("Rows");
    case CoverageColumn:
        return tr("Covers");
    default:
        return {};
    }
}

} // namespace afs
