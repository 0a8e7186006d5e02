// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scan_service.h"

namespace afs {

/// How scanning stands, in whole sentences for a person. `problem`: the sentence of what goes wrong, if there is one.
QString scanSentence(const ScanStatus& status, const QString& problem, Instant now);

} // namespace afs
