// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/play_deletion.h"

#include "core/dump/undo_plan.h"
#include "core/store/accounts.h"
#include "core/store/deletion_store.h"
#include "core/store/history_store.h"
#include "core/store/play_matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace afs {

namespace {

Error cancelledRestore() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Deletion", "Taking deleted plays back was cancelled. Nothing was changed."),
            {}};
}

/// What one account is told as a share of all.
DeletionProgress sharesOf(const DeletionShare& progress, std::size_t before, std::size_t all) {
    if (!progress || all == 0)
        return {};
    return [&progress, before, all](std::size_t done) {
        progress(static_cast<double>(before + done) / static_cast<double>(all));
    };
}

/// Rows of dumps that nothing holds once `plays` are not deleted any more.
Result<std::vector<IdRun>> orphans(Session& session, AccountId account, const std::set<DeletedPlayId>& plays,
                                   const std::stop_token& stop) {
    const auto rows = DeletionStore(session).heldRows(account, stop);
    if (!rows)
        return failure(rows.error());
    std::vector<std::int64_t> freed;
    std::vector<IdRun> others;
    for (const HeldRow& row : *rows) {
        if (!plays.contains(row.play))
            others.push_back({row.evidence, row.evidence});
        else if (!isObserved(row.source))
            freed.push_back(row.evidence);
    }
    if (freed.empty())
        return std::vector<IdRun>{};
    const auto witnesses = HistoryStore(session).readWitnesses(account);
    if (!witnesses)
        return failure(witnesses.error());
    for (const WitnessRow& witness : *witnesses)
        others.insert(others.end(), witness.runs.begin(), witness.runs.end());
    freed.erase(std::unique(freed.begin(), freed.end()), freed.end());
    return subtractRuns(runsOf(freed), unionOfRuns(std::move(others)));
}

Result<int> restoreOf(Session& session, AccountId account, const std::vector<DeletedPlayId>& plays, Instant now,
                      const std::stop_token& stop, const std::function<void()>& waiting,
                      const DeletionProgress& progress) {
    const auto lock = AccountLock::acquire(session, account, waiting, stop);
    if (!lock)
        return failure(lock.error());
    auto orphaned = orphans(session, account, {plays.begin(), plays.end()}, stop);
    if (!orphaned)
        return failure(orphaned.error());
    HistoryStore store(session);
    UndoWrite undo;
    undo.account = account;
    undo.restored = plays;
    undo.restoredAt = now;
    undo.progress = progress;
    undo.removeEvidence = std::move(*orphaned);
    if (!undo.removeEvidence.empty()) {
        const auto stored = store.readForRemoval(account, stop);
        if (!stored)
            return failure(stored.error());
        auto plan = planRemoval(std::move(undo), *stored, stop);
        if (!plan)
            return failure(cancelledRestore());
        undo = std::move(*plan);
    }
    const auto before = store.playCount(account);
    if (!before)
        return failure(before.error());
    if (const auto written = store.write(undo, stop); !written)
        return failure(written.error());
    const auto after = store.playCount(account);
    if (!after)
        return failure(after.error());
    return static_cast<int>(*after - *before);
}

} // namespace

Result<Deletion> deletePlays(Session& session, AccountId whose, const std::vector<PlayId>& plays, Instant now,
                             const std::stop_token& stop, const std::function<void()>& waiting,
                             const DeletionShare& progress) {
    auto accounts = listAccounts(session);
    if (!accounts)
        return failure(accounts.error());
    if (whose)
        std::erase_if(*accounts, [whose](const AccountRow& account) { return account.id != whose; });
    const std::size_t looks = accounts->size() * plays.size(); // each account is asked for each of them
    std::size_t looked = 0;
    Deletion deletion;
    for (const AccountRow& account : *accounts) {
        const auto lock = AccountLock::acquire(session, account.id, waiting, stop);
        const auto some =
            lock ? DeletionStore(session).remove(account.id, plays, now, stop, sharesOf(progress, looked, looks))
                 : Result<Deletion>(failure(lock.error()));
        if (!some && some.error().kind == ErrorKind::Cancelled && !deletion.plays.empty()) {
            deletion.isWhole = false;
            return deletion; // of the accounts before: told, so that it can be taken back
        }
        if (!some)
            return failure(some.error());
        deletion.plays.insert(deletion.plays.end(), some->plays.begin(), some->plays.end());
        looked += plays.size();
    }
    return deletion;
}

Result<int> restorePlays(Session& session, const std::vector<DeletedPlayId>& plays, Instant now,
                         const std::stop_token& stop, const std::function<void()>& waiting,
                         const DeletionShare& progress) {
    std::map<AccountId, std::vector<DeletedPlayId>> byAccount;
    for (const DeletedPlayId& play : plays)
        byAccount[play.account].push_back(play);
    int there = 0;
    std::size_t done = 0;
    for (const auto& [account, some] : byAccount) {
        const auto restored =
            restoreOf(session, account, some, now, stop, waiting, sharesOf(progress, done, plays.size()));
        if (!restored)
            return failure(restored.error());
        there += *restored;
        done += some.size();
    }
    return there;
}

} // namespace afs
