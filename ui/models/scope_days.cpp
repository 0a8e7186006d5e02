// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/format.h"
#include "ui/models/scope_store.h"

#include <QLocale>

namespace afs {

void ScopeStore::setDayRules(std::chrono::hours dayStart, int firstWeekday) {
    m_dayStart = dayStart;
    m_firstWeekday = firstWeekday;
}

int ScopeStore::firstWeekday() const {
    return m_firstWeekday > 0 ? m_firstWeekday : static_cast<int>(QLocale().firstDayOfWeek());
}

std::chrono::local_days ScopeStore::dayOf(Instant moment) const {
    return localDayOf(moment, m_zone, m_dayStart);
}

} // namespace afs
