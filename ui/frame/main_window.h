// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/frame/window_memory.h"
#include "ui/frame/window_options.h"
#include "ui/frame/window_undo.h"
#include "ui/models/window_sources.h"

#include <QMainWindow>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <memory>

class QTimer;

namespace afs {

class ChipsRow;
class HeaderStrip;
class LiveStatus;
class NameSearch;
class Page;
class PageStack;
class Palette;
class SavedRanges;
class ScopeStore;
class Sidebar;
class SongOpener;
class StateBar;
class StateWatch;
class StatisticsRunner;
class ToastBar;
class WindowActions;
class WindowDialogs;
struct Notice;
struct NowPlaying;
struct PageContext;

/// The window: pages over one scope. GUI thread.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `settingsPath`: the file that remembers range, page, geometry and choices; empty: nothing is remembered.
    MainWindow(WindowSources sources, const QString& settingsPath, const QTimeZone& zone, const WindowOptions& options,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void openPage(PageId page);
    Page* page(PageId id); ///< made when it is first asked for
    ScopeStore& scope();

    /// Opens the page of what plays now, or History where it is not stored yet.
    void openSong(const NowPlaying& song);
    /// Where it is and has been, and what can be taken back: for a window that takes its place. Nothing is asked of a
    /// window that was left but to go.
    struct Journey {
        ScopeStore::Journey places;
        std::unique_ptr<WindowUndo> undo;
    };
    Journey leave();
    void resume(Journey journey);

    /// Opens the import dialog; with paths at its Check step.
    void importFiles(const QStringList& paths);
    /// Opens the sign-in dialog: of an account again, or of somebody new (0).
    void signIn(AccountId account, bool withPlaybackState);
    /// Opens the first steps, where they were left.
    void welcome();
    /// Says something at the bottom of the page.
    void notify(const Notice& notice);

Q_SIGNALS:
    void demoRequested();                       ///< "Show demo data" was pressed
    void accountChosen(afs::AccountId account); ///< its library is to be shown, in a window of its own making
    void daysChosen();                          ///< days are to be counted anew, in a window of its own making
    void quitRequested();                       ///< Ctrl+Q
    void closing();                             ///< it is about to close, whoever asked for it

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    WindowUndo::Doers undoDoers();
    void connectUndo();
    void connectParts();
    void connectActions();
    void connectServices();
    void restore();
    void followPlace();
    void followLibrary();
    void followKnown();
    void followToday();
    void showPlaysOf(const ImportReport& report);
    void chooseColours(ColourScheme scheme);
    void moveFocus(bool forward);
    void showPlays();

    WindowSources m_sources;
    WindowOptions m_options;
    SystemClock m_systemClock;
    const Clock* m_clock;
    WindowMemory m_memory;
    std::unique_ptr<StatisticsRunner> m_runner;
    std::unique_ptr<ScopeStore> m_scope;
    std::unique_ptr<SavedRanges> m_savedRanges;
    std::unique_ptr<NameSearch> m_search;
    std::unique_ptr<Palette> m_palette;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<WindowDialogs> m_dialogs;
    std::unique_ptr<WindowUndo> m_undo;
    std::unique_ptr<SongOpener> m_songs;
    std::unique_ptr<StateWatch> m_stateWatch;
    WindowActions* m_actions = nullptr;
    Sidebar* m_sidebar = nullptr;
    LiveStatus* m_live = nullptr;
    HeaderStrip* m_header = nullptr;
    StateBar* m_state = nullptr;
    ChipsRow* m_chips = nullptr;
    PageStack* m_pages = nullptr;
    ToastBar* m_toast = nullptr;
    QTimer* m_everyMinute = nullptr;
};

} // namespace afs
