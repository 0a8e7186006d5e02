// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_line.h"

#include <utility>

namespace afs {

void UndoLine::push(Step step) {
    if (m_isUndoing)
        return; // what is taken back is nothing new that was done
    m_steps.push_back(std::move(step));
    m_undone.clear();
    keepInBounds();
    Q_EMIT changed();
}

void UndoLine::keepInBounds() {
    if (m_steps.size() > deepest)
        m_steps.pop_front();
}

void UndoLine::drop(const QString& key) {
    const auto isIt = [&](const Step& step) { return step.key == key; };
    if (std::erase_if(m_steps, isIt) + std::erase_if(m_undone, isIt) > 0)
        Q_EMIT changed();
}

QString UndoLine::text() const {
    return m_steps.empty() ? QString() : m_steps.back().text;
}

void UndoLine::undo() {
    if (m_steps.empty() || m_isUndoing)
        return;
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_isUndoing = true;
    step.undo();
    m_isUndoing = false;
    if (step.redo)
        m_undone.push_back(std::move(step));
    else
        m_undone.clear(); // what came before it cannot come after it
    Q_EMIT changed();
}

QString UndoLine::redoText() const {
    return m_undone.empty() ? QString() : m_undone.back().redoText;
}

void UndoLine::redo() {
    if (m_undone.empty() || m_isUndoing)
        return;
    Step step = std::move(m_undone.back());
    m_undone.pop_back();
    m_isUndoing = true;
    step.redo();
    m_isUndoing = false;
    m_steps.push_back(std::move(step));
    keepInBounds();
    Q_EMIT changed();
}

} // namespace afs
