// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"

#include <QDialog>

class QPushButton;

namespace afs {

class DateField;
class ThemedLabel;

/// What a range is asked for.
struct RangeQuestion {
    QString title;
    QString apply; ///< what the button says that chooses it
};

/// Asks for the first and the last day of a range.
class CustomRangeDialog : public QDialog {
    Q_OBJECT

public:
    CustomRangeDialog(const DateRange& start, std::chrono::local_days today, const RangeQuestion& question,
                      QWidget* parent = nullptr);

    void setFirstWeekday(int weekday); ///< of the calendars, 1 = Monday … 7 = Sunday

Q_SIGNALS:
    void chosen(const afs::DateRange& range);

private:
    QString problem() const; ///< why there is no range; empty: there is one
    void check();

    DateField* m_first;
    DateField* m_last;
    ThemedLabel* m_problem;
    QPushButton* m_apply;
};

} // namespace afs
