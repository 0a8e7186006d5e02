// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_history.h"

#include "core/base/time_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace afs::test {

namespace {

/// Draws whose results the standard fixes: the distributions of <random> differ between libraries.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(count));
    }
    bool chance(double share) { return static_cast<double>(m_engine() >> 11U) / 9007199254740992.0 < share; }
    template <typename T, std::size_t N>
    const T& oneOf(const std::array<T, N>& values) {
        return values[static_cast<std::size_t>(below(static_cast<std::int64_t>(N)))];
    }

private:
    std::mt19937_64 m_engine;
};

const std::array<std::string, 6> platforms = {"linux",      "android", "ios", "Windows 10 (10.0.19041; x64)",
                                              "web_player", ""};
const std::array<std::string, 7> countries = {"DE", "DE", "DE", "AT", "GB", "ZZ", ""};
const std::array<std::string, 6> starts = {"trackdone", "clickrow", "fwdbtn", "playbtn", "brand-new-reason", ""};
const std::array<std::string, 7> ends = {"trackdone", "trackdone", "fwdbtn", "endplay", "logout", "unknown", ""};

using Oddity = void (*)(PlayRow&, Dice&);

/// Everything odd that a readable row may be.
const std::array<Oddity, 17> readableOddities = {
    [](PlayRow& row, Dice&) { row.ms.reset(); },
    [](PlayRow& row, Dice&) { row.ms = 0; },
    [](PlayRow& row, Dice&) { row.ms = 99'999'999'999; },
    [](PlayRow& row, Dice&) { row.raw["ms_played"] = jsonText(std::to_string(row.ms.value_or(5969))); },
    [](PlayRow& row, Dice&) { row.raw["ms_played"] = std::to_string(row.ms.value_or(5969)) + ".0"; },
    [](PlayRow& row, Dice& dice) { row.raw["skipped"] = dice.chance(0.5) ? "0" : "1"; },
    [](PlayRow& row, Dice&) { row.shuffle = row.skipped = row.offline = row.incognito = std::nullopt; },
    [](PlayRow& row, Dice&) { row.raw["skipped"] = ""; },
    [](PlayRow& row, Dice& dice) { row.offlineTimestamp = dice.below(2); },
    [](PlayRow& row, Dice& dice) { row.offlineTimestamp = 1'500'000'000 + dice.below(1000); },
    [](PlayRow& row, Dice& dice) { row.offlineTimestamp = 1'500'000'000'000 + dice.below(1'000'000); },
    [](PlayRow& row, Dice&) { row.title = "Ünïcode 日本 \xf0\x9f\x8c\x8a \"quoted\\\""; },
    [](PlayRow& row, Dice&) { row.title.insert(row.title.size() / 2, 1, '\0'); },
    [](PlayRow& row, Dice&) { row.uri = "spotify:local:Some+Artist:Some+Album:" + row.title.substr(0, 5) + ":213"; },
    [](PlayRow& row, Dice&) { row.title = row.artist = row.album = ""; },
    [](PlayRow& row, Dice&) { row.uri = ""; },
    [](PlayRow& row, Dice&) { row.raw["new_field"] = R"({"a": [1, 2, {"b": null}]})"; },
};

const std::array<Oddity, 5> unreadableOddities = {
    [](PlayRow& row, Dice&) { row.end = "not a time"; },
    [](PlayRow& row, Dice&) { row.raw["ts"] = "null"; },
    [](PlayRow& row, Dice&) { row.end = "1970-01-01T00:00:01Z"; },
    [](PlayRow& row, Dice&) { row.end = "2999-01-01T00:00:00Z"; },
    [](PlayRow& row, Dice&) { row.ms = -5; },
};

std::string textOf(std::int64_t second) {
    return formatInstant(Instant{std::chrono::seconds{second}});
}

PlayRow oneRow(const RandomHistoryOptions& options, Dice& dice, std::int64_t end) {
    const auto ms = dice.chance(0.3) ? dice.below(40'000) : 120'000 + dice.below(240'000);
    const auto n = static_cast<int>(dice.below(options.tracks));
    PlayRow row = music(n, textOf(end), ms);
    if (dice.chance(options.otherKinds)) {
        const std::array<PlayRow, 3> others = {episode(n, row.end, ms), chapter(n, row.end, ms), PlayRow{}};
        row = dice.oneOf(others);
        row.end = textOf(end);
    }
    row.platform = dice.oneOf(platforms);
    row.country = dice.oneOf(countries);
    row.reasonStart = dice.oneOf(starts);
    row.reasonEnd = dice.oneOf(ends);
    row.shuffle = dice.chance(0.5);
    row.skipped = dice.chance(0.15);
    row.offline = dice.chance(0.05);
    row.incognito = dice.chance(0.03);
    if (dice.chance(0.1))
        row.end = row.end.substr(0, 19) + ".250Z";
    if (dice.chance(options.oddities))
        dice.oneOf(readableOddities)(row, dice);
    if (dice.chance(options.invalid))
        dice.oneOf(unreadableOddities)(row, dice);
    return row;
}

} // namespace

std::vector<PlayRow> randomHistory(const RandomHistoryOptions& options) {
    using namespace std::chrono;
    Dice dice(options.seed);
    const auto first = duration_cast<seconds>(sys_days{year{options.firstYear} / 1 / 1}.time_since_epoch()).count();
    const auto last =
        duration_cast<seconds>(sys_days{year{options.firstYear + options.years} / 1 / 1}.time_since_epoch()).count();
    std::vector<std::int64_t> stamps;
    for (int i = 0; i < options.rows; ++i) {
        // Some share a second, as offline batches do; some fall on the edges of days and years.
        const auto stamp = first + dice.below(last - first);
        const bool same = !stamps.empty() && dice.chance(0.05);
        stamps.push_back(same ? stamps.back() : dice.chance(0.03) ? stamp - stamp % 86'400 - 1 : stamp);
    }
    std::sort(stamps.begin(), stamps.end());

    std::vector<PlayRow> rows;
    for (const std::int64_t stamp : stamps) {
        rows.push_back(oneRow(options, dice, std::max(stamp, first)));
        if (dice.chance(options.twins))
            rows.push_back(rows.back());
        if (dice.chance(options.nearTwins) && rows.back().end.size() == 20) {
            PlayRow twin = rows.back();
            twin.end = textOf(std::max(stamp, first) + 1 + dice.below(30));
            rows.push_back(twin);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (dice.chance(options.outOfOrder))
            std::swap(rows[i], rows[static_cast<std::size_t>(dice.below(static_cast<std::int64_t>(rows.size())))]);
    return rows;
}

} // namespace afs::test
