// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace afs {

/// The sentence for what the system said (errno) about a folder of ours: read-only, full, not ours, anything else.
Error folderError(const QString& folder, int systemError);

Error diskFullError(const QString& folder, const QString& detail);
Error readOnlyError(const QString& folder, const QString& detail);

/// A segment of the write-ahead log and a little more: what the database needs to start at all.
constexpr std::uint64_t roomOfServer = std::uint64_t{24} << 20U;
/// What the disk of a folder has left for us; none when nobody knows.
std::optional<std::uint64_t> freeBytes(const QString& folder);
/// Less space left than that, or than `needed` bytes.
bool isDiskFull(const QString& folder, std::uint64_t needed = roomOfServer);

} // namespace afs
