// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_service.h"

#include "core/base/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace afs {

namespace {

/// An AppImage is started by its file, not by what is mounted from it for a while.
QString programPath() {
    const QString image = qEnvironmentVariable("APPIMAGE");
    return QFileInfo(image).isExecutable() ? image : QCoreApplication::applicationFilePath();
}

class ProgramService final : public ProgramSource {
public:
    ProgramService(const Options& options, const DatabaseServer& server, const Clock& clock,
                   std::function<void(AccountId)> apiDataDeleted)
        : m_options(options), m_server(server), m_autostart(autostartOf(options)),
          m_apiDataDeleted(std::move(apiDataDeleted)), m_data(server.params(), clock) {}

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
    void databaseSize(QObject* context, Done<qint64> done) override { m_data.databaseSize(context, std::move(done)); }
    void requests(int days, QObject* context, Done<RequestReport> done) override {
        m_data.requests(days, context, std::move(done));
    }
    void countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        m_data.countApiData(account, context, std::move(done));
    }
    void deleteApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        m_data.deleteApiData(account, context, [this, account, done = std::move(done)](const auto& gone) {
            if (gone)
                m_apiDataDeleted(account);
            done(gone);
        });
    }

private:
    Options m_options;
    const DatabaseServer& m_server;
    Autostart m_autostart;
    std::function<void(AccountId)> m_apiDataDeleted;
    StoredData m_data;
};

} // namespace

Autostart autostartOf(const Options& options) {
    QStringList command{programPath()};
    QString name = QStringLiteral("analytics-for-spotify");
    if (!options.dataDir.isEmpty())
        command << QStringLiteral("--data-dir") << QDir(options.dataDir).absolutePath();
    if (!options.database.isEmpty())
        command << QStringLiteral("--database") << options.database;
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
                                             std::function<void(AccountId)> apiDataDeleted) {
    return std::make_unique<ProgramService>(options, server, clock, std::move(apiDataDeleted));
}

} // namespace afs
