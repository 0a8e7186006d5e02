// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_text.h"

#include "core/dump/import_words.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/imports_model.h"
#include "ui/models/rule_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace afs {

namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString rowsText(std::int64_t rows) {
    return rows == 1 ? ImportWords::tr("1 row") : ImportWords::tr("%1 rows").arg(countText(static_cast<double>(rows)));
}

/// A name has no bounds, a line has: its middle goes.
QString shortened(const QString& name) {
    constexpr qsizetype longest = 48;
    constexpr qsizetype begin = 28;
    constexpr qsizetype end = 18;
    return name.size() <= longest ? name : name.left(begin) + u'…' + name.right(end);
}

QString spanText(const ImportReport& report, const QTimeZone& zone) {
    ImportRecord record;
    record.first = report.first;
    record.last = report.last;
    return coverageText(record, zone);
}

} // namespace

QString importNames(const QStringList& names) {
    constexpr qsizetype named = 3;
    QStringList shown;
    for (const QString& name : names.mid(0, named))
        shown.append(isolated(shortened(name)));
    if (names.size() > named)
        return ImportWords::tr("%1 and %2 more", "file names, number of further files")
            .arg(shown.join(QStringLiteral(", ")), QLocale().toString(names.size() - named));
    return QLocale().createSeparatedList(shown);
}

QString importSourceText(const ImportReport& report, const QTimeZone& zone) {
    QStringList parts{importNames(report.sources),
                      report.files == 1 ? ImportWords::tr("1 file") : ImportWords::tr("%1 files").arg(report.files),
                      rowsText(report.classes.rows())};
    if (const QString span = spanText(report, zone); !span.isEmpty())
        parts.append(span);
    return parts.join(QStringLiteral(" · "));
}

QString importDoneText(const ImportReport& report) {
    QStringList parts;
    for (const RowClass rowClass : rowClassesForReading())
        if (const std::int64_t count = report.classes[rowClass]; count > 0 || rowClass == RowClass::Added)
            parts.append(ImportWords::tr("%1: %2", "class of rows, number")
                             .arg(rowClassTitle(rowClass), countText(static_cast<double>(count))));
    return ImportWords::tr("%1 (%2 s)", "what came in, seconds")
        .arg(parts.join(QStringLiteral(" · ")), QLocale().toString(report.seconds, 'f', 1));
}

QString undoneText(std::int64_t rowsRemoved, const ClassCounts& came) {
    const std::int64_t plays = came[RowClass::Added];
    const std::int64_t others = came[RowClass::NotMusic] + came[RowClass::Unattributed];
    if (rowsRemoved == 0 || rowsRemoved != plays + others) // some of it is known from elsewhere too
        return removedText(rowsRemoved);
    return others == 0 ? ImportWords::tr("%1 removed.", "plays").arg(playsText(plays))
                       : ImportWords::tr("%1 removed, and %2 that never count.", "plays, rows")
                             .arg(playsText(plays), rowsText(others));
}

QString progressText(const ImportProgress& progress) {
    if (progress.rows == 0)
        return {};
    const QString done = countText(static_cast<double>(progress.rows));
    QStringList parts{
        progress.rowsTotal > progress.rows
            ? ImportWords::tr("%1 of %2 rows").arg(done, countText(static_cast<double>(progress.rowsTotal)))
            : ImportWords::tr("%1 rows").arg(done)};
    if (progress.rowsPerSecond > 0)
        parts.append(ImportWords::tr("%1 rows/s").arg(countText(std::round(progress.rowsPerSecond / 100) * 100)));
    if (progress.secondsLeft)
        parts.append(ImportWords::tr("%1 left", "minutes and seconds")
                         .arg(lengthText(static_cast<qint64>(std::ceil(*progress.secondsLeft)) * 1000)));
    return parts.join(QStringLiteral(" · "));
}

QString importReportFile(const ImportReport& report, const QTimeZone& zone) {
    QString text = ImportWords::tr("Import of %1").arg(importSourceText(report, zone));
    for (const QString& source : report.sources.size() > 1 ? report.sources : QStringList())
        text += u'\n' + source;
    text += QStringLiteral("\n\n");
    const auto line = [&](const QString& title, std::int64_t count) {
        text += QStringLiteral("%1  %2\n").arg(countText(static_cast<double>(count)), 14).arg(title);
    };
    for (const RowClass rowClass : rowClassesForReading())
        line(rowClassTitle(rowClass), report.classes[rowClass]);
    line(ImportWords::tr("rows altogether"), report.classes.rows());
    text += u'\n';
    line(ImportWords::tr("stored before, podcasts and plays without a name among them"), report.playsBefore);
    line(ImportWords::tr("stored after"), report.playsAfter);
    text += QStringLiteral("\n%1\n").arg(ImportWords::tr("Of the new plays count:"));
    for (const CountingRuleName& known : countingRules)
        line(ruleTitle(known.rule), report.counted[static_cast<std::size_t>(known.rule)]);
    for (const QString& note : report.notes)
        text += QStringLiteral("\n%1").arg(note);
    if (!report.invalid.empty())
        text += QStringLiteral("\n%1\n").arg(ImportWords::tr("Unreadable rows (file, row, byte, reason):"));
    for (const InvalidRow& row : report.invalid)
        text += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(row.file, QString::number(row.row), QString::number(row.offset), row.reason);
    return text;
}

} // namespace afs
