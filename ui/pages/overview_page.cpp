// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "ui/charts/bar_chart_view.h"
#include "ui/charts/calendar_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/kpi_card.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/models/format.h"
#include "ui/models/periods.h"
#include "ui/pages/mark_actions.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/play_removal.h"
#include "ui/theme/margins.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QHeaderView>

namespace afs {

namespace {

constexpr int recentPlays = 10;
constexpr int kpiWidth = 190;  ///< narrower ones stand in two lines
constexpr int cardWidth = 280; ///< of a third of the page

} // namespace

OverviewPage::OverviewPage(const PageContext& context, QWidget* parent) : Page(PageId::Overview, context, parent) {
    m_plays = new KpiCard(tr("Plays"), this);
    m_time = new KpiCard(tr("Listening time"), this);
    m_artistsCount = new KpiCard(tr("Artists"), this);
    m_tracksCount = new KpiCard(tr("Tracks"), this);
    buildCharts();
    buildRecent();
    arrange();
    connectCharts();
    offerMarks();
}

void OverviewPage::buildCharts() {
    m_overTime = new BarChartView;
    m_calendar = new CalendarView;
    m_artists = new RankBarsView;
    m_tracks = new RankBarsView;
    m_fresh = new RankBarsView;
    m_hours = new ClockBars;
    m_overTimeCard = new ChartCard(tr("How much do you listen?"), m_overTime, this);
    m_calendarCard = new ChartCard(tr("Your days"), m_calendar, this);
    m_artistsCard = new ChartCard(tr("Who most?"), m_artists, this);
    m_tracksCard = new ChartCard(tr("What most?"), m_tracks, this);
    m_freshCard = new ChartCard(tr("Who is new?"), m_fresh, this);
    m_hoursCard = new ChartCard(tr("When?"), m_hours, this);
    for (ChartCard* card : cards())
        connect(card, &ChartCard::notice, this, &OverviewPage::say);
    ScopeStore& scope = context().scope;
    const auto openTop = [&scope](TopKind kind) { scope.openPage(PageId::Top, topKey(kind)); };
    m_artistsCard->addHeaderWidget(linkButton(tr("All artists"), this, [openTop] { openTop(TopKind::Artists); }));
    m_tracksCard->addHeaderWidget(linkButton(tr("All tracks"), this, [openTop] { openTop(TopKind::Tracks); }));
}

void OverviewPage::buildRecent() {
    m_recentCard = new CardFrame(this);
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("What was last?"), m_recentCard);
    m_recent = new DataTable(tr("Newest plays"), m_recentCard);
    title->setBuddy(m_recent);
    m_recentModel = new HistoryModel(this);
    m_recentModel->setDayStart(context().scope.dayStart());
    m_recent->setModel(m_recentModel);
    for (int column = 0; column < HistoryModel::columns; ++column)
        m_recent->setColumnChosen(column, column == HistoryModel::DayColumn || column == HistoryModel::TimeColumn ||
                                              column == HistoryModel::TrackColumn ||
                                              column == HistoryModel::ArtistColumn);
    m_recent->horizontalHeader()->hide();
    m_recent->horizontalHeader()->setSectionResizeMode(HistoryModel::TrackColumn, QHeaderView::Stretch);
    m_recent->horizontalHeader()->setSectionResizeMode(HistoryModel::ArtistColumn, QHeaderView::Stretch);
    m_recent->setWidths({{HistoryModel::DayColumn, 130, dateSamples(weekdayDateText)},
                         {HistoryModel::TimeColumn, 64, timeOfDaySamples()}});
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setItemDelegate(new PlaysDelegate(m_recent));
    auto* header = new QHBoxLayout;
    header->addWidget(title, 1);
    ScopeStore& scope = context().scope;
    header->addWidget(linkButton(tr("All plays"), m_recentCard, [&scope] { scope.openPage(PageId::History); }));
    auto* layout = new QVBoxLayout(m_recentCard);
    layout->setContentsMargins(readingMargins(Space::L, Space::S, Space::S, Space::M));
    layout->addLayout(header);
    layout->addWidget(m_recent);
    layout->addStretch();
    addDeleteKey(*m_recent, *m_recentModel, context().deletions);
    connect(m_recent, &DataTable::notice, this, &OverviewPage::say);
    connect(m_recent, &DataTable::opened, this,
            [this](const QModelIndex& index) { openTrackOf(*m_recentModel, index.row(), context().scope); });
    connect(m_recent, &DataTable::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        showPlayMenu(*m_recentModel, index.row(), *m_recent, context().scope, context().deletions, at,
                     [this](const QString& uri) { openReleases(uri); });
    });
}

void OverviewPage::arrange() {
    auto* grid = new CardGrid;
    grid->layout()->setContentsMargins(Space::XL, Space::S, Space::XL, Space::XL);
    grid->addRow({{m_plays}, {m_time}, {m_artistsCount}, {m_tracksCount}}, kpiWidth, 2);
    grid->addRow({{m_overTimeCard, 2}, {m_artistsCard, 1}}, cardWidth);
    grid->addRow({{m_calendarCard}}, 0);
    grid->addRow({{m_hoursCard, 2}, {m_tracksCard, 1}}, cardWidth);
    grid->addRow({{m_recentCard, 2}, {m_freshCard, 1}}, cardWidth);
    setScrollingContent(grid);
}

void OverviewPage::connectCharts() {
    ScopeStore& scope = context().scope;
    connect(m_overTime, &ChartView::activated, this, [this, &scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowTo(daysOfBar(index), narrowingOf(modifiers));
    });
    connect(m_calendar, &ChartView::activated, this, [this, &scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowTo(dayOfCalendar(index), narrowingOf(modifiers));
    });
    connect(m_hours, &ChartView::activated, this, [&scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowToHour(index, narrowingOf(modifiers));
    });
    connect(m_artists, &ChartView::activated, this,
            [this](int index, Qt::KeyboardModifiers modifiers) { narrowToArtistOf(m_data.artists, index, modifiers); });
    connect(m_fresh, &ChartView::activated, this, [this](int index, Qt::KeyboardModifiers modifiers) {
        narrowToArtistOf(m_data.freshArtists, index, modifiers);
    });
    connect(m_tracks, &ChartView::activated, this, [this, &scope](int index, Qt::KeyboardModifiers modifiers) {
        const Library& library = *m_data.asked.library;
        const TrackIndex track = m_data.tracks[static_cast<std::size_t>(index)].index;
        scope.narrowToTrack(library.tracks[track].id, titleOrUnknown(library.title(track)), narrowingOf(modifiers));
    });
}

/// Those that it counts: the first and the last bar may be a part of their week or month.
DateRange OverviewPage::daysOfBar(int index) const {
    const TimeBucket& bucket = m_data.overTime[static_cast<std::size_t>(index)];
    return intersection({bucket.from, bucket.to}, m_data.asked.scope.range);
}

DateRange OverviewPage::dayOfCalendar(int index) const {
    const auto day = m_data.calendar.from + std::chrono::days(index);
    return {day, day + std::chrono::days(1)};
}

/// What lies behind every mark and figure.
void OverviewPage::offerMarks() {
    ScopeStore& scope = context().scope;
    const auto link = [this](Ranked kind, const std::vector<TopEntry>& entries, int index) {
        return linkTo(*m_data.asked.library, kind, entries[static_cast<std::size_t>(index)].index);
    };
    const QString only = tr("Show only this");
    offerMarkActions(*m_overTime, scope,
                     {[this](Place& place, int index) { place.narrowed = daysOfBar(index); }, {}, only});
    offerMarkActions(*m_calendar, scope,
                     {[this](Place& place, int index) { place.narrowed = dayOfCalendar(index); }, {}, only});
    offerMarkActions(*m_hours, scope, {[](Place& place, int index) { place.filter.hours = {index}; }, {}, only});
    const auto offerArtists = [&](ChartView& chart, const std::vector<TopEntry>& entries) {
        offerMarkActions(chart, scope,
                         {[link, &entries](Place& place, int index) {
                              place.filter.artists = {link(Ranked::Artists, entries, index).subject.artist};
                          },
                          [link, &entries](int index) { return link(Ranked::Artists, entries, index); }, only});
    };
    offerArtists(*m_artists, m_data.artists);
    offerArtists(*m_fresh, m_data.freshArtists);
    offerMarkActions(*m_tracks, scope,
                     {[this, link](Place& place, int index) {
                          place.filter.tracks = {link(Ranked::Tracks, m_data.tracks, index).subject.track};
                      },
                      [this, link](int index) { return link(Ranked::Tracks, m_data.tracks, index); }, only});
    offerPlays(*m_plays, scope);
    offerPlays(*m_time, scope);
    m_artistsCount->setBehind(tr("Show these artists"));
    connect(m_artistsCount, &KpiCard::behindRequested, this,
            [&scope] { scope.openPage(PageId::Top, topKey(TopKind::Artists)); });
    m_tracksCount->setBehind(tr("Show these tracks"));
    connect(m_tracksCount, &KpiCard::behindRequested, this,
            [&scope] { scope.openPage(PageId::Top, topKey(TopKind::Tracks)); });
}

void OverviewPage::narrowToArtistOf(const std::vector<TopEntry>& entries, int index, Qt::KeyboardModifiers modifiers) {
    const ArtistIndex artist = entries[static_cast<std::size_t>(index)].index;
    context().scope.narrowToArtist(std::string(m_data.asked.library->artistName(artist)), narrowingOf(modifiers));
}

std::vector<ChartCard*> OverviewPage::cards() const {
    return {m_overTimeCard, m_calendarCard, m_artistsCard, m_tracksCard, m_freshCard, m_hoursCard};
}

void OverviewPage::ask() {
    askFor([](const Question& question, SelectionCache& selections,
              const Wanted& wanted) { return overviewData(question, selections, wanted); },
           [this](OverviewData answer) { present(std::move(answer)); });
}

void OverviewPage::forget() {
    m_data = {};
    m_recentModel->clear();
}

void OverviewPage::showLoading(bool loading) {
    for (ChartCard* card : cards())
        card->setLoading(loading);
    for (KpiCard* card : {m_plays, m_time, m_artistsCount, m_tracksCount})
        card->setLoading(loading);
}

void OverviewPage::present(OverviewData answer) {
    m_data = std::move(answer);
    presentFigures();
    presentCharts();
    m_recentModel->setPlays(m_data.asked.library, rowsOf(m_data.selection), m_data.asked.scope.zone, recentPlays);
    m_recent->setFixedHeight(m_recent->fullHeight());
}

void OverviewPage::presentFigures() {
    const Totals& now = m_data.totals;
    const Totals& compared = m_data.comparable; // what may be held against the other time
    const QString formerName = comparedNameOf(m_data);
    const auto change = [&](KpiCard* card, qint64 value, qint64 former, const QString& more) {
        // The first two cards name the period, there the others have more to say.
        const bool isNamed = more.isEmpty() || former == 0;
        const ChangeText text =
            m_data.former ? changeText(value, former, isNamed ? formerName : QString()) : ChangeText{};
        QStringList parts;
        for (const QString& part : {text.text, more})
            if (!part.isEmpty())
                parts.append(isolated(part));
        card->setChange(parts.join(QStringLiteral(" · ")), text.direction);
    };
    const bool isTold = isStoredBefore(*m_data.asked.library, m_data.asked.scope); // else everything is new
    const auto fresh = [isTold](qint64 count, const QString& text) {
        return count == 0 || !isTold ? QString() : text.arg(countText(static_cast<double>(count)));
    };
    const Totals former = m_data.former.value_or(Totals{});
    m_plays->setValue(countText(static_cast<double>(now.amount.plays)));
    change(m_plays, compared.amount.plays, former.amount.plays, {});
    m_plays->setSeries(m_data.courses.plays);
    m_time->setValue(durationText(static_cast<double>(now.amount.by(Metric::Time))));
    change(m_time, compared.amount.by(Metric::Time), former.amount.by(Metric::Time), {});
    m_time->setSeries(m_data.courses.time);
    m_artistsCount->setValue(countText(static_cast<double>(now.artists)));
    change(m_artistsCount, compared.artists, former.artists, fresh(m_data.fresh.artists, tr("%1 new", "artists")));
    m_artistsCount->setSeries(m_data.courses.artists);
    m_tracksCount->setValue(countText(static_cast<double>(now.tracks)));
    change(m_tracksCount, compared.tracks, former.tracks, fresh(m_data.fresh.tracks, tr("%1 new", "tracks")));
    m_tracksCount->setSeries(m_data.courses.tracks);
}

void OverviewPage::presentCharts() {
    const Scope& scope = m_data.asked.scope;
    const bool plays = scope.metric == Metric::Plays;
    m_overTimeCard->setSubtitle(withBesideText(perBucketText(m_data.bucket, scope.metric), m_data));
    m_overTimeCard->setData(std::move(m_data.charts.overTime));
    const QString period =
        m_data.calendar.year ? yearText(*m_data.calendar.year) : dateSpanText(m_data.calendar.range());
    m_calendarCard->setTitle(tr("%1 in days").arg(period));
    m_calendarCard->setSubtitle(bestDayText(m_data));
    if (m_data.calendar.year)
        m_calendar->setYear(*m_data.calendar.year, std::move(m_data.charts.days));
    else
        m_calendar->setDays(toDate(m_data.calendar.from), std::move(m_data.charts.days));
    const QString unit = plays ? tr("Plays") : tr("Time");
    m_artistsCard->setSubtitle(withComparedText(unit, m_data));
    m_artistsCard->setData(std::move(m_data.charts.artists));
    m_tracksCard->setSubtitle(withComparedText(unit, m_data));
    m_tracksCard->setData(std::move(m_data.charts.tracks));
    m_hoursCard->setSubtitle(
        withComparedText(plays ? tr("Plays by hour of the day") : tr("Time by hour of the day"), m_data));
    m_hours->setHours(std::move(m_data.charts.hours));
    m_freshCard->setSubtitle(tr("Heard for the first time in this range"));
    const bool isAllTime = !scope.range.from && !scope.range.to;
    const QString nobody = isAllTime ? tr("In all time everybody was new. Choose a shorter range.")
                           : !isStoredBefore(*m_data.asked.library, scope)
                               ? tr("Your history begins in this range: who was new in it cannot be told.")
                           : m_data.freshArtists.empty() ? tr("Nobody was new in this range.")
                                                         : QString();
    if (nobody.isEmpty())
        m_freshCard->setData(std::move(m_data.charts.freshArtists));
    m_freshCard->setEmpty(nobody); // a chart that comes and goes at once would move the whole page
}

} // namespace afs
