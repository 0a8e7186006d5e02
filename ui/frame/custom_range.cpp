// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/custom_range.h"

#include "ui/models/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPushButton>

namespace afs {

CustomRangeDialog::CustomRangeDialog(const DateRange& start, std::chrono::local_days today,
                                     const RangeQuestion& question, QWidget* parent)
    : QDialog(parent), m_first(new DateField(tr("First day"), this)), m_last(new DateField(tr("Last day"), this)),
      m_problem(new ThemedLabel(ThemedLabel::Role::Error, this)), m_apply(new QPushButton(question.apply, this)) {
    setWindowTitle(question.title);
    const QDate todaysDate = toDate(today);
    m_first->setDate(start.from ? toDate(*start.from) : todaysDate.addDays(-29));
    m_last->setDate(start.to ? std::min(toDate(*start.to).addDays(-1), todaysDate) : todaysDate);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::S);
    form->addRow(tr("First day"), m_first);
    form->addRow(tr("Last day"), m_last);
    for (DateField* field : {m_first, m_last}) {
        field->setToday(todaysDate);
        form->labelForField(field)->setMinimumHeight(field->minimumHeight()); // stands at its middle
        connect(field, &DateField::dateChanged, this, &CustomRangeDialog::check);
    }
    m_problem->setWordWrap(true);
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
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    check();
}

void CustomRangeDialog::setFirstWeekday(int weekday) {
    for (DateField* field : {m_first, m_last})
        field->setFirstWeekday(weekday);
}

QString CustomRangeDialog::problem() const {
    for (const DateField* field : {m_first, m_last})
        if (!field->date().isValid())
            return field->toolTip();
    return m_first->date() <= m_last->date() ? QString() : tr("The last day is before the first one.");
}

void CustomRangeDialog::check() {
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_apply->setEnabled(m_problem->text().isEmpty());
    m_apply->setToolTip(m_problem->text());
}

} // namespace afs
