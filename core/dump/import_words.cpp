// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/import_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace afs {

namespace {
struct ClassWords {
    Q_DECLARE_TR_FUNCTIONS(ImportClasses)
};
} // namespace

QString rowClassTitle(RowClass rowClass) {
    switch (rowClass) {
    case RowClass::Added:
        return ClassWords::tr("New plays");
    case RowClass::Matched:
        return ClassWords::tr("Matched");
    case RowClass::AlreadyPresent:
        return ClassWords::tr("Already there");
    case RowClass::Duplicate:
        return ClassWords::tr("Duplicates");
    case RowClass::NotMusic:
        return ClassWords::tr("Podcasts and audiobooks");
    case RowClass::Unattributed:
        return ClassWords::tr("Without a name");
    case RowClass::Invalid:
        return ClassWords::tr("Unreadable");
    }
    return {};
}

QString phaseText(ImportProgress::Phase phase) {
    switch (phase) {
    case ImportProgress::Phase::Waiting:
        return ClassWords::tr("Waiting for another import to end…");
    case ImportProgress::Phase::Reading:
        return ClassWords::tr("Reading the files");
    case ImportProgress::Phase::Comparing:
        return ClassWords::tr("Comparing with what is there…");
    case ImportProgress::Phase::Writing:
        return ClassWords::tr("Writing the plays");
    case ImportProgress::Phase::Indexing:
        return ClassWords::tr("Building the index…");
    case ImportProgress::Phase::Saving:
        return ClassWords::tr("Saving for good…");
    }
    return {};
}

QString removedText(std::int64_t rows) {
    return rows == 0
               ? ClassWords::tr("No play had to go: it had added none, or all of them are known from elsewhere too.")
               : ClassWords::tr("Removed, podcasts and plays without a name among them: %1.")
                     .arg(QLocale().toString(static_cast<qlonglong>(rows)));
}

} // namespace afs
