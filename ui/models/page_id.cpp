// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_id.h"

#include <QCoreApplication>

namespace afs {

QString pageKey(PageId page) {
    return QLatin1String(pageEntry(page).key);
}

std::optional<PageId> pageFromKey(const QString& key) {
    const QString wanted = key.trimmed().toLower();
    for (const PageEntry& entry : pageEntries)
        if (entry.listed && wanted == QLatin1String(entry.key))
            return entry.id;
    return std::nullopt;
}

QString pageTitle(PageId page) {
    return QCoreApplication::translate("Pages", pageEntry(page).title);
}

} // namespace afs
