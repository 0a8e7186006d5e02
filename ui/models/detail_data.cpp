// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/detail_data.h"

#include "ui/models/amount_order.h"

#include <algorithm>
#include <thread>

namespace afs {

namespace {

constexpr std::size_t detailRows = 8;
constexpr std::size_t rankNeighbours = 3; ///< on either side

/// A rank of one day says little: the next coarser bucket than that of the plays.
Bucket rankBucketFor(Bucket bucket) {
    return bucket == Bucket::Day ? Bucket::Week : Bucket::Month;
}

std::optional<TimeBucket> bestOf(const std::vector<TimeBucket>& buckets, Metric metric) {
    const auto best = std::max_element(buckets.begin(), buckets.end(), [&](const TimeBucket& a, const TimeBucket& b) {
        return ranksLower(a.amount, b.amount, metric);
    });
    if (best == buckets.end() || best->amount.plays == 0)
        return std::nullopt;
    return *best;
}

DetailData::Facts factsOf(const Library& library, const Scope& scope, const Selection& selection,
                          std::chrono::local_days today) {
    DetailData::Facts facts;
    if (!selection.rows.empty()) {
        facts.firstPlay = library.endOf(selection.rows.front());
        facts.lastPlay = library.endOf(selection.rows.back());
    }
    facts.streaks = streaks(selection, today);
    facts.bestMonth = bestOf(overTime(library, scope, selection, Bucket::Month, 1, today), scope.metric);
    return facts;
}

Question askedOf(Question question, const Subject& subject) {
    question.scope.filter = narrowedTo(std::move(question.scope.filter), subject);
    return question;
}

/// A chart that filters by a field shows all of its values, and marks its own.
SelectionPtr withAll(const Question& asked, std::vector<std::string> Filter::*field, SelectionCache& selections) {
    Scope scope = asked.scope;
    (scope.filter.*field).clear();
    return selections.of(asked.library, scope);
}

void fillRanks(DetailData& data, const Question& question, SelectionCache& selections, const Wanted& wanted) {
    const Library& library = *question.library;
    const SelectionPtr all = selections.of(question.library, data.around);
    data.whole = totals(library, *all).amount;
    SelectionPtr former;
    if (const auto compared = comparedDays(data.around.range, question.today, question.comparison, question.covered);
        compared && compared->isWhole) {
        Scope then = data.around;
        then.range = compared->then;
        former = selections.of(question.library, then);
    }
    data.hasFormerRank = former && !former->rows.empty();
    if (data.index == noIndex || !wanted)
        return;
    data.place = rankPlace(library, data.around, *all, data.subject.kind, data.index, rankNeighbours,
                           data.hasFormerRank ? former.get() : nullptr);
    data.rankBucket = rankBucketFor(data.figures.bucket);
    data.ranks = rankOverTime(library, data.around, *all, data.subject.kind, data.index,
                              overTime(library, data.scope(), *data.figures.selection, data.rankBucket,
                                       question.firstWeekday, question.today));
    while (!data.ranks.empty() && data.ranks.back().from > question.today)
        data.ranks.pop_back(); // what is to come is no absence
}

/// What the rest of the page is counted from, beside the figures of the subject.
void selectAhead(const Question& asked, Scope around, SelectionCache& selections, const Wanted& wanted) {
    selections.of(asked.library, around);
    Scope ofAllTime = asked.scope;
    ofAllTime.range = {};
    if (wanted)
        selections.of(asked.library, ofAllTime);
    const auto compared = comparedDays(around.range, asked.today, asked.comparison, asked.covered);
    if (!wanted || !compared || !compared->isWhole)
        return;
    around.range = compared->then;
    selections.of(asked.library, around);
}

} // namespace

DetailData detailData(const Question& question, const Subject& subject, SelectionCache& selections,
                      const Wanted& wanted) {
    DetailData data;
    data.subject = subject;
    data.around = question.scope;
    data.around.filter = withoutSubjects(std::move(data.around.filter));
    data.index = indexOf(*question.library, subject);
    const Question asked = askedOf(question, subject);
    const std::jthread beside([&, around = data.around] { selectAhead(asked, around, selections, wanted); });
    data.figures = figuresData(asked, selections, wanted);
    if (!wanted)
        return data;
    const Library& library = *question.library;
    const Selection& selection = *data.figures.selection;
    data.facts = factsOf(library, asked.scope, selection, question.today);
    if (asked.scope.range != DateRange{}) {
        Scope ofAllTime = asked.scope;
        ofAllTime.range = {};
        data.ever = factsOf(library, ofAllTime, *selections.of(question.library, ofAllTime), question.today);
    }
    fillRanks(data, question, selections, wanted);
    if (!wanted)
        return data;
    data.skips = skips(library, asked.scope);
    data.endings = endingsOf(library, *withAll(asked, &Filter::endReasons, selections), Unknown::Named);
    data.devices = devicesOf(library, *withAll(asked, &Filter::platforms, selections), Unknown::Named);
    data.countries = countriesOf(library, *withAll(asked, &Filter::countries, selections), Unknown::Named);
    if (subject.kind != Ranked::Tracks)
        data.tracks = topTracks(library, asked.scope, selection, detailRows);
    if (subject.kind == Ranked::Artists)
        data.albums = topAlbums(library, asked.scope, selection, detailRows);
    return data;
}

Emptiness emptinessOf(const Question& question, const Subject& subject, const DateRange& chosenRange,
                      SelectionCache& selections) {
    if (question.library->plays() == 0)
        return Emptiness::NothingYet;
    if (indexOf(*question.library, subject) == noIndex)
        return Emptiness::NotThere;
    const auto anyIn = [&](const DateRange& range, const Filter& filter) {
        Scope scope = question.scope;
        scope.range = range;
        scope.filter = narrowedTo(filter, subject);
        return !selections.of(question.library, scope)->rows.empty();
    };
    const Scope& asked = question.scope;
    if (anyIn(asked.range, asked.filter))
        return Emptiness::None;
    if (anyIn(chosenRange, {}))
        return Emptiness::NothingMatches;
    return anyIn({}, {}) ? Emptiness::NothingInRange : Emptiness::NothingCounts;
}

} // namespace afs
