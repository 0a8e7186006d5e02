// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page_stack.h"

#include "ui/pages/clock_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/imports_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/playlists_page.h"
#include "ui/pages/scanner_page.h"
#include "ui/pages/top_page.h"
#include "ui/pages/unplayable_page.h"

namespace afs {

PageStack::PageStack(const PageContext& context, QWidget* parent) : QStackedWidget(parent), m_context(context) {
    setAccessibleName(tr("Page"));
}

Page* PageStack::makePage(PageId id) {
    switch (id) {
    case PageId::Overview:
        return new OverviewPage(m_context, this);
    case PageId::History:
        return new HistoryPage(m_context, this);
    case PageId::Top:
        return new TopPage(m_context, this);
    case PageId::Clock:
        return new ClockPage(m_context, this);
    case PageId::Playlists: {
        auto* playlists = new PlaylistsPage(m_context, this);
        connect(playlists, &PlaylistsPage::signInRequested, this, &PageStack::signInRequested);
        return playlists;
    }
    case PageId::Unplayable:
        return new UnplayablePage(m_context, this);
    case PageId::Imports: {
        auto* imports = new ImportsPage(m_context, this);
        connect(imports, &ImportsPage::importOf, this, &PageStack::importRequested);
        return imports;
    }
    case PageId::Scanner: {
        auto* scanner = new ScannerPage(m_context, this);
        connect(scanner, &ScannerPage::signInRequested, this, &PageStack::signInRequested);
        connect(scanner, &ScannerPage::accountChosen, this, &PageStack::accountChosen);
        return scanner;
    }
    }
    return nullptr;
}

Page* PageStack::page(PageId id) {
    Page*& page = m_pages[static_cast<std::size_t>(id)];
    if (!page) {
        page = makePage(id);
        connect(page, &Page::notice, this, &PageStack::notice);
        connect(page, &Page::importRequested, this, [this] { Q_EMIT importRequested({}); });
        connect(page, &Page::demoRequested, this, &PageStack::demoRequested);
        addWidget(page);
    }
    return page;
}

void PageStack::showPage(PageId id) {
    setCurrentWidget(page(id));
}

} // namespace afs
