// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace afs {

class FlowLayout;
class ThemedLabel;

/// Small figures side by side, each below its name; in a narrow window in several lines.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    struct Figure {
        QString name;
        QString value; ///< empty: the figure is left out
        QString toolTip{};
        QString behind{}; ///< what a press offers; empty: nothing
    };

    explicit FigureRow(QWidget* parent = nullptr);

    void setFigures(const std::vector<Figure>& figures);
    /// Of two rows below each other the figures of both: each as wide as that of the other row.
    static void align(FigureRow& one, FigureRow& other);

Q_SIGNALS:
    void behindRequested(int index); ///< a click, Enter, Space or P on a figure that offers it

private:
    struct Cell {
        QWidget* box = nullptr; ///< a button where something is behind the figure
        bool isButton = false;
        ThemedLabel* name = nullptr;
        ThemedLabel* value = nullptr;
    };
    Cell makeCell(bool isButton);
    int narrowest() const;

    std::vector<Cell> m_cells;
    FlowLayout* m_layout;
};

} // namespace afs
