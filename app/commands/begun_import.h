// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/database.h"
#include "core/base/paths.h"
#include "core/postgres/file_lock.h"

#include <optional>

namespace afs {

/// A trace of an import while the database that it goes into is still being made: who is killed then has no journal
/// yet. Best effort; gone with this.
class BegunImport final {
public:
    BegunImport(const Options& options, const Paths& paths);
    ~BegunImport();
    BegunImport(const BegunImport&) = delete;
    BegunImport& operator=(const BegunImport&) = delete;

private:
    QString m_file; ///< empty: none was written
    std::optional<FileLock> m_lock;
};

/// What an earlier run left so becomes an interrupted import of the journal; where there is no database yet it stays,
/// and is what is told. Of a run that goes on nothing.
void takeUpBegunImport(const OpenDatabase& database, const Options& options, const Paths& paths);

} // namespace afs
