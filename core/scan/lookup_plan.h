// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lookup_store.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace afs {

/// One request of the catalogue.
struct Lookup {
    enum class Kind { Track, Album };
    Kind kind = Kind::Track;
    std::string id;

    bool operator==(const Lookup&) const = default;
};

/// What to ask next for the tracks of which a dump says too little: albums first, because one request gives up to fifty
/// tracks; then the most played track of each album that is still nameless to Spotify, which tells the album's id; then
/// single tracks; at last tracks whose ISRC alone is wanted, which albums do not tell. Among equals what was played
/// most. Pure.
class LookupPlan {
public:
    explicit LookupPlan(const LookupWants& wants);

    std::optional<Lookup> next() const; ///< empty: all is known. Looks through all albums
    bool isDone() const { return m_albumOf.empty() && m_codes.empty(); }
    /// Tracks whose length nobody told.
    int wanted() const { return static_cast<int>(m_albumOf.size()); }
    bool wants(const std::string& uri) const { return m_albumOf.contains(uri); }

    void learned(const TrackFacts& facts); ///< whether it was wanted or not
    void isUnavailable(const std::string& trackId);
    void wasAsked(const std::string& albumId);
    void passOver(const Lookup& lookup); ///< Spotify fails to answer for it: it comes after all others

private:
    struct Wanted {
        std::string uri;
        std::int64_t plays = 0;
    };
    struct Album {
        std::vector<Wanted> tracks; ///< still wanted; most played first
        std::set<std::string> ids;  ///< not asked yet
        bool isKnown = false;       ///< an id was known, or a track was asked for it
        std::int64_t plays = 0;     ///< of its tracks
    };

    std::optional<Lookup> nextOf(const std::set<std::string>& passedOver) const;
    void forget(const std::string& uri);

    std::map<std::string, Album> m_albums;        ///< by name; tracks without one stand alone
    std::map<std::string, std::string> m_albumOf; ///< of wanted URIs
    std::vector<std::string> m_codes;             ///< URIs; the first is the next
    std::set<std::string> m_passedOver;           ///< ids
};

} // namespace afs
