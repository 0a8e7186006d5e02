// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "core/domain/ids.h"
#include "ui/models/page_id.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <array>

namespace afs {

class Page;
struct PageContext;

/// The pages of the window, each made when it is first asked for; what they want of the window comes out of one place.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    /// The context outlives this.
    explicit PageStack(const PageContext& context, QWidget* parent = nullptr);

    Page* page(PageId id);
    void showPage(PageId id);

Q_SIGNALS:
    void notice(const afs::Notice& notice);
    void importRequested(const QStringList& paths); ///< none: they are to be chosen
    void demoRequested();
    void signInRequested(afs::AccountId account, bool withPlaybackState);
    void accountChosen(afs::AccountId account);
    void coloursChosen(afs::ColourScheme scheme);
    void shortcutsRequested();

private:
    const PageContext& m_context;
    std::array<Page*, pageEntries.size()> m_pages{};
};

} // namespace afs
