// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clock_page.h"

#include "ui/charts/bar_chart_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/hour_heat_view.h"
#include "ui/pages/mark_actions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>

namespace afs {

namespace {
constexpr int thirdWidth = 260;
} // namespace

ClockPage::ClockPage(const PageContext& context, QWidget* parent) : Page(PageId::Clock, context, parent) {
    build();
    connectCharts();
}

void ClockPage::build() {
    auto* content = new QWidget;
    m_average = new SegmentedSwitch(tr("Figures"), {tr("Per day"), tr("Per day with music"), tr("Sum")}, content);
    m_explanation = new ThemedLabel(ThemedLabel::Role::Secondary, content);
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
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::S, Space::XL, Space::XL);
    layout->setSpacing(Space::L);
    layout->addLayout(switches);
    layout->addWidget(grid);
    layout->addStretch();
    setScrollingContent(content);
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
    askFor([](const Question& question, SelectionCache& selections,
              const Wanted& wanted) { return clockData(question, selections, wanted); },
           [this](ClockData answer) {
               m_data = std::move(answer);
               present();
           });
}

void ClockPage::forget() {
    m_data = {};
}

void ClockPage::showLoading(bool loading) {
    for (ChartCard* card : {m_hoursCard, m_weekdaysCard, m_cellsCard})
        card->setLoading(loading);
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
    for (ChartCard* card : {m_hoursCard, m_weekdaysCard, m_cellsCard})
        card->setSubtitle(unit);
    m_hours->setHours(clockHoursChart(m_data, by));
    m_weekdaysCard->setData(clockWeekdaysChart(m_data, by));
    m_cellsCard->setData(clockCellsChart(m_data, by));
}

} // namespace afs
