// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QAction;
class QSettings;

namespace afs {

/// The keys of commands: the usual ones, or those that a person chose, which are kept in the settings file. A key that
/// a person gave to a command is that command's alone, also where a newer program would use it for another one. GUI
/// thread.
class Shortcuts final : public QObject {
    Q_OBJECT

public:
    /// `settingsPath` empty: what was chosen goes with this.
    explicit Shortcuts(const QString& settingsPath, QObject* parent = nullptr);
    ~Shortcuts() override;

    /// From now on the action has the keys that were chosen for it, if any; its keys of this moment are the usual ones.
    /// `id`: its name in the settings file.
    void add(QAction* action, const QString& id);
    bool knows(const QAction* action) const;
    /// One key for the action, or none. Taken from nobody: see actionOf().
    void choose(QAction* action, const QKeySequence& key);
    /// The usual keys again, but for those that were given to others.
    void chooseUsual(QAction* action);
    bool isUsual(const QAction* action) const;
    /// The action that has the key already; nothing: it is free.
    QAction* actionOf(const QKeySequence& key) const;
    /// Keys of charts, tables, fields and dialogs, and P, the key of every mark: no command can have them.
    static bool isOfEverybody(const QKeySequence& key);

private:
    struct Command {
        QAction* action = nullptr;
        QString id;
        QList<QKeySequence> usual;
        bool isChosen = false; ///< its key, or that it has none
    };
    QList<QKeySequence> usualOf(const Command& command) const;
    void giveUsual();

    std::unique_ptr<QSettings> m_settings;
    std::vector<Command> m_commands;
};

/// Keys as people read them: "Ctrl+K, Ctrl+F".
QString keysText(const QList<QKeySequence>& keys);

/// What a tool tip says: "Back (Alt+Left)". Without an action, or one without keys, the text alone.
QString withKeys(const QString& text, const QAction* action);

} // namespace afs
