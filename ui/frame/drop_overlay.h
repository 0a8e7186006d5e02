// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace afs {

/// Takes files that are dropped anywhere on its window; while they are dragged over it, covers it and says what
/// dropping them does.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget* window);

Q_SIGNALS:
    void dropped(const QStringList& paths); ///< at least one

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover();
};

} // namespace afs
