// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/commit_gate.h"
#include "core/base/result.h"
#include "core/domain/deleted_play.h"
#include "core/domain/import_record.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <functional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace afs {

/// Everything that one import changes, worked out beforehand: written in one transaction or not at all.
struct ImportWrite {
    AccountId account;
    ImportId import;
    ImportRecord record; ///< files, classes, first, last
    std::vector<TrackRow> tracks;
    std::vector<LabelRow> labels;
    std::size_t evidenceCount = 0;
    std::function<EvidenceRow(std::size_t)> evidence; ///< called once for each 0 … evidenceCount-1, in order
    std::vector<Regroup> regroup;
    std::vector<IdRun> witnesses;
    std::vector<LeftOutRow> leftOut;
    std::vector<std::int64_t> removedPlays; ///< plays whose facts changed or that went: for snapshots in memory
    std::vector<std::int64_t> addedPlays;   ///< plays that are new or changed
};

/// Everything that taking an import back changes, or taking deleted plays back.
struct UndoWrite {
    AccountId account;
    ImportId import;                     ///< 0: no import
    std::vector<DeletedPlayId> restored; ///< deleted plays; only without an import
    Instant restoredAt;
    std::function<void(std::size_t)> progress; ///< told how many of `restored` are; may be empty
    std::vector<IdRun> removeEvidence;
    std::vector<Regroup> regroup;
    std::vector<std::int64_t> removedPlays;
    std::vector<std::int64_t> addedPlays;
    bool wholeChange = false; ///< too much changed for a delta
    /// How many more plays there are than if every row that goes took one along: rows that led none, and rows that
    /// come to lead one, without those that cease to.
    std::int64_t playsKept = 0;
};

/// What a write is at. Commit is told when it is too late to stop it.
enum class WriteStage : std::uint8_t { Rows, Keys, Commit };

/// Called while rows are written, with the number so far, and before what takes long; runs on the writing thread.
using WriteProgress = std::function<void(WriteStage stage, std::int64_t rows)>;

/// The plays of an account and what attests them. Uses the session of the calling thread. All functions block;
/// errors are ErrorKind::Database, or ErrorKind::Cancelled soon after `stop` was requested (then nothing is written).
class HistoryStore {
public:
    explicit HistoryStore(Session& session) : m_session(session) {}

    Result<StoredHistory> read(AccountId account, std::stop_token stop = {});
    Status readEvidence(AccountId account, const std::function<void(const EvidenceRow&)>& take,
                        std::stop_token stop = {});
    Result<std::vector<TrackRow>> readTracks(AccountId account, std::stop_token stop = {});
    Result<std::vector<LabelRow>> readLabels(AccountId account, std::stop_token stop = {});
    /// What observed evidence was started from: a label, by evidence id. Only rows that say so.
    Result<std::unordered_map<std::int64_t, std::int32_t>> readContexts(AccountId account, std::stop_token stop = {});
    Result<std::int64_t> playCount(AccountId account);

    /// First of `amount` ids that nobody else gets. Outside of transactions.
    Result<std::int64_t> reserveEvidenceIds(std::int64_t amount);

    /// `gate` is passed right before the commit.
    Status write(const ImportWrite& import, const WriteProgress& progress = {}, std::stop_token stop = {},
                 CommitGate* gate = nullptr);
    /// Answers with how many plays went, deleted ones among them.
    Result<std::int64_t> write(const UndoWrite& undo, std::stop_token stop = {}, CommitGate* gate = nullptr);

    /// What a removal of dump rows has to know. Where all rows come from one kind of dump only twins can be one play:
    /// then the rows of such plays alone are read (StoredHistory::onlyJoined), and no catalogue.
    Result<StoredHistory> readForRemoval(AccountId account, std::stop_token stop = {});
    Result<std::vector<WitnessRow>> readWitnesses(AccountId account);

    /// Lets the planner of the database know the new sizes. Best effort, after a large write; left out on `stop`.
    void analyze(const std::stop_token& stop = {});
    /// The room of rows that went, or that a failed write has left, is free for others, and for the disk where it lies
    /// at the end. A server of our own may end before it looks after that itself. Best effort; left out on `stop`.
    void giveBack(const std::stop_token& stop = {});

private:
    std::vector<WitnessRow> witnesses(AccountId account);
    Status readRows(const char* copy, AccountId account, const std::function<void(const EvidenceRow&)>& take,
                    const std::stop_token& stop);
    Status readNames(StoredHistory& stored, AccountId account, const std::stop_token& stop);
    Status readHolders(StoredHistory& stored, AccountId account);
    void tend(const char* statement, const std::stop_token& stop);
    void appendEvidence(const ImportWrite& import, const WriteProgress& progress, std::stop_token stop);

    Session& m_session;
};

} // namespace afs
