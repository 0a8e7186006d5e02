// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"

#include <QAbstractButton>
#include <QApplication>

#include <algorithm>

namespace afs {
namespace {

/// Tab goes through a page as it is read.
class TabOrderTest : public test::WatchedWindow {
protected:
    void openAt(PageId page) {
        open(test::twoYears(), page);
        ASSERT_TRUE(settle());
        QApplication::processEvents(); // the layout follows
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    /// What has the focus after each Tab, round the window once.
    QStringList stops() {
        current()->focusFirst();
        const QWidget* first = QApplication::focusWidget();
        QStringList names;
        do {
            QWidget* focused = QApplication::focusWidget();
            const auto* button = qobject_cast<QAbstractButton*>(focused);
            names.append(focused->accessibleName().isEmpty() && button ? button->text() : focused->accessibleName());
            QTest::keyClick(focused, Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 100);
        return names;
    }
    /// Those of `all` that are `wanted`, in the order in which they come.
    static QStringList those(const QStringList& wanted, QStringList all) {
        all.removeIf([&](const QString& name) { return !wanted.contains(name); });
        return all;
    }
    void expectOrder(const QStringList& order) { EXPECT_EQ(those(order, stops()), order); }
};

TEST_F(TabOrderTest, OfTheReviewIsThatOfItsLines) {
    openAt(PageId::Review);
    // From the card on, where the keyboard is first, and round the window.
    expectOrder({QStringLiteral("Show its plays"), QStringLiteral("Next"), QStringLiteral("Copy picture"),
                 QStringLiteral("Save pictures…"), QStringLiteral("Save PDF…")});
}

TEST_F(TabOrderTest, HasWhatCameLaterWhereItStands) {
    openAt(PageId::Scanner);
    expectOrder(
        {QStringLiteral("Recently played"), QStringLiteral("Sign out: Arthur"), QStringLiteral("Another account…")});
}

TEST_F(TabOrderTest, OfTheSettingsIsThatOfTheirCards) {
    openAt(PageId::Settings);
    expectOrder({QStringLiteral("Find a setting"), QStringLiteral("A sign-in ended"), QStringLiteral("All shortcuts…"),
                 QStringLiteral("Copy diagnostics")});
}

TEST_F(TabOrderTest, OfTheWindowIsThatOfItsParts) {
    openAt(PageId::Overview);
    Q_EMIT current()->notice({QStringLiteral("Deleted."), QStringLiteral("Undo"), [] {}});
    QApplication::processEvents();
    QStringList around = stops();
    const qsizetype first = around.indexOf(QStringLiteral("Navigation"));
    ASSERT_GE(first, 0);
    std::rotate(around.begin(), around.begin() + first, around.end());
    const QStringList order{QStringLiteral("Navigation"), QStringLiteral("Whole history"), QStringLiteral("Who most?"),
                            QStringLiteral("Undo"), QStringLiteral("Close the notice")};
    EXPECT_EQ(those(order, around), order) << qPrintable(around.join(u'|'));
}

TEST_F(TabOrderTest, IsTheSameBackwards) {
    openAt(PageId::Overview);
    const QStringList forwards = stops();
    QStringList backwards;
    for (qsizetype i = 0; i < forwards.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QWidget* focused = QApplication::focusWidget();
        const auto* button = qobject_cast<QAbstractButton*>(focused);
        backwards.prepend(focused->accessibleName().isEmpty() && button ? button->text() : focused->accessibleName());
    }
    EXPECT_EQ(backwards, forwards);
}

} // namespace
} // namespace afs
