// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace afs {

/// Wall time of one call in milliseconds.
template <typename Work>
double onceMs(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Median wall time of `runs` calls in milliseconds, after one call that warms up.
template <typename Work>
double medianMs(int runs, Work&& work) {
    work();
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(runs));
    for (int run = 0; run < runs; ++run)
        times.push_back(onceMs(work));
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

/// Keeps a result from being optimised away.
template <typename T>
void keep(const T& value) {
    asm volatile("" : : "g"(&value) : "memory");
}

/// One line `name  measured  budget  PASS|MISS`. A budget of 0 has no verdict: the figure is there to compare with.
inline void printBudget(std::string_view name, double measured, double budget, std::string_view unit = "ms") {
    const std::string what(name);
    const std::string in(unit);
    if (budget > 0)
        std::printf("%-58s %10.2f %-5s %10.2f %-5s %s\n", what.c_str(), measured, in.c_str(), budget, in.c_str(),
                    measured <= budget ? "PASS" : "MISS");
    else
        std::printf("%-58s %10.2f %-5s\n", what.c_str(), measured, in.c_str());
    std::fflush(stdout);
}

} // namespace afs
