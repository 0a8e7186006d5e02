// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace afs {
namespace {

using test::twoYears;

/// Around a control: where its ring may lie.
constexpr int around = 10;
/// A ring around the smallest control has more pixels, the cursor of a field fewer.
constexpr int enoughPixels = 40;
constexpr double enoughContrast = 3;

std::vector<QWidget*> stopsOfTab(const QWidget& top) {
    std::vector<QWidget*> stops;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->window() == &top && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            stops.push_back(widget);
    return stops;
}

void scrollTo(QWidget& control) {
    for (QWidget* at = control.parentWidget(); at; at = at->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(&control, 2 * around, 2 * around);
}

QImage pictureAround(QWidget& control) {
    QWidget& top = *control.window();
    const QRect place(control.mapTo(&top, QPoint(0, 0)), control.size());
    return top.grab(place.adjusted(-around, -around, around, around).intersected(top.rect()))
        .toImage()
        .convertToFormat(QImage::Format_RGB32);
}

/// How many pixels differ so that a weak eye sees it.
int seenDifference(const QImage& one, const QImage& other) {
    if (one.size() != other.size())
        return 0;
    int seen = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            if (one.pixel(x, y) != other.pixel(x, y) &&
                contrastOf(one.pixelColor(x, y), other.pixelColor(x, y)) >= enoughContrast)
                ++seen;
    return seen;
}

/// The controls of `top` that look the same with the keyboard's focus as without.
QStringList withoutRing(QWidget& top) {
    QStringList found;
    top.setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
    for (QWidget* control : stopsOfTab(top)) {
        scrollTo(*control);
        control->setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
        const QImage with = pictureAround(*control);
        control->clearFocus();
        QApplication::processEvents();
        const int seen = seenDifference(with, pictureAround(*control));
        if (seen < enoughPixels)
            found.append(QStringLiteral("%1 “%2”: %3 pixels of %4×%5")
                             .arg(QLatin1String(control->metaObject()->className()), control->accessibleName())
                             .arg(seen)
                             .arg(with.width())
                             .arg(with.height()));
    }
    return found;
}

/// Who cannot see where the keyboard is has no keyboard.
class FocusTest : public test::WatchedWindow, public testing::WithParamInterface<ColourScheme> {
protected:
    void SetUp() override {
        WatchedWindow::SetUp();
        applyColourScheme(*qApp, GetParam());
    }
    void TearDown() override {
        window.reset();
        applyColourScheme(*qApp, ColourScheme::Light);
    }
    void openActive() {
        open(twoYears());
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    static void expectRings(QWidget& top, const QString& where) {
        const QStringList found = withoutRing(top);
        EXPECT_TRUE(found.isEmpty()) << qPrintable(where) << ":\n" << qPrintable(found.join(u'\n'));
    }
    void trigger(const char* text) {
        for (QAction* action : window->actions())
            if (action->text() == QString::fromUtf8(text))
                action->trigger();
    }
};

TEST_P(FocusTest, IsSeenOnEveryControlOfEveryPage) {
    openActive();
    window->scope().narrowToHour(20);
    for (const PageId page : allPages) {
        window->openPage(page);
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        expectRings(*window, pageKey(page));
    }
}

TEST_P(FocusTest, IsSeenOnThePagesOfATrackAnArtistAndAnAlbum) {
    openActive();
    const LibraryPtr plays = library->library();
    for (const Ranked kind : {Ranked::Tracks, Ranked::Artists, Ranked::Albums}) {
        window->scope().openSubject(linkTo(*plays, kind, 0));
        ASSERT_TRUE(settle());
        QApplication::processEvents();
        expectRings(*window, pageKey(pageOf(kind)));
    }
}

TEST_P(FocusTest, IsSeenOnEveryControlOfEveryDialog) {
    openActive();
    window->welcome();
    window->importFiles({});
    window->signIn(AccountId(1), true);
    trigger("&Keyboard shortcuts");
    trigger("&About");
    QApplication::processEvents();
    int dialogs = 0;
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top == window.get() || qobject_cast<QMenu*>(top))
            continue;
        ++dialogs;
        top->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(top));
        expectRings(*top, QString::fromUtf8(top->metaObject()->className()));
    }
    EXPECT_EQ(dialogs, 5);
}

INSTANTIATE_TEST_SUITE_P(InEveryColours, FocusTest,
                         testing::Values(ColourScheme::Light, ColourScheme::Dark, ColourScheme::Contrast),
                         [](const auto& scheme) {
                             return std::string(scheme.param == ColourScheme::Light  ? "light"
                                                : scheme.param == ColourScheme::Dark ? "dark"
                                                                                     : "contrast");
                         });

} // namespace
} // namespace afs
