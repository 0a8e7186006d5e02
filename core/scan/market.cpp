// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/market.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace afs {

QString marketOf(const QString& text) {
    const QString code = text.trimmed().toUpper();
    const bool isCode = code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    // Dumps say ZZ where the country was not known; XK is real.
    const bool isCountry = isCode && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return isCountry && code != QLatin1String("ZZ") ? code : QString();
}

QString chooseMarket(const MarketHints& hints) {
    for (const QString& hint : {hints.setting, hints.newestOfDump, hints.localeTerritory, hints.zoneTerritory})
        if (const QString market = marketOf(hint); !market.isEmpty())
            return market;
    return {};
}

MarketHints hintsOfThisComputer() {
    // The C locale and zones such as UTC lie in no territory: their code is empty.
    return {{},
            {},
            QLocale::territoryToCode(QLocale::system().territory()),
            QLocale::territoryToCode(QTimeZone::systemTimeZone().territory())};
}

} // namespace afs
