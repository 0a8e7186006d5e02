// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/days.h"
#include "ui/models/scope_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::day;

class ScopeStoreTest : public testing::Test {
protected:
    QTemporaryDir folder;
    QString settings = folder.filePath(QStringLiteral("settings.ini"));
    QTimeZone zone{"Europe/Berlin"};
    std::chrono::local_days today = day(2026, 11, 22);
    ScopeStore store{settings, zone, today};
};

TEST_F(ScopeStoreTest, BeginsWithThisYearWhenItHasPlays) {
    store.setYears({2019, 2026});
    EXPECT_EQ(store.place().range, RangeChoice::of(RangeChoice::Kind::ThisYear));
}

TEST_F(ScopeStoreTest, BeginsWithTheNewestYearThatHasPlays) {
    store.setYears({2014, 2019});
    EXPECT_EQ(store.scope().range, (DateRange{day(2019, 1, 1), day(2020, 1, 1)}));
    EXPECT_FALSE(store.canGoBack()) << "nobody went anywhere";
}

TEST_F(ScopeStoreTest, TheReviewOpensWithTheLastYearThatIsMostlyKnownUntilARangeIsChosen) {
    store.setYears({2014, 2019, 2026});
    store.setReviewYear(2019);
    EXPECT_EQ(store.place().range, RangeChoice::of(RangeChoice::Kind::ThisYear)) << "of the review alone";
    store.openPage(PageId::Review);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2019));
    store.setRange(RangeChoice::ofYear(2014));
    store.openPage(PageId::Overview);
    store.openPage(PageId::Review);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2014)) << "a person's choice";
}

TEST_F(ScopeStoreTest, AReviewThatIsOpenFollowsWhenItsYearBecomesKnown) {
    store.openPage(PageId::Review);
    store.setYears({2014, 2019, 2026});
    store.setReviewYear(2019);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2019));
    store.setReviewYear(2026);
    EXPECT_EQ(store.place().range, RangeChoice::of(RangeChoice::Kind::ThisYear)) << "as it is called elsewhere";
}

TEST_F(ScopeStoreTest, TheRangeIsSettledWhenItIsChosenOrTheYearsAreKnown) {
    EXPECT_FALSE(store.rangeSettled());
    QSignalSpy places(&store, &ScopeStore::placeChanged);
    store.setYears({});
    EXPECT_TRUE(store.rangeSettled()) << "no year is known for certain too";
    EXPECT_EQ(places.count(), 1);
}

TEST_F(ScopeStoreTest, KeepsAChosenRangeWhenYearsCome) {
    store.setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
    store.setYears({2014, 2019});
    EXPECT_EQ(store.scope().range, DateRange{});
}

TEST_F(ScopeStoreTest, AnotherOneGoesOnFromWhereItIs) {
    store.setYears({2014, 2019});
    store.openPage(PageId::History);
    store.narrowToHour(3);
    store.openPage(PageId::Top);
    store.goBack();
    ScopeStore next{QString(), QTimeZone("Asia/Kolkata"), today};
    next.resume(store.journey());
    next.setYears({2014, 2019});
    EXPECT_EQ(next.place(), store.place());
    next.goForward();
    EXPECT_EQ(next.place().page, PageId::Top);
    next.goBack();
    next.goBack();
    next.goBack();
    EXPECT_EQ(next.place().page, PageId::Overview);
    EXPECT_TRUE(next.place().filter.empty());
}

TEST_F(ScopeStoreTest, ATrackThatNobodyNamedIsCalledWhatTheHistoryCallsIt) {
    store.setTrackNamer([](TrackId track) { return track.value == 7 ? QStringLiteral("Roads") : QString(); });
    Place place = store.place();
    place.filter.tracks = {TrackId(7), TrackId(8)};
    store.openPlays(place);
    const auto chips = store.chips();
    ASSERT_EQ(chips.size(), 2U);
    EXPECT_TRUE(chips[0].text.contains(QStringLiteral("Roads")));
    EXPECT_TRUE(chips[1].text.contains(QStringLiteral("Unknown track")));
    store.nameTrack(TrackId(7), QStringLiteral("Roads (live)"));
    EXPECT_TRUE(store.chips()[0].text.contains(QStringLiteral("Roads (live)")));
}

TEST_F(ScopeStoreTest, AFilterBySongsOfAPlaylistIsCalledAsThePlaylist) {
    Place place = store.place();
    place.filter.playlist = true;
    place.filter.playlistTracks = {TrackId(3), TrackId(4)};
    store.namePlaylist({TrackId(3)}, QStringLiteral("Short"));
    store.namePlaylist({TrackId(3), TrackId(4)}, QStringLiteral("Long drive"));
    store.namePlaylist({TrackId(3), TrackId(4)}, QStringLiteral("Long drives"));
    store.openPlays(place);
    ASSERT_EQ(store.chips().size(), 1U);
    EXPECT_EQ(store.chips()[0].text, QStringLiteral("Playlist: Long drives"));
    ScopeStore next{QString(), QTimeZone("Asia/Kolkata"), today};
    next.resume(store.journey());
    ASSERT_EQ(next.chips().size(), 1U);
    EXPECT_EQ(next.chips()[0].text, QStringLiteral("Playlist: Long drives"));
    place.filter.playlistTracks = {TrackId(5)};
    store.openPlays(place);
    EXPECT_EQ(store.chips()[0].text, QStringLiteral("Playlist")) << "nobody named it";
}

TEST_F(ScopeStoreTest, RemembersRangePageMetricAndRuleButNoFilter) {
    store.setRange(RangeChoice::ofDates({day(2024, 3, 1), day(2024, 3, 9)}));
    store.openPage(PageId::Clock);
    store.setMetric(Metric::Time);
    store.setRule(CountingRule::Finished);
    store.narrowToHour(3);
    const ScopeStore later(settings, zone, today + std::chrono::days(3));
    EXPECT_EQ(later.scope().range, (DateRange{day(2024, 3, 1), day(2024, 3, 9)}));
    EXPECT_EQ(later.place().page, PageId::Clock);
    EXPECT_EQ(later.metric(), Metric::Time);
    EXPECT_EQ(later.rule(), CountingRule::Finished);
    EXPECT_FALSE(later.narrowedAtAll());
}

TEST_F(ScopeStoreTest, ARelativeRangeMovesWithTheDay) {
    store.setRange(RangeChoice::of(RangeChoice::Kind::Last7Days));
    store.setToday(day(2027, 1, 2));
    EXPECT_EQ(store.scope().range, (DateRange{day(2026, 12, 27), day(2027, 1, 3)}));
}

TEST_F(ScopeStoreTest, ADayThatBeginsLaterIsPartOfTheQuestion) {
    EXPECT_EQ(store.scope().dayStart.count(), 0);
    store.setDayRules(std::chrono::hours(4), 7);
    EXPECT_EQ(store.scope().dayStart.count(), 4);
    EXPECT_EQ(store.firstWeekday(), 7);
    const auto atHour = [](int hour) {
        return Instant(std::chrono::sys_days(std::chrono::year{2024} / 5 / 2).time_since_epoch() +
                       std::chrono::hours(hour));
    };
    EXPECT_EQ(store.dayOf(atHour(1)), day(2024, 5, 1)) << "03:00 in Berlin";
    EXPECT_EQ(store.dayOf(atHour(2)), day(2024, 5, 2)) << "04:00";
}

TEST_F(ScopeStoreTest, BackTakesAFilterOffAndForwardPutsItOn) {
    store.narrowToArtist("ABBA");
    store.openPage(PageId::Top);
    store.goBack();
    EXPECT_EQ(store.place().page, PageId::Overview);
    EXPECT_EQ(store.scope().filter.artists, std::vector<std::string>{"ABBA"});
    store.goBack();
    EXPECT_TRUE(store.scope().filter.empty());
    store.goForward();
    EXPECT_EQ(store.scope().filter.artists, std::vector<std::string>{"ABBA"});
}

TEST_F(ScopeStoreTest, ANewWayForgetsTheForwardPlaces) {
    store.openPage(PageId::Top);
    store.goBack();
    store.openPage(PageId::Clock);
    EXPECT_FALSE(store.canGoForward());
}

TEST_F(ScopeStoreTest, AClickReplacesAndASecondOneTakesOff) {
    store.narrowToArtist("ABBA");
    store.narrowToArtist("Blur");
    EXPECT_EQ(store.scope().filter.artists, std::vector<std::string>{"Blur"});
    store.narrowToArtist("Blur");
    EXPECT_TRUE(store.scope().filter.artists.empty());
}

TEST_F(ScopeStoreTest, ControlAddsAndTakesAway) {
    store.narrowToHour(20);
    store.narrowToHour(7, Narrowing::Add);
    EXPECT_EQ(store.scope().filter.hours, (std::vector{7, 20}));
    store.narrowToHour(20, Narrowing::Add);
    EXPECT_EQ(store.scope().filter.hours, std::vector{7});
}

TEST_F(ScopeStoreTest, ANarrowedDayCountsInsteadOfTheRangeAndIsAChip) {
    const DateRange clicked{day(2026, 2, 3), day(2026, 2, 4)};
    store.narrowTo(clicked);
    EXPECT_EQ(store.scope().range, clicked);
    ASSERT_EQ(store.chips().size(), 1U);
    store.go(store.chips().front().without);
    EXPECT_EQ(store.scope().range, store.chosenRange());
    EXPECT_TRUE(store.chips().empty());
}

TEST_F(ScopeStoreTest, ControlStretchesANarrowedRangeOverBothDays) {
    store.narrowTo({day(2026, 2, 3), day(2026, 2, 4)});
    store.narrowTo({day(2026, 2, 9), day(2026, 2, 10)}, Narrowing::Add);
    EXPECT_EQ(store.scope().range, (DateRange{day(2026, 2, 3), day(2026, 2, 10)}));
}

TEST_F(ScopeStoreTest, ChipsNameEveryFilterAndTakeOffOnlyTheirs) {
    store.narrowToTrack(TrackId(7), QStringLiteral("Waterloo"));
    store.narrowToWeekday(0, Narrowing::Add);
    store.narrowToWeekday(6, Narrowing::Add);
    const auto chips = store.chips();
    ASSERT_EQ(chips.size(), 3U);
    EXPECT_EQ(chips[0].text, QStringLiteral("Track: Waterloo"));
    EXPECT_EQ(chips[1].text, QStringLiteral("Weekday: Monday"));
    EXPECT_EQ(chips[1].without.filter.weekdays, std::vector{6});
    EXPECT_EQ(chips[1].without.filter.tracks, std::vector{TrackId(7)});
}

TEST_F(ScopeStoreTest, AWeekdayAndHourCellIsTakenOffAsOne) {
    store.narrowToWeekdayAndHour(4, 20);
    EXPECT_EQ(store.chips().size(), 2U);
    store.narrowToWeekdayAndHour(4, 20);
    EXPECT_TRUE(store.chips().empty());
}

TEST_F(ScopeStoreTest, ShiftingKeepsWholeYearsAndStopsAtTodayAndTheFirstYear) {
    store.setYears({2024, 2025, 2026});
    store.setRange(RangeChoice::of(RangeChoice::Kind::ThisYear));
    EXPECT_FALSE(store.canShiftRange(1));
    store.shiftRange(-1);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2025));
    store.shiftRange(-1);
    EXPECT_FALSE(store.canShiftRange(-1));
    store.shiftRange(-1);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2024));
}

TEST_F(ScopeStoreTest, SaysScopeChangedOnlyWhenAnswersChange) {
    QSignalSpy changes(&store, &ScopeStore::scopeChanged);
    store.openPage(PageId::Top);
    EXPECT_EQ(changes.count(), 0);
    store.setMetric(Metric::Time);
    store.setMetric(Metric::Time);
    store.narrowToHour(3);
    EXPECT_EQ(changes.count(), 2);
}

TEST(ScopeStoreSettings, AnUnreadableFileIsNoReasonToFail) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[scope]\nrange=2024-13-01..x\nmetric=loud\nrule=?\n[window]\npage=nowhere\n");
    file.close();
    const ScopeStore store(path, QTimeZone::utc(), day(2026, 1, 1));
    EXPECT_EQ(store.place().page, PageId::Overview);
    EXPECT_EQ(store.rule(), CountingRule::Spotify);
    EXPECT_FALSE(store.rangeChosen());
}

TEST_F(ScopeStoreTest, APageAboutSomethingIsAStepOfItsOwnWithScopeAndSubject) {
    store.setRange(RangeChoice::ofYear(2024));
    store.openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    store.openSubject({Subject::ofTrack(TrackId(4)), QStringLiteral("Waterloo")});
    EXPECT_EQ(store.title(), QStringLiteral("Waterloo"));
    store.narrowToHour(3);
    store.goBack();
    EXPECT_EQ(store.place().subject, Subject::ofTrack(TrackId(4)));
    EXPECT_FALSE(store.narrowedAtAll());
    store.goBack();
    EXPECT_EQ(store.title(), QStringLiteral("ABBA"));
    EXPECT_EQ(store.place().page, PageId::Artist);
    store.goBack();
    EXPECT_EQ(store.place().subject, std::nullopt);
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2024));
    store.goForward();
    store.openPage(PageId::Top);
    EXPECT_EQ(store.place().subject, std::nullopt);
    EXPECT_EQ(store.title(), QStringLiteral("Top"));
}

TEST_F(ScopeStoreTest, TheFilterOfTheFirstClickOfADoubleClickIsNoStep) {
    constexpr auto twice = ScopeStore::OpenedBy::DoubleClick;
    store.narrowToHour(3);
    store.narrowToArtist("ABBA");
    int told = 0;
    QObject::connect(&store, &ScopeStore::scopeChanged, &store, [&told] { ++told; });
    store.openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")}, twice);
    EXPECT_EQ(told, 1) << "who asked with the filter hears that it is off";
    store.goBack();
    EXPECT_EQ(store.place().filter.hours, std::vector{3});
    EXPECT_TRUE(store.place().filter.artists.empty());
    store.narrowToArtist("Blur");
    store.openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")}, twice);
    store.goBack();
    EXPECT_EQ(store.place().filter.artists, std::vector<std::string>{"Blur"}) << "that was meant";
}

TEST_F(ScopeStoreTest, AFilterThatWasSetBeforeItsPageWasOpenedIsThereAgainAfterBack) {
    store.narrowToArtist("ABBA");
    int told = 0;
    QObject::connect(&store, &ScopeStore::scopeChanged, &store, [&told] { ++told; });
    store.openSubject({Subject::ofArtist("ABBA"), QStringLiteral("ABBA")});
    EXPECT_EQ(told, 1);
    store.goBack();
    EXPECT_EQ(told, 2);
    EXPECT_EQ(store.place().filter.artists, std::vector<std::string>{"ABBA"});
    store.goBack();
    EXPECT_FALSE(store.narrowedAtAll());
}

TEST_F(ScopeStoreTest, ThePlaysOfAPageAboutSomethingAreFilteredByIt) {
    store.openSubject({Subject::ofAlbum({"ABBA", "Arrival"}), QStringLiteral("Arrival")});
    store.openPlays(store.place());
    EXPECT_EQ(store.place().page, PageId::History);
    ASSERT_EQ(store.chips().size(), 1U);
    EXPECT_EQ(store.chips()[0].text, QStringLiteral("Album: Arrival"));
    store.go(store.chips()[0].without);
    EXPECT_FALSE(store.narrowedAtAll());
}

TEST_F(ScopeStoreTest, TheWordsOfTheDumpAreChipsInWords) {
    store.narrowToWords(&Filter::endReasons, {"fwdbtn"});
    store.narrowToWords(&Filter::countries, {"DE"});
    store.narrowToWords(&Filter::platforms, {""});
    QStringList texts;
    for (const ScopeChip& chip : store.chips())
        texts.append(chip.text);
    EXPECT_EQ(texts.join(u'|'), QStringLiteral("Ended: Next was pressed|Device: Not known|Country: Germany"));
    store.narrowToWords(&Filter::endReasons, {"fwdbtn"});
    EXPECT_EQ(store.chips().size(), 2U) << "the same again takes it off";
}

TEST_F(ScopeStoreTest, ADragOfTheRangeIsOneStepHoweverLongItIs) {
    store.setRange(RangeChoice::ofYear(2019));
    QSignalSpy scopes(&store, &ScopeStore::scopeChanged);
    for (unsigned last = 2; last <= 20; ++last)
        store.dragRange({day(2020, 3, 1), day(2020, 3, last)});
    EXPECT_EQ(scopes.count(), 19);
    store.endDrag();
    EXPECT_EQ(scopes.count(), 19);
    EXPECT_EQ(store.scope().range, (DateRange{day(2020, 3, 1), day(2020, 3, 20)}));
    store.goBack();
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2019));
    store.goForward();
    EXPECT_EQ(store.scope().range, (DateRange{day(2020, 3, 1), day(2020, 3, 20)}));
}

TEST_F(ScopeStoreTest, ADragIsRememberedWhenItEndsAndNotBefore) {
    store.setRange(RangeChoice::ofYear(2019));
    store.dragRange({day(2020, 3, 1), day(2020, 3, 9)});
    EXPECT_EQ(ScopeStore(settings, zone, today).place().range, RangeChoice::ofYear(2019));
    store.endDrag();
    EXPECT_EQ(ScopeStore(settings, zone, today).scope().range, (DateRange{day(2020, 3, 1), day(2020, 3, 9)}));
}

TEST_F(ScopeStoreTest, AnotherStepEndsADrag) {
    store.setRange(RangeChoice::ofYear(2019));
    store.dragRange({day(2020, 3, 1), day(2020, 3, 9)});
    store.openPage(PageId::Clock);
    store.cancelDrag();
    EXPECT_EQ(store.scope().range, (DateRange{day(2020, 3, 1), day(2020, 3, 9)}));
    store.goBack();
    EXPECT_EQ(store.scope().range, (DateRange{day(2020, 3, 1), day(2020, 3, 9)}));
    store.goBack();
    EXPECT_EQ(store.place().range, RangeChoice::ofYear(2019));
}

TEST_F(ScopeStoreTest, ADragThatEndsWhereItBeganIsNoStep) {
    store.setRange(RangeChoice::ofYear(2019));
    store.dragRange({day(2020, 3, 1), day(2020, 3, 9)});
    store.dragRange({day(2019, 1, 1), day(2020, 1, 1)});
    store.endDrag();
    store.goBack();
    EXPECT_NE(store.place().range, RangeChoice::ofYear(2019));
}

TEST_F(ScopeStoreTest, TheComparisonIsRemembered) {
    for (const Comparison& comparison :
         {Comparison::with(Comparison::Kind::YearBefore), Comparison::with(Comparison::Kind::Nothing),
          Comparison::withRange(RangeChoice::ofYear(2015)),
          Comparison::withRange(RangeChoice::ofDates({day(2020, 3, 1), day(2020, 3, 9)})), Comparison{}}) {
        store.setComparison(comparison);
        EXPECT_EQ(ScopeStore(settings, zone, today).comparison(), comparison);
    }
}

TEST_F(ScopeStoreTest, TheManyNamesOfOneKindOfDeviceAreOneChip) {
    const std::vector<std::string> android{"Android OS 9 API 28 (samsung, SM-G960F)", "android"};
    store.narrowToWords(&Filter::platforms, android);
    store.narrowToWords(&Filter::platforms, {"Windows 10"}, Narrowing::Add);
    ASSERT_EQ(store.chips().size(), 2U);
    EXPECT_EQ(store.chips()[0].text, QStringLiteral("Device: Android"));
    EXPECT_EQ(store.chips()[0].without.filter.platforms, std::vector<std::string>{"Windows 10"});
    store.narrowToWords(&Filter::platforms, android, Narrowing::Add);
    EXPECT_EQ(store.place().filter.platforms, std::vector<std::string>{"Windows 10"}) << "the same again takes it off";
}

} // namespace
} // namespace afs
