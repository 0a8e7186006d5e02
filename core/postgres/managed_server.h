// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/cluster.h"
#include "core/postgres/locator.h"
#include "core/postgres/server.h"

#include <chrono>

namespace afs {

/// Two locks in the data folder: every process of ours that uses the cluster holds the one of its users shared, and
/// whoever starts or stops the server holds the gate meanwhile.
constexpr QLatin1String lockOfGate("/postgres.gate");
constexpr QLatin1String lockOfUsers("/postgres.users");

/// What openManagedServer() decides by itself and tests decide for it.
struct ManagedServerOptions {
    ProgramPlaces places = systemProgramPlaces();
    ClusterOptions cluster;
    bool outlivesStarter = true; ///< false: a killed starter takes the server with it
    bool beginsAnew = false;     ///< see openManagedServerAnew()
    std::chrono::milliseconds longestRecovery = std::chrono::seconds(5); ///< that the last one out waits for
    std::chrono::milliseconds longestStop = std::chrono::seconds(30);    ///< before a server is ended at once
};

Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ManagedServerOptions& options,
                                                          const ServerProgress& progress, std::stop_token stop);

} // namespace afs
