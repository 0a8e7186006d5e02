// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_icon.h"

#include "ui/tray/tray_picture.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <utility>

namespace afs {

namespace {

constexpr int lookAgainMs = 5'000;
constexpr int lookWhetherThereMs = 60'000;

/// In a menu an ampersand in a name is an ampersand.
QString plain(QString text) {
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayIcon::TrayIcon(ScanSource& scan, const AccountSource& accounts, AccountId account, const Clock& clock,
                   const QTimeZone& zone, bool always, QObject* parent)
    : QObject(parent), m_scan(scan), m_accounts(accounts), m_account(account), m_clock(clock), m_zone(zone),
      m_always(always), m_menu(std::make_unique<QMenu>()), m_host(always),
      m_notifications(QDBusConnection::sessionBus()), m_look(new QTimer(this)) {
    buildMenu();
    connect(m_look, &QTimer::timeout, this, &TrayIcon::follow);
    connect(&scan, &ScanSource::statusChanged, this, &TrayIcon::follow);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::follow);
    connect(&m_notifications, &Notifications::clicked, this, &TrayIcon::pageRequested);
    connect(&m_host, &TrayHost::decided, this, &TrayIcon::makeIcon);
    if (m_host.isDecided())
        makeIcon();
    else
        follow();
}

void TrayIcon::makeIcon() {
    m_icon = new QSystemTrayIcon(trayPicture(m_health), this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggleRequested();
    });
    // It hears of clicks on everybody's notifications, ours too.
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (const auto page = std::exchange(m_newsPage, std::nullopt))
            Q_EMIT pageRequested(*page);
    });
    follow();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::buildMenu() {
    m_status = m_menu->addAction(QString(), this, [this] { Q_EMIT pageRequested(PageId::Scanner); });
    m_playing = m_menu->addAction(QString(), this, &TrayIcon::openPlaying);
    m_menu->addSeparator();
    m_menu->addAction(tr("Open Analytics for Spotify"), this, &TrayIcon::openRequested);
    m_scanNow = m_menu->addAction(tr("Scan now"), this, [this] { m_scan.scanNow(m_account); });
    m_pause = m_menu->addMenu(tr("Pause scanning"));
    m_pause->addAction(tr("For 1 hour"), this, [this] { choosePause(m_clock.now() + std::chrono::hours(1)); });
    m_pause->addAction(tr("Until tomorrow"), this, [this] { choosePause(tomorrowAfter(m_clock.now(), m_zone)); });
    m_pause->addAction(tr("Until I resume"), this, [this] { choosePause(untilResumed); });
    m_resume = m_menu->addAction(tr("Resume scanning"), this, [this] { choosePause(std::nullopt); });
    m_menu->addSeparator();
    m_menu->addAction(tr("Settings…"), this, [this] { Q_EMIT pageRequested(PageId::Settings); });
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitRequested);
}

void TrayIcon::choosePause(std::optional<Instant> until) {
    ScanSettings settings = m_scan.status(m_account).settings;
    settings.pausedUntil = until;
    m_scan.setSettings(m_account, settings);
}

/// What plays may have ended while the menu was open: then there is the window still.
void TrayIcon::openPlaying() {
    if (const auto playing = m_scan.status(m_account).playing)
        Q_EMIT songRequested(*playing);
    else
        Q_EMIT openRequested();
}

void TrayIcon::setAccount(AccountId account) {
    m_account = account;
    follow();
}

void TrayIcon::setZone(const QTimeZone& zone) {
    m_zone = zone;
    follow();
}

/// Of the account that the menu is about, where it is one of several; else nothing.
QString TrayIcon::name() const {
    QString name;
    int scanned = 0;
    for (const LinkedAccount& account : m_accounts.accounts()) {
        scanned += account.spotifyId.isEmpty() ? 0 : 1;
        if (account.id == m_account)
            name = account.name;
    }
    return scanned > 1 ? name : QString();
}

QString TrayIcon::statusLine(const ScanStatus& status) const {
    const Instant now = m_clock.now();
    const QString title = stateTitle(status, now, m_zone);
    const QString line =
        status.lastScan && healthOf(status) == ScanHealth::Working
            ? tr("%1 · last scan %2", "state, time of day").arg(title, clockTimeText(*status.lastScan, now, m_zone))
            : title;
    const QString whose = name();
    return whose.isEmpty() ? line : tr("%1: %2", "account, state").arg(whose, line);
}

void TrayIcon::follow() {
    const ScanStatus status = m_scan.status(m_account);
    const bool hasWord = m_always || status.state != ScanState::Off;
    const bool isSignedIn = status.state != ScanState::Off && status.state != ScanState::SignedOut;
    m_status->setText(plain(statusLine(status)));
    m_playing->setVisible(status.playing && !status.playing->title.isEmpty());
    if (status.playing)
        m_playing->setText(plain(tr("♪ %1 — %2", "title, artist").arg(status.playing->title, status.playing->artist)));
    m_scanNow->setEnabled(isSignedIn);
    const QString whose = name();
    m_pause->setTitle(whose.isEmpty() ? tr("Pause scanning") : plain(tr("Pause scanning of %1", "account").arg(whose)));
    m_resume->setText(whose.isEmpty() ? tr("Resume scanning")
                                      : plain(tr("Resume scanning of %1", "account").arg(whose)));
    m_pause->menuAction()->setVisible(status.state != ScanState::Paused);
    m_pause->setEnabled(isSignedIn);
    m_resume->setVisible(status.state == ScanState::Paused);
    const bool isOther = std::exchange(m_health, healthOf(status)) != m_health;
    if (!m_icon)
        return; // it is waited for the tray
    if (isOther)
        m_icon->setIcon(trayPicture(m_health));
    m_icon->setToolTip(toolTip());
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    m_icon->setVisible(hasWord && isThere);
    // At log-in the tray often comes after us, and one that crashes takes the way to us with it.
    if (hasWord)
        m_look->start(isThere ? lookWhetherThereMs : lookAgainMs);
    else
        m_look->stop();
    if (std::exchange(m_wasThere, hasWord && isThere) && !m_wasThere)
        Q_EMIT lost();
}

QString TrayIcon::toolTip() const {
    const ScanStatus status = m_scan.status(m_account);
    const QString line = statusLine(status);
    return status.sentence.isEmpty() ? line : line + u'\n' + status.sentence;
}

bool TrayIcon::isShown() const {
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::say(const QString& title, const QString& sentence, PageId page) {
    if (!isShown())
        return;
    m_notifications.say(title, sentence, trayPicture(m_health), page, [this, title, sentence, page] {
        m_newsPage = page;
        if (isShown())
            m_icon->showMessage(title, sentence, trayPicture(m_health));
    });
}

} // namespace afs
