// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plain_table.h" // first: moc cannot read <concepts> without what Qt includes before

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
class ReleasesModel final : public PlainTable {
    Q_OBJECT

public:
    enum Column { AlbumColumn, TitleColumn, PlaysColumn, FirstColumn, LastColumn, LengthColumn, ReasonColumn };

    ReleasesModel(const QTimeZone& zone, std::chrono::hours dayStart, QObject* parent = nullptr);

    void setReleases(std::vector<ReleaseRow> releases);
    /// `row`: of the table.
    const ReleaseRow& releaseOf(int row) const { return m_releases[static_cast<std::size_t>(ownRow(row))]; }

protected:
    int rows() const override { return static_cast<int>(m_releases.size()); }
    QString title(int column) const override;
    QString text(int row, int column) const override;
    QString toolTip(int row, int column) const override;
    bool isNumber(int column) const override;
    QVariant key(int row, int column) const override;

private:
    QTimeZone m_zone;
    std::chrono::hours m_dayStart;
    std::vector<ReleaseRow> m_releases;
};

} // namespace afs
