// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/cluster.h"
#include "core/postgres/locator.h"
#include "core/postgres/server.h"

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
};

Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ManagedServerOptions& options,
                                                          const ServerProgress& progress, std::stop_token stop);

} // namespace afs
