// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/big_library.h"

#include "core/library/library_builder.h"

#include <array>
#include <cmath>
#include <random>
#include <string>

namespace afs {

namespace {

constexpr std::array<const char*, 16> words{"Love",  "Night", "Señor", "Röyksopp", "Blue", "Song", "River", "Heart",
                                            "Dance", "Over",  "Again", "the",      "of",   "Fire", "Café",  "Home"};

class Inventor {
public:
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(m_random() % bound); }

    std::string name(std::uint32_t number) {
        std::string text;
        for (std::uint32_t i = 0; i < 1 + number % 4; ++i) {
            text += words[below(words.size())];
            text += ' ';
        }
        return text + std::to_string(number);
    }

    /// Small numbers often: the hundred favourites have a third of all plays.
    std::uint32_t favourite(std::uint32_t count) {
        const double share = std::ldexp(static_cast<double>(m_random()), -32);
        return static_cast<std::uint32_t>(std::pow(static_cast<double>(count), share) * (1 - std::ldexp(1.0, -20))) %
               count;
    }

private:
    std::mt19937 m_random{20241231};
};

void addNames(LibraryBuilder& builder, Inventor& inventor, const BigLibrary& size) {
    std::vector<std::string> artists;
    for (std::uint32_t i = 0; i < size.artists; ++i)
        artists.push_back(inventor.name(i));
    for (std::uint32_t i = 0; i < size.tracks; ++i) {
        const std::string uri = "spotify:track:" + std::to_string(4'000'000'000'000'000ULL + i);
        const std::string title = inventor.name(i);
        const std::string album = inventor.name(i / 4);
        builder.addName({TrackId(static_cast<std::int32_t>(i) + 1), uri, title, artists[i % size.artists], album, 0});
    }
}

} // namespace

Library bigLibrary(const BigLibrary& size) {
    LibraryBuilder builder;
    builder.reserve(size.plays, size.tracks);
    Inventor inventor;
    addNames(builder, inventor, size);
    const std::array<std::uint8_t, 4> reasons{builder.reason("trackdone"), builder.reason("fwdbtn"),
                                              builder.reason("endplay"), builder.reason("clickrow")};
    constexpr std::int64_t from = 1'420'070'400'000; // 2015
    constexpr std::int64_t to = 1'735'689'600'000;   // 2025
    // Five sessions in six hours apart: short gaps within, long ones between.
    const auto step = static_cast<std::uint32_t>((to - from) / static_cast<std::int64_t>(size.plays));
    std::int64_t end = from;
    for (std::size_t i = 0; i < size.plays; ++i) {
        PlayRow row;
        end += inventor.below(20) == 0 ? inventor.below(20 * step) : inventor.below(step);
        row.end = std::min(end, to - 1);
        row.playId = static_cast<std::uint32_t>(i) + 1;
        row.ms = inventor.below(3) == 0 ? inventor.below(40'000) : 120'000 + inventor.below(200'000);
        row.name = inventor.favourite(size.tracks);
        row.kind = inventor.below(50) == 0 ? Kind::Episode : Kind::Music;
        row.flags = PlayFlags{inventor.below(4) == 0 ? Tri::Yes : Tri::No, Tri::Yes, Tri::No,
                              inventor.below(40) == 0 ? Tri::Yes : Tri::No}
                        .packed();
        row.sources = sourceBit(Source::ExtendedDump);
        row.reasonStart = reasons[3];
        row.reasonEnd = reasons[inventor.below(3)];
        builder.add(row);
    }
    return builder.build(1);
}

} // namespace afs
