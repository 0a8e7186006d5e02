// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/regroup.h"

#include "core/store/sql_array.h"

#include <algorithm>

namespace afs {

namespace {

constexpr std::size_t regroupBlock = 20'000;

} // namespace

void regroupEvidence(Session& session, AccountId account, const std::vector<Regroup>& rows) {
    for (std::size_t from = 0; from < rows.size(); from += regroupBlock) {
        const std::size_t to = std::min(rows.size(), from + regroupBlock);
        std::vector<std::int64_t> ids;
        std::vector<std::int64_t> plays;
        std::vector<std::int64_t> leads;
        for (std::size_t i = from; i < to; ++i) {
            ids.push_back(rows[i].id);
            plays.push_back(rows[i].playId);
            leads.push_back(rows[i].leads ? 1 : 0);
        }
        session.run("evidence_regroup", {{"account", account.value},
                                         {"ids", sqlArray(ids)},
                                         {"play_ids", sqlArray(plays)},
                                         {"leads", sqlArray(leads)}});
    }
}

} // namespace afs
