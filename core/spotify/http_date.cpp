// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/http_date.h"

#include "core/base/time_text.h"

#include <array>
#include <string>

namespace afs {

std::optional<Instant> parseHttpDate(std::string_view text) {
    static constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT" || text[7] != ' ' ||
        text[11] != ' ')
        return {};
    for (std::size_t month = 0; month < months.size(); ++month) {
        if (text.substr(8, 3) != months[month])
            continue;
        const std::string number = month < 9 ? "0" + std::to_string(month + 1) : std::to_string(month + 1);
        std::string moment(text.substr(12, 4));
        moment.append("-").append(number).append("-").append(text.substr(5, 2));
        moment.append("T").append(text.substr(17, 8)).append("Z");
        return parseInstant(moment);
    }
    return {};
}

} // namespace afs
