// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clock_page.h"

#include "ui/charts/bar_chart_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/hour_heat_view.h"
#include "ui/charts/kpi_card.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/pages/mark_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>

namespace afs {

namespace {
constexpr int thirdWidth = 260;
constexpr int figureWidth = 190;
} // namespace

ClockPage::ClockPage(const PageContext& context, QWidget* parent) : Page(PageId::Clock, context, parent) {
    build();
    connectCharts();
    offerHabits();
}

void ClockPage::build() {
    auto* content = new QWidget;
    m_average = new SegmentedSwitch(tr("Figures"), {tr("Per day"), tr("Per day with music"), tr("Sum")}, content);
    m_explanation = new ThemedLabel(ThemedLabel::Role::Secondary, content);
    m_explanation->setWordWrap(true);
    m_hours = new ClockBars;
    m_weekdays = new BarChartView;
    m_cells = new HourHeatView;
    m_hoursCard = new ChartCard(tr("At what hour do you listen?"), m_hours, content);
    m_weekdaysCard = new ChartCard(tr("On which weekday?"), m_weekdays, content);
    m_cellsCard = new ChartCard(tr("At what hour of which weekday?"), m_cells, content);
    for (ChartCard* card : {m_hoursCard, m_weekdaysCard, m_cellsCard})
        connect(card, &ChartCard::notice, this, &ClockPage::say);

    auto* switches = new QHBoxLayout;
    switches->setSpacing(Space::M);
    switches->addWidget(m_average);
    switches->addWidget(m_explanation, 1);
    auto* grid = new CardGrid(content);
    grid->addRow({{m_hoursCard, 2}, {m_weekdaysCard, 1}}, thirdWidth);
    grid->addRow({{m_cellsCard}}, 0);
    buildHabits(content, *grid);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::S, Space::XL, Space::XL);
    layout->setSpacing(Space::L);
    layout->addLayout(switches);
    layout->addWidget(grid);
    layout->addStretch();
    setScrollingContent(content);
}

void ClockPage::buildHabits(QWidget* content, CardGrid& grid) {
    m_longest = new KpiCard(tr("Most days in a row"), content);
    m_current = new KpiCard(tr("Days in a row now"), content);
    m_sessions = new KpiCard(tr("Sessions"), content);
    m_sessions->setToolTip(tr("Plays with at most 30 minutes between them"));
    m_skips = new KpiCard(tr("Skipped"), content);
    m_skips->setToolTip(tr("Of all plays of the range, whatever the counting rule"));
    for (KpiCard* card : {m_longest, m_current, m_sessions, m_skips})
        card->setSeriesShown(false);
    m_endingsCard = new ChartCard(tr("How do plays end?"), new RankBarsView, content);
    m_devicesCard = new ChartCard(tr("On what do you listen?"), new RankBarsView, content);
    m_countriesCard = new ChartCard(tr("In which country?"), new RankBarsView, content);
    for (ChartCard* card : {m_endingsCard, m_devicesCard, m_countriesCard})
        connect(card, &ChartCard::notice, this, &ClockPage::say);
    grid.addRow({{m_longest}, {m_current}, {m_sessions}, {m_skips}}, figureWidth, 2);
    grid.addRow({{m_endingsCard}, {m_devicesCard}, {m_countriesCard}}, thirdWidth);
}

void ClockPage::connectCharts() {
    ScopeStore& scope = context().scope;
    connect(m_average, &SegmentedSwitch::chosen, this, &ClockPage::present);
    connect(m_hours, &ChartView::activated, this, [&scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowToHour(index, narrowingOf(modifiers));
    });
    connect(m_weekdays, &ChartView::activated, this, [this, &scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowToWeekday(weekdayOfBar(index, m_data.asked.firstWeekday), narrowingOf(modifiers));
    });
    connect(m_cells, &ChartView::activated, this, [&scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowToWeekdayAndHour(index / 24, index % 24, narrowingOf(modifiers));
    });
    const QString only = tr("Show only this");
    offerMarkActions(*m_hours, scope, {[](Place& place, int index) { place.filter.hours = {index}; }, {}, only});
    offerMarkActions(
        *m_weekdays, scope,
        {[this](Place& place, int index) { place.filter.weekdays = {weekdayOfBar(index, m_data.asked.firstWeekday)}; },
         {},
         only});
    offerMarkActions(*m_cells, scope,
                     {[](Place& place, int index) {
                          place.filter.weekdays = {index / 24};
                          place.filter.hours = {index % 24};
                      },
                      {},
                      only});
}

void ClockPage::offerHabits() {
    ScopeStore& scope = context().scope;
    const auto streak = [this](Streak Streaks::*which) {
        return [this, which](Place& place) {
            const Streak& days = m_habits.streaks.*which;
            place.narrowed = DateRange{days.from, days.from + std::chrono::days(days.days)};
            return days.days > 0;
        };
    };
    offerPlays(*m_longest, scope, streak(&Streaks::longest));
    offerPlays(*m_current, scope, streak(&Streaks::current));
    offerPlays(*m_sessions, scope);
    offerPlays(*m_skips, scope, [this](Place& place) {
        place.filter.skipped = true;
        return m_habits.skips.skipped > 0;
    });
    using Amounts = std::vector<NamedAmount> HabitsData::*;
    using Words = std::vector<std::string> Filter::*;
    const auto offer = [this, &scope](ChartCard* card, Amounts amounts, Words field) {
        const auto words = [this, amounts](int index) {
            return shareRows(m_habits.*amounts, m_habits.asked.scope.metric)[static_cast<std::size_t>(index)].words;
        };
        connect(card->chart(), &ChartView::activated, this,
                [&scope, words, field](int index, Qt::KeyboardModifiers modifiers) {
                    scope.narrowToWords(field, words(index), narrowingOf(modifiers));
                });
        offerMarkActions(*card->chart(), scope,
                         {[words, field](Place& place, int index) { place.filter.*field = words(index); },
                          {},
                          tr("Show only this")});
    };
    offer(m_endingsCard, &HabitsData::endings, &Filter::endReasons);
    offer(m_devicesCard, &HabitsData::devices, &Filter::platforms);
    offer(m_countriesCard, &HabitsData::countries, &Filter::countries);
}

ClockAverage ClockPage::average() const {
    switch (m_average->current()) {
    case 1:
        return ClockAverage::PerActiveDay;
    case 2:
        return ClockAverage::Sum;
    default:
        return ClockAverage::PerCalendarDay;
    }
}

void ClockPage::ask() {
    askFor(
        [](const Question& question, SelectionCache& selections, const Wanted& wanted) {
            return Answer{clockData(question, selections, wanted), habitsData(question, selections, wanted)};
        },
        [this](Answer answer) {
            m_data = std::move(answer.clock);
            m_habits = std::move(answer.habits);
            present();
            presentHabits();
        });
}

void ClockPage::forget() {
    m_data = {};
    m_habits = {};
}

void ClockPage::showLoading(bool loading) {
    for (ChartCard* card : {m_hoursCard, m_weekdaysCard, m_cellsCard, m_endingsCard, m_devicesCard, m_countriesCard})
        card->setLoading(loading);
    for (KpiCard* card : {m_longest, m_current, m_sessions, m_skips})
        card->setLoading(loading);
}

void ClockPage::presentHabits() {
    const auto show = [](KpiCard* card, const HabitFigure& figure) {
        card->setValue(figure.value);
        card->setChange(figure.explanation, 0);
    };
    show(m_longest, longestStreakText(m_habits));
    show(m_current, currentStreakText(m_habits));
    show(m_sessions, sessionsText(m_habits));
    show(m_skips, skipsText(m_habits));
    const Metric metric = m_habits.asked.scope.metric;
    const auto chart = [&](ChartCard* card, const std::vector<NamedAmount>& amounts, const QString& what) {
        card->setSubtitle(shareSubtitle(amounts, m_habits.totals.amount, metric));
        card->setData(shareChart(amounts, what, metric));
        card->setEmpty(amounts.empty() ? tr("No import says so for these plays.") : QString());
    };
    chart(m_endingsCard, m_habits.endings, tr("How it ended"));
    chart(m_devicesCard, m_habits.devices, tr("Device"));
    chart(m_countriesCard, m_habits.countries, tr("Country"));
}

void ClockPage::present() {
    if (!m_data.asked.library)
        return;
    const ClockAverage by = average();
    m_explanation->setText(averageText(m_data, by));
    const bool plays = m_data.asked.scope.metric == Metric::Plays;
    const QString sum = plays ? tr("Plays") : tr("Time");
    const QString mean = by == ClockAverage::PerActiveDay
                             ? (plays ? tr("Plays per day with music") : tr("Time per day with music"))
                             : (plays ? tr("Plays per day") : tr("Time per day"));
    const QString unit = by == ClockAverage::Sum ? sum : mean;
    for (ChartCard* card : {m_hoursCard, m_weekdaysCard})
        card->setSubtitle(withComparedText(unit, m_data, by));
    m_cellsCard->setSubtitle(unit);
    m_hours->setHours(clockHoursChart(m_data, by));
    m_weekdaysCard->setData(clockWeekdaysChart(m_data, by));
    m_cellsCard->setData(clockCellsChart(m_data, by));
}

} // namespace afs
