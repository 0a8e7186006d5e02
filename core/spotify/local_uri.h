// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace afs {

/// What `spotify:local:{artist}:{album}:{title}:{seconds}` says; parts may be empty.
struct LocalFile {
    QString artist;
    QString album;
    QString title;
    std::optional<Milliseconds> duration; ///< 1 s to 24 h

    bool operator==(const LocalFile&) const = default;
};

/// Empty for anything that is no local URI. Reads every spelling.
std::optional<LocalFile> parseLocalUri(const QString& uri);

} // namespace afs
