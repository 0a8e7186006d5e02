// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deletion_store.h"

#include "core/store/canceller.h"
#include "core/store/change_log.h"
#include "core/store/db_error.h"
#include "core/store/sql_array.h"

#include <cmath>

namespace afs {

namespace {

double msSinceEpochOf(Instant moment) {
    return static_cast<double>(moment.time_since_epoch().count());
}

Instant momentAt(const QVariant& ms) {
    return Instant(Milliseconds(std::llround(ms.toDouble())));
}

} // namespace

Result<Deletion> DeletionStore::remove(AccountId account, const std::vector<PlayId>& plays, Instant now,
                                       const std::stop_token& stop) {
    std::vector<std::int64_t> ids;
    ids.reserve(plays.size());
    for (const PlayId play : plays)
        ids.push_back(play.value);
    return guarded(stop, [&] {
        Transaction transaction(m_session);
        const Canceller canceller(m_session, stop); // goes before the transaction is rolled back
        Deletion deletion;
        QSqlQuery added = m_session.run(
            "deletion_add", {{"account", account.value}, {"ids", sqlArray(ids)}, {"deleted_ms", msSinceEpochOf(now)}});
        if (!added.next())
            return deletion;
        const DeletionId id(added.value(0).toInt());
        const int count = added.value(1).toInt();
        added.finish();
        for (int place = 1; place <= count; ++place)
            deletion.plays.push_back({account, id, place});
        announceChange(m_session, account, {});
        if (stop.stop_requested())
            throw DbError::cancelled(QStringLiteral("deletion_add"));
        transaction.commit();
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
        QSqlQuery query = m_session.run("deleted_evidence_list", {{"account", account.value}});
        while (query.next())
            rows.push_back({{account, DeletionId(query.value(0).toInt()), query.value(1).toInt()},
                            query.value(2).toLongLong(),
                            static_cast<Source>(query.value(3).toInt())});
        return rows;
    });
}

Result<std::vector<std::int64_t>> DeletionStore::deletedPlays(AccountId account) {
    return guarded([&] {
        std::vector<std::int64_t> plays;
        QSqlQuery query = m_session.run("deleted_play_ids", {{"account", account.value}});
        while (query.next())
            plays.push_back(query.value(0).toLongLong());
        return plays;
    });
}

void freeDeletedPlays(Session& session, AccountId account, const std::vector<DeletedPlayId>& plays, Instant now) {
    std::vector<std::int64_t> deletions;
    std::vector<std::int64_t> places;
    for (const DeletedPlayId& play : plays) {
        deletions.push_back(play.deletion.value);
        places.push_back(play.place);
    }
    session.run("deletion_free",
                {{"account", account.value}, {"deletions", sqlArray(deletions)}, {"places", sqlArray(places)}});
    session.run("deletion_mark_restored", {{"account", account.value}, {"restored_ms", msSinceEpochOf(now)}});
}

} // namespace afs
