// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/evidence.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace afs {

/// PostgreSQL's text form of an array ('{1,2,3}') and back; QtSql can bind no list.
QString sqlArray(const std::vector<std::int64_t>& values);
std::vector<std::int64_t> fromSqlArray(const QString& text);

QString firstIds(const std::vector<IdRun>& runs);
QString lastIds(const std::vector<IdRun>& runs);

} // namespace afs
