// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace afs {

namespace {

const std::vector<ChartPoint>& pointsOf(const ChartView& view) {
    return view.data().points;
}

/// One datum: a named list item that can be pressed. It looks its datum up each time, so it outlives a change of data.
class DatumAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    DatumAccessible(ChartView* view, int index) : m_view(view), m_index(index) {}

    bool isValid() const override { return m_view != nullptr && m_index < std::ssize(pointsOf(*m_view)); }
    QObject* object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? pointsOf(*m_view)[m_index].name : QString();
    }

    QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect mark = m_view->markOf(m_index).toAlignedRect();
        return mark.isNull() ? QRect() : mark.translated(m_view->mapToGlobal(QPoint(0, 0)));
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->current() == m_index;
        state.selectable = true;
        state.selected = pointsOf(*m_view)[m_index].selected;
        const bool isDrawn = !m_view->markOf(m_index).isNull();
        state.offscreen = !isDrawn;
        state.invisible = !isDrawn || !m_view->isVisible();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void doAction(const QString& name) override {
        if (!isValid()) {
            return;
        }
        if (name == setFocusAction()) {
            m_view->setFocus(Qt::OtherFocusReason);
            m_view->setCurrent(m_index);
        } else if (name == showMenuAction()) {
            m_view->setCurrent(m_index);
            Q_EMIT m_view->menuRequested(m_index, m_view->mapToGlobal(m_view->markOf(m_index).center().toPoint()));
        } else if (name == pressAction()) {
            m_view->setCurrent(m_index);
            Q_EMIT m_view->activated(m_index, Qt::NoModifier);
        }
    }

private:
    QPointer<ChartView> m_view;
    int m_index;
};

class ChartAccessible final : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::List) {}

    ~ChartAccessible() override {
        for (const QAccessible::Id id : m_children) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(pointsOf(view()).size()); }

    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        while (std::ssize(m_children) <= index) {
            auto* datum = new DatumAccessible(&view(), static_cast<int>(m_children.size()));
            m_children.push_back(QAccessible::registerAccessibleInterface(datum));
        }
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        for (std::size_t index = 0; index < m_children.size(); ++index) {
            if (QAccessible::accessibleInterface(m_children[index]) == child) {
                return static_cast<int>(index);
            }
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override {
        return child(view().nearest(view().mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface* focusChild() const override {
        return view().hasFocus() && view().current() >= 0 ? child(view().current()) : nullptr;
    }

    QString text(QAccessible::Text kind) const override {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && own.isEmpty() ? view().data().summary : own;
    }

private:
    ChartView& view() const { return *static_cast<ChartView*>(object()); }

    mutable std::vector<QAccessible::Id> m_children; ///< made when asked for
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility() {
    QAccessible::installFactory(makeInterface);
}

} // namespace afs
