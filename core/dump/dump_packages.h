// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace afs {

/// What was seen in a place without a listening history: enough to say which package of Spotify it is.
struct SeenFiles {
    QString place; ///< the path that was given
    enum class Kind { File, Archive, Folder } kind = Kind::File;
    QStringList archives; ///< zips inside an archive
    bool accountFiles = false;
    bool technicalFiles = false;
    bool extendedManual = false;
    bool accountManual = false;
    bool backup = false; ///< this program's own

    /// Takes note of a file by the path it has in its container.
    void add(const QString& path);
    /// Whether it is something of Spotify's, or has an archive inside that may be.
    bool tellsSomething() const {
        return accountFiles || technicalFiles || extendedManual || accountManual || backup || !archives.isEmpty();
    }
    /// Whether noHistory() has nothing better to say.
    bool tellsOfArchivesAlone() const {
        return !archives.isEmpty() && !accountFiles && !technicalFiles && !extendedManual && !backup;
    }
};

/// One or two sentences: what this is instead of a listening history, and what to ask Spotify for.
Error noHistory(const SeenFiles& seen);

/// The same for a single file, recognised by its first bytes (empty: nothing in it).
Error notADump(const QString& path, const QByteArray& head);

} // namespace afs
