// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/live_sources.h"
#include "ui/models/page_id.h"
#include "ui/models/scan_text.h"
#include "ui/tray/notifications.h"
#include "ui/tray/tray_host.h"

#include <QTimeZone>

#include <memory>
#include <optional>

class QAction;
class QMenu;
class QSystemTrayIcon;
class QTimer;

namespace afs {

/// The program in the desktop's tray. It is there while it has something to say: from the first sign-in on, or when the
/// program was started in the background. A tray that comes later is found.
class TrayIcon final : public QObject {
    Q_OBJECT

public:
    /// `scan`, `accounts` and `clock` outlive it. `always`: also while nothing is scanned.
    TrayIcon(ScanSource& scan, const AccountSource& accounts, AccountId account, const Clock& clock,
             const QTimeZone& zone, bool always, QObject* parent = nullptr);
    ~TrayIcon() override;

    void setAccount(AccountId account);
    void setZone(const QTimeZone& zone);
    bool isShown() const; ///< in a tray that exists: a window may hide behind it
    QMenu* menu() const { return m_menu.get(); }
    QString toolTip() const;
    /// Says something once, in the desktop's way; a click asks for the page.
    void say(const QString& title, const QString& sentence, PageId page);

Q_SIGNALS:
    void openRequested();
    void toggleRequested(); ///< a click on the icon
    void pageRequested(afs::PageId page);
    void songRequested(const afs::NowPlaying& song); ///< the page of what plays
    void quitRequested();
    void lost(); ///< the tray it was in is gone

private:
    void buildMenu();
    void makeIcon();
    void follow();
    QString statusLine(const ScanStatus& status) const;
    QString name() const;
    void choosePause(std::optional<Instant> until);
    void openPlaying();

    ScanSource& m_scan;
    const AccountSource& m_accounts;
    AccountId m_account;
    const Clock& m_clock;
    QTimeZone m_zone;
    bool m_always;
    ScanHealth m_health = ScanHealth::Off;
    std::unique_ptr<QMenu> m_menu;
    TrayHost m_host;
    QSystemTrayIcon* m_icon = nullptr; ///< none before it is decided where
    std::optional<PageId> m_newsPage;  ///< of what the icon itself said last
    Notifications m_notifications;
    QTimer* m_look; ///< for a tray that is not there yet, or not any more
    bool m_wasThere = false;
    QAction* m_status = nullptr;
    QAction* m_playing = nullptr;
    QAction* m_scanNow = nullptr;
    QMenu* m_pause = nullptr;
    QAction* m_resume = nullptr;
};

} // namespace afs
