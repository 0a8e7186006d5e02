// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/library/library.h"
#include "core/postgres/connection_params.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace afs {

class Session;

/// LibraryService's other half. Lives on the service's thread: owns the session that listens and loads.
class LibraryWorker final : public QObject {
    Q_OBJECT

public:
    LibraryWorker(ConnectionParams database, AccountId account, std::stop_token stop);
    ~LibraryWorker() override;

    /// Once, on the service's thread.
    void begin();
    /// Loads what changed, if anything did. A failure is told and tried again after a pause.
    void refresh();

Q_SIGNALS:
    void loaded(const afs::LibraryPtr& library);
    void failed(const afs::Error& error);
    void recovered(); ///< the first success after failed()

private:
    bool openSession();
    void fail(const Error& error);

    ConnectionParams m_database;
    AccountId m_account;
    std::stop_token m_stop;
    std::unique_ptr<Session> m_session;
    LibraryPtr m_library;
    QTimer* m_retry = nullptr;
    QTimer* m_watch = nullptr;
    std::size_t m_failures = 0;
};

} // namespace afs
