// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/search.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace afs {

namespace {

constexpr char fieldBreak = '\t';
constexpr char entryBreak = '\n';

/// How well an entry fits, best last.
enum Fit : int { NoFit, Inside, InsideName, WordStarts, WordStartsOfName, NameStarts, WholeName };
constexpr std::size_t fits = WholeName + 1;

bool isWordLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

enum class Occurs : std::uint8_t { Nowhere, Inside, AtWordStart };

Occurs occurrence(std::string_view text, std::string_view word) {
    Occurs best = Occurs::Nowhere;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || !isWordLetter(text[at - 1]) || !isWordLetter(word.front()))
            return Occurs::AtWordStart;
        best = Occurs::Inside;
    }
    return best;
}

/// The weakest occurrence of all words.
Occurs occurrenceOfAll(std::string_view text, const std::vector<std::string_view>& words) {
    Occurs weakest = Occurs::AtWordStart;
    for (const std::string_view word : words) {
        weakest = std::min(weakest, occurrence(text, word));
        if (weakest == Occurs::Nowhere)
            break;
    }
    return weakest;
}

/// Stored plays of any kind, so that whatever was played is found.
struct PlayCounts {
    explicit PlayCounts(const Library& library)
        : tracks(library.tracks.size()), artists(library.artists.size()), albums(library.albums.size()) {
        for (const TrackIndex track : library.track) {
            if (track != noIndex)
                ++tracks[track];
        }
        for (TrackIndex i = 0; i < tracks.size(); ++i) {
            const TrackInfo& track = library.tracks[i];
            if (track.artist != noIndex)
                artists[track.artist] += tracks[i];
            if (track.album != noIndex)
                albums[track.album] += tracks[i];
        }
        for (TrackIndex i = 0; i < tracks.size(); ++i) {
            if (const TrackIndex shown = library.recordingOf(i); shown != i)
                tracks[shown] += std::exchange(tracks[i], 0);
        }
    }

    std::vector<std::uint32_t> tracks; ///< of a recording: all at the track that stands for it
    std::vector<std::uint32_t> artists;
    std::vector<std::uint32_t> albums;
};

template <typename NameOf>
std::vector<std::string> foldAll(std::size_t count, NameOf&& nameOf) {
    std::vector<std::string> folded;
    folded.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        folded.push_back(foldForSearch(nameOf(i)));
    return folded;
}

struct Weighed {
    std::uint32_t index;
    std::uint32_t plays;
};

/// Entries with plays, most played first; equally played ones by name.
template <typename NameOf>
std::vector<Weighed> byPlays(const std::vector<std::uint32_t>& plays, NameOf&& nameOf) {
    std::vector<Weighed> weighed;
    for (std::uint32_t i = 0; i < plays.size(); ++i) {
        if (plays[i] > 0)
            weighed.push_back({i, plays[i]});
    }
    std::sort(weighed.begin(), weighed.end(), [&nameOf](const Weighed& a, const Weighed& b) {
        if (a.plays != b.plays)
            return a.plays > b.plays;
        const int names = std::string_view(nameOf(a.index)).compare(nameOf(b.index));
        return names != 0 ? names < 0 : a.index < b.index;
    });
    return weighed;
}

/// What else a recording is called: names of the tracks that do not stand for it, at the one that does. Empty where
/// there are none.
std::vector<std::string> namesOfOtherReleases(const Library& library, const std::vector<std::string>& artists,
                                              const std::vector<std::string>& albums) {
    std::vector<std::string> names;
    for (TrackIndex i = 0; i < library.tracks.size(); ++i) {
        const TrackIndex shown = library.recordingOf(i);
        if (shown == i)
            continue;
        names.resize(library.tracks.size());
        names[shown] += fieldBreak + foldForSearch(library.title(i));
        if (const ArtistIndex artist = library.tracks[i].artist; artist != noIndex)
            names[shown] += fieldBreak + artists[artist];
        if (const AlbumIndex album = library.tracks[i].album; album != noIndex)
            names[shown] += fieldBreak + albums[album];
    }
    return names;
}

/// What was found of one kind, apart by how well it fits.
template <typename Entry>
using ByFit = std::array<std::vector<const Entry*>, fits>;

template <typename Entry>
std::vector<Found> listed(const std::array<ByFit<Entry>, 3>& found, std::size_t limit) {
    std::vector<Found> result;
    for (const ByFit<Entry>& ofKind : found) {
        std::size_t left = limit;
        for (int rank = WholeName; rank > NoFit; --rank) {
            for (const Entry* one : ofKind[static_cast<std::size_t>(rank)]) {
                if (left == 0)
                    break;
                --left;
                const auto plays = static_cast<float>(one->plays);
                result.push_back(
                    {one->kind, one->index, static_cast<float>(rank) + plays / (plays + 1.0F), one->plays});
            }
        }
    }
    return result;
}

/// Artists, albums, tracks: the order of the answer.
constexpr std::size_t placeOf(FoundKind kind) {
    return kind == FoundKind::Artist ? 0 : kind == FoundKind::Album ? 1 : 2;
}

} // namespace

struct SearchIndex::Words {
    explicit Words(std::string_view query) : folded(foldForSearch(query)) {
        const std::string_view text = folded;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t to = std::min(text.find(' ', at), text.size());
            words.push_back(text.substr(at, to - at));
            at = to + 1;
        }
        // The longest is the rarest: it decides which entries are looked at.
        std::stable_sort(words.begin(), words.end(), [](auto a, auto b) { return a.size() > b.size(); });
    }

    std::string folded;
    std::vector<std::string_view> words;
};

SearchIndex::SearchIndex(LibraryPtr library) : m_library(std::move(library)) {
    const Library& lib = *m_library;
    const PlayCounts plays(lib);
    const auto artistName = [&lib](ArtistIndex i) { return lib.artistName(i); };
    const auto albumTitle = [&lib](AlbumIndex i) { return lib.albumTitle(i); };
    const auto trackTitle = [&lib](TrackIndex i) { return lib.title(i); };
    const std::vector<std::string> artists = foldAll(lib.artists.size(), artistName);
    const std::vector<std::string> albums = foldAll(lib.albums.size(), albumTitle);
    const auto artistOf = [&artists](ArtistIndex i) { return i == noIndex ? std::string_view{} : artists[i]; };

    m_entries.reserve(lib.tracks.size() + artists.size() + albums.size());
    for (const Weighed& artist : byPlays(plays.artists, artistName))
        append({.index = artist.index, .plays = artist.plays, .kind = FoundKind::Artist}, artists[artist.index], {});
    for (const Weighed& album : byPlays(plays.albums, albumTitle))
        append({.index = album.index, .plays = album.plays, .kind = FoundKind::Album}, albums[album.index],
               artistOf(lib.albums[album.index].artist));
    const std::vector<std::string> otherNames = namesOfOtherReleases(lib, artists, albums);
    std::string alsoBy;
    for (const Weighed& track : byPlays(plays.tracks, trackTitle)) {
        const TrackInfo& info = lib.tracks[track.index];
        alsoBy = artistOf(info.artist);
        alsoBy += fieldBreak;
        if (info.album != noIndex)
            alsoBy += albums[info.album];
        if (!otherNames.empty())
            alsoBy += otherNames[track.index];
        append({.index = track.index, .plays = track.plays, .kind = FoundKind::Track},
               foldForSearch(lib.title(track.index)), alsoBy);
    }
}

void SearchIndex::append(Entry entry, std::string_view name, std::string_view alsoBy) {
    entry.start = static_cast<std::uint32_t>(m_folded.size());
    m_folded += name;
    entry.nameEnd = static_cast<std::uint32_t>(m_folded.size());
    m_folded += fieldBreak;
    m_folded += alsoBy;
    entry.end = static_cast<std::uint32_t>(m_folded.size());
    m_folded += entryBreak;
    m_entries.push_back(entry);
}

int SearchIndex::fit(const Entry& entry, const Words& words) const {
    const std::string_view all = std::string_view(m_folded).substr(entry.start, entry.end - entry.start);
    const std::string_view name = all.substr(0, entry.nameEnd - entry.start);
    if (name.starts_with(words.folded))
        return name.size() == words.folded.size() ? WholeName : NameStarts;
    switch (occurrenceOfAll(name, words.words)) {
    case Occurs::AtWordStart:
        return WordStartsOfName;
    case Occurs::Inside:
        return InsideName;
    case Occurs::Nowhere:
        break;
    }
    switch (occurrenceOfAll(all, words.words)) {
    case Occurs::AtWordStart:
        return WordStarts;
    case Occurs::Inside:
        return Inside;
    case Occurs::Nowhere:
        break;
    }
    return NoFit;
}

std::vector<Found> SearchIndex::find(std::string_view query, std::size_t limit) const {
    const Words words(query);
    if (words.words.empty() || limit == 0 || m_entries.empty())
        return {};
    std::array<ByFit<Entry>, 3> found;
    const std::string_view rarest = words.words.front();
    const char* const begin = m_folded.data();
    const char* const end = begin + m_folded.size();
    std::size_t entry = 0;
    for (const char* at = begin; at < end;) {
        // memmem: several times faster than std::string_view::find on megabytes.
        const auto* const hit =
            static_cast<const char*>(memmem(at, static_cast<std::size_t>(end - at), rarest.data(), rarest.size()));
        if (hit == nullptr)
            break;
        const auto offset = static_cast<std::uint32_t>(hit - begin);
        while (m_entries[entry].end <= offset)
            ++entry;
        const Entry& candidate = m_entries[entry];
        auto& best = found[placeOf(candidate.kind)][static_cast<std::size_t>(fit(candidate, words))];
        // Entries come in their order among equals, so the first ones of a fit are its best.
        if (best.size() < limit)
            best.push_back(&candidate);
        at = begin + candidate.end + 1;
    }
    return listed(found, limit);
}

} // namespace afs
