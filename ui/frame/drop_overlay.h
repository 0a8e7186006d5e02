// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afs {

/// Covers the window while files are dragged over it and says what dropping them does.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* parent);

    void cover(); ///< shows it over all of its parent

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace afs
