// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_line.h"

#include <algorithm>
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

bool UndoLine::isDone(const QString& key) const {
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.key == key; });
}

void UndoLine::takenBack(const QString& key) {
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.key == key; });
    if (found == m_steps.end())
        return;
    Step step = std::move(*found);
    m_steps.erase(found);
    pushTakenBack(std::move(step));
}

void UndoLine::stands(const QString& key) {
    const auto found =
        std::find_if(m_undone.begin(), m_undone.end(), [&](const Step& step) { return step.key == key; });
    if (found == m_undone.end())
        return;
    m_steps.push_back(std::move(*found));
    m_undone.erase(found);
    keepInBounds();
    Q_EMIT changed();
}

void UndoLine::pushTakenBack(Step step) {
    m_undone.push_back(std::move(step));
    Q_EMIT changed();
}

void UndoLine::undo(const QString& key) {
    const auto found = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& step) { return step.key == key; });
    if (found == m_steps.end())
        return;
    std::rotate(found, found + 1, m_steps.end());
    undo();
}

void UndoLine::redo(const QString& key) {
    const auto found =
        std::find_if(m_undone.begin(), m_undone.end(), [&](const Step& step) { return step.key == key; });
    if (found == m_undone.end())
        return;
    std::rotate(found, found + 1, m_undone.end());
    redo();
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
