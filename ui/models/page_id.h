// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QtCore/qglobal.h>

#include <algorithm>
#include <array>
#include <optional>

namespace afs {

enum class PageId { Overview, History, Top, Clock, Playlists, Unplayable, Review, Imports, Scanner, Settings };

/// What everybody may know of a page; how it is made stands in ui/frame/page_stack.cpp.
struct PageEntry {
    PageId id;
    const char* key;   ///< the stable name, for the command line, the settings and the symbol: "overview"
    const char* title; ///< English; for people, by pageTitle()
    bool usesScope;    ///< it answers for a range, a metric and filters: the header strip is shown only then
};

/// The pages, in the order of the sidebar.
inline constexpr std::array pageEntries{
    PageEntry{PageId::Overview, "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), true},
    PageEntry{PageId::History, "history", QT_TRANSLATE_NOOP("Pages", "History"), true},
    PageEntry{PageId::Top, "top", QT_TRANSLATE_NOOP("Pages", "Top"), true},
    PageEntry{PageId::Clock, "clock", QT_TRANSLATE_NOOP("Pages", "Clock"), true},
    PageEntry{PageId::Playlists, "playlists", QT_TRANSLATE_NOOP("Pages", "Playlists"), true},
    PageEntry{PageId::Unplayable, "unplayable", QT_TRANSLATE_NOOP("Pages", "Unplayable"), false},
    PageEntry{PageId::Review, "review", QT_TRANSLATE_NOOP("Pages", "Year in review"), true},
    PageEntry{PageId::Imports, "imports", QT_TRANSLATE_NOOP("Pages", "Imports"), false},
    PageEntry{PageId::Scanner, "scanner", QT_TRANSLATE_NOOP("Pages", "Scanner"), false},
    PageEntry{PageId::Settings, "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), false},
};

constexpr const PageEntry& pageEntry(PageId page) {
    return pageEntries[static_cast<std::size_t>(page)];
}

static_assert(std::all_of(pageEntries.begin(), pageEntries.end(),
                          [](const PageEntry& entry) { return &pageEntry(entry.id) == &entry; }),
              "the enumeration and its entries have one order");

inline constexpr auto allPages = [] {
    std::array<PageId, pageEntries.size()> pages{};
    std::transform(pageEntries.begin(), pageEntries.end(), pages.begin(),
                   [](const PageEntry& entry) { return entry.id; });
    return pages;
}();

QString pageKey(PageId page);
std::optional<PageId> pageFromKey(const QString& key);
QString pageTitle(PageId page);

constexpr bool pageUsesScope(PageId page) {
    return pageEntry(page).usesScope;
}

} // namespace afs
