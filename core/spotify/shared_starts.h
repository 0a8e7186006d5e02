// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/rate_governor.h"

#include <QString>

#include <optional>

namespace afs {

/// When the programs of a data folder began their requests lately: Spotify counts them together. It is kept in a file,
/// which is locked for as long as somebody looks into it; nobody stands still for that. Where there can be none
/// everybody goes alone.
class SharedStarts final {
public:
    SharedStarts() = default; ///< nobody else is there
    explicit SharedStarts(QString path) : m_path(std::move(path)) {}

    /// Takes the turn of `now`, where the others leave room for it by these limits; else when there is some.
    std::optional<Instant> busyUntil(Instant now, const RateLimits& limits) const;

private:
    QString m_path;
};

} // namespace afs
