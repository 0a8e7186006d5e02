// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboard_keeper.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <ranges>
#include <vector>

namespace afs {

namespace {

class KeyboardKeeper final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        using namespace std::chrono_literals;
        auto* window = qobject_cast<QWidget*>(watched);
        if (!window || !window->isWindow())
            return false;
        if (event->type() == QEvent::WindowActivate) {
            std::erase_if(m_lately, [window](const QPointer<QWidget>& known) { return !known || known == window; });
            m_lately.emplace_back(window);
        } else if (event->type() == QEvent::Hide && qobject_cast<QDialog*>(window) && !m_lately.empty() &&
                   m_lately.back() == window) {
            for (const auto later : {100ms, 400ms}) // the first wish may come before the manager has seen it go
                QTimer::singleShot(later, this, &KeyboardKeeper::giveBack);
        }
        return false;
    }

private:
    void giveBack() {
        const QWidget* active = QApplication::activeWindow();
        if ((active && active->isVisible()) || QApplication::activePopupWidget())
            return;
        for (const QPointer<QWidget>& known : std::views::reverse(m_lately)) {
            if (known && known->isVisible() && !known->isMinimized()) {
                known->activateWindow();
                return;
            }
        }
    }

    std::vector<QPointer<QWidget>> m_lately; ///< windows that had the keyboard, the last one last
};

} // namespace

void keepTheKeyboard(QObject& owner) {
    qApp->installEventFilter(new KeyboardKeeper(&owner));
}

} // namespace afs
