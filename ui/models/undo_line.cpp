// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_line.h"

#include <utility>

namespace afs {

void UndoLine::push(Step step) {
    if (m_isUndoing)
        return; // what is taken back is nothing new that was done
    m_steps.push_back(std::move(step));
    if (m_steps.size() > deepest)
        m_steps.pop_front();
    Q_EMIT changed();
}

void UndoLine::drop(const QString& key) {
    if (std::erase_if(m_steps, [&](const Step& step) { return step.key == key; }) > 0)
        Q_EMIT changed();
}

QString UndoLine::text() const {
    return m_steps.empty() ? QString() : m_steps.back().text;
}

void UndoLine::undo() {
    if (m_steps.empty() || m_isUndoing)
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_isUndoing = true;
    step.undo();
    m_isUndoing = false;
    Q_EMIT changed();
}

} // namespace afs
