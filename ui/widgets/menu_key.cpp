// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace afs {

namespace {

class MenuKey final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        auto* focused = qobject_cast<QWidget*>(watched);
        if (key.key() != Qt::Key_F10 || key.modifiers() != Qt::ShiftModifier || !focused)
            return false;
        // Where the Menu key would open it.
        const QPoint at = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, focused->mapToGlobal(at));
        QApplication::sendEvent(focused, &menu);
        return true;
    }
};

} // namespace

void openMenusByShiftF10(QObject& owner) {
    qApp->installEventFilter(new MenuKey(&owner));
}

} // namespace afs
