// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history_model.h"
#include "ui/models/overview_data.h"
#include "ui/pages/page.h"

namespace afs {

class BarChartView;
class CalendarView;
class CardFrame;
class ChartCard;
class ClockBars;
class DataTable;
class KpiCard;
class RankBarsView;
class ThemedLabel;

/// How much, what, when: four figures, the course, a year of days, who and what most, the hours, the newest plays.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    void showLoading(bool loading) override;

private:
    void buildCharts();
    void buildRecent();
    void arrange();
    void connectCharts();
    void present(OverviewData answer);
    void presentFigures();
    void presentCharts();
    void offerMarks();
    DateRange daysOfBar(int index) const;
    DateRange dayOfCalendar(int index) const;
    void narrowToArtistOf(const std::vector<TopEntry>& entries, int index, Qt::KeyboardModifiers modifiers);
    std::vector<ChartCard*> cards() const;

    OverviewData m_data;
    KpiCard* m_plays = nullptr;
    KpiCard* m_time = nullptr;
    KpiCard* m_artistsCount = nullptr;
    KpiCard* m_tracksCount = nullptr;
    BarChartView* m_overTime = nullptr;
    CalendarView* m_calendar = nullptr;
    RankBarsView* m_artists = nullptr;
    RankBarsView* m_tracks = nullptr;
    RankBarsView* m_fresh = nullptr;
    ClockBars* m_hours = nullptr;
    ChartCard* m_overTimeCard = nullptr;
    ChartCard* m_calendarCard = nullptr;
    ChartCard* m_artistsCard = nullptr;
    ChartCard* m_tracksCard = nullptr;
    ChartCard* m_freshCard = nullptr;
    ChartCard* m_hoursCard = nullptr;
    CardFrame* m_recentCard = nullptr;
    DataTable* m_recent = nullptr;
    HistoryModel* m_recentModel = nullptr;
};

} // namespace afs
