// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_service.h"

#include "core/library/library_worker.h"

#include <QThread>

namespace afs {

struct LibraryService::Impl {
    std::stop_source stop;
    QThread thread;
    LibraryWorker* worker = nullptr; ///< deleted on its thread when that ends
    LibraryPtr library;
    bool loading = false;
};

LibraryService::LibraryService(ConnectionParams database, AccountId account, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>()) {
    qRegisterMetaType<LibraryPtr>("afs::LibraryPtr");
    qRegisterMetaType<Error>("afs::Error");
    m_impl->thread.setObjectName(QStringLiteral("library"));
    m_impl->worker = new LibraryWorker(std::move(database), account, m_impl->stop.get_token());
    m_impl->worker->moveToThread(&m_impl->thread);
    connect(&m_impl->thread, &QThread::finished, m_impl->worker, &QObject::deleteLater);
    connect(m_impl->worker, &LibraryWorker::loaded, this, [this](const LibraryPtr& library) {
        m_impl->library = library;
        m_impl->loading = false;
        Q_EMIT libraryChanged();
    });
    connect(m_impl->worker, &LibraryWorker::failed, this, [this](const Error& error) {
        m_impl->loading = false;
        Q_EMIT failed(error);
    });
    connect(m_impl->worker, &LibraryWorker::recovered, this, &LibraryService::recovered);
}

LibraryService::~LibraryService() {
    m_impl->stop.request_stop();
    if (!m_impl->thread.isRunning()) {
        delete m_impl->worker;
        return;
    }
    m_impl->thread.quit();
    m_impl->thread.wait();
}

LibraryPtr LibraryService::snapshot() const {
    return m_impl->library;
}

bool LibraryService::loading() const {
    return m_impl->loading;
}

void LibraryService::start() {
    if (m_impl->thread.isRunning())
        return;
    m_impl->loading = true;
    m_impl->thread.start();
    QMetaObject::invokeMethod(m_impl->worker, &LibraryWorker::begin, Qt::QueuedConnection);
}

void LibraryService::refresh() {
    if (m_impl->thread.isRunning())
        QMetaObject::invokeMethod(m_impl->worker, &LibraryWorker::refresh, Qt::QueuedConnection);
}

} // namespace afs
