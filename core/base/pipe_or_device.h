// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace afs {

/// Whether something is there that is neither a file nor a folder: a pipe or a device has somebody at its other end,
/// and is never replaced by a file. Links are followed.
inline bool isPipeOrDevice(const QString& path) {
    const QFileInfo there(path);
    return there.exists() && !there.isFile() && !there.isDir();
}

} // namespace afs
