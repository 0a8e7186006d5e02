// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include "core/statistics/zone_offsets.h"
#include "ui/models/format.h"
#include "ui/models/tip_text.h"

#include <QDateTime>

#include <algorithm>

namespace afs {

void HistoryModel::setDayStart(std::chrono::hours start) {
    m_dayStart = start;
    m_times.reset();
}

void HistoryModel::show(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone) {
    if (library != m_library || zone != m_zone)
        m_times.reset();
    m_library = std::move(library);
    m_rows = std::move(rows);
    m_zone = std::move(zone);
}

PlayTimes& HistoryModel::times() const {
    if (!m_times)
        m_times.emplace(*m_library, m_zone, m_dayStart);
    return *m_times;
}

void HistoryModel::setPlays(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone,
                            std::size_t limit) {
    beginResetModel();
    show(std::move(library), std::move(rows), std::move(zone));
    m_limit = limit;
    m_isOrdered = false;
    endResetModel();
}

void HistoryModel::setOrdered(LibraryPtr library, std::shared_ptr<const std::vector<Row>> rows, QTimeZone zone,
                              Ordered order) {
    beginResetModel();
    show(std::move(library), std::move(rows), std::move(zone));
    m_limit = 0;
    m_isOrdered = true;
    m_order = order;
    endResetModel();
}

void HistoryModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT sortRequested(column, order);
}

/// The tracks that match are found first, a byte each: then a million rows are a walk over numbers.
QModelIndexList HistoryModel::match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                    Qt::MatchFlags flags) const {
    const bool ofTracks = start.column() == TrackColumn || start.column() == ArtistColumn;
    const bool isPrefix = (flags & Qt::MatchTypeMask) == Qt::MatchStartsWith;
    if (!start.isValid() || role != Qt::DisplayRole || !ofTracks || !isPrefix || hits != 1)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const Library& library = *m_library;
    const QString wanted = value.toString();
    const auto begins = [&](const QString& name) { return name.startsWith(wanted, Qt::CaseInsensitive); };
    std::vector<std::uint8_t> passes(library.tracks.size());
    for (std::size_t track = 0; track < passes.size(); ++track)
        passes[track] =
            begins(start.column() == TrackColumn ? titleOrUnknown(library.title(static_cast<TrackIndex>(track)))
                                                 : artistOrUnknown(library.artistName(library.tracks[track].artist)));
    const bool unknownPasses = begins(start.column() == TrackColumn ? titleOrUnknown({}) : artistOrUnknown({}));
    const int count = rowCount();
    const int last = (flags & Qt::MatchWrap) != 0 ? start.row() + count : count;
    for (int row = start.row(); row < last; ++row) {
        const TrackIndex track = library.track[playOf(row % count)];
        if (track == noIndex ? unknownPasses : passes[track] != 0)
            return {index(row % count, start.column())};
    }
    return {};
}

void HistoryModel::clear() {
    setPlays(nullptr, nullptr, m_zone);
}

Row HistoryModel::playOf(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return (*m_rows)[m_isOrdered ? at : m_rows->size() - 1 - at];
}

QDate HistoryModel::dayOf(int row) const {
    return times().dayOf(m_library->end[playOf(row)]);
}

int HistoryModel::rowOfDay(QDate day) const {
    const int count = rowCount();
    if (count == 0 || (m_isOrdered && m_order != Ordered::OldestFirst))
        return -1;
    if (m_isOrdered) {
        const qint64 begin = beginOfDay(toLocalDays(day), m_zone, m_dayStart).time_since_epoch().count();
        const auto first =
            std::partition_point(m_rows->begin(), m_rows->end(), [&](Row row) { return m_library->end[row] < begin; });
        return std::min(static_cast<int>(first - m_rows->begin()), count - 1);
    }
    const qint64 dayAfter = beginOfDay(toLocalDays(day.addDays(1)), m_zone, m_dayStart).time_since_epoch().count();
    // Ascending rows, newest first on screen: the first table row is the last play before the next day begins.
    const auto first = m_rows->end() - count;
    const auto later =
        std::partition_point(first, m_rows->end(), [&](Row row) { return m_library->end[row] < dayAfter; });
    const auto row = static_cast<int>(m_rows->end() - later);
    return std::min(row, count - 1);
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !m_rows)
        return 0;
    const std::size_t all = m_rows->size();
    return static_cast<int>(m_limit == 0 ? all : std::min(all, m_limit));
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

bool HistoryModel::firstOfDay(int row) const {
    return m_isOrdered || row == 0 || dayOf(row) != dayOf(row - 1);
}

QString HistoryModel::textOf(Row play, int column) const {
    const Library& library = *m_library;
    const TrackIndex track = library.track[play];
    const TrackInfo* info = track == noIndex ? nullptr : &library.tracks[track];
    switch (column) {
    case DayColumn:
        return times().dayText(library.end[play]);
    case TimeColumn:
        return times().timeText(library.end[play]);
    case TrackColumn:
        return titleOrUnknown(info ? library.text(info->title) : std::string_view{});
    case ArtistColumn:
        return artistOrUnknown(info ? library.artistName(info->artist) : std::string_view{});
    case AlbumColumn:
        return info ? fromUtf8(library.albumTitle(info->album)) : QString();
    case LengthColumn:
        return times().lengthText(library.ms[play]);
    case SourceColumn:
        return sourcesText(library.sources[play]);
    case EndColumn:
        return endReasonText(library.text(library.reasons[library.reasonEnd[play]]));
    default:
        return {};
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row play = playOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(play, index.column());
    case Qt::ToolTipRole:
        if (index.column() == DayColumn || index.column() == TimeColumn)
            return momentText(m_library->endOf(play), m_zone);
        if (index.column() == LengthColumn && m_library->ms[play] < 0)
            return tr("Nobody knows for how long it was played.");
        return tipText(textOf(play, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() == LengthColumn || index.column() == TimeColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case FirstOfDayRole:
        return firstOfDay(index.row());
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == LengthColumn || section == TimeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case TimeColumn:
        return tr("Time");
    case TrackColumn:
        return tr("Track");
    case ArtistColumn:
        return tr("Artist");
    case AlbumColumn:
        return tr("Album");
    case LengthColumn:
        return tr("Played for");
    case SourceColumn:
        return tr("Known from");
    case EndColumn:
        return tr("How it ended");
    default:
        return {};
    }
}

} // namespace afs
