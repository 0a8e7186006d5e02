// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/top_model.h"

#include "core/statistics/counting.h"
#include "ui/charts/chart_text.h"
#include "ui/models/comparison.h"
#include "ui/models/format.h"
#include "ui/models/tip_text.h"

#include <QFont>

#include <algorithm>
#include <limits>
#include <numeric>

namespace afs {

void TopModel::setData(TopData data) {
    beginResetModel();
    m_data = std::move(data);
    m_formerName =
        comparedName(m_data.asked.scope.range, m_data.asked.today, m_data.asked.comparison, m_data.asked.covered);
    m_order.resize(m_data.entries.size());
    m_mostPlays = 0;
    m_mostTime = 0;
    m_chosenTracks.clear();
    if (m_data.asked.library && !m_data.asked.scope.filter.tracks.empty()) {
        Filter filter;
        filter.tracks = m_data.asked.scope.filter.tracks;
        m_chosenTracks = tracksThatPass(*m_data.asked.library, filter);
    }
    for (const TopEntry& entry : m_data.entries) {
        m_mostPlays = std::max(m_mostPlays, entry.amount.plays);
        m_mostTime = std::max(m_mostTime, entry.amount.by(Metric::Time));
    }
    applySort();
    endResetModel();
}

void TopModel::clear() {
    setData(TopData{});
}

QString TopModel::nameOf(int row) const {
    return rankedName(*m_data.asked.library, m_data.kind, entryOf(row).index);
}

QString TopModel::subtitleOf(int row) const {
    const Library& library = *m_data.asked.library;
    const std::uint32_t index = entryOf(row).index;
    switch (m_data.kind) {
    case TopKind::Tracks:
        return artistOrUnknown(library.artistName(library.tracks[index].artist));
    case TopKind::Artists:
        return {};
    case TopKind::Albums:
        return artistOrUnknown(library.artistName(library.albums[index].artist));
    }
    return {};
}

int TopModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TopModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString TopModel::changeText(const TopEntry& entry) const {
    if (!m_data.hasFormer)
        return {};
    if (!entry.formerRank)
        return entry.fresh ? tr("new") : tr("back", "in the ranking again after a period without");
    const qint64 gained = static_cast<qint64>(*entry.formerRank) - static_cast<qint64>(entry.rank);
    if (gained == 0)
        return QStringLiteral("=");
    return (gained > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1"))
        .arg(countText(static_cast<double>(std::abs(gained))));
}

QString TopModel::textOf(const TopEntry& entry, int row, int column) const {
    const Scope& scope = m_data.asked.scope;
    switch (column) {
    case RankColumn:
        return countText(entry.rank);
    case ChangeColumn:
        return changeText(entry);
    case NameColumn:
        return nameOf(row);
    case PlaysColumn:
        return countText(static_cast<double>(entry.amount.plays));
    case TimeColumn:
        return durationText(static_cast<double>(entry.amount.by(Metric::Time)));
    case ShareColumn: {
        const auto whole = static_cast<double>(m_data.total.by(scope.metric));
        return percentText(whole == 0 ? 0 : static_cast<double>(entry.amount.by(scope.metric)) / whole);
    }
    case FirstColumn:
        return dayText(entry.firstPlay, scope.zone, scope.dayStart);
    case LastColumn:
        return dayText(entry.lastPlay, scope.zone, scope.dayStart);
    default:
        return {};
    }
}

/// In the range, and below it of all time.
QString TopModel::endText(const TopEntry& entry, int column) const {
    const QTimeZone& zone = m_data.asked.scope.zone;
    const QString own = momentText(column == FirstColumn ? entry.firstPlay : entry.lastPlay, zone);
    if (m_data.ever.empty())
        return own;
    const TopData::Ends& ever = m_data.ever[entry.index];
    const QString ofAllTime =
        momentText(m_data.asked.library->endOf(column == FirstColumn ? ever.first : ever.last), zone);
    return tr("In this range: %1\nOf all time: %2", "two moments").arg(own, ofAllTime);
}

QString TopModel::accessibleText(const TopEntry& entry, int row, int column) const {
    const QString text = textOf(entry, row, column);
    if (column == NameColumn && m_data.kind != TopKind::Artists)
        return tr("%1 by %2", "title, artist").arg(isolated(text), isolated(subtitleOf(row)));
    if (column != ChangeColumn || !m_data.hasFormer || !entry.formerRank)
        return text;
    const qint64 gained = static_cast<qint64>(*entry.formerRank) - static_cast<qint64>(entry.rank);
    if (gained == 0)
        return tr("no change of rank against %1", "compared period").arg(m_formerName);
    const QString places = countText(static_cast<double>(std::abs(gained)));
    return gained > 0 ? tr("up %1").arg(places) : tr("down %1").arg(places);
}

bool TopModel::isChosen(const TopEntry& entry) const {
    const Library& library = *m_data.asked.library;
    const Filter& filter = m_data.asked.scope.filter;
    const auto holds = [](const auto& values, const auto& value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    switch (m_data.kind) {
    case TopKind::Tracks:
        return !m_chosenTracks.empty() && m_chosenTracks[entry.index] != 0;
    case TopKind::Artists:
        return holds(filter.artists, library.artistName(entry.index));
    case TopKind::Albums:
        return holds(filter.albums, AlbumName{std::string(library.artistName(library.albums[entry.index].artist)),
                                              std::string(library.albumTitle(entry.index))});
    }
    return false;
}

QVariant TopModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TopEntry& entry = entryOf(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.row(), column);
    case Qt::AccessibleTextRole:
        return accessibleText(entry, index.row(), column);
    case Qt::ToolTipRole:
        if (column == FirstColumn || column == LastColumn)
            return endText(entry, column);
        if (column == NameColumn || column == PlaysColumn || column == TimeColumn)
            return tipText(tr("%1: %2", "name, figures")
                               .arg(accessibleText(entry, index.row(), NameColumn), bothFiguresText(entry.amount)));
        return tipText(accessibleText(entry, index.row(), column));
    case Qt::TextAlignmentRole:
        return QVariant((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == NameColumn && isChosen(entry)) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case SubtitleRole:
        return column == NameColumn ? QVariant(subtitleOf(index.row())) : QVariant();
    case BarRole:
        if (column == PlaysColumn && m_mostPlays > 0)
            return static_cast<double>(entry.amount.plays) / static_cast<double>(m_mostPlays);
        if (column == TimeColumn && m_mostTime > 0)
            return static_cast<double>(entry.amount.by(Metric::Time)) / static_cast<double>(m_mostTime);
        return {};
    case MovementRole:
        if (column != ChangeColumn || !entry.formerRank)
            return {};
        return static_cast<qint64>(*entry.formerRank) - static_cast<qint64>(entry.rank);
    default:
        return {};
    }
}

QVariant TopModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && section == ChangeColumn && m_data.hasFormer)
        return tr("Change of rank against %1", "compared period").arg(m_formerName);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case ChangeColumn:
        return tr("Change");
    case NameColumn:
        return m_data.kind == TopKind::Tracks   ? tr("Track")
               : m_data.kind == TopKind::Albums ? tr("Album")
                                                : tr("Artist");
    case PlaysColumn:
        return tr("Plays");
    case TimeColumn:
        return tr("Time");
    case ShareColumn:
        return tr("Share");
    case FirstColumn:
        return m_data.ever.empty() ? tr("First play") : tr("First play in range");
    case LastColumn:
        return m_data.ever.empty() ? tr("Last play") : tr("Last play in range");
    default:
        return {};
    }
}

/// Names of few are compared at once, those of many by whoever hears that they are wanted.
void TopModel::sort(int column, Qt::SortOrder order) {
    constexpr std::size_t few = 2000;
    m_sortColumn = column;
    m_sortOrder = order;
    if (sortsByName() && m_data.nameRanks.empty() && !m_data.entries.empty()) {
        if (m_data.entries.size() > few) {
            Q_EMIT namesWanted();
            return;
        }
        rankNames(m_data);
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::uint32_t> old = m_order;
    applySort();
    std::vector<int> rowOf(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[m_order[row]] = static_cast<int>(row);
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(createIndex(rowOf[old[static_cast<std::size_t>(index.row())]], index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TopModel::applySort() {
    std::iota(m_order.begin(), m_order.end(), 0U);
    const auto& entries = m_data.entries;
    const auto by = [&](auto&& compare) {
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return m_sortOrder == Qt::AscendingOrder ? compare(entries[a], entries[b])
                                                     : compare(entries[b], entries[a]);
        });
    };
    switch (m_sortColumn) {
    case ChangeColumn: {
        const auto gained = [](const TopEntry& entry) {
            return entry.formerRank ? static_cast<qint64>(*entry.formerRank) - static_cast<qint64>(entry.rank)
                                    : std::numeric_limits<qint64>::max();
        };
        by([&](const TopEntry& a, const TopEntry& b) { return gained(a) < gained(b); });
        break;
    }
    case NameColumn:
        if (m_data.nameRanks.size() == entries.size())
            std::stable_sort(m_order.begin(), m_order.end(), [this](std::uint32_t a, std::uint32_t b) {
                return m_sortOrder == Qt::AscendingOrder ? m_data.nameRanks[a] < m_data.nameRanks[b]
                                                         : m_data.nameRanks[b] < m_data.nameRanks[a];
            });
        break;
    case PlaysColumn:
        by([](const TopEntry& a, const TopEntry& b) { return a.amount.plays < b.amount.plays; });
        break;
    case TimeColumn:
        by([](const TopEntry& a, const TopEntry& b) { return a.amount.by(Metric::Time) < b.amount.by(Metric::Time); });
        break;
    case FirstColumn:
        by([](const TopEntry& a, const TopEntry& b) { return a.firstPlay < b.firstPlay; });
        break;
    case LastColumn:
        by([](const TopEntry& a, const TopEntry& b) { return a.lastPlay < b.lastPlay; });
        break;
    case ShareColumn: {
        const Metric metric = m_data.asked.scope.metric;
        by([&](const TopEntry& a, const TopEntry& b) { return a.amount.by(metric) < b.amount.by(metric); });
        break;
    }
    default:
        if (m_sortOrder == Qt::DescendingOrder)
            std::reverse(m_order.begin(), m_order.end());
        break;
    }
}

} // namespace afs
