// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace afs {

/// A zip of `rows` plays over ten years, 16 000 a file, as Spotify splits them. Dumps of different `seed` have no play
/// in common.
QString makeDump(const QString& folder, int rows, std::uint64_t seed = 7);

/// A data folder that the server's user can reach when the benchmark is run by root.
QString dataFolder(const QTemporaryDir& root, const char* name);

} // namespace afs
