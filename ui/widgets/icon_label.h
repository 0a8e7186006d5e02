// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace afs {

/// One of our symbols in a colour of the theme; drawn when it is painted, so that it follows the palette. Says nothing
/// to a screen reader: words stand beside it.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    using Colour = QColor Theme::*;

    /// `size` in logical pixels.
    IconLabel(int size, QWidget* parent = nullptr);

    void setIcon(const QString& name, Colour colour = &Theme::secondary);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    QString m_name;
    Colour m_colour = &Theme::secondary;
};

} // namespace afs
