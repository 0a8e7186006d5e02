// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/territory_name.h"

#include <unicode/uloc.h>

#include <array>

namespace afs {

QString territoryName(const QString& code, const QLocale& locale) {
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return {};
    const QByteArray place = "und_" + QLocale::territoryToCode(territory).toLatin1();
    std::array<UChar, 256> name{};
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(place.constData(), locale.name().toLatin1().constData(), name.data(),
                                              static_cast<int>(name.size()), &error);
    // U_USING_DEFAULT_WARNING: in no language that is known, so it is the code again.
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING || length <= 0)
        return QLocale::territoryToString(territory);
    return QString::fromUtf16(name.data(), length);
}

} // namespace afs
