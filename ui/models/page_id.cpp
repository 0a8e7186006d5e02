// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_id.h"

#include <QCoreApplication>

namespace afs {

QString pageKey(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QStringLiteral("overview");
    case PageId::History:
        return QStringLiteral("history");
    case PageId::Top:
        return QStringLiteral("top");
    case PageId::Clock:
        return QStringLiteral("clock");
    case PageId::Playlists:
        return QStringLiteral("playlists");
    case PageId::Unplayable:
        return QStringLiteral("unplayable");
    case PageId::Imports:
        return QStringLiteral("imports");
    case PageId::Scanner:
        return QStringLiteral("scanner");
    }
    return {};
}

std::optional<PageId> pageFromKey(const QString& key) {
    for (const PageId page : allPages)
        if (pageKey(page) == key.trimmed().toLower())
            return page;
    return std::nullopt;
}

QString pageTitle(PageId page) {
    switch (page) {
    case PageId::Overview:
        return QCoreApplication::translate("Pages", "Overview");
    case PageId::History:
        return QCoreApplication::translate("Pages", "History");
    case PageId::Top:
        return QCoreApplication::translate("Pages", "Top");
    case PageId::Clock:
        return QCoreApplication::translate("Pages", "Clock");
    case PageId::Playlists:
        return QCoreApplication::translate("Pages", "Playlists");
    case PageId::Unplayable:
        return QCoreApplication::translate("Pages", "Unplayable");
    case PageId::Imports:
        return QCoreApplication::translate("Pages", "Imports");
    case PageId::Scanner:
        return QCoreApplication::translate("Pages", "Scanner");
    }
    return {};
}

} // namespace afs
