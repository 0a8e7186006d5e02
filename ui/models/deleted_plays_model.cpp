// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deleted_plays_model.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

namespace afs {

DeletedPlaysModel::DeletedPlaysModel(const QTimeZone& zone, QObject* parent)
    : PlainTable(LengthColumn + 1, parent), m_zone(zone) {}

void DeletedPlaysModel::setPlays(std::vector<DeletedPlay> plays) {
    reset([&] { m_plays = std::move(plays); });
}

QStringList DeletedPlaysModel::momentSamples() {
    QStringList samples;
    for (const QString& date : dateSamples())
        for (const QString& time : timeOfDaySamples())
            samples.append(tr("%1, %2", "date, time of day").arg(date, time));
    return samples;
}

QString DeletedPlaysModel::text(int row, int column) const {
    const DeletedPlay& play = m_plays[static_cast<std::size_t>(row)];
    const auto moment = [&](Instant instant) {
        return tr("%1, %2", "date, time of day")
            .arg(dateText(localTimeOf(instant, m_zone).date()), timeOfDayText(instant, m_zone));
    };
    switch (column) {
    case DeletedColumn:
        return moment(play.deletedAt);
    case PlayedColumn:
        return moment(play.end);
    case TrackColumn:
        return titleOrUnknown(play.title);
    case ArtistColumn:
        return fromUtf8(play.artist);
    case AlbumColumn:
        return fromUtf8(play.album);
    case LengthColumn:
        return play.ms < 0 ? QString() : lengthText(play.ms);
    default:
        return {};
    }
}

QString DeletedPlaysModel::toolTip(int row, int column) const {
    const DeletedPlay& play = m_plays[static_cast<std::size_t>(row)];
    if (column == DeletedColumn || column == PlayedColumn)
        return momentText(column == DeletedColumn ? play.deletedAt : play.end, m_zone);
    return text(row, column);
}

QVariant DeletedPlaysModel::key(int row, int column) const {
    const DeletedPlay& play = m_plays[static_cast<std::size_t>(row)];
    switch (column) {
    case DeletedColumn:
        return static_cast<qlonglong>(play.deletedAt.time_since_epoch().count());
    case PlayedColumn:
        return static_cast<qlonglong>(play.end.time_since_epoch().count());
    case LengthColumn:
        return static_cast<qlonglong>(play.ms);
    default:
        return text(row, column);
    }
}

QString DeletedPlaysModel::title(int column) const {
    switch (column) {
    case DeletedColumn:
        return tr("Deleted");
    case PlayedColumn:
        return tr("Played");
    case TrackColumn:
        return tr("Track");
    case ArtistColumn:
        return tr("Artist");
    case AlbumColumn:
        return tr("Album");
    case LengthColumn:
        return tr("Played for");
    default:
        return {};
    }
}

} // namespace afs
