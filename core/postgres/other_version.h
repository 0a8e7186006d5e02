// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/postgres/locator.h"

#include <vector>

namespace afs {

/// The sentence for a cluster that none of `all`, the installed versions, can read: names the package to install, and
/// the newest backup, where one of them could take that.
tl::unexpected<Error> otherVersionError(const Paths& paths, const std::vector<PostgresPrograms>& all);

} // namespace afs
