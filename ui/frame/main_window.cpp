// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/kpi_card.h"
#include "ui/frame/all_time_band.h"
#include "ui/frame/chips_row.h"
#include "ui/frame/drop_overlay.h"
#include "ui/frame/header_strip.h"
#include "ui/frame/live_status.h"
#include "ui/frame/page_stack.h"
#include "ui/frame/palette.h"
#include "ui/frame/search_field.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/state_bar.h"
#include "ui/frame/state_watch.h"
#include "ui/frame/status_block.h"
#include "ui/frame/toast_bar.h"
#include "ui/frame/window_actions.h"
#include "ui/frame/window_dialogs.h"
#include "ui/frame/window_undo.h"
#include "ui/models/coverage.h"
#include "ui/models/format.h"
#include "ui/models/name_search.h"
#include "ui/models/saved_ranges.h"
#include "ui/models/song_opener.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_keeper.h"
#include "ui/widgets/menu_key.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTimer>
#include <QToolButton>

namespace afs {

namespace {

constexpr int collapseBelow = 1000;
constexpr int minuteMs = 60'000;

/// A line of its own in which `part` is as wide as it may be, in the middle; without height while that is hidden.
QLayout* inTheMiddle(QWidget* part) {
    constexpr int muchMore = 100;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(Space::XL, 0, Space::XL, 0);
    line->addStretch(1);
    line->addWidget(part, muchMore);
    line->addStretch(1);
    return line;
}

} // namespace

MainWindow::MainWindow(WindowSources sources, const QString& settingsPath, const QTimeZone& zone,
                       const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent), m_sources(std::move(sources)), m_options(options),
      m_clock(options.clock ? options.clock : &m_systemClock), m_memory(settingsPath) {
    m_runner = std::make_unique<StatisticsRunner>();
    m_scope = std::make_unique<ScopeStore>(settingsPath, zone, localDayOf(m_clock->now(), zone, options.dayStart));
    m_scope->setDayRules(options.dayStart, options.firstWeekday);
    m_scope->setTrackNamer([this](TrackId track) {
        const LibraryPtr library = m_sources.library->library();
        const std::uint32_t index = library ? indexOf(*library, Subject::ofTrack(track)) : noIndex;
        return index == noIndex ? QString() : linkTo(*library, Ranked::Tracks, index).name;
    });
    m_savedRanges = std::make_unique<SavedRanges>(settingsPath);
    m_search = std::make_unique<NameSearch>(*m_runner);
    m_palette = std::make_unique<Palette>(*m_search, *m_scope, m_sources, m_options.account);
    m_context =
        std::make_unique<PageContext>(*m_scope, *m_runner, *m_clock, m_options.account, m_sources, settingsPath);
    m_dialogs = std::make_unique<WindowDialogs>(m_sources, *m_scope, settingsPath, *this);
    m_undo = std::make_unique<WindowUndo>(undoDoers());
    m_songs = std::make_unique<SongOpener>(*m_scope, *m_runner, *m_sources.library);
    // The program's name comes after it by itself.
    setWindowTitle(m_options.demo ? tr("Demo data") : QStringLiteral("Analytics for Spotify"));
    setMinimumSize(640, 480);
    keepTheKeyboard(*this);
    openMenusByShiftF10(*this);
    build();
    connectParts();
    connectActions();
    connectServices();
    restore();
    followLibrary();
    followPlace();
}

MainWindow::~MainWindow() {
    // Pages and dialogs use what the members are made of: they go first.
    m_dialogs.reset();
    m_stateWatch.reset();
    delete takeCentralWidget();
}

void MainWindow::build() {
    auto* central = new QWidget(this);
    auto* content = new QWidget(central);
    m_sidebar = new Sidebar(central);
    m_live = new LiveStatus(*m_sidebar, m_sources, m_options, *m_clock, m_scope->zone());
    m_header = new HeaderStrip(*m_scope, *m_palette, *m_savedRanges, content);
    m_state = new StateBar(content);
    m_stateWatch = std::make_unique<StateWatch>(m_sources, m_options, *m_clock, m_scope->zone(), *m_state);
    auto* band = new AllTimeBand(
        *m_context, [this] { return m_pages->page(m_scope->place().page); }, content);
    m_chips = new ChipsRow(*m_scope, content);
    m_pages = new PageStack(*m_context, content);
    m_toast = new ToastBar(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(band);
    column->addWidget(m_state);
    column->addWidget(m_chips);
    column->addWidget(m_pages, 1);
    column->addLayout(inTheMiddle(m_toast));
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(content, 1);
    setCentralWidget(central);
    connect(new DropOverlay(this), &DropOverlay::dropped, this, &MainWindow::importFiles);
    m_actions = new WindowActions(*this, *m_scope, m_context->settings);
    m_header->setCommands(m_actions->headerCommands());
    m_sidebar->setCommands(m_actions->pages());
    m_header->menuButton()->setMenu(m_actions->headerMenu());
    m_palette->setCommands(m_actions->commands());
    m_everyMinute = new QTimer(this);
    m_everyMinute->setInterval(minuteMs);
    m_everyMinute->start();
}

void MainWindow::connectParts() {
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::openPage);
    connect(m_sidebar, &Sidebar::pageClicked, this, [this](PageId id) {
        if (id == PageId::Review) // its cards are gone through by keys
            page(id)->focusFirst();
    });
    connect(m_header->search(), &SearchField::taken, this, [this] {
        if (m_header->search()->hasFocus()) // no command has taken it
            page(m_scope->place().page)->focusFirst();
    });
    connect(m_scope.get(), &ScopeStore::placeChanged, this, &MainWindow::followPlace);
    connect(m_sidebar->status(), &QAbstractButton::clicked, this, [this] { openPage(PageId::Scanner); });
    connect(m_state, &StateBar::scannerRequested, this, [this] { openPage(PageId::Scanner); });
    connect(m_state, &StateBar::keyboardLeft, this, [this] { page(m_scope->place().page)->focusFirst(); });
    connect(m_state, &StateBar::demoEndRequested, this, &MainWindow::quitRequested);
    connect(m_state, &StateBar::signInRequested, this, [this] {
        signIn(m_options.account, m_sources.scan->status(m_options.account).settings.mode != ScanMode::RecentlyPlayed);
    });
    connect(m_everyMinute, &QTimer::timeout, this, &MainWindow::followToday);
    connect(m_dialogs.get(), &WindowDialogs::notice, this, &MainWindow::notify);
    connect(m_dialogs.get(), &WindowDialogs::demoRequested, this, &MainWindow::demoRequested);
    connect(m_dialogs.get(), &WindowDialogs::showPlaysRequested, this, &MainWindow::showPlaysOf);
    connect(m_pages, &PageStack::notice, this, &MainWindow::notify);
    connect(m_pages, &PageStack::importRequested, this, &MainWindow::importFiles);
    connect(m_pages, &PageStack::demoRequested, this, &MainWindow::demoRequested);
    connect(m_pages, &PageStack::signInRequested, this, &MainWindow::signIn);
    connect(m_pages, &PageStack::accountChosen, this, &MainWindow::accountChosen);
    connect(m_pages, &PageStack::coloursChosen, this, &MainWindow::chooseColours);
    connect(m_sources.choices.get(), &ProgramChoices::daysChosen, m_dialogs.get(), &WindowDialogs::chooseDays);
    connect(m_dialogs.get(), &WindowDialogs::daysChosen, this, &MainWindow::daysChosen);
    connect(m_pages, &PageStack::shortcutsRequested, this, [this] { m_actions->showShortcuts(); });
}

void MainWindow::connectActions() {
    connect(m_actions, &WindowActions::importRequested, this, [this] { importFiles({}); });
    connect(m_actions, &WindowActions::refreshRequested, this, [this] { m_sources.library->refresh(); });
    connect(m_actions, &WindowActions::scanRequested, this, [this] { m_sources.scan->scanNow(m_options.account); });
    connect(m_actions, &WindowActions::quitRequested, this, [this] {
        Q_EMIT quitRequested();
        close();
    });
    connect(m_actions, &WindowActions::welcomeRequested, this, &MainWindow::welcome);
    connectUndo();
    connect(m_actions, &WindowActions::exportRequested, m_dialogs.get(),
            [this] { m_dialogs->exportPlays(m_options.account); });
    connect(m_actions, &WindowActions::searchRequested, m_header->search(), &SearchField::begin);
    connect(m_actions, &WindowActions::rangeMenuRequested, m_header, &HeaderStrip::openRangeMenu);
    connect(m_actions, &WindowActions::playsRequested, this, &MainWindow::showPlays);
    connect(m_actions, &WindowActions::focusMoveRequested, this, &MainWindow::moveFocus);
    connect(m_actions, &WindowActions::colourSchemeChosen, this, &MainWindow::chooseColours);
    connect(m_actions, &WindowActions::menuBarShownChanged, this,
            [this](bool shown) { m_memory.setMenuBarShown(shown); });
}

WindowUndo::Doers MainWindow::undoDoers() {
    return {*m_scope,
            *m_savedRanges,
            *m_sources.choices,
            *m_sources.imports,
            *m_sources.playlists,
            *m_sources.deletions,
            *m_sources.recordings};
}

void MainWindow::connectUndo() {
    connect(m_undo.get(), &WindowUndo::notice, this, &MainWindow::notify);
    connect(m_actions, &WindowActions::undoRequested, m_undo.get(), &WindowUndo::undo);
    connect(m_actions, &WindowActions::redoRequested, m_undo.get(), &WindowUndo::redo);
    connect(m_undo.get(), &WindowUndo::changed, m_actions, &WindowActions::setUndoText);
}

MainWindow::Journey MainWindow::leave() {
    return {m_scope->journey(), std::move(m_undo)};
}

void MainWindow::resume(Journey journey) {
    m_scope->resume(journey.places);
    m_undo = std::move(journey.undo);
    connectUndo();
    m_undo->serve(undoDoers());
    m_undo->goOn();
}

void MainWindow::connectServices() {
    connect(m_sources.library.get(), &LibrarySource::libraryChanged, this, &MainWindow::followLibrary);
    connect(m_context->known.get(), &KnownHistory::changed, this, &MainWindow::followKnown);
    connect(m_sources.imports.get(), &ImportActions::imported, this, [this] { m_sources.library->refresh(); });
    connect(m_sources.imports.get(), &ImportActions::undone, this, [this] { m_sources.library->refresh(); });
    connect(m_sources.accounts.get(), &AccountSource::failed, this,
            [this](const Error& error) { notify({error.message}); });
    connect(m_sources.accounts.get(), &AccountSource::signedIn, this, [this](AccountId id) {
        if (id != m_options.account)
            notify({tr("The other account has a library of its own."), tr("Show"),
                    [this, id] { Q_EMIT accountChosen(id); }});
    });
    connect(m_stateWatch.get(), &StateWatch::notice, this, &MainWindow::notify);
    m_dialogs->offerInterruptedImport();
}

void MainWindow::restore() {
    m_memory.placeWindow(*this);
    m_actions->setMenuBarShown(m_memory.menuBarShown());
    const ColourScheme scheme = m_memory.colours();
    m_actions->setColourScheme(scheme);
    if (scheme != ColourScheme::System)
        applyColourScheme(*qApp, scheme);
    if (m_options.page)
        m_scope->openPage(*m_options.page);
}

ScopeStore& MainWindow::scope() {
    return *m_scope;
}

void MainWindow::openPage(PageId page) {
    m_scope->openPage(page);
}

void MainWindow::openSong(const NowPlaying& song) {
    m_songs->open(song);
}

Page* MainWindow::page(PageId id) {
    return m_pages->page(id);
}

void MainWindow::followPlace() {
    const PageId id = m_scope->place().page;
    m_sidebar->setCurrent(id);
    m_pages->showPage(id);
    m_state->setPage(id); // where it goes, the page has the keyboard
}

void MainWindow::followLibrary() {
    const LibraryPtr library = m_sources.library->library();
    m_runner->selections().clear();
    m_search->setLibrary(library);
    if (library)
        m_scope->setYears(yearsWithPlays(*library, m_scope->zone(), m_scope->dayStart()));
    followKnown();
}

void MainWindow::followKnown() {
    m_scope->setReviewYear(m_context->known->newestCoveredYear(m_scope->years(), m_scope->scope()));
}

void MainWindow::followToday() {
    m_scope->setToday(m_scope->dayOf(m_clock->now()));
    m_live->follow();
    m_stateWatch->follow();
}

void MainWindow::notify(const Notice& notice) {
    m_toast->present(notice);
}

void MainWindow::importFiles(const QStringList& paths) {
    m_dialogs->importFiles(paths);
}

void MainWindow::signIn(AccountId account, bool withPlaybackState) {
    m_dialogs->signIn(account, withPlaybackState);
}

void MainWindow::welcome() {
    m_dialogs->welcome(m_options.account);
}

void MainWindow::showPlaysOf(const ImportReport& report) {
    if (!report.first || !report.last)
        return;
    Place place = m_scope->place();
    place.page = PageId::History;
    place.detail.clear();
    place.subject.reset();
    place.filter = {};
    place.narrowed = DateRange{m_scope->dayOf(*report.first), m_scope->dayOf(*report.last) + std::chrono::days(1)};
    m_scope->go(place);
    activateWindow();
    raise();
}

void MainWindow::chooseColours(ColourScheme scheme) {
    applyColourScheme(*qApp, scheme);
    m_actions->setColourScheme(scheme);
    m_memory.setColours(scheme);
}

/// The plays behind what the mouse is over, else those of all that the page shows. A mark or a figure that has the
/// focus takes the key itself.
void MainWindow::showPlays() {
    Page* shown = page(m_scope->place().page);
    for (ChartView* chart : shown->findChildren<ChartView*>())
        if (chart->hoveredIndex() >= 0 && chart->offersPlays()) {
            Q_EMIT chart->playsRequested(chart->hoveredIndex());
            return;
        }
    for (KpiCard* figure : shown->findChildren<KpiCard*>())
        if (figure->underMouse() && figure->hasBehind()) {
            Q_EMIT figure->behindRequested();
            return;
        }
    shown->showPlays();
}

/// F6: sidebar, header, page, and round again.
void MainWindow::moveFocus(bool forward) {
    const QWidget* focused = QApplication::focusWidget();
    int at = 2;
    if (focused && m_sidebar->isAncestorOf(focused))
        at = 0;
    else if (focused && m_header->isAncestorOf(focused))
        at = 1;
    switch ((at + (forward ? 1 : 2)) % 3) {
    case 0:
        m_sidebar->focusList();
        break;
    case 1:
        m_header->focusFirst();
        break;
    default:
        page(m_scope->place().page)->focusFirst();
    }
}

/// Parts of a page come and go after it was made, and pages are made after what stands below them.
bool MainWindow::focusNextPrevChild(bool next) {
    tabInReadingOrder(*centralWidget());
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_memory.rememberPlaceOf(*this);
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_sidebar->setCollapsed(width() < collapseBelow);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_everyMinute)
        followToday();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_scope->narrowedAtAll()) {
        m_scope->clearFilters();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace afs
