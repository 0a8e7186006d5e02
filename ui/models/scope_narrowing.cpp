// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scope_store.h"

#include <algorithm>
#include <iterator>

/// What a click on a mark makes of the place.
namespace afs {

namespace {

/// A click chooses, the same click again lets go; with Ctrl it adds to or takes from what is chosen.
template <typename T>
void choose(std::vector<T>& values, const T& value, Narrowing how) {
    const auto found = std::find(values.begin(), values.end(), value);
    const bool present = found != values.end();
    if (how == Narrowing::Add) {
        if (present)
            values.erase(found);
        else
            values.push_back(value);
        return;
    }
    if (present && values.size() == 1)
        values.clear();
    else
        values.assign(1, value);
}

} // namespace

void ScopeStore::narrowTo(const DateRange& range, Narrowing how) {
    Place place = m_place;
    if (place.narrowed == range) {
        place.narrowed.reset();
    } else if (how == Narrowing::Add && place.narrowed) {
        DateRange& both = *place.narrowed;
        both.from = both.from && range.from ? std::optional(std::min(*both.from, *range.from)) : std::nullopt;
        both.to = both.to && range.to ? std::optional(std::max(*both.to, *range.to)) : std::nullopt;
    } else {
        place.narrowed = range;
    }
    change(place);
}

void ScopeStore::narrowToArtist(const std::string& artist, Narrowing how) {
    Place place = m_place;
    choose(place.filter.artists, artist, how);
    change(place);
}

void ScopeStore::narrowToAlbum(const AlbumName& album, Narrowing how) {
    Place place = m_place;
    choose(place.filter.albums, album, how);
    change(place);
}

void ScopeStore::narrowToTrack(TrackId track, const QString& title, Narrowing how) {
    m_trackTitles.insert(track.value, title);
    Place place = m_place;
    choose(place.filter.tracks, track, how);
    change(place);
}

void ScopeStore::narrowToWeekday(int weekday, Narrowing how) {
    Place place = m_place;
    choose(place.filter.weekdays, weekday, how);
    std::sort(place.filter.weekdays.begin(), place.filter.weekdays.end());
    change(place);
}

void ScopeStore::narrowToHour(int hour, Narrowing how) {
    Place place = m_place;
    choose(place.filter.hours, hour, how);
    std::sort(place.filter.hours.begin(), place.filter.hours.end());
    change(place);
}

void ScopeStore::narrowToWeekdayAndHour(int weekday, int hour, Narrowing how) {
    Place place = m_place;
    Filter& filter = place.filter;
    const bool same = filter.weekdays == std::vector{weekday} && filter.hours == std::vector{hour};
    if (same) {
        filter.weekdays.clear();
        filter.hours.clear();
    } else if (how == Narrowing::Add) {
        const auto addTo = [](std::vector<int>& values, int value) {
            if (std::find(values.begin(), values.end(), value) == values.end())
                values.push_back(value);
            std::sort(values.begin(), values.end());
        };
        addTo(filter.weekdays, weekday);
        addTo(filter.hours, hour);
    } else {
        filter.weekdays.assign(1, weekday);
        filter.hours.assign(1, hour);
    }
    change(place);
}

void ScopeStore::narrowToWords(std::vector<std::string> Filter::*field, const std::vector<std::string>& words,
                               Narrowing how) {
    Place place = m_place;
    std::vector<std::string>& chosen = place.filter.*field;
    const auto holds = [](const std::vector<std::string>& values, const std::string& word) {
        return std::find(values.begin(), values.end(), word) != values.end();
    };
    const bool areChosen =
        std::all_of(words.begin(), words.end(), [&](const std::string& word) { return holds(chosen, word); });
    if (how == Narrowing::Replace) {
        chosen = areChosen && chosen.size() == words.size() ? std::vector<std::string>{} : words;
    } else if (areChosen) {
        std::erase_if(chosen, [&](const std::string& word) { return holds(words, word); });
    } else {
        std::copy_if(words.begin(), words.end(), std::back_inserter(chosen),
                     [&](const std::string& word) { return !holds(chosen, word); });
    }
    change(place);
}

} // namespace afs
