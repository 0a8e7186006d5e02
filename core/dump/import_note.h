// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace afs {

/// Why a file of an import was not used, or not all of it; or what is odd about the whole.
enum class ImportNote : std::uint8_t {
    Empty,
    NotAHistory,
    NestedArchive, ///< about: the archive, the one that it lies in
    MayNotBeRead,
    UnreadableName,
    Link,
    NoLinks, ///< a playlist or library file that was to give account data its links
    NoList,
    SomebodyElses, ///< probably; about: how many scanned plays of its time it has, of how many
    Damaged,       ///< about: the file, the row that was not read any more
    NoPlays,
    GaveLinks,    ///< a playlist or library file that somebody named; about: the file, how many links
    NeedsNoLinks, ///< the same beside a history that has its own
    BeyondADay,   ///< about: how many rows
    Shortened,    ///< the same: some text of them
};

/// What is stored: a code and what it is about, so that whoever looks reads it in a language of their own. Names of
/// files are as they are shown.
QString noteCode(ImportNote note, const QStringList& about);

/// One sentence for a person, in the language of the program. A text that is no code stays as it is: imports kept
/// sentences once, and keep those of archives that were refused.
QString noteText(const QString& code);
QStringList noteTexts(const QStringList& codes);

/// The same record with its notes in words.
ImportRecord worded(ImportRecord record);

} // namespace afs
