// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unplayable_page.h"

#include "ui/charts/area_chart_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/models/playlist_events_model.h"
#include "ui/models/playlist_text.h"
#include "ui/models/unplayable_model.h"
#include "ui/pages/song_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <algorithm>

namespace afs {

namespace {

constexpr int timelineHeight = 220;
constexpr int mostSongs = 16; ///< seen at once; the rest scrolls
constexpr int mostChanges = 8;

void showRows(DataTable& table, int most) {
    const int rows = table.model()->rowCount();
    const int row = table.verticalHeader()->defaultSectionSize();
    table.setFixedHeight(table.fullHeight() - std::max(0, rows - most) * row);
}

} // namespace

UnplayablePage::UnplayablePage(const PageContext& context, QWidget* parent)
    : Page(PageId::Unplayable, context, parent), m_songs(new UnplayableModel(context.scope.zone(), this)),
      m_sorted(new QSortFilterProxyModel(this)), m_events(new PlaylistEventsModel(context.scope.zone(), this)),
      m_parts(new QStackedWidget(this)), m_nothing(new EmptyState(m_parts)) {
    m_parts->addWidget(m_nothing);
    m_parts->addWidget(buildCards());
    setContent(m_parts);
    connectParts();
}

QWidget* UnplayablePage::buildCards() {
    auto* content = new QWidget;
    m_timeline = new ChartCard(tr("How many songs could not be played?"), new AreaChartView, content);
    m_timeline->setSubtitle(tr("On all watched playlists, by week"));
    m_timeline->setMinimumHeight(timelineHeight);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::L, Space::XL, Space::XL);
    layout->setSpacing(Space::L);
    layout->addWidget(buildSongs());
    layout->addWidget(m_timeline);
    layout->addWidget(buildEvents());
    layout->addStretch();
    return scrolling(content);
}

CardFrame* UnplayablePage::buildSongs() {
    m_songsCard = new CardFrame(this);
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("What vanished?"), m_songsCard);
    m_sentence = new ThemedLabel(ThemedLabel::Role::Secondary, m_songsCard);
    m_sentence->setWordWrap(true);
    QWidget* actions = buildActions(m_songsCard);
    m_table = new DataTable(tr("Songs that cannot be played"), m_songsCard);
    title->setBuddy(m_table);
    m_sorted->setSourceModel(m_songs);
    m_sorted->setSortRole(UnplayableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UnplayableModel::SinceColumn, Qt::DescendingOrder);
    m_table->setItemDelegate(new SongDelegate(UnplayableModel::TitleColumn, UnplayableModel::ReasonColumn,
                                              UnplayableModel::StatusRole, m_table));
    m_table->setWidths({{UnplayableModel::ArtistsColumn, 150},
                        {UnplayableModel::ReasonColumn, 196},
                        {UnplayableModel::SinceColumn, 104},
                        {UnplayableModel::PlaylistsColumn, 140},
                        {UnplayableModel::ReplacementColumn, 140}});
    m_table->setFlexibleColumn(UnplayableModel::TitleColumn, 150,
                               {UnplayableModel::PlaylistsColumn, UnplayableModel::ArtistsColumn});
    m_table->setGrowingColumns({UnplayableModel::ArtistsColumn, UnplayableModel::ReplacementColumn});
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_sentence);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(Space::S, 0, Space::S, 0);
    header->addLayout(words, 1);
    header->addWidget(actions, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(m_songsCard);
    layout->setContentsMargins(Space::S, Space::M, Space::S, Space::S);
    layout->setSpacing(Space::S);
    layout->addLayout(header);
    layout->addWidget(m_table);
    return m_songsCard;
}

QWidget* UnplayablePage::buildActions(QWidget* parent) {
    auto* part = new QWidget(parent);
    m_instead = new QPushButton(tr("Open what plays instead"), part);
    m_open = new QPushButton(themedIcon(QStringLiteral("external")), tr("Open in Spotify"), part);
    m_copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy URI"), part);
    auto* layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    for (QPushButton* button : {m_instead, m_open, m_copy}) {
        button->setMinimumHeight(32);
        layout->addWidget(button);
    }
    return part;
}

CardFrame* UnplayablePage::buildEvents() {
    m_eventsCard = new CardFrame(this);
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("What changed?"), m_eventsCard);
    title->setContentsMargins(Space::S, 0, Space::S, 0);
    m_eventTable = new DataTable(tr("Changes"), m_eventsCard);
    title->setBuddy(m_eventTable);
    m_eventTable->setModel(m_events);
    m_eventTable->setItemDelegate(new SongDelegate(PlaylistEventsModel::TitleColumn, -1, Qt::UserRole, m_eventTable));
    m_eventTable->setWidths({{PlaylistEventsModel::TimeColumn, 110},
                             {PlaylistEventsModel::ChangeColumn, 180},
                             {PlaylistEventsModel::ArtistsColumn, 170},
                             {PlaylistEventsModel::PlaylistColumn, 160}});
    m_eventTable->setFlexibleColumn(PlaylistEventsModel::TitleColumn, 160,
                                    {PlaylistEventsModel::ArtistsColumn, PlaylistEventsModel::PlaylistColumn});
    auto* layout = new QVBoxLayout(m_eventsCard);
    layout->setContentsMargins(Space::S, Space::M, Space::S, Space::S);
    layout->setSpacing(Space::S);
    layout->addWidget(title);
    layout->addWidget(m_eventTable);
    return m_eventsCard;
}

void UnplayablePage::connectParts() {
    connect(&context().playlists, &PlaylistSource::playlistsChanged, this, &UnplayablePage::reask);
    connect(m_nothing, &EmptyState::primaryRequested, this, [this] { context().scope.openPage(PageId::Playlists); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnplayablePage::showActions);
    connect(m_open, &QPushButton::clicked, this, &UnplayablePage::openSong);
    connect(m_copy, &QPushButton::clicked, this, &UnplayablePage::copyUri);
    connect(m_instead, &QPushButton::clicked, this, &UnplayablePage::openReplacement);
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        const PlaylistTrack& entry = m_songs->songOf(m_sorted->mapToSource(index).row()).entry;
        showSongMenu({entry.uri, entry.name, entry.track}, *m_table, at, [this](TrackId track, const QString& name) {
            context().scope.narrowToTrack(track, name);
            context().scope.openPage(PageId::History);
        });
    });
    connect(m_timeline, &ChartCard::notice, this, &UnplayablePage::say);
    for (DataTable* table : {m_table, m_eventTable})
        connect(table, &DataTable::notice, this, &UnplayablePage::say);
}

void UnplayablePage::ask() {
    const AccountId account = context().account;
    Answer facts;
    facts.playlists = context().playlists.playlists(account);
    facts.events = context().playlists.events(account);
    std::vector<PlaylistEntries> entries;
    for (const WatchedPlaylist& playlist : facts.playlists)
        if (playlist.isReadable)
            entries.push_back({playlist.id, context().playlists.tracks(account, playlist.id)});
    context().runner.ask(
        m_line,
        [facts = std::move(facts), entries = std::move(entries), known = context().playlists.knownTracks(account),
         asked = question()](const Wanted&) mutable {
            const LibraryPtr library = asked.library ? asked.library : std::make_shared<const Library>();
            facts.songs = unplayableSongs(entries, facts.playlists, ReplacementFinder(known, *library));
            facts.timeline =
                unplayableTimeline(entries, facts.events, asked.today, asked.firstWeekday, asked.scope.zone);
            return std::move(facts);
        },
        [this](Answer answer) { present(std::move(answer)); });
}

void UnplayablePage::present(Answer answer) {
    showState(answer);
    m_timeline->setVisible(!answer.timeline.points.empty());
    m_timeline->setData(std::move(answer.timeline));
    m_songsCard->setVisible(!answer.songs.empty());
    m_songs->setSongs(std::move(answer.songs));
    showRows(*m_table, mostSongs);
    if (m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_eventsCard->setVisible(!answer.events.empty());
    m_events->setEvents(std::move(answer.events), answer.playlists);
    showRows(*m_eventTable, mostChanges);
    showActions();
    settle(Emptiness::None);
}

void UnplayablePage::showState(const Answer& answer) {
    const std::size_t songs = answer.songs.size();
    m_parts->setCurrentIndex(songs > 0 || !answer.events.empty() ? 1 : 0);
    if (answer.playlists.empty())
        m_nothing->setText(
            {QStringLiteral("unplayable"),
             tr("No playlist is watched"),
             tr("Songs vanish from Spotify now and then. Watch your playlists, and you see which ones and "
                "since when."),
             tr("Go to Playlists"),
             {}});
    else
        m_nothing->setText({QStringLiteral("check"),
                            tr("Everything can be played"),
                            tr("No song of the watched playlists has vanished. When one does, it is listed here."),
                            tr("Go to Playlists"),
                            {}});
    m_sentence->setText(songs == 1 ? tr("One song of your playlists cannot be played any more.")
                                   : tr("%1 of your playlists cannot be played any more.", "songs")
                                         .arg(songsText(static_cast<qint64>(songs))));
}

const UnplayableSong* UnplayablePage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_songs->songOf(m_sorted->mapToSource(index).row()) : nullptr;
}

void UnplayablePage::showActions() {
    const UnplayableSong* song = current();
    m_open->setEnabled(song && openAddress(song->entry.uri).isValid());
    m_copy->setEnabled(song && !song->entry.uri.isEmpty());
    m_instead->setVisible(song && song->replacement);
}

void UnplayablePage::openSong() {
    if (const UnplayableSong* song = current())
        QDesktopServices::openUrl(openAddress(song->entry.uri));
}

void UnplayablePage::openReplacement() {
    if (const UnplayableSong* song = current(); song && song->replacement)
        QDesktopServices::openUrl(openAddress(QString::fromStdString(song->replacement->uri)));
}

void UnplayablePage::copyUri() {
    if (const UnplayableSong* song = current()) {
        QGuiApplication::clipboard()->setText(song->entry.uri);
        say(tr("URI copied."));
    }
}

} // namespace afs
