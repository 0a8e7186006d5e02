// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/sighting.h"

#include <QVariantMap>

namespace afs {

/// What Spotify's own player on this computer says over D-Bus (the properties of org.mpris.MediaPlayer2.Player). It
/// does not tell of private sessions. A position of 0 is none: many versions say nothing else.
Sighting sightingOfMpris(const QVariantMap& properties, Instant at);

/// `/com/spotify/track/…` and the other spellings of a track id as a URI, of a local file as the Web API spells it;
/// empty: an advertisement, an episode, nothing.
QString uriOfMpris(const QString& trackId, const QString& url);

} // namespace afs
