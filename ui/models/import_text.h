// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/import_report.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

/// An import in words.
namespace afs {

/// The first three names, each as short as it has to be, and how many more there are.
QString importNames(const QStringList& names);

/// "my_spotify_data.zip · 12 files · 169 029 rows · Mar 2015 – Feb 2026"
QString importSourceText(const ImportReport& report, const QTimeZone& zone);

/// "53 947 new plays, 87 497 already there, 2 unreadable, in 2.1 s"
QString importDoneText(const ImportReport& report);

/// What went with an import that was undone; `came`: what had come with it. "291 plays removed, and 9 rows that never
/// count."
QString undoneText(std::int64_t rowsRemoved, const ClassCounts& came);

/// "33 010 of 53 947 rows · 41 000 rows/s · 0:01 left"
QString progressText(const ImportProgress& progress);

/// The whole report as plain text, for a file.
QString importReportFile(const ImportReport& report, const QTimeZone& zone);

} // namespace afs
