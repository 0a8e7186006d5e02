// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <QObject>

#include <functional>

namespace afs {

/// Calls `changed` after each commit, of this or any other process, that raised an account's version: on the session's
/// thread, whose event loop has to run, as long as session and `context` live. A connection that is lost gives no sign;
/// who must not miss a change compares versions now and then.
Status watchAccounts(Session& session, QObject* context, std::function<void(AccountId)> changed);

} // namespace afs
