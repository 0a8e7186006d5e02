// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/cluster.h"
#include "core/postgres/server_process.h"

#include <QString>

#include <stop_token>

namespace afs {

/// A cluster of another major version, with the programs of both at hand.
struct Upgrade {
    QString cluster;
    QString socketFolder; ///< for the old server; the new one gets a temporary one
    QString logFile;
    PostgresPrograms from;
    PostgresPrograms to;
    ServerAccount account;
    ClusterOptions options;
};

/// Dumps every database and loads it into a new cluster, which then takes the place; the old one is kept beside it as
/// `postgres-<major>-<date>`. Whatever goes wrong before the end leaves the old cluster in its place. Call with no
/// server alive and nobody else at the door.
Status upgradeCluster(const Upgrade& upgrade, const Telling& tell, std::stop_token stop);

/// Renames a cluster that is not used any more to `postgres-<major>-<date>`, beside it. Its new path.
Result<QString> keepClusterAside(const QString& cluster, int major);

/// After a crash between the two last renames: puts the finished new cluster in its place.
Status finishUpgrade(const QString& cluster);

} // namespace afs
