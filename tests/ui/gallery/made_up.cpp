// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/made_up.h"

#include "ui/charts/chart_text.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <random>

namespace afs::gallery {

namespace {

constexpr double msPerPlay = 205'000;

/// A believable number of plays on a day: seasons, weekends, luck.
double playsOn(const QDate& date, std::mt19937& random) {
    const auto day = static_cast<double>(date.toJulianDay());
    const double season = 1 + 0.5 * std::sin(day / 58);
    const double weekend = date.dayOfWeek() > 5 ? 1.6 : 1;
    const auto luck = std::generate_canonical<double, 32>(random);
    return luck < 0.12 ? 0 : std::floor(18 * season * weekend * luck * luck * 3);
}

ChartPoint dated(const QDate& date, double plays) {
    return {.label = QLocale().toString(date, QLocale::ShortFormat),
            .name = QLocale().toString(date, QLocale::LongFormat) + QStringLiteral(": ") + countText(plays) +
                    QStringLiteral(" plays, ") + durationText(plays * msPerPlay),
            .value = plays,
            .date = date};
}

ChartData buckets(QDate from, QDate to, const std::function<QDate(QDate)>& next) {
    std::mt19937 random(7);
    ChartData data{.summary = QStringLiteral("Peak in summer."), .unit = QStringLiteral("plays")};
    while (from < to) {
        const QDate end = next(from);
        double plays = 0;
        for (QDate day = from; day < end; day = day.addDays(1)) {
            plays += playsOn(day, random);
        }
        data.points.push_back(dated(from, plays));
        from = end;
    }
    return data;
}

} // namespace

ChartData weeks() {
    ChartData data = buckets(QDate(2024, 12, 30), QDate(2025, 12, 1), [](QDate day) { return day.addDays(7); });
    for (std::size_t index = 14; index < 17; ++index) {
        data.points[index].hatched = true;
    }
    for (std::size_t index = 40; index < 47; ++index) {
        data.points[index].estimated = data.points[index].value * 0.3;
    }
    data.points.back().unfinished = true;
    return data;
}

ChartData months() {
    return buckets(QDate(2015, 3, 1), QDate(2025, 12, 1), [](QDate day) { return day.addMonths(1); });
}

ChartData days(int n) {
    return buckets(QDate(2025, 12, 1).addDays(-n), QDate(2025, 12, 1), [](QDate day) { return day.addDays(1); });
}

ChartData longLine() {
    ChartData data = buckets(QDate(2015, 3, 1), QDate(2025, 12, 1), [](QDate day) { return day.addDays(1); });
    data.scale = ChartScale::Duration;
    for (ChartPoint& point : data.points) {
        point.value *= msPerPlay;
    }
    return data;
}

ChartData hours() {
    constexpr std::array<double, 24> shape{8,  5,  3,  1,  0,  1,  4,  14, 22, 19, 16, 15,
                                           18, 17, 15, 16, 20, 28, 33, 36, 34, 30, 22, 14};
    ChartData data{.summary = QStringLiteral("Most at 19."), .scale = ChartScale::Duration};
    for (std::size_t hour = 0; hour < shape.size(); ++hour) {
        data.points.push_back({.name = QStringLiteral("%1 to %2 o'clock: %3 a day")
                                           .arg(hour)
                                           .arg(hour + 1)
                                           .arg(durationText(shape[hour] * 30'000)),
                               .value = shape[hour] * 30'000});
    }
    return data;
}

ChartData weekdays() {
    constexpr std::array<double, 7> shape{812, 790, 845, 901, 1204, 1530, 1377};
    ChartData data{.summary = QStringLiteral("Most on Saturday.")};
    for (int day = 1; day <= 7; ++day) {
        const double plays = shape[static_cast<std::size_t>(day - 1)];
        data.points.push_back({.label = QLocale().standaloneDayName(day, QLocale::ShortFormat),
                               .name = QLocale().standaloneDayName(day) + QStringLiteral(": ") + countText(plays) +
                                       QStringLiteral(" plays"),
                               .value = plays,
                               .selected = day == 5});
    }
    return data;
}

ChartData artists() {
    struct Artist {
        const char16_t* name;
        const char16_t* subtitle;
        double plays;
    };
    constexpr std::array<Artist, 7> artists{{
        {u"Northern Lanterns", u"41 tracks", 1204},
        {u"The Paper Boats and the Very Long Name That Never Ends", u"12 tracks", 812},
        {u"Ada Winter", u"28 tracks", 530},
        {u"مصابيح الشمال", u"9 tracks", 411},
        {u"東京の雨", u"17 tracks", 268},
        {u"Fjord", u"3 tracks", 90},
        {u"One Time Only", u"1 track", 1},
    }};
    ChartData data{.summary = QStringLiteral("Northern Lanterns leads with 1 204 plays.")};
    for (const Artist& artist : artists) {
        const QString name = QString::fromUtf16(artist.name);
        data.points.push_back({.label = name,
                               .name = name + QStringLiteral(": ") + countText(artist.plays) + QStringLiteral(" plays"),
                               .value = artist.plays,
                               .subtitle = QString::fromUtf16(artist.subtitle)});
    }
    data.points[2].estimated = 200;
    return data;
}

ChartData year() {
    ChartData data = buckets(QDate(2025, 1, 1), QDate(2025, 11, 23), [](QDate day) { return day.addDays(1); });
    for (std::size_t index = 90; index < 103; ++index) {
        data.points[index].hatched = true;
        data.points[index].value = 0;
    }
    data.points.back().unfinished = true;
    return data;
}

ChartData weekByHour() {
    const ChartData day = hours();
    std::mt19937 random(3);
    ChartData data{.summary = QStringLiteral("Most on Saturday evening.")};
    for (int index = 0; index < 168; ++index) {
        const double base = day.points[static_cast<std::size_t>(index % 24)].value / 30'000;
        const double value =
            std::floor(base * (index / 24 > 4 ? 1.7 : 1) * (0.6 + std::generate_canonical<double, 32>(random)));
        data.points.push_back({.name = QStringLiteral("%1 %2 o'clock: %3 plays")
                                           .arg(QLocale().standaloneDayName(index / 24 + 1))
                                           .arg(index % 24)
                                           .arg(value),
                               .value = value});
    }
    return data;
}

} // namespace afs::gallery
