// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/labels.h"

#include <algorithm>
#include <tuple>

namespace afs {

namespace {

template <typename Code>
std::vector<LabelAmount> byLabel(const Library& library, const Selection& selection, const Column<Code>& column,
                                 const std::vector<StringPool::Ref>& words) {
    std::vector<Amount> sums(words.size());
    forEachPlay(library, selection, [&](Row row, const Amount& amount) { sums[column[row]] += amount; });
    std::vector<LabelAmount> found;
    for (std::uint32_t label = 0; label < sums.size(); ++label) {
        if (sums[label].plays > 0)
            found.push_back({label, sums[label]});
    }
    std::sort(found.begin(), found.end(), [&](const LabelAmount& a, const LabelAmount& b) {
        const std::int64_t timeA = a.amount.by(Metric::Time);
        const std::int64_t timeB = b.amount.by(Metric::Time);
        return std::make_tuple(-a.amount.plays, -timeA, library.text(words[a.label])) <
               std::make_tuple(-b.amount.plays, -timeB, library.text(words[b.label]));
    });
    return found;
}

} // namespace

std::vector<LabelAmount> byEndReason(const Library& library, const Selection& selection) {
    return byLabel(library, selection, library.reasonEnd, library.reasons);
}

std::vector<LabelAmount> byPlatform(const Library& library, const Selection& selection) {
    return byLabel(library, selection, library.platform, library.platforms);
}

std::vector<LabelAmount> byCountry(const Library& library, const Selection& selection) {
    return byLabel(library, selection, library.country, library.countries);
}

} // namespace afs
