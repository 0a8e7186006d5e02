// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletion_store.h"

#include "core/base/logging.h"
#include "core/store/canceller.h"
#include "core/store/change_log.h"
#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/sql_array.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace afs {

namespace {

/// About half a second: so often it is told how far it is.
constexpr std::size_t playsOfBatch = 20'000;

double msSinceEpochOf(Instant moment) {
    return static_cast<double>(moment.time_since_epoch().count());
}

Instant momentAt(const QVariant& ms) {
    return Instant(Milliseconds(std::llround(ms.toDouble())));
}

std::vector<std::int64_t> ascending(const std::vector<PlayId>& plays) {
    std::vector<std::int64_t> ids;
    ids.reserve(plays.size());
    for (const PlayId play : plays)
        ids.push_back(play.value);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

/// Until it is known how many there are each later change reads all of them. Where it fails, that costs time only.
void analyzeDeletions(Session& session) {
    const Status done = guarded([&] { session.execute(sqlText(QStringLiteral("deletions_analyze"))); });
    if (!done)
        qCWarning(logDatabase, "deletions_analyze: %ls", qUtf16Printable(done.error().detail));
}

} // namespace

Result<Deletion> DeletionStore::remove(AccountId account, const std::vector<PlayId>& plays, Instant now,
                                       const std::stop_token& stop, const DeletionProgress& progress) {
    const std::vector<std::int64_t> ids = ascending(plays);
    return guarded(stop, [&] {
        Transaction transaction(m_session);
        const Canceller canceller(m_session, stop); // goes before the transaction is rolled back
        Deletion deletion;
        const DeletionId id(
            m_session.value("deletion_begin", {{"account", account.value}, {"deleted_ms", msSinceEpochOf(now)}})
                .toInt());
        int count = 0;
        for (std::size_t from = 0; from < ids.size(); from += playsOfBatch) {
            const auto to = std::min(ids.size(), from + playsOfBatch);
            count += m_session
                         .value("deletion_add", {{"account", account.value},
                                                 {"deletion", id.value},
                                                 {"ids", sqlArray({ids.begin() + from, ids.begin() + to})},
                                                 {"first", qlonglong{ids[from]}},
                                                 {"last", qlonglong{ids[to - 1]}},
                                                 {"before", count}})
                         .toInt();
            if (progress)
                progress(to);
        }
        if (count == 0)
            return deletion;
        m_session.run("deletion_finish", {{"account", account.value}, {"deletion", id.value}, {"plays", count}});
        announceChange(m_session, account, {false, {}, {}, ids});
        if (stop.stop_requested())
            throw DbError::cancelled(QStringLiteral("deletion_add"));
        transaction.commit();
        if (count > static_cast<int>(largestDelta))
            analyzeDeletions(m_session);
        deletion.plays.reserve(static_cast<std::size_t>(count));
        for (int place = 1; place <= count; ++place)
            deletion.plays.push_back({account, id, place});
        return deletion;
    });
}

Result<std::vector<DeletedPlay>> DeletionStore::list(AccountId account, const std::stop_token& stop) {
    return guarded(stop, [&] {
        const Canceller canceller(m_session, stop);
        std::vector<DeletedPlay> plays;
        QSqlQuery query = m_session.run("deleted_plays_list", {{"account", account.value}});
        while (query.next()) {
            const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
            DeletedPlay play;
            play.id = {AccountId(query.value(0).toInt()), DeletionId(query.value(1).toInt()), query.value(2).toInt()};
            play.deletedAt = momentAt(query.value(3));
            play.end = momentAt(query.value(4));
            play.ms = query.value(5).toLongLong();
            play.kind = static_cast<Kind>(query.value(6).toInt());
            play.uri = text(7);
            play.title = text(8);
            play.artist = text(9);
            play.album = text(10);
            plays.push_back(std::move(play));
        }
        return plays;
    });
}

Result<std::vector<HeldRow>> DeletionStore::heldRows(AccountId account, const std::stop_token& stop) {
    return guarded(stop, [&] {
        const Canceller canceller(m_session, stop);
        std::vector<HeldRow> rows;
        m_session.copyOut("held_rows", account.value, [&](std::span<const char> bytes) {
            CopyRow row(bytes);
            if (!row.isRow())
                return;
            HeldRow held;
            held.play.account = account;
            held.play.deletion = DeletionId(row.number<std::int32_t>());
            held.play.place = row.number<std::int32_t>();
            held.evidence = row.number<std::int64_t>();
            held.source = static_cast<Source>(row.number<std::int16_t>());
            rows.push_back(held);
        });
        return rows;
    });
}

Result<std::vector<std::int64_t>> DeletionStore::deletedPlays(AccountId account) {
    return guarded([&] {
        std::vector<std::int64_t> plays;
        m_session.copyOut("deleted_plays", account.value, [&](std::span<const char> bytes) {
            if (CopyRow row(bytes); row.isRow())
                plays.push_back(row.number<std::int64_t>());
        });
        return plays;
    });
}

std::vector<std::int64_t> freeDeletedPlays(Session& session, AccountId account, const std::vector<DeletedPlayId>& plays,
                                           Instant now, const DeletionProgress& progress) {
    std::vector<std::int64_t> shown;
    for (std::size_t from = 0; from < plays.size(); from += playsOfBatch) {
        const auto to = std::min(plays.size(), from + playsOfBatch);
        std::vector<std::int64_t> deletions;
        std::vector<std::int64_t> places;
        for (const DeletedPlayId& play : std::span(plays).subspan(from, to - from)) {
            deletions.push_back(play.deletion.value);
            places.push_back(play.place);
        }
        const auto [firstDeletion, lastDeletion] = std::minmax_element(deletions.begin(), deletions.end());
        const auto [firstPlace, lastPlace] = std::minmax_element(places.begin(), places.end());
        QSqlQuery freed = session.run("deletion_free", {{"account", account.value},
                                                        {"deletions", sqlArray(deletions)},
                                                        {"places", sqlArray(places)},
                                                        {"first_deletion", qlonglong{*firstDeletion}},
                                                        {"last_deletion", qlonglong{*lastDeletion}},
                                                        {"first_place", qlonglong{*firstPlace}},
                                                        {"last_place", qlonglong{*lastPlace}}});
        while (freed.next())
            shown.push_back(freed.value(0).toLongLong());
        if (progress)
            progress(to);
    }
    session.run("deletion_mark_restored", {{"account", account.value}, {"restored_ms", msSinceEpochOf(now)}});
    return shown;
}

} // namespace afs
