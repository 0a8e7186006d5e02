// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace afs {

/// Bytes, so far and in the end.
using CopyProgress = std::function<void(std::int64_t done, std::int64_t all)>;

/// Bytes of the files of a tree; of one file its own.
std::int64_t sizeOfTree(const QString& path);

/// Copies a folder with all that is in it, or a file, to a name that is free: with modes, links and, for root, owners;
/// written to the disk and compared byte by byte. Sockets are left out. Blocks; on an error what was copied stays, for
/// the caller to remove. Errors: as folderError(), ErrorKind::Cancelled, a copy that is not the same.
Status copyTree(const QString& from, const QString& to, const std::function<void(std::int64_t bytes)>& copied,
                const std::stop_token& stop);

} // namespace afs
