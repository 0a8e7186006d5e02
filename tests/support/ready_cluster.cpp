// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ready_cluster.h"

#include "core/postgres/file_lock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace afs {

namespace {

QString recipeKey(const ManagedServerOptions& options, const ServerAccount& account) {
    const auto programs = findPrograms(options.places, account);
    if (programs.empty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(programs.front().folder.toUtf8());
    hash.addData(QByteArray::number(programs.front().version.major));
    hash.addData(QByteArray::number(account.uid));
    hash.addData(initdbArguments(options.cluster).join(u' ').toUtf8());
    hash.addData(clusterSettings(options.cluster));
    return QString::fromLatin1(hash.result().toHex().left(16));
}

/// Made under a lock and renamed into place: what has the name is complete.
bool makeReadyCluster(const QString& ready, const ManagedServerOptions& options) {
    auto lock = FileLock::open(ready + QStringLiteral(".lock"));
    if (!lock || !lock->lock(FileLock::Mode::Exclusive, {}, std::chrono::minutes(2), {}))
        return false;
    if (QFileInfo::exists(ready))
        return true;
    Paths paths;
    paths.data = ready + QStringLiteral(".making");
    paths.logs = paths.data;
    QDir(paths.data).removeRecursively();
    const bool made = openManagedServer(paths, options, {}, {}).has_value();
    return made && QDir().rename(paths.data, ready);
}

} // namespace

QString folderOfRecipe(const QString& name, const ManagedServerOptions& options) {
    const QString folder = QCoreApplication::applicationDirPath() + u'/' + name;
    const auto account = findServerAccount(folder);
    const QString key = account ? recipeKey(options, *account) : QString();
    return key.isEmpty() ? QString() : folder + u'-' + key;
}

void copyReadyCluster(const Paths& paths, const ManagedServerOptions& options) {
    const auto account = findServerAccount(paths.cluster());
    if (!account || QFileInfo::exists(paths.cluster()) || !prepareDataFolder(paths.data, *account))
        return;
    const QString ready = folderOfRecipe(QStringLiteral("ready-cluster"), options);
    if (ready.isEmpty() || (!QFileInfo::exists(ready) && !makeReadyCluster(ready, options)))
        return;
    const QString copy = paths.cluster() + QStringLiteral(".copy");
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), ready + QStringLiteral("/postgres"), copy}) != 0)
        QDir(copy).removeRecursively();
    else
        QDir().rename(copy, paths.cluster());
}

} // namespace afs
