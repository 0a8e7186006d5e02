// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/dump/import_report.h"
#include "core/postgres/connection_params.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace afs {

/// Checks, imports and undoes dumps for the window. Lives on the GUI thread and hides its worker thread; one operation
/// at a time (busy()); results come as signals on the GUI thread. Everything the worker writes is one transaction.
class ImportService final : public QObject {
    Q_OBJECT

public:
    ImportService(ConnectionParams database, AccountId account, QObject* parent = nullptr);
    ~ImportService() override; ///< cancels and waits

    bool busy() const;

    /// Reads the files and counts; writes nothing. Ends with checked() or failed().
    void check(const QStringList& paths);

    /// Writes what was checked last. Ends with imported() or failed(). The numbers equal checked()'s unless another
    /// import came between: then they are counted anew.
    void importChecked();

    /// Answers at once with failed(ErrorKind::Cancelled): nothing is written from then on, and what was is rolled back
    /// behind the answer. Too late once the commit began (phase Saving): then it ends with imported() or undone().
    void cancel();
    /// Gives up what is under way and waits for its end; nothing is asked afterwards, and nobody answered. True where
    /// an import was to be taken back that is there still, and nobody had cancelled that: an import that is broken off
    /// is listed as interrupted, and of this no journal tells.
    bool end();

    void undo(ImportId id); ///< ends with undone() or failed()
    /// Imports anew what an import that was taken back had read, from the same files: ends with imported(), under a new
    /// number, or with failed(), where they are gone. What was checked stays checked.
    void redo(ImportId id);

    void requestImports();                ///< answers with importsListed()
    void requestInvalidRows(ImportId id); ///< answers with invalidRowsListed()

Q_SIGNALS:
    void progressed(const afs::ImportProgress& progress); ///< at most ten a second, and each phase when it begins
    void checked(const afs::ImportReport& report);
    void imported(const afs::ImportReport& report);
    void undone(afs::ImportId id, qint64 playsRemoved);
    void failed(const afs::Error& error);
    void importsListed(const std::vector<afs::ImportRecord>& imports);
    void invalidRowsListed(afs::ImportId id, const std::vector<afs::InvalidRow>& rows);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace afs
