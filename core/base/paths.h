// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace afs {

/// Where things live. With `--data-dir DIR` all of it is below DIR; otherwise the XDG folders. For root the default
/// is below /var/lib, because the account that runs the database server has to reach it.
struct Paths {
    QString data;     ///< the managed database cluster and what else must survive
    QString settings; ///< the settings file
    QString logs;     ///< the program's and the server's logs
    QString runtime;  ///< sockets; may be too long for one, the caller checks

    QString cluster() const { return data + QStringLiteral("/postgres"); }
    QString unstored() const {
        return data + QStringLiteral("/unstored");
    } ///< what a database that is away did not take
    QString requests() const { return data + QStringLiteral("/requests"); } ///< when Spotify was asked lately

    bool operator==(const Paths&) const = default;
};

/// `dataDir` empty: the defaults of this user, with the data where a person moved it (base/data_folder.h). Creates
/// nothing.
Paths findPaths(const QString& dataDir);

/// Nobody else looks into them: makes the folder of the settings and an empty settings file, and, where the logs lie
/// below it, the data folder. What is there already is closed to others when it is ours; a folder that was named is
/// left as it is, for others may share it, and what we put into it is closed by itself. What cannot be made is told by
/// whoever needs it.
void keepPrivate(const Paths& paths);

/// Of windows over a data folder: files that are theirs as long as they run. `name`: what the folder alone does not
/// tell apart; empty: nothing.
QString windowLock(const QString& data, const QString& name);
/// All that there are.
QStringList windowLocks(const QString& data);

/// What a file or folder is called, however its path is written (`dump/`, `.`, `a/../b`): its own name; of the root
/// `/`. Never empty.
QString nameOfPlace(const QString& path);

} // namespace afs
