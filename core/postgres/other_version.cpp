// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/other_version.h"

#include "core/base/daily_backups.h"
#include "core/base/shell_text.h"
#include "core/postgres/cluster.h"

#include <QCoreApplication>
#include <QLocale>

namespace afs {

namespace {

/// The way out for somebody who cannot have the old version of PostgreSQL.
QString offerOfBackup(const Paths& paths) {
    const auto kept = dailyBackups(paths.data, QDate::currentDate());
    if (kept.empty())
        return {};
    QStringList restore{QStringLiteral("restore"), kept.front().file};
    if (paths.data != findPaths({}).data)
        restore << QStringLiteral("--data-dir") << paths.data;
    return u' ' + QCoreApplication::translate("ManagedServer",
                                              "Or go on from the backup of %1, with the command `%2`: the old database "
                                              "is kept beside the new one.")
                      .arg(QLocale().toString(kept.front().day, QLocale::LongFormat), shellText(restore));
}

} // namespace

tl::unexpected<Error> otherVersionError(const Paths& paths, const std::vector<PostgresPrograms>& all) {
    const QString version = clusterVersionName(paths.cluster());
    if (all.empty())
        return failure(ErrorKind::Database,
                       QCoreApplication::translate(
                           "ManagedServer",
                           "The database was made by PostgreSQL %1, which is not installed. Install the package "
                           "`postgresql-%1`. The database was left as it is.")
                           .arg(version));
    return failure(ErrorKind::Database,
                   QCoreApplication::translate("ManagedServer",
                                               "The database was made by PostgreSQL %1, but only version %2 is "
                                               "installed, which cannot read it. Install the "
                                               "package `postgresql-%1` beside it. The database was left as it is.")
                           .arg(version, QString::number(all.front().version.major)) +
                       offerOfBackup(paths));
}

} // namespace afs
