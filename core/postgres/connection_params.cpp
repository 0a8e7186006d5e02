// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/connection_params.h"

namespace afs {

QString ConnectionParams::describe() const {
    if (managed && !folder.isEmpty())
        return folder;
    if (host.startsWith(u'/'))
        return host + QStringLiteral(" (") + database + u')';
    const QString shownHost = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return user + u'@' + shownHost + u':' + QString::number(port) + u'/' + database;
}

} // namespace afs
