// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/watched_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
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

/// Labels that are called something else than what they say: their words cannot be heard.
QStringList mutedOf(const QWidget& top) {
    QStringList muted;
    for (const QLabel* label : top.findChildren<QLabel*>())
        if (label->textFormat() == Qt::PlainText && !label->accessibleName().isEmpty() &&
            !label->accessibleName().contains(label->text()))
            muted.append(QStringLiteral("%1 is called %2").arg(label->text(), label->accessibleName()));
    return muted;
}

/// What the crosses that empty fields are called, and whatever else stands in such a field.
QStringList crossesOf(const QWidget& top) {
    QStringList names;
    for (const QLineEdit* field : top.findChildren<QLineEdit*>())
        if (field->isClearButtonEnabled())
            for (QAbstractButton* cross : field->findChildren<QAbstractButton*>())
                names.append(QAccessible::queryAccessibleInterface(cross)->text(QAccessible::Name));
    return names;
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
            const QStringList muted = mutedOf(*window);
            EXPECT_TRUE(muted.isEmpty()) << qPrintable(pageKey(page)) << ":\n" << qPrintable(muted.join(u'\n'));
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
        const QStringList muted = mutedOf(*top);
        EXPECT_TRUE(muted.isEmpty()) << top->metaObject()->className() << ":\n" << qPrintable(muted.join(u'\n'));
    }
}

TEST_F(NamesTest, TheCrossThatEmptiesAFieldHasAName) {
    open(twoYears());
    window->openPage(PageId::Settings);
    ASSERT_TRUE(settle());
    const QStringList names = crossesOf(*window);
    EXPECT_GE(names.size(), 2) << "the search of the window, and that of the settings";
    EXPECT_FALSE(names.contains(QString())) << qPrintable(names.join(u'\n'));
}

} // namespace
} // namespace afs
