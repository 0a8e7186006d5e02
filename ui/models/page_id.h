// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace afs {

enum class PageId { Overview, History, Top, Clock, Playlists, Unplayable, Imports, Scanner };

constexpr std::array<PageId, 8> allPages{PageId::Overview,  PageId::History,    PageId::Top,     PageId::Clock,
                                         PageId::Playlists, PageId::Unplayable, PageId::Imports, PageId::Scanner};

/// The stable name, for the command line and the settings: "overview".
QString pageKey(PageId page);
std::optional<PageId> pageFromKey(const QString& key);

/// The name for people: "Overview".
QString pageTitle(PageId page);

/// Whether the page answers for a range, a metric and filters: the header strip is shown only then.
constexpr bool pageUsesScope(PageId page) {
    return page != PageId::Unplayable && page != PageId::Imports && page != PageId::Scanner;
}

} // namespace afs
