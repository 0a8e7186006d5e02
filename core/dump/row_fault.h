// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/import_record.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace afs {

/// Why a row of a dump became no play. The store keeps a code, so that whoever looks reads it in a language of their
/// own.
enum class RowFault : std::uint8_t {
    NoObject,
    TooLarge,
    BreaksOff,
    NoJson,
    NoList,
    NoTime,
    EmptyTime,
    UnreadableTime,
    TimeBefore1971,
    TimeInTheFuture,
    UnreadableLength,
    NegativeLength,
    Repeated,
};

/// What is stored: the code of the fault, and behind a colon what it is about (the time as it stands in the row).
QString faultCode(RowFault fault, const QString& about = {});

/// One sentence for a person, in the language of the program. A text that is no code (imports kept sentences
/// once) stays as it is.
QString faultText(const QString& code);

/// The same row with its reason and its fault in words.
InvalidRow worded(InvalidRow row);

/// A note (see import_note.h) for each file of which more than single rows could not be read.
QStringList notesOfDamage(const std::vector<InvalidRow>& invalid);

} // namespace afs
