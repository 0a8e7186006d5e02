// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"

#include <QDialog>

class QDateEdit;
class QPushButton;

namespace afs {

/// Asks for the first and the last day of a range.
class CustomRangeDialog : public QDialog {
    Q_OBJECT

public:
    /// `apply`: what the button says that chooses it.
    CustomRangeDialog(const DateRange& start, std::chrono::local_days today, const QString& apply,
                      QWidget* parent = nullptr);

    void setFirstWeekday(int weekday); ///< of the calendars, 1 = Monday … 7 = Sunday

Q_SIGNALS:
    void chosen(const afs::DateRange& range);

private:
    void check();

    QDateEdit* m_first;
    QDateEdit* m_last;
    QPushButton* m_apply;
};

} // namespace afs
