// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>
#include <exception>

namespace afs {

/// The main of a benchmark that asks services: `run(arguments)` gives the exit code; what it throws is said, and is 1.
template <typename Run>
int runBenchmark(int argc, char** argv, const Run& run) {
    const QCoreApplication application(argc, argv);
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

} // namespace afs
