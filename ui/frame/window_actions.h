// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"
#include "ui/frame/header_strip.h"
#include "ui/frame/shortcuts.h"
#include "ui/models/page_id.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace afs {

class HelpDialog;
class ScopeStore;

struct NamedCommand {
    QString text; ///< "Colours: Dark"
    QAction* action = nullptr;
    QString also{}; ///< what people call it besides, for the search
};

/// Every command of the window as one action: in the menu bar, in the header's menu and as a shortcut.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// Fills the window's menu bar. `settingsPath`: where the keys that a person chose are kept.
    WindowActions(QMainWindow& window, ScopeStore& scope, const QString& settingsPath);

    /// What the header has buttons for, and the pages of the sidebar in its order.
    HeaderCommands headerCommands() const;
    const QList<QAction*>& pages() const { return m_pages; }

    /// What can be done, by name: all but pages and the search itself; those of submenus with the submenu's name.
    std::vector<NamedCommand> commands() const;
    QMenu* headerMenu() const { return m_headerMenu; }
    void setColourScheme(ColourScheme scheme); ///< silent
    void setMenuBarShown(bool shown);
    /// What can be taken back, and done again; empty: nothing.
    void setUndoText(const QString& text, const QString& redoText);
    void showShortcuts(); ///< the list of all of them
    void showHelp();      ///< about the page that is open

Q_SIGNALS:
    void importRequested();
    void refreshRequested();
    void scanRequested();
    void quitRequested();
    void undoRequested();
    void redoRequested();
    void exportRequested();
    void searchRequested();
    void welcomeRequested();
    void rangeMenuRequested();
    void playsRequested();
    void focusMoveRequested(bool forward);
    void colourSchemeChosen(afs::ColourScheme scheme);
    void menuBarShownChanged(bool shown);

private:
    QAction* add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run);
    void buildFileMenu();
    void buildViewMenu();
    QMenu* buildRuleMenu();
    QMenu* buildSchemeMenu();
    void buildGoMenu();
    void buildHelpMenu();
    void buildHeaderMenu();
    void follow();
    void showAbout();
    void takeChosenKeys();
    QString keywordsOf(const QAction* action) const;

    QMainWindow& m_window;
    ScopeStore& m_scope;
    QMenu* m_file = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_go = nullptr;
    QMenu* m_help = nullptr;
    QMenu* m_rules = nullptr;
    QMenu* m_schemes = nullptr;
    QMenu* m_headerMenu = nullptr;
    QPointer<HelpDialog> m_helpDialog;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_scan = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_settings = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QAction* m_earlier = nullptr;
    QAction* m_later = nullptr;
    QAction* m_byTime = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_plays = nullptr;
    QAction* m_menuBar = nullptr;
    QAction* m_usage = nullptr;
    QAction* m_shortcuts = nullptr;
    QAction* m_welcome = nullptr;
    QAction* m_about = nullptr;
    std::array<QAction*, countingRules.size()> m_ruleActions{};
    std::array<QAction*, 4> m_schemeActions{};
    Shortcuts m_keys;
    QAction* m_range = nullptr;
    QAction* m_search = nullptr;
    QList<QAction*> m_pages;
    QList<QAction*> m_places; ///< pages and the search: they are no commands
    QList<QAction*> m_all;    ///< in the order of the menus, for the list of shortcuts
};

} // namespace afs
