// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/archive_directory.h"
#include "core/dump/dump_reader.h"
#include "core/dump/history_name.h"

#include <QStringList>

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace afs {

/// One file to read: a member of a zip, or a file on disk.
struct DumpInput {
    DumpFile file;
    HistoryOrder order;
    bool video = false;
    bool names = false;                              ///< a playlist or library file, read for its URIs only
    bool givenByItself = false;                      ///< a person named the file, not what it lies in
    std::shared_ptr<const ArchiveDirectory> archive; ///< none: a file on disk
    std::size_t member = 0;                          ///< of the archive
    QString path;                                    ///< of the file on disk, or of the zip
    std::int64_t bytes = 0;                          ///< unpacked, as announced
};

struct DumpInputs {
    std::vector<DumpInput> files; ///< in reading order: extended, then names, then account data
    QStringList notes;            ///< import_note.h
};

/// Looks through zips, folders (never following links, to a bounded depth) and single files. What it answers does not
/// depend on the order of `paths`. Errors as DumpReader::open.
Result<DumpInputs> findDumpInputs(const QStringList& paths, const DumpLimits& limits, const std::stop_token& stop = {});

} // namespace afs
