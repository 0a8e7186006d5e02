// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/demo_catalogue.h"

#include <unordered_set>

namespace afs::demo {

namespace {

std::string joined(std::string_view a, std::string_view b, std::string_view c = {}) {
    std::string text(a);
    text.append(b).append(c);
    return text;
}

std::string englishTitle(Random& random) {
    const std::string_view adjective = random.pick(englishAdjectives);
    const std::string_view noun = random.pick(englishNouns);
    switch (random.index(8)) {
    case 0:
    case 1:
        return joined(adjective, " ", noun);
    case 2:
        return joined(noun, " in ", random.pick(englishPlaces));
    case 3:
        return joined("The ", noun);
    case 4:
        return joined(noun, " & ", random.pick(englishNouns));
    case 5:
        return std::string(noun);
    case 6:
        return joined(adjective, " for ", random.pick(givenNames));
    default:
        return random.pick(englishPhrases);
    }
}

/// One of the whole titles, or of the many that two halves make.
template <typename Titles, typename Firsts, typename Seconds>
std::string foreignTitle(Random& random, const Titles& titles, const Firsts& firsts, const Seconds& seconds) {
    return random.chance(0.4) ? std::string(random.pick(titles)) : joined(random.pick(firsts), random.pick(seconds));
}

std::string anyTitle(Random& random, Tongue tongue) {
    switch (tongue) {
    case Tongue::English:
        break;
    case Tongue::German:
        return foreignTitle(random, germanTitles, germanFirsts, germanSeconds);
    case Tongue::Spanish:
        return foreignTitle(random, spanishTitles, spanishFirsts, spanishSeconds);
    case Tongue::French:
        return foreignTitle(random, frenchTitles, frenchFirsts, frenchSeconds);
    case Tongue::Japanese:
        return foreignTitle(random, japaneseTitles, japaneseFirsts, japaneseSeconds);
    case Tongue::Festive:
        return random.pick(festiveTitles);
    }
    return englishTitle(random);
}

/// Makes one artist after the other; remembers the titles of the present one, so that none comes twice.
class Maker {
public:
    Maker(Random& random, Catalogue& catalogue, int days) : m_random(random), m_catalogue(catalogue), m_days(days) {}

    void addKnown(const KnownArtist& known) {
        begin(std::string(known.name), known.mood);
        const bool festive = known.tongue == Tongue::Festive;
        const auto albums = festive ? 1 : m_random.between(2, 5);
        auto released = static_cast<int>(-m_random.between(100, 3000));
        for (std::int64_t i = 0; i < albums; ++i) {
            addAlbum(known.tongue, m_random.between(8, festive ? 9 : 13), released);
            released += static_cast<int>(m_random.between(300, 1100));
        }
        if (!festive && m_random.chance(0.2))
            addLiveAlbum(released);
    }

    void addPassing(std::string name) {
        begin(std::move(name), Mood::Everyday);
        addAlbum(Tongue::English, m_random.between(1, 4),
                 static_cast<int>(m_random.between(-2000, std::max(1, m_days / 2))));
    }

private:
    void begin(std::string name, Mood mood) {
        m_titles.clear();
        m_catalogue.artists.push_back(
            {std::move(name), mood, static_cast<std::uint32_t>(m_catalogue.albums.size()), 0});
    }

    std::uint32_t artist() const { return static_cast<std::uint32_t>(m_catalogue.artists.size() - 1); }

    std::string freshTitle(Tongue tongue) {
        std::string title = anyTitle(m_random, tongue);
        for (int attempt = 0; attempt < 6 && m_titles.contains(title); ++attempt)
            title = anyTitle(m_random, tongue);
        while (m_titles.contains(title))
            title += m_random.chance(0.5) ? ", Pt. 2" : " (Reprise)";
        m_titles.insert(title);
        return title;
    }

    std::int64_t length() {
        const bool instrumental = m_catalogue.artists.back().mood == Mood::Focus;
        const auto usual = 150'000 + m_random.between(0, 60'000) + m_random.between(0, 70'000);
        return m_random.chance(instrumental ? 0.4 : 0.05) ? usual * 2 : usual;
    }

    void beginAlbum(std::string title, int released) {
        m_catalogue.albums.push_back(
            {std::move(title), artist(), static_cast<std::uint32_t>(m_catalogue.tracks.size()), 0, released});
        ++m_catalogue.artists.back().albums;
    }

    void addTrack(std::string title, std::int64_t lengthMs) {
        m_catalogue.tracks.push_back({std::move(title), makeUri(m_random, "track"), artist(),
                                      static_cast<std::uint32_t>(m_catalogue.albums.size() - 1), lengthMs});
        ++m_catalogue.albums.back().tracks;
    }

    void addAlbum(Tongue tongue, std::int64_t tracks, int released) {
        std::string first = freshTitle(tongue);
        beginAlbum(m_random.chance(0.5) ? first : anyTitle(m_random, tongue), released);
        addTrack(std::move(first), length());
        for (std::int64_t i = 1; i < tracks; ++i)
            addTrack(freshTitle(tongue), length());
    }

    /// The songs of the first album once more: other recordings, with other lengths and ids.
    void addLiveAlbum(int released) {
        const Album studio = m_catalogue.albums[m_catalogue.artists.back().firstAlbum];
        beginAlbum(joined("Live in ", m_random.pick(englishPlaces)), released);
        for (std::uint32_t i = 0; i < studio.tracks; ++i) {
            const Track song = m_catalogue.tracks[studio.firstTrack + i];
            addTrack(song.title + " - Live", song.lengthMs + m_random.between(5'000, 60'000));
        }
    }

    Random& m_random;
    Catalogue& m_catalogue;
    int m_days;
    std::unordered_set<std::string> m_titles;
};

} // namespace

std::string makeUri(Random& random, std::string_view kind) {
    static constexpr std::string_view digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    std::string uri = joined("spotify:", kind, ":");
    uri += digits[random.index(7)]; // an id is a number of 128 bits: its first digit is small
    for (int i = 1; i < 22; ++i)
        uri += digits[random.index(digits.size())];
    return uri;
}

std::optional<Reissue> reissueOf(const Catalogue& catalogue, const Track& track) {
    const Artist& artist = catalogue.artists[track.artist];
    const Album& album = catalogue.albums[track.album];
    constexpr std::size_t songs = 2; // of the first album of every fifth artist
    const auto number = static_cast<std::size_t>(&track - catalogue.tracks.data());
    if (track.artist >= catalogue.known || track.artist % 5 != 1 || track.album != artist.firstAlbum ||
        number >= album.firstTrack + songs)
        return {};
    Random fixed(number + 1); // one song, one id
    return Reissue{makeUri(fixed, "track"), joined(album.title, " (Deluxe Edition)"),
                   joined("ZZDEM", std::to_string(1'000'000 + number)), std::max(album.released, 0) + 700};
}

Catalogue makeCatalogue(Random& random, int days) {
    Catalogue catalogue;
    catalogue.known = knownArtists.size();
    Maker maker(random, catalogue, days);
    for (const KnownArtist& known : knownArtists)
        maker.addKnown(known);
    for (const std::string_view given : givenNames)
        for (const std::string_view family : familyNames)
            maker.addPassing(joined(given, " ", family));
    return catalogue;
}

} // namespace afs::demo
