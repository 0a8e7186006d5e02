// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/library.h"
#include "ui/models/play_times.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <vector>

namespace afs {

/// Plays of a snapshot as a table, newest first unless they are given in another order. Keeps row numbers only and
/// makes texts when a cell is asked for, so a million rows cost four bytes each and no paging.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        TimeColumn,
        TrackColumn,
        ArtistColumn,
        AlbumColumn,
        LengthColumn,
        SourceColumn,
        EndColumn
    };
    static constexpr int columns = 8;

    /// True when the play is the newest of its local day in the table, and always in an order of its own.
    static constexpr int FirstOfDayRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// `rows` ascending, of `library`; shared, not copied. At most `limit` of the newest are shown (0: all).
    void setPlays(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone,
                  std::size_t limit = 0);
    /// Of these rows: oldest first is an order of time too, and any other one is none.
    enum class Ordered { OldestFirst, ByOther };
    /// The same in an order of one's own: `rows` as the table shows them, from its first row on.
    void setOrdered(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone,
                    Ordered order = Ordered::ByOther);
    void clear();
    void setDayStart(std::chrono::hours start); ///< see Scope::dayStart; before the plays

    /// The snapshot's row number behind a table row.
    Row playOf(int row) const;
    const LibraryPtr& library() const { return m_library; }

    /// The first table row of a local day, or of the next one below it that has plays; -1 when the table is empty, or
    /// in no order of time.
    int rowOfDay(QDate day) const;
    QDate dayOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Asks for it: sorting takes long, and is a worker's.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Of titles and names without making a text for every row.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

private:
    void show(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone);
    PlayTimes& times() const;
    QString textOf(Row play, int column) const;
    bool firstOfDay(int row) const;

    LibraryPtr m_library;
    std::shared_ptr<const std::vector<Row>> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    std::chrono::hours m_dayStart{0};
    mutable std::optional<PlayTimes> m_times; ///< made when the first cell is asked for
    std::size_t m_limit = 0;
    bool m_isOrdered = false;           ///< the rows are as the table shows them
    Ordered m_order = Ordered::ByOther; ///< of those
};

} // namespace afs
