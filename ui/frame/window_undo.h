// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/import_record.h"
#include "core/dump/import_report.h"
#include "ui/models/deletion_source.h"
#include "ui/models/live_sources.h"
#include "ui/models/program_choices.h"
#include "ui/models/saved_ranges.h"
#include "ui/models/scope_store.h"
#include "ui/models/sources.h"
#include "ui/models/undo_line.h"
#include "ui/widgets/notice.h"

#include <map>
#include <optional>
#include <vector>

namespace afs {

/// Hears what is done in the window, and takes it back, newest first: filters that were cleared, another counting rule,
/// an import, plays that were deleted, a playlist that is not watched any more, songs that were joined or taken apart,
/// a range that was saved or forgotten, another way to count days.
/// What needs no undo of its own has another way back: a place (Back), a pause (Resume). Goes on with the next window
/// where one takes the place of another.
class WindowUndo final : public QObject {
    Q_OBJECT

public:
    /// Where what is done is heard of, and taken back.
    struct Doers {
        ScopeStore& scope;
        SavedRanges& ranges;
        ProgramChoices& choices;
        ImportActions& imports;
        PlaylistSource& playlists;
        DeletionSource& deletions;
        RecordingSource& recordings;
    };

    /// `doers` outlive this, or its next serve().
    explicit WindowUndo(const Doers& doers, QObject* parent = nullptr);
    /// From now on of these; those of before are gone, or about to go.
    void serve(const Doers& doers);
    /// After it: says what was done with the former window.
    void goOn();

    void undo();
    void redo();

Q_SIGNALS:
    /// What undo() would take back, and what redo() would do again; empty: nothing.
    void changed(const QString& text, const QString& redoText);
    void notice(const afs::Notice& notice);

private:
    void filtersCleared(const Place& before);
    void ruleMayHaveChanged();
    void daysChosen(const ProgramChoices::DayRules& before);
    void rangeSaved(const SavedRange& range, const std::optional<RangeChoice>& before);
    void rangeForgotten(const SavedRange& range, std::size_t place);
    void imported(const ImportReport& report);
    void importFailed();
    void undoImport(ImportId id);
    void watchingStopped(AccountId account, const WatchedPlaylist& playlist);
    void watchAgain(AccountId account, const WatchedPlaylist& playlist);
    void importUndone(ImportId id, qint64 playsRemoved);
    UndoLine::Step importStep(const QString& key, ImportId id, const QString& names);
    QString keyOf(ImportId id) const; ///< empty: it is of an earlier session
    QString namesOf(ImportId id) const;
    void playsDeleted(const Deletion& deletion, const std::vector<PlayId>& asked);
    void playsRestored(const std::vector<DeletedPlayId>& plays, int there);
    void notDeleted(const std::vector<PlayId>& asked, const Error& error);
    void notRestored(const std::vector<DeletedPlayId>& plays, const Error& error);
    void recordingChosen(const RecordingDeed& deed);
    void recordingUndone(AccountId account, RecordingChoiceId choice);
    void chooseAgain(const QString& key, const RecordingDeed& deed);

    ScopeStore* m_scope = nullptr;
    SavedRanges* m_ranges = nullptr;
    ProgramChoices* m_choices = nullptr;
    QString m_afterwards; ///< what there is to say in the window that takes the place of this one
    ImportActions* m_imports = nullptr;
    PlaylistSource* m_playlists = nullptr;
    DeletionSource* m_deletions = nullptr;
    RecordingSource* m_recordings = nullptr;
    CountingRule m_rule{};
    int m_cleared = 0; ///< how often filters were
    std::optional<ImportId> m_undoing;
    std::map<QString, ImportId> m_imported; ///< by key of the step: its number, another one once it was done again
    std::vector<ImportRecord> m_records;    ///< as they were listed last
    std::map<int, ClassCounts> m_came;      ///< by number of the import: what came with it
    QString m_redoneImport;                 ///< key of what is done again now
    struct Deleted {
        std::vector<PlayId> plays;       ///< as they were called then
        std::vector<DeletedPlayId> left; ///< of them, ascending
    };
    std::map<QString, Deleted> m_deleted; ///< by key of the step
    QString m_redoneDeletion;
    std::map<QString, RecordingChoiceId> m_recorded; ///< by key of the step: another one once it was made again
    UndoLine m_line;
};

} // namespace afs
