// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/days_card.h"

#include <QComboBox>
#include <QCompleter>
#include <QTimeZone>

#include <algorithm>

namespace afs {

DaysCard::DaysCard(QWidget* parent)
    : SettingCard(tr("When is a day?"), tr("time zone hours midnight travel"), parent), m_zones(new QComboBox(this)) {
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setMinimumContentsLength(24);
    m_zones->addItem(tr("Like the system (%1)", "time zone")
                         .arg(QString::fromUtf8(QTimeZone::systemTimeZoneId()).replace(u'_', u' ')),
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

void DaysCard::setTimeZone(const QString& name) {
    m_zones->setCurrentIndex(std::max(0, m_zones->findData(name)));
}

} // namespace afs
