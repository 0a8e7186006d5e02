// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_scopes.h"

#include <array>

namespace afs {

namespace {

constexpr std::array<const char*, 7> zones{
    "Asia/Kolkata", "America/Detroit", "Australia/Lord_Howe", "Europe/Berlin", "America/Sao_Paulo", "Asia/Beirut",
    "UTC"};

} // namespace

Scope RandomScopes::next() {
    Scope scope;
    scope.zone = QTimeZone(zones[below(zones.size())]);
    scope.rule = countingRules[below(countingRules.size())].rule;
    scope.metric = below(2) == 0 ? Metric::Plays : Metric::Time;
    scope.range = range();
    if (below(2) == 0)
        scope.dayStart = std::chrono::hours(below(24));
    if (below(2) == 0)
        scope.filter = filter();
    return scope;
}

std::chrono::local_days RandomScopes::someDay() {
    using std::chrono::local_days;
    using std::chrono::year;
    constexpr std::array<local_days, 8> special{local_days(year{2020} / 1 / 1),  local_days(year{2020} / 2 / 29),
                                                local_days(year{2020} / 3 / 1),  local_days(year{2020} / 3 / 29),
                                                local_days(year{2020} / 4 / 5),  local_days(year{2020} / 10 / 25),
                                                local_days(year{2020} / 11 / 1), local_days(year{2021} / 1 / 1)};
    return below(2) == 0 ? special[below(special.size())]
                         : local_days(year{2019} / 12 / 1) + std::chrono::days(below(430));
}

DateRange RandomScopes::range() {
    DateRange range;
    if (below(3) != 0)
        range.from = someDay();
    if (below(3) != 0)
        range.to = range.from && below(2) == 0 ? *range.from + std::chrono::days(below(40)) : someDay();
    if (below(4) == 0) {
        const auto month = std::chrono::year{2020} / std::chrono::month(1 + below(12)) / 1;
        range = {std::chrono::local_days(month), std::chrono::local_days(month + std::chrono::months(1))};
    }
    return range;
}

Filter RandomScopes::filter() {
    Filter filter;
    if (below(4) == 0)
        filter.artists = {"Björk", "Sigur Rós", "The The", "Artist 9"};
    if (below(4) == 0)
        filter.albums = {{"Björk", "Album 0"}, {"AC/DC", "Album 4"}, {"", ""}, {"Beyoncé", "Album 2"}};
    if (below(4) == 0)
        filter.tracks = {TrackId(1), TrackId(3), TrackId(17), TrackId(4711)};
    if (below(4) == 0)
        filter.weekdays = {0, static_cast<int>(below(7))};
    if (below(4) == 0)
        filter.hours = {0, 23, static_cast<int>(below(24)), static_cast<int>(below(24))};
    if (below(6) == 0) {
        filter.playlist = true;
        for (std::uint32_t i = below(20); i > 0; --i)
            filter.playlistTracks.emplace_back(static_cast<std::int32_t>(below(50)));
    }
    filter.skipped = below(6) == 0;
    return filter;
}

} // namespace afs
