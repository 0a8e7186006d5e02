// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/counting_rule.h"

#include <QString>

/// The five counting rules in words.
namespace afs {

QString ruleTitle(CountingRule rule);       ///< "Spotify's own: 30 seconds"
QString ruleExplanation(CountingRule rule); ///< one or two plain sentences

} // namespace afs
