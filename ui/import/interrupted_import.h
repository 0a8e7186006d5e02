// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sources.h"
#include "ui/widgets/notice.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace afs {

/// What to say of the newest import when it was interrupted (the program or the computer went down): that nothing of it
/// was added, and an offer to run it again. Nothing when it ended, or when another import came after it.
std::optional<Notice> interruptedNotice(const std::vector<ImportRecord>& imports,
                                        std::function<void(const QStringList&)> runAgain);

/// Asks for the list of imports once and hands over what interruptedNotice() has to say. `context` ends the waiting.
void watchForInterruptedImport(ImportActions& imports, QObject* context, std::function<void(const Notice&)> say,
                               std::function<void(const QStringList&)> runAgain);

} // namespace afs
