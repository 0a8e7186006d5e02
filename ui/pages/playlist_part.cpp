// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/playlist_part.h"

#include "core/scan/playlist_schedule.h"
#include "ui/charts/bar_chart_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/models/format.h"
#include "ui/models/playlist_songs_model.h"
#include "ui/models/playlist_text.h"
#include "ui/models/scan_text.h"
#include "ui/pages/events_card.h"
#include "ui/pages/mark_actions.h"
#include "ui/pages/song_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace afs {

namespace {

constexpr int chartHeight = 240;
constexpr int narrowestChart = 230;
constexpr int mostSongRows = 14; ///< seen at once
constexpr std::size_t rankedListless = 10;

QString shareText(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? QString() : percentText(static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

PlaylistPart::PlaylistPart(ScopeStore& scope, const QString& settingsPath, QWidget* parent)
    : QWidget(parent), m_scope(scope), m_songs(new PlaylistSongsModel(scope.zone(), scope.dayStart(), this)) {
    QWidget* header = buildHeader();
    m_figuresCard = new CardFrame(this);
    m_figures = new FigureRow(m_figuresCard);
    auto* figures = new QVBoxLayout(m_figuresCard);
    figures->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    figures->addWidget(m_figures);
    m_doubt = new ThemedLabel(ThemedLabel::Role::Body, this);
    m_doubt->setWordWrap(true);
    buildCharts();
    buildSongs();
    offerPlays();
    m_songsCard->remember(settingsPath, QStringLiteral("playlist-songs"));
    m_eventsCard = new EventsCard(scope.zone(), settingsPath, this);
    for (TableCard* card : {m_songsCard, static_cast<TableCard*>(m_eventsCard)})
        connect(card, &TableCard::notice, this, &PlaylistPart::notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::XL);
    layout->setSpacing(Space::L);
    layout->addWidget(header);
    layout->addWidget(m_doubt);
    layout->addWidget(m_figuresCard);
    layout->addWidget(m_charts);
    layout->addWidget(m_listlessCard);
    layout->addWidget(m_songsCard);
    layout->addWidget(m_eventsCard);
    layout->addStretch(1); // no card takes what a high window has too much
}

QWidget* PlaylistPart::buildHeader() {
    auto* header = new QWidget(this);
    m_title = new ThemedLabel(ThemedLabel::Role::PageTitle, header);
    m_facts = new ThemedLabel(ThemedLabel::Role::Secondary, header);
    for (ThemedLabel* label : {m_title, m_facts})
        label->setWordWrap(true);
    m_open = new QPushButton(themedIcon(QStringLiteral("external")), tr("Open in Spotify"), header);
    m_plays = new QPushButton(themedIcon(QStringLiteral("history")), tr("Show the plays"), header);
    m_remove = new QPushButton(tr("Stop watching"), header);
    for (QPushButton* button : {m_plays, m_open, m_remove})
        button->setMinimumHeight(32);
    connect(m_open, &QPushButton::clicked, this, &PlaylistPart::openRequested);
    connect(m_remove, &QPushButton::clicked, this, &PlaylistPart::removeRequested);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addLayout(words, 1);
    layout->addWidget(m_plays, 0, Qt::AlignTop);
    layout->addWidget(m_open, 0, Qt::AlignTop);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    return header;
}

void PlaylistPart::buildCharts() {
    m_lastPlayed = new ChartCard(tr("When were the songs last played?"), new BarChartView, this);
    m_lastPlayed->setSubtitle(tr("Songs by the week of their last play, of all time"));
    m_playsPerSong = new ChartCard(tr("How often?"), new BarChartView, this);
    m_playsPerSong->setSubtitle(tr("Songs by their plays in this range"));
    m_listlessCard = new ChartCard(tr("What is on no list?"), new RankBarsView, this);
    m_listlessCard->setSubtitle(tr("Most played in this range, and on none of these playlists"));
    for (ChartCard* card : {m_lastPlayed, m_playsPerSong, m_listlessCard})
        connect(card, &ChartCard::notice, this, &PlaylistPart::notice);
    for (ChartCard* card : {m_lastPlayed, m_playsPerSong})
        card->setMinimumHeight(chartHeight);
    auto* grid = new CardGrid(this);
    grid->addRow({{m_lastPlayed, 2}, {m_playsPerSong, 1}}, narrowestChart);
    m_charts = grid;
}

void PlaylistPart::buildSongs() {
    m_songsCard = new TableCard(tr("What is on it?"), tr("Songs"), this);
    m_shown = new SegmentedSwitch(tr("Which songs"), {tr("All"), tr("Never played"), tr("Unplayable")}, m_songsCard);
    m_songsCard->addControl(m_shown);
    DataTable& table = m_songsCard->table();
    table.setModel(m_songs);
    table.setSortable(PlaylistSongsModel::PositionColumn, Qt::AscendingOrder);
    table.setItemDelegate(new SongDelegate(PlaylistSongsModel::TitleColumn, PlaylistSongsModel::StatusColumn,
                                           PlaylistSongsModel::StatusRole, &table));
    table.setWidths({{PlaylistSongsModel::PositionColumn, 52},
                     {PlaylistSongsModel::ArtistsColumn, 130},
                     {PlaylistSongsModel::StatusColumn, 110},
                     {PlaylistSongsModel::PlaysColumn, 64},
                     {PlaylistSongsModel::LastPlayedColumn, 110},
                     {PlaylistSongsModel::PlaylistColumn, 110}});
    table.setFlexibleColumn(PlaylistSongsModel::TitleColumn, 150,
                            {PlaylistSongsModel::PositionColumn, PlaylistSongsModel::LastPlayedColumn});
    table.setGrowingColumns(
        {PlaylistSongsModel::ArtistsColumn, PlaylistSongsModel::StatusColumn, PlaylistSongsModel::PlaylistColumn});
    connect(m_shown, &SegmentedSwitch::chosen, this, [this](int index) {
        m_songs->show(static_cast<PlaylistSongsModel::Shown>(index));
        showSongs();
    });
    connect(&table, &DataTable::menuRequested, this, [this, &table](const QModelIndex& index, const QPoint& at) {
        showSongMenu(songAt(index), table, at, &m_scope);
    });
    connect(&table, &DataTable::opened, this,
            [this, &table](const QModelIndex& index) { openSong(songAt(index), table, m_scope); });
}

SongOfMenu PlaylistPart::songAt(const QModelIndex& index) const {
    const PlaylistTrack& entry = m_songs->songAt(index.row()).entry;
    return {entry.uri, entry.name, entry.track};
}

/// What lies behind the marks: the plays, in the range, of the songs that a bar counts.
void PlaylistPart::offerPlays() {
    const auto songs = [this](const ChartCard* card, const std::vector<std::vector<TrackId>> PlaylistPart::*bars) {
        return [this, card, bars](Place& place, int index) {
            const auto bar = static_cast<std::size_t>(index);
            place.filter.playlist = true;
            place.filter.playlistTracks = (this->*bars)[bar];
            m_scope.namePlaylist(place.filter.playlistTracks,
                                 tr("%1 (%2)", "playlist, which of its songs")
                                     .arg(m_title->text(), card->chart()->data().points[bar].name));
        };
    };
    offerMarkActions(*m_lastPlayed->chart(), m_scope, {songs(m_lastPlayed, &PlaylistPart::m_tracksByLastPlay), {}, {}});
    offerMarkActions(*m_playsPerSong->chart(), m_scope,
                     {songs(m_playsPerSong, &PlaylistPart::m_tracksByPlays), {}, {}});
    const auto link = [this](int index) {
        const ListlessSong& song = m_listless[static_cast<std::size_t>(index)];
        return SubjectLink{Subject::ofTrack(song.track), song.name};
    };
    connect(m_listlessCard->chart(), &ChartView::activated, this,
            [this, link](int index) { m_scope.openSubject(link(index)); });
    offerMarkActions(*m_listlessCard->chart(), m_scope,
                     {[this, link](Place& place, int index) {
                          const SubjectLink song = link(index);
                          m_scope.nameTrack(song.subject.track, song.name);
                          place.filter = narrowedTo(std::move(place.filter), song.subject);
                      },
                      [link](int index) { return std::optional(link(index)); },
                      {}});
    connect(m_figures, &FigureRow::behindRequested, m_plays, &QPushButton::click);
    connect(m_plays, &QPushButton::clicked, this, [this] {
        Place place = m_scope.place();
        place.filter.playlist = true;
        place.filter.playlistTracks = m_tracks;
        m_scope.namePlaylist(m_tracks, m_title->text());
        m_scope.openPlays(std::move(place));
    });
}

void PlaylistPart::showDoubt() {
    const bool isUnknown = m_playlist && !m_playlist->hasContents();
    QString doubt = isUnknown ? withheldSentence() : doubtText(m_playability);
    if (m_playlist && m_playlist->isGivenOffList())
        doubt = tr("This playlist is no longer among your playlists at Spotify, since %1. It is scanned all the same.",
                   "a time or a date")
                    .arg(clockTimeText(*m_playlist->goneSince, m_now, m_scope.zone())) +
                (doubt.isEmpty() ? QString() : u' ' + doubt);
    else if (m_playlist && m_playlist->goneSince && isUnknown)
        doubt = tr("Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account.",
                   "a time or a date")
                    .arg(clockTimeText(*m_playlist->goneSince, m_now, m_scope.zone()));
    else if (m_playlist && m_playlist->goneSince)
        doubt = tr("Missing at Spotify since %1: no longer among your playlists, gone, or not shown to this account. "
                   "What is told of it here is as it was last scanned.",
                   "a time or a date")
                    .arg(clockTimeText(*m_playlist->goneSince, m_now, m_scope.zone()));
    else if (m_playlist && !m_playlist->isReadable && !isUnknown)
        doubt =
            tr("This playlist is no longer followed: it is neither yours nor one that you edit together with others "
               "any more, and of those Spotify does not give the contents to personal apps. What is told of it here "
               "is as it was last scanned.");
    m_doubt->setText(doubt);
    m_doubt->setVisible(!m_doubt->text().isEmpty());
}

/// An empty list says which kind of empty it is.
void PlaylistPart::showSongs() {
    m_songsCard->showRows(mostSongRows);
    const bool isEmpty = m_songs->rowCount() == 0;
    const auto shown = static_cast<PlaylistSongsModel::Shown>(m_shown->current());
    if (!isEmpty)
        m_songsCard->setSentence({});
    else if (shown == PlaylistSongsModel::Shown::NeverPlayed)
        m_songsCard->setSentence(tr("Every song of it was played at least once."));
    else if (shown == PlaylistSongsModel::Shown::Unplayable)
        m_songsCard->setSentence(m_playability.isWhole() ? tr("Every song of it can be played.")
                                                         : tr("No song of it is known to be unplayable."));
    else
        m_songsCard->setSentence(m_playability.notScanned > 0 ? tr("Its songs are known after its first scan.")
                                                              : tr("There is no song on it."));
}

void PlaylistPart::setPlaylist(const WatchedPlaylist* playlist, std::vector<PlaylistEvent> events,
                               const std::vector<WatchedPlaylist>& all, Instant now) {
    m_playlist = playlist ? std::optional(*playlist) : std::nullopt;
    m_now = now;
    const bool hasContents = !playlist || playlist->hasContents();
    m_title->setText(playlist ? playlist->name : tr("All playlists"));
    QStringList facts;
    if (playlist && !playlist->ownerName.isEmpty())
        facts.append(tr("by %1", "owner").arg(playlist->ownerName));
    if (playlist && playlist->hasContents()) // what is withheld was looked at too
        facts.append(playlist->lastScan ? unbroken(tr("last scan: %1", "a time or a date")
                                                       .arg(clockTimeText(*playlist->lastScan, now, m_scope.zone())))
                                        : tr("not scanned yet"));
    if (playlist && playlist->isReadable)
        if (const int requests = requestsFor(playlist->entries); requests > PlaylistPolicy().cheapScan)
            facts.append(tr("%1 requests a scan, so one a day at most").arg(countText(requests)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
    m_open->setVisible(playlist && playlistAddress(playlist->spotifyId).isValid());
    m_remove->setVisible(playlist != nullptr);
    showDoubt();
    for (QWidget* part : {static_cast<QWidget*>(m_figuresCard), m_charts, static_cast<QWidget*>(m_songsCard)})
        part->setVisible(hasContents);
    m_songs->setPlaylists(all);
    if (std::exchange(m_isOfAll, !playlist) != !playlist) // else it is as it was chosen
        m_songsCard->table().setColumnChosen(PlaylistSongsModel::PlaylistColumn, !playlist);
    m_listlessCard->setVisible(!playlist);
    m_eventsCard->setEvents(std::move(events), all, !playlist);
}

void PlaylistPart::setUse(const PlaylistUse& use, const Playability& playability, const Question& question) {
    m_playability = playability;
    m_lastPlayed->setData(lastPlayedChart(use, question));
    m_playsPerSong->setData(playsPerSongChart(use));
    m_tracksByLastPlay = tracksByLastPlay(use, question);
    m_tracksByPlays = tracksByPlays(use);
    m_tracks = playedTracks(use);
    m_plays->setEnabled(use.share.onPlaylists.plays > 0);
    m_songs->setSongs(use.rows);
    showSongs();
    showDoubt();
    showFigures(use);
    showListless(use);
}

void PlaylistPart::showFigures(const PlaylistUse& use) {
    const std::int64_t played = use.different - use.lastPlayed.never;
    m_figures->setFigures(
        {{tr("Songs"), countText(static_cast<double>(use.different)),
          tr("Songs that are on it several times, or on several playlists, count once.")},
         {tr("Ever played"),
          tr("%1 · %2", "a number, per cent")
              .arg(isolated(countText(static_cast<double>(played))),
                   isolated(use.different == 0 ? percentText(0) : shareText(played, use.different)))},
         {tr("Unplayable"), m_playability.isBlank() ? tr("not known") : countText(static_cast<double>(use.unplayable)),
          m_playability.isWhole() ? tr("Songs that Spotify does not play any more.") : doubtText(m_playability)},
         {tr("Plays in this range"), countText(static_cast<double>(use.share.onPlaylists.plays)), QString(),
          use.share.onPlaylists.plays > 0 ? showPlaysText() : QString()},
         {tr("Share of your plays"), shareText(use.share.onPlaylists.plays, use.share.all.plays),
          tr("How many of all plays in this range are of songs that are on it.")}});
}

void PlaylistPart::showListless(const PlaylistUse& use) {
    m_listless.assign(use.listless.begin(), use.listless.begin() + static_cast<std::ptrdiff_t>(
                                                                       std::min(use.listless.size(), rankedListless)));
    ChartData chart;
    chart.unit = tr("plays");
    ChartColumn songs{tr("Song"), {}, false};
    ChartColumn plays{tr("Plays"), {}, true};
    for (const ListlessSong& song : m_listless) {
        ChartPoint point;
        point.label = song.name;
        point.subtitle = song.artists;
        point.value = static_cast<double>(song.plays);
        point.valueText = countText(point.value);
        const QString what = tr("%1 by %2", "title, artist").arg(song.name, song.artists);
        point.name = tr("%1: %2", "song, plays").arg(what, playsText(song.plays));
        songs.cells.append(what);
        plays.cells.append(point.valueText);
        chart.points.push_back(std::move(point));
    }
    chart.summary = m_listless.empty() ? tr("Everything that was played is on a list.") : chart.points.front().name;
    chart.table = {std::move(songs), std::move(plays)};
    m_listlessCard->setData(std::move(chart));
    m_listlessCard->setEmpty(m_listless.empty() ? tr("Everything that was played in this range is on a list.")
                                                : QString());
}

void PlaylistPart::setLoading(bool loading) {
    for (ChartCard* card : {m_lastPlayed, m_playsPerSong, m_listlessCard})
        card->setLoading(loading);
}

void PlaylistPart::clear() {
    m_songs->setSongs({});
    m_listless.clear();
}

} // namespace afs
