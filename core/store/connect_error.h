// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/connection_params.h"

#include <QString>

namespace afs {

/// Oldest PostgreSQL that the program works with, as libpq numbers versions.
constexpr int oldestServerVersion = 130000;

/// Turns libpq's words into a sentence per cause: no such host, nobody answers, wrong password, TLS required, no such
/// database, not allowed in; of the private server, which nobody can correct, that it comes back. The server's own text
/// goes to `detail`.
Error describeConnectFailure(const ConnectionParams& params, const QString& serverText);

/// Whether such a failure is for want of a (right) password.
bool isPasswordRefused(const Error& error);

/// ErrorKind::Database when the server is older than PostgreSQL 13.
Status checkServerVersion(int version);

/// ErrorKind::Database when the database keeps its text in another encoding (libpq's `server_encoding`; null: unknown)
/// than UTF-8, in which alone every title can be written.
Status checkServerEncoding(const ConnectionParams& params, const char* encoding);

/// Qt's PostgreSQL plugin is not installed.
Error missingDriverError();

} // namespace afs
