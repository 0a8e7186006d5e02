// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/postgres/cluster.h"
#include "core/postgres/locator.h"
#include "core/postgres/server.h"

namespace afs {

/// What openManagedServer() decides by itself and tests decide for it.
struct ManagedServerOptions {
    ProgramPlaces places = systemProgramPlaces();
    ClusterOptions cluster;
    bool outlivesStarter = true; ///< false: a killed starter takes the server with it
};

Result<std::unique_ptr<DatabaseServer>> openManagedServer(const Paths& paths, const ManagedServerOptions& options,
                                                          const ServerProgress& progress, std::stop_token stop);

} // namespace afs
