// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review_sheet.h"

#include <QWidget>

namespace afs {

/// A sheet in the window. A screen reader hears all that is on it; the arrow keys turn it.
class ReviewSheetView : public QWidget {
    Q_OBJECT

public:
    explicit ReviewSheetView(QWidget* parent = nullptr);

    void setSheet(const ReviewSheet& sheet);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void turned(int sheets);                          ///< by so many, forward when above 0
    void playsRequested();                            ///< P
    void menuRequested(const QPoint& globalPosition); ///< of the shown sheet

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    ReviewSheet m_sheet;
};

} // namespace afs
