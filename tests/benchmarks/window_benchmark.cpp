// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_window [ZIP]: what a person waits for in the window, over a dump of 1 000 000 rows (ZIP, else one of its
// own). Starts itself once for every measurement, as the desktop program; off screen unless QT_QPA_PLATFORM says other.
#include "app/desktop.h"
#include "core/base/paths.h"
#include "core/postgres/server.h"
#include "tests/benchmarks/big_dump.h"
#include "tests/benchmarks/budget.h"
#include "tests/benchmarks/import_floor.h"
#include "tests/benchmarks/program.h"
#include "tests/benchmarks/window/drag_times.h"
#include "tests/benchmarks/window/switch_times.h"
#include "ui/import/import_dialog.h"
#include "ui/pages/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>

namespace afs {
namespace {

MainWindow* openWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The window once its Overview shows plays, painted.
MainWindow* paintedOverview() {
    MainWindow* window = openWindow();
    if (!window)
        return nullptr;
    const Page* overview = window->page(PageId::Overview);
    if (!overview->settled() || overview->emptiness() != Emptiness::None)
        return nullptr;
    window->repaint();
    return window;
}

/// Asks every millisecond until the answer is yes, then does `then`, once.
void whenTrue(QObject* parent, const std::function<bool()>& holds, const std::function<void()>& then) {
    auto* timer = new QTimer(parent);
    QObject::connect(timer, &QTimer::timeout, parent, [timer, holds, then] {
        if (!holds())
            return;
        timer->stop();
        then();
    });
    timer->start(1);
}

/// A frame at 60 Hz is what a person sees at once.
void measureDrag(QApplication& application) {
    auto* drag = new test::DragTimes(*openWindow());
    drag->setParent(&application);
    QObject::connect(drag, &test::DragTimes::finished, &application, [](std::vector<double> steps, double still) {
        std::sort(steps.begin(), steps.end());
        printBudget("range dragged: to painted charts, median step", steps[steps.size() / 2], 1000 / 60.0);
        printBudget("  the slowest of twenty", steps[steps.size() * 19 / 20], 50);
        printBudget("  GUI thread blocked", still, 50);
        QCoreApplication::quit();
    });
    drag->start();
}

void measureSwitches(QApplication& application) {
    whenTrue(
        &application, [] { return paintedOverview() != nullptr; },
        [&application] {
            auto* switches = new test::SwitchTimes(*openWindow());
            switches->setParent(&application);
            QObject::connect(switches, &test::SwitchTimes::measured, &application,
                             [](const QString& change, double ms, double still) {
                                 printBudget("to painted data: " + change.toStdString(), ms, 100);
                                 printBudget("  GUI thread blocked", still, 50);
                             });
            QObject::connect(switches, &test::SwitchTimes::finished, &application,
                             [&application] { measureDrag(application); });
            switches->start();
        });
}

/// From the files on the window over the press of "Import" to the Overview.
void measureImport(QApplication& application) {
    auto since = std::make_shared<QElapsedTimer>();
    const auto dialog = [] {
        const MainWindow* window = openWindow();
        return window ? window->findChild<ImportDialog*>() : nullptr;
    };
    whenTrue(
        &application, [dialog] { return dialog() != nullptr; }, [since] { since->start(); });
    whenTrue(
        &application, [dialog] { return dialog() && dialog()->step() == ImportDialog::Step::Check; },
        [dialog] {
            for (auto* button : dialog()->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->isDefault())
                    button->click();
            }
        });
    whenTrue(
        &application, [] { return paintedOverview() != nullptr; },
        [since] {
            std::printf("%f\n", static_cast<double>(since->nsecsElapsed()) / 1e9);
            QCoreApplication::quit();
        });
}

/// benchmark_window --as MEASUREMENT DATA_DIR [ZIP]
int actAsProgram(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Options options;
    options.dataDir = arguments.value(3);
    options.page = QStringLiteral("overview");
    options.files = arguments.mid(4);
    Desktop desktop(application, options);
    if (arguments.value(2) == QLatin1String("import"))
        measureImport(application);
    else if (arguments.value(2) == QLatin1String("drag"))
        whenTrue(
            &application, [] { return paintedOverview() != nullptr; }, [&application] { measureDrag(application); });
    else if (arguments.value(2) == QLatin1String("switches"))
        measureSwitches(application);
    else
        whenTrue(
            &application, [] { return paintedOverview() != nullptr; },
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
    desktop.start();
    return QApplication::exec();
}

/// Starts this program as `measurement` and returns its first line; `seconds` gets how long that took.
QByteArray firstLineOf(const QStringList& measurement, double& seconds) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    seconds =
        onceMs([&] {
            process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--as")} + measurement);
            while (!process.canReadLine() && process.waitForReadyRead(-1)) {
            }
        }) /
        1000;
    const QByteArray line = process.readLine();
    process.waitForFinished(-1);
    if (process.exitCode() != 0 || line.isEmpty())
        throw std::runtime_error("the window failed: " + measurement.first().toStdString());
    return line;
}

void benchmark(const QString& givenZip) {
    const QTemporaryDir root(QStringLiteral("/tmp/window-benchmark-XXXXXX"));
    const QString zip = givenZip.isEmpty() ? makeDump(root.path(), 1'000'000) : givenZip;
    double floor = 0;
    {
        auto server = openManagedServer(findPaths(dataFolder(root, "floor")));
        if (!server)
            throw std::runtime_error(server.error().message.toStdString());
        std::int64_t rows = 0;
        importFloor(zip, (*server)->params(), rows); // warms the page cache
        floor = importFloor(zip, (*server)->params(), rows);
        std::printf("%lld rows\n", static_cast<long long>(rows));
    }
    printBudget("floor: unzip, parse, deduplicate, COPY, keys, analyze", floor, 0, "s");
    const QString data = dataFolder(root, "window");
    double seconds = 0;
    firstLineOf({QStringLiteral("import"), data, zip}, seconds);
    const double import = firstLineOf({QStringLiteral("import"), dataFolder(root, "again"), zip}, seconds).toDouble();
    printBudget("import in the window, to a painted Overview (2 x floor)", import, 2 * floor, "s");
    constexpr int starts = 5;
    const auto start = [&] { firstLineOf({QStringLiteral("start"), data}, seconds); };
    printBudget("warm start to a painted Overview, with the server's start", medianMs(starts, start) / 1000, 1, "s");
    const auto server = openManagedServer(findPaths(data));
    printBudget("  the same while the server runs", medianMs(starts, start) / 1000, 1, "s");
    QProcess::execute(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--as"), QStringLiteral("switches"), data});
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    if (argc > 3 && std::string_view(argv[1]) == "--as")
        return afs::actAsProgram(argc, argv);
    return afs::runBenchmark(argc, argv, [](const QStringList& arguments) {
        afs::benchmark(arguments.value(1));
        return 0;
    });
}
