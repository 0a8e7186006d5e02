// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unused_tracks.h"

namespace afs {

void removeUnusedTracks(Session& session, AccountId account) {
    const QVariant names = session.value("tracks_unused", {{"account", account.value}});
    if (!names.isNull())
        session.run("tracks_remove", {{"account", account.value}, {"names", names}});
}

} // namespace afs
