// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands/output.h"
#include "app/desktop.h"
#include "app/translations.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace afs {

namespace {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(int argc, char** argv, const Options& options, std::stop_token stop) {
    if (!hasDisplay()) {
        if (options.pictures.isEmpty())
            return printError({ErrorKind::Failed,
                               QCoreApplication::translate(
                                   "Window", "There is no display to open a window on. The commands work without one: "
                                             "--help lists them; --pictures DIR writes a picture of every page."),
                               {}},
                              options.json);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Analytics for Spotify"));
    QApplication::setDesktopFileName(QStringLiteral("analytics-for-spotify"));
    const Translations translations;
    const std::stop_callback quitOnSignal(stop, [&application] {
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    Desktop desktop(application, options);
    desktop.start();
    return QApplication::exec();
}

} // namespace afs
