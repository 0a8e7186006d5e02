// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"
#include "core/dump/import_report.h"
#include "core/library/library.h"

#include <QObject>
#include <QStringList>

#include <vector>

/// What the window knows of the services below it: small enough to stand in for in a test.
namespace afs {

/// The newest snapshot. GUI thread.
class LibrarySource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual LibraryPtr library() const = 0; ///< null until the first load is done
    virtual bool loading() const = 0;
    virtual void refresh() = 0; ///< looks for changes now

Q_SIGNALS:
    void libraryChanged();
    void failed(const afs::Error& error); ///< the old snapshot stays; it tries again by itself
    void recovered();                     ///< the first success after failed()
};

/// Checking, importing and undoing: as ImportService, one operation at a time, answers as signals on the GUI thread.
class ImportActions : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool busy() const = 0;
    virtual void check(const QStringList& paths) = 0;
    virtual void importChecked() = 0;
    virtual void cancel() = 0;
    virtual void undo(ImportId id) = 0;
    virtual void redo(ImportId id) = 0; ///< of one that was taken back: ends with imported() or failed()
    virtual void requestImports() = 0;
    virtual void requestInvalidRows(ImportId id) = 0;

Q_SIGNALS:
    void progressed(const afs::ImportProgress& progress);
    void checked(const afs::ImportReport& report);
    void imported(const afs::ImportReport& report);
    void undone(afs::ImportId id, qint64 playsRemoved);
    void failed(const afs::Error& error);
    void importsListed(const std::vector<afs::ImportRecord>& imports);
    void invalidRowsListed(afs::ImportId id, const std::vector<afs::InvalidRow>& rows);
};

} // namespace afs
