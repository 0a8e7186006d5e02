// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/commit_gate.h"
#include "core/base/result.h"
#include "core/dump/dump_reader.h"
#include "core/dump/import_plan.h"
#include "core/dump/import_report.h"
#include "core/store/history_ahead.h"
#include "core/store/session.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace afs {

/// A dump that was read and compared with what is stored; nothing of it is written yet.
struct CheckedImport {
    QStringList paths;
    QStringList fileNames; ///< history files
    QStringList notes;     ///< of the files; as they are stored: import_note.h
    std::shared_ptr<const CollectedRows> rows;
    ImportPlan plan;
    std::uint64_t version = 0; ///< of the account when it was compared
    double seconds = 0;

    ImportReport report() const;
    QStringList allNotes() const; ///< with what the comparison found
};

/// What is answered to a cancel.
Error cancelledImport();
Error cancelledUndo();

/// Checks, imports and undoes on the calling thread, with its session. Everything of one import is one transaction.
class Importer {
public:
    using Progress = std::function<void(const ImportProgress&)>; ///< at most ten a second
    using Waiting = std::function<void()>;                       ///< somebody else is changing the account; called once

    /// `gate`, if given, outlives the object and is passed by the first change that it commits: once. An import that is
    /// stopped without a cancel at the gate stays listed as interrupted.
    Importer(Session& session, AccountId account, const Clock& clock, CommitGate* gate = nullptr)
        : m_session(session), m_account(account), m_clock(clock), m_gate(gate) {}

    /// Reads the files and compares them with what is stored.
    Result<CheckedImport> check(const QStringList& paths, const Progress& progress = {}, std::stop_token stop = {});

    /// The same for rows that do not come from files (the demo).
    Result<CheckedImport> checkRows(std::shared_ptr<const CollectedRows> rows, const QStringList& names);

    /// Writes what was checked; compares again when the account changed meanwhile. The report's numbers are what is
    /// stored.
    Result<ImportReport> import(CheckedImport& checked, const Progress& progress = {}, std::stop_token stop = {},
                                const Waiting& waiting = {});

    /// Checks and imports in one go, for who does not look in between. Listed from the first row read on, so that an
    /// import that is killed at any moment is known as interrupted.
    Result<ImportReport> importFiles(const QStringList& paths, const Progress& progress = {}, std::stop_token stop = {},
                                     const Waiting& waiting = {});

    /// Takes an import back. Returns how many plays went.
    Result<std::int64_t> undo(ImportId import, std::stop_token stop = {}, const Waiting& waiting = {});

private:
    Status compare(CheckedImport& checked, std::stop_token stop);
    Status compareWith(CheckedImport& checked, const Result<HistoryAtVersion>& stored, std::stop_token stop);
    Result<ImportReport> write(CheckedImport& checked, ImportId import, const Progress& progress, std::stop_token stop);
    /// Notes that an import has begun, lets `work` do it, and takes the note back when that fails or is given up.
    Result<ImportReport> journaled(const QStringList& paths, const std::stop_token& stop,
                                   const std::function<Result<ImportReport>(ImportId)>& work);
    Result<UndoWrite> planUndoOf(ImportId import, std::stop_token stop);

    Session& m_session;
    AccountId m_account;
    const Clock& m_clock;
    CommitGate* m_gate;
};

} // namespace afs
