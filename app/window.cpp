// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands/output.h"
#include "app/desktop.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace afs {

namespace {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Qt's own words (buttons, menus of line edits) in the person's language.
void loadTranslations(QTranslator& qt, QTranslator& own) {
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    if (own.load(QLocale(), QStringLiteral("analytics-for-spotify"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&own);
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
    QTranslator qtWords;
    QTranslator ownWords;
    loadTranslations(qtWords, ownWords);
    const std::stop_callback quitOnSignal(stop, [&application] {
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    Desktop desktop(application, options);
    desktop.start();
    return QApplication::exec();
}

} // namespace afs
