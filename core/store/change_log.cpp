// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"

#include "core/store/sql_array.h"

namespace afs {

void announceChange(Session& session, AccountId account, const PlayChanges& changes) {
    const bool whole = changes.whole || changes.removed.size() + changes.added.size() > largestDelta;
    session.run("account_announce", {{"account", account.value},
                                     {"whole", whole},
                                     {"most", static_cast<int>(largestDelta)},
                                     {"removed", whole ? QStringLiteral("{}") : sqlArray(changes.removed)},
                                     {"added", whole ? QStringLiteral("{}") : sqlArray(changes.added)}});
}

} // namespace afs
