// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/library_worker.h"

#include "core/base/logging.h"
#include "core/library/loader.h"
#include "core/store/account_changes.h"
#include "core/store/open_store.h"
#include "core/store/session.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afs {

namespace {

constexpr std::array<int, 5> retrySeconds{1, 2, 5, 10, 30};
/// A network that went away gives no sign: the version is compared now and then.
constexpr int watchSeconds = 30;

} // namespace

LibraryWorker::LibraryWorker(ConnectionParams database, AccountId account, std::stop_token stop)
    : m_database(std::move(database)), m_account(account), m_stop(std::move(stop)) {}

LibraryWorker::~LibraryWorker() = default;

void LibraryWorker::begin() {
    m_retry = new QTimer(this);
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &LibraryWorker::refresh);
    m_watch = new QTimer(this);
    m_watch->setTimerType(Qt::VeryCoarseTimer);
    connect(m_watch, &QTimer::timeout, this, &LibraryWorker::refresh);
    m_watch->start(std::chrono::seconds(watchSeconds));
    refresh();
}

void LibraryWorker::refresh() {
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
    if (std::exchange(m_failures, 0) > 0)
        Q_EMIT recovered();
    if (*next == m_library)
        return;
    m_library = *next;
    Q_EMIT loaded(m_library);
}

bool LibraryWorker::openSession() {
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
    else
        watchConnection(*m_session, this, [this] { refresh(); });
    return true;
}

void LibraryWorker::fail(const Error& error) {
    const auto step = std::min<std::size_t>(m_failures++, retrySeconds.size() - 1);
    m_retry->start(std::chrono::seconds(retrySeconds[step]));
    Q_EMIT failed(error);
}

} // namespace afs
