// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;

namespace afs {

/// A bar below the page: what was done and one thing to do about it, for six seconds, longer while the mouse is over
/// it. The page makes room, so that no row is covered. Announced to screen readers.
class ToastBar : public QFrame {
    Q_OBJECT

public:
    explicit ToastBar(QWidget* parent);

    void present(const Notice& notice);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();
    void goLater(); ///< unless what it says stays

    Notice m_notice;
    QLabel* m_sentence;
    QPushButton* m_action;
    QTimer* m_timer;
    bool m_applying = false;
};

} // namespace afs
