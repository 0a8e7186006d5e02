// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_news.h"

#include "core/scan/rate_keeper.h"
#include "core/store/scan_lease.h"

#include <algorithm>
#include <map>

namespace afs {

namespace {

using Leases = std::map<AccountId, bool>;

Result<Leases> settleLeases(Session& session, const LeaseWish& wish) {
    for (const AccountId id : wish.given)
        if (const Status released = releaseScanLease(session, id); !released)
            return failure(released.error());
    Leases leases;
    for (const AccountId id : wish.taken) {
        const auto leased = holdScanLease(session, id);
        if (!leased)
            return failure(leased.error());
        leases[id] = *leased;
    }
    return leases;
}

Result<AccountNews> readNewsOf(ScanStore& store, const ScanRow& row, Instant today) {
    AccountNews news;
    news.row = row;
    auto gaps = store.gaps(row.account);
    if (!gaps)
        return failure(gaps.error());
    news.gaps = std::move(*gaps);
    const auto plays = store.playsSince(row.account, today);
    if (!plays)
        return failure(plays.error());
    news.newToday = *plays;
    return news;
}

} // namespace

Result<ScanNews> readScanNews(Session& session, const LeaseWish& wish, Instant today) {
    // First: what is read after it is all that whoever had the right before will have stored.
    const auto leases = settleLeases(session, wish);
    if (!leases)
        return failure(leases.error());
    ScanStore store(session);
    const auto rows = store.list();
    if (!rows)
        return failure(rows.error());
    const auto marks = store.marks();
    if (!marks)
        return failure(marks.error());
    ScanNews news;
    for (const ScanRow& row : *rows) {
        auto account = readNewsOf(store, row, today);
        if (!account)
            return failure(account.error());
        account->marks.account = row.account;
        if (const auto mark = std::ranges::find(*marks, row.account, &AccountMarks::account); mark != marks->end())
            account->marks = *mark;
        if (const auto lease = leases->find(row.account); lease != leases->end())
            account->isLeased = lease->second;
        news.accounts.push_back(std::move(*account));
    }
    auto blocks = loadBlocks(session);
    if (!blocks)
        return failure(blocks.error());
    news.blocks = std::move(*blocks);
    return news;
}

} // namespace afs
