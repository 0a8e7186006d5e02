// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/demo_life.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace afs::demo {

namespace {

constexpr std::array<std::string_view, 6> destinations{"PT", "ES", "SE", "IT", "GB", "JP"};

std::chrono::local_days on(int year, unsigned month, unsigned day) {
    return std::chrono::local_days(std::chrono::year(year) / month / day);
}

/// Central European Time by its rule: an hour more from the last Sunday of March to the last Sunday of October.
std::chrono::minutes centralEurope(std::chrono::local_days date) {
    const auto year = std::chrono::year_month_day(date).year();
    const auto spring = std::chrono::local_days(year / std::chrono::March / std::chrono::Sunday[std::chrono::last]);
    const auto autumn = std::chrono::local_days(year / std::chrono::October / std::chrono::Sunday[std::chrono::last]);
    return date >= spring && date < autumn ? 120min : 60min;
}

std::chrono::minutes offsetIn(std::string_view country, std::chrono::local_days date) {
    if (country == "JP")
        return 540min;
    const auto central = centralEurope(date);
    return country == "GB" || country == "PT" ? central - 60min : central;
}

/// More music in the dark months, least around Easter.
double season(std::chrono::local_days date) {
    static constexpr std::array<double, 12> months{1.15, 1.05, 0.95, 0.8, 0.85, 0.9, 1.0, 0.95, 1.0, 1.1, 1.2, 1.25};
    return months[static_cast<unsigned>(std::chrono::year_month_day(date).month()) - 1U];
}

} // namespace

bool Day::december() const {
    const std::chrono::year_month_day calendar(date);
    return calendar.month() == std::chrono::December && calendar.day() <= std::chrono::day(27);
}

std::chrono::sys_seconds Day::at(std::chrono::minutes localTime) const {
    return std::chrono::sys_seconds(date.time_since_epoch() + localTime - utcOffset);
}

Life::Life(std::chrono::local_days first, int days, Random& random) : m_first(first), m_moved(days * 2 / 5) {
    for (int year = 0, firstDay = 0; firstDay < days; ++year, firstDay += 365)
        planYear(firstDay, year, random);
}

void Life::planYear(int firstDay, int year, Random& random) {
    const auto length = static_cast<int>(random.between(13, 20));
    const auto summer = firstDay + static_cast<int>(random.between(110, 140));
    // Every third summer the phone stays at home.
    m_spells.push_back({summer, summer + length, year % 3 == 1 ? std::string_view() : random.pick(destinations)});
    const auto weekend = firstDay + static_cast<int>(random.between(200, 320));
    m_spells.push_back({weekend, weekend + 4, random.pick(destinations)});
    if (year == 4) { // the subscription was cancelled for a while
        const auto pause = firstDay + static_cast<int>(random.between(20, 60));
        m_spells.push_back({pause, pause + 37, {}});
    }
}

Day Life::day(int number, Random& random) const {
    Day day;
    day.number = number;
    day.date = m_first + std::chrono::days(number);
    day.weekday = static_cast<int>(std::chrono::weekday(day.date).iso_encoding()) - 1;
    day.country = number < m_moved ? "NL" : "DE";
    const auto spell =
        std::ranges::find_if(m_spells, [&](const Spell& s) { return number >= s.from && number < s.to; });
    if (spell != m_spells.end()) {
        day.silent = spell->country.empty();
        day.travelling = !day.silent;
        if (day.travelling)
            day.country = spell->country;
    }
    day.utcOffset = offsetIn(day.country, day.date);
    day.homeOffice = (day.date >= on(2020, 3, 16) && day.date < on(2021, 9, 1)) || day.weekday == 4;
    const double habit = std::min(0.9, 0.5 + number / 1500.0); // it took a while to become one
    day.energy = habit * season(day.date) * (0.75 + 0.5 * random.unit());
    if (random.chance(0.05))
        day.silent = true;
    return day;
}

std::string_view platformName(Device device, std::chrono::local_days date) {
    const bool longNames = date < on(2023, 10, 19);
    switch (device) {
    case Device::Phone:
    case Device::Car:
        if (date < on(2021, 9, 18))
            return "Android OS 9 API 28 (samsung, SM-G960F)";
        if (!longNames)
            return "ios";
        return date < on(2022, 10, 1) ? "iOS 15.4.1 (iPhone13,2)" : "iOS 16.5.1 (iPhone13,2)";
    case Device::Desktop:
        if (date < on(2022, 3, 5))
            return "Windows 10 (10.0.18362; x64; AppX)";
        return longNames ? "Linux [x86-64 0]" : "linux";
    case Device::Web:
        return longNames ? "web_player windows 10;chrome 96.0.4664.110;desktop" : "web_player";
    case Device::Speaker:
        return longNames ? "Partner google cast_tv;Chromecast_Audio;;tpapi" : "cast";
    }
    return {};
}

} // namespace afs::demo
