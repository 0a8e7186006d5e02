// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <memory>

/// The base of every chart: data, keyboard cursor, hover and its tool tip, and the accessible list of its data.
/// GUI thread only.
namespace afs {

class ChartTip;
class FocusRing;
class SecondClick;

/// A picture of values. To a person with a mouse it answers the nearest datum at once; to one with a keyboard the
/// arrows, Home and End move a cursor over the data, Enter or Space activates and Escape clears, P asks for the plays
/// behind the mark, the menu key for what else can be done; to a screen reader it is a list named by accessibleName
/// (the card sets it to its title), described by ChartData::summary, with one named child for each point that can be
/// pressed.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Replaces everything shown. The keyboard's cursor stays when the number of points does.
    void setData(ChartData data);
    const ChartData& data() const { return m_data; }

    int current() const { return m_current; }      ///< index of the point under the keyboard's cursor, or -1
    void setCurrent(int index);                    ///< -1 for none
    int hoveredIndex() const { return m_hovered; } ///< index of the point nearest to the mouse, or -1

    /// Where the point's mark is, in widget coordinates; empty when it is not drawn (scrolled out, no room).
    virtual QRectF markOf(int index) const = 0;
    /// The point nearest to a position inside the chart, or -1.
    virtual int nearest(QPointF position) const = 0;

    /// Whether somebody shows the plays behind a mark.
    bool offersPlays() const;
    /// While opened() is told of: whether a double click is the reason.
    bool isDoubleClick() const { return m_isDoubleClick; }
    /// For marks that are things: Enter opens them, Space still activates.
    void setEnterOpens(bool opens) { m_enterOpens = opens; }

    /// Fades everything to half: what is shown is about to be replaced.
    void setFaded(bool faded);

    /// Paints the chart for a picture: no hover, no cursor, no focus.
    void renderPicture(QPainter& painter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hovered(int index); ///< -1 when the mouse leaves
    void currentChanged(int index);
    /// A click, Enter, or a press by assistive technology: the page filters by this point. Ctrl adds to the filter.
    void activated(int index, Qt::KeyboardModifiers modifiers);
    void aboutToBeClicked(int index); ///< before activated(), of a click alone: what the mark is can still be asked
    /// A double click or Shift+Enter: the page opens the thing itself. Of a double click what its first click hit,
    /// whatever that click has moved below the mouse.
    void opened(int index);
    void playsRequested(int index); ///< P: the plays behind the figure
    void menuRequested(int index, const QPoint& globalPosition);
    void dataChanged();

protected:
    /// Called when data, size, palette, font or locale have changed: recompute what painting needs.
    virtual void arrange() = 0;
    /// Paints everything but the focus ring.
    virtual void paintChart(QPainter& painter) = 0;
    /// Where an arrow key leads from `index`; the default goes along the data. Clamped by the caller.
    virtual int neighbour(int index, int key) const;

    const Theme& theme() const { return m_theme; }
    bool anySelected() const { return m_selected > 0; }
    int selectedMarks() const { return m_selected; }
    /// 1, or 0.35 for a mark that is not selected while others are.
    double strengthOf(const ChartPoint& point) const;
    bool forPicture() const { return m_forPicture; }

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setHovered(int index);
    void showTip(int index);
    void rearrange();
    void placeRing();
    void press(QKeyEvent& event);
    void openClicked(int index);

    ChartData m_data;
    Theme m_theme;
    std::unique_ptr<ChartTip> m_tip;
    SecondClick* m_secondClick;
    QPointer<FocusRing> m_ring; ///< a child of the card
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    bool m_isDoubleClick = false;
    int m_selected = 0;
    bool m_byKeyboard = false; ///< what has the focus was reached by keys: only then it is framed
    bool m_faded = false;
    bool m_enterOpens = false;
    bool m_forPicture = false;
};

} // namespace afs
