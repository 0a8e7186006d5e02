// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_uris.h"

#include <simdjson.h>

namespace afs {

namespace {

using simdjson::dom::element;

constexpr char trackKind = 't';
constexpr char episodeKind = 'e';

std::string_view textAt(element object, const char* key) {
    std::string_view value;
    return object[key].get(value) == simdjson::SUCCESS ? value : std::string_view();
}

template <typename Visit>
void each(element object, const char* key, Visit visit) {
    simdjson::dom::array list;
    if (object[key].get(list) != simdjson::SUCCESS)
        return;
    for (const element item : list)
        visit(item);
}

void makeKey(std::string& key, char kind, std::string_view owner, std::string_view title) {
    key.assign(1, kind);
    key.append(owner);
    key.push_back('\0');
    key.append(title);
}

} // namespace

bool HistoryUris::add(const PaddedBuffer& json) {
    simdjson::dom::parser parser;
    element root;
    std::string_view bytes = json.view();
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    // The padding behind the buffer is there: no copy.
    if (parser.parse(bytes.data(), bytes.size(), false).get(root) != simdjson::SUCCESS)
        return false;
    each(root, "playlists", [this](element playlist) {
        each(playlist, "items", [this](element item) {
            element track;
            if (item["track"].get(track) == simdjson::SUCCESS)
                put(trackKind, textAt(track, "artistName"), textAt(track, "trackName"), textAt(track, "trackUri"));
        });
    });
    each(root, "tracks", [this](element track) {
        put(trackKind, textAt(track, "artist"), textAt(track, "track"), textAt(track, "uri"));
    });
    each(root, "episodes", [this](element episode) {
        put(episodeKind, textAt(episode, "show"), textAt(episode, "name"), textAt(episode, "uri"));
    });
    return true;
}

void HistoryUris::put(char kind, std::string_view owner, std::string_view title, std::string_view uri) {
    const std::string_view prefix = kind == trackKind ? "spotify:track:" : "spotify:episode:";
    constexpr std::size_t longestUri = 64;
    if (owner.empty() || title.empty() || !uri.starts_with(prefix) || uri.size() > longestUri ||
        uri.find('\0') != std::string_view::npos)
        return;
    makeKey(m_key, kind, owner, title);
    const auto [place, isNew] = m_uris.try_emplace(m_key, uri);
    if (!isNew && place->second != uri)
        place->second.clear();
}

std::string_view HistoryUris::find(char kind, std::string_view owner, std::string_view title) const {
    if (m_uris.empty())
        return {};
    makeKey(m_key, kind, owner, title);
    const auto found = m_uris.find(m_key);
    return found == m_uris.end() ? std::string_view() : std::string_view(found->second);
}

std::string_view HistoryUris::track(std::string_view artist, std::string_view title) const {
    return find(trackKind, artist, title);
}

std::string_view HistoryUris::episode(std::string_view show, std::string_view title) const {
    return find(episodeKind, show, title);
}

} // namespace afs
