// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/begun_import.h"
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/interrupted_import.h"
#include "app/commands/output.h"
#include "core/base/data_folder.h"
#include "core/base/shell_text.h"
#include "core/base/time_text.h"
#include "core/dump/dump_reader.h"
#include "core/dump/import_note.h"
#include "core/dump/import_words.h"
#include "core/dump/importer.h"
#include "core/store/import_journal.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

namespace afs {

namespace {

QString importText(const char* source) {
    return QCoreApplication::translate("Import", source);
}

/// One line that is written over, only where a person looks on, and is gone when the import ends.
class ProgressLine {
public:
    ProgressLine() = default;
    ~ProgressLine() { std::fputs(startOfLine, stderr); }
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const ImportProgress& progress) const {
        QString line = phaseText(progress.phase);
        if (progress.isMeasured()) {
            line += QStringLiteral("  %1 %").arg(static_cast<int>(progress.fraction * 100));
            line += QStringLiteral("  ") +
                    importText(QT_TRANSLATE_NOOP("Import", "%1 rows, %2 rows a second"))
                        .arg(number(progress.rows), number(static_cast<std::int64_t>(progress.rowsPerSecond)));
            if (progress.secondsLeft)
                line += importText(QT_TRANSLATE_NOOP("Import", ", %1 s left"))
                            .arg(number(static_cast<std::int64_t>(std::ceil(*progress.secondsLeft))));
        }
        const QByteArray shown = startOfLine + line.toUtf8();
        std::fputs(shown.constData(), stderr);
    }

private:
    static constexpr const char* startOfLine = "\r\033[K"; ///< and nothing behind it
};

Importer::Progress progressLine() {
    if (!isatty(STDERR_FILENO))
        return {};
    return [line = std::make_shared<ProgressLine>()](const ImportProgress& progress) { line->show(progress); };
}

void tellWaiting() {
    printMessage(
        importText(QT_TRANSLATE_NOOP("Import", "Another program is changing this account. Waiting for it to finish…")));
}

Result<ImportReport> checkOnly(Importer& importer, const Options& options, std::stop_token stop) {
    auto checked = importer.check(options.files, progressLine(), std::move(stop));
    if (!checked)
        return failure(checked.error());
    return checked->report();
}

QJsonObject reportJson(const ImportReport& report) {
    QJsonObject json;
    json.insert(QStringLiteral("files"), report.files);
    insertClasses(json, report.classes);
    json.insert(QStringLiteral("plays_before"), static_cast<qint64>(report.playsBefore));
    json.insert(QStringLiteral("plays_after"), static_cast<qint64>(report.playsAfter));
    json.insert(QStringLiteral("import_id"),
                report.importId ? QJsonValue(report.importId->value) : QJsonValue(QJsonValue::Null));
    json.insert(QStringLiteral("seconds"), report.seconds);
    QJsonArray years;
    for (const YearCounts& year : report.years) {
        QJsonObject object{{QStringLiteral("year"), year.year == 0 ? QJsonValue() : QJsonValue(year.year)}};
        insertClasses(object, year.classes);
        years.append(object);
    }
    json.insert(QStringLiteral("years"), years);
    QJsonObject counted;
    for (std::size_t i = 0; i < countingRules.size(); ++i)
        counted.insert(QString::fromUtf8(countingRules[i].name.data()), static_cast<qint64>(report.counted[i]));
    json.insert(QStringLiteral("counted"), counted);
    QJsonArray invalid;
    for (const InvalidRow& row : report.invalid)
        invalid.append(QJsonObject{{QStringLiteral("file"), row.file},
                                   {QStringLiteral("row"), static_cast<qint64>(row.row)},
                                   {QStringLiteral("offset"), static_cast<qint64>(row.offset)},
                                   {QStringLiteral("reason"), row.reason}});
    json.insert(QStringLiteral("invalid_rows"), invalid);
    json.insert(QStringLiteral("notes"), QJsonArray::fromStringList(report.notes));
    return json;
}

constexpr std::array printedClasses{RowClass::Added,     RowClass::Matched,  RowClass::AlreadyPresent,
                                    RowClass::Duplicate, RowClass::NotMusic, RowClass::Unattributed,
                                    RowClass::Invalid};

void printClass(RowClass rowClass, const ClassCounts& classes) {
    printLine(QStringLiteral("  %1%2").arg(rowClassTitle(rowClass).leftJustified(28),
                                           number(classes[rowClass]).rightJustified(12)));
}

/// A line a year, of the classes that have any row.
void printYears(const ImportReport& report) {
    std::vector<RowClass> columns;
    for (const RowClass rowClass : printedClasses)
        if (report.classes[rowClass] > 0)
            columns.push_back(rowClass);
    if (report.years.empty())
        return;
    const auto cell = [](const QString& text, RowClass rowClass) {
        const qsizetype width = std::max<qsizetype>(rowClassTitle(rowClass).size(), 12);
        return QString(2, u' ') + text.rightJustified(width);
    };
    QString heading = importText(QT_TRANSLATE_NOOP("Import", "By year")).leftJustified(12);
    for (const RowClass rowClass : columns)
        heading += cell(rowClassTitle(rowClass), rowClass);
    printLine(heading);
    for (const YearCounts& year : report.years) {
        const QString name =
            year.year == 0 ? importText(QT_TRANSLATE_NOOP("Import", "no date")) : QString::number(year.year);
        QString line = QStringLiteral("  %1").arg(name).leftJustified(12);
        for (const RowClass rowClass : columns)
            line += cell(number(year.classes[rowClass]), rowClass);
        printLine(line);
    }
}

/// `place`: the options that lead to what was imported into.
void printReport(const ImportReport& report, bool dryRun, const QStringList& place) {
    const ClassCounts& classes = report.classes;
    printLine(importText(dryRun ? QT_TRANSLATE_NOOP("Import", "Checked, nothing was written:")
                                : QT_TRANSLATE_NOOP("Import", "Imported:")));
    for (const RowClass rowClass : printedClasses)
        printClass(rowClass, classes);
    printLine(QStringLiteral("= %1%2").arg(importText(QT_TRANSLATE_NOOP("Import", "rows")).leftJustified(28),
                                           number(classes.rows()).rightJustified(12)));
    printYears(report);
    printLine(importText(dryRun ? QT_TRANSLATE_NOOP("Import", "Files: %1. Stored, podcasts and plays without a name "
                                                              "among them: %2, with this import: %3. %4 s.")
                                : QT_TRANSLATE_NOOP("Import", "Files: %1. Stored, podcasts and plays without a name "
                                                              "among them: %2 before, %3 after. %4 s."))
                  .arg(report.files)
                  .arg(number(report.playsBefore), number(report.playsAfter))
                  .arg(report.seconds, 0, 'f', 1));
    if (!report.notes.isEmpty())
        printMessage(importText(QT_TRANSLATE_NOOP("Import", "There is something to know about it: see above, %1."))
                         .arg(report.notes.size() == 1
                                  ? importText(QT_TRANSLATE_NOOP("Import", "1 note"))
                                  : importText(QT_TRANSLATE_NOOP("Import", "%1 notes")).arg(report.notes.size())));
    if (report.importId)
        printLine(importText(QT_TRANSLATE_NOOP("Import", "To take it back: undo-import %1"))
                      .arg(shellText(QStringList(QString::number(report.importId->value)) + place)));
    constexpr std::size_t shownRows = 20;
    for (std::size_t i = 0; i < std::min(shownRows, report.invalid.size()); ++i)
        printMessage(
            QStringLiteral("%1:%2: %3")
                .arg(report.invalid[i].file, QString::number(report.invalid[i].row), report.invalid[i].reason));
    if (report.invalid.size() > shownRows)
        printMessage(
            (classes[RowClass::Invalid] > static_cast<std::int64_t>(report.invalid.size())
                 ? importText(QT_TRANSLATE_NOOP("Import", "… and %1 more unreadable rows; --json lists the first %2."))
                       .arg(number(classes[RowClass::Invalid] - static_cast<std::int64_t>(shownRows)),
                            number(static_cast<std::int64_t>(report.invalid.size())))
                 : importText(QT_TRANSLATE_NOOP("Import", "… and %1 more unreadable rows; --json lists them."))
                       .arg(number(classes[RowClass::Invalid] - static_cast<std::int64_t>(shownRows)))));
}

/// The first names of many.
QString sourcesText(const QStringList& sources) {
    constexpr qsizetype shown = 3;
    const QString names = sources.mid(0, shown).join(QStringLiteral(", "));
    if (sources.size() <= shown)
        return names;
    return importText(QT_TRANSLATE_NOOP("Import", "%1 and %2 more")).arg(names, number(sources.size() - shown));
}

QString stateText(const ImportRecord& record) {
    switch (record.state) {
    case ImportState::Done:
        return record.notes.isEmpty() ? importText(QT_TRANSLATE_NOOP("Import", "done"))
                                      : importText(QT_TRANSLATE_NOOP("Import", "done, with notes"));
    case ImportState::Undone:
        return importText(QT_TRANSLATE_NOOP("Import", "taken back"));
    case ImportState::Interrupted:
        return importText(QT_TRANSLATE_NOOP("Import", "interrupted"));
    }
    return {};
}

QString stateName(ImportState state) {
    switch (state) {
    case ImportState::Done:
        return QStringLiteral("done");
    case ImportState::Undone:
        return QStringLiteral("undone");
    case ImportState::Interrupted:
        return QStringLiteral("interrupted");
    }
    return {};
}

/// Whose an import is, where it may be somebody else's; else empty.
QString ownerOf(const ImportRecord& record, const OpenDatabase& database) {
    const auto owner = std::ranges::find(database.accounts, record.account, &AccountRow::id);
    return database.accounts.size() < 2 || owner == database.accounts.end() ? QString() : owner->name;
}

QJsonObject recordJson(const ImportRecord& record) {
    QJsonObject object{{QStringLiteral("import_id"), record.id.value},
                       {QStringLiteral("account"), record.account.value},
                       {QStringLiteral("state"), stateName(record.state)},
                       {QStringLiteral("time"), instantText(record.time)},
                       {QStringLiteral("files"), record.files},
                       {QStringLiteral("sources"), QJsonArray::fromStringList(record.sources)},
                       {QStringLiteral("first"), instantJson(record.first)},
                       {QStringLiteral("last"), instantJson(record.last)},
                       {QStringLiteral("notes"), QJsonArray::fromStringList(record.notes)}};
    insertClasses(object, record.classes);
    return object;
}

/// The local days that the rows of an import lie in: "2015-06-14 – 2024-03-14".
QString daysOf(const ImportRecord& record) {
    const auto day = [](Instant at) {
        return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date().toString(Qt::ISODate);
    };
    if (!record.first || !record.last)
        return importText(QT_TRANSLATE_NOOP("Import", "no day"));
    const QString first = day(*record.first);
    const QString last = day(*record.last);
    return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
}

/// What was taken back gave nothing: its rows are told, no new plays.
void printRecord(const ImportRecord& record, const OpenDatabase& database, const Options& options) {
    printLine(QStringLiteral("%1  %2  %3  %4")
                  .arg(QString::number(record.id.value).rightJustified(4), stateText(record).leftJustified(18),
                       localTimeText(record.time), sourcesText(record.sources)));
    const QString indent(6, u' ');
    if (const QString owner = ownerOf(record, database); !owner.isEmpty())
        printLine(indent + importText(QT_TRANSLATE_NOOP("Import", "Account: %1")).arg(owner));
    if (record.state == ImportState::Interrupted) {
        printLine(indent + importText(QT_TRANSLATE_NOOP("Import", "Nothing of it was kept. To run it again: import %1"))
                               .arg(importAgain(record, database, options)));
        return;
    }
    QString facts = importText(QT_TRANSLATE_NOOP("Import", "%1; files: %2, rows in them: %3"))
                        .arg(daysOf(record), number(record.files), number(record.classes.rows()));
    if (record.state == ImportState::Done)
        facts +=
            importText(QT_TRANSLATE_NOOP("Import", ", new plays: %1")).arg(number(record.classes[RowClass::Added]));
    printLine(indent + facts);
    for (const QString& note : record.notes)
        printLine(indent + note);
}

Status importInto(const OpenDatabase& database, const Options& options, const std::stop_token& stop, CommitGate& gate) {
    auto account = database.account(options, false);
    if (!account)
        return failure(account.error());
    const SystemClock clock;
    Importer importer(*database.session, *account, clock, &gate);
    auto done = options.dryRun ? checkOnly(importer, options, stop)
                               : importer.importFiles(options.files, progressLine(), stop, tellWaiting);
    if (!done)
        return failure(done.error());
    const ImportReport& report = *done;
    for (const QString& note : report.notes)
        printMessage(note);
    if (options.json)
        printJson(reportJson(report));
    else
        printReport(report, options.dryRun, wordsOfPlace(*account, database, options));
    return {};
}

Status undoIn(const OpenDatabase& database, const Options& options, const std::stop_token& stop, CommitGate& gate) {
    auto account = database.account(options, true);
    if (!account)
        return failure(account.error());
    const ImportId wanted(options.importId);
    auto record = database.session ? ImportJournal(*database.session).find(*account, wanted)
                                   : failure(ImportJournal::missing(*account, wanted));
    if (!record)
        return failure(record.error());
    if (record->state == ImportState::Undone)
        return failure(
            ErrorKind::BadInput,
            importText(QT_TRANSLATE_NOOP("Import", "Import %1 was taken back already.")).arg(options.importId));
    if (record->state == ImportState::Interrupted)
        return failure(
            ErrorKind::BadInput,
            importText(QT_TRANSLATE_NOOP("Import", "Import %1 was interrupted and has left nothing to take back."))
                .arg(options.importId));
    const SystemClock clock;
    auto removed = Importer(*database.session, record->account, clock, &gate).undo(record->id, stop, tellWaiting);
    if (!removed)
        return failure(removed.error());
    const QString owner = ownerOf(*record, database);
    if (options.json)
        printJson({{QStringLiteral("import_id"), record->id.value},
                   {QStringLiteral("account"), record->account.value},
                   {QStringLiteral("state"), QStringLiteral("undone")},
                   {QStringLiteral("plays_removed"), static_cast<qint64>(*removed)}});
    else if (owner.isEmpty())
        printLine(importText(QT_TRANSLATE_NOOP("Import", "Import %1 was taken back. %2"))
                      .arg(record->id.value)
                      .arg(removedText(*removed)));
    else
        printLine(importText(QT_TRANSLATE_NOOP("Import", "Import %1 of %2 was taken back. %3"))
                      .arg(QString::number(record->id.value), owner, removedText(*removed)));
    return {};
}

/// Files that are not there, or no history, are told before a database is made for them.
Status lookAtFiles(const Options& options, const std::stop_token& stop) {
    if (!options.database.isEmpty() || holdsDatabase(findPaths(options.dataDir).data))
        return {};
    const auto reader = DumpReader::open(options.files, {}, stop);
    return reader ? Status() : failure(reader.error());
}

/// Runs what can be cancelled. A Ctrl+C is answered at once, and the outcome is told before the database is closed: the
/// last one out waits for it to shut down.
int changing(const Options& options, const std::stop_token& stop, const std::function<Status(OpenDatabase&)>& work) {
    const std::stop_callback answer(stop, [] { printMessage(importText(QT_TRANSLATE_NOOP("Import", "Cancelling…"))); });
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return printError(database.error(), options.json);
    const Status done = work(*database);
    return done ? 0 : printError(done.error(), options.json);
}

} // namespace

int runImport(const Options& options, std::stop_token stop, CommitGate& gate) {
    if (const Status files = lookAtFiles(options, stop); !files)
        return printError(files.error(), options.json);
    auto begun = std::make_unique<BegunImport>(options, findPaths(options.dataDir));
    return changing(options, stop, [&](OpenDatabase& database) {
        begun.reset(); // the journal takes over
        return importInto(database, options, stop, gate);
    });
}

Status runImports(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    auto account = database->account(options, true);
    if (!account)
        return failure(account.error());
    auto imports = database->session ? ImportJournal(*database->session).list(*account)
                                     : Result<std::vector<ImportRecord>>(std::vector<ImportRecord>());
    if (!imports)
        return failure(imports.error());
    for (ImportRecord& record : *imports)
        record = worded(std::move(record));
    if (options.json) {
        QJsonArray list;
        for (const ImportRecord& record : *imports)
            list.append(recordJson(record));
        printJson({{QStringLiteral("imports"), list}});
        return {};
    }
    if (imports->empty())
        printLine(importText(QT_TRANSLATE_NOOP("Import", "Nothing was imported yet.")));
    for (const ImportRecord& record : *imports)
        printRecord(record, *database, options);
    return {};
}

int runUndoImport(const Options& options, std::stop_token stop, CommitGate& gate) {
    return changing(options, stop, [&](OpenDatabase& database) { return undoIn(database, options, stop, gate); });
}

} // namespace afs
