// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"

#include <QTimeZone>

#include <vector>

namespace afs {

/// A class of an import in words: "Already there".
/// What became of such rows, in a sentence.
QString rowClassExplanation(RowClass rowClass);
/// The order in which people read the classes: what came in first.
std::array<RowClass, rowClasses> rowClassesForReading();

QString importStateText(ImportState state);
QString importStateText(const ImportRecord& record); ///< "Done, not all used": its notes say what

/// The journal of imports, newest first until it is sorted. Rows are those of the table.
class ImportsModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { SourceColumn, TimeColumn, StateColumn, AddedColumn, RowsColumn, CoverageColumn };

    explicit ImportsModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setImports(std::vector<ImportRecord> imports);
    const std::vector<ImportRecord>& imports() const { return m_imports; }
    const ImportRecord& importOf(int row) const { return m_imports[static_cast<std::size_t>(ownRow(row))]; }
    int rowOf(ImportId id) const;      ///< -1 when it is not listed
    static QStringList timeSamples();  ///< how long its times may be
    static QStringList stateSamples(); ///< the same of its states

protected:
    int rows() const override { return static_cast<int>(m_imports.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    bool isNumber(int column) const override { return column == AddedColumn || column == RowsColumn; }
    QVariant key(int row, int column) const override;

private:
    QTimeZone m_zone;
    std::vector<ImportRecord> m_imports;
};

/// "Mar 2015 – Feb 2026"; empty when nothing could be dated.
QString coverageText(const ImportRecord& record, const QTimeZone& zone);
/// The same to the day: "3 Mar 2015 – 21 Feb 2026".
QString daysText(const ImportRecord& record, const QTimeZone& zone);

} // namespace afs
