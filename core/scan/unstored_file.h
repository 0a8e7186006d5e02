// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/connection_params.h"

#include <QByteArray>
#include <QString>

namespace afs {

/// What the watches of a person saw and the database could not be told when the program ended: files of this computer,
/// one a watch, readable by their owner alone. They go as soon as it is stored. Any thread, one at a time.
class UnstoredFile {
public:
    enum class Of { Live, LocalPlayer };

    /// Nowhere: nothing is kept.
    UnstoredFile() = default;
    /// In `folder`, for whoever Spotify calls `spotifyId`, and for a server that several computers share apart from the
    /// database of this one. Empty: nowhere.
    UnstoredFile(const QString& folder, const ConnectionParams& database, const QString& spotifyId, Of of);

    bool
    write(const QByteArray& state) const; ///< replaces what is there; false, with a line in the log: it is not kept
    QByteArray read() const;              ///< empty: there is nothing
    void remove() const;

private:
    QString m_path; ///< empty: nowhere
};

} // namespace afs
