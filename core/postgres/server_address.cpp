// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server_address.h"

#include <QUrl>

namespace afs {

QString urlOf(const ServerAddress& address) {
    const auto encoded = [](const QString& part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part.trimmed()));
    };
    QString url = QStringLiteral("postgresql://");
    if (!address.user.trimmed().isEmpty())
        url += encoded(address.user) + u'@';
    // The colons of an IPv6 number are kept in brackets.
    const QString host = address.host.trimmed();
    url += host.contains(u':') && !host.startsWith(u'/') ? QString(u'[' + host + u']') : encoded(host);
    url += u':' + QString::number(address.port);
    if (!address.database.trimmed().isEmpty())
        url += u'/' + encoded(address.database);
    if (!address.sslMode.isEmpty())
        url += QStringLiteral("?sslmode=") + encoded(address.sslMode);
    return url;
}

} // namespace afs
