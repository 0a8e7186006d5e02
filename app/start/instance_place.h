// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

#include <optional>

namespace afs {

/// Where the starts of one user over one set of data find each other.
struct InstancePlace {
    QString lock;   ///< held by the program that is there
    QString socket; ///< where it listens; short enough for a socket

    bool operator==(const InstancePlace&) const = default;
};

/// In the runtime folder, or in a private one below `temporary` when there is none, or it is too long or open to
/// others. The name stands for the data folder (however it is spelt, made already or not) and the external database.
/// Nothing when neither folder can be had.
std::optional<InstancePlace> findInstancePlace(const Paths& paths, const QString& database,
                                               const QString& temporary = QStringLiteral("/tmp"));

} // namespace afs
