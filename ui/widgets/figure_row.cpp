// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/themed_label.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace afs {

namespace {
constexpr int cellWidth = 106; ///< figures of several lines stand below each other
constexpr int ringRoom = 4;

/// A figure with its name that can be pressed, without a button's face.
class FigureButton final : public QAbstractButton {
public:
    explicit FigureButton(QWidget* parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }
    QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::ShortcutOverride && isPlainP(*static_cast<QKeyEvent*>(event))) {
            event->accept(); // before it is of the window
            return true;
        }
        return QAbstractButton::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (isPlainP(*event) || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controlRadius, controlRadius);
    }

private:
    static bool isPlainP(const QKeyEvent& key) {
        return key.key() == Qt::Key_P && (key.modifiers() & ~Qt::ShiftModifier) == 0;
    }
};

} // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::L - 2 * ringRoom);
}

int FigureRow::narrowest() const {
    return scaledByFont(cellWidth, fontMetrics());
}

void FigureRow::align(FigureRow& one, FigureRow& other) {
    for (std::size_t i = 0; i < std::min(one.m_cells.size(), other.m_cells.size()); ++i) {
        QWidget& upper = *one.m_cells[i].box;
        QWidget& lower = *other.m_cells[i].box;
        if (upper.isHidden() || lower.isHidden())
            continue;
        const int width =
            std::max({one.narrowest(), upper.layout()->sizeHint().width(), lower.layout()->sizeHint().width()});
        upper.setMinimumWidth(width);
        lower.setMinimumWidth(width);
    }
}

FigureRow::Cell FigureRow::makeCell(bool isButton) {
    Cell cell;
    cell.isButton = isButton;
    if (isButton) {
        auto* button = new FigureButton(this);
        connect(button, &QAbstractButton::clicked, this,
                [this, index = static_cast<int>(m_cells.size())] { Q_EMIT behindRequested(index); });
        cell.box = button;
    } else {
        cell.box = new QWidget(this);
    }
    cell.name = new ThemedLabel(ThemedLabel::Role::Caption, cell.box);
    cell.value = new ThemedLabel(ThemedLabel::Role::Heading, cell.box);
    auto* layout = new QVBoxLayout(cell.box);
    layout->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    layout->setSpacing(2);
    layout->addWidget(cell.name);
    layout->addWidget(cell.value);
    cell.box->setMinimumWidth(narrowest());
    m_layout->addWidget(cell.box);
    return cell;
}

void FigureRow::setFigures(const std::vector<Figure>& figures) {
    const auto isOther = [&](const Figure& figure, const Cell& cell) {
        return !figure.value.isEmpty() && cell.isButton == figure.behind.isEmpty();
    };
    for (std::size_t i = 0; i < std::min(figures.size(), m_cells.size()); ++i)
        if (isOther(figures[i], m_cells[i])) { // from there on they are made anew
            for (std::size_t old = i; old < m_cells.size(); ++old)
                delete m_cells[old].box;
            m_cells.resize(i);
        }
    while (m_cells.size() < figures.size())
        m_cells.push_back(makeCell(!figures[m_cells.size()].behind.isEmpty()));
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool isShown = i < figures.size() && !figures[i].value.isEmpty();
        m_cells[i].box->setVisible(isShown);
        if (!isShown)
            continue;
        m_cells[i].box->setMinimumWidth(narrowest());
        m_cells[i].name->setText(figures[i].name);
        m_cells[i].value->setText(figures[i].value);
        const QString whole = tr("%1: %2", "name, figure").arg(figures[i].name, figures[i].value);
        m_cells[i].value->setAccessibleName(whole);
        if (m_cells[i].isButton) {
            m_cells[i].box->setAccessibleName(whole);
            m_cells[i].box->setAccessibleDescription(figures[i].behind);
        }
        m_cells[i].box->setToolTip(figures[i].toolTip);
    }
    updateGeometry();
}

} // namespace afs
