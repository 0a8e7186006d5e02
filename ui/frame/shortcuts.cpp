// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcuts.h"

#include <QAction>
#include <QSettings>

#include <algorithm>
#include <array>

namespace afs {

namespace {

QString settingOf(const QString& id) {
    return QStringLiteral("shortcuts/") + id;
}

template <typename Commands>
auto* commandOf(Commands& commands, const QAction* action) {
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [action](const auto& command) { return command.action == action; });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

Shortcuts::Shortcuts(const QString& settingsPath, QObject* parent) : QObject(parent) {
    if (!settingsPath.isEmpty())
        m_settings = std::make_unique<QSettings>(settingsPath, QSettings::IniFormat);
}

Shortcuts::~Shortcuts() = default;

void Shortcuts::add(QAction* action, const QString& id) {
    Command& added = m_commands.emplace_back(Command{action, id, action->shortcuts()});
    const QString setting = settingOf(id);
    if (m_settings && m_settings->contains(setting)) {
        const auto key = QKeySequence::fromString(m_settings->value(setting).toString(), QKeySequence::PortableText);
        if (!isOfEverybody(key)) {
            added.isChosen = true;
            action->setShortcuts(key.isEmpty() ? QList<QKeySequence>{} : QList{key});
        }
    }
    giveUsual();
}

/// To all for whom nothing was chosen: what others have or lost changes theirs.
void Shortcuts::giveUsual() {
    for (const Command& command : m_commands)
        if (!command.isChosen)
            command.action->setShortcuts(usualOf(command));
}

QList<QKeySequence> Shortcuts::usualOf(const Command& command) const {
    QList<QKeySequence> keys = command.usual;
    for (const Command& other : m_commands)
        if (other.isChosen && other.action != command.action)
            for (const QKeySequence& given : other.action->shortcuts())
                keys.removeAll(given);
    return keys;
}

bool Shortcuts::knows(const QAction* action) const {
    return commandOf(m_commands, action) != nullptr;
}

void Shortcuts::choose(QAction* action, const QKeySequence& key) {
    Command* command = commandOf(m_commands, action);
    if (!command)
        return;
    command->isChosen = true;
    action->setShortcuts(key.isEmpty() ? QList<QKeySequence>{} : QList{key});
    giveUsual();
    if (m_settings)
        m_settings->setValue(settingOf(command->id), key.toString(QKeySequence::PortableText));
}

void Shortcuts::chooseUsual(QAction* action) {
    Command* command = commandOf(m_commands, action);
    if (!command)
        return;
    command->isChosen = false;
    giveUsual();
    if (m_settings)
        m_settings->remove(settingOf(command->id));
}

bool Shortcuts::isUsual(const QAction* action) const {
    const Command* command = commandOf(m_commands, action);
    return !command || action->shortcuts() == usualOf(*command);
}

bool Shortcuts::isOfEverybody(const QKeySequence& key) {
    constexpr std::array taken{Qt::Key_Escape,  Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Space, Qt::Key_Tab,
                               Qt::Key_Backtab, Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,    Qt::Key_Down,
                               Qt::Key_Home,    Qt::Key_End,    Qt::Key_Delete, Qt::Key_P,     Qt::Key_Menu};
    constexpr std::array ofTexts{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll};
    return std::any_of(taken.begin(), taken.end(), [&key](Qt::Key each) { return key == QKeySequence(each); }) ||
           std::any_of(ofTexts.begin(), ofTexts.end(), [&key](QKeySequence::StandardKey each) {
               return QKeySequence::keyBindings(each).contains(key);
           });
}

QAction* Shortcuts::actionOf(const QKeySequence& key) const {
    for (const Command& command : m_commands)
        if (command.action->shortcuts().contains(key))
            return command.action;
    return nullptr;
}

QString keysText(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

QString withKeys(const QString& text, const QAction* action) {
    const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    return keys.isEmpty() ? text : Shortcuts::tr("%1 (%2)", "what it does, its keys").arg(text, keys);
}

} // namespace afs
