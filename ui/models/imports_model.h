// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

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

/// The journal of imports, newest first.
class ImportsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SourceColumn, TimeColumn, StateColumn, AddedColumn, RowsColumn, CoverageColumn };
    static constexpr int columns = 6;

    explicit ImportsModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setImports(std::vector<ImportRecord> imports);
    const std::vector<ImportRecord>& imports() const { return m_imports; }
    const ImportRecord& importOf(int row) const { return m_imports[static_cast<std::size_t>(row)]; }
    int rowOf(ImportId id) const; ///< -1 when it is not listed

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const ImportRecord& record, int column) const;

    QTimeZone m_zone;
    std::vector<ImportRecord> m_imports;
};

/// "Mar 2015 – Feb 2026"; empty when nothing could be dated.
QString coverageText(const ImportRecord& record, const QTimeZone& zone);

} // namespace afs
