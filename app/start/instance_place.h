// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

#include <optional>

namespace afs {

/// Where the starts of one user over one set of data find each other.
struct InstancePlace {
    QString lock;   ///< held by the program that is there, and says where that one listens
    QString socket; ///< where this start would; short enough for a socket

    bool operator==(const InstancePlace&) const = default;
};

/// The lock is in the data folder, which is made when it is not there yet: starts find each other whatever their
/// environment says. The socket is in the runtime folder, or in a private one below `temporary` when there is none, or
/// it is too long or open to others; so is the lock, where the data folder is read-only or knows no locks. Names stand
/// for the data folder (however it is spelt) and the external database. Nothing when neither folder can be had.
std::optional<InstancePlace> findInstancePlace(const Paths& paths, const QString& database,
                                               const QString& temporary = QStringLiteral("/tmp"));

} // namespace afs
