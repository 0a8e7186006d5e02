// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace afs {
namespace {

struct NamedPalette {
    const char* name = nullptr;
    QPalette palette;
};

QPalette simplePalette(QRgb window, QRgb base, QRgb text, QRgb highlight) {
    QPalette palette{QColor(window)};
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    return palette;
}

/// The two schemes of ours and palettes of desktops that nobody designed our colours for.
std::vector<NamedPalette> palettes() {
    return {{"light", lightPalette()},
            {"dark", darkPalette()},
            {"contrast", contrastPalette()},
            {"light contrast", lightContrastPalette()},
            {"fusion", simplePalette(0xffefefef, 0xffffffff, 0xff000000, 0xff308cc6)},
            {"high contrast", simplePalette(0xff000000, 0xff000000, 0xffffffff, 0xffffff00)},
            {"high contrast inverse", simplePalette(0xffffffff, 0xffffffff, 0xff000000, 0xff000000)},
            {"sepia", simplePalette(0xffe8dcc0, 0xfff4ecd8, 0xff5b4636, 0xffc08040)},
            {"grey", simplePalette(0xff9a9a9a, 0xffa8a8a8, 0xff101010, 0xffb0b0b0)},
            {"weak text", simplePalette(0xff303030, 0xff3a3a3a, 0xff808080, 0xff404040)}};
}

class Contrast : public testing::TestWithParam<NamedPalette> {};

TEST_P(Contrast, OfTextIsAtLeastFourAndAHalfOnCardAndWindow) {
    const Theme theme = Theme::from(GetParam().palette, QFont());
    for (const QColor& ground : {theme.card, theme.window}) {
        for (const QColor& text : {theme.text, theme.secondary, theme.accent, theme.good, theme.warning, theme.error}) {
            EXPECT_GE(contrastOf(text, ground), 4.5)
                << text.name().toStdString() << " on " << ground.name().toStdString();
        }
    }
    EXPECT_GE(contrastOf(theme.accentText, theme.accent), 4.5);
}

TEST_P(Contrast, OfMarksAndEdgesIsAtLeastThreeOnTheCard) {
    const Theme theme = Theme::from(GetParam().palette, QFont());
    for (const QColor& mark : theme.categories) {
        EXPECT_GE(contrastOf(mark, theme.card), 3.0) << mark.name().toStdString();
    }
    for (const QColor& mark : {theme.series, theme.other, theme.inputBorder, theme.accent}) {
        EXPECT_GE(contrastOf(mark, theme.card), 3.0) << mark.name().toStdString();
    }
    EXPECT_GE(contrastOf(theme.inputBorder, theme.window), 3.0);
}

TEST_P(Contrast, OfTheRampGrowsAwayFromTheCard) {
    const Theme theme = Theme::from(GetParam().palette, QFont());
    double last = 1;
    for (const QColor& step : theme.sequence) {
        const double ratio = contrastOf(step, theme.card);
        EXPECT_GT(ratio, last) << step.name().toStdString();
        last = ratio;
    }
    EXPECT_GE(last, 4.5);
}

TEST_P(Contrast, OfTheHairlineIsVisibleAndQuiet) {
    const Theme theme = Theme::from(GetParam().palette, QFont());
    EXPECT_GE(contrastOf(theme.hairline, theme.card), theme.strong ? 3.0 : 1.2);
    EXPECT_LE(contrastOf(theme.hairline, theme.card), theme.strong ? 7.0 : 2.0);
}

INSTANTIATE_TEST_SUITE_P(OfEveryPalette, Contrast, testing::ValuesIn(palettes()), [](const auto& palette) {
    std::string name = palette.param.name;
    std::replace(name.begin(), name.end(), ' ', '_');
    return name;
});

TEST(ThemeTest, APaletteOfStrongContrastIsKnownAndNothingIsQuietInIt) {
    for (const QPalette& ordinary :
         {lightPalette(), darkPalette(), simplePalette(0xffefefef, 0xffffffff, 0xff000000, 0xff308cc6)})
        EXPECT_FALSE(Theme::from(ordinary, QFont()).strong);
    for (const QPalette& strong :
         {contrastPalette(), lightContrastPalette(), simplePalette(0xff000000, 0xff000000, 0xffffffff, 0xffffff00),
          simplePalette(0xffffffff, 0xffffffff, 0xff000000, 0xff000080)}) {
        const Theme theme = Theme::from(strong, QFont());
        EXPECT_TRUE(theme.strong);
        for (const QColor& text : {theme.text, theme.secondary, theme.accent, theme.good, theme.warning, theme.error})
            EXPECT_GE(contrastOf(text, theme.card), 7.0) << text.name().toStdString();
        for (const QColor& mark : {theme.series, theme.inputBorder, theme.other})
            EXPECT_GE(contrastOf(mark, theme.card), 4.5) << mark.name().toStdString();
    }
}

TEST(ThemeTest, NothingMovesByItself) {
    applyColourScheme(*qApp, ColourScheme::Light);
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

TEST(ThemeTest, KeepsTheDesignedColoursOfTheForcedSchemes) {
    const Theme light = Theme::from(lightPalette(), QFont());
    EXPECT_FALSE(light.dark);
    EXPECT_EQ(light.window, QColor(0xfff3f4f6));
    EXPECT_EQ(light.card, QColor(0xffffffff));
    EXPECT_EQ(light.hairline, QColor(0xffd5dadf));
    EXPECT_EQ(light.text, QColor(0xff1b1f23));
    EXPECT_EQ(light.secondary, QColor(0xff57606a));
    EXPECT_EQ(light.good, QColor(0xff1a7f37));
    EXPECT_EQ(light.warning, QColor(0xff8a5a00));
    EXPECT_EQ(light.error, QColor(0xffb3261e));
    EXPECT_EQ(light.sequence[4], QColor(0xff0b4f82));
    const Theme dark = Theme::from(darkPalette(), QFont());
    EXPECT_TRUE(dark.dark);
    EXPECT_EQ(dark.window, QColor(0xff1b1e20));
    EXPECT_EQ(dark.card, QColor(0xff232629));
    EXPECT_EQ(dark.text, QColor(0xfff2f4f5));
    EXPECT_EQ(dark.sequence[0], QColor(0xff2f3439));
}

TEST(ThemeTest, ScalesFontsFromTheBaseWhetherItIsInPointsOrPixels) {
    QFont points;
    points.setPointSizeF(10);
    EXPECT_DOUBLE_EQ(Theme::from(lightPalette(), points).kpi.pointSizeF(), 22);
    EXPECT_DOUBLE_EQ(Theme::from(lightPalette(), points).caption.pointSizeF(), 8.5);
    QFont pixels;
    pixels.setPixelSize(20);
    EXPECT_EQ(Theme::from(lightPalette(), pixels).pageTitle.pixelSize(), 32);
}

TEST(ThemeTest, ComparesByValue) {
    EXPECT_EQ(Theme::from(lightPalette(), QFont()), Theme::from(lightPalette(), QFont()));
    EXPECT_NE(Theme::from(lightPalette(), QFont()), Theme::from(darkPalette(), QFont()));
}

TEST(ColourSchemeTest, SystemComesBackAfterAForcedScheme) {
    applyColourScheme(*qApp, ColourScheme::System);
    const QColor before = qApp->palette().color(QPalette::Window);
    applyColourScheme(*qApp, ColourScheme::Dark);
    QWidget widget;
    EXPECT_EQ(qApp->palette().color(QPalette::Window), QColor(0xff1b1e20));
    EXPECT_TRUE(themeOf(&widget).dark);
    applyColourScheme(*qApp, ColourScheme::System);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), before);
    applyColourScheme(*qApp, ColourScheme::Light);
}

TEST(ColourSchemeTest, SystemFollowsTheDesktopWhereThePlatformHasNoPalette) {
    applyColourScheme(*qApp, ColourScheme::System);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    QWidget widget;
    setDesktopPrefersDark(*qApp, true);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    QApplication::processEvents();
    EXPECT_TRUE(themeOf(&widget).dark);
    applyColourScheme(*qApp, ColourScheme::Light);
    setDesktopPrefersDark(*qApp, false);
    setDesktopPrefersDark(*qApp, true);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window))
        << "a forced scheme is not the desktop's business";
    setDesktopPrefersDark(*qApp, false);
    applyColourScheme(*qApp, ColourScheme::System);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    applyColourScheme(*qApp, ColourScheme::Light);
}

TEST(ThemeTest, TheDesktopsWishForContrastIsFollowedInLightAndDark) {
    const auto window = [] { return qApp->palette().color(QPalette::Window); };
    const auto text = [] { return qApp->palette().color(QPalette::WindowText); };
    applyColourScheme(*qApp, ColourScheme::System);
    setDesktopPrefersContrast(*qApp, true);
    EXPECT_EQ(window(), QColor(Qt::white));
    EXPECT_EQ(text(), QColor(Qt::black));
    setDesktopPrefersDark(*qApp, true);
    EXPECT_EQ(window(), QColor(Qt::black));
    EXPECT_EQ(text(), QColor(Qt::white));
    applyColourScheme(*qApp, ColourScheme::Light);
    EXPECT_EQ(window(), lightPalette().color(QPalette::Window)) << "a forced scheme is not the desktop's business";
    applyColourScheme(*qApp, ColourScheme::System);
    EXPECT_EQ(window(), QColor(Qt::black));
    setDesktopPrefersContrast(*qApp, false);
    EXPECT_EQ(window(), darkPalette().color(QPalette::Window));
    setDesktopPrefersDark(*qApp, false);
    applyColourScheme(*qApp, ColourScheme::Light);
}

class Controls : public testing::TestWithParam<ColourScheme> {
protected:
    Controls() { applyColourScheme(*qApp, GetParam()); }
    ~Controls() override { applyColourScheme(*qApp, ColourScheme::Light); }

    /// The colour in the middle of the left edge.
    static QColor edgeOf(QWidget& widget) {
        widget.resize(widget.sizeHint());
        widget.ensurePolished();
        const QImage image = widget.grab().toImage();
        return image.pixelColor(0, image.height() / 2);
    }
};

TEST_P(Controls, HaveAnEdgeThatCanBeSeenAndAHeightThatCanBeHit) {
    QPushButton button(QStringLiteral("Import"));
    QLineEdit edit;
    QComboBox combo;
    QSpinBox spin;
    for (QWidget* control : std::initializer_list<QWidget*>{&button, &edit, &combo, &spin}) {
        const Theme theme = themeOf(control);
        EXPECT_GE(contrastOf(edgeOf(*control), theme.card), 3.0) << control->metaObject()->className();
        EXPECT_GE(contrastOf(edgeOf(*control), theme.window), 3.0) << control->metaObject()->className();
        EXPECT_GE(control->sizeHint().height(), 32) << control->metaObject()->className();
    }
}

TEST_P(Controls, OfScrollingHaveNoArrowsAndReachBothEnds) {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(10);
    bar.resize(bar.sizeHint().width(), 200);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 1000;
    option.pageStep = 10;
    const auto handle = [&](int position) {
        option.sliderPosition = position;
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    EXPECT_EQ(handle(0).top(), 0);
    EXPECT_EQ(handle(1000).bottom(), 199);
    EXPECT_GE(handle(500).height(), 32);
    EXPECT_FALSE(bar.grab().isNull());
}

/// The columns of a picture that differ from its ground, in the middle line and around it.
std::pair<int, int> inkedColumns(const QImage& image, int from, int to) {
    std::pair<int, int> found{-1, -1};
    for (int x = from; x < to; ++x) {
        for (int y = image.height() / 3; y < image.height() * 2 / 3; ++y) {
            if (qAbs(qGray(image.pixel(x, y)) - qGray(image.pixel(from, image.height() / 2))) > 60) {
                found = {found.first < 0 ? x : found.first, x};
            }
        }
    }
    return found;
}

TEST_P(Controls, TheArrowOfAMenuButtonStandsBesideItsTextInAMirroredWindowToo) {
    QPushButton button(QStringLiteral("Filters"));
    QMenu menu;
    button.setMenu(&menu);
    button.setLayoutDirection(Qt::RightToLeft);
    button.resize(button.sizeHint());
    button.ensurePolished();
    const QImage mirrored = button.grab().toImage();
    const int end = button.style()->pixelMetric(QStyle::PM_MenuButtonIndicator) + Space::XS;
    EXPECT_GE(inkedColumns(mirrored, Space::XS, end).first, 0) << "the arrow is at the left";
    const auto right = inkedColumns(mirrored, mirrored.width() - Space::S, mirrored.width() - 3);
    EXPECT_LT(right.first, 0) << "and nothing at the right edge";
}

/// How much two pictures differ on the average, 0 … 255, once each is as coarse as a letter.
int differenceOf(const QImage& one, const QImage& other) {
    const QSize coarse(one.width() / 6, 2);
    const QImage a = one.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage b = other.scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int sum = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x) {
            sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (coarse.width() * coarse.height());
}

TEST_P(Controls, ASentenceKeepsItsOrderInAMirroredWindow) {
    QLabel straight(QStringLiteral("12 plays (3 new)"));
    straight.resize(straight.sizeHint());
    const QImage wanted = straight.grab().toImage();
    // Painters take their direction from the application, not from the widget.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QLabel mirrored(straight.text());
    mirrored.resize(straight.size());
    EXPECT_LT(differenceOf(wanted, mirrored.grab().toImage()), 10) << "a part of a pixel aside, but in the same order";
    mirrored.resize(straight.width() + 200, straight.height());
    EXPECT_GE(inkedColumns(mirrored.grab().toImage(), 0, mirrored.width()).first, 190) << "and stands at the right";
}

INSTANTIATE_TEST_SUITE_P(OfBothSchemes, Controls,
                         testing::Values(ColourScheme::Light, ColourScheme::Dark, ColourScheme::Contrast),
                         [](const auto& scheme) {
                             return scheme.param == ColourScheme::Contrast ? "contrast"
                                    : scheme.param == ColourScheme::Dark   ? "dark"
                                                                           : "light";
                         });

/// The colour of the most opaque pixel.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            ink = colour.alpha() > ink.alpha() ? colour : ink;
        }
    }
    return ink;
}

TEST(IconTest, EveryFileOfTheSetIsDrawnAtEverySize) {
    const QDir folder(QStringLiteral(AFS_SOURCE_DIR "/resources/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    ASSERT_GE(files.size(), 19);
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        const QIcon icon = themedIcon(name);
        ASSERT_FALSE(icon.isNull()) << name.toStdString();
        for (const int size : {16, 24, 64}) {
            EXPECT_EQ(icon.pixmap(QSize(size, size), 1.0).size(), QSize(size, size));
            EXPECT_GT(inkOf(icon.pixmap(QSize(size, size), 1.0)).alpha(), 100) << name.toStdString();
        }
    }
}

TEST(IconTest, FollowsThePaletteWithoutBeingMadeAgain) {
    applyColourScheme(*qApp, ColourScheme::Light);
    const QIcon icon = themedIcon(QStringLiteral("search"));
    EXPECT_EQ(inkOf(icon.pixmap(64)), Theme::from(lightPalette(), QFont()).text);
    applyColourScheme(*qApp, ColourScheme::Dark);
    EXPECT_EQ(inkOf(icon.pixmap(64)), Theme::from(darkPalette(), QFont()).text);
    applyColourScheme(*qApp, ColourScheme::Light);
}

TEST(HouseStyleTest, TextBeginsInEveryFieldAtTheSameDistanceFromItsEdge) {
    applyColourScheme(*qApp, ColourScheme::Light);
    QLineEdit line;
    QSpinBox number;
    const auto cursorIn = [](QWidget& field, const QWidget& input) {
        field.resize(200, 32);
        field.show();
        return input.mapTo(&field, input.inputMethodQuery(Qt::ImCursorRectangle).toRect().center()).x();
    };
    auto* typed = number.findChild<QLineEdit*>();
    typed->home(false);
    EXPECT_GE(cursorIn(line, line), 8);
    EXPECT_EQ(cursorIn(line, line), cursorIn(number, *typed));
}

TEST(IconTest, IsSharpOnDensePixels) {
    EXPECT_EQ(themedIcon(QStringLiteral("clock")).pixmap(QSize(24, 24), 2.0).size(), QSize(48, 48));
    const QPixmap pixmap = themedPixmap(QStringLiteral("clock"), 24, Qt::red, 1.5);
    EXPECT_EQ(pixmap.size(), QSize(36, 36));
    EXPECT_EQ(inkOf(pixmap), QColor(Qt::red));
}

TEST(IconTest, PointsTheOtherWayInRightToLeft) {
    const QImage before = themedPixmap(QStringLiteral("back"), 24, Qt::black, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = themedPixmap(QStringLiteral("back"), 24, Qt::black, 1).toImage();
    const QImage clock = themedPixmap(QStringLiteral("clock"), 24, Qt::black, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_NE(mirrored, before);
    EXPECT_EQ(clock, themedPixmap(QStringLiteral("clock"), 24, Qt::black, 1).toImage());
}

TEST(IconTest, AnUnknownNameIsNull) {
    EXPECT_TRUE(themedIcon(QStringLiteral("no-such-icon")).isNull());
    EXPECT_TRUE(themedPixmap(QStringLiteral("../sql/x"), 24, Qt::black, 1).isNull());
}

} // namespace
} // namespace afs
