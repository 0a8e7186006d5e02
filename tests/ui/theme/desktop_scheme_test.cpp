// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include "tests/core/scan/private_bus.h"

#include <QDBusVariant>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

namespace afs {

/// The settings portal of a desktop.
class SettingsPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the interface has it
    QDBusVariant Read(const QString&, const QString& key) {
        const QVariant value = key == QLatin1String("color-scheme") ? QVariant(scheme) : QVariant(0U);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    // NOLINTNEXTLINE(readability-identifier-naming): as the interface has it
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

namespace {

class DesktopSchemeTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(theirs.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                          QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(theirs.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void change(const QString& key, uint value) {
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    }

    test::PrivateBus bus;
    QDBusConnection theirs = bus.connect(QStringLiteral("desktop"));
    SettingsPortal portal;
};

TEST_F(DesktopSchemeTest, IsAskedOnceAndFollowedWhileTheProgramRuns) {
    portal.scheme = 1;
    DesktopScheme scheme(bus.connect(QStringLiteral("program")));
    std::vector<bool> dark;
    std::vector<bool> high;
    QObject::connect(&scheme, &DesktopScheme::told, &scheme, [&](bool isDark) { dark.push_back(isDark); });
    QObject::connect(&scheme, &DesktopScheme::toldOfContrast, &scheme, [&](bool isHigh) { high.push_back(isHigh); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dark.empty() && !high.empty(); }));
    change(QStringLiteral("color-scheme"), 2);
    change(QStringLiteral("color-scheme"), 1);
    change(QStringLiteral("contrast"), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dark.size() == 3 && high.size() == 2; }));
    EXPECT_EQ(dark, (std::vector{true, false, true}));
    EXPECT_EQ(high, (std::vector{false, true}));
}

} // namespace
} // namespace afs

#include "desktop_scheme_test.moc"
