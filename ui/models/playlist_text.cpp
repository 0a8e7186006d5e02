// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/playlist_text.h"

#include "ui/charts/chart_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace afs {

namespace {
struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(Playlists)
};
} // namespace

QString songsText(qint64 songs) {
    return songs == 1 ? ListWords::tr("1 song") : ListWords::tr("%1 songs").arg(countText(static_cast<double>(songs)));
}

QString entriesText(qint64 entries) {
    return entries == 1 ? ListWords::tr("1 entry")
                        : ListWords::tr("%1 entries").arg(countText(static_cast<double>(entries)));
}

QString entryText(EntryStatus status, const QString& reason) {
    switch (status) {
    case EntryStatus::Playable:
        return ListWords::tr("Playable");
    case EntryStatus::Unplayable:
        if (reason == QLatin1String("market"))
            return ListWords::tr("Not in your country");
        if (reason == QLatin1String("product"))
            return ListWords::tr("Not with your subscription");
        if (reason == QLatin1String("explicit"))
            return ListWords::tr("Explicit, switched off");
        return reason.isEmpty() ? ListWords::tr("Unplayable") : ListWords::tr("Unplayable: other reason");
    case EntryStatus::Local:
        return ListWords::tr("Local file");
    case EntryStatus::Removed:
        return ListWords::tr("Removed from Spotify");
    case EntryStatus::Episode:
        return ListWords::tr("Episode");
    case EntryStatus::Unknown:
        return ListWords::tr("Not known");
    }
    return {};
}

QString entryExplanation(EntryStatus status, const QString& reason) {
    switch (status) {
    case EntryStatus::Playable:
        return ListWords::tr("Spotify plays it.");
    case EntryStatus::Unplayable:
        if (reason == QLatin1String("market"))
            return ListWords::tr("Spotify has no rights for it in your country.");
        if (reason == QLatin1String("product"))
            return ListWords::tr("Spotify plays it only with another subscription.");
        if (reason == QLatin1String("explicit"))
            return ListWords::tr("Your Spotify settings leave out explicit songs.");
        return reason.isEmpty() ? ListWords::tr("Spotify does not play it and does not say why.")
                                : ListWords::tr("Spotify does not play it and calls the reason “%1”.").arg(reason);
    case EntryStatus::Local:
        return ListWords::tr("A file of your own: Spotify plays it where the file is.");
    case EntryStatus::Removed:
        return ListWords::tr("Spotify does not know it any more; title and artist are as they were.");
    case EntryStatus::Episode:
        return ListWords::tr("Of a podcast: it is not counted as music.");
    case EntryStatus::Unknown:
        return ListWords::tr("Spotify did not say whether it plays it. It is not counted as unplayable.");
    }
    return {};
}

QString changeText(PlaylistChange change) {
    switch (change) {
    case PlaylistChange::WentDark:
        return ListWords::tr("Stopped being playable");
    case PlaylistChange::CameBack:
        return ListWords::tr("Came back");
    case PlaylistChange::Removed:
        return ListWords::tr("Left the playlist");
    case PlaylistChange::Added:
        return ListWords::tr("Added");
    }
    return {};
}

QString scannedText(const PlaylistRound& round) {
    if (round.problem)
        return round.problem->message;
    if (!round.gone.isEmpty())
        return round.gone.join(u' ');
    if (round.changed == 0)
        return ListWords::tr("Scanned: nothing has changed.");
    return round.changed == 1 ? ListWords::tr("Scanned: 1 change.")
                              : ListWords::tr("Scanned: %1 changes.").arg(countText(round.changed));
}

QUrl openAddress(const QString& uri) {
    const QStringList parts = uri.split(u':');
    if (parts.size() != 3 || parts[0] != QLatin1String("spotify") || parts[2].isEmpty() ||
        (parts[1] != QLatin1String("track") && parts[1] != QLatin1String("episode")))
        return {};
    return QUrl(QStringLiteral("https://open.spotify.com/%1/%2").arg(parts[1], parts[2]));
}

QUrl playlistAddress(const QString& spotifyId) {
    return spotifyId.isEmpty() ? QUrl() : QUrl(QStringLiteral("https://open.spotify.com/playlist/%1").arg(spotifyId));
}

QString withheldSentence() {
    return ListWords::tr(
        "Spotify does not give this playlist's contents to personal apps. Only playlists that you own or "
        "edit together with others can be read. A copy of it in your own library can be watched.");
}

} // namespace afs
