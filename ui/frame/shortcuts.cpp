// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shortcuts.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace afs {

namespace {

QString settingOf(const QString& id) {
    return QStringLiteral("shortcuts/") + id;
}

} // namespace

Shortcuts::Shortcuts(const QString& settingsPath, QObject* parent) : QObject(parent) {
    if (!settingsPath.isEmpty())
        m_settings = std::make_unique<QSettings>(settingsPath, QSettings::IniFormat);
}

Shortcuts::~Shortcuts() = default;

void Shortcuts::add(QAction* action, const QString& id) {
    m_commands.push_back({action, id, action->shortcuts()});
    if (!m_settings || !m_settings->contains(settingOf(id)))
        return;
    const auto key = QKeySequence::fromString(m_settings->value(settingOf(id)).toString(), QKeySequence::PortableText);
    action->setShortcuts(key.isEmpty() ? QList<QKeySequence>{} : QList{key});
}

const Shortcuts::Command* Shortcuts::find(const QAction* action) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [action](const Command& command) { return command.action == action; });
    return found == m_commands.end() ? nullptr : &*found;
}

void Shortcuts::choose(QAction* action, const QKeySequence& key) {
    const Command* command = find(action);
    if (!command)
        return;
    action->setShortcuts(key.isEmpty() ? QList<QKeySequence>{} : QList{key});
    if (m_settings)
        m_settings->setValue(settingOf(command->id), key.toString(QKeySequence::PortableText));
}

void Shortcuts::chooseUsual(QAction* action) {
    const Command* command = find(action);
    if (!command)
        return;
    action->setShortcuts(command->usual);
    if (m_settings)
        m_settings->remove(settingOf(command->id));
}

bool Shortcuts::isUsual(const QAction* action) const {
    const Command* command = find(action);
    return !command || action->shortcuts() == command->usual;
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
