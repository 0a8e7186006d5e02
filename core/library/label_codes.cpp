// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/label_codes.h"

#include <algorithm>

namespace afs {

void LabelCodes::learn(const StringPool& strings, const std::vector<StringPool::Ref>& words) {
    const auto known = std::min<std::size_t>(words.size(), m_last);
    for (std::uint32_t code = 1; code < known; ++code)
        m_codes.emplace(strings.view(words[code]), code);
}

std::uint32_t LabelCodes::code(std::string_view word, StringPool& strings, std::vector<StringPool::Ref>& words) {
    if (word.empty())
        return 0;
    if (const auto known = m_codes.find(word); known != m_codes.end())
        return known->second;
    if (words.empty())
        words.push_back({});
    if (words.size() < m_last) {
        words.push_back(strings.add(word));
        return m_codes.emplace(word, static_cast<std::uint32_t>(words.size() - 1)).first->second;
    }
    if (words.size() == m_last)
        words.push_back(strings.add("other"));
    return m_last;
}

} // namespace afs
