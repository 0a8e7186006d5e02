// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_stack.h"

#include "ui/pages/clock_page.h"
#include "ui/pages/detail_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/playlists_page.h"
#include "ui/pages/review_page.h"
#include "ui/pages/scanner_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/top_page.h"
#include "ui/pages/unplayable_page.h"

namespace afs {

namespace {

struct PageMaker {
    PageId id;
    Page* (*make)(const PageContext& context, QWidget* parent);
};

/// `About`: what one class makes several pages of.
template <typename Made, auto... About>
constexpr PageMaker maker(PageId id) {
    return {id,
            [](const PageContext& context, QWidget* parent) -> Page* { return new Made(About..., context, parent); }};
}

constexpr std::array makers{
    maker<OverviewPage>(PageId::Overview),
    maker<HistoryPage>(PageId::History),
    maker<TopPage>(PageId::Top),
    maker<ClockPage>(PageId::Clock),
    maker<PlaylistsPage>(PageId::Playlists),
    maker<UnplayablePage>(PageId::Unplayable),
    maker<ReviewPage>(PageId::Review),
    maker<ImportsPage>(PageId::Imports),
    maker<ScannerPage>(PageId::Scanner),
    maker<SettingsPage>(PageId::Settings),
    maker<DetailPage, Ranked::Tracks>(PageId::Track),
    maker<DetailPage, Ranked::Artists>(PageId::Artist),
    maker<DetailPage, Ranked::Albums>(PageId::Album),
};

constexpr bool everyPageIsMade() {
    for (std::size_t i = 0; i < makers.size(); ++i)
        if (makers[i].id != pageEntries[i].id)
            return false;
    return makers.size() == pageEntries.size();
}
static_assert(everyPageIsMade(), "every page has a maker, in the order of the enumeration");

} // namespace

PageStack::PageStack(const PageContext& context, QWidget* parent) : QStackedWidget(parent), m_context(context) {
    setAccessibleName(tr("Page"));
}

Page* PageStack::page(PageId id) {
    Page*& page = m_pages[static_cast<std::size_t>(id)];
    if (!page) {
        page = makers[static_cast<std::size_t>(id)].make(m_context, this);
        connect(page, &Page::notice, this, &PageStack::notice);
        connect(page, &Page::importRequested, this, &PageStack::importRequested);
        connect(page, &Page::demoRequested, this, &PageStack::demoRequested);
        connect(page, &Page::signInRequested, this, &PageStack::signInRequested);
        connect(page, &Page::accountChosen, this, &PageStack::accountChosen);
        connect(page, &Page::coloursChosen, this, &PageStack::coloursChosen);
        connect(page, &Page::shortcutsRequested, this, &PageStack::shortcutsRequested);
        addWidget(page);
    }
    return page;
}

void PageStack::showPage(PageId id) {
    setCurrentWidget(page(id));
}

} // namespace afs
