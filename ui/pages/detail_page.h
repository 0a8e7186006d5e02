// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/detail_data.h"
#include "ui/models/playlist_data.h"
#include "ui/pages/page.h"

namespace afs {

class BarChartView;
class CalendarView;
class CardFrame;
class ChartCard;
class ChartView;
class ClockBars;
class DetailHead;
class KpiCard;
class OnPlaylistsCard;
class RankBarsView;
class RankCourseView;
class ReleasesPart;

/// My story with one track, artist or album: figures, first and last, the course, a year of days, the hours, its rank
/// with its neighbours and over time, what belongs to it, how it ended, the playlists it is on. Follows the one scope;
/// what it is about is part of the place.
class DetailPage final : public Page {
    Q_OBJECT

public:
    DetailPage(Ranked kind, const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override;
    void showLoading(bool loading) override;

private:
    void buildFigures();
    void buildCharts();
    void buildReleases();
    void arrange();
    void connectTimes();
    void connectRows();
    void connectNames();
    bool takeSubject();
    void followPlace();
    void askPlaylists();
    void present(DetailData answer);
    void presentFigures();
    void presentRank();
    void presentTimes();
    void presentRows();
    void presentNames();
    void presentReleases();
    ChartCard* addCard(const QString& title, ChartView* chart);
    /// Rows that are tracks, artists or albums: a click opens them.
    void offerRows(RankBarsView& rows, Ranked kind, const std::vector<TopEntry>& entries, bool withinSubject);
    /// Rows of shareRows(): a click filters by all the words that a name stands for.
    void offerNames(RankBarsView& rows, const std::vector<NamedAmount>& amounts,
                    std::vector<std::string> Filter::*field);

    Ranked m_kind;
    DetailData m_data;
    AnswerLine m_playlistLine;
    DetailHead* m_head = nullptr;
    KpiCard* m_plays = nullptr;
    KpiCard* m_time = nullptr;
    KpiCard* m_rank = nullptr;
    KpiCard* m_share = nullptr;
    BarChartView* m_overTime = nullptr;
    CalendarView* m_calendar = nullptr;
    ClockBars* m_hours = nullptr;
    RankBarsView* m_neighbours = nullptr;
    RankCourseView* m_course = nullptr;
    RankBarsView* m_tracks = nullptr;
    RankBarsView* m_albums = nullptr;
    RankBarsView* m_endings = nullptr;
    RankBarsView* m_devices = nullptr;
    RankBarsView* m_countries = nullptr;
    ChartCard* m_overTimeCard = nullptr;
    ChartCard* m_calendarCard = nullptr;
    ChartCard* m_hoursCard = nullptr;
    ChartCard* m_neighboursCard = nullptr;
    ChartCard* m_courseCard = nullptr;
    ChartCard* m_tracksCard = nullptr; ///< none for a track
    ChartCard* m_albumsCard = nullptr; ///< of an artist
    ChartCard* m_endingsCard = nullptr;
    ChartCard* m_devicesCard = nullptr;
    ChartCard* m_countriesCard = nullptr;
    OnPlaylistsCard* m_playlists = nullptr;
    CardFrame* m_releasesCard = nullptr; ///< of a track
    ReleasesPart* m_releases = nullptr;
    std::vector<ChartCard*> m_cards;
};

} // namespace afs
