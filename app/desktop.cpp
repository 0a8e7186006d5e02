// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/commands/output.h"
#include "app/program_service.h"
#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/dump/demo_scanning.h"
#include "core/spotify/grant.h"
#include "ui/frame/window_memory.h"
#include "ui/models/demo_sources.h"
#include "ui/models/format.h"
#include "ui/models/idle_sources.h"
#include "ui/models/live_service_sources.h"
#include "ui/models/service_sources.h"
#include "ui/theme/theme.h"
#include "ui/tray/announcement.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/typed_path.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace afs {

namespace {
constexpr int patienceForTray = 30'000; ///< ms: at log-in the tray may come after us
constexpr int untilFirstPage = 200;     ///< ms from the history to what is made of it, on a slow machine

/// Where Qt looks for the desktop's leave to come to the front.
constexpr const char* activationVariable = "XDG_ACTIVATION_TOKEN";

/// Also out of the task bar, which show() alone leaves a window in.
void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}
} // namespace

WindowRequest requestOf(const Options& options) {
    WindowRequest request;
    request.show = !options.background || !options.pictures.isEmpty();
    request.page = options.page;
    for (const QString& file : options.files)
        request.files.append(QDir::cleanPath(QFileInfo(file).absoluteFilePath()));
    request.activationToken = qEnvironmentVariable(activationVariable);
    return request;
}

Desktop::Desktop(QApplication& application, const Options& options)
    : m_application(application), m_options(options), m_asked(requestOf(options)), m_choices(settingsPath()),
      m_opener(options) {
    m_application.installEventFilter(this);
    keepTypedPathsAlone(*this);
    connect(&m_opener, &DatabaseOpener::ready, this, &Desktop::begin);
    connect(&m_opener, &DatabaseOpener::progressed, this, [this](const QString& sentence) {
        if (m_startPage)
            m_startPage->showProgress(sentence);
    });
    connect(&m_opener, &DatabaseOpener::failed, this, &Desktop::showFailure);
}

/// A demo is thrown away, and so is what was chosen in it.
QString Desktop::settingsPath() const {
    return m_options.demo ? QString() : findPaths(m_options.dataDir).settings;
}

void Desktop::start() {
    const bool asksKeyring = m_options.databaseIsStored; // a start page says so
    if (!asksKeyring)
        openDatabase(); // while the rest is made
    applyColourScheme(m_application, WindowMemory(settingsPath()).colours());
    if (!m_options.demo && m_options.pictures.isEmpty()) {
        m_mark = std::make_unique<RunMark>(findPaths(m_options.dataDir).logs + QStringLiteral("/program.running"));
        if (const Status followed = autostartOf(m_options).followProgram(); !followed)
            qCWarning(logUi, "%ls", qUtf16Printable(followed.error().message));
    }
    connect(&m_desktopScheme, &DesktopScheme::told, this,
            [this](bool dark) { setDesktopPrefersDark(m_application, dark); });
    connect(&m_desktopScheme, &DesktopScheme::toldOfContrast, this,
            [this](bool high) { setDesktopPrefersContrast(m_application, high); });
    if (m_options.pictures.isEmpty() && m_asked.show)
        showStartPage();
    if (asksKeyring)
        openDatabase();
}

void Desktop::answer(const WindowRequest& request) {
    if (!request.show)
        return;
    m_asked.show = true;
    m_asked.files += request.files;
    if (!request.page.isEmpty())
        m_asked.page = request.page;
    if (!request.activationToken.isEmpty())
        qputenv(activationVariable, request.activationToken.toUtf8());
    if (m_database.server) {
        showWhatWasAsked();
        return;
    }
    if (!m_startPage)
        showStartPage();
    bringToFront(*m_startPage);
}

void Desktop::quit() {
    m_isQuitting = true;
    if (m_window)
        m_window->close(); // it keeps its place and size
    QApplication::exit(0);
}

/// Whoever ends the program (the session too) would first close the windows, and that says that scanning goes on.
bool Desktop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Quit && watched == &m_application) {
        quit();
        return true;
    }
    if (event->type() == QEvent::Close && watched == m_window.get() && keepsWindow()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Desktop::goesOnInTray() const {
    return m_tray && m_tray->isShown() && m_choices.closesToTray();
}

void Desktop::showStartPage() {
    m_startPage = std::make_unique<StartPage>();
    m_startPage->setWindowTitle(QApplication::applicationDisplayName());
    WindowMemory(settingsPath()).placeWindow(*m_startPage);
    connect(m_startPage.get(), &StartPage::offerTaken, this, &Desktop::takeOffer);
    connect(m_startPage.get(), &StartPage::retryRequested, this, [this](bool byItself) {
        m_startPage->showProgress(tr("Opening the database…"));
        openDatabase(byItself);
    });
    m_startPage->show();
}

void Desktop::showFailure(const Error& error) {
    if (!m_options.pictures.isEmpty() || (!m_options.account.isEmpty() && error.kind == ErrorKind::Usage)) {
        QApplication::exit(printError(error, m_options.json));
        return;
    }
    if (!m_startPage)
        showStartPage(); // what goes wrong is never hidden, in the background neither
    printError(error, false);
    if (m_options.databaseIsStored) // nobody gets to the settings while it is away
        m_startPage->offer(tr("Use the database on this computer"));
    else if (error.kind == ErrorKind::NewerDatabase && m_options.database.isEmpty())
        m_startPage->offer(tr("Begin in another folder…"));
    m_startPage->showError(error);
}

void Desktop::begin() {
    m_database = m_opener.take();
    m_account = m_database.account;
    const bool isSeen = m_startPage != nullptr; // somebody asked for it, or it had to tell of a failure
    if (m_asked.show || isSeen)
        readLibrary(); // first: it takes longest
    if (m_options.pictures.isEmpty() && !m_options.demo)
        startScanning();
    if (!m_asked.show && m_tray && !isSeen) {
        showUnlessInTray();
        return;
    }
    showWhatWasAsked();
    if (!m_options.pictures.isEmpty()) {
        m_pictures = std::make_unique<PictureRun>(m_application, *m_window, m_options);
        m_pictures->start();
    }
}

/// Nobody can reach what hides behind nothing.
void Desktop::showUnlessInTray() {
    QTimer::singleShot(patienceForTray, m_tray.get(), [this] {
        if (!m_tray->isShown() && (!m_window || !m_window->isVisible()))
            showWindow();
    });
}

void Desktop::showWhatWasAsked() {
    showWindow(); // a new one begins at the page
    const WindowRequest asked = std::exchange(m_asked, {});
    if (const auto page = pageFromKey(asked.page))
        m_window->openPage(*page);
    tellWhatHappened();
    if (!asked.files.isEmpty())
        m_window->importFiles(asked.files);
    else
        welcomeWhoIsNew();
}

/// Of the person's own data, with a window or without.
void Desktop::startScanning() {
    const Paths paths = findPaths(m_options.dataDir);
    m_scanning = std::make_unique<Scanning>(
        Scanning::Surroundings{
            m_keyring, m_clock, m_timers, findSpotifyHosts(), {}, paths.unstored(), paths.requests()},
        m_database.server->params(), m_database.remembered);
    connect(m_scanning.get(), &Scanning::databaseLost, this, [this] { m_opener.revive(*m_database.server); });
    m_newsAccounts = sourceOf(m_scanning->accounts());
    buildTray();
    announceWhatHappens();
    // Whoever comes to a window of ours can unlock a keyring.
    connect(&m_application, &QGuiApplication::applicationStateChanged, m_scanning.get(),
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_scanning->accounts().askKeyringAgain();
            });
    beginScanning();
    m_backups = std::make_unique<DailyBackupService>(m_database.server->params(), m_choices.zone(), m_clock, m_timers);
}

/// At once where no window is wanted; else after the first page, which needs the machine for itself.
void Desktop::beginScanning() {
    if (!m_library) {
        m_scanning->start();
        return;
    }
    const auto begin = [this, hasBegun = std::make_shared<bool>(false)] {
        if (!std::exchange(*hasBegun, true))
            QTimer::singleShot(untilFirstPage, m_scanning.get(), [this] { m_scanning->start(); });
    };
    connect(m_library.get(), &LibraryService::libraryChanged, m_scanning.get(), begin);
    connect(m_library.get(), &LibraryService::failed, m_scanning.get(), begin);
    connect(m_library.get(), &QObject::destroyed, m_scanning.get(), begin); // a window that was closed before
}

void Desktop::announceWhatHappens() {
    m_announcer = std::make_unique<Announcer>(
        m_choices, m_clock, m_timers, [this] { return m_window && QApplication::activeWindow(); }); // a dialog too
    m_scanNews = std::make_unique<ScanNews>(*m_trayScan, *m_newsAccounts, *m_announcer, m_clock, m_timers);
    tellOfWeeks();
    connect(m_announcer.get(), &Announcer::told, m_tray.get(), &TrayIcon::say);
    connect(&m_scanning->playlists(), &PlaylistService::scanned, this, &Desktop::announce);
}

void Desktop::announce(AccountId account, PlaylistId playlist, const std::vector<PlaylistEvent>& found) {
    const QString news = announcementOf(found);
    if (news.isEmpty())
        return;
    for (const WatchedPlaylist& watched : m_scanning->playlists().playlists(account))
        if (watched.id == playlist)
            m_announcer->tell(NewsKind::Playlists, {watched.name, news});
}

void Desktop::buildTray() {
    m_trayScan = sourceOf(m_scanning->scans(), m_scanning->metadata(), m_scanning->playlists());
    m_tray = std::make_unique<TrayIcon>(*m_trayScan, *m_newsAccounts, m_account.id, m_clock, m_choices.zone(),
                                        m_options.background);
    connect(m_tray.get(), &TrayIcon::openRequested, this, &Desktop::showWindow);
    connect(m_tray.get(), &TrayIcon::lost, this, &Desktop::showUnlessInTray);
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::quit);
    connect(m_tray.get(), &TrayIcon::pageRequested, this, &Desktop::showPage);
    connect(m_tray.get(), &TrayIcon::songRequested, this, [this](const NowPlaying& song) {
        showWindow();
        m_window->openSong(song);
    });
    connect(m_tray.get(), &TrayIcon::toggleRequested, this, [this] {
        if (m_window && m_window->isActiveWindow())
            m_window->close();
        else
            showWindow();
    });
}

WindowSources Desktop::sources() {
    WindowSources sources;
    sources.library = sourceOf(*m_library);
    sources.imports = actionsOf(*m_imports);
    sources.choices = std::make_unique<ProgramChoices>(settingsPath());
    connect(sources.choices.get(), &ProgramChoices::changed, &m_choices, &ProgramChoices::changed); // one file
    sources.recordings = sourceOf(*m_recordings);
    sources.deletions = sourceOf(*m_deletions);
    if (m_options.demo) {
        sources.accounts = demoAccounts(m_account.id, m_account.name, consentEnd(demoConsentedAt(m_clock.now())));
        sources.scan = demoScan(*sources.library, m_clock);
        sources.playlists = demoPlaylists(*sources.library, m_clock);
    } else if (m_scanning) {
        sources.program = programSource(m_options, *m_database.server, m_clock, m_keyring, deeds());
        sources.accounts = sourceOf(m_scanning->accounts());
        sources.scan = sourceOf(m_scanning->scans(), m_scanning->metadata(), m_scanning->playlists());
        sources.playlists = sourceOf(m_scanning->playlists());
    } else {
        sources.accounts = idleAccounts(m_account.id, m_account.name);
        sources.scan = idleScan();
        sources.playlists = idlePlaylists();
    }
    return sources;
}

/// The first steps come by themselves where nothing is stored, once, and again when they were interrupted.
void Desktop::welcomeWhoIsNew() {
    using Stage = ProgramChoices::Welcome::Stage;
    const Stage stage = m_choices.welcome().stage;
    if (m_options.demo || !m_options.pictures.isEmpty() || stage == Stage::Seen)
        return;
    if (stage == Stage::Open) {
        m_window->welcome();
        return;
    }
    connect(
        m_library.get(), &LibraryService::libraryChanged, m_window.get(),
        [this] {
            if (const LibraryPtr library = m_library->snapshot(); library && library->plays() == 0)
                m_window->welcome();
        },
        Qt::SingleShotConnection);
}

/// The history is read when there is a window that shows it: scanning needs none.
void Desktop::readLibrary() {
    m_library = std::make_unique<LibraryService>(m_database.server->params(), m_account.id);
    m_library->start();
}

void Desktop::openWindow() {
    const ConnectionParams params = m_database.server->params();
    if (!m_library)
        readLibrary(); // while the window is made
    if (!m_imports) {
        m_imports = std::make_unique<ImportService>(params, m_account.id);
        if (m_announcer)
            connect(m_imports.get(), &ImportService::imported, m_announcer.get(), [this](const ImportReport& report) {
                m_announcer->tell(NewsKind::ImportFinished,
                                  {report.sources.join(QStringLiteral(", ")),
                                   tr("The import is finished: %1 are stored now.").arg(playsText(report.playsAfter))});
            });
    }
    if (!m_recordings)
        m_recordings = std::make_unique<RecordingService>(params, m_clock);
    if (!m_deletions) {
        m_deletions = std::make_unique<DeletionService>(params, m_account.id, m_clock);
        // A window that was closed meanwhile goes when it is done.
        connect(
            m_deletions.get(), &DeletionService::underWayChanged, this,
            [this] {
                if (goesOnInTray())
                    releaseWindow();
            },
            Qt::QueuedConnection);
    }
    if (m_scanning) // what an import changes is told at once, of gaps and of songs to look up as well
        connect(m_library.get(), &LibraryService::libraryChanged, &m_scanning->scans(), &ScanService::lookAgain);
    // After a lost connection the server may have to be started again before anything else can work.
    connect(m_library.get(), &LibraryService::failed, this, [this] { m_opener.revive(*m_database.server); });
    WindowOptions window;
    window.page = pageFromKey(m_asked.page);
    window.demo = m_options.demo;
    window.offersDemoEnd = m_options.demo && m_options.pictures.isEmpty();
    window.account = m_account.id;
    window.accountName = m_account.name;
    window.databaseText = params.describe();
    window.dayStart = std::chrono::hours(m_choices.dayStart());
    window.firstWeekday = m_choices.firstWeekday();
    const QString remembered = m_options.pictures.isEmpty() ? settingsPath() : QString(); // pictures leave no trace
    m_window = std::make_unique<MainWindow>(sources(), remembered, m_choices.zone(), window);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::quit);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Desktop::startDemo);
    connect(m_window.get(), &MainWindow::closing, this, &Desktop::windowCloses);
    connect(m_window.get(), &MainWindow::accountChosen, this, &Desktop::showAccount, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::daysChosen, this, &Desktop::goOnByOtherDays, Qt::QueuedConnection);
}

void Desktop::showPage(PageId page) {
    showWindow();
    m_window->openPage(page);
}

void Desktop::showWindow() {
    if (!m_window)
        openWindow();
    if (m_startPage && m_startPage->isVisible())
        m_window->restoreGeometry(m_startPage->saveGeometry()); // it goes on where it stood
    if (m_options.pictures.isEmpty())
        bringToFront(*m_window);
    else
        m_window->show(); // where pictures are made there may be nothing to come in front of
    m_startPage.reset();
}

/// Demo data never mixes with a person's own: it is shown by a second program over a throw-away database.
void Desktop::startDemo() {
    QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

} // namespace afs
