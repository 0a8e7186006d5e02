// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QAction;
class QCalendarWidget;
class QMenu;

namespace afs {

enum class Shortened;

/// One day: typed in any usual spelling, stepped with the arrow keys, or chosen from a calendar (its button, Alt+Down).
/// What is typed is never made into another date: until it is one whole date, the field has none and shows that.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr); ///< `name`: for those who cannot see it

    QDate date() const { return m_date; }    ///< invalid: what stands there is no date
    void setDate(QDate date);                ///< silent
    void setBounds(QDate first, QDate last); ///< of the calendar and of the arrows; what is typed may lie outside
    void setFirstWeekday(int weekday);       ///< of the calendar, 1 = Monday … 7 = Sunday
    /// Marked in the calendar, and one step away there where it lies within the bounds; "today" may be typed.
    void setToday(QDate today);
    /// How a date is written here: "19.10.2020".
    static QString written(QDate date);

Q_SIGNALS:
    void dateChanged(QDate date); ///< by a person; invalid: it is none, or not yet

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<QDate> dateOf(const QString& words, Shortened shortened) const;
    QDate withinBounds(QDate date) const;
    void markToday();
    void offerToday();
    void openCalendar();
    void step(int days);
    void choose(QDate date);
    void take(QDate date);
    void showWhetherDate();

    QDate m_date;
    QDate m_first;
    QDate m_last;
    QDate m_today;
    QPalette m_own; ///< what it changes of the palette in force
    QMenu* m_popup;
    QCalendarWidget* m_calendar;
    QAction* m_toToday;
};

} // namespace afs
