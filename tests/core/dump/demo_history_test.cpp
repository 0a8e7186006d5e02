// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/dump/demo_history.h"
#include "core/dump/demo_scanning.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace afs {
namespace {

/// A row with its own copies of the text.
struct Kept {
    DumpRow row;
    std::array<std::string, 8> text;

    auto facts() const {
        return std::tuple(row.kind, row.end, row.ms, row.flags.packed(), row.offlineAt, row.number, row.video, text);
    }
    const std::string& uri() const { return text[0]; }
    const std::string& title() const { return text[1]; }
    const std::string& artist() const { return text[2]; }
    const std::string& album() const { return text[3]; }
    bool music() const { return row.kind == Kind::Music; }
};

class Keeper final : public RowSink {
public:
    void row(const DumpRow& row) override {
        rows.push_back({row,
                        {std::string(row.uri), std::string(row.title), std::string(row.artist), std::string(row.album),
                         std::string(row.reasonStart), std::string(row.reasonEnd), std::string(row.platform),
                         std::string(row.country)}});
    }
    void invalid(InvalidRow row) override { unreadable.push_back(std::move(row)); }

    std::vector<Kept> rows;
    std::vector<InvalidRow> unreadable;
};

Keeper historyUntil(std::string_view now) {
    Keeper keeper;
    generateDemoHistory(keeper, parseInstant(now).value());
    return keeper;
}

const Keeper& history() {
    static const Keeper keeper = historyUntil("2026-11-22T17:15:00Z");
    return keeper;
}

template <typename Test>
std::size_t count(const Test& test) {
    return static_cast<std::size_t>(std::ranges::count_if(history().rows, test));
}

TEST(DemoHistory, isTheSameForTheSameMoment) {
    const Keeper again = historyUntil("2026-11-22T17:15:00Z");
    ASSERT_EQ(history().rows.size(), again.rows.size());
    for (std::size_t i = 0; i < again.rows.size(); ++i)
        ASSERT_EQ(history().rows[i].facts(), again.rows[i].facts()) << "row " << i;
    EXPECT_EQ(history().unreadable, again.unreadable);
}

TEST(DemoHistory, growsThroughTheYearAndKeepsItsPast) {
    const Keeper earlier = historyUntil("2026-06-01T12:00:00Z");
    ASSERT_LT(earlier.rows.size(), history().rows.size());
    for (std::size_t i = 0; i < earlier.rows.size(); ++i)
        ASSERT_EQ(history().rows[i].facts(), earlier.rows[i].facts()) << "row " << i;
}

TEST(DemoHistory, isAboutEightYearsAndFortyFiveThousandRows) {
    for (const auto* now : {"2024-02-29T23:59:59Z", "2026-11-22T17:15:00Z", "2030-01-01T00:00:00Z"}) {
        const Keeper keeper = historyUntil(now);
        EXPECT_GT(keeper.rows.size(), 38'000U) << now;
        EXPECT_LT(keeper.rows.size(), 56'000U) << now;
        const auto years = (keeper.rows.back().row.end - keeper.rows.front().row.end) / std::chrono::days(365);
        EXPECT_GE(years, 7) << now;
        EXPECT_LE(years, 8) << now;
    }
}

TEST(DemoHistory, isSortedByEndAndReachesTheLastDaysButNotBeyondNow) {
    const auto& rows = history().rows;
    EXPECT_TRUE(std::ranges::is_sorted(rows, {}, [](const Kept& kept) { return kept.row.end; }));
    const auto now = parseInstant("2026-11-22T17:15:00Z").value();
    EXPECT_LE(rows.back().row.end, now);
    EXPECT_GT(rows.back().row.end, now - std::chrono::days(3));
}

TEST(DemoHistory, hasARowForEveryClassThatAFirstImportKnows) {
    EXPECT_GT(count([](const Kept& kept) { return kept.music(); }), 35'000U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.kind == Kind::Episode; }), 100U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.kind == Kind::Chapter; }), 20U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.kind == Kind::Unattributed; }), 30U);
    EXPECT_GE(history().unreadable.size(), 3U);
    std::size_t twins = 0;
    for (std::size_t i = 1; i < history().rows.size(); ++i) {
        const Kept& a = history().rows[i - 1];
        const Kept& b = history().rows[i];
        twins += a.music() && a.uri() == b.uri() && a.row.end == b.row.end && a.row.ms == b.row.ms ? 1 : 0;
    }
    EXPECT_GE(twins, 10U);
}

TEST(DemoHistory, numbersItsRowsAsAFileDoes) {
    std::set<std::int64_t> numbers;
    for (const Kept& kept : history().rows)
        numbers.insert(kept.row.number);
    for (const InvalidRow& row : history().unreadable)
        numbers.insert(row.row);
    EXPECT_EQ(numbers.size(), history().rows.size() + history().unreadable.size());
    EXPECT_EQ(1, *numbers.begin());
    EXPECT_EQ(static_cast<std::int64_t>(numbers.size()), *numbers.rbegin());
}

TEST(DemoHistory, namesWhatItPlaysAsSpotifyDoes) {
    static const QRegularExpression uri(
        QStringLiteral("^(spotify:(track|episode):[0-7][0-9A-Za-z]{21}|spotify:local:[^:]*:[^:]*:[^:]*:[0-9]+)$"));
    std::map<std::string, std::string> titles;
    for (const Kept& kept : history().rows) {
        if (kept.row.kind == Kind::Unattributed) {
            ASSERT_TRUE(kept.uri().empty() && kept.title().empty() && kept.artist().empty());
            continue;
        }
        const auto known = titles.emplace(kept.uri(), kept.title()).first;
        ASSERT_EQ(known->second, kept.title()) << kept.uri();
        ASSERT_FALSE(kept.artist().empty());
        ASSERT_EQ(kept.album().empty(), kept.row.kind == Kind::Episode);
    }
    for (const auto& [name, title] : titles)
        ASSERT_TRUE(uri.match(QString::fromStdString(name)).hasMatch()) << name;
    EXPECT_GT(titles.size(), 2'500U);
}

TEST(DemoHistory, hasAFewSongsThatCameOutTwice) {
    std::map<std::string, std::int64_t> plays;
    for (const Kept& kept : history().rows)
        ++plays[kept.uri()];
    const std::vector<TrackFacts> facts = demoFacts(parseInstant("2026-11-22T17:15:00Z").value());
    ASSERT_GE(facts.size(), 6U);
    ASSERT_LE(facts.size(), 60U);
    int playedTwice = 0;
    for (std::size_t i = 0; i < facts.size(); i += 2) {
        EXPECT_EQ(facts[i].isrc, facts[i + 1].isrc);
        EXPECT_EQ(facts[i].title, facts[i + 1].title);
        EXPECT_NE(facts[i].uri, facts[i + 1].uri);
        EXPECT_NE(facts[i].album, facts[i + 1].album);
        playedTwice += plays[facts[i].uri] > 0 && plays[facts[i + 1].uri] > 0 ? 1 : 0;
    }
    EXPECT_GE(playedTwice, 3);
}

TEST(DemoHistory, isListenedToByDayMoreThanByNight) {
    std::array<int, 24> hours{};
    for (const Kept& kept : history().rows)
        ++hours[static_cast<std::size_t>((kept.row.end - std::chrono::floor<std::chrono::days>(kept.row.end)) /
                                         std::chrono::hours(1))];
    const int night = hours[1] + hours[2] + hours[3];
    const int evening = hours[17] + hours[18] + hours[19];
    EXPECT_GT(evening, 20 * night);
    EXPECT_GT(hours[6] + hours[7], hours[10] + hours[11]) << "the way to work";
}

TEST(DemoHistory, isNoWallOfEqualDays) {
    std::map<std::chrono::sys_days, int> days;
    for (const Kept& kept : history().rows)
        ++days[std::chrono::floor<std::chrono::days>(kept.row.end)];
    std::int64_t longestSilence = 0;
    for (auto day = std::next(days.begin()); day != days.end(); ++day)
        longestSilence = std::max<std::int64_t>(longestSilence, (day->first - std::prev(day)->first).count());
    EXPECT_GE(longestSilence, 13) << "a journey without music";
    EXPECT_LE(longestSilence, 60);
    const auto busiest = std::ranges::max_element(days, {}, [](const auto& day) { return day.second; });
    EXPECT_GT(busiest->second, 60);
}

TEST(DemoHistory, hasFavouritesThatChangeOverTheYears) {
    std::map<std::string, std::map<std::string, int>> years;
    for (const Kept& kept : history().rows)
        if (kept.music() && kept.row.ms >= 30'000)
            ++years[formatInstant(kept.row.end).substr(0, 4)][kept.artist()];
    std::set<std::string> favourites;
    for (const auto& [year, artists] : years)
        favourites.insert(std::ranges::max_element(artists, {}, [](const auto& a) { return a.second; })->first);
    EXPECT_EQ(9U, years.size());
    EXPECT_GE(favourites.size(), 4U);
}

TEST(DemoHistory, hearsAlbumsInOrderAndSomeSongsOnRepeat) {
    const auto& rows = history().rows;
    int longestAlbum = 0;
    int longestRepeat = 0;
    int album = 1;
    int repeat = 1;
    std::set<std::string> heard;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const bool same =
            rows[i].music() && rows[i].uri() == rows[i - 1].uri() && rows[i].row.end != rows[i - 1].row.end;
        repeat = same ? repeat + 1 : 1;
        const bool goesOn = rows[i].music() && !rows[i].uri().empty() && rows[i].album() == rows[i - 1].album() &&
                            heard.insert(rows[i].uri()).second;
        if (!goesOn)
            heard.clear();
        album = goesOn ? album + 1 : 1;
        longestRepeat = std::max(longestRepeat, repeat);
        longestAlbum = std::max(longestAlbum, album);
    }
    EXPECT_GE(longestAlbum, 8);
    EXPECT_GE(longestRepeat, 8);
}

TEST(DemoHistory, skipsHidesAndTravelsNowAndThen) {
    const auto all = history().rows.size();
    const auto skipped = count([](const Kept& kept) { return kept.text[5] == "fwdbtn"; });
    EXPECT_GT(skipped, all / 20);
    EXPECT_LT(skipped, all / 3);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.flags.skipped == Tri::Yes; }), 500U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.flags.incognito == Tri::Yes; }), 50U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.flags.offline == Tri::Yes; }), 200U);
    EXPECT_GT(count([](const Kept& kept) { return kept.row.video; }), 20U);
    std::set<std::string> platforms;
    std::set<std::string> countries;
    for (const Kept& kept : history().rows) {
        platforms.insert(kept.text[6]);
        countries.insert(kept.text[7]);
    }
    EXPECT_GE(platforms.size(), 6U);
    EXPECT_GE(countries.size(), 4U);
}

TEST(DemoHistory, playsForAPlausibleTime) {
    for (const Kept& kept : history().rows) {
        ASSERT_GT(kept.row.ms, 0);
        ASSERT_LT(kept.row.ms, 2 * 3'600'000);
        const auto start = Instant(Milliseconds(kept.row.offlineAt));
        ASSERT_GE(kept.row.end - start, Milliseconds(kept.row.ms)) << "it cannot have begun later";
    }
}

TEST(DemoScannerTest, TheDumpEndsWeeksAgoAndWhatFollowsWasScannedOutsideTheGaps) {
    const Instant now = parseInstant("2026-11-22T17:15:00Z").value();
    struct Last final : RowSink {
        void row(const DumpRow& row) override { end = std::max(end, row.end); }
        void invalid(InvalidRow) override {}
        Instant end{};
    } dump;
    DemoScanner scanner(dump, now);
    generateDemoHistory(scanner, now);
    EXPECT_LE(dump.end, demoDumpEnd(now));
    EXPECT_GT(dump.end, demoDumpEnd(now) - std::chrono::days(3));
    EXPECT_GT(scanner.plays().size(), 200U);
    for (const ObservedPlay& play : scanner.plays()) {
        EXPECT_GT(play.end, demoDumpEnd(now));
        for (const Gap& gap : demoGaps(AccountId(1), now))
            EXPECT_TRUE(!gap.isOpen || play.end < gap.from || play.end >= gap.to);
    }
}

TEST(DemoScannerTest, TheListenerHasJustBeenListening) {
    for (const char* moment : {"2026-11-22T17:15:00Z", "2026-11-23T04:40:00Z", "2026-03-01T11:00:00Z"}) {
        const Instant now = parseInstant(moment).value();
        struct Nothing final : RowSink {
            void row(const DumpRow&) override {}
            void invalid(InvalidRow) override {}
        } dump;
        DemoScanner scanner(dump, now);
        generateDemoHistory(scanner, now);
        const std::size_t before = scanner.plays().size();
        scanner.addLastHour();
        const std::vector<ObservedPlay>& plays = scanner.plays();
        EXPECT_LE(plays.size() - before, 20U);
        EXPECT_GT(plays.back().end, now - std::chrono::minutes(10)) << moment;
        EXPECT_LT(plays.back().end, now);
        EXPECT_TRUE(std::ranges::is_sorted(plays, {}, &ObservedPlay::end));
    }
}

TEST(DemoScannerTest, NoGapIsOpenWhereTheDumpTellsOfTheTime) {
    const Instant now = parseInstant("2026-11-22T17:15:00Z").value();
    for (const Gap& gap : demoGaps(AccountId(1), now))
        EXPECT_EQ(gap.isOpen, gap.from > demoDumpEnd(now));
}

} // namespace
} // namespace afs
