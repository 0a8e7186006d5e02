// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"

#include <QAccessible>
#include <QMenu>

namespace afs {
namespace {

using test::twoYears;

/// What the keyboard can reach of a window.
std::vector<QWidget*> controlsOf(const QWidget& top) {
    std::vector<QWidget*> controls;
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
            !widget->focusProxy())
            controls.push_back(widget);
    return controls;
}

/// A label that names the control: for fields, whose own name is what they hold.
bool hasLabel(const QAccessibleInterface& control) {
    for (const auto& [other, kind] : control.relations())
        if (kind.testFlag(QAccessible::Label) && !other->text(QAccessible::Name).isEmpty())
            return true;
    return false;
}

QStringList namelessOf(const QWidget& top) {
    QStringList nameless;
    for (QWidget* control : controlsOf(top)) {
        const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(control);
        if (!told || (told->text(QAccessible::Name).trimmed().isEmpty() && !hasLabel(*told)))
            nameless.append(QString::fromUtf8(control->metaObject()->className()) + u' ' + control->objectName());
    }
    return nameless;
}

class NamesTest : public test::WatchedWindow {};

TEST_F(NamesTest, EveryControlOfEveryPageHasAName) {
    for (const LibraryPtr& history : {twoYears(), test::libraryOf({})}) {
        open(history);
        window->scope().narrowToHour(20);
        for (const PageId page : allPages) {
            window->openPage(page);
            ASSERT_TRUE(settle());
            QApplication::processEvents();
            const QStringList nameless = namelessOf(*window);
            EXPECT_TRUE(nameless.isEmpty()) << qPrintable(pageKey(page)) << ":\n" << qPrintable(nameless.join(u'\n'));
        }
    }
}

TEST_F(NamesTest, EveryControlOfEveryDialogHasAName) {
    open(twoYears());
    window->welcome();
    window->importFiles({});
    window->signIn(AccountId(1), true);
    QApplication::processEvents();
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || qobject_cast<const QMenu*>(top))
            continue;
        const QStringList nameless = namelessOf(*top);
        EXPECT_TRUE(nameless.isEmpty()) << top->metaObject()->className() << ":\n" << qPrintable(nameless.join(u'\n'));
    }
}

} // namespace
} // namespace afs
