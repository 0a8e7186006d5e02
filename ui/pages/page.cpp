// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/charts/chart_view.h"
#include "ui/pages/attribution.h"
#include "ui/pages/releases_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/tab_order.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace afs {

Page::Page(PageId id, const PageContext& context, QWidget* parent)
    : QWidget(parent), m_id(id), m_context(context), m_stack(new QStackedLayout(this)), m_empty(new EmptyState(this)) {
    setAccessibleName(pageTitle(id));
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::primaryRequested, this, &Page::takePrimary);
    connect(m_empty, &EmptyState::secondaryRequested, this, &Page::takeSecondary);
    connect(&context.scope, &ScopeStore::scopeChanged, this, &Page::reask);
    connect(&context.library, &LibrarySource::libraryChanged, this, &Page::libraryReplaced);
    connect(&context.scan, &ScanSource::gapsChanged, this, &Page::reask);
    connect(context.known.get(), &KnownHistory::changed, this, &Page::reask);
    connect(context.importing.get(), &ImportWatch::turned, this, [this] {
        if (m_settled)
            showEmptiness();
    });
    connect(&context.library, &LibrarySource::failed, this, &Page::showFailure);
}

void Page::setContent(QWidget* content) {
    // What the demo shows is invented.
    QWidget* shown = showsSpotifysData(m_id) && m_context.program.isKept() ? withAttribution(content, this) : content;
    m_stack->addWidget(shown);
    m_stack->setCurrentWidget(shown);
}

QWidget* Page::setScrollingContent(QWidget* content) {
    m_scroll = scrolling(content);
    setContent(m_scroll);
    return m_scroll;
}

void Page::scrollToTop() {
    if (m_scroll)
        m_scroll->verticalScrollBar()->setValue(0);
}

QScrollArea* Page::scrolling(QWidget* content) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    // Pages fit; where a large font in a small window leaves too little room, the rest can be reached.
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // The window's colour shows through: cards lie on it.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    // The bar lies in the page's margin, so that cards end where the header does, with a bar or without.
    const QMargins given = content->layout() ? content->layout()->contentsMargins() : QMargins();
    const int margin = content->isRightToLeft() ? given.left() : given.right();
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, content, [scroll, content, margin] {
        if (!content->layout())
            return;
        const QScrollBar* bar = scroll->verticalScrollBar();
        const int rest = std::max(0, margin - (bar->maximum() > bar->minimum() ? bar->sizeHint().width() : 0));
        QMargins margins = content->layout()->contentsMargins();
        content->isRightToLeft() ? margins.setLeft(rest) : margins.setRight(rest);
        content->layout()->setContentsMargins(margins);
    });
    return scroll;
}

Question Page::question() const {
    return {m_context.library.library(),
            m_context.scope.scope(),
            m_context.scope.today(),
            m_context.scope.firstWeekday(),
            m_context.scan.gaps(m_context.account),
            m_context.scope.comparison(),
            m_context.known->covered(m_context.scope.scope())};
}

void Page::showLoading(bool) {}

void Page::reask() {
    m_stale = true;
    if (m_settled) {
        m_settled = false;
        Q_EMIT settledChanged();
    }
    if (isVisible())
        changed();
}

void Page::libraryReplaced() {
    if (!isVisible()) {
        m_line.drop();
        forget();
        silenceCharts();
    }
    reask();
}

void Page::silenceCharts() {
    for (ChartView* chart : findChildren<ChartView*>())
        chart->blockSignals(true);
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        changed();
}

void Page::changed() {
    showLoading(true);
    if (needsLibrary() && !m_context.library.library())
        return;
    m_stale = false;
    ask();
}

/// With a snapshot the page goes on showing it; the window says what is wrong.
void Page::showFailure(const Error& error) {
    if (m_context.library.library() || !needsLibrary())
        return;
    showUnread(tr("Your history could not be read"), error);
}

void Page::showUnread(const QString& title, const Error& error) {
    m_failed = true;
    m_empty->setText({QStringLiteral("warning"), title, error.message, tr("Try again"), {}});
    m_stack->setCurrentWidget(m_empty);
}

void Page::retry() {
    m_context.library.refresh();
}

void Page::settle(Emptiness emptiness) {
    m_emptiness = emptiness;
    m_failed = false;
    showLoading(false);
    showEmptiness();
    m_settled = true;
    Q_EMIT settledChanged();
}

void Page::showEmptiness() {
    if (m_emptiness == Emptiness::None) {
        m_stack->setCurrentIndex(m_stack->count() - 1);
        return;
    }
    EmptyState::Text text;
    switch (m_emptiness) {
    case Emptiness::NothingYet:
        if (m_context.importing->progress()) {
            text = {QStringLiteral("import"),
                    tr("An import is under way"),
                    tr("What it brings is shown here once it is checked and imported."),
                    tr("Show the import"),
                    {}};
            break;
        }
        text = {QStringLiteral("file-drop"), tr("Nothing here yet"),
                demoOffer().isEmpty()
                    ? tr("Drop the zip that Spotify sent you on this window.")
                    : tr("Drop the zip that Spotify sent you on this window, or look at invented data first."),
                tr("Import your history…"), demoOffer()};
        break;
    case Emptiness::NothingCounts:
        text = {QStringLiteral("filter"),
                tr("Nothing counts under this rule"),
                tr("Plays are stored, but the counting rule leaves all of them out. View, Counting rule has others."),
                tr("Count every start"),
                {}};
        break;
    case Emptiness::NothingInRange:
        text = {QStringLiteral("calendar"),
                tr("Nothing was played in this range"),
                tr("There are plays at other times."),
                tr("Show all time"),
                {}};
        break;
    case Emptiness::NothingMatches:
        text = {QStringLiteral("filter"),
                tr("Nothing matches the filters"),
                tr("There are plays in this range, but none of them passes all filters."),
                tr("Clear filters"),
                {}};
        break;
    case Emptiness::NotThere:
        text = {QStringLiteral("search"),
                tr("This is not in your history any more"),
                tr("What told of it was undone or deleted."),
                tr("Go back"),
                {}};
        break;
    case Emptiness::None:
        break;
    }
    m_empty->setText(text);
    m_stack->setCurrentWidget(m_empty);
}

void Page::takePrimary() {
    if (m_failed) {
        m_failed = false;
        m_stack->setCurrentIndex(m_stack->count() - 1);
        retry();
        return;
    }
    switch (m_emptiness) {
    case Emptiness::NothingYet:
        Q_EMIT importRequested({});
        break;
    case Emptiness::NothingCounts:
        m_context.scope.setRule(CountingRule::Everything);
        break;
    case Emptiness::NothingInRange:
        m_context.scope.setRange(RangeChoice::of(RangeChoice::Kind::AllTime));
        break;
    case Emptiness::NothingMatches:
        m_context.scope.clearFilters();
        break;
    case Emptiness::NotThere:
        m_context.scope.goBack();
        break;
    case Emptiness::None:
        break;
    }
}

void Page::takeSecondary() {
    if (!m_failed && m_emptiness == Emptiness::NothingYet)
        Q_EMIT demoRequested();
}

QString Page::demoOffer() const {
    return m_context.program.isKept() ? tr("Show demo data") : QString();
}

void Page::showPlays() {
    m_context.scope.openPlays(m_context.scope.place());
}

void Page::focusFirst() {
    setFocus(Qt::TabFocusReason);
    if (hasFocus() && focusPolicy() != Qt::NoFocus)
        return;
    for (QWidget* child : tabStopsOf(*this))
        if (child != this && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
}

void Page::openReleases(const QString& uri) {
    auto* dialog = new ReleasesDialog(m_context, this);
    connect(dialog, &ReleasesDialog::notice, this, &Page::notice);
    dialog->openAt(uri);
}

} // namespace afs
