// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_card.h"

class QComboBox;

namespace afs {

/// What makes days, hours and weeks out of moments: the time zone, the hour at which a day begins, the first weekday.
class DaysCard final : public SettingCard {
    Q_OBJECT

public:
    explicit DaysCard(QWidget* parent = nullptr);

    void setTimeZone(const QString& name); ///< empty: the system's; silent
    void setDayStart(int hour);            ///< silent
    void setFirstWeekday(int weekday);     ///< 1 = Monday … 7 = Sunday, 0: as in the locale; silent

Q_SIGNALS:
    void timeZoneChosen(const QString& name); ///< empty: the system's
    void dayStartChosen(int hour);
    void firstWeekdayChosen(int weekday); ///< 0: as in the locale

private:
    void addZones();
    void addDayStarts();
    void addWeekdays();

    QComboBox* m_zones;
    QComboBox* m_dayStarts;
    QComboBox* m_weekdays;
};

} // namespace afs
