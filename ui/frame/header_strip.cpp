// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/header_strip.h"

#include "ui/frame/range_menu.h"
#include "ui/frame/search_field.h"
#include "ui/frame/shortcuts.h"
#include "ui/models/format.h"
#include "ui/pages/page_parts.h"
#include "ui/theme/margins.h"
#include "ui/theme/theme.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

#include <array>

namespace afs {

namespace {

constexpr int searchWidth = 260;

/// A menu button without the arrow: its symbol says that there is more.
class MoreButton final : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.features &= ~QStyleOptionToolButton::HasMenu;
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

QToolButton* dressed(QToolButton* button, const QString& icon, const QString& name) {
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setFixedSize(32, 32);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QToolButton* iconButton(const QString& icon, const QString& name, QWidget* parent) {
    return dressed(new QToolButton(parent), icon, name);
}

QString periodName(const ScopeStore& scope) {
    return dateSpanText(scope.place().narrowed.value_or(scope.chosenRange()));
}

/// The title of a page: one line, with an ellipsis where there is no room, and whole in its tool tip then.
class PageTitle final : public ThemedLabel {
public:
    explicit PageTitle(QWidget* parent) : ThemedLabel(Role::PageTitle, parent) {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ToolTip)
            setToolTip(isCut() ? text() : QString());
        return ThemedLabel::event(event);
    }
    void paintEvent(QPaintEvent* event) override {
        if (!isCut()) {
            ThemedLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
                         fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
    }

private:
    bool isCut() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }
};

} // namespace

HeaderStrip::HeaderStrip(ScopeStore& scope, Palette& palette, SavedRanges& saved, QWidget* parent)
    : QWidget(parent), m_scope(scope) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(Space::L, Space::M, Space::XL, Space::S));
    layout->setSpacing(Space::S);
    layout->addWidget(buildTitleRow(palette));
    layout->addWidget(buildScopeRow(saved));
    connect(&scope, &ScopeStore::placeChanged, this, &HeaderStrip::follow);
    connect(&scope, &ScopeStore::scopeChanged, this, &HeaderStrip::follow);
    follow();
}

QWidget* HeaderStrip::buildTitleRow(Palette& palette) {
    auto* row = new QWidget(this);
    m_back = iconButton(QStringLiteral("back"), tr("Back"), row);
    m_forward = iconButton(QStringLiteral("forward"), tr("Forward"), row);
    m_title = new PageTitle(row);
    auto* searchLabel = new QLabel(tr("Search"), row);
    m_search = new SearchField(palette, row);
    m_search->setFixedWidth(searchWidth);
    searchLabel->setBuddy(m_search);
    searchLabel->hide();
    m_menu = dressed(new MoreButton(row), QStringLiteral("more"), tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    connect(m_back, &QToolButton::clicked, &m_scope, &ScopeStore::goBack);
    connect(m_forward, &QToolButton::clicked, &m_scope, &ScopeStore::goForward);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(Space::S);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_menu);
    return row;
}

QWidget* HeaderStrip::buildScopeRow(SavedRanges& saved) {
    m_scopeRow = new QWidget(this);
    m_range = new QPushButton(m_scopeRow);
    m_range->setMinimumHeight(32);
    m_range->setIcon(themedIcon(QStringLiteral("calendar")));
    m_rangeMenu = new RangeMenu(m_scope, saved, m_range);
    m_range->setMenu(m_rangeMenu);
    connect(&saved, &SavedRanges::changed, this, &HeaderStrip::follow);
    // Room for the usual range from the start, so that nothing moves when it is known.
    m_range->setText(rangeTitle(RangeChoice::of(RangeChoice::Kind::ThisYear)));
    m_range->setMinimumWidth(m_range->sizeHint().width());
    m_earlier = iconButton(QStringLiteral("back"), tr("Earlier range"), m_scopeRow);
    m_dates = new ThemedLabel(ThemedLabel::Role::Secondary, m_scopeRow);
    m_later = iconButton(QStringLiteral("forward"), tr("Later range"), m_scopeRow);
    m_metric = new SegmentedSwitch(tr("Count by"), {tr("Plays"), tr("Time")}, m_scopeRow);
    m_filters = new QPushButton(m_scopeRow);
    m_filters->setMinimumHeight(32);
    m_filters->setIcon(themedIcon(QStringLiteral("filter")));
    m_filterMenu = new QMenu(m_filters);
    m_filters->setMenu(m_filterMenu);
    // Room for a number from the start: the first filter must not push the switch beside it.
    m_filters->setText(tr("Filters %1").arg(QLocale().toString(9)));
    m_filters->setMinimumWidth(m_filters->sizeHint().width());
    connect(m_filterMenu, &QMenu::aboutToShow, this, &HeaderStrip::fillFilterMenu);
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_scope.shiftRange(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_scope.shiftRange(1); });
    connect(m_metric, &SegmentedSwitch::chosen, this,
            [this](int index) { m_scope.setMetric(index == 1 ? Metric::Time : Metric::Plays); });
    auto* layout = new QHBoxLayout(m_scopeRow);
    layout->setContentsMargins(readingMargins(Space::S, 0, 0, 0));
    layout->setSpacing(Space::S);
    layout->addWidget(m_range);
    layout->addWidget(m_earlier);
    layout->addWidget(m_dates);
    layout->addWidget(m_later);
    layout->addStretch();
    layout->addWidget(m_metric);
    layout->addWidget(m_filters);
    return m_scopeRow;
}

void HeaderStrip::setCommands(const HeaderCommands& commands) {
    m_commands = commands;
    for (const QAction* each : {commands.back, commands.forward, commands.earlier, commands.later, commands.byTime,
                                commands.range, commands.search})
        connect(each, &QAction::changed, this, &HeaderStrip::showKeys);
    showKeys();
}

void HeaderStrip::showKeys() {
    m_back->setToolTip(withKeys(tr("Back"), m_commands.back));
    m_forward->setToolTip(withKeys(tr("Forward"), m_commands.forward));
    m_earlier->setToolTip(withKeys(tr("Earlier range"), m_commands.earlier));
    m_later->setToolTip(withKeys(tr("Later range"), m_commands.later));
    m_metric->setToolTip(withKeys(tr("Rank and draw by plays or by listening time"), m_commands.byTime));
    const QString keys = m_commands.search->shortcut().toString(QKeySequence::NativeText);
    setPlaceholder(*m_search, keys.isEmpty() ? tr("Search…") : tr("Search…  %1", "keys").arg(keys));
    followRange();
}

void HeaderStrip::follow() {
    const Place& place = m_scope.place();
    m_back->setEnabled(m_scope.canGoBack());
    m_forward->setEnabled(m_scope.canGoForward());
    m_title->setText(m_scope.title());
    m_scopeRow->setVisible(pageUsesScope(place.page));
    followRange();
    m_metric->setCurrent(m_scope.metric() == Metric::Time ? 1 : 0);
    const auto chips = m_scope.chips().size();
    const QString count = QLocale().toString(static_cast<qulonglong>(chips));
    m_filters->setText(chips == 0 ? tr("Filters") : tr("Filters %1").arg(count));
    m_filters->setAccessibleName(chips == 0 ? tr("Filters") : tr("Filters, %1 active").arg(count));
}

void HeaderStrip::followRange() {
    const Place& place = m_scope.place();
    const bool settled = m_scope.rangeSettled();
    const QString saved = m_rangeMenu->savedName(place.range);
    const QString range = !settled ? QStringLiteral("…") : saved.isEmpty() ? rangeTitle(place.range) : saved;
    m_range->setText(withoutMnemonics(range));
    m_range->setEnabled(settled);
    m_range->setAccessibleName(settled ? tr("Date range: %1").arg(range) : tr("Date range: not known yet"));
    const QString choose = withKeys(tr("Choose a date range"), m_commands.range);
    m_range->setToolTip(settled ? choose : tr("Your history is being read."));
    const QString dates = periodName(m_scope);
    const bool repeats = dates == range || m_scope.chosenRange() == DateRange{};
    m_dates->setText(!settled || (repeats && !place.narrowed) ? QString() : dates);
    if (settled && !m_dates->text().isEmpty())
        m_range->setToolTip(dates + u'\n' + choose);
    fitDates();
    m_earlier->setEnabled(settled && m_scope.canShiftRange(-1));
    m_later->setEnabled(settled && m_scope.canShiftRange(1));
}

/// In a narrow window the dates give way: the button's tool tip has them too.
void HeaderStrip::fitDates() {
    int needed = m_dates->sizeHint().width() + 7 * Space::S;
    for (const QWidget* other : std::initializer_list<QWidget*>{m_range, m_earlier, m_later, m_metric, m_filters})
        needed += std::max(other->sizeHint().width(), other->minimumWidth());
    m_dates->setVisible(!m_dates->text().isEmpty() && needed <= m_scopeRow->width());
}

void HeaderStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitDates();
}

void HeaderStrip::fillFilterMenu() {
    m_filterMenu->clear();
    const Filter filter = m_scope.place().filter;
    const auto addCheckable = [](QMenu* menu, const QString& text, const std::vector<int>& values, int value) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(std::find(values.begin(), values.end(), value) != values.end());
        return action;
    };
    QMenu* weekdays = m_filterMenu->addMenu(tr("Weekday"));
    for (int i = 0; i < 7; ++i) {
        const int weekday = (i + m_scope.firstWeekday() - 1) % 7;
        connect(addCheckable(weekdays, weekdayName(weekday), filter.weekdays, weekday), &QAction::triggered, this,
                [this, weekday] { m_scope.narrowToWeekday(weekday, Narrowing::Add); });
    }
    QMenu* hours = m_filterMenu->addMenu(tr("Hour of the day"));
    for (int hour = 0; hour < 24; ++hour)
        connect(addCheckable(hours, hourName(hour), filter.hours, hour), &QAction::triggered, this,
                [this, hour] { m_scope.narrowToHour(hour, Narrowing::Add); });
    connect(m_filterMenu->addAction(tr("Artist, album or track…")), &QAction::triggered, this,
            [this] { m_search->begin(); });
    m_filterMenu->addSeparator();
    QAction* clear = m_filterMenu->addAction(tr("Clear all"));
    clear->setEnabled(m_scope.narrowedAtAll());
    connect(clear, &QAction::triggered, &m_scope, &ScopeStore::clearFilters);
}

void HeaderStrip::openRangeMenu() {
    if (!m_range->isEnabled())
        return;
    // showMenu() would wait in an event loop of its own.
    m_rangeMenu->popup(m_range->mapToGlobal(QPoint(0, m_range->height())));
}

void HeaderStrip::focusFirst() {
    (m_scopeRow->isVisible() && m_range->isEnabled() ? static_cast<QWidget*>(m_range) : m_search)
        ->setFocus(Qt::TabFocusReason);
}

} // namespace afs
