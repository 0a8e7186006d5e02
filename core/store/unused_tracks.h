// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/store/session.h"

namespace afs {

/// Removes the names that no evidence of the account bears any more. Inside the transaction that removed evidence, with
/// the account locked: nobody else adds any. Throws DbError.
void removeUnusedTracks(Session& session, AccountId account);

} // namespace afs
