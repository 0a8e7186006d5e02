// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h"

namespace afs {

/// Leads to the list of all shortcuts.
class KeysCard final : public SettingCard {
    Q_OBJECT

public:
    explicit KeysCard(QWidget* parent = nullptr);

Q_SIGNALS:
    void shortcutsRequested();
};

} // namespace afs
