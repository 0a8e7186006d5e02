// SPDX-License-Identifier: GPL-3.0-or-later
// The window over made-up plays and services that answer by themselves, to look at; not a test.
//   window_demo [--plays N] [--dark|--light] [--page NAME] [--settings FILE] [--empty] [--pictures DIR] [--size WxH]
//   [--switches] ...
#include "tests/ui/window/made_up_history.h"
#include "tests/ui/window/switch_times.h"
#include "ui/frame/main_window.h"
#include "ui/frame/page_pictures.h"
#include "ui/models/scope_store.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("plays"), QString(), QStringLiteral("N"), QStringLiteral("100000")},
                       {QStringLiteral("dark"), QString()},
                       {QStringLiteral("light"), QString()},
                       {QStringLiteral("empty"), QString()},
                       {QStringLiteral("late"), QStringLiteral("The library comes after 3 s")},
                       {QStringLiteral("page"), QString(), QStringLiteral("NAME")},
                       {QStringLiteral("settings"), QString(), QStringLiteral("FILE")},
                       {QStringLiteral("size"), QString(), QStringLiteral("WxH")},
                       {QStringLiteral("font"), QStringLiteral("Points"), QStringLiteral("SIZE")},
                       {QStringLiteral("switches"), QStringLiteral("Prints how long changes take, then quits")},
                       {QStringLiteral("range"), QStringLiteral("2024, all-time …"), QStringLiteral("KEY")},
                       {QStringLiteral("time"), QStringLiteral("Count by time")},
                       {QStringLiteral("narrow"), QStringLiteral("Friday, 20:00")},
                       {QStringLiteral("pictures"), QString(), QStringLiteral("DIR")}});
    parser.process(application);
    using namespace afs;
    if (parser.isSet(QStringLiteral("dark")))
        applyColourScheme(application, ColourScheme::Dark);
    if (parser.isSet(QStringLiteral("light")))
        applyColourScheme(application, ColourScheme::Light);
    if (const int points = parser.value(QStringLiteral("font")).toInt(); points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    const int plays = parser.isSet(QStringLiteral("empty")) ? 0 : parser.value(QStringLiteral("plays")).toInt();
    auto library = std::make_unique<test::MadeUpLibrary>(plays, parser.isSet(QStringLiteral("late")) ? 3000 : 0);
    auto imports = std::make_unique<test::MadeUpImports>(plays > 0);
    WindowOptions options;
    options.accountName = QStringLiteral("me");
    options.databaseText = QStringLiteral("On this computer");
    options.page = pageFromKey(parser.value(QStringLiteral("page")));
    MainWindow window(std::move(library), std::move(imports), parser.value(QStringLiteral("settings")),
                      QTimeZone("Europe/Berlin"), options);
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2)
        window.resize(size[0].toInt(), size[1].toInt());
    if (parser.isSet(QStringLiteral("time")))
        window.scope().setMetric(Metric::Time);
    if (parser.isSet(QStringLiteral("range")))
        window.scope().setRange(rangeFromKey(parser.value(QStringLiteral("range"))).value_or(RangeChoice()));
    if (parser.isSet(QStringLiteral("narrow"))) {
        window.scope().narrowToWeekday(4, Narrowing::Add);
        window.scope().narrowToHour(20, Narrowing::Add);
    }
    window.show();
    PagePictures pictures(window, parser.value(QStringLiteral("pictures")));
    if (parser.isSet(QStringLiteral("pictures"))) {
        QObject::connect(&pictures, &PagePictures::finished, &application, [](const QString& problem) {
            QTextStream(stderr) << problem << '\n';
            QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
        });
        pictures.start();
    }
    test::SwitchTimes switches(window);
    if (parser.isSet(QStringLiteral("switches"))) {
        QObject::connect(
            &switches, &test::SwitchTimes::measured, &application, [](const QString& change, double ms, double still) {
                QTextStream(stdout) << QStringLiteral("%1: %2 ms to painted data, event loop still for at most %3 ms\n")
                                           .arg(change, -22)
                                           .arg(ms, 6, 'f', 1)
                                           .arg(still, 0, 'f', 1);
            });
        QObject::connect(&switches, &test::SwitchTimes::finished, &application, &QCoreApplication::quit);
        switches.start();
    }
    return QApplication::exec();
}
