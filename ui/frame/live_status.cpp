// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/live_status.h"

#include "ui/charts/chart_text.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/status_block.h"
#include "ui/models/format.h"
#include "ui/models/playlist_text.h"
#include "ui/models/scan_text.h"
#include "ui/models/unplayable_data.h"

#include <utility>

namespace afs {

LiveStatus::LiveStatus(Sidebar& sidebar, const WindowSources& sources, const WindowOptions& options, const Clock& clock,
                       const QTimeZone& zone)
    : QObject(&sidebar), m_sidebar(sidebar), m_sources(sources), m_options(options), m_clock(clock), m_zone(zone) {
    connect(sources.library.get(), &LibrarySource::libraryChanged, this, &LiveStatus::followLibrary);
    connect(sources.library.get(), &LibrarySource::failed, this,
            [this](const Error& error) { showProblem(error.message); });
    connect(sources.library.get(), &LibrarySource::recovered, this, &LiveStatus::followLibrary);
    connect(sources.scan.get(), &ScanSource::statusChanged, this, &LiveStatus::followScan);
    connect(sources.accounts.get(), &AccountSource::accountsChanged, this, &LiveStatus::follow);
    connect(sources.playlists.get(), &PlaylistSource::playlistsChanged, this, &LiveStatus::followPlaylists);
    const ImportActions* imports = sources.imports.get();
    connect(imports, &ImportActions::progressed, this, [this](const ImportProgress& progress) {
        followImport(progress.isMeasured()
                         ? tr("An import is under way: %1", "per cent").arg(percentText(progress.fraction))
                         : tr("An import is under way."));
    });
    for (const auto end : {&ImportActions::checked, &ImportActions::imported})
        connect(imports, end, this, [this] { followImport({}); });
    connect(imports, &ImportActions::failed, this, [this] { followImport({}); });
    follow();
    followPlaylists();
}

void LiveStatus::follow() {
    followHistory();
    followScan();
}

void LiveStatus::showProblem(const QString& sentence) {
    m_problem = sentence;
    followHistory();
}

void LiveStatus::followLibrary() {
    if (m_sources.library->library())
        m_problem.clear();
    followHistory();
}

/// Also of one whose dialog is closed.
void LiveStatus::followImport(const QString& sentence) {
    if (std::exchange(m_import, sentence) != sentence)
        followHistory();
}

void LiveStatus::followHistory() {
    const LibraryPtr library = m_sources.library->library();
    QString sentence;
    if (!m_problem.isEmpty())
        sentence = m_problem;
    else if (!m_import.isEmpty())
        sentence = m_import;
    else if (!library)
        sentence = tr("Reading the history…");
    else if (library->plays() == 0)
        sentence = tr("No play is stored yet.");
    else
        sentence = tr("%1 stored\nNewest: %2", "plays, a time or a date")
                       .arg(playsText(static_cast<qint64>(library->plays())),
                            relativeText(Instant(Milliseconds(library->end.back())), m_clock.now(), m_zone,
                                         m_options.dayStart));
    if (m_options.demo)
        sentence = tr("Invented demo data\n%1").arg(sentence);
    QString account = accountNameText(m_options.accountName);
    for (const LinkedAccount& known : m_sources.accounts->accounts())
        if (known.id == m_options.account)
            account = known.name; // a sign-in may have given it another one
    m_sidebar.status()->setHistory(account, sentence, m_options.databaseText);
}

void LiveStatus::followScan() {
    const ScanStatus status = m_sources.scan->status(m_options.account);
    const ScanHealth health = healthOf(status);
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
    for (const WatchedPlaylist& playlist : m_sources.playlists->playlists(m_options.account))
        if (playlist.hasContents())
            entries.push_back({playlist.id, m_sources.playlists->tracks(m_options.account, playlist.id)});
    const int dark = countUnplayable(entries);
    m_sidebar.setBadge(PageId::Unplayable, dark > 0 ? countText(dark) : QString(), songsText(dark));
}

} // namespace afs
