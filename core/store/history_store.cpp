// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/deletion_store.h"
#include "core/store/sql_array.h"

namespace afs {

namespace {

EvidenceRow evidenceFrom(CopyRow& row) {
    EvidenceRow e;
    e.id = row.number<std::int64_t>();
    e.playId = row.number<std::int64_t>();
    e.end = row.timestamp();
    e.ms = row.number<std::int64_t>(-1);
    e.offlineAt = row.timestamp(0);
    e.nameId = row.number<std::int32_t>();
    e.reasonStart = row.number<std::int32_t>();
    e.reasonEnd = row.number<std::int32_t>();
    e.platform = row.number<std::int32_t>();
    e.country = row.number<std::int32_t>();
    e.source = static_cast<Source>(row.number<std::int16_t>());
    e.kind = static_cast<Kind>(row.number<std::int16_t>());
    e.flags = static_cast<std::uint8_t>(row.number<std::int16_t>());
    e.video = row.boolean();
    e.leads = row.boolean();
    return e;
}

} // namespace

Status HistoryStore::readEvidence(AccountId account, const std::function<void(const EvidenceRow&)>& take,
                                  std::stop_token stop) {
    return readRows("evidence", account, take, stop);
}

Status HistoryStore::readRows(const char* copy, AccountId account, const std::function<void(const EvidenceRow&)>& take,
                              const std::stop_token& stop) {
    return guarded([&] {
        m_session.copyOut(
            copy, account.value,
            [&](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (row.isRow())
                    take(evidenceFrom(row));
            },
            stop);
    });
}

Result<std::vector<TrackRow>> HistoryStore::readTracks(AccountId account, std::stop_token stop) {
    return guarded([&] {
        std::vector<TrackRow> tracks;
        m_session.copyOut(
            "tracks", account.value,
            [&](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (!row.isRow())
                    return;
                TrackRow track;
                track.nameId = row.number<std::int32_t>();
                track.trackId = row.number<std::int32_t>();
                track.kind = static_cast<Kind>(row.number<std::int16_t>());
                track.uri = row.text();
                track.title = row.text();
                track.artist = row.text();
                track.album = row.text();
                track.creditedArtist = row.text();
                track.albumArtist = row.text();
                track.isrc = row.text();
                track.lengthMs = row.number<std::int32_t>();
                track.recording = row.number<std::int32_t>();
                tracks.push_back(std::move(track));
            },
            stop);
        return tracks;
    });
}

Result<std::vector<LabelRow>> HistoryStore::readLabels(AccountId account, std::stop_token stop) {
    return guarded([&] {
        std::vector<LabelRow> labels;
        m_session.copyOut(
            "labels", account.value,
            [&](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (!row.isRow())
                    return;
                LabelRow label;
                label.id = row.number<std::int32_t>();
                label.word = row.text();
                labels.push_back(std::move(label));
            },
            stop);
        return labels;
    });
}

Result<std::unordered_map<std::int64_t, std::int32_t>> HistoryStore::readContexts(AccountId account,
                                                                                  std::stop_token stop) {
    return guarded([&] {
        std::unordered_map<std::int64_t, std::int32_t> contexts;
        m_session.copyOut(
            "contexts", account.value,
            [&](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (!row.isRow())
                    return;
                const auto id = row.number<std::int64_t>();
                contexts.emplace(id, row.number<std::int32_t>());
            },
            stop);
        return contexts;
    });
}

Status HistoryStore::readNames(StoredHistory& stored, AccountId account, const std::stop_token& stop) {
    auto tracks = readTracks(account, stop);
    if (!tracks)
        return failure(tracks.error());
    auto labels = readLabels(account, stop);
    if (!labels)
        return failure(labels.error());
    stored.tracks = std::move(*tracks);
    stored.labels = std::move(*labels);
    return {};
}

Status HistoryStore::readHolders(StoredHistory& stored, AccountId account) {
    auto witnessed = readWitnesses(account);
    if (!witnessed)
        return failure(witnessed.error());
    stored.witnesses = std::move(*witnessed);
    DeletionStore deletions(m_session);
    auto held = deletions.heldRows(account);
    if (!held)
        return failure(held.error());
    stored.held = std::move(*held);
    auto deleted = deletions.deletedPlays(account);
    if (!deleted)
        return failure(deleted.error());
    stored.deletedPlays = std::move(*deleted);
    return {};
}

Result<StoredHistory> HistoryStore::read(AccountId account, std::stop_token stop) {
    StoredHistory stored;
    if (const Status names = readNames(stored, account, stop); !names)
        return failure(names.error());
    const Status catalogue = guarded([&] {
        QSqlQuery query = m_session.run("track_catalogue", {{"account", account.value}});
        const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
        while (query.next())
            stored.catalogue.emplace(text(0), CatalogueFacts{text(1), text(2), query.value(3).toInt()});
    });
    if (!catalogue)
        return failure(catalogue.error());
    if (const Status holders = readHolders(stored, account); !holders)
        return failure(holders.error());
    const auto done = readEvidence(
        account, [&](const EvidenceRow& row) { stored.evidence.push_back(row); }, stop);
    if (!done)
        return failure(done.error());
    return stored;
}

Result<StoredHistory> HistoryStore::readForRemoval(AccountId account, std::stop_token stop) {
    bool anyJoined = false;
    bool onlyTwins = false;
    const Status asked = guarded([&] {
        QSqlQuery query = m_session.run("account_joined_plays", {{"account", account.value}});
        query.next();
        anyJoined = query.value(0).toBool();
        onlyTwins = query.value(1).toBool();
    });
    if (!asked)
        return failure(asked.error());
    if (anyJoined && !onlyTwins)
        return read(account, std::move(stop));
    StoredHistory stored;
    stored.onlyJoined = true;
    if (const Status holders = readHolders(stored, account); !holders)
        return failure(holders.error());
    if (!anyJoined)
        return stored;
    if (const Status names = readNames(stored, account, stop); !names)
        return failure(names.error());
    const Status rows = readRows(
        "joined_evidence", account, [&](const EvidenceRow& row) { stored.evidence.push_back(row); }, stop);
    if (!rows)
        return failure(rows.error());
    return stored;
}

Result<std::int64_t> HistoryStore::playCount(AccountId account) {
    return guarded([&] {
        return std::int64_t{m_session.value("account_play_count", {{"account", account.value}}).toLongLong()};
    });
}

Result<std::int64_t> HistoryStore::reserveEvidenceIds(std::int64_t amount) {
    return guarded([&] {
        return std::int64_t{
            m_session.value("evidence_reserve_ids", {{"amount", static_cast<qlonglong>(amount)}}).toLongLong()};
    });
}

std::vector<WitnessRow> HistoryStore::witnesses(AccountId account) {
    std::vector<WitnessRow> all;
    QSqlQuery query = m_session.run("witness_list", {{"account", account.value}});
    while (query.next()) {
        WitnessRow witness{ImportId(query.value(0).toInt()), {}};
        const auto first = fromSqlArray(query.value(1).toString());
        const auto last = fromSqlArray(query.value(2).toString());
        for (std::size_t i = 0; i < first.size() && i < last.size(); ++i)
            witness.runs.push_back({first[i], last[i]});
        all.push_back(std::move(witness));
    }
    return all;
}

Result<std::vector<WitnessRow>> HistoryStore::readWitnesses(AccountId account) {
    return guarded([&] { return witnesses(account); });
}

} // namespace afs
