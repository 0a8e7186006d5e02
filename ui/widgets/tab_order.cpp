// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QWidget>

namespace afs {

namespace {

using Stops = std::vector<QWidget*>;

void collect(QWidget& widget, Stops& stops);

void collect(const QLayout& layout, Stops& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget* widget = layout.itemAt(i)->widget())
            collect(*widget, stops);
        else if (const QLayout* inner = layout.itemAt(i)->layout())
            collect(*inner, stops);
    }
}

void collect(QWidget& widget, Stops& stops) {
    if (widget.isWindow())
        return;
    if ((widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.focusProxy())
        stops.push_back(&widget);
    if (const auto* stack = qobject_cast<QStackedWidget*>(&widget)) {
        if (stack->currentWidget())
            collect(*stack->currentWidget(), stops);
    } else if (const auto* area = qobject_cast<QScrollArea*>(&widget)) {
        if (area->widget())
            collect(*area->widget(), stops);
    } else if (widget.layout()) {
        collect(*widget.layout(), stops);
    } else if (!qobject_cast<QAbstractScrollArea*>(&widget)) { // which is one control, whatever it is made of
        for (QObject* child : widget.children())
            if (auto* inner = qobject_cast<QWidget*>(child))
                collect(*inner, stops);
    }
}

} // namespace

std::vector<QWidget*> tabStopsOf(QWidget& top) {
    Stops stops;
    collect(top, stops);
    return stops;
}

void tabInReadingOrder(QWidget& top) {
    const Stops stops = tabStopsOf(top);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace afs
