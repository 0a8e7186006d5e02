// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace afs {

/// What counts as a play: applied when counting, never when storing. Over music only.
enum class CountingRule : std::uint8_t {
    Spotify,    ///< at least 30 s played, private sessions left out (the default)
    Strict,     ///< as Spotify, and rows marked skipped left out (null is not skipped)
    Lastfm,     ///< track longer than 30 s, and half of it or 4 minutes played
    Finished,   ///< ended by itself (reason_end is trackdone)
    Everything, ///< every stored music play
};

struct CountingRuleName {
    CountingRule rule;
    std::string_view name;
};

constexpr std::array<CountingRuleName, 5> countingRules{{{CountingRule::Spotify, "spotify"},
                                                         {CountingRule::Strict, "strict"},
                                                         {CountingRule::Lastfm, "lastfm"},
                                                         {CountingRule::Finished, "finished"},
                                                         {CountingRule::Everything, "everything"}}};

constexpr std::optional<CountingRule> countingRuleFromName(std::string_view name) {
    for (const auto& known : countingRules)
        if (known.name == name)
            return known.rule;
    return std::nullopt;
}

} // namespace afs
