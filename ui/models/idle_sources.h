// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/live_sources.h"

#include <memory>

/// A window without scanning (over invented data): one local account, nothing watched, and a sentence for whoever tries
/// to sign in all the same.
namespace afs {

std::unique_ptr<AccountSource> idleAccounts(AccountId id, const QString& name);
std::unique_ptr<ScanSource> idleScan();
std::unique_ptr<PlaylistSource> idlePlaylists();

} // namespace afs
