// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_actions.h"

#include "ui/frame/about.h"
#include "ui/frame/help_dialog.h"
#include "ui/models/rule_text.h"
#include "ui/models/scope_store.h"
#include "ui/pages/mark_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace afs {

namespace {
constexpr std::array<ColourScheme, 4> schemes{ColourScheme::System, ColourScheme::Light, ColourScheme::Dark,
                                              ColourScheme::Contrast};
} // namespace

WindowActions::WindowActions(QMainWindow& window, ScopeStore& scope, const QString& settingsPath)
    : QObject(&window), m_window(window), m_scope(scope), m_keys(settingsPath) {
    buildFileMenu();
    buildViewMenu();
    buildGoMenu();
    buildHelpMenu();
    buildHeaderMenu();
    takeChosenKeys();
    connect(&scope, &ScopeStore::placeChanged, this, &WindowActions::follow);
    connect(&scope, &ScopeStore::scopeChanged, this, &WindowActions::follow);
    follow();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QList<QKeySequence>& keys,
                            std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, std::move(run));
    menu->addAction(action);
    // Shortcuts have to work while the menu bar is hidden.
    m_window.addAction(action);
    m_all.append(action);
    return action;
}

/// By the usual key, which is what a command is known by; P is also the key of every mark and figure, and stays.
void WindowActions::takeChosenKeys() {
    m_clear->setObjectName(QStringLiteral("clear-filters"));
    m_welcome->setObjectName(QStringLiteral("first-steps"));
    m_about->setObjectName(QStringLiteral("about"));
    for (QAction* action : m_all) {
        const QString usual = action->shortcut().toString(QKeySequence::PortableText);
        const QString id = usual.isEmpty() ? action->objectName() : usual;
        if (action != m_plays && !id.isEmpty())
            m_keys.add(action, id);
    }
}

HeaderCommands WindowActions::headerCommands() const {
    return {m_back, m_forward, m_earlier, m_later, m_byTime, m_range, m_search};
}

void WindowActions::buildFileMenu() {
    m_file = m_window.menuBar()->addMenu(tr("&File"));
    m_import = add(m_file, tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)}, [this] { Q_EMIT importRequested(); });
    m_export = add(m_file, tr("&Export…"), {QKeySequence(Qt::CTRL | Qt::Key_E)}, [this] { Q_EMIT exportRequested(); });
    add(m_file, tr("&Refresh"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)},
        [this] { Q_EMIT refreshRequested(); });
    m_scan = add(m_file, tr("&Scan now"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                 [this] { Q_EMIT scanRequested(); });
    m_file->addSeparator();
    m_undo = add(m_file, tr("&Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { Q_EMIT undoRequested(); });
    m_undo->setEnabled(false);
    m_redo =
        add(m_file, tr("Re&do"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
            [this] { Q_EMIT redoRequested(); });
    m_redo->setEnabled(false);
    m_file->addSeparator();
    add(m_file, tr("&Close window"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { m_window.close(); });
    add(m_file, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { Q_EMIT quitRequested(); });
}

void WindowActions::buildViewMenu() {
    m_view = m_window.menuBar()->addMenu(tr("&View"));
    m_byTime = add(m_view, tr("By &time instead of plays"), {QKeySequence(Qt::Key_M)},
                   [this] { m_scope.setMetric(m_scope.metric() == Metric::Plays ? Metric::Time : Metric::Plays); });
    m_byTime->setCheckable(true);
    m_view->addMenu(buildRuleMenu());
    m_view->addSeparator();
    m_range =
        add(m_view, tr("Date &range…"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { Q_EMIT rangeMenuRequested(); });
    m_earlier =
        add(m_view, tr("&Earlier range"), {QKeySequence(Qt::Key_BracketLeft)}, [this] { m_scope.shiftRange(-1); });
    m_later = add(m_view, tr("&Later range"), {QKeySequence(Qt::Key_BracketRight)}, [this] { m_scope.shiftRange(1); });
    m_clear = add(m_view, tr("Clear &filters"), {}, [this] { m_scope.clearFilters(); });
    m_plays = add(m_view, showPlaysText(), {QKeySequence(Qt::Key_P)}, [this] { Q_EMIT playsRequested(); });
    m_view->addSeparator();
    m_view->addMenu(buildSchemeMenu());
    m_menuBar = add(m_view, tr("&Menu bar"), {QKeySequence(Qt::Key_F10), QKeySequence(Qt::CTRL | Qt::Key_M)}, [this] {
        setMenuBarShown(m_menuBar->isChecked());
        Q_EMIT menuBarShownChanged(m_menuBar->isChecked());
    });
    m_menuBar->setCheckable(true);
    add(m_view, tr("F&ull screen"), {QKeySequence(Qt::Key_F11)},
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
}

QMenu* WindowActions::buildRuleMenu() {
    m_rules = new QMenu(tr("&Counting rule"), &m_window);
    m_rules->setToolTipsVisible(true);
    auto* group = new QActionGroup(this);
    for (const CountingRuleName& known : countingRules) {
        QAction* action = m_rules->addAction(ruleTitle(known.rule));
        action->setCheckable(true);
        action->setToolTip(ruleExplanation(known.rule));
        action->setStatusTip(ruleExplanation(known.rule));
        group->addAction(action);
        m_ruleActions[static_cast<std::size_t>(known.rule)] = action;
        connect(action, &QAction::triggered, this, [this, rule = known.rule] { m_scope.setRule(rule); });
    }
    return m_rules;
}

QMenu* WindowActions::buildSchemeMenu() {
    m_schemes = new QMenu(tr("C&olours"), &m_window);
    auto* group = new QActionGroup(this);
    const std::array<QString, 4> names{tr("&Like the system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        QAction* action = m_schemes->addAction(names[i]);
        action->setCheckable(true);
        group->addAction(action);
        m_schemeActions[i] = action;
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT colourSchemeChosen(schemes[i]); });
    }
    return m_schemes;
}

void WindowActions::buildGoMenu() {
    m_go = m_window.menuBar()->addMenu(tr("&Go"));
    m_back = add(m_go, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)},
                 [this] { m_scope.goBack(); });
    m_forward = add(m_go, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
                    [this] { m_scope.goForward(); });
    m_go->addSeparator();
    int key = Qt::Key_1;
    for (const PageId page : allPages) {
        QList<QKeySequence> keys;
        if (key <= Qt::Key_9) // there are no more digits
            keys.append(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)));
        if (page == PageId::Settings)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma)); // where other programs have theirs
        QAction* open = add(m_go, pageTitle(page), keys, [this, page] { m_scope.openPage(page); });
        m_places.append(open);
        m_pages.append(open);
        if (page == PageId::Settings)
            m_settings = open;
    }
    m_go->addSeparator();
    m_search = add(m_go, tr("&Search…"), {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_F)},
                   [this] { Q_EMIT searchRequested(); });
    m_places.append(m_search);
    add(m_go, tr("&Next part of the window"), {QKeySequence(Qt::Key_F6)}, [this] { Q_EMIT focusMoveRequested(true); });
    add(m_go, tr("&Previous part of the window"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { Q_EMIT focusMoveRequested(false); });
}

void WindowActions::buildHelpMenu() {
    m_help = m_window.menuBar()->addMenu(tr("&Help"));
    m_usage = add(m_help, tr("&Help"), {QKeySequence(Qt::Key_F1)}, [this] { showHelp(); });
    m_shortcuts =
        add(m_help, tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)},
            [this] { showShortcuts(); });
    m_welcome = add(m_help, tr("&First steps…"), {}, [this] { Q_EMIT welcomeRequested(); });
    m_about = add(m_help, tr("&About"), {}, [this] { showAbout(); });
}

void WindowActions::buildHeaderMenu() {
    m_headerMenu = new QMenu(&m_window);
    m_headerMenu->addAction(m_import);
    m_headerMenu->addSeparator();
    m_headerMenu->addMenu(m_rules);
    m_headerMenu->addMenu(m_schemes);
    m_headerMenu->addAction(m_menuBar);
    m_headerMenu->addAction(m_settings);
    m_headerMenu->addSeparator();
    m_headerMenu->addAction(m_usage);
    m_headerMenu->addAction(m_shortcuts);
    m_headerMenu->addAction(m_welcome);
    m_headerMenu->addAction(m_about);
}

std::vector<NamedCommand> WindowActions::commands() const {
    const auto plain = [](QString text) {
        text.remove(u'&');
        return text.endsWith(u'…') ? text.chopped(1) : text;
    };
    std::vector<NamedCommand> commands;
    for (QAction* action : m_all)
        if (!m_places.contains(action))
            commands.push_back({plain(action->text()), action, keywordsOf(action)});
    const auto addOf = [&](const QMenu& menu) {
        for (QAction* action : menu.actions())
            commands.push_back(
                {tr("%1: %2", "a submenu, its entry").arg(plain(menu.title()), plain(action->text())), action});
    };
    addOf(*m_rules);
    addOf(*m_schemes);
    for (const CountingRuleName& known : countingRules) // as the command line calls them
        for (NamedCommand& command : commands)
            if (command.action == m_ruleActions[static_cast<std::size_t>(known.rule)])
                command.also = QString::fromLatin1(known.name.data(), static_cast<qsizetype>(known.name.size()));
    return commands;
}

QString WindowActions::keywordsOf(const QAction* action) const {
    if (action == m_import)
        return tr("add load dump zip JSON", "words for the search");
    if (action == m_export)
        return tr("save CSV JSON list", "words for the search");
    if (action == m_scan)
        return tr("fetch update poll", "words for the search");
    if (action == m_welcome)
        return tr("wizard set up server client ID", "words for the search");
    if (action == m_usage)
        return tr("how manual question", "words for the search");
    if (action == m_shortcuts)
        return tr("keys", "words for the search");
    if (action == m_about)
        return tr("version licence", "words for the search");
    return {};
}

void WindowActions::follow() {
    m_back->setEnabled(m_scope.canGoBack());
    m_forward->setEnabled(m_scope.canGoForward());
    m_earlier->setEnabled(m_scope.canShiftRange(-1));
    m_later->setEnabled(m_scope.canShiftRange(1));
    m_byTime->setChecked(m_scope.metric() == Metric::Time);
    m_clear->setEnabled(m_scope.narrowedAtAll());
    const PageId page = m_scope.place().page;
    m_plays->setEnabled(pageUsesScope(page) && page != PageId::History && page != PageId::Playlists);
    m_ruleActions[static_cast<std::size_t>(m_scope.rule())]->setChecked(true);
}

void WindowActions::setColourScheme(ColourScheme scheme) {
    for (std::size_t i = 0; i < schemes.size(); ++i)
        m_schemeActions[i]->setChecked(schemes[i] == scheme);
}

void WindowActions::setUndoText(const QString& text, const QString& redoText) {
    const auto name = [](QAction& action, const QString& shown, const QString& usual) {
        action.setEnabled(!shown.isEmpty());
        action.setText(shown.isEmpty() ? usual : QString(shown).replace(u'&', QStringLiteral("&&")));
    };
    name(*m_undo, text, tr("&Undo"));
    name(*m_redo, redoText, tr("Re&do"));
}

void WindowActions::setMenuBarShown(bool shown) {
    m_menuBar->setChecked(shown);
    m_window.menuBar()->setVisible(shown);
}

void WindowActions::showShortcuts() {
    std::vector<ShortcutLine> lines;
    for (QAction* action : m_all) {
        // Whatever they would take back now.
        const QString text = action == m_undo ? tr("&Undo") : action == m_redo ? tr("Re&do") : action->text();
        lines.push_back({text, keysText(action->shortcuts()), action});
    }
    for (const ShortcutLine& line : keysOfParts())
        lines.push_back(line);
    (new ShortcutDialog(m_keys, std::move(lines), &m_window))->show();
}

void WindowActions::showHelp() {
    if (!m_helpDialog)
        m_helpDialog = new HelpDialog({m_shortcuts, m_welcome}, &m_window);
    m_helpDialog->show();
    m_helpDialog->showPage(m_scope.place().page);
    m_helpDialog->raise();
    m_helpDialog->activateWindow();
}

void WindowActions::showAbout() {
    openAbout(&m_window);
}

} // namespace afs
