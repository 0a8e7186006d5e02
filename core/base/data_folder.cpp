// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/data_folder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace afs {

namespace {

constexpr QLatin1String folderSetting("data/folder");
constexpr QLatin1String formerSetting("data/former-folder");

QString absoluteFolder(const QSettings& settings, QLatin1String key) {
    const QString folder = settings.value(key).toString();
    return folder.startsWith(u'/') ? folder : QString();
}

} // namespace

bool holdsDatabase(const QString& folder) {
    Paths paths;
    paths.data = folder;
    return QFileInfo::exists(paths.cluster()) || QFileInfo::exists(paths.cluster() + QStringLiteral(".loaded"));
}

QString movedDataFolder(const QString& settings, const QString& usual) {
    if (!QFileInfo::exists(settings))
        return usual;
    const QSettings stored(settings, QSettings::IniFormat);
    const QString folder = absoluteFolder(stored, folderSetting);
    if (folder.isEmpty())
        return usual;
    const QString former = absoluteFolder(stored, formerSetting);
    return !former.isEmpty() && !holdsDatabase(folder) && holdsDatabase(former) ? former : folder;
}

Status rememberDataFolder(const QString& settings, const QString& folder, const QString& former) {
    QSettings stored(settings, QSettings::IniFormat);
    const auto write = [&](QLatin1String key, const QString& value) {
        if (value.isEmpty())
            stored.remove(key);
        else
            stored.setValue(key, value);
    };
    write(folderSetting, folder);
    write(formerSetting, former);
    stored.sync();
    if (stored.status() == QSettings::NoError)
        return {};
    return failure(ErrorKind::Failed,
                   QCoreApplication::translate("DataFolder", "The settings in %1 cannot be written.").arg(settings));
}

Status checkDataFolder(const Paths& paths) {
    const QString moved = movedDataFolder(paths.settings, {});
    if (moved.isEmpty() || moved != paths.data || holdsDatabase(moved))
        return {};
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "DataFolder", "The database is not in %1, where it was moved to. If that is on a disk of its "
                                     "own, attach the disk and try again. Nothing was changed.")
                       .arg(moved));
}

} // namespace afs
