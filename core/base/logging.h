// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace afs {

Q_DECLARE_LOGGING_CATEGORY(logDatabase)
Q_DECLARE_LOGGING_CATEGORY(logImport)
Q_DECLARE_LOGGING_CATEGORY(logLibrary)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logSpotify)
Q_DECLARE_LOGGING_CATEGORY(logUi)

/// `debug`, `info`, `warning` or `error`; false when the word is none of them.
bool setLogLevel(const QString& level);

/// Sends messages to standard error and, from then on, also to `folder`/program.log (five files of 1 MB, mode 0600).
/// Call once, before threads start. An empty or unwritable folder costs the
/// file, not the program.
void startLogging(const QString& folder);

} // namespace afs
