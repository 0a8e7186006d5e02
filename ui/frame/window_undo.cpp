// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_undo.h"

#include "core/dump/import_words.h"
#include "ui/models/format.h"
#include "ui/models/rule_text.h"

#include <utility>

namespace afs {

namespace {

QString importKey(ImportId id) {
    return QStringLiteral("import-%1").arg(id.value);
}

QString deletionKey(const DeletedPlayId& play) {
    return QStringLiteral("deletion-%1-%2").arg(play.account.value).arg(play.deletion.value);
}

} // namespace

WindowUndo::WindowUndo(ScopeStore& scope, ImportActions& imports, PlaylistSource& playlists, DeletionSource& deletions,
                       QObject* parent)
    : QObject(parent), m_scope(scope), m_imports(imports), m_playlists(playlists), m_deletions(deletions),
      m_rule(scope.rule()) {
    connect(&scope, &ScopeStore::filtersCleared, this, &WindowUndo::filtersCleared);
    connect(&scope, &ScopeStore::scopeChanged, this, &WindowUndo::ruleMayHaveChanged);
    connect(&playlists, &PlaylistSource::watchingStopped, this, &WindowUndo::watchingStopped);
    connect(&imports, &ImportActions::imported, this, &WindowUndo::imported);
    connect(&imports, &ImportActions::undone, this, &WindowUndo::importUndone);
    connect(&imports, &ImportActions::failed, this, [this] { m_undoing.reset(); });
    connect(&deletions, &DeletionSource::deleted, this, &WindowUndo::playsDeleted);
    connect(&deletions, &DeletionSource::restored, this, &WindowUndo::playsRestored);
    connect(&deletions, &DeletionSource::failed, this, [this](const Error& error) { Q_EMIT notice({error.message}); });
    connect(&m_line, &UndoLine::changed, this, [this] { Q_EMIT changed(m_line.text(), m_line.redoText()); });
}

void WindowUndo::undo() {
    if (m_imports.busy())
        Q_EMIT notice({tr("An import is under way. Wait for its end, or cancel it.")});
    else
        m_line.undo();
}

void WindowUndo::redo() {
    m_line.redo();
}

void WindowUndo::filtersCleared(const Place& before) {
    const QString key = QStringLiteral("filters-%1").arg(++m_cleared);
    m_line.push({key, tr("Undo: filters cleared"),
                 [this, before] {
                     m_scope.go(before);
                     Q_EMIT notice({tr("The filters are back.")});
                 },
                 tr("Redo: filters cleared"),
                 [this, before] {
                     m_scope.go(before);
                     m_scope.clearFilters();
                     Q_EMIT notice({tr("Filters cleared.")});
                 }});
    Q_EMIT notice({tr("Filters cleared."), tr("Undo"), [this, key, before] {
                       m_line.drop(key); // something else may have been done since
                       m_scope.go(before);
                   }});
}

void WindowUndo::watchingStopped(AccountId account, const WatchedPlaylist& playlist) {
    const QString key = QStringLiteral("playlist-%1-%2").arg(account.value).arg(playlist.id.value);
    const auto back = [this, account, playlist] { watchAgain(account, playlist); };
    m_line.push({key, tr("Undo: “%1” not watched any more", "playlist").arg(playlist.name), back,
                 tr("Redo: “%1” not watched any more", "playlist").arg(playlist.name), [this, account, playlist] {
                     m_playlists.remove(account, playlist.id);
                     Q_EMIT notice({tr("“%1” is not watched any more.", "playlist").arg(playlist.name)});
                 }});
    Q_EMIT notice({tr("“%1” is not watched any more.", "playlist").arg(playlist.name), tr("Undo"), [this, key, back] {
                       m_line.drop(key);
                       back();
                   }});
}

void WindowUndo::watchAgain(AccountId account, const WatchedPlaylist& playlist) {
    m_playlists.restore(account, playlist.id, this, [this](const Result<WatchedPlaylist>& back) {
        Q_EMIT notice({back ? tr("“%1” is watched again.", "playlist").arg(back->name) : back.error().message});
    });
}

void WindowUndo::ruleMayHaveChanged() {
    const CountingRule before = std::exchange(m_rule, m_scope.rule());
    if (before != m_rule)
        m_line.push({{},
                     tr("Undo: counting rule (before: %1)").arg(ruleTitle(before)),
                     [this, before] {
                         m_scope.setRule(before);
                         Q_EMIT notice({tr("Counted again by: %1", "a counting rule").arg(ruleTitle(before))});
                     },
                     tr("Redo: counting rule (%1)").arg(ruleTitle(m_rule)),
                     [this, now = m_rule] {
                         m_scope.setRule(now);
                         Q_EMIT notice({tr("Counted again by: %1", "a counting rule").arg(ruleTitle(now))});
                     }});
}

void WindowUndo::imported(const ImportReport& report) {
    if (!report.importId)
        return;
    m_line.push({importKey(*report.importId), tr("Undo: import of %1").arg(report.sources.join(QStringLiteral(", "))),
                 [this, id = *report.importId] { undoImport(id); }});
}

void WindowUndo::undoImport(ImportId id) {
    m_undoing = id;
    m_imports.undo(id);
}

/// Whoever else undoes an import says so itself.
void WindowUndo::importUndone(ImportId id, qint64 playsRemoved) {
    m_line.drop(importKey(id));
    if (std::exchange(m_undoing, std::nullopt) == id)
        Q_EMIT notice({tr("Import undone. %1", "what went").arg(removedText(playsRemoved))});
}

void WindowUndo::playsDeleted(const Deletion& deletion) {
    const QString key = deletionKey(deletion.plays.front());
    const QString count = playsText(static_cast<qint64>(deletion.plays.size()));
    m_deleted[key] = {deletion.plays.begin(), deletion.plays.end()};
    const auto back = [this, key] {
        if (const auto left = m_deleted.find(key); left != m_deleted.end())
            m_deletions.restore({left->second.begin(), left->second.end()});
    };
    m_line.push({key, tr("Undo: %1 deleted", "plays").arg(count), back});
    Q_EMIT notice({tr("%1 deleted.", "plays").arg(count), tr("Undo"), [this, key, back] {
                       m_line.drop(key);
                       back();
                   }});
}

/// Here, or in the list of what is deleted, perhaps a part of what was deleted together.
void WindowUndo::playsRestored(const std::vector<DeletedPlayId>& plays, int there) {
    for (auto deletion = m_deleted.begin(); deletion != m_deleted.end();) {
        for (const DeletedPlayId& play : plays)
            deletion->second.erase(play);
        if (deletion->second.empty())
            m_line.drop(deletion->first);
        deletion = deletion->second.empty() ? m_deleted.erase(deletion) : std::next(deletion);
    }
    Q_EMIT notice({there > 0 ? tr("Back again: %1.", "plays").arg(playsText(there))
                             : tr("Nothing came back: no import that had these plays is left.")});
}

} // namespace afs
