// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/demo_taste.h"

#include <algorithm>
#include <cmath>

namespace afs::demo {

namespace {

constexpr int crazeDays = 35;

} // namespace

Taste::Taste(const Catalogue& catalogue, int days, Random& random) : m_catalogue(catalogue) {
    for (std::size_t i = 0; i < catalogue.known; ++i) {
        m_rank.push_back(1.0 / (4.0 + 70.0 * random.unit()));
        std::vector<Wave> waves;
        for (auto n = random.between(1, 3); n > 0; --n)
            waves.push_back({random.unit() * days, 50.0 + 250.0 * random.unit(), 1.0 + 6.0 * random.unit()});
        m_waves.push_back(std::move(waves));
    }
    for (int day = 0; day <= days; day += crazeDays)
        m_crazes.push_back(random.early(catalogue.known, 1.3));
    m_weights.resize(catalogue.known);
}

double Taste::weightOf(std::size_t artist) const {
    const Artist& info = m_catalogue.artists[artist];
    const auto albums = released(info);
    if (albums == 0)
        return 0;
    double liking = 0.25;
    for (const Wave& wave : m_waves[artist]) {
        const double distance = (m_day - wave.middle) / wave.width;
        liking += wave.height * std::exp(-distance * distance);
    }
    const int age = m_day - m_catalogue.albums[info.firstAlbum + albums - 1].released;
    return m_rank[artist] * liking * (age < 45 ? 4.0 : 1.0);
}

void Taste::advanceTo(int day) {
    if (m_day >= 0 && day / 7 == m_day / 7)
        return;
    m_day = day;
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        m_weights[i] = weightOf(i);
    m_craze = m_crazes[static_cast<std::size_t>(day / crazeDays)];
    if (released(craze()) == 0 || craze().mood == Mood::December)
        m_craze = 0;
}

std::uint32_t Taste::released(const Artist& artist) const {
    std::uint32_t out = 0;
    while (out < artist.albums && m_catalogue.albums[artist.firstAlbum + out].released <= m_day)
        ++out;
    return out;
}

const Artist& Taste::favourite(Random& random, Mood mood) const {
    double sum = 0;
    const auto fits = [&](std::size_t i) {
        const Mood its = m_catalogue.artists[i].mood;
        return its == mood || (mood == Mood::Night && its == Mood::Everyday);
    };
    for (std::size_t i = 0; i < m_weights.size(); ++i)
        sum += fits(i) ? m_weights[i] : 0;
    double wanted = random.unit() * sum;
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        if (!fits(i) || m_weights[i] <= 0)
            continue;
        wanted -= m_weights[i];
        if (wanted < 0)
            return m_catalogue.artists[i];
    }
    return m_catalogue.artists.front();
}

const Track& Taste::trackOf(const Artist& artist, Random& random) const {
    const auto albums = released(artist);
    const Album& last = m_catalogue.albums[artist.firstAlbum + (albums > 0 ? albums - 1 : 0)];
    const auto first = m_catalogue.albums[artist.firstAlbum].firstTrack;
    const auto tracks = last.firstTrack + last.tracks - first;
    // The hits are spread over the albums: the same for everybody who asks, but not the first tracks.
    const auto hit = random.early(tracks, 2.2);
    return m_catalogue.tracks[first + hit * 7919U % tracks];
}

const Album* Taste::albumOf(const Artist& artist, Random& random) const {
    const auto albums = released(artist);
    if (albums == 0)
        return nullptr;
    return &m_catalogue.albums[artist.firstAlbum + albums - 1 - random.early(albums, 1.6)];
}

const Track& Taste::discovery(Random& random) const {
    const auto passing = m_catalogue.artists.size() - m_catalogue.known;
    // Names come up as the years go by.
    const auto reach = std::min(passing, 60 + static_cast<std::size_t>(m_day) / 7);
    return trackOf(m_catalogue.artists[m_catalogue.known + random.index(reach)], random);
}

} // namespace afs::demo
