// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <stop_token>

namespace afs {

/// A note for each entry of a folder that may hold a history and cannot be looked into: one whose name is no UTF-8, so
/// that Qt does not see it, and a symbolic link, which may lead anywhere. Looks into subfolders, at no more than `most`
/// entries.
QStringList passedOver(const QString& folder, std::int64_t most, const std::stop_token& stop);

} // namespace afs
