// SPDX-License-Identifier: GPL-3.0-or-later
// The half of HistoryStore that writes.
#include "core/base/logging.h"
#include "core/postgres/folder_error.h"
#include "core/store/canceller.h"
#include "core/store/change_log.h"
#include "core/store/copy_format.h"
#include "core/store/db_error.h"
#include "core/store/deletion_store.h"
#include "core/store/history_store.h"
#include "core/store/regroup.h"
#include "core/store/sql_array.h"
#include "core/store/sql_lines.h"
#include "core/store/unused_tracks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace afs {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096;

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

void appendTracks(Session& session, AccountId account, const std::vector<TrackRow>& tracks,
                  const std::stop_token& stop) {
    if (tracks.empty())
        return;
    session.copyIn(
        "track_append",
        [&](const Session::CopySink& sink) {
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
        },
        stop);
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

void appendLeftOut(Session& session, const ImportWrite& import, const std::stop_token& stop) {
    if (import.leftOut.empty())
        return;
    session.copyIn(
        "left_out_append",
        [&](const Session::CopySink& sink) {
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
        },
        stop);
}

QVariant timestampText(const std::optional<Instant>& instant) {
    if (!instant)
        return QVariant(QMetaType(QMetaType::QString));
    // Years beyond four digits cannot occur: an import refuses what lies after tomorrow.
    return QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

/// PostgreSQL's text form of an array of ranges.
QString rangesText(const std::vector<CoveredTime>& covered) {
    QStringList ranges;
    for (const CoveredTime& time : covered)
        ranges.append(QStringLiteral("\"[%1,%2]\"")
                          .arg(timestampText(time.first).toString(), timestampText(time.last).toString()));
    return u'{' + ranges.join(u',') + u'}';
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
                                  {"last_end", timestampText(import.record.last)},
                                  {"covered", rangesText(import.record.covered)},
                                  {"local_files", import.record.hasLocalFiles},
                                  {"notes", linesOf(import.record.notes)}});
    session.run("import_forget_interrupted", {{"account", import.account.value}, {"import", import.import.value}});
}

/// From this many rows on, tables that hold none yet get their keys after the rows: half the time.
constexpr std::size_t rowsForLateKeys = 50'000;

/// A server of ours that runs out of room in the middle of it may not come up again before somebody frees some: so a
/// large import that will hardly fit is not begun. A row takes some 160 bytes with its keys, and the same in the log.
void throwIfDiskIsTooSmall(const Session& session, std::size_t rows) {
    constexpr std::uint64_t bytesOfRow = 320;
    const ConnectionParams& server = session.params();
    if (!server.managed || rows <= largestDelta)
        return;
    const std::uint64_t needed = roomOfServer + rows * bytesOfRow;
    const auto left = freeBytes(server.folder);
    if (!left || *left >= needed)
        return;
    throw DbError({ErrorKind::Database,
                   QCoreApplication::translate(
                       "Store", "The disk has too little room for these plays: the import needs about %1, and %2 are "
                                "free. Nothing was imported. Free some space and try again.")
                       .arg(QLocale().formattedDataSize(static_cast<qint64>(needed), 1),
                            QLocale().formattedDataSize(static_cast<qint64>(*left), 1)),
                   {}});
}

/// A table that a large import fills; its statements.
struct FilledTable {
    const char* name;
    const char* isEmpty;
    const char* dropKeys;
    const char* makeKeys;
};
constexpr FilledTable evidenceTable{"evidence", "evidence_is_empty", "evidence_drop_keys", "evidence_make_keys"};
constexpr FilledTable trackTable{"track", "track_is_empty", "track_drop_keys", "track_make_keys"};

/// Takes the keys of a table away, when it is empty and nobody else looks at it.
bool dropKeysOfEmpty(Session& session, AccountId account, const FilledTable& table) {
    if (!session.value(table.isEmpty).toBool())
        return false;
    // Whoever links tracks holds the account before the tables; the other way round each would wait for the other.
    session.run("recording_hold", {{"account", account.value}});
    session.execute(QStringLiteral("savepoint late_keys"));
    try {
        session.execute(QStringLiteral("lock table %1 in access exclusive mode nowait").arg(QLatin1String(table.name)));
    } catch (const DbError&) {
        session.execute(QStringLiteral("rollback to savepoint late_keys"));
        return false;
    }
    // Between the look and the lock another account may have brought rows.
    if (!session.value(table.isEmpty).toBool()) {
        session.execute(QStringLiteral("rollback to savepoint late_keys")); // nobody waits for a lock that is of no use
        return false;
    }
    session.execute(sqlText(QString::fromLatin1(table.dropKeys)));
    return true;
}

void makeKeys(Session& session, const FilledTable& table) {
    session.execute(sqlText(QString::fromLatin1(table.makeKeys)));
}

/// The import attests nothing any more.
void endWitness(Session& session, const UndoWrite& undo) {
    QSqlQuery marked =
        session.run("import_mark_undone", {{"account", undo.account.value}, {"import", undo.import.value}});
    if (marked.numRowsAffected() != 1)
        throw DbError({ErrorKind::BadInput,
                       QCoreApplication::translate("Store", "Another program has just taken back this import."),
                       {}});
    session.run("witness_remove", {{"account", undo.account.value}, {"import", undo.import.value}});
}

/// The last moment at which `stop` ends a change. Throws when it was requested, or when the gate is closed.
void passBeforeCommit(const std::stop_token& stop, CommitGate* gate, const char* what) {
    if (stop.stop_requested() || (gate && !gate->passCommit()))
        throw DbError::cancelled(QString::fromLatin1(what));
}

} // namespace

void HistoryStore::appendEvidence(const ImportWrite& import, const WriteProgress& progress, std::stop_token stop) {
    if (import.evidenceCount == 0)
        return;
    m_session.copyIn(
        "evidence_append",
        [&](const Session::CopySink& sink) {
            CopyWriter writer(sink, 16);
            for (std::size_t i = 0; i < import.evidenceCount; ++i) {
                if (i % rowsBetweenLooks == 0)
                    progress(WriteStage::Rows, static_cast<std::int64_t>(i));
                writeEvidenceRow(writer, import.account.value, import.evidence(i));
            }
            writer.finish();
        },
        stop);
}

Status HistoryStore::write(const ImportWrite& import, const WriteProgress& progress, std::stop_token stop,
                           CommitGate* gate) {
    return guarded(stop, [&] {
        const WriteProgress tell = progress ? progress : [](WriteStage, std::int64_t) {};
        const auto rows = static_cast<std::int64_t>(import.evidenceCount);
        throwIfDiskIsTooSmall(m_session, import.evidenceCount);
        Transaction transaction(m_session);
        const Canceller canceller(m_session, stop); // goes before the transaction is rolled back
        const bool isLarge = import.evidenceCount >= rowsForLateKeys;
        const bool lateNames = isLarge && dropKeysOfEmpty(m_session, import.account, trackTable);
        appendTracks(m_session, import.account, import.tracks, stop);
        if (lateNames)
            makeKeys(m_session, trackTable);
        appendLabels(m_session, import.account, import.labels);
        const bool lateKeys = isLarge && dropKeysOfEmpty(m_session, import.account, evidenceTable);
        appendEvidence(import, tell, stop);
        if (lateKeys) {
            tell(WriteStage::Keys, rows);
            makeKeys(m_session, evidenceTable);
        }
        regroupEvidence(m_session, import.account, import.regroup);
        m_session.run("witness_add", {{"account", import.account.value},
                                      {"import", import.import.value},
                                      {"first_ids", firstIds(import.witnesses)},
                                      {"last_ids", lastIds(import.witnesses)}});
        appendLeftOut(m_session, import, stop);
        finishImportRow(m_session, import);
        if (!import.removedPlays.empty() || !import.addedPlays.empty() || import.evidenceCount > 0)
            announceChange(m_session, import.account,
                           {import.evidenceCount > largestDelta, import.removedPlays, import.addedPlays});
        passBeforeCommit(stop, gate, "import");
        tell(WriteStage::Commit, rows);
        transaction.commit();
    });
}

Result<std::int64_t> HistoryStore::write(const UndoWrite& undo, std::stop_token stop, CommitGate* gate) {
    return guarded(stop, [&] {
        UnusedTracks unused(m_session, undo.account, undo.removeEvidence, stop);
        Transaction transaction(m_session);
        const Canceller canceller(m_session, stop); // goes before the transaction is rolled back
        if (undo.import)
            endWitness(m_session, undo);
        const std::vector<std::int64_t> shown =
            undo.restored.empty()
                ? std::vector<std::int64_t>()
                : freeDeletedPlays(m_session, undo.account, undo.restored, undo.restoredAt, undo.progress);
        std::int64_t gone = 0;
        if (!undo.removeEvidence.empty())
            gone = m_session
                       .run("evidence_remove_runs", {{"account", undo.account.value},
                                                     {"first_ids", firstIds(undo.removeEvidence)},
                                                     {"last_ids", lastIds(undo.removeEvidence)}})
                       .numRowsAffected();
        regroupEvidence(m_session, undo.account, undo.regroup);
        if (!undo.removeEvidence.empty())
            unused.remove(m_session);
        if (undo.wholeChange || !undo.removedPlays.empty() || !undo.addedPlays.empty() || !undo.restored.empty())
            announceChange(m_session, undo.account, {undo.wholeChange, undo.removedPlays, undo.addedPlays, shown});
        passBeforeCommit(stop, gate, "undo");
        transaction.commit();
        return gone - undo.playsKept;
    });
}

void HistoryStore::tend(const char* statement, const std::stop_token& stop) {
    const Status done = guarded([&] {
        const Canceller canceller(m_session, stop);
        m_session.execute(sqlText(QString::fromLatin1(statement)));
    });
    if (!done && !stop.stop_requested())
        qCWarning(logDatabase, "%s: %ls", statement, qUtf16Printable(done.error().detail));
}

void HistoryStore::analyze(const std::stop_token& stop) {
    tend("evidence_analyze", stop);
}

void HistoryStore::giveBack(const std::stop_token& stop) {
    const auto isDue = guarded([this] { return m_session.value("evidence_has_room").toBool(); });
    if (isDue && *isDue)
        tend("evidence_give_back", stop);
}

} // namespace afs
