// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dump/dump_reader.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace afs {

/// A file inside a zip, as the directory at its end lists it.
struct ArchiveMember {
    QByteArray rawName;      ///< bytes as in the archive
    QString path;            ///< for people, and for recognising folders
    std::int64_t offset = 0; ///< of its header
    std::int64_t packed = 0;
    std::int64_t unpacked = 0;
    bool folder = false;

    QString baseName() const;
    bool operator==(const ArchiveMember&) const = default;
};

/// What a zip says it holds, checked whole before anything is unpacked: libarchive would follow most of the lies that
/// are refused here.
struct ArchiveDirectory {
    QString file;                       ///< path of the zip
    std::vector<ArchiveMember> members; ///< by place in the archive, which is the order libarchive reads in
};

/// True when the first bytes of a file are those of a zip (also of an empty or a split one).
bool looksLikeZip(QByteArrayView head);

/// Reads the directory of a zip. ErrorKind::BadInput, one sentence for each: truncated, damaged, empty or split
/// archive, a member that is encrypted, a link, a device or has a name that leads out of the archive, too many members,
/// members too large one by one, together or for their packed size, overlapping members, an unknown way of packing.
Result<ArchiveDirectory> readArchiveDirectory(const QString& path, const DumpLimits& limits);

} // namespace afs
