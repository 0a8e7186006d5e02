// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/api_error.h"

namespace afs {

// What the browser shows at the end of a sign-in, as HTML.

QByteArray signedInPage(const QString& name);
QByteArray notSignedInPage(const ApiError& error);

} // namespace afs
