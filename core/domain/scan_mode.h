// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace afs {

/// How an account is scanned. Values are stored: never renumber.
enum class ScanMode : std::uint8_t {
    RecentlyPlayed = 0,   ///< what Spotify lists afterwards, about every 20 minutes (the default)
    Hybrid = 1,           ///< the same, and local files as they play
    CurrentlyPlaying = 2, ///< what plays now, every 5 to 60 s
};

struct ScanModeName {
    ScanMode mode;
    std::string_view name;
};

/// The names of the command line and of `status`.
constexpr std::array<ScanModeName, 3> scanModes{{{ScanMode::RecentlyPlayed, "recently-played"},
                                                 {ScanMode::Hybrid, "hybrid"},
                                                 {ScanMode::CurrentlyPlaying, "currently-playing"}}};

constexpr std::optional<ScanMode> scanModeFromName(std::string_view name) {
    for (const auto& known : scanModes)
        if (known.name == name)
            return known.mode;
    return std::nullopt;
}

constexpr std::string_view scanModeName(ScanMode mode) {
    return scanModes[static_cast<std::size_t>(mode)].name;
}

} // namespace afs
