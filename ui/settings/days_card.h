// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h"

class QComboBox;

namespace afs {

/// The time zone that makes days and hours out of moments.
class DaysCard final : public SettingCard {
    Q_OBJECT

public:
    explicit DaysCard(QWidget* parent = nullptr);

    void setTimeZone(const QString& name); ///< empty: the system's; silent

Q_SIGNALS:
    void timeZoneChosen(const QString& name); ///< empty: the system's

private:
    QComboBox* m_zones;
};

} // namespace afs
