// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace afs {
namespace {

using test::twoYears;

/// One look of the window: everything that may cut a text.
struct Look {
    const char* name;
    Qt::LayoutDirection direction;
    double font;
    QSize size;
};

void PrintTo(const Look& look, std::ostream* out) {
    *out << look.name;
}

/// The part of a widget that is seen: cut by every parent that does not scroll.
QRect seenPart(const QWidget& widget) {
    QRect seen = widget.rect();
    QPoint offset;
    for (const QWidget* at = &widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(at->parentWidget()->parentWidget()))
            break; // the rest can be scrolled to
        offset += at->pos();
        seen = seen.intersected(at->parentWidget()->rect().translated(-offset));
    }
    return seen;
}

QString problemOf(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return {};
    const QRect seen = seenPart(label);
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        constexpr int rounding = 1; // a layout and a text may round the heights of three lines apart
        return seen.height() + rounding < needed ? QStringLiteral("%1 of %2 px high").arg(seen.height()).arg(needed)
                                                 : QString();
    }
    const QSize needed = label.sizeHint();
    if (seen.width() < needed.width() && label.sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
        return QStringLiteral("%1 of %2 px wide").arg(seen.width()).arg(needed.width());
    return seen.height() < label.fontMetrics().height()
               ? QStringLiteral("%1 of %2 px high").arg(seen.height()).arg(label.fontMetrics().height())
               : QString();
}

QString problemOf(const QAbstractButton& button) {
    if (button.text().isEmpty() || qobject_cast<const QLineEdit*>(button.parentWidget()))
        return {}; // what stands in a line edit is a picture, its text is for screen readers
    const QRect seen = seenPart(button);
    const int needed = std::min(button.sizeHint().width(), button.maximumWidth());
    if (seen.width() < needed)
        return QStringLiteral("%1 of %2 px wide").arg(seen.width()).arg(needed);
    return seen.height() < button.fontMetrics().height() ? QStringLiteral("too low") : QString();
}

/// Every text of the window that is not seen as a whole.
QStringList cutTexts(const QWidget& window) {
    QStringList cut;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        QString text;
        QString problem;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            text = label->text();
            problem = problemOf(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            text = button->text();
            problem = problemOf(*button);
        }
        if (!problem.isEmpty())
            cut.append(
                QStringLiteral("%1 “%2”: %3").arg(QLatin1String(widget->metaObject()->className()), text, problem));
    }
    return cut;
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
            const QStringList cut = cutTexts(*window);
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
