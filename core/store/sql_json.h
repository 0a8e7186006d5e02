// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QString>

#include <string>

namespace afs {

/// Rows cross to PostgreSQL as one JSON list where they are few and have texts (jsonb_to_recordset).
QString sqlJson(const QJsonArray& list);

/// A text as PostgreSQL can keep it, without NUL; null when it is empty.
QJsonValue sqlJsonText(const std::string& text);

/// The same as it comes back from there.
std::string asStoredText(const std::string& text);

} // namespace afs
