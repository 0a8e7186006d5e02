// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "app/database_opener.h"
#include "app/picture_run.h"
#include "app/program_service.h"
#include "app/start/run_mark.h"
#include "app/start/window_request.h"
#include "core/dump/daily_backup_service.h"
#include "core/dump/deletion_service.h"
#include "core/dump/import_service.h"
#include "core/library/library_service.h"
#include "core/scan/recording_service.h"
#include "core/scan/scanning.h"
#include "core/secrets/keychain.h"
#include "core/store/store_thread.h"
#include "ui/frame/main_window.h"
#include "ui/frame/start_page.h"
#include "ui/theme/desktop_scheme.h"
#include "ui/tray/announcer.h"
#include "ui/tray/scan_news.h"
#include "ui/tray/tray_icon.h"
#include "ui/tray/week_news.h"

#include <QApplication>
#include <QProcess>

#include <memory>
#include <thread>

namespace afs {

/// What a start with these options asks of the program.
WindowRequest requestOf(const Options& options);

/// Composes the desktop program: start page, database, services, tray, window; and takes them down in the reverse
/// order.
class Desktop final : public QObject {
    Q_OBJECT

public:
    Desktop(QApplication& application, const Options& options);
    ~Desktop() override;

    void start();
    /// Of another start of the program: comes to the front, at a page, with files for the import dialog. Waits for the
    /// database where it has to.
    void answer(const WindowRequest& request);
    /// Ends the program, whatever is open: what is under way is cancelled, and undone as after any cancel.
    void quit();
    /// Where no more than this can be done, since the display is gone (see SuddenEnd): the database is left in order,
    /// and the next start tells of a break only where something was under way.
    void leaveAtOnce();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin();
    void showStartPage();
    void showFailure(const Error& error);
    void showWhatWasAsked();
    void showUnlessInTray();
    void startScanning();
    void beginScanning();
    void buildTray();
    void announceWhatHappens();
    void announce(AccountId account, PlaylistId playlist, const std::vector<PlaylistEvent>& found);
    void showPage(PageId page);
    void makeAnew();
    void goOnByOtherDays();
    void welcomeWhoIsNew();
    WindowSources sources();
    void readLibrary();
    void openWindow();
    void showWindow();
    void windowCloses();
    bool keepsWindow();
    QString workUnderWay() const; ///< the sentence for what would break off without this window; empty: nothing
    bool goesOnInTray() const;
    void tellOfTray();
    void releaseWindow();
    void showAccount(AccountId id);
    void startDemo();
    void openDatabase(bool byItself = false);
    ProgramDeeds deeds();
    void tellOfWeeks();
    void startAnew();
    void takeOffer();
    void useOwnDatabase();
    void beginElsewhere();
    void takeDown();
    void giveUpUndo();
    void giveUpDeletion();
    QString whatWasGivenUp() const; ///< told once; empty: nothing was
    void deleteEverything();
    void showErased(const Status& erased);
    /// Work on the database's files; its sentence, if any, is for `then`.
    using WorkAlone = std::function<Result<QString>(const ServerProgress& tell, const std::stop_token& stop)>;
    void workAlone(const QString& begins, const QString& failed, WorkAlone work,
                   std::function<void(const QString&)> then);
    void restore(const QString& file);
    void moveData(const QString& folder);
    void tellWhatHappened();
    QString settingsPath() const;

    QApplication& m_application;
    Options m_options;
    WindowRequest m_asked; ///< what the window is to do as soon as it is there
    ProgramChoices m_choices;
    SystemClock m_clock;
    bool m_isQuitting = false;
    DesktopScheme m_desktopScheme;
    ReadyDatabase m_database; ///< outlives the services
    DatabaseOpener m_opener;
    SystemTimers m_timers;
    Keychain m_keyring;
    std::unique_ptr<Scanning> m_scanning; ///< none over invented data
    std::unique_ptr<DailyBackupService> m_backups;
    AccountRow m_account; ///< whose library the window shows
    std::unique_ptr<LibraryService> m_library;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<RecordingService> m_recordings;
    std::unique_ptr<DeletionService> m_deletions;
    std::unique_ptr<StartPage> m_startPage;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ScanSource> m_trayScan; ///< outlives the tray icon
    std::unique_ptr<TrayIcon> m_tray;       ///< none over invented data
    std::unique_ptr<AccountSource> m_newsAccounts;
    std::unique_ptr<Announcer> m_announcer;
    std::unique_ptr<ScanNews> m_scanNews;
    std::unique_ptr<StoreThread> m_weekStore; ///< reads the history once a week
    std::unique_ptr<WeekNews> m_weekNews;
    std::unique_ptr<PictureRun> m_pictures;
    std::unique_ptr<RunMark> m_mark; ///< of a person's own data
    QString m_afterwards;            ///< what the next window says first
    bool m_worksAlone = false;       ///< until m_alone has told of its end
    std::jthread m_alone;            ///< ends before what it tells goes
};

} // namespace afs
