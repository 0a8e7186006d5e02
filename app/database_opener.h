// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/options.h"
#include "core/postgres/server.h"
#include "core/scan/rate_keeper.h"
#include "core/secrets/secret.h"
#include "core/store/accounts.h"

#include <QObject>
#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <thread>

namespace afs {

/// A database that is ready for the window: no session is open, services make their own.
struct ReadyDatabase {
    std::unique_ptr<QTemporaryDir> demoFolder; ///< goes after the server
    std::unique_ptr<DatabaseServer> server;
    AccountRow account;
    RateState remembered; ///< what Spotify asked to wait for, and what was asked of it today
};

/// Opens the database off the GUI thread, again and again if need be. Lives on the GUI thread; answers with signals.
class DatabaseOpener final : public QObject {
    Q_OBJECT

public:
    explicit DatabaseOpener(const Options& options, QObject* parent = nullptr);
    ~DatabaseOpener() override; ///< cancels and waits

    void setPassword(const Secret& password) {
        m_options.databasePassword = password;
    }            ///< of an external server that wants one
    void open(); ///< nothing while it is under way
    /// After ready(): hands the database over.
    ReadyDatabase take();
    /// Starts a managed server again when it is gone, off the GUI thread; harmless when it runs. `server` outlives
    /// this, or stopReviving() comes before its end.
    void revive(DatabaseServer& server);
    void stopReviving(); ///< waits for it
    /// Cancels what is under way, waits, and hands over what came of it nevertheless. Nothing is emitted any more.
    std::unique_ptr<ReadyDatabase> giveUp();

Q_SIGNALS:
    void progressed(const QString& sentence);
    void ready();
    void failed(const afs::Error& error);

private:
    Options m_options;
    std::unique_ptr<ReadyDatabase> m_ready;
    bool m_isOpening = false;
    std::atomic<bool> m_reviving = false;
    std::jthread m_thread;
};

} // namespace afs
