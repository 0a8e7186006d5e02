// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/commands/output.h"
#include "core/base/paths.h"
#include "ui/models/demo_sources.h"
#include "ui/models/idle_sources.h"
#include "ui/models/service_sources.h"
#include "ui/theme/theme.h"

namespace afs {

namespace {
constexpr QSize firstSize{1200, 800};
} // namespace

Desktop::Desktop(QApplication& application, const Options& options)
    : m_application(application), m_options(options), m_opener(options) {
    connect(&m_opener, &DatabaseOpener::ready, this, &Desktop::openWindow);
    connect(&m_opener, &DatabaseOpener::progressed, this, [this](const QString& sentence) {
        if (m_startPage)
            m_startPage->showProgress(sentence);
    });
    connect(&m_opener, &DatabaseOpener::failed, this, &Desktop::showFailure);
}

Desktop::~Desktop() {
    m_pictures.reset();
    m_window.reset();
    m_imports.reset();
    m_library.reset();
}

/// A demo is thrown away, and so is what was chosen in it.
QString Desktop::settingsPath() const {
    return m_options.demo ? QString() : findPaths(m_options.dataDir).settings;
}

void Desktop::start() {
    applyColourScheme(m_application, ColourScheme::System);
    connect(&m_desktopScheme, &DesktopScheme::told, this,
            [this](bool dark) { setDesktopPrefersDark(m_application, dark); });
    if (m_options.pictures.isEmpty()) {
        m_startPage = std::make_unique<StartPage>();
        m_startPage->setWindowTitle(QApplication::applicationDisplayName());
        m_startPage->setWindowIcon(themedIcon(QStringLiteral("app")));
        m_startPage->resize(firstSize);
        connect(m_startPage.get(), &StartPage::retryRequested, this, [this] {
            m_startPage->showProgress(tr("Opening the database…"));
            m_opener.open();
        });
        m_startPage->show();
    }
    m_opener.open();
}

void Desktop::showFailure(const Error& error) {
    if (m_startPage) {
        printError(error, false);
        m_startPage->showError(error);
        return;
    }
    QApplication::exit(printError(error, m_options.json));
}

void Desktop::openWindow() {
    m_database = m_opener.take();
    const ConnectionParams params = m_database.server->params();
    m_library = std::make_unique<LibraryService>(params, m_database.account.id);
    m_library->start(); // it reads while the window is made
    m_imports = std::make_unique<ImportService>(params, m_database.account.id);
    // After a lost connection the server may have to be started again before anything else can work.
    connect(m_library.get(), &LibraryService::failed, this, [this] { m_opener.revive(*m_database.server); });
    WindowOptions window;
    window.page = m_options.page.isEmpty() ? std::nullopt : pageFromKey(m_options.page);
    window.demo = m_options.demo;
    window.account = m_database.account.id;
    window.accountName = m_database.account.name;
    window.databaseText = params.describe();
    WindowSources sources;
    sources.library = sourceOf(*m_library);
    sources.imports = actionsOf(*m_imports);
    if (m_options.demo) {
        sources.accounts = demoAccounts(m_database.account.id, m_database.account.name, m_clock);
        sources.scan = demoScan(m_clock);
        sources.playlists = demoPlaylists(*sources.library, m_clock);
    } else {
        sources.accounts = idleAccounts(m_database.account.id, m_database.account.name);
        sources.scan = idleScan();
        sources.playlists = idlePlaylists();
    }
    m_window = std::make_unique<MainWindow>(std::move(sources), settingsPath(), m_options.zone, window);
    connect(m_window.get(), &MainWindow::quitRequested, &m_application, &QApplication::quit);
    connect(m_window.get(), &MainWindow::demoRequested, this, &Desktop::startDemo);
    m_window->show();
    m_startPage.reset();
    if (!m_options.files.isEmpty())
        m_window->importFiles(m_options.files);
    if (!m_options.pictures.isEmpty())
        writePictures();
}

/// Demo data never mixes with a person's own: it is shown by a second program over a throw-away database.
void Desktop::startDemo() {
    QProcess::startDetached(QApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

/// Every page as it is, then every page dark, in a folder of that name.
void Desktop::writePictures() {
    takePictures(m_options.pictures, [this] {
        applyColourScheme(m_application, ColourScheme::Dark);
        takePictures(m_options.pictures + QStringLiteral("/dark"), [] { QApplication::exit(0); });
    });
}

void Desktop::takePictures(const QString& folder, std::function<void()> done) {
    m_pictures = std::make_unique<PagePictures>(*m_window, folder);
    connect(
        m_pictures.get(), &PagePictures::finished, this,
        [this, done = std::move(done)](const QString& problem) {
            if (!problem.isEmpty()) {
                QApplication::exit(printError({ErrorKind::Failed, problem, {}}, m_options.json));
                return;
            }
            for (const QString& path : m_pictures->written())
                printLine(path);
            done();
        },
        Qt::QueuedConnection); // whoever speaks here may be replaced
    m_pictures->start();
}

} // namespace afs
