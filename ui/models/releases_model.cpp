// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/releases_model.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <algorithm>
#include <unordered_map>

namespace afs {

std::vector<ReleaseRow> releaseRows(const Library& library, const Selection& selection,
                                    const std::vector<RecordingTrack>& tracks) {
    std::unordered_map<std::string_view, std::size_t> places;
    std::vector<ReleaseRow> rows;
    for (const RecordingTrack& track : tracks) {
        places.emplace(track.uri, rows.size());
        rows.push_back({track, 0, {}, {}});
    }
    for (TrackIndex index = 0; index < library.tracks.size(); ++index) {
        const TrackFigures& figures = selection.tracks[index];
        const auto place = places.find(library.text(library.tracks[index].uri));
        if (place == places.end() || figures.amount.plays == 0)
            continue;
        ReleaseRow& row = rows[place->second];
        row.plays = figures.amount.plays;
        row.firstPlay = library.endOf(figures.first);
        row.lastPlay = library.endOf(figures.last);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ReleaseRow& a, const ReleaseRow& b) { return a.plays > b.plays; });
    return rows;
}

QString linkReasonText(LinkReason reason) {
    switch (reason) {
    case LinkReason::Alone:
        break;
    case LinkReason::Isrc:
        return ReleasesModel::tr("same ISRC");
    case LinkReason::Names:
        return ReleasesModel::tr("same title, artists and length");
    case LinkReason::ByHand:
        return ReleasesModel::tr("joined by hand");
    }
    return {};
}

QString linkReasonExplanation(const RecordingTrack& track) {
    switch (track.reason) {
    case LinkReason::Alone:
        return track.isApart ? ReleasesModel::tr("Taken apart by you: it is counted as a song of its own.") : QString();
    case LinkReason::Isrc:
        return ReleasesModel::tr("Another release has the same recording code (ISRC): %1").arg(fromUtf8(track.isrc));
    case LinkReason::Names:
        return ReleasesModel::tr("Another release has this title, these artists and this length, within two seconds.");
    case LinkReason::ByHand:
        return ReleasesModel::tr("Joined with another release by you.");
    }
    return {};
}

ReleasesModel::ReleasesModel(const QTimeZone& zone, std::chrono::hours dayStart, QObject* parent)
    : PlainTable(ReasonColumn + 1, parent), m_zone(zone), m_dayStart(dayStart) {}

void ReleasesModel::setReleases(std::vector<ReleaseRow> releases) {
    reset([&] { m_releases = std::move(releases); });
}

bool ReleasesModel::isNumber(int column) const {
    return column == PlaysColumn || column == LengthColumn;
}

QString ReleasesModel::text(int row, int column) const {
    const ReleaseRow& release = m_releases[static_cast<std::size_t>(row)];
    const auto dateOf = [this](const std::optional<Instant>& moment) {
        return moment ? dayText(*moment, m_zone, m_dayStart) : tr("never");
    };
    switch (column) {
    case AlbumColumn:
        return albumOrUnknown(release.track.album);
    case TitleColumn:
        return titleOrUnknown(release.track.title);
    case PlaysColumn:
        return countText(static_cast<double>(release.plays));
    case FirstColumn:
        return dateOf(release.firstPlay);
    case LastColumn:
        return dateOf(release.lastPlay);
    case LengthColumn:
        return release.track.length ? lengthText(release.track.length->count()) : QString();
    case ReasonColumn:
        return linkReasonText(release.track.reason);
    default:
        return {};
    }
}

QString ReleasesModel::toolTip(int row, int column) const {
    const ReleaseRow& release = m_releases[static_cast<std::size_t>(row)];
    if (column == FirstColumn && release.firstPlay)
        return momentText(*release.firstPlay, m_zone);
    if (column == LastColumn && release.lastPlay)
        return momentText(*release.lastPlay, m_zone);
    if (column == ReasonColumn)
        return linkReasonExplanation(release.track);
    if (column == AlbumColumn)
        return fromUtf8(release.track.uri);
    return text(row, column);
}

QVariant ReleasesModel::key(int row, int column) const {
    const ReleaseRow& release = m_releases[static_cast<std::size_t>(row)];
    const auto moment = [](const std::optional<Instant>& when) {
        return QVariant(static_cast<qlonglong>(when.value_or(Instant()).time_since_epoch().count()));
    };
    switch (column) {
    case PlaysColumn:
        return static_cast<qlonglong>(release.plays);
    case FirstColumn:
        return moment(release.firstPlay);
    case LastColumn:
        return moment(release.lastPlay);
    case LengthColumn:
        return static_cast<qlonglong>(release.track.length ? release.track.length->count() : -1);
    default:
        return text(row, column);
    }
}

QString ReleasesModel::title(int column) const {
    switch (column) {
    case AlbumColumn:
        return tr("Album");
    case TitleColumn:
        return tr("Title");
    case PlaysColumn:
        return tr("Plays");
    case FirstColumn:
        return tr("First played");
    case LastColumn:
        return tr("Last played");
    case LengthColumn:
        return tr("Length");
    case ReasonColumn:
        return tr("Linked by");
    default:
        return {};
    }
}

} // namespace afs
