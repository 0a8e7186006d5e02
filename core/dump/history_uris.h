// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/padded_buffer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace afs {

/// URIs by name, from the playlist and library files of the account data, whose history has names only. A name with
/// two URIs has none here: guessing would be wrong for good.
class HistoryUris {
public:
    /// Adds what Playlist*.json or YourLibrary.json holds. Odd characters cost nothing; false when it is damaged, or no
    /// JSON (what stands before the damage is added).
    bool add(const PaddedBuffer& json);

    std::string_view track(std::string_view artist, std::string_view title) const;
    std::string_view episode(std::string_view show, std::string_view title) const;
    bool empty() const { return m_uris.empty(); }
    std::size_t size() const { return m_uris.size(); } ///< names, ambiguous ones too

private:
    void put(char kind, std::string_view owner, std::string_view title, std::string_view uri);
    std::string_view find(char kind, std::string_view owner, std::string_view title) const;

    std::unordered_map<std::string, std::string> m_uris; ///< an empty URI: ambiguous
    mutable std::string m_key;
};

} // namespace afs
