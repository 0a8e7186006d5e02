// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

#include "core/base/logging.h"
#include "core/store/change_log.h"
#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/regroup.h"
#include "core/store/sql_array.h"

#include <QDateTime>

namespace afs {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096;

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

void numberOrNull(CopyWriter& writer, std::int32_t value) {
    if (value == 0)
        writer.null();
    else
        writer.number(value);
}

void writeEvidenceRow(CopyWriter& writer, std::int32_t account, const EvidenceRow& e) {
    writer.beginRow();
    writer.number(account);
    writer.number(e.id);
    writer.number(e.playId);
    writer.timestamp(e.end);
    if (e.ms < 0)
        writer.null();
    else
        writer.number(e.ms);
    if (e.offlineAt == 0)
        writer.null();
    else
        writer.timestamp(e.offlineAt);
    numberOrNull(writer, e.nameId);
    numberOrNull(writer, e.reasonStart);
    numberOrNull(writer, e.reasonEnd);
    numberOrNull(writer, e.platform);
    numberOrNull(writer, e.country);
    writer.number(static_cast<std::int16_t>(e.source));
    writer.number(static_cast<std::int16_t>(e.kind));
    writer.number(static_cast<std::int16_t>(e.flags));
    writer.boolean(e.video);
    writer.boolean(e.leads);
}

void appendTracks(Session& session, AccountId account, const std::vector<TrackRow>& tracks) {
    if (tracks.empty())
        return;
    session.copyIn("track_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 8);
        for (const TrackRow& track : tracks) {
            writer.beginRow();
            writer.number(account.value);
            writer.number(track.nameId);
            writer.number(track.trackId);
            writer.number(static_cast<std::int16_t>(track.kind));
            writer.textOrNull(track.uri);
            writer.textOrNull(track.title);
            writer.textOrNull(track.artist);
            writer.textOrNull(track.album);
        }
        writer.finish();
    });
}

void appendLabels(Session& session, AccountId account, const std::vector<LabelRow>& labels) {
    if (labels.empty())
        return;
    session.copyIn("label_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 3);
        for (const LabelRow& label : labels) {
            writer.beginRow();
            writer.number(account.value);
            writer.number(label.id);
            writer.text(label.word);
        }
        writer.finish();
    });
}

void appendLeftOut(Session& session, const ImportWrite& import) {
    if (import.leftOut.empty())
        return;
    session.copyIn("left_out_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 8);
        std::int32_t position = 0;
        for (const LeftOutRow& left : import.leftOut) {
            writer.beginRow();
            writer.number(import.account.value);
            writer.number(import.import.value);
            writer.number(++position);
            writer.number(static_cast<std::int16_t>(left.rowClass));
            writer.text(left.row.file.toStdString());
            writer.number(left.row.row);
            writer.number(left.row.offset);
            writer.text(left.row.reason.toStdString());
        }
        writer.finish();
    });
}

QVariant timestampText(const std::optional<Instant>& instant) {
    if (!instant)
        return QVariant(QMetaType(QMetaType::QString));
    // Years beyond four digits cannot occur: an import refuses what lies after tomorrow.
    return QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

void finishImportRow(Session& session, const ImportWrite& import) {
    const ClassCounts& classes = import.record.classes;
    const auto count = [&](RowClass c) { return QVariant::fromValue(static_cast<qlonglong>(classes[c])); };
    session.run("import_finish", {{"account", import.account.value},
                                  {"import", import.import.value},
                                  {"files", import.record.files},
                                  {"invalid", count(RowClass::Invalid)},
                                  {"duplicates", count(RowClass::Duplicate)},
                                  {"already_present", count(RowClass::AlreadyPresent)},
                                  {"matched", count(RowClass::Matched)},
                                  {"unattributed", count(RowClass::Unattributed)},
                                  {"not_music", count(RowClass::NotMusic)},
                                  {"added", count(RowClass::Added)},
                                  {"first_end", timestampText(import.record.first)},
                                  {"last_end", timestampText(import.record.last)}});
}

/// From this many rows on, a table that holds none yet gets its keys after the rows: half the time.
constexpr std::size_t rowsForLateKeys = 50'000;

/// Takes the keys of the evidence table away, when it is empty and nobody else looks at it.
bool dropKeysOfEmptyTable(Session& session) {
    if (!session.value("evidence_is_empty").toBool())
        return false;
    session.execute(QStringLiteral("savepoint late_keys"));
    try {
        session.execute(QStringLiteral("lock table evidence in access exclusive mode nowait"));
    } catch (const DbError&) {
        session.execute(QStringLiteral("rollback to savepoint late_keys"));
        return false;
    }
    // Between the look and the lock another account may have brought rows.
    if (!session.value("evidence_is_empty").toBool())
        return false;
    session.execute(sqlText(QStringLiteral("evidence_drop_keys")));
    return true;
}

[[noreturn]] void throwCancelled(const char* what) {
    throw DbError::fromLibpq("cancelled", "57014", QString::fromLatin1(what));
}

} // namespace

Status HistoryStore::readEvidence(AccountId account, const std::function<void(const EvidenceRow&)>& take,
                                  std::stop_token stop) {
    return guarded([&] {
        m_session.copyOut(
            "evidence", account.value,
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
                track.lengthMs = row.number<std::int32_t>();
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

Result<StoredHistory> HistoryStore::read(AccountId account, std::stop_token stop) {
    StoredHistory stored;
    auto tracks = readTracks(account, stop);
    if (!tracks)
        return failure(tracks.error());
    auto labels = readLabels(account, stop);
    if (!labels)
        return failure(labels.error());
    stored.tracks = std::move(*tracks);
    stored.labels = std::move(*labels);
    auto witnessed = readWitnesses(account);
    if (!witnessed)
        return failure(witnessed.error());
    stored.witnesses = std::move(*witnessed);
    const auto done = readEvidence(
        account, [&](const EvidenceRow& row) { stored.evidence.push_back(row); }, stop);
    if (!done)
        return failure(done.error());
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

Result<bool> HistoryStore::hasSharedPlays(AccountId account) {
    return guarded([&] { return m_session.value("account_has_shared_plays", {{"account", account.value}}).toBool(); });
}

void HistoryStore::appendEvidence(const ImportWrite& import, const WriteProgress& progress, std::stop_token stop) {
    if (import.evidenceCount == 0)
        return;
    m_session.copyIn("evidence_append", [&](const Session::CopySink& sink) {
        CopyWriter writer(sink, 16);
        for (std::size_t i = 0; i < import.evidenceCount; ++i) {
            if (i % rowsBetweenLooks == 0) {
                if (stop.stop_requested())
                    throwCancelled("evidence_append");
                progress(WriteStage::Rows, static_cast<std::int64_t>(i));
            }
            writeEvidenceRow(writer, import.account.value, import.evidence(i));
        }
        writer.finish();
    });
}

Status HistoryStore::write(const ImportWrite& import, const WriteProgress& progress, std::stop_token stop) {
    return guarded([&] {
        const std::stop_callback cancel(stop, [this] { m_session.cancelRunning(); });
        const WriteProgress tell = progress ? progress : [](WriteStage, std::int64_t) {};
        const auto rows = static_cast<std::int64_t>(import.evidenceCount);
        Transaction transaction(m_session);
        appendTracks(m_session, import.account, import.tracks);
        appendLabels(m_session, import.account, import.labels);
        const bool lateKeys = import.evidenceCount >= rowsForLateKeys && dropKeysOfEmptyTable(m_session);
        appendEvidence(import, tell, stop);
        if (lateKeys) {
            tell(WriteStage::Keys, rows);
            m_session.execute(sqlText(QStringLiteral("evidence_make_keys")));
        }
        regroupEvidence(m_session, import.account, import.regroup);
        m_session.run("witness_add", {{"account", import.account.value},
                                      {"import", import.import.value},
                                      {"first_ids", firstIds(import.witnesses)},
                                      {"last_ids", lastIds(import.witnesses)}});
        appendLeftOut(m_session, import);
        finishImportRow(m_session, import);
        if (!import.removedPlays.empty() || !import.addedPlays.empty() || import.evidenceCount > 0)
            announceChange(m_session, import.account,
                           {import.evidenceCount > largestDelta, import.removedPlays, import.addedPlays});
        if (stop.stop_requested())
            throwCancelled("import");
        tell(WriteStage::Commit, rows);
        transaction.commit();
    });
}

Status HistoryStore::write(const UndoWrite& undo, std::stop_token stop) {
    return guarded([&] {
        const std::stop_callback cancel(stop, [this] { m_session.cancelRunning(); });
        Transaction transaction(m_session);
        QSqlQuery marked =
            m_session.run("import_mark_undone", {{"account", undo.account.value}, {"import", undo.import.value}});
        if (marked.numRowsAffected() != 1)
            throw DbError({ErrorKind::Failed, QStringLiteral("This import is not there to be taken back."), {}});
        if (!undo.removeEvidence.empty())
            m_session.run("evidence_remove_runs", {{"account", undo.account.value},
                                                   {"first_ids", firstIds(undo.removeEvidence)},
                                                   {"last_ids", lastIds(undo.removeEvidence)}});
        regroupEvidence(m_session, undo.account, undo.regroup);
        m_session.run("witness_remove", {{"account", undo.account.value}, {"import", undo.import.value}});
        if (!undo.removeEvidence.empty())
            m_session.run("track_remove_unused", {{"account", undo.account.value}});
        if (undo.wholeChange || !undo.removedPlays.empty() || !undo.addedPlays.empty())
            announceChange(m_session, undo.account, {undo.wholeChange, undo.removedPlays, undo.addedPlays});
        if (stop.stop_requested())
            throwCancelled("undo");
        transaction.commit();
    });
}

void HistoryStore::analyze() {
    const Status done = guarded([&] { m_session.execute(sqlText(QStringLiteral("evidence_analyze"))); });
    if (!done)
        qCWarning(logDatabase, "analyze: %ls", qUtf16Printable(done.error().detail));
}

} // namespace afs
