// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QVariant>

#include <cmath>
#include <optional>

namespace afs {

/// A moment that a statement gives as milliseconds since 1970 (extract(epoch from …)::float8 * 1000); nothing for null.
inline std::optional<Instant> instantFrom(const QVariant& value) {
    if (value.isNull())
        return {};
    return Instant(Milliseconds(static_cast<std::int64_t>(std::llround(value.toDouble()))));
}

} // namespace afs
