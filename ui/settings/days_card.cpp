// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/days_card.h"

#include "core/base/locale_time.h"
#include "core/base/time_zones.h"
#include "core/domain/day_start.h"

#include <QComboBox>
#include <QLocale>
#include <QTime>
#include <QTimeZone>

#include <algorithm>

namespace afs {

DaysCard::DaysCard(QWidget* parent)
    : SettingCard(Setting::Days, parent), m_zones(new QComboBox(this)), m_dayStarts(new QComboBox(this)),
      m_weekdays(new QComboBox(this)) {
    addZones();
    addDayStarts();
    addWeekdays();
}

void DaysCard::addZones() {
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setMinimumContentsLength(24);
    m_zones->addItem(
        tr("Like the system (%1)", "time zone").arg(QString::fromUtf8(systemZone().id()).replace(u'_', u' ')),
        QString());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        // Those of a place alone: UTC+03:00 and the like know nothing of summer.
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_zones->addItem(QString::fromUtf8(id).replace(u'_', u' '), QString::fromUtf8(id));
    m_zones->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    connect(m_zones, &QComboBox::activated, this,
            [this](int index) { Q_EMIT timeZoneChosen(m_zones->itemData(index).toString()); });
    addField(tr("Time zone"), m_zones);
    addText(tr("What is stored are moments. The zone decides on which day and at which hour each of them is counted."));
}

void DaysCard::addDayStarts() {
    m_dayStarts->addItem(tr("Midnight (%1)", "time of day").arg(shortTime(QTime(0, 0))), 0);
    for (int hour = 1; hour < dayStartHours; ++hour)
        m_dayStarts->addItem(shortTime(QTime(hour, 0)), hour);
    connect(m_dayStarts, &QComboBox::activated, this,
            [this](int index) { Q_EMIT dayStartChosen(m_dayStarts->itemData(index).toInt()); });
    addField(tr("A day begins at"), m_dayStarts);
    addText(
        tr("What is played before that hour counts for the day before, on every page and in reports: a long evening "
           "stays one day. The hours of the clock stay as they are."));
}

void DaysCard::addWeekdays() {
    const QLocale locale;
    m_weekdays->addItem(tr("As in your country (%1)", "weekday").arg(locale.standaloneDayName(locale.firstDayOfWeek())),
                        0);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekdays->addItem(locale.standaloneDayName(weekday), weekday);
    connect(m_weekdays, &QComboBox::activated, this,
            [this](int index) { Q_EMIT firstWeekdayChosen(m_weekdays->itemData(index).toInt()); });
    addField(tr("A week begins on"), m_weekdays);
}

void DaysCard::setTimeZone(const QString& name) {
    m_zones->setCurrentIndex(std::max(0, m_zones->findData(name)));
}

void DaysCard::setDayStart(int hour) {
    m_dayStarts->setCurrentIndex(std::max(0, m_dayStarts->findData(hour)));
}

void DaysCard::setFirstWeekday(int weekday) {
    m_weekdays->setCurrentIndex(std::max(0, m_weekdays->findData(weekday)));
}

} // namespace afs
