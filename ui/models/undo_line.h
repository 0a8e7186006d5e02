// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace afs {

/// What a person did in the window and can take back, newest first; of one session, a few steps deep. GUI thread.
class UndoLine final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t deepest = 20;

    struct Step {
        QString key;                  ///< what it is about; empty: nothing in particular
        QString text;                 ///< "Undo: …"
        std::function<void()> undo;   ///< may do what pushes nothing
        QString redoText{};           ///< "Redo: …"
        std::function<void()> redo{}; ///< the same the other way; empty: it cannot be done again
    };

    using QObject::QObject;

    void push(Step step);
    /// What has this key cannot be taken back, nor done again, any more.
    void drop(const QString& key);
    /// What has this key was taken back elsewhere: it can be done again.
    void takenBack(const QString& key);
    /// What has this key was not taken back after all: that failed, or was given up.
    void stands(const QString& key);
    /// takenBack() of what was done before there was this line.
    void pushTakenBack(Step step);
    void undo(const QString& key); ///< takes back that, whatever came after it
    void redo(const QString& key);
    bool isDone(const QString& key) const; ///< and can be taken back
    bool canUndo() const { return !m_steps.empty(); }
    QString text() const; ///< of the newest; empty: none
    void undo();          ///< takes back the newest
    bool canRedo() const { return !m_undone.empty(); }
    QString redoText() const; ///< of what was taken back last; empty: none
    void redo();              ///< does that again
    bool isUndoing() const { return m_isUndoing; }

Q_SIGNALS:
    void changed();

private:
    void keepInBounds();

    std::deque<Step> m_steps;   ///< the newest at the end
    std::vector<Step> m_undone; ///< what was taken back last at the end; nothing else was done since
    bool m_isUndoing = false;
};

} // namespace afs
