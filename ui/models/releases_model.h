// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/recording.h"
#include "core/library/library.h"
#include "core/statistics/selection.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace afs {

/// A release of a song, and what was played of that very release.
struct ReleaseRow {
    RecordingTrack track;
    std::int64_t plays = 0;
    std::optional<Instant> firstPlay;
    std::optional<Instant> lastPlay;

    bool operator==(const ReleaseRow&) const = default;
};

/// Joins what the store tells of a recording with what a selection counted of its tracks; most played first, then by
/// URI. Any thread.
std::vector<ReleaseRow> releaseRows(const Library& library, const Selection& selection,
                                    const std::vector<RecordingTrack>& tracks);

/// "same ISRC", "same title, artists and length", "by hand"; empty for a track that stands alone.
QString linkReasonText(LinkReason reason);
/// The same in a sentence.
QString linkReasonExplanation(const RecordingTrack& track);

/// The releases of one song.
class ReleasesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { AlbumColumn, TitleColumn, PlaysColumn, FirstColumn, LastColumn, LengthColumn, ReasonColumn };
    static constexpr int columns = 7;

    explicit ReleasesModel(const QTimeZone& zone, QObject* parent = nullptr);

    void setReleases(std::vector<ReleaseRow> releases);
    const ReleaseRow& releaseOf(int row) const { return m_releases[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const ReleaseRow& release, int column) const;
    QString toolTipOf(const ReleaseRow& release, int column) const;

    QTimeZone m_zone;
    std::vector<ReleaseRow> m_releases;
};

} // namespace afs
