// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_scan.h"

#include <algorithm>

namespace afs {

std::string_view trimmedJson(std::string_view text) {
    // Comparisons, not searches in a set: this runs for every value of every row.
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    return text;
}

void ElementScanner::skipBlanks() {
    m_position = std::min(m_json.find_first_not_of(jsonBlanks, m_position), m_json.size());
}

/// Behind the closing quote, or npos.
std::size_t ElementScanner::endOfString(std::size_t position) const {
    for (++position; position < m_json.size(); ++position) {
        if (m_json[position] == '"')
            return position + 1;
        if (m_json[position] == '\\')
            ++position;
    }
    return std::string_view::npos;
}

/// Behind the element that starts here, or npos.
std::size_t ElementScanner::endOfElement() const {
    const char first = m_json[m_position];
    if (first == '"')
        return endOfString(m_position);
    if (first != '{' && first != '[')
        return m_json.find_first_of(",:[]{}\" \t\r\n", m_position + 1);
    std::size_t depth = 0;
    std::size_t position = m_position;
    while (position < m_json.size()) {
        const char c = m_json[position];
        if (c == '"') {
            position = endOfString(position);
            continue;
        }
        ++position;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return position;
    }
    return std::string_view::npos;
}

void ElementScanner::continueAt(std::size_t position) {
    m_position = position;
    m_expect = Expect::Element;
}

ElementScanner::Step ElementScanner::next() {
    const auto take = [this](char c) {
        const bool there = m_position < m_json.size() && m_json[m_position] == c;
        m_position += there ? 1U : 0U;
        return there;
    };
    skipBlanks();
    m_start = m_position;
    if (m_expect == Expect::List) {
        if (!take('['))
            return Step::Broken;
        m_expect = Expect::FirstElement;
        skipBlanks();
    }
    m_start = m_position;
    if (m_expect != Expect::Element && take(']')) {
        skipBlanks();
        m_start = m_position;
        return m_position == m_json.size() ? Step::End : Step::Broken;
    }
    if (m_expect == Expect::CommaOrEnd) {
        if (m_position == m_json.size())
            return Step::Truncated;
        if (!take(','))
            return Step::Broken;
        skipBlanks();
        m_start = m_position;
    }
    if (m_position == m_json.size())
        return Step::Truncated;
    constexpr std::string_view noStart = ",:]}";
    if (noStart.find(m_json[m_position]) != std::string_view::npos)
        return Step::Broken;
    m_position = endOfElement();
    if (m_position == std::string_view::npos)
        return Step::Truncated;
    m_expect = Expect::CommaOrEnd;
    return Step::Element;
}

} // namespace afs
