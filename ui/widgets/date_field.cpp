// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/models/date_words.h"
#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/font_scale.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWheelEvent>
#include <QWidgetAction>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr int calendarWidth = 280;
constexpr int calendarHeight = 240;

/// With the whole year: two digits of one are read in two ways.
QString formatOf(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(QStringLiteral("yyyy")) ? format
                                                   : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

/// Qt's calendar is of colours of its own: red weekends, and a head like a selection.
void dress(QCalendarWidget& calendar, const Theme& theme) {
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, {});
    QTextCharFormat weekdays;
    weekdays.setForeground(theme.secondary);
    weekdays.setBackground(theme.card);
    calendar.setHeaderTextFormat(weekdays);
    auto* head = calendar.findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar"));
    if (!head)
        return;
    head->setBackgroundRole(QPalette::Base);
    QPalette words = calendar.palette();
    words.setColor(QPalette::HighlightedText, theme.text); // in which its buttons are written
    head->setPalette(words);
    if (auto* year = head->findChild<QWidget*>(QStringLiteral("qt_calendar_yearedit")))
        year->setPalette(calendar.palette());
    if (auto* former = head->findChild<QToolButton*>(QStringLiteral("qt_calendar_prevmonth")))
        former->setIcon(themedIcon(QStringLiteral("back")));
    if (auto* next = head->findChild<QToolButton*>(QStringLiteral("qt_calendar_nextmonth")))
        next->setIcon(themedIcon(QStringLiteral("forward")));
}

} // namespace

DateField::DateField(const QString& name, QWidget* parent)
    : QLineEdit(parent), m_popup(new QMenu(this)), m_calendar(new QCalendarWidget(m_popup)) {
    setAccessibleName(name);
    setMinimumHeight(32);
    auto* open = addAction(themedIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Choose from a calendar"));
    open->setToolTip(tr("%1 (Alt+Down)", "what a click does, and its key").arg(open->text()));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(name);
    m_calendar->setMinimumSize(scaledByFont(calendarWidth, fontMetrics()), scaledByFont(calendarHeight, fontMetrics()));
    auto* inPopup = new QWidgetAction(m_popup);
    inPopup->setDefaultWidget(m_calendar);
    m_popup->addAction(inPopup);
    m_popup->setContentsMargins(1, 1, 1, 1); // its edge is seen around the calendar too
    m_toToday = m_popup->addAction(QString(), this, [this] { choose(m_today); });
    m_toToday->setVisible(false);
    connect(m_calendar, &QCalendarWidget::activated, this, &DateField::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DateField::choose);
    connect(this, &QLineEdit::textEdited, this,
            [this](const QString& text) { take(dateOf(text, Shortened::No).value_or(QDate())); });
}

std::optional<QDate> DateField::dateOf(const QString& words, Shortened shortened) const {
    const std::optional<QDate> day = dayFor(words, QLocale(), shortened);
    return day || !m_today.isValid() ? day : nearDayFor(words, m_today);
}

QString DateField::written(QDate date) {
    const QLocale locale;
    return date.isValid() ? locale.toString(date, formatOf(locale)) : QString();
}

void DateField::setDate(QDate date) {
    m_date = date;
    setText(written(date));
    showWhetherDate();
}

void DateField::setBounds(QDate first, QDate last) {
    m_first = first;
    m_last = last;
    m_calendar->setDateRange(first, last);
    offerToday();
}

void DateField::setFirstWeekday(int weekday) {
    m_calendar->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(weekday));
}

void DateField::setToday(QDate today) {
    if (today == m_today)
        return;
    if (m_today.isValid())
        m_calendar->setDateTextFormat(m_today, {});
    m_today = today;
    m_toToday->setText(tr("Today, %1", "a date").arg(weekdayDateText(today)));
    offerToday();
    markToday();
}

/// Where it lies outside, the entry could only choose a day that it does not name.
void DateField::offerToday() {
    m_toToday->setVisible(m_today.isValid() && m_today == withinBounds(m_today));
}

/// Not by colour alone.
void DateField::markToday() {
    if (!m_today.isValid())
        return;
    QTextCharFormat mark;
    mark.setFontWeight(QFont::Bold);
    mark.setFontUnderline(true);
    mark.setForeground(themeOf(parentWidget() ? parentWidget() : this).accent);
    m_calendar->setDateTextFormat(m_today, mark);
}

void DateField::take(QDate date) {
    const bool isOther = date != m_date;
    m_date = date;
    showWhetherDate();
    if (isOther)
        Q_EMIT dateChanged(date);
}

/// Not by colour alone: a reader hears it, and who has the field says what is missing.
void DateField::showWhetherDate() {
    QPalette own; // nothing of its own
    if (!m_date.isValid() && !text().isEmpty())
        own.setColor(QPalette::Text, themeOf(parentWidget() ? parentWidget() : this).error);
    if (std::exchange(m_own, own) != own)
        setPalette(own);
    setToolTip(m_date.isValid() ? QLocale().toString(m_date, QLocale::LongFormat)
                                : tr("Not a whole date. Write it as in %1.").arg(written(QDate(2024, 12, 31))));
    setAccessibleDescription(toolTip());
}

void DateField::step(int days) {
    const QDate from = m_date.isValid() ? m_date : m_last;
    if (!from.isValid())
        return;
    choose(withinBounds(from.addDays(days)));
}

QDate DateField::withinBounds(QDate date) const {
    if (m_first.isValid())
        date = std::max(date, m_first);
    return m_last.isValid() ? std::min(date, m_last) : date;
}

void DateField::choose(QDate date) {
    m_popup->close();
    setText(written(date));
    selectAll();
    take(date);
}

void DateField::openCalendar() {
    if (isReadOnly() || !isEnabled())
        return;
    if (m_date.isValid())
        m_calendar->setSelectedDate(m_date);
    dress(*m_calendar, themeOf(parentWidget() ? parentWidget() : this));
    const QSize size = m_popup->sizeHint();
    const int x = isRightToLeft() ? width() - size.width() : 0;
    const QRect room = screen()->availableGeometry();
    const bool hasRoomBelow = mapToGlobal(QPoint(0, height() + size.height())).y() <= room.bottom();
    const bool hasRoomAbove = mapToGlobal(QPoint(0, -size.height())).y() >= room.top();
    m_popup->popup(mapToGlobal(QPoint(x, hasRoomBelow || !hasRoomAbove ? height() : -size.height())));
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::keyPressEvent(QKeyEvent* event) {
    const bool isAlt = (event->modifiers() & Qt::AltModifier) != 0;
    if ((event->key() == Qt::Key_Down && isAlt) || event->key() == Qt::Key_F4)
        openCalendar();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::wheelEvent(QWheelEvent* event) {
    if (!hasFocus() || event->angleDelta().y() == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    step(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

/// A date is written in one way, however it was typed; what is none stays for the person to mend.
void DateField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!m_date.isValid() && !comesBack) // nobody types on
        if (const auto date = dateOf(text(), Shortened::Yes))
            take(*date);
    if (m_date.isValid() && !comesBack)
        setText(written(m_date));
}

void DateField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showWhetherDate();
        markToday();
    }
}

} // namespace afs
