// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unplayable_page.h"

#include "ui/charts/area_chart_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/models/playlist_text.h"
#include "ui/models/unplayable_model.h"
#include "ui/pages/events_card.h"
#include "ui/pages/mark_actions.h"
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
#include <QStackedWidget>

#include <algorithm>

namespace afs {

namespace {

constexpr int timelineHeight = 220;
constexpr int mostSongs = 16; ///< seen at once; the rest scrolls

} // namespace

UnplayablePage::UnplayablePage(const PageContext& context, QWidget* parent)
    : Page(PageId::Unplayable, context, parent), m_songs(new UnplayableModel(context.scope.zone(), this)),
      m_parts(new QStackedWidget(this)), m_nothing(new EmptyState(m_parts)) {
    m_parts->addWidget(m_nothing);
    m_parts->addWidget(buildCards());
    setContent(m_parts);
    connectParts();
    offerPlays();
}

QWidget* UnplayablePage::buildCards() {
    auto* content = new QWidget;
    buildSongs(content); // first: the keyboard goes through the page as it was made
    m_timeline = new ChartCard(tr("How many songs could not be played?"), new AreaChartView, content);
    m_timeline->setSubtitle(tr("On all watched playlists, by week"));
    m_timeline->setMinimumHeight(timelineHeight);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::L, Space::XL, Space::XL);
    layout->setSpacing(Space::L);
    m_events = new EventsCard(context().scope.zone(), context().settings, content);
    layout->addWidget(m_songsCard);
    layout->addWidget(m_timeline);
    layout->addWidget(m_events);
    layout->addStretch();
    return scrolling(content);
}

void UnplayablePage::buildSongs(QWidget* content) {
    m_songsCard = new TableCard(tr("What vanished?"), tr("Songs that cannot be played"), content);
    m_songsCard->addControl(buildActions(m_songsCard));
    m_table = &m_songsCard->table();
    m_table->setModel(m_songs);
    m_table->setSortable(UnplayableModel::SinceColumn, Qt::DescendingOrder);
    m_table->setItemDelegate(new SongDelegate(UnplayableModel::TitleColumn, UnplayableModel::ReasonColumn,
                                              UnplayableModel::StatusRole, m_table));
    m_table->setWidths({{UnplayableModel::ArtistsColumn, 130},
                        {UnplayableModel::ReasonColumn, 150},
                        {UnplayableModel::SinceColumn, 152, UnplayableModel::sinceSamples()},
                        {UnplayableModel::PlaylistsColumn, 140},
                        {UnplayableModel::ReplacementColumn, 160}});
    m_table->setFlexibleColumn(
        UnplayableModel::TitleColumn, 150,
        {UnplayableModel::ReplacementColumn, UnplayableModel::PlaylistsColumn, UnplayableModel::ArtistsColumn});
    m_table->setGrowingColumns(
        {UnplayableModel::ArtistsColumn, UnplayableModel::ReasonColumn, UnplayableModel::ReplacementColumn});
    m_songsCard->remember(context().settings, QStringLiteral("unplayable"));
}

QWidget* UnplayablePage::buildActions(QWidget* parent) {
    auto* part = new QWidget(parent);
    m_instead = new QPushButton(part);
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

void UnplayablePage::connectParts() {
    connect(&context().playlists, &PlaylistSource::playlistsChanged, this, &UnplayablePage::reask);
    connect(&context().accounts, &AccountSource::accountsChanged, this, &UnplayablePage::reask);
    connect(m_nothing, &EmptyState::secondaryRequested, this, &Page::demoRequested);
    connect(m_nothing, &EmptyState::primaryRequested, this, [this] { m_remedy(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &UnplayablePage::showActions);
    connect(m_open, &QPushButton::clicked, this, &UnplayablePage::openSong);
    connect(m_copy, &QPushButton::clicked, this, &UnplayablePage::copyUri);
    connect(m_instead, &QPushButton::clicked, this, &UnplayablePage::openReplacement);
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        showSongMenu(songAt(index), *m_table, at, &context().scope);
    });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex& index) { afs::openSong(songAt(index), *m_table, context().scope); });
    connect(m_timeline, &ChartCard::notice, this, &UnplayablePage::say);
    for (TableCard* card : {m_songsCard, static_cast<TableCard*>(m_events)})
        connect(card, &TableCard::notice, this, &UnplayablePage::say);
}

/// What lies behind a week: all plays, ever, of the songs that could not be played then.
void UnplayablePage::offerPlays() {
    const auto narrow = [this](Place& place, int index) {
        const QDate week = m_timeline->chart()->data().points[static_cast<std::size_t>(index)].date;
        place.range = RangeChoice::of(RangeChoice::Kind::AllTime);
        place.narrowed.reset();
        place.filter = {};
        place.filter.playlist = true;
        place.filter.playlistTracks = darkTracksOf(week, m_entries, m_changes, context().scope.zone());
    };
    offerMarkActions(*m_timeline->chart(), context().scope, {narrow, {}, {}});
}

SongOfMenu UnplayablePage::songAt(const QModelIndex& index) const {
    const PlaylistTrack& entry = m_songs->songAt(index.row()).entry;
    return {entry.uri, entry.name, entry.track};
}

void UnplayablePage::ask() {
    const AccountId account = context().account;
    Answer facts;
    facts.playlists = context().playlists.playlists(account);
    facts.events = context().playlists.events(account);
    for (const WatchedPlaylist& playlist : facts.playlists)
        if (playlist.hasContents())
            facts.entries.push_back({playlist.id, context().playlists.tracks(account, playlist.id)});
    context().runner.ask(
        m_line,
        [facts = std::move(facts), known = context().playlists.knownTracks(account), asked = question(),
         hasMarket = !context().playlists.market(account).isEmpty()](const Wanted&) mutable {
            const LibraryPtr library = asked.library ? asked.library : std::make_shared<const Library>();
            facts.playability = playabilityOf(facts.playlists, facts.entries, hasMarket);
            facts.songs = unplayableSongs(facts.entries, facts.playlists, ReplacementFinder(known, *library));
            facts.timeline =
                unplayableTimeline(facts.entries, facts.events, asked.today, asked.firstWeekday, asked.scope.zone);
            return std::move(facts);
        },
        [this](Answer answer) { present(std::move(answer)); });
}

void UnplayablePage::present(Answer answer) {
    const bool anything = !answer.songs.empty() || !answer.events.empty();
    m_parts->setCurrentIndex(anything ? 1 : 0);
    if (!anything)
        showNothing(answer);
    m_songsCard->setSentence(sentenceOf(answer));
    m_timeline->setVisible(!answer.timeline.points.empty());
    m_timeline->setData(std::move(answer.timeline));
    m_songs->setSongs(std::move(answer.songs));
    m_songsCard->showRows(mostSongs);
    if (m_songs->rowCount() > 0)
        m_table->setCurrentIndex(m_songs->index(0, 0));
    m_entries = std::move(answer.entries);
    m_changes = answer.events;
    m_events->setEvents(std::move(answer.events), answer.playlists, true);
    showActions();
    settle(Emptiness::None);
}

/// Nobody saw these go.
QString UnplayablePage::olderText(const std::vector<UnplayableSong>& songs) {
    const auto older =
        std::ranges::count_if(songs, [](const UnplayableSong& song) { return song.entry.darkAtFirstSight; });
    if (older == 0)
        return {};
    if (songs.size() == 1)
        return tr("It was already unplayable when first looked at.");
    if (older == static_cast<std::ptrdiff_t>(songs.size()))
        return tr("All of them were already unplayable when first looked at.");
    return older == 1 ? tr("One of them was already unplayable when first looked at.")
                      : tr("%1 of them were already unplayable when first looked at.")
                            .arg(countText(static_cast<double>(older)));
}

/// Good news only where it is known to be good, and beside it what is not known.
QString UnplayablePage::sentenceOf(const Answer& answer) {
    const auto songs = static_cast<qint64>(answer.songs.size());
    const Playability& known = answer.playability;
    const QString found = songs == 1 ? tr("One song of your playlists cannot be played any more.")
                          : songs > 1
                              ? tr("%1 of your playlists cannot be played any more.", "songs").arg(songsText(songs))
                          : known.isBlank() ? tr("Nothing is known now.")
                          : known.isWhole() ? tr("Everything can be played now.")
                                            : tr("No song is known to be unplayable now.");
    QStringList sentences{found};
    if (const QString older = olderText(answer.songs); !older.isEmpty())
        sentences.append(older);
    if (const QString doubt = doubtText(known); !doubt.isEmpty())
        sentences.append(doubt);
    return sentences.join(u' ');
}

void UnplayablePage::showNothing(const Answer& answer) {
    const Playability& known = answer.playability;
    const QString unplayable = QStringLiteral("unplayable");
    m_remedy = [this] { context().scope.openPage(PageId::Playlists); };
    QString action = tr("Go to Playlists");
    if (answer.playlists.empty()) {
        m_nothing->setText({unplayable, tr("No playlist is watched"),
                            tr("Songs vanish from Spotify now and then. Watch your playlists, and you see which ones "
                               "and since when."),
                            action, demoOffer()});
    } else if (known.isWhole()) {
        m_nothing->setText({QStringLiteral("check"),
                            tr("Everything can be played"),
                            tr("No song of the watched playlists has vanished. When one does, it is listed here."),
                            action,
                            {}});
    } else {
        const bool waitsForScan = known.notScanned > 0 || (known.untold > 0 && known.hasMarket);
        if (waitsForScan && !isSignedIn(context().accounts, context().account)) {
            action = tr("Sign in with Spotify…");
            m_remedy = [this] {
                Q_EMIT signInRequested(context().account, watchesPlayer(context().scan, context().account));
            };
        } else if (waitsForScan) {
            action = tr("Scan now");
            m_remedy = [this] { scanNow(); };
        }
        m_nothing->setText({unplayable,
                            known.isBlank() ? tr("Nothing is known yet") : tr("Nothing has vanished that is known of"),
                            doubtText(known),
                            action,
                            {}});
    }
}

void UnplayablePage::scanNow() {
    m_nothing->primaryButton()->setEnabled(false);
    m_nothing->primaryButton()->setText(tr("Scanning…"));
    context().playlists.scanNow(context().account, true, this, [this](const PlaylistRound& round) {
        m_nothing->primaryButton()->setEnabled(true);
        say(scannedText(round));
        reask();
    });
}

const UnplayableSong* UnplayablePage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_songs->songAt(index.row()) : nullptr;
}

void UnplayablePage::showActions() {
    const UnplayableSong* song = current();
    m_open->setEnabled(song && openAddress(song->entry.uri).isValid());
    m_copy->setEnabled(song && !song->entry.uri.isEmpty());
    m_instead->setVisible(song && song->replacement);
    for (QPushButton* button : {m_open, m_copy})
        button->setVisible(song != nullptr);
    if (song && song->replacement)
        m_instead->setText(song->replacement->likeness == Likeness::Names ? tr("Open what may play instead")
                                                                          : tr("Open what plays instead"));
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
