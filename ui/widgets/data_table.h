// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_parts.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTableView>

#include <set>
#include <vector>

class QMenu;

namespace afs {

/// A table as pages show it: rows of any number, no grid, no row numbers; Ctrl+C copies the selected rows as tab
/// separated text; columns can be hidden from the header's menu and moved; typed letters lead to a row.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Widths of columns in a font of 16 px line height; they grow with the font, and with the column's title and with
    /// `samples` of what it shows: dates are longer in some languages.
    struct Width {
        int column = 0;
        int width = 0;
        QStringList samples{};
    };
    void setWidths(std::vector<Width> widths);
    /// `column` takes the room that the others leave. Where it would get less than `narrowest`, the columns in
    /// `givingWay` are left out, first the first.
    void setFlexibleColumn(int column, int narrowest, std::vector<int> givingWay = {});
    /// These take part of what a wide window leaves, so that a row's words stay near each other; the flexible column
    /// two parts, each of these one.
    void setGrowingColumns(std::vector<int> columns);
    /// Hides or shows for good; shown columns may still give way.
    void setColumnChosen(int column, bool chosen);
    /// Rows are sorted by the column whose title is clicked, first by `column` (-1: as they come); the third click puts
    /// them back. The model sorts.
    void setSortable(int column, Qt::SortOrder order);
    /// The widths that a person gave to columns, as those of setWidths(), and giving them again.
    const std::vector<Width>& chosenWidths() const { return m_chosenWidths; }
    void chooseWidth(const Width& width);
    bool isColumnChosen(int column) const { return m_notChosen.count(column) == 0; }
    /// Where typed letters look for a row that begins with them; the flexible column until it is set.
    void setSearchColumn(int column) { m_searchColumn = column; }

    int hoveredRow() const { return m_hoveredRow; }
    /// The first row of which anything is seen and the last of which half is, from 0; -1 when there are none.
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    /// Copies the selected rows, `most` at most.
    void copySelection(int most = 10'000);
    /// For those without a mouse, what a table's head offers: another order and other columns, at the end of the menu
    /// of a row.
    void offerColumns(QMenu& menu);
    /// The height that shows all rows without scrolling.
    int fullHeight() const;
    /// Makes the table as high as its rows, `most` at most; the rest scrolls.
    void fitRows(int most);
    /// From now on what a wide window leaves goes first to the columns whose words are cut; for tables whose rows are
    /// all there. To be called when there are others.
    void fitWords();

    /// Typing goes to the row that begins with the letters, from the current one on and round.
    void keyboardSearch(const QString& typed) override;

Q_SIGNALS:
    /// A click, or Enter where nobody hears opened(); where somebody does, once no second click can follow.
    void chosen(const QModelIndex& index, Qt::KeyboardModifiers modifiers);
    void opened(const QModelIndex& index); ///< a double click, or Enter
    void visibleRowsChanged();
    void notice(const QString& sentence);
    void columnsChosen(); ///< by the person: another set of columns, or another width
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setHoveredRow(int row);
    void showColumnMenu(const QPoint& position);
    void showCopyMenu(const QPoint& position);
    void addColumns(QMenu& menu);
    void addOrders(QMenu& menu);
    void sortAgainBy(int column);
    void sectionResized(int column, int size);
    void applyTheme();
    void fitHead(int column);
    void fitColumns();
    int usualWidth(const Width& width) const;
    int wantedBeyond(int column, int width) const;
    void shareSpareRoom(int spare);
    int scaled(int width) const;

    QBasicTimer m_click; ///< while a second click may follow
    QPersistentModelIndex m_clicked;
    Qt::KeyboardModifiers m_clickModifiers;
    bool m_doubleClicked = false; ///< the second click has opened: its release chooses nothing
    int m_hoveredRow = -1;
    int m_flexible = -1;
    int m_searchColumn = -1;
    QString m_typed; ///< of the search by typing
    QElapsedTimer m_sinceTyped;
    int m_narrowest = 0;
    std::vector<int> m_givingWay;
    std::vector<int> m_growing;
    std::vector<Width> m_widths;
    std::vector<Width> m_chosenWidths;
    bool m_fitsWords = false;
    bool m_fitting = false; ///< widths change by themselves
    std::set<int> m_notChosen;
};

} // namespace afs
