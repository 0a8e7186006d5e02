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

QString pageKeywords(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QCoreApplication::translate("Pages", "home start figures calendar", "words for the search");
    case PageId::History:
        return QCoreApplication::translate("Pages", "plays list log", "words for the search");
    case PageId::Top:
        return QCoreApplication::translate("Pages", "ranking charts tracks artists albums", "words for the search");
    case PageId::Clock:
        return QCoreApplication::translate("Pages", "hours weekdays streak sessions skipped devices countries",
                                           "words for the search");
    case PageId::Unplayable:
        return QCoreApplication::translate("Pages", "vanished gone missing removed songs", "words for the search");
    case PageId::Review:
        return QCoreApplication::translate("Pages", "wrapped cards pictures", "words for the search");
    case PageId::Imports:
        return QCoreApplication::translate("Pages", "dump files undo deleted not counted", "words for the search");
    case PageId::Scanner:
        return QCoreApplication::translate("Pages", "pause resume accounts sign in out gaps mode",
                                           "words for the search");
    case PageId::Settings:
        return QCoreApplication::translate("Pages", "options preferences configuration", "words for the search");
    case PageId::Playlists:
    case PageId::Track:
    case PageId::Artist:
    case PageId::Album:
        break;
    }
    return {};
}

} // namespace afs
