// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/session.h"

#include <QObject>

#include <functional>

namespace afs {

/// Calls `changed` after each commit, of this or any other process, that raised an account's version: on the session's
/// thread, whose event loop has to run, as long as session and `context` live.
Status watchAccounts(Session& session, QObject* context, std::function<void(AccountId)> changed);

/// What somebody changed of how accounts are scanned.
enum class ScanChange {
    Wish,   ///< a mode, a pause, an interval
    SignIn, ///< somebody signed in or out, or had all deleted that the Web API told
};

/// The same of what is not in an account's version.
Status watchScanning(Session& session, QObject* context, std::function<void(ScanChange)> changed);

/// Calls `lost`, once and in the same way, when the other side ends the connection of a session that watches accounts.
/// A network that goes away without a word is not noticed: who must not miss a change compares versions now and then.
void watchConnection(Session& session, QObject* context, std::function<void()> lost);

} // namespace afs
