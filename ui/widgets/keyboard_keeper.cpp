// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyboard_keeper.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

namespace afs {

namespace {

class KeyboardKeeper final : public QObject {
public:
    explicit KeyboardKeeper(QObject* parent) : QObject(parent) {
        m_pulse.setInterval(std::chrono::milliseconds(200));
        connect(&m_pulse, &QTimer::timeout, this, &KeyboardKeeper::giveBack);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        switch (event->type()) {
        case QEvent::WindowActivate:
        case QEvent::WindowDeactivate:
        case QEvent::Hide:
            if (auto* window = qobject_cast<QWidget*>(watched); window && window->isWindow())
                follow(*window, *event);
            break;
        default:
            break;
        }
        return false;
    }

private:
    void follow(QWidget& window, const QEvent& event) {
        if (event.type() == QEvent::WindowActivate) {
            std::erase_if(m_lately, [&](const QPointer<QWidget>& known) { return !known || known == &window; });
            m_lately.emplace_back(&window);
            m_holder = &window;
        } else if (event.type() == QEvent::WindowDeactivate) {
            if (m_holder == &window && !window.isHidden()) // it went to somebody else
                m_holder = nullptr;
        } else if (m_holder == &window && !event.spontaneous() && qobject_cast<QDialog*>(&window)) {
            m_wishes = mostWishes;
            m_pulse.start();
        }
    }

    void giveBack() {
        const QWidget* active = QApplication::activeWindow();
        if ((active && active->isVisible()) || QApplication::activePopupWidget() || m_wishes-- == 0) {
            m_pulse.stop();
            return;
        }
        const auto before =
            std::ranges::find_if(m_lately.rbegin(), m_lately.rend(), [](const QPointer<QWidget>& known) {
                return known && known->isVisible() && !known->isMinimized();
            });
        if (before != m_lately.rend())
            (*before)->activateWindow();
    }

    static constexpr int mostWishes = 10; ///< a manager may not have seen it go when the first ones come
    QTimer m_pulse;
    int m_wishes = 0;
    QPointer<QWidget> m_holder;              ///< has the keyboard, or had it when it was hidden
    std::vector<QPointer<QWidget>> m_lately; ///< windows that had the keyboard, the last one last
};

} // namespace

void keepTheKeyboard(QObject& owner) {
    qApp->installEventFilter(new KeyboardKeeper(&owner));
}

} // namespace afs
