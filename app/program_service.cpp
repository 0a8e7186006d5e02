// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_service.h"

#include "app/commands/database.h"
#include "core/base/paths.h"
#include "core/base/time_zones.h"
#include "core/dump/backup.h"
#include "core/dump/daily_backup.h"
#include "core/library/history_export.h"
#include "core/postgres/folder_copy.h"
#include "core/postgres/server_address.h"
#include "core/store/api_data.h"
#include "core/store/store_thread.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <utility>

namespace afs {

namespace {

/// An AppImage is started by its file, not by what is mounted from it for a while.
QString programPath() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return QFileInfo(image).isExecutable() ? image : QCoreApplication::applicationFilePath();
}

/// Those of our own making hold what was deleted for good.
Status renewedBackups(Session& session, const QString& folder, const Clock& clock) {
    const Status renewed = renewDailyBackups(session, folder, clock, systemZone(), {});
    if (renewed)
        return {};
    return failure(renewed.error().kind, QCoreApplication::translate(
                                             "ProgramService", "It is deleted, but the backups in %1 could not be made "
                                                               "anew without it, and hold it still: delete them. %2")
                                             .arg(folder + QStringLiteral("/backups"), renewed.error().message));
}

class ProgramService final : public ProgramSource {
public:
    ProgramService(const Options& options, const DatabaseServer& server, const Clock& clock, SecretStore& keyring,
                   ProgramDeeds deeds)
        : m_options(options), m_server(server), m_clock(clock), m_keyring(keyring), m_autostart(autostartOf(options)),
          m_deeds(std::move(deeds)), m_data(server.params(), clock),
          m_backups(server.params(), QStringLiteral("backup")) {}
    ~ProgramService() override { m_end.request_stop(); }

    std::optional<bool> startsAtLogin() const override { return m_autostart.isOn(); }
    Status setStartsAtLogin(bool starts) override { return m_autostart.set(starts); }
    DatabaseFacts database() const override {
        const bool isManaged = m_options.database.isEmpty();
        return {isManaged, isManaged ? findPaths(m_options.dataDir).data : m_server.params().describe()};
    }
    QString logFolder() const override { return findPaths(m_options.dataDir).logs; }
    QStringList keptPlaces() const override {
        const Paths paths = findPaths(m_options.dataDir);
        if (!m_options.dataDir.isEmpty())
            return {paths.data};
        QStringList places{QFileInfo(paths.settings).absolutePath(), paths.logs};
        if (m_options.database.isEmpty())
            places.prepend(paths.data);
        return places;
    }
    std::optional<qint64> freeSpace() const override {
        if (!m_options.database.isEmpty())
            return std::nullopt;
        const QStorageInfo disk(findPaths(m_options.dataDir).cluster());
        return disk.isValid() && disk.isReady() ? std::optional(disk.bytesAvailable()) : std::nullopt;
    }
    void serverVersion(QObject* context, Done<QString> done) override {
        m_data.serverVersion(context, std::move(done));
    }
    std::vector<DailyBackup> dailyBackups() const override {
        return m_options.database.isEmpty() ? afs::dailyBackups(findPaths(m_options.dataDir).data)
                                            : std::vector<DailyBackup>();
    }
    void backUp(const QString& file, QObject* context, Done<BackupSummary> done) override {
        m_backups.run<BackupSummary>([file, &clock = m_clock, stop = m_end.get_token()](
                                         Session& session) { return afs::backUp(session, file, clock, stop); },
                                     context, std::move(done));
    }
    void checkBackup(const QString& file, QObject* context, Done<BackupSummary> done) override {
        m_backups.run<BackupSummary>(
            [file, stop = m_end.get_token()](Session&) { return afs::checkBackup(file, stop); }, context,
            std::move(done));
    }
    void restore(const QString& file) override { m_deeds.restore(file); }
    bool canMoveData() const override { return m_options.database.isEmpty() && m_options.dataDir.isEmpty(); }
    void moveData(const QString& folder) override { m_deeds.moveData(folder); }
    void exportPlays(AccountId account, const QString& file, QObject* context, Done<qint64> done) override {
        m_backups.run<qint64>(
            [account, file, stop = m_end.get_token()](Session& session) -> Result<qint64> {
                const auto written = exportHistoryTo(file, session, account, stop);
                if (!written)
                    return failure(written.error());
                return *written;
            },
            context, std::move(done));
    }
    void databaseSize(QObject* context, Done<qint64> done) override;
    bool isKept() const override { return true; }
    void amounts(QObject* context, Done<StoredAmounts> done) override { m_data.amounts(context, std::move(done)); }
    void deleteEverything() override { m_deeds.deleteEverything(); }
    void requests(int days, QObject* context, Done<RequestReport> done) override {
        m_data.requests(days, context, std::move(done));
    }
    void countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        m_data.countApiData(account, context, std::move(done));
    }
    void deleteApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        using Gone = std::vector<ApiDataCount>;
        const QString folder = m_options.database.isEmpty() ? findPaths(m_options.dataDir).data : QString();
        const auto renewed = std::make_shared<Status>();
        m_backups.run<Gone>(
            [account, folder, renewed, &clock = m_clock](Session& session) -> Result<Gone> {
                auto gone = afs::deleteApiData(session, account);
                if (gone && !folder.isEmpty()) // to its end, whoever closes what meanwhile
                    *renewed = renewedBackups(session, folder, clock);
                return gone;
            },
            context,
            [this, account, renewed, done = std::move(done)](const Result<Gone>& gone) {
                if (gone)
                    m_deeds.apiDataDeleted(account);
                done(!gone || *renewed ? gone : tl::make_unexpected(renewed->error()));
            });
    }

    bool canChooseServer() const override { return m_options.database.isEmpty() || m_options.databaseIsStored; }
    void tryServer(const ServerAddress& address, const QString& password, QObject* context,
                   Done<QString> done) override;
    void useServer(const ServerAddress& address, const QString& password, QObject* context, Done<void> done) override;
    void useOwnDatabase() override { remember({}); }

private:
    void remember(const QString& database) {
        rememberDatabase(m_options, database);
        m_deeds.startAnew();
    }

    Options m_options;
    const DatabaseServer& m_server;
    const Clock& m_clock;
    SecretStore& m_keyring;
    Autostart m_autostart;
    ProgramDeeds m_deeds;
    StoredData m_data;
    std::unique_ptr<StoredData> m_tried; ///< the server that was tried last
    std::stop_source m_end;
    StoreThread m_backups; ///< takes as long as they take
};

/// Of the managed database all that lies in its folder: the server's own files and the daily backups take room, too.
void ProgramService::databaseSize(QObject* context, Done<qint64> done) {
    if (!m_options.database.isEmpty())
        m_data.databaseSize(context, std::move(done));
    else
        m_backups.run<qint64>([folder = database().place](Session&) -> Result<qint64> { return sizeOfTree(folder); },
                              context, std::move(done));
}

void ProgramService::tryServer(const ServerAddress& address, const QString& password, QObject* context,
                               Done<QString> done) {
    const auto server = openExternalServer(urlOf(address));
    if (!server) {
        QTimer::singleShot(0, context, [done = std::move(done), error = server.error()] { done(failure(error)); });
        return;
    }
    ConnectionParams params = (*server)->params();
    params.password = password;
    m_tried = std::make_unique<StoredData>(params, m_clock);
    m_tried->serverVersion(context, std::move(done));
}

/// The password first: a server that cannot be opened at the next start would be no choice.
void ProgramService::useServer(const ServerAddress& address, const QString& password, QObject* context,
                               Done<void> done) {
    const QString database = urlOf(address);
    if (password.isEmpty()) { // the server wants none, or ~/.pgpass has it
        remember(database);
        return;
    }
    m_keyring.store(passwordKeyOf(database), Secret(password.toUtf8()), context,
                    [this, database, done = std::move(done)](const SecretStatus& stored) {
                        if (stored)
                            remember(database);
                        else
                            done(failure(stored.error().error));
                    });
}

} // namespace

QStringList programCommand(const Options& options) {
    QStringList command{programPath()};
    if (!options.dataDir.isEmpty())
        command << QStringLiteral("--data-dir") << QDir(options.dataDir).absolutePath();
    if (!options.database.isEmpty() && !options.databaseIsStored)
        command << QStringLiteral("--database") << options.database;
    return command;
}

QStringList windowCommand(const Options& options) {
    QStringList command = programCommand(options);
    if (options.reverse)
        command << QStringLiteral("-reverse");
    if (!options.style.isEmpty())
        command << QStringLiteral("-style") << options.style;
    if (!options.platform.isEmpty())
        command << QStringLiteral("-platform") << options.platform;
    return command;
}

Autostart autostartOf(const Options& options) {
    QStringList command = programCommand(options);
    QString name = QStringLiteral("analytics-for-spotify");
    if (command.size() > 1) // each set of data has a switch of its own
        name += u'-' + QString::fromLatin1(
                           QCryptographicHash::hash(command.mid(1).join(u'\n').toUtf8(), QCryptographicHash::Sha256)
                               .toHex()
                               .left(12));
    command << QStringLiteral("--background");
    return Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/autostart"),
                     name, command);
}

std::unique_ptr<ProgramSource> programSource(const Options& options, const DatabaseServer& server, const Clock& clock,
                                             SecretStore& keyring, ProgramDeeds deeds) {
    return std::make_unique<ProgramService>(options, server, clock, keyring, std::move(deeds));
}

} // namespace afs
