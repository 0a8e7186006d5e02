// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/importer.h"

#include "core/base/logging.h"
#include "core/base/paths.h"
#include "core/dump/import_note.h"
#include "core/dump/progress_meter.h"
#include "core/dump/row_fault.h"
#include "core/dump/undo_plan.h"
#include "core/store/accounts.h"
#include "core/store/change_log.h"
#include "core/store/deletion_store.h"
#include "core/store/history_store.h"
#include "core/store/import_journal.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afs {

namespace {

using Stopwatch = std::chrono::steady_clock;

double secondsSince(Stopwatch::time_point start) {
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

/// A statement that was ended because of `stop` is a cancel, whatever the server calls it.
Error errorOf(const Error& error, const std::stop_token& stop) {
    return stop.stop_requested() ? cancelledImport() : error;
}

Error errorOfUndo(const Error& error, const std::stop_token& stop) {
    return stop.stop_requested() ? cancelledUndo() : error;
}

/// An import of which not one row can be read is none.
Error noReadableRow(const InvalidRow& first) {
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Import",
                                        "Nothing could be read: not one row is a play. The first is row %1 of “%2”: %3")
                .arg(QLocale().toString(static_cast<qlonglong>(first.row)), first.file, faultText(first.reason)),
            {}};
}

Error tooLongNames() {
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Import", "The files were refused: the names in them take more than %1, and no "
                                                  "listening history has so many. Nothing was imported. Use the files "
                                                  "exactly as Spotify sent them.")
                .arg(QLocale().formattedDataSize(static_cast<qint64>(largestTexts), 0)),
            {}};
}

/// What is stored as it was read, and counted otherwise; and what is not stored as it was read.
QStringList notesOfLength(const CollectedRows& read) {
    QStringList notes;
    const auto beyond =
        std::ranges::count_if(read.rows, [](const CollectedRow& row) { return row.evidence.ms > dayMs; });
    if (beyond > 0)
        notes += noteCode(ImportNote::BeyondADay, {QString::number(beyond)});
    if (read.shortened > 0)
        notes += noteCode(ImportNote::Shortened, {QString::number(read.shortened)});
    return notes;
}

/// Counts rows on their way to the collector.
class MeteredSink final : public RowSink {
public:
    MeteredSink(RowCollector& collector, ProgressMeter& meter, const DumpProgress& read)
        : m_collector(collector), m_meter(meter), m_read(read) {}
    void row(const DumpRow& row) override {
        m_collector.row(row);
        if (++m_rows % 1024 == 0)
            tell();
    }
    void invalid(InvalidRow row) override { m_collector.invalid(std::move(row)); }

private:
    void tell() {
        const auto total = m_read.bytesTotal.load(std::memory_order_relaxed);
        const auto done = m_read.bytesRead.load(std::memory_order_relaxed);
        m_meter.reading(m_rows, total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0);
    }

    RowCollector& m_collector;
    ProgressMeter& m_meter;
    const DumpProgress& m_read;
    std::int64_t m_rows = 0;
};

} // namespace

Error cancelledImport() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Import", "The import was cancelled. Nothing was written."),
            {}};
}

Error cancelledUndo() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Import", "Taking the import back was cancelled. Nothing was changed."),
            {}};
}

QStringList CheckedImport::allNotes() const {
    if (!plan.isProbablySomebodyElses())
        return notes;
    return notes + QStringList(noteCode(ImportNote::SomebodyElses,
                                        {QString::number(plan.scannedToo), QString::number(plan.scanned)}));
}

ImportReport CheckedImport::report() const {
    ImportReport report;
    for (const QString& path : paths)
        report.sources.append(nameOfPlace(path));
    report.files = static_cast<int>(fileNames.size());
    report.classes = plan.classes;
    report.years = plan.years;
    report.counted = plan.counted;
    report.playsBefore = plan.playsBefore;
    report.playsAfter = plan.playsAfter;
    report.first = plan.first;
    report.last = plan.last;
    report.invalid.reserve(rows->invalid.size());
    for (const InvalidRow& row : rows->invalid)
        report.invalid.push_back(worded(row));
    report.notes = noteTexts(allNotes());
    report.seconds = seconds;
    return report;
}

Status Importer::compare(CheckedImport& checked, std::stop_token stop) {
    return compareWith(checked, readHistory(m_session, m_account, stop), stop);
}

Status Importer::compareWith(CheckedImport& checked, const Result<HistoryAtVersion>& stored, std::stop_token stop) {
    if (!stored)
        return failure(errorOf(stored.error(), stop));
    auto plan = planImport(checked.rows, stored->history, stop);
    if (!plan)
        return failure(cancelledImport());
    checked.version = stored->version;
    checked.plan = std::move(*plan);
    return {};
}

Result<CheckedImport> Importer::check(const QStringList& paths, const Progress& progress, std::stop_token stop) {
    const auto start = Stopwatch::now();
    auto reader = DumpReader::open(paths, {}, stop);
    if (!reader)
        return failure(errorOf(reader.error(), stop));
    HistoryAhead stored(m_session.params(), m_account, stop);
    CheckedImport checked;
    checked.paths = paths;
    for (const DumpFile& file : reader->files())
        checked.fileNames.append(file.name);
    RowCollector collector;
    ProgressMeter meter(progress);
    DumpProgress read;
    MeteredSink sink(collector, meter, read);
    if (const Status done = reader->read(sink, m_clock.now(), read, stop); !done)
        return failure(errorOf(done.error(), stop));
    if (collector.isOverfull())
        return failure(tooLongNames());
    checked.rows = std::make_shared<const CollectedRows>(collector.take());
    if (checked.rows->rows.empty() && !checked.rows->invalid.empty())
        return failure(noReadableRow(checked.rows->invalid.front()));
    checked.notes = reader->notes() + notesOfDamage(checked.rows->invalid) + notesOfLength(*checked.rows);
    meter.comparing(static_cast<std::int64_t>(checked.rows->rows.size()));
    auto known = stored.take();
    if (!known && !stop.stop_requested()) // a server that takes no further session
        known = readHistory(m_session, m_account, stop);
    if (const Status compared = compareWith(checked, known, stop); !compared)
        return failure(compared.error());
    checked.seconds = secondsSince(start);
    return checked;
}

Result<CheckedImport> Importer::checkRows(std::shared_ptr<const CollectedRows> rows, const QStringList& names) {
    CheckedImport checked;
    checked.paths = names;
    checked.fileNames = names;
    checked.rows = std::move(rows);
    if (const Status compared = compare(checked, {}); !compared)
        return failure(compared.error());
    return checked;
}

Result<ImportReport> Importer::import(CheckedImport& checked, const Progress& progress, std::stop_token stop,
                                      const Waiting& waiting) {
    const auto start = Stopwatch::now();
    auto lock = AccountLock::acquire(m_session, m_account, waiting, stop);
    if (!lock)
        return failure(errorOf(lock.error(), stop));
    auto version = accountVersion(m_session, m_account);
    if (!version)
        return failure(version.error());
    if (*version != checked.version) {
        if (progress)
            progress({.phase = ImportProgress::Phase::Comparing});
        if (const Status compared = compare(checked, stop); !compared)
            return failure(compared.error());
    }
    auto report =
        journaled(checked.paths, stop, [&](ImportId import) { return write(checked, import, progress, stop); });
    if (report)
        report->seconds = checked.seconds + secondsSince(start);
    return report;
}

Result<ImportReport> Importer::importFiles(const QStringList& paths, const Progress& progress, std::stop_token stop,
                                           const Waiting& waiting) {
    const auto start = Stopwatch::now();
    auto lock = AccountLock::acquire(m_session, m_account, waiting, stop);
    if (!lock)
        return failure(errorOf(lock.error(), stop));
    auto report = journaled(paths, stop, [&](ImportId import) -> Result<ImportReport> {
        auto checked = check(paths, progress, stop);
        if (!checked)
            return failure(checked.error());
        return write(*checked, import, progress, stop);
    });
    if (report)
        report->seconds = secondsSince(start);
    return report;
}

Result<ImportReport> Importer::journaled(const QStringList& paths, const std::stop_token& stop,
                                         const std::function<Result<ImportReport>(ImportId)>& work) {
    ImportJournal journal(m_session);
    const auto import = journal.begin(m_account, paths);
    if (!import)
        return failure(import.error());
    auto report = work(*import);
    if (report)
        return report;
    // The program ends: nobody gave it up, so it is offered again at the next start.
    const bool isBrokenOff = stop.stop_requested() && m_gate && !m_gate->isCancelled();
    if (isBrokenOff)
        return failure(errorOf(report.error(), stop));
    if (const Status forgotten = journal.forget(m_account, *import); !forgotten)
        qCWarning(logImport, "an import that failed stays listed as interrupted");
    return failure(errorOf(report.error(), stop));
}

Result<ImportReport> Importer::write(CheckedImport& checked, ImportId import, const Progress& progress,
                                     std::stop_token stop) {
    HistoryStore store(m_session);
    const auto rows = static_cast<std::int64_t>(checked.plan.stored.size());
    const bool isLarge = rows > static_cast<std::int64_t>(largestDelta);
    if (isLarge) // so that these rows lie where others were
        store.giveBack(stop);
    auto firstId = store.reserveEvidenceIds(rows);
    if (!firstId)
        return failure(firstId.error());
    ProgressMeter meter(progress);
    meter.writing(0, rows); // names come before the first rows
    ImportWrite writing = writeOf(checked.plan, m_account, import, *firstId, checked.fileNames);
    writing.record.notes = checked.allNotes();
    const Status written = store.write(
        writing,
        [&](WriteStage stage, std::int64_t done) {
            switch (stage) {
            case WriteStage::Rows:
                meter.writing(done, rows);
                break;
            case WriteStage::Keys:
                meter.indexing(rows);
                break;
            case WriteStage::Commit:
                meter.saving(rows);
                break;
            }
        },
        stop, m_gate);
    if (!written && isLarge && m_session.isOpen() && !stop.stop_requested())
        store.giveBack(stop);
    if (!written)
        return failure(written.error());
    if (isLarge)
        store.analyze(stop);
    ImportReport report = checked.report();
    report.importId = import;
    return report;
}

Result<UndoWrite> Importer::planUndoOf(ImportId import, std::stop_token stop) {
    const auto stored = HistoryStore(m_session).readForRemoval(m_account, stop);
    if (!stored)
        return failure(errorOfUndo(stored.error(), stop));
    auto plan = planUndo(*stored, m_account, import, stop);
    if (!plan)
        return failure(cancelledUndo());
    return std::move(*plan);
}

Result<std::int64_t> Importer::undo(ImportId import, std::stop_token stop, const Waiting& waiting) {
    auto lock = AccountLock::acquire(m_session, m_account, waiting, stop);
    if (!lock)
        return failure(errorOfUndo(lock.error(), stop));
    DeletionStore deletions(m_session);
    const auto deletedBefore = deletions.deletedPlays(m_account);
    if (!deletedBefore)
        return failure(deletedBefore.error());
    auto plan = planUndoOf(import, stop);
    if (!plan)
        return failure(plan.error());
    const auto gone = HistoryStore(m_session).write(*plan, stop, m_gate);
    if (!gone)
        return failure(errorOfUndo(gone.error(), stop));
    // Deleted plays were not there before, and are not there now. It is done by now, whatever becomes of this question.
    const auto deletedAfter = deletions.deletedPlays(m_account);
    const std::size_t after = deletedAfter ? deletedAfter->size() : deletedBefore->size();
    return *gone + static_cast<std::int64_t>(after) - static_cast<std::int64_t>(deletedBefore->size());
}

} // namespace afs
