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

QString importStateText(const ImportRecord& record) {
    return record.state == ImportState::Done && !record.notes.isEmpty() ? ClassWords::tr("Done, with notes")
                                                                        : importStateText(record.state);
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

QString daysText(const ImportRecord& record, const QTimeZone& zone) {
    if (!record.first || !record.last)
        return {};
    return dateSpanText(localTimeOf(*record.first, zone).date(), localTimeOf(*record.last, zone).date().addDays(1));
}

ImportsModel::ImportsModel(const QTimeZone& zone, QObject* parent)
    : PlainTable(CoverageColumn + 1, parent), m_zone(zone) {}

void ImportsModel::setImports(std::vector<ImportRecord> imports) {
    std::stable_sort(imports.begin(), imports.end(), [](const ImportRecord& a, const ImportRecord& b) {
        return a.time > b.time || (a.time == b.time && a.id > b.id);
    });
    reset([&] { m_imports = std::move(imports); });
}

int ImportsModel::rowOf(ImportId id) const {
    const auto found =
        std::find_if(m_imports.begin(), m_imports.end(), [&](const ImportRecord& record) { return record.id == id; });
    return found == m_imports.end() ? -1 : tableRow(static_cast<int>(found - m_imports.begin()));
}

QStringList ImportsModel::timeSamples() {
    QStringList samples;
    for (const QString& date : dateSamples())
        for (const QString& time : timeOfDaySamples())
            samples.append(tr("%1, %2", "date, time of day").arg(date, time));
    return samples;
}

QStringList ImportsModel::stateSamples() {
    return {importStateText(ImportState::Done), importStateText(ImportState::Undone), ClassWords::tr("Interrupted"),
            ClassWords::tr("Done, with notes")};
}

QString ImportsModel::text(int row, int column) const {
    const ImportRecord& record = m_imports[static_cast<std::size_t>(row)];
    switch (column) {
    case SourceColumn:
        return QLocale().createSeparatedList(record.sources);
    case TimeColumn:
        return tr("%1, %2", "date, time of day")
            .arg(dateText(localTimeOf(record.time, m_zone).date()), timeOfDayText(record.time, m_zone));
    case StateColumn: // the whole of it is the tool tip
        return record.state == ImportState::Interrupted ? ClassWords::tr("Interrupted") : importStateText(record);
    case AddedColumn: // what was taken back gave nothing
        return record.state != ImportState::Done ? QStringLiteral("–")
                                                 : countText(static_cast<double>(record.classes[RowClass::Added]));
    case RowsColumn:
        return countText(static_cast<double>(record.classes.rows()));
    case CoverageColumn:
        return coverageText(record, m_zone);
    default:
        return {};
    }
}

QString ImportsModel::toolTip(int row, int column) const {
    const ImportRecord& record = m_imports[static_cast<std::size_t>(row)];
    if (column == TimeColumn)
        return momentText(record.time, m_zone);
    if (column == SourceColumn && !record.paths.isEmpty())
        return record.paths.join(u'\n');
    if (column == StateColumn)
        return record.notes.isEmpty() ? importStateText(record) : record.notes.join(u'\n');
    return text(row, column);
}

QVariant ImportsModel::key(int row, int column) const {
    const ImportRecord& record = m_imports[static_cast<std::size_t>(row)];
    switch (column) {
    case TimeColumn:
        return static_cast<qlonglong>(record.time.time_since_epoch().count());
    case AddedColumn:
        return record.state == ImportState::Done ? static_cast<qlonglong>(record.classes[RowClass::Added]) : -1;
    case RowsColumn:
        return static_cast<qlonglong>(record.classes.rows());
    case CoverageColumn:
        return static_cast<qlonglong>(record.first.value_or(Instant()).time_since_epoch().count());
    default:
        return text(row, column);
    }
}

QString ImportsModel::title(int column) const {
    switch (column) {
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
