// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/program_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace afs {

namespace {

struct IdleProgramWords {
    Q_DECLARE_TR_FUNCTIONS(IdleProgram)
};

Error inventedOnly() {
    return {ErrorKind::Failed, IdleProgramWords::tr("This window shows invented data, which goes with it."), {}};
}

class IdleProgram final : public ProgramSource {
public:
    std::optional<bool> startsAtLogin() const override { return std::nullopt; }
    Status setStartsAtLogin(bool) override { return failure(inventedOnly()); }
    DatabaseFacts database() const override {
        return {true, IdleProgramWords::tr("a throw-away folder", "where the data lies")};
    }
    QString logFolder() const override { return {}; }
    QStringList keptPlaces() const override { return {}; }
    bool canChooseServer() const override { return false; }
    void tryServer(const ServerAddress&, const QString&, QObject* context, Done<QString> done) override {
        refuse(context, std::move(done));
    }
    void useServer(const ServerAddress&, const QString&, QObject* context, Done<void> done) override {
        refuse(context, std::move(done));
    }
    void useOwnDatabase() override {}
    void serverVersion(QObject* context, Done<QString> done) override { refuse(context, std::move(done)); }
    std::optional<qint64> freeSpace() const override { return std::nullopt; }
    std::vector<DailyBackup> dailyBackups() const override { return {}; }
    void backUp(const QString&, QObject* context, Done<BackupSummary> done) override {
        refuse(context, std::move(done));
    }
    void checkBackup(const QString&, QObject* context, Done<BackupSummary> done) override {
        refuse(context, std::move(done));
    }
    void restore(const QString&) override {}
    bool canMoveData() const override { return false; }
    void moveData(const QString&) override {}
    void exportPlays(AccountId, const QString&, QObject* context, Done<qint64> done) override {
        refuse(context, std::move(done));
    }
    void databaseSize(QObject* context, Done<qint64> done) override { refuse(context, std::move(done)); }
    bool isKept() const override { return false; }
    void amounts(QObject* context, Done<StoredAmounts> done) override { refuse(context, std::move(done)); }
    void deleteEverything() override {}
    void requests(int, QObject* context, Done<RequestReport> done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(RequestReport{}); });
    }
    void countApiData(AccountId, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        refuse(context, std::move(done));
    }
    void deleteApiData(AccountId, QObject* context, Done<std::vector<ApiDataCount>> done) override {
        refuse(context, std::move(done));
    }

private:
    template <typename T>
    static void refuse(QObject* context, Done<T> done) {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(failure(inventedOnly())); });
    }
};

} // namespace

QString ownFolderIn(const QString& chosen) {
    const QString name = QStringLiteral("analytics-for-spotify");
    return QDir::cleanPath(QFileInfo(chosen).fileName() == name ? chosen : chosen + u'/' + name);
}

std::unique_ptr<ProgramSource> idleProgram() {
    return std::make_unique<IdleProgram>();
}

} // namespace afs
