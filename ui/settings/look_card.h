// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h"
#include "ui/theme/theme.h"

namespace afs {

class SegmentedSwitch;

/// Light, dark, or as the desktop has it.
class LookCard final : public SettingCard {
    Q_OBJECT

public:
    explicit LookCard(QWidget* parent = nullptr);

    void setColours(ColourScheme scheme); ///< silent

Q_SIGNALS:
    void coloursChosen(afs::ColourScheme scheme);

private:
    SegmentedSwitch* m_schemes;
};

} // namespace afs
