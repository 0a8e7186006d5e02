// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_card.h"

namespace afs {

KeysCard::KeysCard(QWidget* parent) : SettingCard(Setting::Keys, parent) {
    addText(tr("Everything can be done without a mouse."));
    addButton(tr("All shortcuts…"), [this] { Q_EMIT shortcutsRequested(); });
}

} // namespace afs
