// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/live_status.h"

#include "ui/charts/chart_text.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_block.h"
#include "ui/models/playlist_text.h"
#include "ui/models/scan_text.h"
#include "ui/models/unplayable_data.h"

namespace afs {

LiveStatus::LiveStatus(Sidebar& sidebar, const WindowSources& sources, AccountId account, const Clock& clock,
                       const QTimeZone& zone)
    : QObject(&sidebar), m_sidebar(sidebar), m_sources(sources), m_account(account), m_clock(clock), m_zone(zone) {
    connect(sources.scan.get(), &ScanSource::statusChanged, this, &LiveStatus::followScan);
    connect(sources.accounts.get(), &AccountSource::accountsChanged, this, &LiveStatus::followScan);
    connect(sources.playlists.get(), &PlaylistSource::playlistsChanged, this, &LiveStatus::followPlaylists);
    followScan();
    followPlaylists();
}

void LiveStatus::followScan() {
    const ScanStatus status = m_sources.scan->status(m_account);
    const ScanHealth health = healthOf(status.state);
    const QString title = stateTitle(status, m_clock.now(), m_zone);
    m_sidebar.status()->setScan(healthIcon(health), healthColour(health),
                                health == ScanHealth::Off ? QString() : title);
    QString attention = health == ScanHealth::NeedsAttention ? title : QString();
    for (const LinkedAccount& account : m_sources.accounts->accounts()) {
        if (!attention.isEmpty())
            break;
        attention = account.problem;
        // Who signed out on purpose knows it.
        if (const SignInText stands = signInText(account, m_clock.now()); account.isSignedIn && stands.isWarning)
            attention = stands.text;
    }
    m_sidebar.setBadge(PageId::Scanner, attention.isEmpty() ? QString() : QStringLiteral("!"), attention);
}

void LiveStatus::followPlaylists() {
    std::vector<PlaylistEntries> entries;
    for (const WatchedPlaylist& playlist : m_sources.playlists->playlists(m_account))
        if (playlist.unplayable > 0)
            entries.push_back({playlist.id, m_sources.playlists->tracks(m_account, playlist.id)});
    const int dark = countUnplayable(entries);
    m_sidebar.setBadge(PageId::Unplayable, dark > 0 ? countText(dark) : QString(), songsText(dark));
}

} // namespace afs
