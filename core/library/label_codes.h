// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_hash.h"
#include "core/library/library.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace afs {

/// The last code of a label column: what comes when the table is full is "other".
constexpr std::uint32_t narrowLabels = 255;
constexpr std::uint32_t wideLabels = 65535;

/// Numbers the words of an open list (reasons, countries, platforms) while a snapshot is made.
class LabelCodes {
public:
    explicit LabelCodes(std::uint32_t last) : m_last(last) {}

    /// Knows the words of a table from now on.
    void learn(const StringPool& strings, const std::vector<StringPool::Ref>& words);

    /// The code of a word, appended to `words` when it is new there.
    std::uint32_t code(std::string_view word, StringPool& strings, std::vector<StringPool::Ref>& words);

private:
    std::uint32_t m_last;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_codes;
};

} // namespace afs
