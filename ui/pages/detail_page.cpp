// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/detail_page.h"

#include "ui/charts/bar_chart_view.h"
#include "ui/charts/calendar_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/kpi_card.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/charts/rank_course_view.h"
#include "ui/models/format.h"
#include "ui/models/top_model.h"
#include "ui/pages/detail_head.h"
#include "ui/pages/mark_actions.h"
#include "ui/pages/on_playlists_card.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/releases_part.h"
#include "ui/widgets/card_grid.h"

#include <QBoxLayout>

namespace afs {

namespace {

constexpr int detailKpiWidth = 190;
constexpr int detailCardWidth = 280;

DateRange oneDay(std::chrono::local_days day) {
    return {day, day + std::chrono::days(1)};
}

} // namespace

DetailPage::DetailPage(Ranked kind, const PageContext& context, QWidget* parent)
    : Page(pageOf(kind), context, parent), m_kind(kind) {
    buildFigures();
    buildCharts();
    if (m_kind == Ranked::Tracks)
        buildReleases();
    arrange();
    connectTimes();
    connectRows();
    connectNames();
    connect(&context.scope, &ScopeStore::placeChanged, this, &DetailPage::followPlace);
    connect(&context.playlists, &PlaylistSource::playlistsChanged, this, &DetailPage::reask);
}

void DetailPage::buildFigures() {
    ScopeStore& scope = context().scope;
    m_head = new DetailHead(m_kind, scope, this);
    m_plays = new KpiCard(tr("Plays"), this);
    m_time = new KpiCard(tr("Listening time"), this);
    m_rank = new KpiCard(tr("Rank"), this);
    m_share = new KpiCard(tr("Share of what you play"), this);
    for (KpiCard* card : {m_rank, m_share})
        card->setSeriesShown(false);
    offerPlays(*m_plays, scope);
    offerPlays(*m_time, scope);
    m_rank->setBehind(tr("Show the ranking"));
    connect(m_rank, &KpiCard::behindRequested, this, [this, &scope] { scope.openPage(PageId::Top, topKey(m_kind)); });
}

ChartCard* DetailPage::addCard(const QString& title, ChartView* chart) {
    auto* card = new ChartCard(title, chart, this);
    connect(card, &ChartCard::notice, this, &DetailPage::say);
    m_cards.push_back(card);
    return card;
}

void DetailPage::buildCharts() {
    m_overTimeCard = addCard(tr("How much, over time?"), m_overTime = new BarChartView);
    m_neighboursCard = addCard(tr("Who stands beside it?"), m_neighbours = new RankBarsView);
    m_calendarCard = addCard(tr("Its days"), m_calendar = new CalendarView);
    m_courseCard = addCard(tr("How did its rank go?"), m_course = new RankCourseView);
    m_hoursCard = addCard(tr("When?"), m_hours = new ClockBars);
    if (m_kind != Ranked::Tracks)
        m_tracksCard = addCard(tr("Which tracks?"), m_tracks = new RankBarsView);
    if (m_kind == Ranked::Artists)
        m_albumsCard = addCard(tr("Which albums?"), m_albums = new RankBarsView);
    m_endingsCard = addCard(tr("How did it end?"), m_endings = new RankBarsView);
    m_devicesCard = addCard(tr("On which devices?"), m_devices = new RankBarsView);
    m_countriesCard = addCard(tr("In which countries?"), m_countries = new RankBarsView);
    m_playlists = new OnPlaylistsCard(this);
    connect(m_playlists, &OnPlaylistsCard::chosen, this,
            [this](PlaylistId id) { context().scope.openPage(PageId::Playlists, QString::number(id.value)); });
}

void DetailPage::buildReleases() {
    m_releasesCard = new CardFrame(this);
    m_releases = new ReleasesPart(context(), m_releasesCard);
    auto* layout = new QVBoxLayout(m_releasesCard);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->addWidget(m_releases);
    connect(m_releases, &ReleasesPart::notice, this, &DetailPage::notice);
}

void DetailPage::arrange() {
    auto* grid = new CardGrid;
    grid->layout()->setContentsMargins(Space::XL, Space::S, Space::XL, Space::XL);
    grid->addRow({{m_head}}, 0);
    grid->addRow({{m_plays}, {m_time}, {m_rank}, {m_share}}, detailKpiWidth, 2);
    grid->addRow({{m_overTimeCard, 2}, {m_neighboursCard, 1}}, detailCardWidth);
    grid->addRow({{m_calendarCard}}, 0);
    grid->addRow({{m_hoursCard}, {m_courseCard}}, detailCardWidth);
    if (m_albumsCard)
        grid->addRow({{m_tracksCard}, {m_albumsCard}}, detailCardWidth);
    else if (m_tracksCard)
        grid->addRow({{m_tracksCard}}, detailCardWidth);
    if (m_releasesCard)
        grid->addRow({{m_releasesCard}}, 0);
    grid->addRow({{m_endingsCard}, {m_playlists}}, detailCardWidth);
    grid->addRow({{m_devicesCard}, {m_countriesCard}}, detailCardWidth);
    setScrollingContent(grid);
}

void DetailPage::connectTimes() {
    ScopeStore& scope = context().scope;
    // Of a bar the days that it counts: the first and the last may be a part of their week or month.
    const auto inRange = [this](const DateRange& days) { return intersection(days, m_data.scope().range); };
    const auto bar = [this, inRange](int index) {
        const TimeBucket& bucket = m_data.figures.overTime[static_cast<std::size_t>(index)];
        return inRange({bucket.from, bucket.to});
    };
    const auto day = [this](int index) { return oneDay(m_data.figures.calendar.from + std::chrono::days(index)); };
    const auto ranked = [this, inRange](int index) {
        const RankInBucket& bucket = m_data.ranks[static_cast<std::size_t>(index)];
        return inRange({bucket.from, bucket.to});
    };
    connect(m_overTime, &ChartView::activated, this, [&scope, bar](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowTo(bar(index), narrowingOf(modifiers));
    });
    connect(m_calendar, &ChartView::activated, this, [&scope, day](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowTo(day(index), narrowingOf(modifiers));
    });
    connect(m_course, &ChartView::activated, this, [&scope, ranked](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowTo(ranked(index), narrowingOf(modifiers));
    });
    connect(m_hours, &ChartView::activated, this, [&scope](int index, Qt::KeyboardModifiers modifiers) {
        scope.narrowToHour(index, narrowingOf(modifiers));
    });
    const QString only = tr("Show only this");
    offerMarkActions(*m_overTime, scope, {[=](Place& place, int index) { place.narrowed = bar(index); }, {}, only});
    offerMarkActions(*m_calendar, scope, {[=](Place& place, int index) { place.narrowed = day(index); }, {}, only});
    offerMarkActions(*m_course, scope, {[=](Place& place, int index) { place.narrowed = ranked(index); }, {}, only});
    offerMarkActions(*m_hours, scope, {[](Place& place, int index) { place.filter.hours = {index}; }, {}, only});
}

void DetailPage::offerRows(RankBarsView& rows, Ranked kind, const std::vector<TopEntry>& entries, bool withinSubject) {
    const auto link = [this, kind, &entries](int index) -> std::optional<SubjectLink> {
        return linkTo(m_data.library(), kind, entries[static_cast<std::size_t>(index)].index);
    };
    connect(&rows, &ChartView::activated, this, [this, link](int index) {
        if (const auto to = link(index))
            context().scope.openSubject(*to);
    });
    const auto narrow = [this, link, withinSubject](Place& place, int index) {
        const Subject subject = link(index)->subject;
        if (!withinSubject) {
            place.subject = subject;
            return;
        }
        place.filter = narrowedTo(std::move(place.filter), subject);
        if (m_kind == Ranked::Artists)
            place.filter.artists = {m_data.subject.artist};
        else if (m_kind == Ranked::Albums)
            place.filter.albums = {m_data.subject.album};
        place.subject.reset(); // both are named by the filter
    };
    offerMarkActions(rows, context().scope, {narrow, link, {}});
}

void DetailPage::connectRows() {
    offerRows(*m_neighbours, m_kind, m_data.place.neighbours, false);
    if (m_tracks)
        offerRows(*m_tracks, Ranked::Tracks, m_data.tracks, true);
    if (m_albums)
        offerRows(*m_albums, Ranked::Albums, m_data.albums, true);
}

void DetailPage::offerNames(RankBarsView& rows, const std::vector<NamedAmount>& amounts,
                            std::vector<std::string> Filter::*field) {
    const auto words = [this, &amounts](int index) {
        return shareRows(amounts, m_data.scope().metric)[static_cast<std::size_t>(index)].words;
    };
    connect(&rows, &ChartView::activated, this, [this, words, field](int index, Qt::KeyboardModifiers modifiers) {
        context().scope.narrowToWords(field, words(index), narrowingOf(modifiers));
    });
    offerMarkActions(
        rows, context().scope,
        {[words, field](Place& place, int index) { place.filter.*field = words(index); }, {}, tr("Show only this")});
}

void DetailPage::connectNames() {
    offerNames(*m_endings, m_data.endings, &Filter::endReasons);
    offerNames(*m_devices, m_data.devices, &Filter::platforms);
    offerNames(*m_countries, m_data.countries, &Filter::countries);
}

/// Whether the place is about something else than what is shown.
bool DetailPage::takeSubject() {
    const Place& place = context().scope.place();
    if (place.page != id() || !place.subject || *place.subject == m_data.subject)
        return false;
    m_data = {};
    m_data.subject = *place.subject;
    silenceCharts();
    setAccessibleName(context().scope.title());
    scrollToTop();
    return true;
}

void DetailPage::followPlace() {
    if (takeSubject())
        reask();
}

void DetailPage::ask() {
    takeSubject(); // it may be made for a place that was there before
    askFor(
        [subject = m_data.subject](const Question& question, const DateRange& range, SelectionCache& selections) {
            return emptinessOf(question, subject, range, selections);
        },
        [subject = m_data.subject](const Question& question, SelectionCache& selections, const Wanted& wanted) {
            return detailData(question, subject, selections, wanted);
        },
        [this](DetailData answer) { present(std::move(answer)); });
    askPlaylists();
}

/// Apart, because finding songs of playlists in the history takes longer than all the rest.
void DetailPage::askPlaylists() {
    const PlaylistSource& source = context().playlists;
    const AccountId account = context().account;
    std::vector<WatchedPlaylist> lists = source.playlists(account);
    std::erase_if(lists, [](const WatchedPlaylist& list) { return !list.hasContents(); });
    if (lists.empty()) {
        m_playlistLine.drop();
        m_playlists->present({}, false);
        return;
    }
    std::vector<PlaylistEntries> entries;
    entries.reserve(lists.size());
    for (const WatchedPlaylist& list : lists)
        entries.push_back({list.id, source.tracks(account, list.id)});
    context().runner.ask(
        m_playlistLine,
        [library = context().library.library(), subject = m_data.subject, lists = std::move(lists),
         entries = std::move(entries)](const Wanted&) { return playlistsWith(*library, subject, lists, entries); },
        [this](const std::vector<PlaylistWith>& found) { m_playlists->present(found, true); });
}

void DetailPage::forget() {
    m_playlistLine.drop();
    const Subject subject = m_data.subject;
    m_data = {};
    m_data.subject = subject;
}

void DetailPage::showLoading(bool loading) {
    for (ChartCard* card : m_cards)
        card->setLoading(loading);
    for (KpiCard* card : {m_plays, m_time, m_rank, m_share})
        card->setLoading(loading);
}

void DetailPage::present(DetailData answer) {
    m_data = std::move(answer);
    m_head->present(m_data, context().clock.now());
    presentFigures();
    presentRank();
    presentTimes();
    presentRows();
    presentNames();
    if (m_releases)
        presentReleases();
}

} // namespace afs
