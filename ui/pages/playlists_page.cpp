// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/playlists_page.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/live_sources.h"
#include "ui/models/playlist_text.h"
#include "ui/pages/add_playlist_dialog.h"
#include "ui/pages/market_choice.h"
#include "ui/pages/playlist_list.h"
#include "ui/pages/playlist_part.h"
#include "ui/theme/margins.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace afs {

namespace {
constexpr int listWidth = 236;
} // namespace

PlaylistsPage::PlaylistsPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Playlists, context, parent), m_parts(new QStackedWidget(this)),
      m_invitation(new EmptyState(m_parts)) {
    m_parts->addWidget(m_invitation);
    m_parts->addWidget(buildBody());
    setContent(m_parts);
    connectParts();
    connectSources();
    listPlaylists();
}

QWidget* PlaylistsPage::buildBody() {
    auto* body = new QWidget(m_parts);
    QWidget* list = buildList(); // first: the keyboard goes through the page in the order of making
    auto* content = new QWidget;
    m_part = new PlaylistPart(context().scope, context().settings, content);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(readingMargins(Space::L, Space::S, Space::XL, 0));
    inside->addWidget(m_part);
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(readingMargins(Space::XL, 0, 0, 0));
    layout->setSpacing(0);
    layout->addWidget(list);
    layout->addWidget(scrolling(content), 1);
    return body;
}

QWidget* PlaylistsPage::buildList() {
    auto* column = new QWidget(m_parts);
    auto* card = new CardFrame(column);
    m_list = new PlaylistList(card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, Space::S, 1, Space::S);
    inside->addWidget(m_list);
    m_add = new QPushButton(tr("Add playlist…"), column);
    makePrimary(m_add);
    m_scan = new QPushButton(themedIcon(QStringLiteral("scanner")), tr("Scan now"), column);
    m_scan->setMinimumHeight(32);
    m_market = new MarketChoice(column);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, Space::S, 0, Space::XL);
    layout->setSpacing(Space::S);
    layout->addWidget(card, 1);
    layout->addWidget(m_add);
    layout->addWidget(m_scan);
    layout->addWidget(m_market);
    column->setFixedWidth(scaledByFont(listWidth, fontMetrics()));
    return column;
}

void PlaylistsPage::connectParts() {
    connect(m_invitation, &EmptyState::secondaryRequested, this, &Page::demoRequested);
    connect(m_invitation, &EmptyState::primaryRequested, this, [this] {
        if (isSignedIn(context().accounts, context().account))
            addPlaylist();
        else
            Q_EMIT signInRequested(context().account, watchesPlayer(context().scan, context().account));
    });
    connect(m_list, &PlaylistList::chosen, this, [this](PlaylistId id) {
        context().scope.openPage(PageId::Playlists, id ? QString::number(id.value) : QString());
    });
    connect(m_add, &QPushButton::clicked, this, &PlaylistsPage::addPlaylist);
    connect(m_scan, &QPushButton::clicked, this, &PlaylistsPage::scanNow);
    connect(m_market, &MarketChoice::chosen, this, [this](const QString& market) {
        context().playlists.setMarket(context().account, market);
        m_market->setMarket(market);
        say(tr("The next scan asks what can be played there."));
    });
    connect(m_part, &PlaylistPart::openRequested, this, [this] {
        if (const WatchedPlaylist* open = playlist(chosen()))
            QDesktopServices::openUrl(playlistAddress(open->spotifyId));
    });
    connect(m_part, &PlaylistPart::removeRequested, this, &PlaylistsPage::remove);
    connect(m_part, &PlaylistPart::notice, this, &PlaylistsPage::say);
}

void PlaylistsPage::connectSources() {
    connect(&context().playlists, &PlaylistSource::playlistsChanged, this, [this] {
        listPlaylists();
        reask();
    });
    connect(&context().accounts, &AccountSource::accountsChanged, this, &PlaylistsPage::listPlaylists);
    connect(&context().scope, &ScopeStore::placeChanged, this, &PlaylistsPage::followPlace);
}

void PlaylistsPage::listPlaylists() {
    m_playlists = context().playlists.playlists(context().account);
    const bool canAsk = isSignedIn(context().accounts, context().account);
    m_add->setEnabled(canAsk);
    m_scan->setEnabled(canAsk);
    m_market->setMarket(context().playlists.market(context().account));
    m_list->setPlaylists(m_playlists);
    m_list->choose(chosen());
    m_parts->setCurrentIndex(m_playlists.empty() ? 0 : 1);
    if (canAsk)
        m_invitation->setText({QStringLiteral("playlists"), tr("No playlist is watched"),
                               tr("Add playlists of your own: you see which songs you never play, and hear of it when "
                                  "Spotify stops playing one."),
                               tr("Add playlist…"), demoOffer()});
    else
        m_invitation->setText({QStringLiteral("playlists"), tr("No playlist is watched"),
                               tr("Sign in with Spotify to watch your playlists: which songs you never play, and which "
                                  "ones Spotify no longer plays."),
                               tr("Sign in with Spotify…"), demoOffer()});
    showChosen();
}

PlaylistId PlaylistsPage::chosen() const {
    const Place& place = context().scope.place();
    const PlaylistId id(place.page == PageId::Playlists ? place.detail.toInt() : 0);
    return playlist(id) ? id : PlaylistId();
}

const WatchedPlaylist* PlaylistsPage::playlist(PlaylistId id) const {
    const auto found = std::find_if(m_playlists.begin(), m_playlists.end(),
                                    [&](const WatchedPlaylist& each) { return each.id == id; });
    return found == m_playlists.end() ? nullptr : &*found;
}

void PlaylistsPage::followPlace() {
    if (context().scope.place().page != PageId::Playlists)
        return;
    m_list->choose(chosen());
    showChosen();
    reask();
}

void PlaylistsPage::showChosen() {
    const PlaylistId id = chosen();
    std::vector<PlaylistEvent> events = context().playlists.events(context().account);
    if (id)
        std::erase_if(events, [&](const PlaylistEvent& event) { return event.playlist != id; });
    m_part->setPlaylist(playlist(id), std::move(events), m_playlists, context().clock.now());
}

void PlaylistsPage::ask() {
    const PlaylistId id = chosen();
    std::vector<WatchedPlaylist> lists = m_playlists;
    if (id)
        std::erase_if(lists, [&](const WatchedPlaylist& each) { return each.id != id; });
    std::vector<PlaylistEntries> entries;
    for (const WatchedPlaylist& each : lists)
        if (each.hasContents())
            entries.push_back({each.id, context().playlists.tracks(context().account, each.id)});
    const bool hasMarket = !context().playlists.market(context().account).isEmpty();
    auto& selections = context().runner.selections();
    context().runner.ask(
        m_useLine,
        [question = question(), &selections, entries = std::move(entries), lists = std::move(lists), hasMarket,
         all = !id](const Wanted&) {
            return Answer{playlistUse(question, selections, entries, all), playabilityOf(lists, entries, hasMarket),
                          question};
        },
        [this](const Answer& answer) {
            m_part->setUse(answer.use, answer.playability, answer.question);
            settle(Emptiness::None);
        });
}

void PlaylistsPage::forget() {
    m_useLine.drop();
    m_part->clear();
}

void PlaylistsPage::showLoading(bool loading) {
    m_part->setLoading(loading);
}

void PlaylistsPage::scanNow() {
    m_scan->setEnabled(false);
    m_scan->setText(tr("Scanning…"));
    context().playlists.scanNow(context().account, true, this, [this](const PlaylistRound& round) {
        m_scan->setEnabled(isSignedIn(context().accounts, context().account));
        m_scan->setText(tr("Scan now"));
        say(scannedText(round));
    });
}

void PlaylistsPage::addPlaylist() {
    if (!m_dialog) {
        m_dialog = new AddPlaylistDialog(context().playlists, context().account, this);
        connect(m_dialog, &AddPlaylistDialog::added, this, [this](const WatchedPlaylist& added) {
            say(tr("“%1” is watched now.", "playlist").arg(added.name));
            context().scope.openPage(PageId::Playlists, QString::number(added.id.value));
        });
    }
    m_dialog->begin();
}

void PlaylistsPage::remove() {
    const WatchedPlaylist* watched = playlist(chosen());
    if (!watched)
        return;
    const WatchedPlaylist gone = *watched;
    context().scope.openPage(PageId::Playlists, QString());
    context().playlists.stopWatching(context().account, gone);
}

} // namespace afs
