// SPDX-License-Identifier: GPL-3.0-or-later
// import_benchmark [PROGRAM] [ZIP]: the import budgets, by the command line, next to the floor of the same run. Without
// a ZIP it makes dumps of 100 000 and 1 000 000 rows of its own.
#include "core/base/paths.h"
#include "core/postgres/server.h"
#include "tests/benchmarks/budget.h"
#include "tests/benchmarks/import_floor.h"
#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <stdexcept>

namespace afs {
namespace {

/// A zip of `rows` plays over ten years, 16 000 a file, as Spotify splits them.
QString makeDump(const QString& folder, int rows) {
    std::vector<test::DumpMember> members;
    constexpr int perFile = 16'000;
    for (int from = 0; from < rows; from += perFile) {
        test::RandomHistoryOptions options;
        options.seed = 7;
        options.seed += static_cast<std::uint64_t>(from);
        options.rows = std::min(perFile, rows - from);
        options.tracks = 60'000;
        options.firstYear = 2012 + from / perFile % 12;
        options.years = 1;
        options.oddities = 0;
        options.invalid = 0;
        options.outOfOrder = 0;
        auto file = test::dumpMembers(test::randomHistory(options));
        for (auto& member : file) {
            member.name.insert(member.name.rfind('.'), "_" + std::to_string(from / perFile));
            members.push_back(std::move(member));
        }
    }
    return test::writeZip(folder, "dump_" + std::to_string(rows) + ".zip", members);
}

/// Runs the program and returns its wall time in seconds; its peak memory goes to `megabytes`.
double run(const QString& program, const QString& dataDir, const QStringList& arguments, double* megabytes = nullptr) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double seconds = onceMs([&] {
                               process.start(program, QStringList{QStringLiteral("--data-dir"), dataDir} + arguments);
                               process.waitForFinished(-1);
                           }) /
                           1000;
    if (process.exitCode() != 0)
        throw std::runtime_error("the program failed: " + process.readAllStandardOutput().toStdString());
    if (megabytes) {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        *megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    }
    return seconds;
}

void measure(const QString& program, const QString& zip, const QString& dataDir) {
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
}

/// A data folder that the server's user can reach when the benchmark is run by root.
QString dataFolder(const QTemporaryDir& root, const char* name) {
    QFile::setPermissions(root.path(), QFile::permissions(root.path()) | QFileDevice::ExeOther | QFileDevice::ExeGroup);
    return root.filePath(QString::fromLatin1(name));
}

int benchmark(const QStringList& arguments) {
    const QString program = arguments.value(1, QStringLiteral(AFS_PROGRAM));
    const QTemporaryDir root(QStringLiteral("/tmp/import-benchmark-XXXXXX"));
    if (arguments.size() > 2) {
        measure(program, arguments.at(2), dataFolder(root, "given"));
        return 0;
    }
    measure(program, makeDump(root.path(), 100'000), dataFolder(root, "small"));
    const QString million = makeDump(root.path(), 1'000'000);
    measure(program, million, dataFolder(root, "large"));
    return 0;
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        return afs::benchmark(QCoreApplication::arguments());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
