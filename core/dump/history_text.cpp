// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_text.h"

#include <algorithm>
#include <cstdint>

namespace afs {

namespace {

constexpr char32_t replacement = 0xfffd;

void appendUtf8(char32_t c, std::string& out) {
    const auto byte = [&out](char32_t value) { out.push_back(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xc0 | (c >> 6));
        byte(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        byte(0xe0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    } else {
        byte(0xf0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3f));
        byte(0x80 | ((c >> 6) & 0x3f));
        byte(0x80 | (c & 0x3f));
    }
}

/// Four hexadecimal digits at the start of `text`, or -1.
std::int32_t hexUnit(std::string_view text) {
    if (text.size() < 4)
        return -1;
    std::int32_t value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

constexpr bool isHigh(std::int32_t unit) {
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool isLow(std::int32_t unit) {
    return unit >= 0xdc00 && unit < 0xe000;
}

/// Takes "XXXX" (and a following "\uXXXX" of a pair) off the front of `text`.
char32_t takeUnicodeEscape(std::string_view& text) {
    const std::int32_t unit = hexUnit(text);
    if (unit < 0)
        return replacement;
    text.remove_prefix(4);
    if (isHigh(unit) && text.starts_with("\\u")) {
        const std::int32_t low = hexUnit(text.substr(2));
        if (isLow(low)) {
            text.remove_prefix(6);
            return 0x10000 + ((static_cast<char32_t>(unit) - 0xd800) << 10) + (static_cast<char32_t>(low) - 0xdc00);
        }
    }
    return isHigh(unit) || isLow(unit) ? replacement : static_cast<char32_t>(unit);
}

char32_t simpleEscape(char c) {
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return static_cast<char32_t>(c);
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return replacement;
    }
}

constexpr bool isContinuation(unsigned char c) {
    return (c & 0xc0U) == 0x80U;
}

/// Length of the valid sequence that starts here, or 0. Overlong forms, surrogates and what is beyond U+10FFFF are
/// none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(0);
    const unsigned char second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return isContinuation(second) ? 2 : 0;
    if (first >= 0xe0 && first <= 0xef) {
        const bool proper = (first != 0xe0 || second >= 0xa0) && (first != 0xed || second < 0xa0);
        return proper && isContinuation(second) && isContinuation(byte(2)) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool proper = (first != 0xf0 || second >= 0x90) && (first != 0xf4 || second < 0x90);
        return proper && isContinuation(second) && isContinuation(byte(2)) && isContinuation(byte(3)) ? 4 : 0;
    }
    return 0;
}

void appendControl(char c, std::string& out) {
    constexpr std::string_view digits = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(c);
    out += "\\u00";
    out += digits[value >> 4U];
    out += digits[value & 15U];
}

bool isNumber(std::string_view token) {
    std::size_t i = 0;
    const auto digits = [&] {
        const std::size_t from = i;
        while (i < token.size() && token[i] >= '0' && token[i] <= '9')
            ++i;
        return i > from;
    };
    if (i < token.size() && token[i] == '-')
        ++i;
    if (!digits())
        return false;
    if (i < token.size() && token[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    if (i < token.size() && (token[i] == 'e' || token[i] == 'E')) {
        ++i;
        if (i < token.size() && (token[i] == '+' || token[i] == '-'))
            ++i;
        if (!digits())
            return false;
    }
    return i == token.size();
}

} // namespace

bool unescapeJson(std::string_view raw, std::string& out) {
    out.clear();
    while (!raw.empty() && out.size() <= longestText) {
        const std::size_t plain = std::min(raw.find('\\'), raw.size());
        out.append(raw.substr(0, plain));
        raw.remove_prefix(plain);
        if (raw.size() < 2)
            break;
        const char kind = raw[1];
        raw.remove_prefix(1 + std::max<std::size_t>(sequenceLength(raw.substr(1)), 1));
        const char32_t c = kind == 'u' ? takeUnicodeEscape(raw) : simpleEscape(kind);
        if (c != 0)
            appendUtf8(c, out);
    }
    const std::size_t whole = out.size();
    out.resize(shortened(out).size());
    return out.size() == whole;
}

std::string_view shortened(std::string_view text) {
    if (text.size() <= longestText)
        return text;
    std::size_t end = longestText;
    while (end > 0 && isContinuation(static_cast<unsigned char>(text[end])))
        --end;
    return text.substr(0, end);
}

void mendJson(std::string_view broken, std::string& out) {
    out.clear();
    bool inString = false;
    while (!broken.empty()) {
        const std::size_t length = sequenceLength(broken);
        const char c = broken.front();
        if (length == 0) {
            appendUtf8(replacement, out);
            broken.remove_prefix(1);
            continue;
        }
        if (inString && c == '\\') {
            const std::size_t escaped = broken.size() > 1 ? sequenceLength(broken.substr(1)) : 0;
            out += '\\';
            broken.remove_prefix(1);
            // The escaped character must not be taken for the end of the string; a broken one is mended next.
            if (escaped == 1 && static_cast<unsigned char>(broken.front()) >= 0x20) {
                out += broken.front();
                broken.remove_prefix(1);
            }
            continue;
        }
        if (inString && static_cast<unsigned char>(c) < 0x20)
            appendControl(c, out);
        else
            out.append(broken.substr(0, length));
        if (c == '"')
            inString = !inString;
        broken.remove_prefix(length);
    }
}

bool isJsonScalar(std::string_view token) {
    if (token.size() >= 2 && token.front() == '"')
        return token.back() == '"';
    return token == "true" || token == "false" || token == "null" || isNumber(token);
}

} // namespace afs
