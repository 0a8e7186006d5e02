// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h" // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/counting_rule.h"
#include "core/statistics/selection.h"

#include <array>

class QRadioButton;

namespace afs {

/// What all plays come to under each rule; in the order of CountingRule.
using RuleAmounts = std::array<Amount, countingRules.size()>;

/// Which plays count, each rule with what the whole history comes to under it.
class CountingCard final : public SettingCard {
    Q_OBJECT

public:
    explicit CountingCard(QWidget* parent = nullptr);

    void setRule(CountingRule rule); ///< silent
    void setAmounts(const RuleAmounts& amounts);
    void clearAmounts(); ///< they are not known

Q_SIGNALS:
    void ruleChosen(afs::CountingRule rule);

private:
    struct Choice {
        QRadioButton* button = nullptr;
        ThemedLabel* amount = nullptr;
    };
    std::array<Choice, countingRules.size()> m_choices;
};

} // namespace afs
