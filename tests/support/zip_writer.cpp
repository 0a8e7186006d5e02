// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_writer.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <stdexcept>

namespace afs::test {

namespace {

template <typename T>
void put(std::string& out, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out.push_back(static_cast<char>((static_cast<std::uint64_t>(value) >> (8U * i)) & 0xffU));
}

std::uint32_t low32(std::uint64_t value) {
    return value > 0xffffffffU ? 0xffffffffU : static_cast<std::uint32_t>(value);
}

/// libarchive writes no bare deflate stream, but gzip is one between a header of ten bytes and a trailer of eight.
std::string deflated(const std::string& data) {
    std::string packed(data.size() + data.size() / 1000 + 1024, '\0');
    std::size_t used = 0;
    archive* out = archive_write_new();
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_pathname(entry, "data");
    const bool written = archive_write_set_format_raw(out) == ARCHIVE_OK &&
                         archive_write_add_filter_gzip(out) == ARCHIVE_OK &&
                         archive_write_set_bytes_per_block(out, 0) == ARCHIVE_OK &&
                         archive_write_open_memory(out, packed.data(), packed.size(), &used) == ARCHIVE_OK &&
                         archive_write_header(out, entry) == ARCHIVE_OK &&
                         archive_write_data(out, data.data(), data.size()) == static_cast<la_ssize_t>(data.size()) &&
                         archive_write_close(out) == ARCHIVE_OK;
    archive_entry_free(entry);
    archive_write_free(out);
    constexpr std::size_t header = 10;
    constexpr std::size_t trailer = 8;
    if (!written || used < header + trailer)
        throw std::runtime_error("cannot deflate");
    return packed.substr(header, used - header - trailer);
}

struct Packed {
    std::string bytes;
    std::uint16_t method = 0;
    std::uint32_t crc = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
};

std::uint16_t flagsOf(const ZipMember& member) {
    constexpr unsigned sizesFollow = 0x0008U;
    return static_cast<std::uint16_t>(member.extraFlags | (member.descriptor ? sizesFollow : 0U));
}

void putLocal(std::string& out, const ZipMember& member, const Packed& packed) {
    const std::string& name = member.localName.empty() ? member.name : member.localName;
    put(out, std::uint32_t{0x04034b50U});
    put(out, std::uint16_t{20});
    put(out, flagsOf(member));
    put(out, packed.method);
    put(out, std::uint32_t{0x58210000U}); // 1 January 2024
    put(out, member.descriptor ? 0U : packed.crc);
    put(out, member.descriptor ? 0U : low32(packed.bytes.size()));
    put(out, member.descriptor ? 0U : low32(packed.size));
    put(out, static_cast<std::uint16_t>(name.size()));
    put(out, std::uint16_t{0});
    out += name;
    out += packed.bytes;
    if (!member.descriptor)
        return;
    put(out, std::uint32_t{0x08074b50U});
    put(out, packed.crc);
    put(out, low32(packed.bytes.size()));
    put(out, low32(packed.size));
}

void putListing(std::string& out, const ZipMember& member, const Packed& packed) {
    const std::uint64_t packedSize = member.packed.value_or(packed.bytes.size());
    const std::uint64_t offset = member.offset.value_or(packed.offset);
    std::string extra;
    if (packed.size > 0xffffffffU || packedSize > 0xffffffffU) {
        std::string sizes;
        if (packed.size > 0xffffffffU)
            put(sizes, packed.size);
        if (packedSize > 0xffffffffU)
            put(sizes, packedSize);
        put(extra, std::uint16_t{1});
        put(extra, static_cast<std::uint16_t>(sizes.size()));
        extra += sizes;
    }
    put(out, std::uint32_t{0x02014b50U});
    put(out, member.madeBy);
    put(out, std::uint16_t{20});
    put(out, flagsOf(member));
    put(out, packed.method);
    put(out, std::uint32_t{0x58210000U});
    put(out, packed.crc);
    put(out, low32(packedSize));
    put(out, low32(packed.size));
    put(out, static_cast<std::uint16_t>(member.name.size()));
    put(out, static_cast<std::uint16_t>(extra.size()));
    put(out, std::uint16_t{0}); // comment
    put(out, std::uint16_t{0}); // disk
    put(out, std::uint16_t{0});
    put(out, member.attributes);
    put(out, low32(offset));
    out += member.name;
    out += extra;
}

void putEnd64(std::string& out, std::uint64_t count, std::uint64_t offset, std::uint64_t bytes) {
    const std::uint64_t record = out.size();
    put(out, std::uint32_t{0x06064b50U});
    put(out, std::uint64_t{44});
    put(out, std::uint32_t{(45U << 16U) | 45U});
    put(out, std::uint64_t{0});
    put(out, count);
    put(out, count);
    put(out, bytes);
    put(out, offset);
    put(out, std::uint32_t{0x07064b50U});
    put(out, std::uint32_t{0});
    put(out, record);
    put(out, std::uint32_t{1});
}

} // namespace

std::uint32_t crc32(std::string_view data) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> values{};
        for (std::uint32_t i = 0; i < values.size(); ++i) {
            std::uint32_t c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
            values[i] = c;
        }
        return values;
    }();
    std::uint32_t crc = 0xffffffffU;
    for (const char c : data)
        crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

std::string zipBytes(const std::vector<ZipMember>& members, const ZipLies& lies) {
    std::string out = lies.before;
    std::vector<Packed> packed;
    for (const ZipMember& member : members) {
        Packed entry;
        entry.bytes = member.deflate ? deflated(member.data) : member.data;
        entry.method = member.method.value_or(static_cast<std::uint16_t>(member.deflate ? 8U : 0U));
        entry.crc = member.crc.value_or(crc32(member.data));
        entry.size = member.size.value_or(member.data.size());
        entry.offset = out.size();
        putLocal(out, member, entry);
        packed.push_back(std::move(entry));
    }
    const std::uint64_t listing = out.size();
    for (std::size_t i = 0; i < members.size(); ++i)
        putListing(out, members[i], packed[i]);
    const std::uint64_t bytes = out.size() - listing;
    const auto count = lies.count.value_or(static_cast<std::uint16_t>(members.size()));
    if (lies.zip64)
        putEnd64(out, members.size(), listing, bytes);
    put(out, std::uint32_t{0x06054b50U});
    put(out, std::uint32_t{0});
    put(out, lies.zip64 ? std::uint16_t{0xffffU} : count);
    put(out, lies.zip64 ? std::uint16_t{0xffffU} : count);
    put(out, lies.zip64 ? 0xffffffffU : low32(bytes));
    put(out, lies.zip64 ? 0xffffffffU : low32(listing));
    put(out, static_cast<std::uint16_t>(lies.comment.size()));
    out += lies.comment;
    return out;
}

} // namespace afs::test
