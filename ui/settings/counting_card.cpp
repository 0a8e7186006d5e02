// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/counting_card.h"

#include "ui/models/format.h"
#include "ui/models/rule_text.h"

#include <QRadioButton>

namespace afs {

CountingCard::CountingCard(QWidget* parent) : SettingCard(Setting::Counting, parent) {
    addText(
        tr("Everything that was played is stored. The rule decides what is counted, in every figure of the program, "
           "and can be changed at any time."));
    for (const CountingRuleName& known : countingRules) {
        Choice& choice = m_choices.at(static_cast<std::size_t>(known.rule));
        choice.button = new QRadioButton(ruleTitle(known.rule), this);
        choice.amount = addExplained(choice.button, ruleExplanation(known.rule));
        connect(choice.button, &QRadioButton::clicked, this, [this, rule = known.rule] { Q_EMIT ruleChosen(rule); });
    }
    clearAmounts();
}

void CountingCard::setRule(CountingRule rule) {
    m_choices.at(static_cast<std::size_t>(rule)).button->setChecked(true);
}

void CountingCard::setAmounts(const RuleAmounts& amounts) {
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        m_choices.at(i).amount->setText(
            tr("Of your whole history: %1", "plays and time").arg(bothFiguresText(amounts[i])));
        m_choices.at(i).amount->show();
    }
}

void CountingCard::clearAmounts() {
    for (const Choice& choice : m_choices)
        choice.amount->hide();
}

} // namespace afs
