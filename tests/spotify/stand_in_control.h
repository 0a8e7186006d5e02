// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace afs::test {

class SpotifyStandIn;

/// What a test in another language wants of the stand-in: one JSON object, one answer. `do` names it:
///
///   play      name, artist, album, ended (ISO 8601), uri of a context: a play that Spotify lists
///   fail      path, times, and status, retry_after, quota, html or kind (hang, reset, truncated, drip): faults
///   person    id, account_id, name: who the next browser is
///   deny      denied: whether that person says no
///   grant     scopes: what they grant instead of what was asked for
///   tokens    rotates
///   clock     hours: how far Spotify's clock is ahead
///   revoke    every sign-in; end_access ends the access tokens alone
///   playlist  id, snapshot, and unplayable: the positions that are to go dark
///   secrets   every token, code and verifier that ever was
///   seen      method and path of every request
///
/// An unknown one is answered with `error`.
QJsonObject control(SpotifyStandIn& standIn, const QJsonObject& command);

} // namespace afs::test
