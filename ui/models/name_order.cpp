// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/name_order.h"

#include "ui/models/format.h"
#include "ui/models/name_ranks.h"

#include <string_view>

namespace afs {

namespace {

/// In the order of what is shown.
template <typename NameOf>
NameOrder::Ranks ranksOf(std::size_t count, const NameOf& nameOf, QString (*textOf)(std::string_view name)) {
    NameOrder::Ranks ranks{nameRanks(count, [&](std::size_t i) { return textOf(nameOf(i)); }),
                           static_cast<std::uint32_t>(count)};
    for (std::size_t i = 0; i < count; ++i)
        if (nameOf(i).empty())
            ranks.ofIndex[i] = ranks.missing;
    return ranks;
}

NameOrder::Ranks ranksIn(const Library& library, NameOrder::Of what) {
    switch (what) {
    case NameOrder::Of::Titles:
        return ranksOf(
            library.tracks.size(), [&](std::size_t i) { return library.text(library.tracks[i].title); },
            titleOrUnknown);
    case NameOrder::Of::Artists:
        return ranksOf(
            library.artists.size(), [&](std::size_t i) { return library.text(library.artists[i].name); },
            artistOrUnknown);
    case NameOrder::Of::Albums:
        return ranksOf(
            library.albums.size(), [&](std::size_t i) { return library.text(library.albums[i].title); },
            albumOrUnknown);
    }
    return {};
}

} // namespace

NameOrder::RanksPtr NameOrder::of(const LibraryPtr& library, Of what) {
    Known& known = m_known[static_cast<std::size_t>(what)];
    const std::lock_guard lock(known.mutex);
    if (!known.ranks || known.library.lock() != library) {
        known.ranks = std::make_shared<const Ranks>(ranksIn(*library, what));
        known.library = library;
    }
    return known.ranks;
}

} // namespace afs
