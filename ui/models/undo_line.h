// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace afs {

/// What a person did in the window and can take back, newest first; of one session, a few steps deep. GUI thread.
class UndoLine final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t deepest = 20;

    struct Step {
        QString key;                ///< what it is about; empty: nothing in particular
        QString text;               ///< "Undo: …"
        std::function<void()> undo; ///< may do what pushes nothing
    };

    using QObject::QObject;

    void push(Step step);
    /// What has this key was taken back, or cannot be any more.
    void drop(const QString& key);
    bool canUndo() const { return !m_steps.empty(); }
    QString text() const; ///< of the newest; empty: none
    void undo();          ///< takes back the newest
    bool isUndoing() const { return m_isUndoing; }

Q_SIGNALS:
    void changed();

private:
    std::deque<Step> m_steps; ///< the newest at the end
    bool m_isUndoing = false;
};

} // namespace afs
