// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/cut_texts.h"
#include "tests/ui/frame/opened_window.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

/// One look of the window: everything that may cut a text.
struct Look {
    const char* name = nullptr;
    Qt::LayoutDirection direction = {};
    double font = 0.0;
    QSize size;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

class LooksTest : public test::OpenedWindow, public testing::WithParamInterface<Look> {
protected:
    void SetUp() override {
        QFont larger = m_font;
        larger.setPointSizeF(m_font.pointSizeF() * GetParam().font);
        QApplication::setFont(larger);
        QApplication::setLayoutDirection(GetParam().direction);
    }
    void TearDown() override {
        window.reset();
        QApplication::setFont(m_font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    const QFont m_font = QApplication::font();
};

TEST_P(LooksTest, NoTextIsCutOnAnyPage) {
    for (const LibraryPtr& history : {twoYears(), test::libraryOf({})}) {
        open(history);
        window->resize(GetParam().size);
        window->scope().narrowToHour(20);
        for (const PageId page : allPages) {
            window->openPage(page);
            ASSERT_TRUE(settle());
            QApplication::processEvents();
            QApplication::processEvents(); // a layout may ask for another one
            const QStringList cut = test::cutTexts(*window);
            EXPECT_TRUE(cut.isEmpty()) << qPrintable(pageKey(page)) << ":\n" << qPrintable(cut.join(u'\n'));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(OfEverySize, LooksTest,
                         testing::Values(Look{"usual", Qt::LeftToRight, 1, {1200, 800}},
                                         Look{"mirrored", Qt::RightToLeft, 1, {1200, 800}},
                                         Look{"large_font", Qt::LeftToRight, 1.6, {1200, 800}},
                                         Look{"large_font_mirrored", Qt::RightToLeft, 1.6, {1200, 800}},
                                         Look{"small", Qt::LeftToRight, 1, {800, 600}},
                                         Look{"narrow", Qt::RightToLeft, 1, {900, 600}},
                                         Look{"small_large_font", Qt::LeftToRight, 1.5, {800, 600}}),
                         [](const auto& look) { return std::string(look.param.name); });

} // namespace
} // namespace afs
