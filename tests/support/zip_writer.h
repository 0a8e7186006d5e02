// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace afs::test {

/// A member of a zip, with every lie that a hostile archive could tell about it.
struct ZipMember {
    std::string name; ///< raw bytes
    std::string data;
    bool deflate = true;
    bool descriptor = false;                   ///< sizes follow the data, as Spotify's own packer writes them
    std::uint16_t extraFlags = 0;              ///< 0x0001 encrypted, 0x0800 UTF-8 name …
    std::uint32_t attributes = 0x81a4U << 16U; ///< Unix mode of a plain file; 0xa1ff << 16 is a symlink
    std::uint16_t madeBy = 0x0314;             ///< Unix
    std::optional<std::uint16_t> method;       ///< claimed, whatever the data is
    std::optional<std::uint64_t> size;         ///< claimed unpacked size
    std::optional<std::uint64_t> packed;       ///< claimed packed size, in the directory only
    std::optional<std::uint32_t> crc;
    std::optional<std::uint64_t> offset; ///< claimed place, in the directory only
    std::string localName;               ///< a different name beside the data
};

struct ZipLies {
    std::optional<std::uint16_t> count; ///< claimed number of members
    std::string comment;
    std::string before; ///< bytes in front of the archive
    bool zip64 = false; ///< with the large end record
};

/// A whole archive as bytes.
std::string zipBytes(const std::vector<ZipMember>& members, const ZipLies& lies = {});

std::uint32_t crc32(std::string_view data);

} // namespace afs::test
