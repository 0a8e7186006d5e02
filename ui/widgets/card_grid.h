// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace afs {

/// Rows of cards. In a narrow window each row breaks into lines of fewer cards, down to one card a line. Charts of one
/// line begin at one height.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    struct Cell {
        QWidget* widget = nullptr;
        int stretch = 1;
    };

    explicit CardGrid(QWidget* parent = nullptr);

    /// `narrowest`: the width that each unit of stretch needs before the row breaks. `perLine`: how many cards a line
    /// of a broken row has.
    void addRow(std::vector<Cell> cells, int narrowest, int perLine = 1);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        std::vector<Cell> cells;
        int narrowest = 0;
        int perLine = 1;
    };

    void arrange();
    void alignHeads();
    std::vector<bool> brokenRows() const;

    std::vector<Line> m_rows;
    std::vector<bool> m_broken;
    QGridLayout* m_grid;
};

} // namespace afs
