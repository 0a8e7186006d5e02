// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scanner_page.h"

#include "ui/models/format.h"
#include "ui/models/live_sources.h"
#include "ui/pages/accounts_card.h"
#include "ui/pages/gaps_card.h"
#include "ui/pages/lookups_card.h"
#include "ui/pages/scan_mode_card.h"
#include "ui/pages/scan_status_card.h"
#include "ui/settings/setting_names.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/empty_state.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace afs {

namespace {
constexpr int scannerCardWidth = 330; ///< narrower cards stand below each other
} // namespace

ScannerPage::ScannerPage(const PageContext& context, QWidget* parent)
    : Page(PageId::Scanner, context, parent), m_parts(new QStackedWidget(this)), m_invitation(new EmptyState(m_parts)) {
    invite(false);
    connect(m_invitation, &EmptyState::secondaryRequested, this, &Page::demoRequested);
    connect(m_invitation, &EmptyState::primaryRequested, this,
            [this] { Q_EMIT signInRequested(this->context().account, false); });
    m_parts->addWidget(m_invitation);
    m_parts->addWidget(buildCards());
    setContent(m_parts);
    connectCards();
    connectSources();
    m_everyMinute.setInterval(std::chrono::minutes(1));
    m_everyMinute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_everyMinute, &QTimer::timeout, this, &ScannerPage::reask);
}

/// Until the accounts are read, and the keyring has answered, nobody knows whether somebody is signed in.
void ScannerPage::invite(bool isKnown) {
    if (std::exchange(m_invites, isKnown) == isKnown)
        return;
    if (isKnown)
        m_invitation->setText({QStringLiteral("scanner"), tr("Nothing is scanned yet"),
                               tr("Sign in with Spotify, and what you play from now on is added by itself. Since 2026 "
                                  "that needs Spotify Premium and takes some minutes of setting up; what you import "
                                  "works without."),
                               tr("Sign in with Spotify…"), demoOffer()});
    else
        m_invitation->setText(
            {QStringLiteral("scanner"),
             tr("Looking for your sign-in"),
             tr("The keyring of this desktop is asked for it. If it is locked, it asks you to unlock it."),
             {},
             {}});
}

QWidget* ScannerPage::buildCards() {
    auto* grid = new CardGrid;
    m_status = new ScanStatusCard(context().clock, context().scope.zone(), grid);
    m_mode = new ScanModeCard(grid);
    m_accounts = new AccountsCard(context().clock, grid);
    m_gaps = new GapsCard(context().scope.zone(), context().settings, grid);
    m_lookups = new LookupsCard(context().clock, context().scope.zone(), grid);
    grid->layout()->setContentsMargins(Space::XL, Space::L, Space::XL, Space::XL);
    grid->addRow({{m_status}}, 0);
    grid->addRow({{m_mode, 1}, {m_accounts, 1}}, scannerCardWidth);
    grid->addRow({{m_gaps}}, 0);
    grid->addRow({{m_lookups}}, 0);
    return scrolling(grid);
}

void ScannerPage::connectCards() {
    const AccountId account = context().account;
    ScanSource& scan = context().scan;
    connect(m_status, &ScanStatusCard::scanRequested, this, [this, account, &scan] {
        m_status->setScanning(true);
        scan.scanNow(account);
    });
    const auto pauseUntil = [this, account, &scan](std::optional<Instant> until) {
        ScanSettings settings = scan.status(account).settings;
        settings.pausedUntil = until;
        chooseSettings(settings);
    };
    connect(m_status, &ScanStatusCard::pauseRequested, this, pauseUntil);
    connect(m_status, &ScanStatusCard::resumeRequested, this, [pauseUntil] { pauseUntil(std::nullopt); });
    connect(m_status, &ScanStatusCard::signInRequested, this,
            [this, account, &scan] { Q_EMIT signInRequested(account, watchesPlayer(scan, account)); });
    connect(m_status, &ScanStatusCard::linkRequested, this, [](const QUrl& link) { QDesktopServices::openUrl(link); });
    connect(m_mode, &ScanModeCard::settingsChosen, this, &ScannerPage::chooseSettings);
    connect(m_mode, &ScanModeCard::signInRequested, this, [this, account] { Q_EMIT signInRequested(account, true); });
    connect(m_accounts, &AccountsCard::signInRequested, this,
            [this, &scan](AccountId id) { Q_EMIT signInRequested(id, watchesPlayer(scan, id)); });
    connect(m_accounts, &AccountsCard::signOutRequested, this, [this](AccountId id) {
        m_leaving.insert(id);
        this->context().accounts.signOut(id);
    });
    connect(m_accounts, &AccountsCard::keyringRequested, this, [this] { this->context().accounts.askKeyring(); });
    connect(m_accounts, &AccountsCard::showRequested, this, &ScannerPage::accountChosen);
    connect(m_gaps, &GapsCard::importRequested, this, [this] { Q_EMIT importRequested({}); });
    connect(m_gaps, &GapsCard::notice, this, &ScannerPage::say);
    connect(m_lookups, &LookupsCard::perDayChosen, this,
            [account, &scan](int requests) { scan.setLookupsPerDay(account, requests); });
}

void ScannerPage::connectSources() {
    ScanSource& scan = context().scan;
    const AccountId account = context().account;
    connect(&scan, &ScanSource::statusChanged, this, &ScannerPage::reask);
    connect(&scan, &ScanSource::gapsChanged, this, &ScannerPage::reask);
    connect(&scan, &ScanSource::lookupsChanged, this, &ScannerPage::reask);
    connect(&context().accounts, &AccountSource::accountsChanged, this, [this] {
        sayWhoLeft();
        reask();
    });
    // The window tells why.
    connect(&context().accounts, &AccountSource::failed, this, [this] { m_leaving.clear(); });
    connect(&scan, &ScanSource::scanned, this, [this, account](AccountId id, const ScanRound& round) {
        if (id != account)
            return;
        m_status->setScanning(false);
        if (isVisible())
            sayRound(round);
    });
}

/// A keyring may ask for its password first, and refuse.
void ScannerPage::sayWhoLeft() {
    for (const LinkedAccount& account : context().accounts.accounts())
        if (!account.isSignedIn && m_leaving.erase(account.id) > 0)
            say(tr("Signed out. The history stays as it is; Settings, “%1”, can delete what came from Spotify.",
                   "the name of a card there")
                    .arg(settingTitle(Setting::Privacy)));
}

void ScannerPage::chooseSettings(ScanSettings settings) {
    context().scan.setSettings(context().account, settings);
    reask();
}

void ScannerPage::sayRound(const ScanRound& round) {
    if (round.problem)
        say(round.problem->message);
    else if (round.newPlays == 0)
        say(tr("Scanned: nothing new."));
    else
        say(round.newPlays == 1 ? tr("Scanned: 1 new play.")
                                : tr("Scanned: %1 new plays.").arg(QLocale().toString(round.newPlays)));
}

/// Times are told in relation to now.
void ScannerPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    reask();
    m_everyMinute.start();
}

void ScannerPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_everyMinute.stop();
}

void ScannerPage::ask() {
    present();
    settle(Emptiness::None);
}

void ScannerPage::present() {
    const std::vector<LinkedAccount> accounts = context().accounts.accounts();
    const bool anybody = std::any_of(accounts.begin(), accounts.end(), [](const LinkedAccount& account) {
        return account.isSignedIn || !account.spotifyId.isEmpty();
    });
    invite(!accounts.empty());
    m_parts->setCurrentIndex(anybody ? 1 : 0);
    const ScanStatus status = context().scan.status(context().account);
    QString whose;
    for (const LinkedAccount& account : accounts)
        if (account.id == context().account && accounts.size() > 1)
            whose = account.name;
    m_status->setStatus(status, whose);
    m_mode->setStatus(status);
    m_accounts->setAccounts(accounts, context().account);
    m_gaps->setGaps(context().scan.gaps(context().account));
    m_lookups->setStatus(context().scan.lookups(context().account), isSignedIn(context().accounts, context().account),
                         status.blockedUntil);
}

} // namespace afs
