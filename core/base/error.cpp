// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace afs {

QString errorCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Failed:
        return QStringLiteral("failed");
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Database:
    case ErrorKind::NewerDatabase:
        return QStringLiteral("database_unavailable");
    case ErrorKind::NotSignedIn:
        return QStringLiteral("not_signed_in");
    case ErrorKind::BadInput:
        return QStringLiteral("bad_input");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Network:
        return QStringLiteral("network");
    }
    return QStringLiteral("failed");
}

int exitCode(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Failed:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Database:
    case ErrorKind::NewerDatabase:
        return 4;
    case ErrorKind::NotSignedIn:
        return 5;
    case ErrorKind::BadInput:
        return 6;
    case ErrorKind::Cancelled:
        return 7;
    case ErrorKind::Network:
        return 8;
    }
    return 1;
}

} // namespace afs
