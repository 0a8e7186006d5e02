// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/local_file_uri.h"

#include <charconv>
#include <cstddef>
#include <cstdint>

namespace afs {

namespace {

bool isPlainInForms(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '*' || c == '-' ||
           c == '.' || c == '_';
}

/// The byte that `text` begins with as `%XX`; -1: it does not.
int escapedByte(std::string_view text) {
    constexpr std::size_t length = 3;
    if (text.size() < length || text.front() != '%')
        return -1;
    std::uint8_t byte = 0;
    const char* end = text.data() + length;
    const auto read = std::from_chars(text.data() + 1, end, byte, 16);
    return read.ec == std::errc() && read.ptr == end ? byte : -1;
}

void appendFormByte(std::string& out, char c) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    if (c == ' ')
        out += '+';
    else if (isPlainInForms(c))
        out += c;
    else
        out.append({'%', digits[byte >> 4U], digits[byte & 15U]});
}

} // namespace

std::string localFileUri(std::string_view uri) {
    if (!isLocalFileUri(uri))
        return std::string(uri);
    std::string out(localFilePrefix);
    for (std::size_t i = localFilePrefix.size(); i < uri.size(); ++i) {
        const char c = uri[i];
        if (c == ':' || c == '+') {
            out += c;
        } else if (const int byte = escapedByte(uri.substr(i)); byte >= 0) {
            appendFormByte(out, static_cast<char>(byte));
            i += 2;
        } else {
            appendFormByte(out, c);
        }
    }
    return out;
}

} // namespace afs
