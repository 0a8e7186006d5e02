// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_library.h"

#include <algorithm>
#include <array>
#include <string>

namespace afs {

namespace {

constexpr std::array<const char*, 8> artistNames{"Björk",    "Sigur Rós", "AC/DC",     "Beyoncé",
                                                 "坂本龍一", "Mø",        "Motörhead", "The The"};
constexpr std::array<const char*, 6> titleWords{"Intro", "Hyperballad", "Love", "Où es-tu?", "Live", "愛"};
constexpr std::array<const char*, 7> endReasons{"trackdone", "fwdbtn", "backbtn", "endplay", "logout", "unknown", ""};
constexpr std::array<const char*, 4> startReasons{"trackdone", "clickrow", "appload", ""};
constexpr std::array<const char*, 4> platforms{"android", "Linux [x86-64 0]", "ios", ""};
constexpr std::array<const char*, 4> countries{"DE", "IN", "AU", ""};

std::string numbered(const char* word, int number) {
    std::string text(word);
    text += ' ';
    text += std::to_string(number);
    return text;
}

/// Moments that zones disagree about: year ends, leap day, clock changes of Berlin, Detroit, Lord Howe and São Paulo.
std::array<std::chrono::sys_days, 9> oddDays() {
    using namespace std::chrono;
    return {sys_days(year{2019} / 12 / 31), sys_days(year{2020} / 2 / 29), sys_days(year{2020} / 3 / 8),
            sys_days(year{2020} / 3 / 29),  sys_days(year{2020} / 4 / 4),  sys_days(year{2020} / 10 / 3),
            sys_days(year{2020} / 10 / 25), sys_days(year{2020} / 11 / 1), sys_days(year{2020} / 12 / 31)};
}

} // namespace

RandomPlays::RandomPlays(std::uint32_t seed, RandomLibraryOptions options) : m_options(options), m_random(seed) {}

std::uint32_t RandomPlays::below(std::uint32_t bound) {
    return static_cast<std::uint32_t>((static_cast<std::uint64_t>(m_random()) * bound) >> 32U);
}

Instant RandomPlays::someEnd() {
    using namespace std::chrono;
    const auto days = static_cast<std::uint32_t>((m_options.to - m_options.from).count());
    Instant end = m_options.from + std::chrono::days(below(days)) + milliseconds(below(dayMs));
    if (m_options.odd && chance(30)) {
        const auto odd = oddDays();
        end = odd[below(odd.size())] + minutes(below(2 * 24 * 60)) - hours(12);
        if (chance(20))
            end = floor<hours>(end) - milliseconds(below(2));
    }
    return end;
}

void RandomPlays::nameTrack(PlayFacts& play) {
    const auto number = static_cast<int>(below(static_cast<std::uint32_t>(m_options.tracks)));
    const int artist = number % m_options.artists;
    const bool isShared = m_options.accounts > 1;
    const int owner = isShared ? static_cast<int>(below(static_cast<std::uint32_t>(m_options.accounts))) : 0;
    if (isShared)
        play.account = AccountId(owner + 1);
    play.track = TrackId(owner * m_options.tracks + number + 1);
    play.uri = "spotify:track:" + std::to_string(100000 + number);
    play.title = numbered(titleWords[static_cast<std::size_t>(number) % titleWords.size()], number / 2);
    play.artist = artist < static_cast<int>(artistNames.size()) ? artistNames[static_cast<std::size_t>(artist)]
                                                                : numbered("Artist", artist);
    play.album = numbered("Album", number / 3 % 7);
    play.lengthMs = m_options.odd && (number + owner) % 4 == 0 ? 20'000 + number * 7'000 : 0;
    play.recording = RecordingId(m_options.odd && number % 3 == 1 ? 1 + number / 3 % 5 : isShared ? 1000 + number : 0);
}

void RandomPlays::addOddities(PlayFacts& play) {
    if (chance(8)) {
        play.track = {};
        play.kind = Kind::Unattributed;
        play.uri = play.title = play.artist = play.album = std::string();
        play.lengthMs = 0;
        play.recording = {};
    } else if (chance(10)) {
        play.kind = chance(50) ? Kind::Episode : Kind::Chapter;
    }
    if (play.track && chance(10))
        play.title += " (Remastered)";
    else if (play.track && chance(10))
        play.artist += " feat. Someone";
    else if (play.track && chance(10))
        play.title = play.artist = play.album = std::string();
    else if (play.track && chance(5))
        play.title = std::string();
    else if (play.track && chance(5))
        play.uri = play.album = std::string();
    if (chance(5))
        play.ms = -1;
    if (chance(3))
        play.ms = dayMs + static_cast<std::int64_t>(below(2'000'000'000));
    if (chance(10)) {
        play.sources = chance(50) ? sourceBit(Source::WebApi)
                                  : static_cast<std::uint8_t>(sourceBit(Source::Live) | sourceBit(Source::WebApi));
        play.ms = chance(80) ? -1 : play.ms;
        play.reasonStart = play.reasonEnd = play.platform = play.country = std::string();
        play.flags = {};
    }
}

PlayFacts RandomPlays::next() {
    PlayFacts play;
    const bool twin = m_options.odd && m_former.id && chance(6);
    if (twin) {
        play = m_former;
        play.end += std::chrono::milliseconds(below(40'000));
    } else {
        nameTrack(play);
        play.end = someEnd();
        play.ms = chance(30) ? below(60'000) : below(400'000);
        if (chance(10))
            play.ms = 30'000 - static_cast<std::int64_t>(below(2));
        play.flags = PlayFlags{static_cast<Tri>(below(3)), static_cast<Tri>(below(3)), static_cast<Tri>(below(3)),
                               chance(10) ? Tri::Yes : static_cast<Tri>(below(2))};
        play.reasonStart = startReasons[below(startReasons.size())];
        play.reasonEnd = endReasons[chance(50) ? 0 : below(endReasons.size())];
        play.platform = platforms[below(platforms.size())];
        play.country = countries[below(countries.size())];
        if (m_options.odd)
            addOddities(play);
    }
    play.id = PlayId(++m_lastId);
    m_former = play;
    return play;
}

std::vector<PlayFacts> RandomPlays::take(int plays) {
    std::vector<PlayFacts> taken;
    taken.reserve(static_cast<std::size_t>(plays));
    for (int i = 0; i < plays; ++i)
        taken.push_back(next());
    return taken;
}

std::vector<PlayFacts> randomPlays(std::uint32_t seed, const RandomLibraryOptions& options) {
    return RandomPlays(seed, options).take(options.plays);
}

} // namespace afs
