// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_log.h"

#include "core/store/sql_array.h"
#include "core/store/sql_json.h"

#include <QJsonObject>

namespace afs {

namespace {

QVariant sqlTracks(const std::vector<FactChange>& changes) {
    if (changes.empty())
        return QVariant(QMetaType(QMetaType::QString));
    QJsonArray list;
    for (const FactChange& change : changes)
        list.append(QJsonObject{{QStringLiteral("uri"), QString::fromStdString(change.uri)},
                                {QStringLiteral("every"), change.everyPlay}});
    return sqlJson(list);
}

} // namespace

void announceChange(Session& session, AccountId account, const PlayChanges& changes) {
    if (changes.whole || changes.removed.size() + changes.added.size() > largestDelta) {
        session.run("account_announce_all", {{"account", account.value}});
        return;
    }
    const bool isTooMuch = changes.turned.size() > largestDelta;
    session.run("account_announce", {{"account", account.value},
                                     {"whole", isTooMuch},
                                     {"most", static_cast<int>(largestDelta)},
                                     {"removed", sqlArray(changes.removed)},
                                     {"added", sqlArray(changes.added)},
                                     {"turned", isTooMuch ? QStringLiteral("{}") : sqlArray(changes.turned)},
                                     {"tracks", sqlTracks(changes.tracks)}});
}

} // namespace afs
