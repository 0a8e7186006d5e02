// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/near_twins.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace afs {

namespace {

/// Up to so many rows in reach of one another are compared each with each.
constexpr Row fewRows = 24;

bool isRepeat(const Library& library, Row row, Row earlier) {
    return library.track[row] == library.track[earlier] && library.ms[row] == library.ms[earlier] &&
           library.end[row] - library.end[earlier] <= nearTwinMs;
}

void setMark(Library& library, Row row, bool twin) {
    const unsigned others = library.kindAndMarks[row] & ~static_cast<unsigned>(nearTwinBit);
    library.kindAndMarks[row] = static_cast<std::uint8_t>(others | (twin ? nearTwinBit : 0U));
}

bool canBeTwin(const Library& library, Row row) {
    return library.ms[row] >= 0 && library.track[row] != noIndex;
}

bool repeatsOneOf(const Library& library, Row row, Row from) {
    if (!canBeTwin(library, row))
        return false;
    for (Row earlier = row; earlier-- > from;) {
        if (isRepeat(library, row, earlier))
            return true;
    }
    return false;
}

/// Thousands of rows within seconds (a broken or hostile export): sorted, so that twins are neighbours.
void markMany(Library& library, Row from, Row first, Row to) {
    std::vector<Row> rows;
    for (Row row = from; row < to; ++row) {
        if (canBeTwin(library, row))
            rows.push_back(row);
        else if (row >= first)
            setMark(library, row, false);
    }
    std::sort(rows.begin(), rows.end(), [&library](Row a, Row b) {
        return std::tie(library.track[a], library.ms[a], a) < std::tie(library.track[b], library.ms[b], b);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] >= first)
            setMark(library, rows[i], i > 0 && isRepeat(library, rows[i], rows[i - 1]));
    }
}

} // namespace

void markNearTwins(Library& library, Row first, Row last) {
    if (first >= last)
        return;
    Row from = first;
    while (from > 0 && library.end[first] - library.end[from - 1] <= nearTwinMs)
        --from;
    // Runs of rows with no gap above the limit: a row has its twin in its own run.
    while (from < last) {
        Row to = from + 1;
        while (to < last && library.end[to] - library.end[to - 1] <= nearTwinMs)
            ++to;
        if (to - from > fewRows) {
            markMany(library, from, first, to);
        } else {
            for (Row row = std::max(from, first); row < to; ++row)
                setMark(library, row, repeatsOneOf(library, row, from));
        }
        from = to;
    }
}

} // namespace afs
