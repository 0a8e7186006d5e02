// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_dialog.h"

#include "ui/import/import_dialog.h"
#include "ui/models/format.h"
#include "ui/pages/scan_mode_card.h"
#include "ui/settings/background_card.h"
#include "ui/theme/theme.h"
#include "ui/welcome/server_form.h"
#include "ui/widgets/drop_place.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace afs {

namespace {

enum WelcomeStep { PlaceStep, BeginningStep, SignInStep, ScanningStep };

constexpr int usualWidth = 620;
constexpr int usualHeight = 600;
constexpr QLatin1String exportAddress("https://www.spotify.com/account/privacy/");

/// A step: its question, and room for what belongs to it.
QVBoxLayout* stepLayout(QWidget* step, const QString& question) {
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    auto* title = new ThemedLabel(ThemedLabel::Role::PageTitle, question, step);
    title->setWordWrap(true);
    layout->addWidget(title);
    return layout;
}

ThemedLabel* addWords(QVBoxLayout* layout, const QString& text, ThemedLabel::Role role = ThemedLabel::Role::Body) {
    auto* label = new ThemedLabel(role, text, layout->parentWidget());
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QScrollArea* scrolling(QWidget* inside, QWidget* parent) {
    auto* step = new QScrollArea(parent);
    step->setFrameShape(QFrame::NoFrame);
    step->setWidgetResizable(true);
    step->setFocusPolicy(Qt::NoFocus);
    step->setWidget(inside);
    step->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return step;
}

QPushButton* addStepButton(QVBoxLayout* layout, const QString& text) {
    auto* button = new QPushButton(text, layout->parentWidget());
    button->setMinimumHeight(32);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

} // namespace

WelcomeDialog::WelcomeDialog(const WindowSources& sources, AccountId account, QWidget* parent)
    : QDialog(parent), m_sources(sources), m_account(account), m_parts(new QStackedWidget(this)) {
    setWindowTitle(tr("First steps"));
    setAcceptDrops(true);
    m_parts->addWidget(buildPlace());
    m_parts->addWidget(buildBeginning());
    m_parts->addWidget(buildSignIn());
    m_parts->addWidget(buildScanning());
    buildFrame();
    connect(m_sources.library.get(), &LibrarySource::libraryChanged, this, &WelcomeDialog::follow);
    connect(m_sources.accounts.get(), &AccountSource::accountsChanged, this, &WelcomeDialog::follow);
    connect(m_sources.scan.get(), &ScanSource::statusChanged, this, &WelcomeDialog::follow);
}

QWidget* WelcomeDialog::buildPlace() {
    auto* inside = new QWidget;
    auto* layout = stepLayout(inside, tr("Your listening history, on your own computer"));
    const DatabaseFacts facts = m_sources.program->database();
    addWords(layout,
             facts.isManaged
                 ? tr("Everything is kept in a private PostgreSQL database on this computer. The program starts "
                      "it, stops it and looks after it by itself; nobody else can read it.")
                 : tr("Everything is kept in the PostgreSQL server that you named."));
    addWords(layout, facts.place, ThemedLabel::Role::Secondary)
        ->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWords(layout, tr("Before you sign in, nothing leaves this computer, and nobody is contacted."));
    if (m_sources.program->canMoveData()) {
        auto* move = addStepButton(layout, tr("Keep it in another folder…"));
        move->setAutoDefault(false);
        connect(move, &QPushButton::clicked, this, &WelcomeDialog::chooseFolder);
    }
    if (m_sources.program->canChooseServer())
        addPlaceChoice(layout, facts.isManaged);
    layout->addStretch();
    return scrolling(inside, this);
}

/// The program starts anew there, and so do the first steps.
void WelcomeDialog::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Keep everything in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& chosen) { m_sources.program->moveData(ownFolderIn(chosen)); });
    dialog->open();
}

/// Most people never need it: folded until it is asked for.
void WelcomeDialog::addPlaceChoice(QVBoxLayout* layout, bool isManaged) {
    auto* other = addStepButton(layout, tr("Keep it on a PostgreSQL server of my own…"));
    auto* part = new QWidget(layout->parentWidget());
    auto* inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Space::M);
    addWords(inside,
             tr("Several computers can share one. What is stored here so far stays where it is, and is there "
                "again when you come back."),
             ThemedLabel::Role::Secondary);
    inside->addWidget(new ServerForm(*m_sources.program, part));
    part->hide();
    layout->addWidget(part);
    other->setCheckable(true);
    connect(other, &QPushButton::toggled, part, &QWidget::setVisible);
    if (isManaged)
        return;
    connect(addStepButton(layout, tr("Keep it on this computer again")), &QPushButton::clicked, this,
            [this] { m_sources.program->useOwnDatabase(); });
}

QWidget* WelcomeDialog::buildBeginning() {
    auto* inside = new QWidget;
    auto* layout = stepLayout(inside, tr("What would you like to begin with?"));
    addWords(layout,
             tr("Spotify sends you your whole history when you ask for it (Extended streaming history; it takes "
                "some days). If you have the file already, drop it here as it is, or choose it."));
    QPushButton* ask = addStepButton(layout, tr("Ask Spotify for it"));
    ask->setIcon(themedIcon(QStringLiteral("external")));
    ask->setToolTip(exportAddress);
    connect(ask, &QPushButton::clicked, this, [] { QDesktopServices::openUrl(QUrl(exportAddress)); });
    addDropPlace(layout);
    addWords(layout,
             tr("Until it comes you can look around with invented data. It opens in a window of its own, and is "
                "gone when you close that."));
    connect(addStepButton(layout, tr("Show demo data")), &QPushButton::clicked, this, &WelcomeDialog::demoRequested);
    return scrolling(inside, this);
}

/// It takes the room that the words leave.
void WelcomeDialog::addDropPlace(QVBoxLayout* layout) {
    auto* place = new DropPlace(tr("Drop the zip or its JSON files here"), layout->parentWidget());
    m_plays = new ThemedLabel(ThemedLabel::Role::Good, place);
    m_plays->setAlignment(Qt::AlignCenter);
    place->content()->addWidget(m_plays);
    place->content()->addSpacing(Space::S);
    m_look = new QPushButton(tr("Look at the charts"), place);
    m_choose = new QPushButton(tr("Import your export…"), place);
    m_another = new QPushButton(tr("Import another file…"), place);
    for (QPushButton* button : {m_look, m_choose, m_another}) {
        button->setMinimumHeight(32);
        place->content()->addWidget(button, 0, Qt::AlignHCenter);
    }
    for (QPushButton* first : {m_look, m_choose})
        makePrimary(first);
    connect(m_look, &QPushButton::clicked, this, &WelcomeDialog::lookAtCharts);
    for (QPushButton* choose : {m_choose, m_another})
        connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT importRequested({}); });
    layout->addWidget(place, 1);
}

QWidget* WelcomeDialog::buildSignIn() {
    auto* inside = new QWidget;
    auto* layout = stepLayout(inside, tr("Store what you play from now on?"));
    addWords(layout, tr("This needs Spotify Premium, and some minutes of setting up."), ThemedLabel::Role::Heading);
    addWords(layout,
             tr("What you play from now on is then stored by itself, and joined with your next export so that "
                "nothing counts twice. Spotify wants an app of your own for that, which costs nothing; the next "
                "dialog leads through it. What you import works without."));
    m_signedIn = addWords(layout, {}, ThemedLabel::Role::Good);
    m_signIn = addStepButton(layout, tr("Sign in with Spotify…"));
    makePrimary(m_signIn);
    connect(m_signIn, &QPushButton::clicked, this, [this] { Q_EMIT signInRequested(m_account, false); });
    layout->addStretch();
    return scrolling(inside, this);
}

QWidget* WelcomeDialog::buildScanning() {
    auto* inside = new QWidget;
    auto* layout = stepLayout(inside, tr("How shall it go on?"));
    m_nothingToScan =
        addWords(layout, tr("Nothing is asked of Spotify, because nobody is signed in. How it is scanned can "
                            "be chosen after a sign-in, here or on the page Scanner."));
    m_mode = new ScanModeCard(inside);
    m_background = new BackgroundCard(inside);
    layout->addWidget(m_mode);
    layout->addWidget(m_background);
    layout->addStretch();
    connect(m_mode, &ScanModeCard::settingsChosen, this,
            [this](const ScanSettings& settings) { m_sources.scan->setSettings(m_account, settings); });
    connect(m_mode, &ScanModeCard::signInRequested, this, [this] { Q_EMIT signInRequested(m_account, true); });
    connect(m_background, &BackgroundCard::startAtLoginChosen, this, [this](bool starts) {
        if (const Status done = m_sources.program->setStartsAtLogin(starts); !done)
            Q_EMIT notice(done.error().message);
        follow();
    });
    connect(m_background, &BackgroundCard::closeToTrayChosen, m_sources.choices.get(),
            &ProgramChoices::setClosesToTray);
    return scrolling(inside, this);
}

void WelcomeDialog::buildFrame() {
    m_where = new ThemedLabel(ThemedLabel::Role::Caption, this);
    m_back = new QPushButton(tr("Back"), this);
    m_next = new QPushButton(this);
    for (QPushButton* button : {m_back, m_next})
        button->setMinimumHeight(32);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step() + 1 < steps ? showStep(step() + 1) : finish(); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_where, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addWidget(m_parts, 1);
    layout->addLayout(buttons);
    // Whole on a small screen too, with room for the window's frame.
    const QSize usual(scaledByFont(usualWidth, fontMetrics()), scaledByFont(usualHeight, fontMetrics()));
    resize(usual.boundedTo(screen()->availableSize() - QSize(Space::XL, 2 * Space::XL)));
}

void WelcomeDialog::begin() {
    m_sources.choices->setWelcome({ProgramChoices::Welcome::Stage::Open, m_sources.choices->welcome().step});
    showStep(m_sources.choices->welcome().step);
    show();
    raise();
    activateWindow();
}

int WelcomeDialog::step() const {
    return m_parts->currentIndex();
}

void WelcomeDialog::showStep(int step) {
    m_parts->setCurrentIndex(std::clamp(step, 0, steps - 1));
    m_sources.choices->setWelcome({ProgramChoices::Welcome::Stage::Open, this->step()});
    follow();
    QPushButton* advised = m_next;
    if (this->step() == BeginningStep)
        advised = hasPlays() ? m_look : m_choose;
    else if (this->step() == SignInStep && !isSignedIn())
        advised = m_signIn;
    advised->setFocus();
}

bool WelcomeDialog::isSignedIn() const {
    for (const LinkedAccount& account : m_sources.accounts->accounts())
        if (account.isSignedIn)
            return true;
    return false;
}

bool WelcomeDialog::hasPlays() const {
    const LibraryPtr library = m_sources.library->library();
    return library && library->plays() > 0;
}

/// What was done meanwhile, in the other dialogs too.
void WelcomeDialog::follow() {
    const int at = step();
    m_where->setText(tr("Step %1 of %2").arg(QLocale().toString(at + 1), QLocale().toString(steps)));
    m_back->setEnabled(at > 0);
    const bool isDone = at == PlaceStep || (at == BeginningStep && hasPlays()) || (at == SignInStep && isSignedIn());
    m_next->setText(at == ScanningStep ? tr("Finish") : isDone ? tr("Next") : tr("Skip"));
    m_next->setDefault(isDone || at == ScanningStep);     // what is skipped is not what is advised
    const bool waitsForPlays = focusWidget() == m_choose; // also while another dialog is in front
    const bool waitsForSignIn = focusWidget() == m_signIn;
    m_plays->setVisible(hasPlays());
    m_look->setVisible(hasPlays());
    m_another->setVisible(hasPlays());
    m_choose->setVisible(!hasPlays());
    if (waitsForPlays && hasPlays())
        m_look->setFocus();
    if (hasPlays())
        m_plays->setText(
            tr("%1 are stored.", "plays").arg(playsText(static_cast<qint64>(m_sources.library->library()->plays()))));
    m_signedIn->setVisible(isSignedIn());
    m_signIn->setVisible(!isSignedIn());
    if (waitsForSignIn && isSignedIn())
        m_next->setFocus();
    for (const LinkedAccount& account : m_sources.accounts->accounts())
        if (account.isSignedIn)
            m_signedIn->setText(tr("Signed in as %1.").arg(account.name));
    m_nothingToScan->setVisible(!isSignedIn());
    m_mode->setVisible(isSignedIn());
    m_mode->setStatus(m_sources.scan->status(m_account));
    m_background->setStartsAtLogin(m_sources.program->startsAtLogin());
    m_background->setClosesToTray(m_sources.choices->closesToTray());
}

/// The rest is for later: a sign-in is nothing that charts need.
void WelcomeDialog::lookAtCharts() {
    m_sources.choices->setWelcome({ProgramChoices::Welcome::Stage::Seen, SignInStep});
    Q_EMIT notice(tr("You can go on at any time: Help, First steps."));
    Q_EMIT chartsRequested();
    accept();
}

void WelcomeDialog::finish() {
    m_sources.choices->setWelcome({ProgramChoices::Welcome::Stage::Seen, 0});
    accept();
}

void WelcomeDialog::reject() {
    m_sources.choices->setWelcome({ProgramChoices::Welcome::Stage::Seen, step()});
    Q_EMIT notice(tr("You can go on at any time: Help, First steps."));
    QDialog::reject();
}

void WelcomeDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!ImportDialog::pathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomeDialog::dropEvent(QDropEvent* event) {
    const QStringList paths = ImportDialog::pathsOf(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (step() < BeginningStep)
        showStep(BeginningStep); // where it is told what became of it
    Q_EMIT importRequested(paths);
}

} // namespace afs
