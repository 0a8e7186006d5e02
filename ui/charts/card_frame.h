// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractScrollArea;

namespace afs {

/// The surface that everything on a page lies on: card colour, hairline, rounded; follows the palette.
class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(QWidget* parent = nullptr);

    /// A surface that holds nothing but a list, a table or a text, edge to edge: every one of them looks like this.
    static CardFrame* around(QAbstractScrollArea& list, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace afs
