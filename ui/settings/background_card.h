// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h"

#include <optional>

class QCheckBox;

namespace afs {

/// What goes on without a window: the start at log-in, and what closing the window means.
class BackgroundCard final : public SettingCard {
    Q_OBJECT

public:
    explicit BackgroundCard(QWidget* parent = nullptr);

    void setStartsAtLogin(std::optional<bool> starts); ///< nothing: it cannot be chosen here
    void setClosesToTray(bool closes);

Q_SIGNALS:
    void startAtLoginChosen(bool starts);
    void closeToTrayChosen(bool closes);

private:
    QCheckBox* m_login;
    QCheckBox* m_tray;
};

} // namespace afs
