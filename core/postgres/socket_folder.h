// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/postgres/server_account.h"

#include <QString>

namespace afs {

constexpr int serverPort = 5432; ///< only a part of the socket's name: the server listens to no network

/// A folder of mode 0700 for this cluster's socket, of the server's account, at most 93 bytes long (a socket's path has
/// 107), with no old socket in it: below `paths.runtime`, else a private one in the temporary folder. The same at every
/// start, whoever starts and however many starts have failed: sessions find their server again where it was.
/// `previous`, the folder of the last start, is taken when it is such a private one and nobody listens there.
Result<QString> makeSocketFolder(const Paths& paths, const ServerAccount& account, const QString& previous);

/// Always a private one in the temporary folder, and always another.
Result<QString> makeTemporarySocketFolder(const ServerAccount& account);

/// After the server has ended. Leaves anything alone that is not an empty folder made above.
void removeSocketFolder(const QString& folder, const ServerAccount& account);

} // namespace afs
