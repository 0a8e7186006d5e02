// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/program_choices.h"
#include "ui/settings/setting_card.h"

class QCheckBox;

namespace afs {

/// What the desktop may show by itself, a switch a kind.
class NewsCard final : public SettingCard {
    Q_OBJECT

public:
    /// `choices` outlives this.
    explicit NewsCard(ProgramChoices& choices, QWidget* parent = nullptr);

private:
    void follow();

    ProgramChoices& m_choices;
    std::array<QCheckBox*, newsEntries.size()> m_switches{};
};

} // namespace afs
