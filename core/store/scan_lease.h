// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

namespace afs {

// The right to scan an account: one program at a time has it, on whatever computer. It belongs to a session and goes
// with it; who has none asks again, half a minute later say. Blocks; errors are ErrorKind::Database.

/// Takes the right when nobody has it. False: somebody else does.
Result<bool> holdScanLease(Session& session, AccountId account);
Status releaseScanLease(Session& session, AccountId account);

} // namespace afs
