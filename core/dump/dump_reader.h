// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dump/dump_row.h"

#include <QStringList>

#include <atomic>
#include <memory>
#include <stop_token>
#include <vector>

namespace afs {

/// Limits for what comes from outside (feasibility: libarchive). Tests lower them.
struct DumpLimits {
    std::int64_t memberBytes = 256LL * 1024 * 1024; ///< one JSON file, unpacked
    std::int64_t totalBytes = 4LL * 1024 * 1024 * 1024;
    std::int64_t members = 2000;
    std::int64_t ratio = 200; ///< unpacked : packed, for whatever unpacks to more than ratioFrom: one, or all together
    std::int64_t ratioFrom = 10LL * 1024 * 1024;
    std::int64_t rows = 10'000'000; ///< of all files: each takes some memory, however short it is
};

/// Counted while reading; read from any thread.
struct DumpProgress {
    std::atomic<std::int64_t> rows{0};
    std::atomic<std::int64_t> bytesRead{0};
    std::atomic<std::int64_t> bytesTotal{0}; ///< known before the first row
};

/// A history file that was recognised.
struct DumpFile {
    QString name;      ///< base name as in the dump; behind where it lies where several have that name
    QString container; ///< the zip or folder it came from, for people; empty for a single file
    Source source = Source::ExtendedDump;
};

/// Reads Spotify's privacy dump in all its shapes: zips, unpacked folders, single JSON files, several of them together.
/// Order of rows: extended files first (numerically), then account data; so the same files in any order give the same
/// rows.
class DumpReader {
public:
    /// Looks at every path and lists the history files in it. Opens each archive once to check it whole.
    /// Errors (ErrorKind::BadInput, one sentence each): no such file, unsafe archive (path traversal, symlink,
    /// encrypted, bomb, damaged directory), nothing that is a listening history (with the Spotify package named when
    /// recognised); Cancelled.
    static Result<DumpReader> open(const QStringList& paths, const DumpLimits& limits = {},
                                   const std::stop_token& stop = {});

    DumpReader(DumpReader&&) noexcept;
    DumpReader& operator=(DumpReader&&) noexcept;
    ~DumpReader();

    const std::vector<DumpFile>& files() const;

    /// Files that were set aside, as import_note.h has them ("Userdata.json: not a listening history" is not worth one;
    /// "x.json is empty" is).
    const QStringList& notes() const;

    /// Streams every row into `sink`. `now` is for the "after tomorrow" rule. One thread inflates, the calling thread
    /// parses. Cancel by `stop` (answers within 0.1 s, ErrorKind::Cancelled). A broken JSON file costs only its unread
    /// part (one InvalidRow); ErrorKind::BadInput for the whole when an archive turns out broken on the way, or when
    /// no file held a list at all.
    Status read(RowSink& sink, Instant now, DumpProgress& progress, std::stop_token stop = {});

private:
    struct Impl;
    explicit DumpReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
