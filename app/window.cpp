// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/commands/output.h"
#include "app/desktop.h"
#include "app/program_service.h"
#include "app/start/display.h"
#include "app/start/single_instance.h"
#include "app/start/sudden_end.h"
#include "app/translations.h"
#include "core/base/paths.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSessionManager>

#include <cstdio>
#include <memory>

namespace afs {

namespace {

/// What the environment names, for whoever thought that there is a display.
QString namedDisplay() {
    const char* name = qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ? "DISPLAY" : "WAYLAND_DISPLAY";
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? QString() : QLatin1String(name) + u'=' + value;
}

/// Pictures and demos are thrown away: any number of them may be there.
bool isKept(const Options& options) {
    return !options.demo && options.pictures.isEmpty();
}

/// A session that remembers its programs starts ours as it was started, without the dumps that it was given.
void restartAsStarted(QGuiApplication& application, const Options& options) {
    const QStringList command = windowCommand(options);
    const auto tell = [command](QSessionManager& session) { session.setRestartCommand(command); };
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &application, tell);
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &application, tell);
}

} // namespace

int runWindow(int argc, char** argv, const Options& options, std::stop_token stop) {
    if (!options.platform.isEmpty())
        qputenv("QT_QPA_PLATFORM", options.platform.toUtf8());
    if (!isDisplayReachable()) {
        if (options.pictures.isEmpty() || !options.platform.isEmpty()) // Qt takes the platform from the words, too
            return printError({ErrorKind::Failed,
                               QCoreApplication::translate(
                                   "Window", "There is no display to open a window on. The commands work without one: "
                                             "--help lists them; --pictures DIR writes a picture of every page."),
                               namedDisplay()},
                              options.json);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Analytics for Spotify"));
    // Of every window; a desktop file need not be installed.
    QApplication::setWindowIcon(themedIcon(QStringLiteral("app")));
    QApplication::setDesktopFileName(QStringLiteral("io.github.analytics_for_spotify.AnalyticsForSpotify"));
    const Translations translations;
    const std::stop_callback quitOnSignal(stop, [&application] {
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    std::unique_ptr<SingleInstance> instance;
    if (const auto place =
            isKept(options) ? findInstancePlace(findPaths(options.dataDir), options.database) : std::nullopt) {
        instance = std::make_unique<SingleInstance>(*place);
        const auto standing = instance->begin(requestOf(options), stop);
        if (!standing)
            return printError(standing.error(), options.json);
        if (*standing == SingleInstance::Standing::HandedOver)
            return 0;
    }
    restartAsStarted(application, options);
    Desktop desktop(application, options);
    if (instance) {
        QObject::connect(instance.get(), &SingleInstance::asked, &desktop, &Desktop::answer);
        QObject::connect(&application, &QCoreApplication::aboutToQuit, instance.get(), &SingleInstance::stopListening);
    }
    thread_local SuddenEnd suddenEnd;
    suddenEnd.expect([&desktop] { desktop.leaveAtOnce(); });
    desktop.start();
    const int code = QApplication::exec();
    suddenEnd.dismiss();
    return code;
}

} // namespace afs
