// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/background_card.h"

#include <QCheckBox>

namespace afs {

BackgroundCard::BackgroundCard(QWidget* parent)
    : SettingCard(Setting::Background, parent),
      m_login(addSwitch(tr("Start when I log in"),
                        tr("The program starts without a window and stores what you play. It can also be switched off "
                           "in the desktop's own settings."),
                        [this](bool on) { Q_EMIT startAtLoginChosen(on); })),
      m_tray(
          addSwitch(tr("Go on in the tray when the window is closed"),
                    tr("Where the desktop has a tray. Without one, and before the first sign-in unless it was started "
                       "at log-in, closing the window ends the program."),
                    [this](bool on) { Q_EMIT closeToTrayChosen(on); })) {}

void BackgroundCard::setStartsAtLogin(std::optional<bool> starts) {
    m_login->setEnabled(starts.has_value());
    m_login->setChecked(starts.value_or(false));
}

void BackgroundCard::setClosesToTray(bool closes) {
    m_tray->setChecked(closes);
}

} // namespace afs
