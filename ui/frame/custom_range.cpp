// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/custom_range.h"

#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>

namespace afs {

CustomRangeDialog::CustomRangeDialog(const DateRange& start, std::chrono::local_days today, const QString& apply,
                                     QWidget* parent)
    : QDialog(parent), m_first(new QDateEdit(this)), m_last(new QDateEdit(this)),
      m_apply(new QPushButton(apply, this)) {
    setWindowTitle(tr("Custom range"));
    const QDate todaysDate = toDate(today);
    m_first->setDate(start.from ? toDate(*start.from) : todaysDate.addDays(-29));
    m_last->setDate(start.to ? std::min(toDate(*start.to).addDays(-1), todaysDate) : todaysDate);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::S);
    for (QDateEdit* edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setMinimumHeight(32);
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
        connect(edit, &QDateEdit::dateChanged, this, &CustomRangeDialog::check);
    }
    m_first->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    makePrimary(m_apply);
    m_apply->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setMinimumHeight(32);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({toLocalDays(m_first->date()), toLocalDays(m_last->date().addDays(1))});
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, Space::L, Space::XL, Space::L);
    layout->setSpacing(Space::L);
    layout->addLayout(form);
    layout->addLayout(buttons);
    check();
}

void CustomRangeDialog::setFirstWeekday(int weekday) {
    for (QDateEdit* edit : {m_first, m_last})
        edit->calendarWidget()->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(weekday));
}

void CustomRangeDialog::check() {
    const bool possible = m_first->date() <= m_last->date();
    m_apply->setEnabled(possible);
    m_apply->setToolTip(possible ? QString() : tr("The last day is before the first one."));
}

} // namespace afs
