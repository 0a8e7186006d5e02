// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// 64 characters (384 bits) of the system's randomness, of those that a verifier and a state may hold.
QString randomText();

/// base64url(SHA-256(verifier)) without padding: what RFC 7636 calls S256.
QString pkceChallenge(const QString& verifier);

} // namespace afs
