// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <vector>

namespace afs {

/// Gives stored rows their new places. Inside a transaction; throws DbError.
void regroupEvidence(Session& session, AccountId account, const std::vector<Regroup>& rows);

} // namespace afs
