// SPDX-License-Identifier: GPL-3.0-or-later
// page_gallery FOLDER: a picture of every page over invented data, <folder>/<page>.png, and of those about the most
// played track, artist and album; not a test, to look at.
// The look is chosen by --plays nothing|little|much, --dark, --rtl, --font FACTOR, --size WxH, --locale NAME, and by
// QT_SCALE_FACTOR. tests/ui/gallery/looks makes a sheet of all of them.
#include "tests/ui/gallery/invented_window.h"
#include "tests/ui/support/fakes.h"
#include "ui/frame/page_pictures.h"
#include "ui/models/scope_store.h"
#include "ui/models/top_model.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace {

using namespace afs;

gallery::Fill fillOf(const QString& name) {
    if (name == QLatin1String("nothing"))
        return gallery::Fill::Nothing;
    return name == QLatin1String("little") ? gallery::Fill::Little : gallery::Fill::Much;
}

QSize sizeOf(const QString& text) {
    const QStringList parts = text.split(u'x');
    return {parts.value(0).toInt(), parts.value(1).toInt()};
}

void applyLook(QApplication& application, const QCommandLineParser& parser) {
    QLocale::setDefault(QLocale(parser.value(QStringLiteral("locale"))));
    QFont font = application.font();
    font.setPointSizeF(font.pointSizeF() * parser.value(QStringLiteral("font")).toDouble());
    QApplication::setFont(font);
    if (parser.isSet(QStringLiteral("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    applyColourScheme(application, parser.isSet(QStringLiteral("dark")) ? ColourScheme::Dark : ColourScheme::Light);
}

/// The pages about what was played most: a track, an artist and an album.
void takeSubjects(MainWindow& window, const QString& folder) {
    const auto settled = [&window] { return window.page(window.scope().place().page)->settled(); };
    for (const Ranked kind : {Ranked::Tracks, Ranked::Artists, Ranked::Albums}) {
        window.scope().openPage(PageId::Top, topKey(kind));
        if (!QTest::qWaitFor(settled))
            return;
        const auto* ranking = window.page(PageId::Top)->findChild<TopModel*>();
        if (ranking->empty() || ranking->shown().kind != kind)
            continue;
        window.scope().openSubject(linkTo(*ranking->shown().asked.library, kind, ranking->entryOf(0).index));
        if (!QTest::qWaitFor(settled))
            return;
        QTest::qWait(100); // the layout follows
        const QString name = pageKey(window.scope().place().page);
        window.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        if (auto* area = window.page(pageOf(kind))->findChild<QScrollArea*>()) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            window.grab().save(QDir(folder).filePath(name + QStringLiteral("-end.png")));
        }
    }
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const auto option = [](const char* name, const char* what, const char* value, const char* usual) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(what), QLatin1String(value), QLatin1String(usual));
    };
    parser.addOptions({option("plays", "nothing, little or much", "how much", "much"),
                       {QStringLiteral("dark"), QStringLiteral("dark colours")},
                       {QStringLiteral("rtl"), QStringLiteral("from right to left")},
                       option("font", "size of the font", "factor", "1"),
                       option("size", "of the window", "WxH", "1280x800"),
                       option("locale", "of numbers and dates", "name", "en_GB"),
                       option("range", "the range shown, as in the settings file", "key", "")});
    parser.process(application);
    applyLook(application, parser);
    const test::FixedClock clock(test::at(2026, 11, 22, 15));
    const auto window = gallery::inventedWindow(fillOf(parser.value(QStringLiteral("plays"))), clock);
    if (const auto range = rangeFromKey(parser.value(QStringLiteral("range"))))
        window->scope().setRange(*range);
    window->show();
    PagePictures pictures(*window, parser.positionalArguments().value(0, QStringLiteral(".")),
                          sizeOf(parser.value(QStringLiteral("size"))));
    QObject::connect(&pictures, &PagePictures::finished, &application, [&](const QString& problem) {
        takeSubjects(*window, parser.positionalArguments().value(0, QStringLiteral(".")));
        std::fputs(qPrintable(problem), stderr);
        QApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    pictures.start();
    return QApplication::exec();
}
