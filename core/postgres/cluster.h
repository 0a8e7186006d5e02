// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/locator.h"
#include "core/postgres/server_account.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace afs {

/// The files of the private cluster. None of these starts a server.

constexpr QLatin1String clusterRole("analytics"); ///< its superuser, and the only role
constexpr QLatin1String clusterDatabase("analytics_for_spotify");

/// What creation may trade for speed. Only tests do.
struct ClusterOptions {
    bool durable = true; ///< false: no fsync, a power cut destroys it
};

/// What makes a new cluster what it is: the arguments of initdb and what is added to its postgresql.conf.
QStringList initdbArguments(const ClusterOptions& options);
QByteArray clusterSettings(const ClusterOptions& options);

/// The major version in PG_VERSION; 0 when there is no cluster and the place for one is free. Errors: a folder that is
/// something else, which is never touched.
Result<int> clusterVersion(const QString& cluster);

/// That version as PostgreSQL and its packages name it: `15`, and with two numbers before 10, `9.6`.
QString clusterVersionName(const QString& cluster);

/// Makes the data folder and lets the server's account through it. Errors: read-only, full.
Status prepareDataFolder(const QString& data, const ServerAccount& account);

/// A complete new cluster in a temporary folder beside `cluster`, for the caller to put in place. Removes what earlier
/// interrupted attempts left.
Result<QString> createCluster(const QString& cluster, const PostgresPrograms& programs, const ServerAccount& account,
                              const ClusterOptions& options, std::stop_token stop);

/// A cluster in its place, made by the first of `programs` (the newest stand first) that can: an installation may be
/// there and broken. Errors: what the newest said.
Result<PostgresPrograms> createFirstCluster(const QString& cluster, const std::vector<PostgresPrograms>& programs,
                                            const ServerAccount& account, const ClusterOptions& options,
                                            std::stop_token stop);

/// Who may connect (this account and ours, by peer authentication over the socket), and the folder's mode 0700: put
/// right before each start. Errors: the cluster cannot be written, or belongs to somebody else.
Status secureCluster(const QString& cluster, const ServerAccount& account);

/// With all that is in it; of a link only the link.
void removeOwnFolder(const QString& folder);

/// Renames a whole folder so that a power cut leaves the old name or the new one.
Status renameFolder(const QString& from, const QString& to);

/// Whether the program's own database is known to be there.
bool hasDatabaseMark(const QString& cluster, const ServerAccount& account);
Status setDatabaseMark(const QString& cluster, const ServerAccount& account);

/// The sentence for what a PostgreSQL program or the server's log said.
Error explainServerWords(const QString& data, const QString& words);

} // namespace afs
