// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace afs {

/// What a server says to somebody who asks for a session.
enum class Admission {
    Nobody,  ///< nothing listens at the socket
    NotNow,  ///< it starts, recovers from a crash or shuts down, or says nothing in time
    Granted, ///< it runs; also where it refuses this one for another cause (no connection left)
};

/// Asks by the first message of PostgreSQL's protocol, and takes leave in the same breath. Of a server that runs no
/// file tells as much: postmaster.pid goes on saying "ready" while the server recovers from the crash of one of its
/// processes. Any thread; waits `limit` for an answer.
Admission askForAdmission(const QString& socketFolder, int port,
                          std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace afs
