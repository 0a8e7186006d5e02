// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace afs {
namespace {

/// Whether the field took it.
bool turnWheelOver(QWidget& field) {
    const QPointF at = field.rect().center();
    QWheelEvent wheel(at, field.mapToGlobal(at), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &wheel);
    return wheel.isAccepted();
}

TEST(WheelGuard, WhoScrollsPastAFieldChoosesNothingAndThePageScrolls) {
    QSpinBox number;
    number.setRange(0, 2000);
    number.setValue(150);
    QComboBox country;
    country.addItems({QStringLiteral("Germany"), QStringLiteral("Ghana")});
    ASSERT_TRUE(turnWheelOver(number)) << "it would be taken";
    number.setValue(150);
    for (QWidget* field : {static_cast<QWidget*>(&number), static_cast<QWidget*>(&country)}) {
        leaveWheelToPage(*field);
        EXPECT_FALSE(turnWheelOver(*field));
        EXPECT_EQ(field->focusPolicy(), Qt::StrongFocus) << "nor is it taken hold of";
    }
    EXPECT_EQ(number.value(), 150);
    EXPECT_EQ(country.currentIndex(), 0);
}

} // namespace
} // namespace afs
