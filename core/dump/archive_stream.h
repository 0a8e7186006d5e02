// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dump/archive_directory.h"
#include "core/dump/padded_buffer.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>

struct archive;

namespace afs {

/// Unpacks single members of one checked zip into memory; nothing is ever written to disk. Cheapest in ascending
/// order. Stays on one thread.
class ArchiveStream {
public:
    explicit ArchiveStream(ArchiveDirectory directory);
    ~ArchiveStream();
    ArchiveStream(const ArchiveStream&) = delete;
    ArchiveStream& operator=(const ArchiveStream&) = delete;

    const ArchiveDirectory& directory() const { return m_directory; }

    /// Replaces `out` by the whole member and proves its length and checksum. ErrorKind::BadInput when the archive is
    /// damaged, or holds more than it said; ErrorKind::Cancelled.
    Status read(std::size_t index, PaddedBuffer& out, const std::stop_token& stop);

    /// At most `count` bytes from the start of the member, with no proof of anything.
    Status readHead(std::size_t index, std::size_t count, PaddedBuffer& out);

private:
    struct Close {
        void operator()(archive* handle) const;
    };

    tl::unexpected<Error> damaged(const ArchiveMember& member) const;
    Status reopen();
    Status seek(std::size_t member);
    Result<std::size_t> readSome(const ArchiveMember& member, PaddedBuffer& out, std::size_t count);

    ArchiveDirectory m_directory;
    std::unique_ptr<archive, Close> m_handle;
    std::size_t m_next = 0; ///< the member whose header comes next
};

} // namespace afs
