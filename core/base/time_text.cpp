// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"

#include <cstdio>

namespace afs {

namespace {

/// Takes exactly `digits` digits off the front of `text`.
bool takeNumber(std::string_view& text, int digits, int& out) {
    if (text.size() < static_cast<std::size_t>(digits))
        return false;
    int value = 0;
    for (int i = 0; i < digits; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c < '0' || c > '9')
            return false;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(static_cast<std::size_t>(digits));
    out = value;
    return true;
}

bool takeChar(std::string_view& text, char c) {
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

bool takeYearMonthDay(std::string_view& text, std::chrono::year_month_day& out) {
    int year = 0;
    int month = 0;
    int day = 0;
    if (!takeNumber(text, 4, year) || !takeChar(text, '-') || !takeNumber(text, 2, month) || !takeChar(text, '-') ||
        !takeNumber(text, 2, day))
        return false;
    out = std::chrono::year{year} / month / day;
    return out.ok();
}

bool takeFraction(std::string_view& text, int& milliseconds) {
    if (text.empty() || text.front() < '0' || text.front() > '9')
        return false;
    int scale = 100;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        milliseconds += (text.front() - '0') * scale;
        scale /= 10;
        text.remove_prefix(1);
    }
    return true;
}

/// "", "Z", " UTC", "+hh:mm", "+hhmm", "-hh:mm".
bool takeZone(std::string_view& text, std::chrono::minutes& offset) {
    if (text.empty() || text == "Z" || text == "z" || text == " UTC") {
        text = {};
        return true;
    }
    const int sign = text.front() == '+' ? 1 : text.front() == '-' ? -1 : 0;
    if (sign == 0)
        return false;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!takeNumber(text, 2, hours))
        return false;
    takeChar(text, ':');
    if (!takeNumber(text, 2, minutes) || hours > 18 || minutes > 59)
        return false;
    offset = std::chrono::minutes{sign * (hours * 60 + minutes)};
    return true;
}

} // namespace

std::optional<Instant> parseInstant(std::string_view text) {
    std::chrono::year_month_day date{};
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    std::chrono::minutes offset{0};
    if (!takeYearMonthDay(text, date))
        return {};
    if (!takeChar(text, 'T') && !takeChar(text, ' '))
        return {};
    if (!takeNumber(text, 2, hour) || !takeChar(text, ':') || !takeNumber(text, 2, minute))
        return {};
    if (takeChar(text, ':')) {
        if (!takeNumber(text, 2, second))
            return {};
        if (takeChar(text, '.') && !takeFraction(text, milliseconds))
            return {};
    }
    if (!takeZone(text, offset) || !text.empty() || hour > 23 || minute > 59 || second > 60)
        return {};
    return std::chrono::sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute} +
           std::chrono::seconds{second} + std::chrono::milliseconds{milliseconds} - offset;
}

std::string formatInstant(Instant instant) {
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    char buffer[64];
    int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()),
                               static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                               static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                               static_cast<int>(time.seconds().count()));
    const int fraction = static_cast<int>(time.subseconds().count());
    if (fraction != 0)
        length += std::snprintf(buffer + length, sizeof buffer - static_cast<std::size_t>(length), ".%03d", fraction);
    return std::string(buffer, static_cast<std::size_t>(length)) + 'Z';
}

QString instantText(Instant instant) {
    return QString::fromStdString(formatInstant(instant));
}

std::string formatDate(std::chrono::local_days day) {
    const std::chrono::year_month_day date{day};
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

std::optional<std::chrono::local_days> parseDate(std::string_view text) {
    std::chrono::year_month_day date{};
    if (!takeYearMonthDay(text, date) || !text.empty())
        return {};
    return std::chrono::local_days{date};
}

} // namespace afs
