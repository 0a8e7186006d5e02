// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace afs {

/// Cuts the elements out of a JSON list without understanding them. It knows strings and depth, and neither recursion
/// nor the rest of JSON, so it finds its way in files that a parser refuses as a whole.
class ElementScanner {
public:
    /// `json` starts at the list or at white space before it.
    explicit ElementScanner(std::string_view json) : m_json(json) {}

    enum class Step {
        Element,   ///< element() is the next one
        End,       ///< the list is closed and nothing follows
        Truncated, ///< the text ends inside the list
        Broken,    ///< something that is no list of elements
    };

    /// Goes to the next element. position() says where it, or the damage, begins.
    Step next();

    std::string_view element() const { return m_json.substr(m_start, m_position - m_start); }
    std::size_t position() const { return m_start; }

    /// Goes on at an element whose place in a list is known.
    void continueAt(std::size_t position);

private:
    void skipBlanks();
    std::size_t endOfString(std::size_t position) const;
    std::size_t endOfElement() const;

    enum class Expect { List, FirstElement, Element, CommaOrEnd };

    std::string_view m_json;
    std::size_t m_start = 0;
    std::size_t m_position = 0;
    Expect m_expect = Expect::List;
};

constexpr std::string_view jsonBlanks = " \t\r\n";
std::string_view trimmedJson(std::string_view text);

} // namespace afs
