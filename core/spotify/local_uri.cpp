// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/local_uri.h"

#include <QStringList>
#include <QUrl>

namespace afs {

namespace {

/// Both spellings of a space occur; a plus of the name itself is `%2B`.
QString decodePart(QString part) {
    return QUrl::fromPercentEncoding(part.replace(u'+', u' ').toUtf8()).remove(QChar(0));
}

} // namespace

std::optional<LocalFile> parseLocalUri(const QString& uri) {
    const QString prefix = QStringLiteral("spotify:local:");
    if (!uri.startsWith(prefix))
        return {};
    const QStringList parts = uri.mid(prefix.size()).split(u':');
    LocalFile file;
    file.artist = decodePart(parts.value(0));
    file.album = decodePart(parts.value(1));
    file.title = decodePart(parts.value(2));
    const std::chrono::seconds seconds(parts.value(3).toInt());
    if (seconds > std::chrono::seconds(0) && seconds <= std::chrono::hours(24))
        file.duration = seconds;
    return file;
}

} // namespace afs
