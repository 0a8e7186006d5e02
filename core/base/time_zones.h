// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace afs {

/// The zone of that name, also of an older one that is a link (US/Eastern); `right/…` and `posix/…` are the same zones,
/// no second leaps here. No value where there is none. Any thread.
std::optional<QTimeZone> zoneNamed(const QByteArray& given);

/// The zone of this computer, however TZ spells it for the C library: by name, by the path of its file, or as a rule
/// (CET-1CEST,M3.5.0,M10.5.0/3). UTC where it is not understood. Reads the environment: any thread, while nobody sets
/// it.
QTimeZone systemZone();

/// What TZ says, where no zone is called so; empty otherwise.
QString unknownSystemZone();

} // namespace afs
