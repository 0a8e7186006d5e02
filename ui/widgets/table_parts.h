// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace afs {

constexpr int standardRowHeight = 32; ///< in a usual font

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

} // namespace afs
