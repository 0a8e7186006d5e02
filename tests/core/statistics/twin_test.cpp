// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"
#include "tests/support/naive_statistics.h"
#include "tests/support/random_library.h"
#include "tests/support/random_scopes.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>

namespace afs {

std::ostream& operator<<(std::ostream& out, const Amount& amount) {
    return out << amount.plays << " plays, " << amount.ms << " ms, " << amount.msEstimated << " ms estimated";
}

namespace {

using std::chrono::days;
using std::chrono::local_days;
using What = NaiveStatistics::What;

class Twin : public testing::TestWithParam<std::uint32_t> {
protected:
    void compareTop(What what, const std::vector<TopEntry>& entries, const NaiveStatistics* former) const {
        const std::vector<NaiveStatistics::Top> expected = m_naive->top(what, former);
        ASSERT_EQ(entries.size(), expected.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const TopEntry& entry = entries[i];
            const NaiveStatistics::Top& top = expected[i];
            EXPECT_EQ(keyOf(what, entry.index), top.key) << i;
            EXPECT_EQ(entry.amount, top.amount) << i;
            EXPECT_EQ(entry.firstPlay, top.first) << i;
            EXPECT_EQ(entry.lastPlay, top.last) << i;
            EXPECT_EQ(entry.rank, top.rank) << i;
            EXPECT_EQ(entry.formerRank, top.formerRank) << i;
            EXPECT_EQ(entry.fresh, top.fresh) << i;
        }
    }

    void compareWords(const std::vector<LabelAmount>& found, const std::vector<StringPool::Ref>& words,
                      std::string PlayFacts::*word) const {
        std::map<std::string, Amount> sums;
        std::int64_t former = std::numeric_limits<std::int64_t>::max();
        for (const LabelAmount& entry : found) {
            sums[std::string(m_library.text(words[entry.label]))] = entry.amount;
            EXPECT_LE(entry.amount.plays, former);
            former = entry.amount.plays;
        }
        EXPECT_EQ(sums, m_naive->byWord(word));
    }

    void compareSelection(const Selection& selection) const {
        const auto& counted = m_naive->counted();
        ASSERT_EQ(selection.rows.size(), counted.size());
        auto expected = counted.begin();
        forEachPlay(m_library, selection, [&](Row row, const Amount& amount) {
            EXPECT_EQ(PlayId(m_library.playId[row]), expected->play->id);
            EXPECT_EQ(amount, expected->amount);
            ++expected;
        });
    }

    void compareAll(const Scope& scope, RandomScopes& random) {
        const Selection selection = select(m_library, scope);
        m_naive.emplace(m_plays, scope);
        compareSelection(selection);
        EXPECT_EQ(totals(m_library, selection), m_naive->totals());
        EXPECT_EQ(newInPeriod(m_library, scope, selection), m_naive->newInPeriod());
        EXPECT_EQ(perWeekdayAndHour(selection), m_naive->perWeekdayAndHour());
        EXPECT_EQ(perDay(selection), m_naive->perDay());
        EXPECT_EQ(sessions(m_library, selection), m_naive->sessions());
        EXPECT_EQ(skips(m_library, scope), m_naive->skips());
        Scope skippedOnly = scope;
        skippedOnly.filter.skipped = true;
        EXPECT_EQ(std::ssize(select(m_library, skippedOnly).rows), skips(m_library, scope).skipped);
        compareWords(byEndReason(m_library, selection), m_library.reasons, &PlayFacts::reasonEnd);
        compareWords(byPlatform(m_library, selection), m_library.platforms, &PlayFacts::platform);
        compareWords(byCountry(m_library, selection), m_library.countries, &PlayFacts::country);
        const local_days today = random.someDay();
        const int firstWeekday = 1 + static_cast<int>(random.below(7));
        EXPECT_EQ(streaks(selection, today), m_naive->streaks(today));
        for (const Bucket bucket : {Bucket::Day, Bucket::Week, Bucket::Month, Bucket::Year})
            EXPECT_EQ(overTime(m_library, scope, selection, bucket, firstWeekday, today),
                      m_naive->overTime(bucket, firstWeekday, today));
        compareTops(scope, selection);
    }

    void compareTops(const Scope& scope, const Selection& selection) const {
        std::optional<NaiveStatistics> naiveFormer;
        std::optional<Selection> former;
        if (const auto range = formerPeriod(scope.range)) {
            Scope then = scope;
            then.range = *range;
            naiveFormer.emplace(m_plays, then);
            former = select(m_library, then);
        }
        const Selection* of = former ? &*former : nullptr;
        const NaiveStatistics* naiveOf = naiveFormer ? &*naiveFormer : nullptr;
        compareTop(What::Tracks, topTracks(m_library, scope, selection, 0, of), naiveOf);
        compareTop(What::Artists, topArtists(m_library, scope, selection, 0, of), naiveOf);
        compareTop(What::Albums, topAlbums(m_library, scope, selection, 0, of), naiveOf);
        const std::vector<TopEntry> all = topTracks(m_library, scope, selection, 0, of);
        const std::vector<TopEntry> some = topTracks(m_library, scope, selection, 5, of);
        EXPECT_TRUE(std::equal(some.begin(), some.end(), all.begin()));
        EXPECT_EQ(some.size(), std::min<std::size_t>(5, all.size()));
    }

    NaiveStatistics::Key keyOf(What what, std::uint32_t index) const {
        if (what == What::Tracks)
            return {std::to_string(m_library.tracks[index].id.value), ""};
        if (what == What::Artists)
            return {std::string(m_library.artistName(index)), ""};
        return {std::string(m_library.artistName(m_library.albums[index].artist)),
                std::string(m_library.albumTitle(index))};
    }

    std::vector<PlayFacts> m_plays;
    Library m_library;
    std::optional<NaiveStatistics> m_naive;
};

TEST_P(Twin, EveryStatisticEqualsItsNaiveTwin) {
    m_plays = randomPlays(GetParam(), {.plays = 500, .accounts = 1 + static_cast<int>(GetParam() % 3)});
    m_library = buildLibrary(m_plays);
    RandomScopes scopes(GetParam() + 1000);
    for (int i = 0; i < 40 && !HasFailure(); ++i) {
        const Scope scope = scopes.next();
        SCOPED_TRACE(testing::Message() << "scope " << i << ", zone " << scope.zone.id().constData() << ", rule "
                                        << static_cast<int>(scope.rule) << ", days from " << scope.dayStart.count());
        compareAll(scope, scopes);
    }
}

/// The figures that can be added up.
struct Sums {
    Amount total;
    std::map<local_days, Amount> days;
    std::array<Hours, 7> week{};
    Skips skips;
    std::int64_t nearTwins = 0;

    Sums& operator+=(const Sums& other) {
        total += other.total;
        for (const auto& [day, amount] : other.days)
            days[day] += amount;
        for (std::size_t weekday = 0; weekday < week.size(); ++weekday)
            for (std::size_t hour = 0; hour < week[weekday].size(); ++hour)
                week[weekday][hour] += other.week[weekday][hour];
        skips.plays += other.skips.plays;
        skips.skipped += other.skips.skipped;
        nearTwins += other.nearTwins;
        return *this;
    }
    bool operator==(const Sums&) const = default;
};

Sums sumsOf(const std::vector<PlayFacts>& plays, const Scope& scope) {
    const Library library = buildLibrary(plays);
    const Selection selection = select(library, scope);
    Sums sums{totals(library, selection).amount, {}, perWeekdayAndHour(selection), skips(library, scope), 0};
    for (const DayAmount& day : perDay(selection))
        sums.days[day.day] = day.amount;
    for (Row row = 0; row < library.plays(); ++row)
        sums.nearTwins += library.nearTwin(row) ? 1 : 0;
    return sums;
}

TEST_P(Twin, EveryFigureOfAccountsTogetherIsTheSumOfThoseOfEach) {
    const int accounts = 1 + static_cast<int>(GetParam() % 3);
    const std::vector<PlayFacts> all =
        randomPlays(GetParam() + 300, {.plays = 500, .tracks = 25, .accounts = accounts});
    RandomScopes scopes(GetParam() + 2000);
    for (int i = 0; i < 25; ++i) {
        Scope scope = scopes.next();
        scope.rule = countingRules[static_cast<std::size_t>(i) % countingRules.size()].rule;
        // A track is of one account, and stands for what all have of its recording.
        scope.filter.tracks.clear();
        scope.filter.playlist = false;
        scope.filter.playlistTracks.clear();
        Sums sum;
        for (int account = 1; account <= accounts; ++account) {
            std::vector<PlayFacts> own = all;
            if (accounts > 1)
                std::erase_if(own, [&](const PlayFacts& play) { return play.account != AccountId(account); });
            sum += sumsOf(own, scope);
        }
        ASSERT_EQ(sumsOf(all, scope), sum) << "scope " << i << ", rule " << static_cast<int>(scope.rule);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Twin, test::seeds(0U, 16U));

} // namespace
} // namespace afs
