// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// A row (or the unread rest of a broken file) that could not be read.
struct InvalidRow {
    QString file;            ///< base name of the JSON file
    std::int64_t row = 0;    ///< 1-based number in its file (the first unread one of a broken rest); 0: the whole file
    std::int64_t offset = 0; ///< bytes from the start of the file
    QString reason;  ///< one sentence for a person; its code in the store and while a dump is read (dump/row_fault.h)
    QString fault{}; ///< the same without what is the row's own, for a person: rows of one fault are told together

    bool operator==(const InvalidRow&) const = default;
};

/// Every row of an import lands in exactly one of these. Order of the tests: first that fits.
enum class RowClass : std::uint8_t { Invalid, Duplicate, AlreadyPresent, Matched, Unattributed, NotMusic, Added };
constexpr std::size_t rowClasses = 7;

struct ClassCounts {
    std::array<std::int64_t, rowClasses> of{};

    std::int64_t& operator[](RowClass c) { return of[static_cast<std::size_t>(c)]; }
    std::int64_t operator[](RowClass c) const { return of[static_cast<std::size_t>(c)]; }
    std::int64_t rows() const {
        std::int64_t sum = 0;
        for (const auto n : of)
            sum += n;
        return sum;
    }
    bool operator==(const ClassCounts&) const = default;
};

enum class ImportState : std::uint8_t { Done, Undone, Interrupted };

/// What rows of one kind of dump reach over; both ends are ends of plays.
struct CoveredTime {
    Instant first;
    Instant last;

    void add(Instant end) {
        first = std::min(first, end);
        last = std::max(last, end);
    }
    bool operator==(const CoveredTime&) const = default;
};

struct ImportRecord {
    ImportId id;
    AccountId account;
    ImportState state = ImportState::Done;
    Instant time;
    QStringList sources; ///< base names of what was given
    QStringList paths;   ///< the same as full paths: to offer an interrupted import again
    int files = 0;
    ClassCounts classes;
    std::optional<Instant> first;
    std::optional<Instant> last;
    /// Of each kind of dump among the files: account data of this year and a history up to the last one cover nothing
    /// between them. Told of when it is written.
    std::vector<CoveredTime> covered{};
    /// Of files that were not used, or not as a whole, a note each: as it is stored, or in words (dump/import_note.h).
    QStringList notes{};
    bool hasLocalFiles = false; ///< some row names a local file: told of when it is written
};

} // namespace afs
