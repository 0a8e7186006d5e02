// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"
#include "tests/benchmarks/big_library.h"
#include "tests/benchmarks/budget.h"

#include <cstdlib>
#include <optional>
#include <string>

namespace {

using namespace afs;

constexpr std::chrono::local_days today{std::chrono::year(2024) / 12 / 31};

std::chrono::local_days newYear(int year) {
    return std::chrono::local_days(std::chrono::year(year) / 1 / 1);
}

/// Everything that the Overview shows. `known` as the window keeps it: the same for every range of a rule and a filter.
void overview(const Library& library, const Scope& scope, const FirstDays& known) {
    const Selection selection = select(library, scope, known);
    std::optional<Selection> former;
    if (const auto range = formerPeriod(scope.range)) {
        Scope then = scope;
        then.range = *range;
        former = select(library, then, known);
        keep(totals(library, *former));
    }
    const Selection* before = former ? &*former : nullptr;
    keep(totals(library, selection));
    keep(overTime(library, scope, selection, bucketFor(library, scope, selection), 1, today));
    keep(perDay(selection));
    keep(perHour(selection));
    keep(topTracks(library, scope, selection, 5, before));
    keep(topArtists(library, scope, selection, 5, before));
    keep(newInPeriod(library, scope, selection));
    keep(streaks(selection, today));
}

void measure(const std::string& size, const Library& library, double budget, int runs) {
    Scope scope;
    scope.zone = QTimeZone("Europe/Berlin");
    const auto overviewOf = [&](const char* what) {
        const FirstDays known = firstDays(library, scope);
        printBudget("overview, " + size + ", " + what, medianMs(runs, [&] { overview(library, scope, known); }),
                    budget);
    };
    overviewOf("all time");
    scope.range = {newYear(2020), newYear(2025)};
    overviewOf("five years against five");
    scope.range = {newYear(2024), newYear(2025)};
    overviewOf("a year against a year");
    scope.range = {};
    scope.rule = CountingRule::Lastfm;
    overviewOf("all time, rule lastfm");
    scope.rule = CountingRule::Spotify;
    scope.filter.weekdays = {5, 6};
    scope.filter.artists = {std::string(library.artistName(0)), std::string(library.artistName(1))};
    overviewOf("all time, two artists at weekends");
    scope.filter = {};

    const Selection all = select(library, scope);
    const auto part = [&](const char* what, auto work) {
        printBudget(std::string("  ") + what + ", " + size, medianMs(runs, work), 0);
    };
    part("firstDays, once a rule and a filter", [&] { keep(firstDays(library, scope)); });
    part("select", [&] { keep(select(library, scope)); });
    part("totals", [&] { keep(totals(library, all)); });
    part("topTracks 5", [&] { keep(topTracks(library, scope, all, 5)); });
    part("topTracks all", [&] { keep(topTracks(library, scope, all, 0)); });
    part("topAlbums 5", [&] { keep(topAlbums(library, scope, all, 5)); });
    part("newInPeriod", [&] { keep(newInPeriod(library, scope, all)); });
    part("sessions", [&] { keep(sessions(library, all)); });
    part("skips", [&] { keep(skips(library, scope)); });
    part("byPlatform", [&] { keep(byPlatform(library, all)); });
}

} // namespace

/// Argument: the most plays to measure with (default 10000000).
int main(int argc, char** argv) {
    const long most = argc > 1 ? std::atol(argv[1]) : 10'000'000;
    measure("1 M plays", bigLibrary({}), 16, 21);
    if (most >= 10'000'000)
        measure("10 M plays", bigLibrary({10'000'000, 150'000, 30'000}), 150, 9);
    return 0;
}
