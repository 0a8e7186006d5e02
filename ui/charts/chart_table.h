// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace afs {

/// A chart's data as a plain table. Ctrl+C copies the selected rows, as in every table of the program. GUI thread.
class ChartTable final : public QTableView {
public:
    explicit ChartTable(QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace afs
