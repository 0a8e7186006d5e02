// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/sighting.h"

#include <QString>

#include <optional>

namespace afs {

/// What a player was last seen with.
struct NowPlaying {
    QString title;
    QString artist;
    QString uri;
    bool isPlaying = false;
    bool isLocalFile = false;
    bool isPrivate = false;

    bool operator==(const NowPlaying&) const = default;
};

/// Empty when nothing plays. Of a private session, and of what is no song, only that there is something.
std::optional<NowPlaying> nowPlaying(const Sighting& sighting);

} // namespace afs
