// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/session.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace afs {

/// Microseconds between 1970 and 2000, where PostgreSQL's timestamps begin.
constexpr std::int64_t postgresEpochUs = 946'684'800'000'000;

namespace copy_detail {

template <typename T>
T bigEndian(T value) {
    if constexpr (sizeof(T) == 8)
        return static_cast<T>(__builtin_bswap64(static_cast<std::uint64_t>(value)));
    else if constexpr (sizeof(T) == 4)
        return static_cast<T>(__builtin_bswap32(static_cast<std::uint32_t>(value)));
    else if constexpr (sizeof(T) == 2)
        return static_cast<T>(__builtin_bswap16(static_cast<std::uint16_t>(value)));
    else
        return value;
}

} // namespace copy_detail

/// Writes rows in PostgreSQL's binary COPY format and hands them on in blocks.
class CopyWriter {
public:
    CopyWriter(const Session::CopySink& sink, std::int16_t columns) : m_sink(sink), m_columns(columns) {
        m_buffer.reserve(blockSize + 4096);
        m_buffer.append("PGCOPY\n\377\r\n\0", 11);
        raw(std::int32_t{0});
        raw(std::int32_t{0});
    }
    void beginRow() {
        if (m_buffer.size() >= blockSize)
            flush();
        raw(m_columns);
    }
    template <typename T>
    requires std::is_integral_v<T>
    void number(T value) {
        raw(static_cast<std::int32_t>(sizeof(T)));
        raw(value);
    }
    void boolean(bool value) { number(static_cast<std::int8_t>(value)); }
    void timestamp(std::int64_t msSince1970) { number(msSince1970 * 1000 - postgresEpochUs); }
    void null() { raw(std::int32_t{-1}); }
    void text(std::string_view value) {
        raw(static_cast<std::int32_t>(value.size()));
        m_buffer.append(value);
    }
    /// Empty is null: the store does not tell "" from absent.
    void textOrNull(std::string_view value) {
        if (value.empty())
            null();
        else
            text(value);
    }
    void finish() {
        raw(std::int16_t{-1});
        flush();
    }

private:
    static constexpr std::size_t blockSize = 256 * 1024;

    template <typename T>
    void raw(T value) {
        const T swapped = copy_detail::bigEndian(value);
        char bytes[sizeof(T)];
        std::memcpy(bytes, &swapped, sizeof(T));
        m_buffer.append(bytes, sizeof(T));
    }
    void flush() {
        m_sink(std::span<const char>(m_buffer.data(), m_buffer.size()));
        m_buffer.clear();
    }

    const Session::CopySink& m_sink;
    std::int16_t m_columns;
    std::string m_buffer;
};

/// Reads one row of the binary COPY format, as Session::copyOut hands it over; the header before the first row and the
/// trailer are no rows (isRow() false).
class CopyRow {
public:
    explicit CopyRow(std::span<const char> bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {
        // The header comes in one piece with the first row or alone, depending on the server.
        if (bytes.size() >= 19 && std::memcmp(m_at, "PGCOPY\n\377\r\n\0", 11) == 0)
            m_at += 19;
        m_columns = m_end - m_at >= 2 ? raw<std::int16_t>() : std::int16_t{-1};
    }
    bool isRow() const { return m_columns >= 0; }

    template <typename T>
    T number(T whenNull = {}) {
        const auto length = raw<std::int32_t>();
        if (length != static_cast<std::int32_t>(sizeof(T))) {
            m_at += length > 0 ? length : 0;
            return whenNull;
        }
        return raw<T>();
    }
    bool boolean() { return number<std::int8_t>() != 0; }
    /// Milliseconds since 1970.
    std::int64_t timestamp(std::int64_t whenNull = 0) {
        constexpr std::int64_t none = INT64_MIN;
        const auto us = number<std::int64_t>(none);
        if (us == none)
            return whenNull;
        const std::int64_t total = us + postgresEpochUs;
        return total >= 0 ? total / 1000 : -((-total + 999) / 1000);
    }
    std::string_view text() {
        const auto length = raw<std::int32_t>();
        if (length <= 0)
            return {};
        const std::string_view view(m_at, static_cast<std::size_t>(length));
        m_at += length;
        return view;
    }

private:
    template <typename T>
    T raw() {
        T value{};
        if (m_end - m_at >= static_cast<std::ptrdiff_t>(sizeof(T))) {
            std::memcpy(&value, m_at, sizeof(T));
            m_at += sizeof(T);
        }
        return copy_detail::bigEndian(value);
    }

    const char* m_at;
    const char* m_end;
    std::int16_t m_columns = -1;
};

} // namespace afs
