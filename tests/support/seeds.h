// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <gtest/gtest.h>

namespace afs::test {

/// The seed of a property test, moved by AFS_FUZZ_SEED: a hunt meets other lives than those that always run.
template <typename Seed = unsigned>
Seed seeded(Seed seed) {
    return seed + static_cast<Seed>(qEnvironmentVariableIntValue("AFS_FUZZ_SEED"));
}

/// [from, to) of them, for INSTANTIATE_TEST_SUITE_P.
template <typename Seed>
auto seeds(Seed from, Seed to) {
    return testing::Range(seeded(from), seeded(to));
}

} // namespace afs::test
