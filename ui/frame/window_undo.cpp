// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/window_undo.h"

#include "ui/models/format.h"
#include "ui/models/import_text.h"
#include "ui/models/rule_text.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace afs {

namespace {

QString importKey(ImportId id) {
    return QStringLiteral("import-%1").arg(id.value);
}

QString recordingKey(AccountId account, RecordingChoiceId choice) {
    return QStringLiteral("recording-%1-%2").arg(account.value).arg(choice.value);
}

QString deletionKey(const DeletedPlayId& play) {
    return QStringLiteral("deletion-%1-%2").arg(play.account.value).arg(play.deletion.value);
}

/// There may be a million.
std::vector<DeletedPlayId> ascending(std::vector<DeletedPlayId> plays) {
    std::sort(plays.begin(), plays.end());
    return plays;
}

} // namespace

WindowUndo::WindowUndo(const Doers& doers, QObject* parent) : QObject(parent) {
    connect(&m_line, &UndoLine::changed, this, [this] { Q_EMIT changed(m_line.text(), m_line.redoText()); });
    serve(doers);
}

void WindowUndo::serve(const Doers& doers) {
    m_scope = &doers.scope;
    m_ranges = &doers.ranges;
    m_choices = &doers.choices;
    m_imports = &doers.imports;
    m_playlists = &doers.playlists;
    m_deletions = &doers.deletions;
    m_recordings = &doers.recordings;
    m_rule = m_scope->rule();
    connect(m_scope, &ScopeStore::filtersCleared, this, &WindowUndo::filtersCleared);
    connect(m_scope, &ScopeStore::scopeChanged, this, &WindowUndo::ruleMayHaveChanged);
    connect(m_choices, &ProgramChoices::daysChosen, this, &WindowUndo::daysChosen);
    connect(m_ranges, &SavedRanges::savedAsAsked, this, &WindowUndo::rangeSaved);
    connect(m_ranges, &SavedRanges::forgottenAsAsked, this, &WindowUndo::rangeForgotten);
    connect(m_playlists, &PlaylistSource::watchingStopped, this, &WindowUndo::watchingStopped);
    connect(m_imports, &ImportActions::imported, this, &WindowUndo::imported);
    connect(m_imports, &ImportActions::undone, this, &WindowUndo::importUndone);
    connect(m_imports, &ImportActions::importsListed, this, [this](const auto& records) {
        m_records = records;
        for (const ImportRecord& record : records)
            m_came[record.id.value] = record.classes;
    });
    connect(m_imports, &ImportActions::failed, this, &WindowUndo::importFailed);
    connect(m_deletions, &DeletionSource::deleted, this, &WindowUndo::playsDeleted);
    connect(m_deletions, &DeletionSource::restored, this, &WindowUndo::playsRestored);
    connect(m_deletions, &DeletionSource::waiting, this, [this] {
        Q_EMIT notice({tr("Something else changes the history now, an import perhaps. This comes right after it.")});
    });
    connect(m_deletions, &DeletionSource::notDeleted, this, &WindowUndo::notDeleted);
    connect(m_deletions, &DeletionSource::notRestored, this, &WindowUndo::notRestored);
    connect(m_recordings, &RecordingSource::chosen, this, &WindowUndo::recordingChosen);
    connect(m_recordings, &RecordingSource::undone, this, &WindowUndo::recordingUndone);
    connect(m_recordings, &RecordingSource::said, this, [this](const QString& sentence) { Q_EMIT notice({sentence}); });
    Q_EMIT changed(m_line.text(), m_line.redoText());
}

void WindowUndo::undo() {
    if (m_imports->busy())
        Q_EMIT notice({tr("An import is under way. Wait for its end, or cancel it.")});
    else
        m_line.undo();
}

void WindowUndo::redo() {
    if (m_imports->busy())
        Q_EMIT notice({tr("An import is under way. Wait for its end, or cancel it.")});
    else
        m_line.redo();
}

void WindowUndo::filtersCleared(const Place& before) {
    const QString key = QStringLiteral("filters-%1").arg(++m_cleared);
    const auto back = [this, before] { // page and range may be others by then
        Place place = m_scope->place();
        place.filter = before.filter;
        place.narrowed = before.narrowed;
        m_scope->go(place);
    };
    m_line.push({key, tr("Undo: filters cleared"),
                 [this, back] {
                     back();
                     Q_EMIT notice({tr("The filters are back.")});
                 },
                 tr("Redo: filters cleared"),
                 [this] {
                     m_scope->clearFilters();
                     Q_EMIT notice({tr("Filters cleared.")});
                 }});
    Q_EMIT notice({tr("Filters cleared."), tr("Undo"), [this, key, back] {
                       m_line.drop(key); // something else may have been done since
                       back();
                   }});
}

void WindowUndo::watchingStopped(AccountId account, const WatchedPlaylist& playlist) {
    const QString key = QStringLiteral("playlist-%1-%2").arg(account.value).arg(playlist.id.value);
    const auto back = [this, account, playlist] { watchAgain(account, playlist); };
    m_line.push({key, tr("Undo: “%1” not watched any more", "playlist").arg(playlist.name), back,
                 tr("Redo: “%1” not watched any more", "playlist").arg(playlist.name), [this, account, playlist] {
                     m_playlists->remove(account, playlist.id);
                     Q_EMIT notice({tr("“%1” is not watched any more.", "playlist").arg(playlist.name)});
                 }});
    Q_EMIT notice({tr("“%1” is not watched any more.", "playlist").arg(playlist.name), tr("Undo"), [this, key, back] {
                       m_line.drop(key);
                       back();
                   }});
}

void WindowUndo::watchAgain(AccountId account, const WatchedPlaylist& playlist) {
    m_playlists->restore(account, playlist.id, this, [this](const Result<WatchedPlaylist>& back) {
        Q_EMIT notice({back ? tr("“%1” is watched again.", "playlist").arg(back->name) : back.error().message});
    });
}

void WindowUndo::ruleMayHaveChanged() {
    const CountingRule before = std::exchange(m_rule, m_scope->rule());
    if (before != m_rule)
        m_line.push({{},
                     tr("Undo: counting rule (before: %1)").arg(ruleTitle(before)),
                     [this, before] {
                         m_scope->setRule(before);
                         Q_EMIT notice({tr("Counted again by: %1", "a counting rule").arg(ruleTitle(before))});
                     },
                     tr("Redo: counting rule (%1)").arg(ruleTitle(m_rule)),
                     [this, now = m_rule] {
                         m_scope->setRule(now);
                         Q_EMIT notice({tr("Counted again by: %1", "a counting rule").arg(ruleTitle(now))});
                     }});
}

void WindowUndo::goOn() {
    if (!m_afterwards.isEmpty())
        Q_EMIT notice({std::exchange(m_afterwards, {})});
}

/// A window of another making comes of it, and says it then.
void WindowUndo::daysChosen(const ProgramChoices::DayRules& before) {
    const auto choose = [this](const ProgramChoices::DayRules& rules, const QString& sentence) {
        m_afterwards = sentence;
        m_choices->chooseDays(rules);
    };
    m_line.push({{},
                 tr("Undo: how days and weeks are counted"),
                 [choose, before] { choose(before, tr("Days and weeks are counted as before.")); },
                 tr("Redo: how days and weeks are counted"),
                 [choose, now = m_choices->dayRules()] { choose(now, tr("Days and weeks are counted so again.")); }});
}

void WindowUndo::rangeSaved(const SavedRange& range, const std::optional<RangeChoice>& before) {
    const QString name = range.name;
    m_line.push({{},
                 tr("Undo: “%1” saved", "a range").arg(name),
                 [this, name, before] {
                     if (before)
                         m_ranges->save(name, *before);
                     else
                         m_ranges->remove(name);
                     Q_EMIT notice({before ? tr("“%1” is the range again that it was.", "a range").arg(name)
                                           : tr("“%1” is not saved any more.", "a range").arg(name)});
                 },
                 tr("Redo: “%1” saved", "a range").arg(name),
                 [this, range] {
                     m_ranges->save(range.name, range.range);
                     Q_EMIT notice({tr("“%1” is saved.", "a range").arg(range.name)});
                 }});
}

void WindowUndo::rangeForgotten(const SavedRange& range, std::size_t place) {
    const QString key = QStringLiteral("range-%1").arg(range.name);
    const QString gone = tr("“%1” is forgotten.", "a range").arg(range.name);
    m_line.drop(key); // of an earlier one of that name
    m_line.push({key, tr("Undo: “%1” forgotten", "a range").arg(range.name),
                 [this, range, place] {
                     m_ranges->putBack(range, place);
                     Q_EMIT notice({tr("“%1” is there again.", "a range").arg(range.name)});
                 },
                 tr("Redo: “%1” forgotten", "a range").arg(range.name),
                 [this, range, gone] {
                     m_ranges->remove(range.name);
                     Q_EMIT notice({gone});
                 }});
    Q_EMIT notice({gone, tr("Undo"), [this, key] { m_line.undo(key); }});
}

void WindowUndo::imported(const ImportReport& report) {
    if (!report.importId)
        return;
    m_came[report.importId->value] = report.classes;
    if (!m_redoneImport.isEmpty()) {
        m_imported[std::exchange(m_redoneImport, {})] = *report.importId;
        Q_EMIT notice({tr("Imported again: %1.", "file names").arg(importNames(report.sources))});
        return;
    }
    m_line.push(importStep(importKey(*report.importId), *report.importId, importNames(report.sources)));
}

UndoLine::Step WindowUndo::importStep(const QString& key, ImportId id, const QString& names) {
    m_imported[key] = id;
    return {key, tr("Undo: import of %1").arg(names), [this, key] { undoImport(m_imported[key]); },
            tr("Redo: import of %1").arg(names),
            [this, key] {
                m_redoneImport = key;
                m_imports->redo(m_imported[key]);
            }};
}

QString WindowUndo::keyOf(ImportId id) const {
    const auto found =
        std::find_if(m_imported.begin(), m_imported.end(), [id](const auto& import) { return import.second == id; });
    return found == m_imported.end() ? QString() : found->first;
}

QString WindowUndo::namesOf(ImportId id) const {
    const auto found =
        std::find_if(m_records.begin(), m_records.end(), [id](const ImportRecord& record) { return record.id == id; });
    return found == m_records.end() ? tr("number %1", "of an import").arg(id.value) : importNames(found->sources);
}

void WindowUndo::undoImport(ImportId id) {
    m_undoing = id;
    m_imports->undo(id);
}

/// Here, on the page of imports, or in the dialog.
void WindowUndo::importUndone(ImportId id, qint64 playsRemoved) {
    QString key = keyOf(id);
    if (key.isEmpty()) {
        key = importKey(id);
        m_line.pushTakenBack(importStep(key, id, namesOf(id)));
    } else if (m_undoing != id) {
        m_line.takenBack(key);
    }
    m_undoing.reset();
    Q_EMIT notice(
        {tr("Import undone. %1", "what went").arg(undoneText(playsRemoved, m_came[id.value])), tr("Redo"), [this, key] {
             if (m_imports->busy())
                 Q_EMIT notice({tr("An import is under way. Wait for its end, or cancel it.")});
             else
                 m_line.redo(key);
         }});
}

/// Or something else that was asked beside what is under way, which then goes on.
void WindowUndo::importFailed() {
    if (m_imports->busy())
        return;
    if (const auto id = std::exchange(m_undoing, {}))
        m_line.stands(keyOf(*id));
    if (!m_redoneImport.isEmpty())
        m_line.drop(std::exchange(m_redoneImport, {})); // it is not there, so it cannot be taken back
}

void WindowUndo::playsDeleted(const Deletion& deletion, const std::vector<PlayId>& asked) {
    const QString count = playsText(static_cast<qint64>(deletion.plays.size()));
    const bool isAgain = !m_redoneDeletion.isEmpty() && m_deleted[m_redoneDeletion].plays == asked;
    const QString key = isAgain ? std::exchange(m_redoneDeletion, {}) : deletionKey(deletion.plays.front());
    m_deleted[key] = {asked, ascending(deletion.plays)};
    if (!isAgain)
        m_line.push({key, tr("Undo: %1 deleted", "plays").arg(count),
                     [this, key] {
                         const std::vector<DeletedPlayId> left = m_deleted[key].left; // the answer changes that one
                         if (!left.empty()) // else the deletion has no answer yet, which sees to it
                             m_deletions->restore(left);
                     },
                     tr("Redo: %1 deleted", "plays").arg(count),
                     [this, key] {
                         m_redoneDeletion = key;
                         m_deletions->remove(m_deleted[key].plays);
                     }});
    else
        m_line.stands(key); // it was taken back again, or late, before this answer
    Q_EMIT notice({tr("%1 deleted.", "plays").arg(count), tr("Undo"), [this, key] { m_line.undo(key); }});
}

/// Here, or in the list of what is deleted, perhaps a part of what was deleted together.
void WindowUndo::playsRestored(const std::vector<DeletedPlayId>& plays, int there) {
    const std::vector<DeletedPlayId> back = ascending(plays);
    for (auto& [key, deletion] : m_deleted) {
        std::vector<DeletedPlayId> left;
        std::set_difference(deletion.left.begin(), deletion.left.end(), back.begin(), back.end(),
                            std::back_inserter(left));
        const bool wasThere = !deletion.left.empty();
        deletion.left = std::move(left);
        if (wasThere && deletion.left.empty())
            m_line.takenBack(key); // where it was not from here
    }
    Q_EMIT notice({there > 0 ? tr("Restored: %1.", "plays").arg(playsText(there))
                             : tr("Nothing came back: no import that had these plays is left.")});
}

void WindowUndo::notDeleted(const std::vector<PlayId>& asked, const Error& error) {
    if (!m_redoneDeletion.isEmpty() && m_deleted[m_redoneDeletion].plays == asked)
        m_line.takenBack(std::exchange(m_redoneDeletion, {}));
    Q_EMIT notice({error.message});
}

void WindowUndo::notRestored(const std::vector<DeletedPlayId>& plays, const Error& error) {
    const std::vector<DeletedPlayId> asked = ascending(plays);
    for (const auto& [key, deletion] : m_deleted)
        if (deletion.left == asked)
            m_line.stands(key);
    Q_EMIT notice({error.message});
}

void WindowUndo::recordingChosen(const RecordingDeed& deed) {
    const QString key = recordingKey(deed.account, deed.choice);
    m_recorded[key] = deed.choice;
    const bool isApart = deed.other.empty();
    m_line.push({key, (isApart ? tr("Undo: “%1” a song of its own") : tr("Undo: “%1” joined", "song")).arg(deed.name),
                 [this, key, deed] {
                     m_recordings->undo(deed.account, m_recorded[key], this,
                                        [this, key, sentence = deed.undone](const Result<bool>& answer) {
                                            if (!answer)
                                                m_line.stands(key);
                                            Q_EMIT notice({answer ? sentence : answer.error().message});
                                        });
                 },
                 (isApart ? tr("Redo: “%1” a song of its own") : tr("Redo: “%1” joined", "song")).arg(deed.name),
                 [this, key, deed] { chooseAgain(key, deed); }});
    Q_EMIT notice({deed.sentence, tr("Undo"), [this, key] { m_line.undo(key); }});
}

void WindowUndo::chooseAgain(const QString& key, const RecordingDeed& deed) {
    const auto done = [this, key, deed](const Result<std::optional<RecordingChoiceId>>& answer) {
        if (answer && *answer)
            m_recorded[key] = **answer;
        else
            m_line.drop(key); // it is so by other ways, or not at all
        Q_EMIT notice({answer ? deed.sentence : answer.error().message});
    };
    if (deed.other.empty())
        m_recordings->takeApart(deed.account, deed.uri, this, done);
    else
        m_recordings->join(deed.account, deed.uri, deed.other, this, done);
}

/// In the list of what a person chose.
void WindowUndo::recordingUndone(AccountId account, RecordingChoiceId choice) {
    for (const auto& [key, made] : m_recorded)
        if (made == choice && key.startsWith(QStringLiteral("recording-%1-").arg(account.value)))
            m_line.takenBack(key);
}

} // namespace afs
