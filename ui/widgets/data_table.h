// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <set>
#include <vector>

namespace afs {

/// Draws a cell without grid or focus rectangle: hover and selection fill the whole row, text is cut with an ellipsis.
/// Pages derive from it to draw more than text.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// What stands on the row's ground; `box` without the cell's margins. The default is the text.
    virtual void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              const QRect& box) const;
    /// `option` is initialised; text in `colour`, cut where it does not fit.
    void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QString& text, const QRect& box,
                   const QColor& colour, Qt::Alignment alignment) const;
    QColor textColour(const QStyleOptionViewItem& option) const;
};

/// Cuts names of files in the middle: Streaming_History_Audio_ says little, 2018_3.json which of them it is.
class FileNameDelegate : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// Column titles in the table's own margins: quiet, with the sort arrow behind the title.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

/// A table as pages show it: rows of any number, no grid, no row numbers; Ctrl+C copies the selected rows as tab
/// separated text; columns can be hidden from the header's menu.
class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Widths of columns in a font of 16 px line height; they grow with the font.
    struct Width {
        int column;
        int width;
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

    int hoveredRow() const { return m_hoveredRow; }
    /// The first and last row that are seen, from 0; -1 when there are none.
    int firstVisibleRow() const;
    int lastVisibleRow() const;
    /// Copies the selected rows, `most` at most.
    void copySelection(int most = 10'000);
    /// The height that shows all rows without scrolling.
    int fullHeight() const;
    /// Makes the table as high as its rows, `most` at most; the rest scrolls.
    void fitRows(int most);

Q_SIGNALS:
    /// A click, or Enter where nobody hears opened().
    void chosen(const QModelIndex& index, Qt::KeyboardModifiers modifiers);
    void opened(const QModelIndex& index); ///< a double click, or Enter
    void visibleRowsChanged();
    void notice(const QString& sentence);
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setHoveredRow(int row);
    void showColumnMenu(const QPoint& position);
    void applyTheme();
    void fitColumns();
    void shareSpareRoom(int spare);
    int scaled(int width) const;

    bool m_doubleClicked = false; ///< the second click has opened: its release chooses nothing
    int m_hoveredRow = -1;
    int m_flexible = -1;
    int m_narrowest = 0;
    std::vector<int> m_givingWay;
    std::vector<int> m_growing;
    std::vector<Width> m_widths;
    std::set<int> m_notChosen;
};

} // namespace afs
