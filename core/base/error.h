// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace afs {

/// What went wrong, as far as code has to branch on it. The command line maps each to one exit code.
enum class ErrorKind {
    Failed,        ///< anything that has no better name
    Usage,         ///< the caller asked for something that does not exist
    Database,      ///< the database cannot be reached, used or trusted
    NewerDatabase, ///< it was made by a newer version of the program: trying again does not help
    NotSignedIn,   ///< no usable token
    BadInput,      ///< nothing readable in what a person gave us
    Cancelled,     ///< a person asked to stop
    Network,       ///< network trouble or a rate limit
};

/// A failure in words. `message` is one or more whole sentences for a person: what happened, what it means,
/// what to do. `detail` is for the curious (server text, SQLSTATE, file and offset); it never holds a secret.
struct Error {
    ErrorKind kind = ErrorKind::Failed;
    QString message;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// The stable name of a kind in JSON (`{error:{code,message}}`).
QString errorCode(ErrorKind kind);

/// The process exit code of a kind: 1, 2, 4, 5, 6, 7 or 8.
int exitCode(ErrorKind kind);

} // namespace afs

Q_DECLARE_METATYPE(afs::Error)
