// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/play_reader.h"

#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/sql_array.h"

#include <cmath>

namespace afs {

Status PlayReader::readShared(AccountId account, const std::function<void(std::int64_t, Source)>& shared,
                              const std::stop_token& stop) {
    return guarded([&] {
        m_session.copyOut(
            "shared_plays", account.value,
            [&](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (!row.isRow())
                    return;
                const auto playId = row.number<std::int64_t>();
                shared(playId, static_cast<Source>(row.number<std::int16_t>()));
            },
            stop);
    });
}

Result<std::vector<PlayInWords>> PlayReader::playsById(AccountId account, const std::vector<std::int64_t>& ids) {
    return guarded([&] {
        std::vector<PlayInWords> plays;
        QSqlQuery query = m_session.run("plays_by_id", {{"account", account.value}, {"ids", sqlArray(ids)}});
        while (query.next()) {
            PlayInWords play;
            play.row.playId = query.value(0).toLongLong();
            play.row.end = std::llround(query.value(1).toDouble());
            play.row.ms = query.value(2).toLongLong();
            play.row.kind = static_cast<Kind>(query.value(3).toInt());
            play.row.flags = static_cast<std::uint8_t>(query.value(4).toInt());
            play.track.trackId = query.value(5).toInt();
            play.track.kind = play.row.kind;
            const auto word = [&](int column) { return query.value(column).toString().toStdString(); };
            play.track.uri = word(6);
            play.track.title = word(7);
            play.track.artist = word(8);
            play.track.album = word(9);
            play.reasonStart = word(10);
            play.reasonEnd = word(11);
            play.platform = word(12);
            play.country = word(13);
            play.sources = static_cast<std::uint8_t>(query.value(14).toInt());
            play.track.creditedArtist = word(15);
            play.track.albumArtist = word(16);
            play.track.lengthMs = query.value(17).toInt();
            play.track.recording = query.value(18).toInt();
            plays.push_back(std::move(play));
        }
        return plays;
    });
}

Result<std::vector<ChangeRow>> PlayReader::changesSince(AccountId account, std::uint64_t version) {
    return guarded([&] {
        std::vector<ChangeRow> changes;
        QSqlQuery query =
            m_session.run("changes_since", {{"account", account.value}, {"version", static_cast<qlonglong>(version)}});
        while (query.next())
            changes.push_back({query.value(0).toULongLong(), query.value(1).toBool(),
                               fromSqlArray(query.value(2).toString()), fromSqlArray(query.value(3).toString())});
        return changes;
    });
}

Result<std::unique_ptr<ReadTransaction>> ReadTransaction::begin(Session& session) {
    return guarded([&] {
        session.begin();
        std::unique_ptr<ReadTransaction> transaction(new ReadTransaction(session));
        session.execute(QStringLiteral("set transaction isolation level repeatable read, read only"));
        return transaction;
    });
}

} // namespace afs
