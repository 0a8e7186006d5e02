// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <QtCore/qglobal.h>

#include <algorithm>
#include <array>
#include <optional>

namespace afs {

enum class PageId {
    Overview,
    History,
    Top,
    Clock,
    Playlists,
    Unplayable,
    Review,
    Imports,
    Scanner,
    Settings,
    Track,
    Artist,
    Album
};

/// What everybody may know of a page; how it is made stands in ui/frame/page_stack.cpp.
struct PageEntry {
    PageId id{};
    const char* key = "";   ///< the stable name, for the command line, the settings and the symbol: "overview"
    const char* title = ""; ///< English; for people, by pageTitle()
    bool usesScope = false; ///< it answers for a range, a metric and filters: the header strip is shown only then
    bool listed = true;     ///< in the sidebar; the others are about something, which a Place names
};

/// The pages: those of the sidebar in its order, then the others.
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
    PageEntry{PageId::Track, "track", QT_TRANSLATE_NOOP("Pages", "Track"), true, false},
    PageEntry{PageId::Artist, "artist", QT_TRANSLATE_NOOP("Pages", "Artist"), true, false},
    PageEntry{PageId::Album, "album", QT_TRANSLATE_NOOP("Pages", "Album"), true, false},
};

constexpr const PageEntry& pageEntry(PageId page) {
    return pageEntries[static_cast<std::size_t>(page)];
}

static_assert(std::all_of(pageEntries.begin(), pageEntries.end(),
                          [](const PageEntry& entry) { return &pageEntry(entry.id) == &entry; }),
              "the enumeration and its entries have one order");

/// The pages that can be gone to as they are.
inline constexpr auto allPages = [] {
    constexpr auto isListed = [](const PageEntry& entry) { return entry.listed; };
    constexpr auto count = std::count_if(pageEntries.begin(), pageEntries.end(), isListed);
    std::array<PageId, static_cast<std::size_t>(count)> pages{};
    std::size_t at = 0;
    for (const PageEntry& entry : pageEntries)
        if (entry.listed)
            pages[at++] = entry.id;
    return pages;
}();

QString pageKey(PageId page);
std::optional<PageId> pageFromKey(const QString& key); ///< of the listed ones
QString pageTitle(PageId page);
/// What people call it besides, for the search.
QString pageKeywords(PageId page);

constexpr bool pageUsesScope(PageId page) {
    return pageEntry(page).usesScope;
}

} // namespace afs
