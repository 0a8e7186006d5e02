// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/unstored_file.h"

#include "core/base/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace afs {

namespace {

constexpr qint64 mostBytes = 64 << 20; ///< years of plays; more is none of ours

/// Spotify's ids of people hold whatever they once chose: no name of a file.
QString nameOf(const ConnectionParams& database, const QString& spotifyId) {
    const QString where = database.managed
                              ? QString()
                              : QStringLiteral("%1:%2/%3").arg(database.host).arg(database.port).arg(database.database);
    const QByteArray whose = (where + u'\n' + spotifyId).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

UnstoredFile::UnstoredFile(const QString& folder, const ConnectionParams& database, const QString& spotifyId, Of of) {
    if (!folder.isEmpty() && !spotifyId.isEmpty())
        m_path = QStringLiteral("%1/%2-%3.json")
                     .arg(folder, nameOf(database, spotifyId),
                          of == Of::Live ? QStringLiteral("live") : QStringLiteral("player"));
}

bool UnstoredFile::write(const QByteArray& state) const {
    if (m_path.isEmpty())
        return false;
    const QString folder = QFileInfo(m_path).path();
    constexpr auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QSaveFile file(m_path);
    const bool isKept = QDir().mkpath(folder) && QFile::setPermissions(folder, mine | QFileDevice::ExeOwner) &&
                        file.open(QIODevice::WriteOnly) && file.setPermissions(mine) &&
                        file.write(state) == state.size() && file.commit();
    if (!isKept)
        qCWarning(logDatabase, "what was watched is not kept in %ls: %ls", qUtf16Printable(m_path),
                  qUtf16Printable(file.errorString()));
    return isKept;
}

QByteArray UnstoredFile::read() const {
    QFile file(m_path);
    return !m_path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

void UnstoredFile::remove() const {
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return;
    QFile::remove(m_path);
    QDir().rmdir(QFileInfo(m_path).path()); // with the last one
}

} // namespace afs
