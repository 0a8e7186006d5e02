// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan_lease.h"

#include "core/store/db_error.h"

namespace afs {

Result<bool> holdScanLease(Session& session, AccountId account) {
    return guarded([&] {
        QSqlQuery query = session.run("scan_lease_hold", {{"account", account.value}});
        return query.next() && query.value(4).toBool();
    });
}

Status releaseScanLease(Session& session, AccountId account) {
    return guarded([&] { session.run("scan_lease_release", {{"account", account.value}}); });
}

} // namespace afs
