// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afs {

/// The frame around what has the keyboard's focus. It lies on the card, outside of what it frames, so that no text is
/// crossed by it.
class FocusRing final : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* card);

    /// `framed` in coordinates of the card.
    void frame(const QRect& framed, int distance);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace afs
