// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <cstdio>

namespace {

/// The offscreen platform cannot pass size hints on and says so each time; everything else is shown.
void showMessage(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (!message.startsWith(QStringLiteral("This plugin does not support"))) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    }
}

} // namespace

/// Every ui test program runs under a QApplication. The locale is fixed and the palette is ours: what a test sees does
/// not depend on the machine.
int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qInstallMessageHandler(showMessage);
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    afs::applyColourScheme(application, afs::ColourScheme::Light);
    return RUN_ALL_TESTS();
}
