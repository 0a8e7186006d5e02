// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/big_dump.h"

#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"

#include <QFile>

#include <algorithm>

namespace afs {

QString makeDump(const QString& folder, int rows, std::uint64_t seed) {
    std::vector<test::DumpMember> members;
    constexpr int perFile = 16'000;
    for (int from = 0; from < rows; from += perFile) {
        test::RandomHistoryOptions options;
        options.seed = seed + static_cast<std::uint64_t>(from);
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
    return test::writeZip(folder, "dump_" + std::to_string(rows) + "_" + std::to_string(seed) + ".zip", members);
}

QString dataFolder(const QTemporaryDir& root, const char* name) {
    QFile::setPermissions(root.path(), QFile::permissions(root.path()) | QFileDevice::ExeOther | QFileDevice::ExeGroup);
    return root.filePath(QString::fromLatin1(name));
}

} // namespace afs
