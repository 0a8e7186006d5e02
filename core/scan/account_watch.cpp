// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/account_watch.h"

#include "core/base/logging.h"
#include "core/store/account_changes.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace afs {

namespace {

constexpr std::array<int, 4> retrySeconds{1, 5, 15, 30};

/// Listens on its own thread, and connects again for as long as it lives.
class Listener final : public QObject {
public:
    Listener(ConnectionParams database, std::function<void(ScanChange)> told)
        : m_database(std::move(database)), m_told(std::move(told)) {}

    void connectAgain() {
        m_session.reset();
        auto session = Session::open(m_database, QStringLiteral("scanning watch"));
        const Status watched = session ? watchScanning(**session, this, m_told) : failure(session.error());
        if (!watched) {
            if (m_failures == 0)
                qCInfo(logDatabase) << "scanning is not watched:" << watched.error().detail;
            const auto step = std::min(m_failures++, retrySeconds.size() - 1);
            QTimer::singleShot(std::chrono::seconds(retrySeconds[step]), this, &Listener::connectAgain);
            return;
        }
        m_failures = 0;
        m_session = std::move(*session);
        watchConnection(*m_session, this, [this] { connectAgain(); });
        // What was settled since it was read. At a start the keyring is being asked for the sign-ins.
        m_told(ScanChange::Wish);
        if (std::exchange(m_wasConnected, true))
            m_told(ScanChange::SignIn);
    }

private:
    const ConnectionParams m_database;
    const std::function<void(ScanChange)> m_told;
    std::unique_ptr<Session> m_session;
    std::size_t m_failures = 0;
    bool m_wasConnected = false;
};

} // namespace

struct AccountWatch::Impl {
    ConnectionParams database;
    QThread thread;
};

AccountWatch::AccountWatch(ConnectionParams database, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>()) {
    m_impl->database = std::move(database);
    m_impl->thread.setObjectName(QStringLiteral("scanning watch"));
}

AccountWatch::~AccountWatch() {
    stop();
}

void AccountWatch::start() {
    if (m_impl->thread.isRunning())
        return;
    // Told from the event loop of this thread; what comes after the end goes with this object.
    const auto told = [this](ScanChange change) {
        QMetaObject::invokeMethod(
            this,
            [this, change] {
                if (!m_impl->thread.isRunning())
                    return;
                if (change == ScanChange::Wish)
                    Q_EMIT wishChanged();
                else
                    Q_EMIT signInChanged();
            },
            Qt::QueuedConnection);
    };
    auto* listener = new Listener(m_impl->database, told);
    listener->moveToThread(&m_impl->thread);
    connect(&m_impl->thread, &QThread::finished, listener, &QObject::deleteLater);
    m_impl->thread.start();
    QMetaObject::invokeMethod(listener, &Listener::connectAgain, Qt::QueuedConnection);
}

void AccountWatch::stop() {
    m_impl->thread.quit();
    m_impl->thread.wait();
}

} // namespace afs
