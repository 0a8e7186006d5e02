// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/metadata_service.h"

#include <QString>

namespace afs {

/// How looking up songs stands, in a sentence of a person's. Any thread.
QString lookupSentence(const MetadataStatus& status, bool isSignedIn);

} // namespace afs
