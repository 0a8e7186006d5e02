// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/statistics_runner.h"

#include <QAbstractTableModel>

#include <vector>

namespace afs {

using TopKind = Ranked;

/// "tracks", "artists", "albums": the detail of the page's place.
QString topKey(TopKind kind);
TopKind topKindOf(const QString& key); ///< tracks when it is none

/// What a ranking is made of: a ranking of artists shows all artists and marks those that are filtered by.
Scope rankedScope(const Scope& scope, TopKind kind);

struct TopData {
    Question asked;
    TopKind kind = TopKind::Tracks;
    std::vector<TopEntry> entries; ///< by rank
    Amount total;
    bool hasFormer = false; ///< ranks of a former period were compared
    /// First and last play of all time, under the same filters, by what `entries` index; empty: the range is all time.
    struct Ends {
        Row first = noIndex;
        Row last = 0;
    };
    std::vector<Ends> ever;
    std::vector<std::uint32_t> nameRanks; ///< one an entry, by collation: see rankNames(); empty: not known
};

QString rankedName(const Library& library, TopKind kind, std::uint32_t index);
/// Fills `nameRanks`. Of few: each name takes some microseconds.
void rankNames(TopData& data);
/// The same by the order of all names of the snapshot, which takes a tenth of a second when nobody asked for it before.
void rankNames(TopData& data, NameOrder& names);
NameOrder::Of nameOrderOf(TopKind kind);

TopData topData(const Question& question, TopKind kind, SelectionCache& selections, const Wanted& wanted);

/// A ranking of any length. Sorts by any column without copying names.
class TopModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RankColumn, ChangeColumn, NameColumn, PlaysColumn, TimeColumn, ShareColumn, FirstColumn, LastColumn };
    static constexpr int columns = 8;

    static constexpr int SubtitleRole = Qt::UserRole;     ///< artist of a track or album
    static constexpr int BarRole = Qt::UserRole + 1;      ///< 0 … 1 of the highest; of the columns plays and time
    static constexpr int MovementRole = Qt::UserRole + 2; ///< ranks gained (> 0) or lost; invalid when new

    using QAbstractTableModel::QAbstractTableModel;

    void setData(TopData data);
    void clear();

    bool empty() const { return m_order.empty(); }
    const TopData& shown() const { return m_data; }
    const TopEntry& entryOf(int row) const { return m_data.entries[m_order[static_cast<std::size_t>(row)]]; }
    QString nameOf(int row) const;
    QString subtitleOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool sortsByName() const { return m_sortColumn == NameColumn; }

Q_SIGNALS:
    /// It is to be sorted by many names that have no rank: data with `nameRanks` is waited for.
    void namesWanted();

private:
    using QAbstractTableModel::setData;

    void applySort();
    QString textOf(const TopEntry& entry, int row, int column) const;
    QString endText(const TopEntry& entry, int column) const;
    QString changeText(const TopEntry& entry) const;
    QString accessibleText(const TopEntry& entry, int row, int column) const;
    bool isChosen(const TopEntry& entry) const;

    TopData m_data;
    QString m_formerName; ///< what the ranks of the compared period are of
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint8_t> m_chosenTracks; ///< by track: by the filter, with their recordings; empty: none
    std::int64_t m_mostPlays = 0;
    std::int64_t m_mostTime = 0;
    int m_sortColumn = RankColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace afs
