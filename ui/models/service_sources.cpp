// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/service_sources.h"

#include "core/dump/import_service.h"
#include "core/library/library_service.h"

namespace afs {

namespace {

class ServiceLibrary final : public LibrarySource {
public:
    explicit ServiceLibrary(LibraryService& service) : m_service(service) {
        connect(&service, &LibraryService::libraryChanged, this, &LibrarySource::libraryChanged);
        connect(&service, &LibraryService::failed, this, &LibrarySource::failed);
        connect(&service, &LibraryService::recovered, this, &LibrarySource::recovered);
    }
    LibraryPtr library() const override { return m_service.snapshot(); }
    bool loading() const override { return m_service.loading(); }
    void refresh() override { m_service.refresh(); }

private:
    LibraryService& m_service;
};

class ServiceImports final : public ImportActions {
public:
    explicit ServiceImports(ImportService& service) : m_service(service) {
        connect(&service, &ImportService::progressed, this, &ImportActions::progressed);
        connect(&service, &ImportService::checked, this, &ImportActions::checked);
        connect(&service, &ImportService::imported, this, &ImportActions::imported);
        connect(&service, &ImportService::undone, this, &ImportActions::undone);
        connect(&service, &ImportService::failed, this, &ImportActions::failed);
        connect(&service, &ImportService::importsListed, this, &ImportActions::importsListed);
        connect(&service, &ImportService::invalidRowsListed, this, &ImportActions::invalidRowsListed);
    }
    bool busy() const override { return m_service.busy(); }
    void check(const QStringList& paths) override { m_service.check(paths); }
    void importChecked() override { m_service.importChecked(); }
    void cancel() override { m_service.cancel(); }
    void undo(ImportId id) override { m_service.undo(id); }
    void redo(ImportId id) override { m_service.redo(id); }
    void requestImports() override { m_service.requestImports(); }
    void requestInvalidRows(ImportId id) override { m_service.requestInvalidRows(id); }

private:
    ImportService& m_service;
};

} // namespace

std::unique_ptr<LibrarySource> sourceOf(LibraryService& service) {
    return std::make_unique<ServiceLibrary>(service);
}

std::unique_ptr<ImportActions> actionsOf(ImportService& service) {
    return std::make_unique<ServiceImports>(service);
}

} // namespace afs
