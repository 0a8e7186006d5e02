// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_import [PROGRAM [ZIP [OTHER_ZIP]]]: the import budgets, by the command line, next to the floor of the same
// run. OTHER_ZIP has as many rows, and other ones. Without zips it makes dumps of 100 000 and 1 000 000 rows of its
// own.
#include "core/base/paths.h"
#include "core/postgres/server.h"
#include "tests/benchmarks/big_dump.h"
#include "tests/benchmarks/budget.h"
#include "tests/benchmarks/import_floor.h"
#include "tests/benchmarks/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

namespace afs {
namespace {

/// The most memory that a running process has had so far; 0 when it is gone.
double peakMegabytes(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : std::strtod(text.constData() + at + 6, nullptr) / 1024;
}

/// Runs the program and returns its wall time in seconds; its peak memory goes to `megabytes`.
double run(const QString& program, const QString& dataDir, const QStringList& arguments, double* megabytes = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double seconds = onceMs([&] {
                               process.start(program, QStringList{QStringLiteral("--data-dir"), dataDir} + arguments);
                               process.waitForStarted(-1);
                               const qint64 id = process.processId();
                               while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning) {
                                   if (megabytes) // not getrusage(): it knows what this program had at the fork, too
                                       *megabytes = std::max(*megabytes, peakMegabytes(id));
                               }
                           }) /
                           1000;
    if (process.exitCode() != 0)
        throw std::runtime_error("the program failed: " + process.readAllStandardOutput().toStdString());
    return seconds;
}

void measure(const QString& program, const QString& zip, const QString& otherZip, const QString& dataDir) {
    auto server = openManagedServer(findPaths(dataDir));
    if (!server)
        throw std::runtime_error(server.error().message.toStdString());
    std::int64_t rows = 0;
    importFloor(zip, (*server)->params(), rows); // warms the page cache
    const double floor = importFloor(zip, (*server)->params(), rows);
    std::printf("%lld rows\n", static_cast<long long>(rows));
    printBudget("floor: unzip, parse, deduplicate, COPY, keys, analyze", floor, 0, "s");
    double megabytes = 0;
    const double first = run(program, dataDir, {QStringLiteral("import"), zip}, &megabytes);
    printBudget("first import (1.5 x the floor)", first, 1.5 * floor, "s");
    printBudget("  peak memory of the program", megabytes, 400, "MB");
    printBudget("second import of the same zip (1 x the floor)", run(program, dataDir, {QStringLiteral("import"), zip}),
                floor, "s");
    run(program, dataDir, {QStringLiteral("undo-import"), QStringLiteral("2")});
    printBudget("undo", run(program, dataDir, {QStringLiteral("undo-import"), QStringLiteral("1")}), 3, "s");
    if (otherZip.isEmpty())
        return;
    run(program, dataDir, {QStringLiteral("import"), zip});
    printBudget("import of other rows into as many plays (2 x the floor)",
                run(program, dataDir, {QStringLiteral("import"), otherZip}), 2 * floor, "s");
}

int benchmark(const QStringList& arguments) {
    const QString program = arguments.value(1, QStringLiteral(AFS_PROGRAM));
    const QTemporaryDir root(QStringLiteral("/tmp/import-benchmark-XXXXXX"));
    if (arguments.size() > 2) {
        measure(program, arguments.at(2), arguments.value(3), dataFolder(root, "given"));
        return 0;
    }
    for (const int rows : {100'000, 1'000'000}) {
        const QString zip = makeDump(root.path(), rows);
        const QString otherZip = makeDump(root.path(), rows, 8);
        measure(program, zip, otherZip, dataFolder(root, std::to_string(rows).c_str()));
    }
    return 0;
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    return afs::runBenchmark(argc, argv, [](const QStringList& arguments) { return afs::benchmark(arguments); });
}
