// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_opener.h"

#include "app/commands/database.h"
#include "core/base/logging.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <utility>

namespace afs {

namespace {

Result<std::unique_ptr<ReadyDatabase>> openReady(const Options& options, const ServerProgress& progress,
                                                 std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), progress, std::move(stop));
    if (!database)
        return failure(database.error());
    auto account = database->account(options, false);
    // A window can show any of them and change to another; only a name that was given has to be right.
    if (!account && options.account.isEmpty() && !database->accounts.empty())
        account = database->accounts.front().id;
    if (!account)
        return failure(account.error());
    const auto remembered = loadRateState(*database->session, SystemClock().now());
    if (!remembered)
        return failure(remembered.error());
    auto ready = std::make_unique<ReadyDatabase>();
    ready->remembered = *remembered;
    for (const AccountRow& row : database->accounts)
        if (row.id == *account)
            ready->account = row;
    // The session belongs to this thread and ends with it.
    database->session.reset();
    ready->demoFolder = std::move(database->passingFolder);
    ready->server = std::move(database->server);
    return ready;
}

} // namespace

DatabaseOpener::DatabaseOpener(const Options& options, QObject* parent) : QObject(parent), m_options(options) {}

DatabaseOpener::~DatabaseOpener() = default;

void DatabaseOpener::open() {
    if (std::exchange(m_isOpening, true))
        return;
    m_thread = std::jthread([this](const std::stop_token& stop) {
        const auto tell = [this](const QString& sentence) {
            QMetaObject::invokeMethod(
                this, [this, sentence] { Q_EMIT progressed(sentence); }, Qt::QueuedConnection);
        };
        auto result = openReady(m_options, tell, stop);
        // std::function, which Qt keeps the call in, wants to be copied; the database cannot be.
        auto shared = std::make_shared<Result<std::unique_ptr<ReadyDatabase>>>(std::move(result));
        QMetaObject::invokeMethod(
            this,
            [this, shared] {
                m_isOpening = false;
                if (!*shared) {
                    Q_EMIT failed(shared->error());
                    return;
                }
                m_ready = std::move(**shared);
                Q_EMIT ready();
            },
            Qt::QueuedConnection);
    });
}

ReadyDatabase DatabaseOpener::take() {
    m_thread = {};
    return std::move(*m_ready);
}

void DatabaseOpener::stopReviving() {
    m_thread = {};
}

std::unique_ptr<ReadyDatabase> DatabaseOpener::giveUp() {
    m_thread = {};
    blockSignals(true);
    QCoreApplication::sendPostedEvents(this); // its last word
    return std::move(m_ready);
}

void DatabaseOpener::revive(DatabaseServer& server) {
    if (m_reviving.exchange(true))
        return;
    m_thread = std::jthread([this, &server](const std::stop_token& stop) {
        if (const Status running = server.ensureRunning(stop); !running)
            qCWarning(logDatabase, "%ls", qUtf16Printable(running.error().message));
        m_reviving = false;
    });
}

} // namespace afs
