// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dump_writer.h"

#include <cstdint>
#include <vector>

namespace afs::test {

struct RandomHistoryOptions {
    std::uint64_t seed = 1;
    int rows = 1000;
    int tracks = 60;      ///< few, so that the same one is played often
    int firstYear = 2020; ///< rows lie in [1 January of firstYear, 1 January of firstYear + years)
    int years = 3;
    double oddities = 0.1;    ///< share of rows with an odd field: nulls, numbers for yes/no, local files, fractions
    double twins = 0.02;      ///< share of rows that are written twice
    double nearTwins = 0.02;  ///< share of rows repeated up to 30 s later with equal milliseconds
    double otherKinds = 0.05; ///< share of podcasts, audiobooks and unattributed rows
    double invalid = 0.01;    ///< share of rows that cannot be read
    double outOfOrder = 0.02; ///< share of rows moved to another place
};

/// An invented history in writing order. Equal options give equal rows on every machine.
std::vector<PlayRow> randomHistory(const RandomHistoryOptions& options = {});

} // namespace afs::test
