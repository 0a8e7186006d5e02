// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/row_fault.h"

#include "core/dump/dump_words.h"
#include "core/dump/import_note.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace afs {

namespace {

struct FaultWords {
    RowFault fault{};
    const char* code = nullptr; ///< stored: never to be changed
    const char* context = nullptr;
    const char* sentence = nullptr;
    const char* ofMany = nullptr; ///< said of all rows with it, where the sentence names what stands in one
};

constexpr const char* ofDump = "Dump";

constexpr std::array faultWords{
    FaultWords{RowFault::NoObject, "no_object", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The row is not an object with fields.")},
    FaultWords{RowFault::TooLarge, "too_large", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The row is larger than any play can be.")},
    FaultWords{RowFault::BreaksOff, "breaks_off", ofDump,
               QT_TRANSLATE_NOOP(
                   "Dump", "The file breaks off here. What stood before was read; get the file again for the rest.")},
    FaultWords{
        RowFault::NoJson, "no_json", ofDump,
        QT_TRANSLATE_NOOP("Dump", "From here on the file is not valid JSON and was not read. What stood before was.")},
    FaultWords{RowFault::NoList, "no_list", ofDump, QT_TRANSLATE_NOOP("Dump", "The file is not a list of plays.")},
    FaultWords{RowFault::NoTime, "no_time", ofDump, QT_TRANSLATE_NOOP("Dump", "The row has no time.")},
    FaultWords{RowFault::EmptyTime, "empty_time", ofDump, QT_TRANSLATE_NOOP("Dump", "The time of the row is empty.")},
    FaultWords{RowFault::UnreadableTime, "unreadable_time", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The time “%1” is not a date and time."),
               QT_TRANSLATE_NOOP("Dump", "The time is not a date and time.")},
    FaultWords{RowFault::TimeBefore1971, "time_before_1971", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The time “%1” lies before 1971."),
               QT_TRANSLATE_NOOP("Dump", "The time lies before 1971.")},
    FaultWords{RowFault::TimeInTheFuture, "time_in_the_future", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The time “%1” lies in the future."),
               QT_TRANSLATE_NOOP("Dump", "The time lies in the future.")},
    FaultWords{RowFault::UnreadableLength, "unreadable_length", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The time played is not a number.")},
    FaultWords{RowFault::NegativeLength, "negative_length", ofDump,
               QT_TRANSLATE_NOOP("Dump", "The time played is negative.")},
    FaultWords{RowFault::Repeated, "repeated", "Import",
               QT_TRANSLATE_NOOP("Import", "The same play stands in an earlier row of this import.")},
};

/// Of a stored code; null where it is none.
const FaultWords* wordsOf(const QString& code) {
    const QString name = code.section(u':', 0, 0);
    const auto* const words = std::find_if(faultWords.begin(), faultWords.end(), [&name](const FaultWords& known) {
        return name == QLatin1String(known.code);
    });
    return words == faultWords.end() ? nullptr : words;
}

} // namespace

QString faultCode(RowFault fault, const QString& about) {
    const auto* const words = std::find_if(faultWords.begin(), faultWords.end(),
                                           [fault](const FaultWords& known) { return known.fault == fault; });
    const QString code = QString::fromLatin1(words->code);
    return about.isEmpty() ? code : QString(code + u':' + about);
}

QString faultText(const QString& code) {
    const FaultWords* const words = wordsOf(code);
    if (words == nullptr)
        return code;
    const QString sentence = QCoreApplication::translate(words->context, words->sentence);
    return words->ofMany != nullptr ? sentence.arg(code.section(u':', 1)) : sentence;
}

InvalidRow worded(InvalidRow row) {
    const FaultWords* const words = wordsOf(row.reason);
    row.fault = words != nullptr && words->ofMany != nullptr
                    ? QCoreApplication::translate(words->context, words->ofMany)
                    : faultText(row.reason);
    row.reason = faultText(row.reason);
    return row;
}

QStringList notesOfDamage(const std::vector<InvalidRow>& invalid) {
    QStringList notes;
    for (const InvalidRow& row : invalid) {
        const QString file = DumpWords::shown(row.file);
        if (row.reason == faultCode(RowFault::NoList))
            notes += noteCode(ImportNote::NoList, {file});
        else if (row.reason == faultCode(RowFault::BreaksOff) || row.reason == faultCode(RowFault::NoJson))
            notes += noteCode(ImportNote::Damaged, {file, QString::number(row.row)});
    }
    return notes;
}

} // namespace afs
