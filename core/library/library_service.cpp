// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_service.h"

#include "core/base/logging.h"
#include "core/library/loader.h"
#include "core/store/account_changes.h"
#include "core/store/open_store.h"
#include "core/store/session.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>

namespace afs {

namespace {

constexpr std::array<int, 5> retrySeconds{1, 2, 5, 10, 30};
/// A lost connection gives no signal in Qt's driver: the version is compared now and then.
constexpr int watchSeconds = 30;

} // namespace

/// Lives on the service's thread: owns the session that listens and loads.
class LibraryWorker final : public QObject {
    Q_OBJECT

public:
    LibraryWorker(ConnectionParams database, AccountId account, std::stop_token stop)
        : m_database(std::move(database)), m_account(account), m_stop(std::move(stop)) {}

    void begin() {
        m_retry = new QTimer(this);
        m_retry->setSingleShot(true);
        connect(m_retry, &QTimer::timeout, this, &LibraryWorker::refresh);
        m_watch = new QTimer(this);
        m_watch->setTimerType(Qt::VeryCoarseTimer);
        connect(m_watch, &QTimer::timeout, this, &LibraryWorker::refresh);
        m_watch->start(std::chrono::seconds(watchSeconds));
        refresh();
    }

    void refresh() {
        m_retry->stop();
        if (m_session && !m_session->isOpen())
            m_session.reset();
        if (!m_session && !openSession())
            return;
        auto next = refreshLibrary(*m_session, m_account, m_library, m_stop);
        if (m_stop.stop_requested())
            return;
        if (!next) {
            m_session.reset();
            fail(next.error());
            return;
        }
        m_failures = 0;
        if (*next == m_library)
            return;
        m_library = *next;
        Q_EMIT loaded(m_library);
    }

Q_SIGNALS:
    void loaded(const afs::LibraryPtr& library);
    void failed(const afs::Error& error);

private:
    bool openSession() {
        auto session = Session::open(m_database, QStringLiteral("library"));
        if (!session) {
            fail(session.error());
            return false;
        }
        m_session = std::move(*session);
        const auto watched = watchAccounts(*m_session, this, [this](AccountId account) {
            if (!m_account || account == m_account)
                refresh();
        });
        if (!watched)
            qCWarning(logLibrary, "%s", qUtf8Printable(watched.error().message));
        return true;
    }

    void fail(const Error& error) {
        const auto step = std::min<std::size_t>(m_failures++, retrySeconds.size() - 1);
        m_retry->start(std::chrono::seconds(retrySeconds[step]));
        Q_EMIT failed(error);
    }

    ConnectionParams m_database;
    AccountId m_account;
    std::stop_token m_stop;
    std::unique_ptr<Session> m_session;
    LibraryPtr m_library;
    QTimer* m_retry = nullptr;
    QTimer* m_watch = nullptr;
    std::size_t m_failures = 0;
};

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

LibraryPtr LibraryService::library() const {
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

#include "library_service.moc"
