// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace afs {

/// The name of a country in the language of `locale`; Qt itself knows them in English and in their own languages alone.
/// `code`: two letters, ISO 3166. Empty: there is no such country.
QString territoryName(const QString& code, const QLocale& locale = QLocale());

} // namespace afs
