// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace afs {

/// Where somebody may be, as far as this computer and the history know. Countries are ISO 3166 codes of two letters;
/// whatever else is said counts as nothing.
struct MarketHints {
    QString setting;         ///< a person's choice
    QString newestOfDump;    ///< country of the newest play
    QString localeTerritory; ///< of the language settings
    QString zoneTerritory;   ///< of the time zone
};

/// The country to send with scans: the first that is one, in the order above. Empty: it has to be asked for, and
/// playable stays unknown.
QString chooseMarket(const MarketHints& hints);

/// A country as Spotify wants it ("nl" becomes "NL"); empty when it is none.
QString marketOf(const QString& text);

/// What this computer's settings say.
MarketHints hintsOfThisComputer();

} // namespace afs
