// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"
#include "ui/models/habits_data.h"
#include "ui/models/scope_store.h"

namespace afs {

namespace {

template <typename T>
std::vector<T> without(std::vector<T> values, const T& value) {
    std::erase(values, value);
    return values;
}

} // namespace

/// Spotify has many names for one kind of device: they are one chip.
void ScopeStore::addDeviceChips(std::vector<ScopeChip>& chips) const {
    QStringList named;
    for (const std::string& platform : m_place.filter.platforms) {
        const QString name = deviceText(platform);
        if (named.contains(name))
            continue;
        named.append(name);
        ScopeChip chip{tr("Device: %1").arg(name), m_place};
        std::erase_if(chip.without.filter.platforms,
                      [&name](const std::string& other) { return deviceText(other) == name; });
        chips.push_back(std::move(chip));
    }
}

void ScopeStore::addFilterChips(std::vector<ScopeChip>& chips) const {
    const Filter& filter = m_place.filter;
    const auto add = [&](const QString& text, auto field, const auto& value) {
        ScopeChip chip{text, m_place};
        chip.without.filter.*field = without(filter.*field, value);
        chips.push_back(std::move(chip));
    };
    for (const std::string& artist : filter.artists)
        add(tr("Artist: %1").arg(isolated(artistOrUnknown(artist))), &Filter::artists, artist);
    for (const AlbumName& album : filter.albums)
        add(tr("Album: %1").arg(isolated(albumOrUnknown(album.album))), &Filter::albums, album);
    for (const TrackId track : filter.tracks)
        add(tr("Track: %1").arg(isolated(titleOrUnknown(trackTitle(track).toStdString()))), &Filter::tracks, track);
    for (const int weekday : filter.weekdays)
        add(tr("Weekday: %1").arg(weekdayName(weekday)), &Filter::weekdays, weekday);
    for (const int hour : filter.hours)
        add(tr("Hour: %1").arg(hourName(hour)), &Filter::hours, hour);
    for (const std::string& reason : filter.endReasons)
        add(tr("Ended: %1", "how a play ended").arg(endReasonText(reason)), &Filter::endReasons, reason);
    addDeviceChips(chips);
    for (const std::string& country : filter.countries)
        add(tr("Country: %1").arg(countryText(country)), &Filter::countries, country);
    if (filter.skipped) {
        ScopeChip chip{tr("Skipped, whatever the counting rule"), m_place};
        chip.without.filter.skipped = false;
        chips.push_back(std::move(chip));
    }
    if (filter.playlist) {
        ScopeChip chip{playlistText(filter.playlistTracks), m_place};
        chip.without.filter.playlist = false;
        chip.without.filter.playlistTracks.clear();
        chips.push_back(std::move(chip));
    }
}

void ScopeStore::namePlaylist(std::vector<TrackId> songs, const QString& name) {
    std::erase_if(m_playlistNames, [&songs](const auto& named) { return named.first == songs; });
    m_playlistNames.emplace_back(std::move(songs), name);
}

QString ScopeStore::playlistText(const std::vector<TrackId>& songs) const {
    for (const auto& [named, name] : m_playlistNames)
        if (named == songs)
            return tr("Playlist: %1").arg(isolated(name));
    return tr("Playlist");
}

QString ScopeStore::trackTitle(TrackId track) const {
    const auto named = m_trackTitles.constFind(track.value);
    if (named != m_trackTitles.cend())
        return *named;
    return m_trackNamer ? m_trackNamer(track) : QString();
}

std::vector<ScopeChip> ScopeStore::chips() const {
    std::vector<ScopeChip> chips;
    if (m_place.narrowed) {
        ScopeChip chip{rangeTitle(RangeChoice::ofDates(*m_place.narrowed)), m_place};
        chip.without.narrowed.reset();
        chips.push_back(std::move(chip));
    }
    addFilterChips(chips);
    return chips;
}

} // namespace afs
