// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/history_uris.h"

#include "core/dump/history_text.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace afs {

namespace {

constexpr char trackKind = 't';
constexpr char episodeKind = 'e';

void makeKey(std::string& key, char kind, std::string_view owner, std::string_view title) {
    key.assign(1, kind);
    key.append(owner);
    key.push_back('\0');
    key.append(title);
}

/// Where in the two kinds of files a value stands.
enum class Place : std::uint8_t {
    Root,
    Playlists,
    Playlist,
    Items,
    Item,
    PlaylistTrack,
    Tracks,
    LibraryTrack,
    Episodes,
    LibraryEpisode,
    Elsewhere,
};

struct Step {
    Place from;
    std::string_view key; ///< empty: an element of a list
    Place to;
};
constexpr std::array steps{
    Step{Place::Root, "playlists", Place::Playlists}, Step{Place::Playlists, "", Place::Playlist},
    Step{Place::Playlist, "items", Place::Items},     Step{Place::Items, "", Place::Item},
    Step{Place::Item, "track", Place::PlaylistTrack}, Step{Place::Root, "tracks", Place::Tracks},
    Step{Place::Tracks, "", Place::LibraryTrack},     Step{Place::Root, "episodes", Place::Episodes},
    Step{Place::Episodes, "", Place::LibraryEpisode},
};

Place stepFrom(Place place, std::string_view key) {
    const auto* const step =
        std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.from == place && s.key == key; });
    return step == steps.end() ? Place::Elsewhere : step->to;
}

/// The keys of a thing with a URI.
struct Keys {
    Place place = Place::Elsewhere;
    char kind = trackKind;
    std::array<std::string_view, 3> names; ///< of its owner, its title, its URI
};
constexpr std::array keysOfPlaces{
    Keys{Place::PlaylistTrack, trackKind, {"artistName", "trackName", "trackUri"}},
    Keys{Place::LibraryTrack, trackKind, {"artist", "track", "uri"}},
    Keys{Place::LibraryEpisode, episodeKind, {"show", "name", "uri"}},
};

/// Walks over JSON that may be damaged, up to there. Strings are taken as history files have them: control characters
/// and halves of characters in them are borne.
class NamesWalker {
public:
    using Found = std::function<void(char kind, std::string_view owner, std::string_view title, std::string_view uri)>;

    /// `json` is valid UTF-8.
    NamesWalker(std::string_view json, Found found) : m_left(json), m_found(std::move(found)) {}

    /// False: it is damaged, or no JSON.
    bool walk() { return value(Place::Root, 0) && (skipBlanks(), m_left.empty()); }

private:
    static constexpr int deepest = 100;

    void skipBlanks() { m_left.remove_prefix(std::min(m_left.find_first_not_of(" \t\r\n"), m_left.size())); }

    /// Whether `c` comes next; then it is stepped over.
    bool take(char c) {
        skipBlanks();
        if (!m_left.starts_with(c))
            return false;
        m_left.remove_prefix(1);
        return true;
    }

    /// The raw text between quotes, the first of which was taken.
    bool string(std::string_view& raw) {
        for (std::size_t end = 0; (end = m_left.find_first_of("\"\\", end)) != std::string_view::npos; end += 2) {
            if (m_left[end] != '"')
                continue;
            raw = m_left.substr(0, end);
            m_left.remove_prefix(end + 1);
            return true;
        }
        return false;
    }

    bool value(Place place, int depth) {
        if (take('{'))
            return depth < deepest && object(place, depth + 1);
        if (take('['))
            return depth < deepest && list(place, depth + 1);
        std::string_view token;
        if (take('"'))
            return string(token);
        token = m_left.substr(0, m_left.find_first_of(",]} \t\r\n"));
        m_left.remove_prefix(token.size());
        return isJsonScalar(token);
    }

    bool list(Place place, int depth) {
        if (take(']'))
            return true;
        const Place element = stepFrom(place, {});
        while (value(element, depth)) {
            if (take(']'))
                return true;
            if (!take(','))
                break;
        }
        return false;
    }

    bool object(Place place, int depth) {
        const auto* const keys =
            std::find_if(keysOfPlaces.begin(), keysOfPlaces.end(), [&](const Keys& k) { return k.place == place; });
        std::array<std::string_view, 3> said;
        bool isAtEnd = take('}');
        while (!isAtEnd) {
            std::string_view key;
            if (!take('"') || !string(key) || !take(':'))
                return false;
            skipBlanks();
            const std::string_view at = m_left;
            if (!value(stepFrom(place, key), depth))
                return false;
            if (keys != keysOfPlaces.end() && at.starts_with('"'))
                if (const auto* const name = std::find(keys->names.begin(), keys->names.end(), key);
                    name != keys->names.end())
                    said[static_cast<std::size_t>(name - keys->names.begin())] =
                        at.substr(1, at.size() - m_left.size() - 2);
            isAtEnd = take('}');
            if (!isAtEnd && !take(','))
                return false;
        }
        if (keys == keysOfPlaces.end())
            return true;
        for (std::size_t i = 0; i < said.size(); ++i)
            unescapeJson(said[i], m_texts[i]);
        m_found(keys->kind, m_texts[0], m_texts[1], m_texts[2]);
        return true;
    }

    std::string_view m_left;
    Found m_found;
    std::array<std::string, 3> m_texts;
};

} // namespace

bool HistoryUris::add(const PaddedBuffer& json) {
    std::string_view bytes = json.view();
    std::string mended;
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    if (!simdjson::validate_utf8(bytes.data(), bytes.size())) {
        mendJson(bytes, mended);
        bytes = mended;
    }
    NamesWalker walker(bytes, [this](char kind, std::string_view owner, std::string_view title, std::string_view uri) {
        put(kind, owner, title, uri);
    });
    return walker.walk();
}

void HistoryUris::put(char kind, std::string_view owner, std::string_view title, std::string_view uri) {
    const std::string_view prefix = kind == trackKind ? "spotify:track:" : "spotify:episode:";
    constexpr std::size_t longestUri = 64;
    if (owner.empty() || title.empty() || !uri.starts_with(prefix) || uri.size() > longestUri)
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
