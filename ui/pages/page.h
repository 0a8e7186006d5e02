// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/models/emptiness.h"
#include "ui/models/import_watch.h"
#include "ui/models/known_history.h"
#include "ui/models/page_id.h"
#include "ui/models/scope_store.h"
#include "ui/models/statistics_runner.h"
#include "ui/models/window_sources.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace afs {

class EmptyState;

/// What pages are built on; outlives them.
struct PageContext {
    PageContext(ScopeStore& theScope, StatisticsRunner& theRunner, const Clock& theClock, AccountId theAccount,
                const WindowSources& sources, QString settingsPath = {})
        : scope(theScope), runner(theRunner), clock(theClock), account(theAccount), library(*sources.library),
          imports(*sources.imports), accounts(*sources.accounts), scan(*sources.scan), playlists(*sources.playlists),
          program(*sources.program), choices(*sources.choices), recordings(*sources.recordings),
          deletions(*sources.deletions), known(std::make_shared<KnownHistory>(library, imports, scan, account)),
          importing(std::make_shared<ImportWatch>(imports)), settings(std::move(settingsPath)) {}

    ScopeStore& scope;
    StatisticsRunner& runner;
    const Clock& clock;
    AccountId account; ///< whose library it is
    LibrarySource& library;
    ImportActions& imports;
    AccountSource& accounts;
    ScanSource& scan;
    PlaylistSource& playlists;
    ProgramSource& program;
    ProgramChoices& choices;
    RecordingSource& recordings;
    DeletionSource& deletions;
    std::shared_ptr<KnownHistory> known; ///< shared by the copies that pages keep
    std::shared_ptr<ImportWatch> importing;
    QString settings; ///< path of the file that remembers choices; empty: nothing is remembered
};

/// A page of the window. It asks when it is seen and the scope or the snapshot has changed, never otherwise; a hidden
/// page lets go of an old snapshot.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PageId id, const PageContext& context, QWidget* parent = nullptr);

    PageId id() const { return m_id; }
    /// Whether it shows the answer to the current question.
    bool settled() const { return m_settled; }
    Emptiness emptiness() const { return m_emptiness; }
    /// Asks again: at once when it is seen, else when it is next shown.
    void reask();
    /// Opens the plays behind what the page shows: those of the whole scope, where it shows nothing narrower.
    virtual void showPlays();
    /// Gives the keyboard to the page: to itself, else to the first control in it that takes it.
    virtual void focusFirst();

Q_SIGNALS:
    void notice(const afs::Notice& notice);         ///< for the toast bar
    void importRequested(const QStringList& paths); ///< none: they are to be chosen
    void demoRequested();
    /// 0: somebody new. `withPlaybackState`: for a mode that watches the player.
    void signInRequested(afs::AccountId account, bool withPlaybackState);
    void accountChosen(afs::AccountId account); ///< whose library is to be shown
    void coloursChosen(afs::ColourScheme scheme);
    void shortcutsRequested();
    void settledChanged();

protected:
    /// Starts the question; ends in settle(). Called with a snapshot only, unless the page needs none.
    virtual void ask() = 0;
    /// Lets go of everything that belongs to a snapshot.
    virtual void forget() = 0;
    /// After it: charts that still show points say nothing of them until they get their next data.
    void silenceCharts();
    /// Before the first snapshot and while asking: for skeletons that appear when it takes long.
    virtual void showLoading(bool loading);

    /// What the page is about could not be read: the sentence takes its place until it settles, with a way to retry().
    void showUnread(const QString& title, const Error& error);
    /// Somebody wants to see whether it can be read now.
    virtual void retry();

    /// Whether there is nothing to say before the history is read.
    virtual bool needsLibrary() const { return true; }

    void setContent(QWidget* content);
    QWidget* setScrollingContent(QWidget* content);
    QScrollArea* scrolling(QWidget* content); ///< the content in an area that scrolls it
    void scrollToTop();
    const PageContext& context() const { return m_context; }
    Question question() const;

    /// Computes on a worker what `compute(Question, SelectionCache&, Wanted)` gives, hands it to `show` here, settles.
    template <typename Compute, typename Show>
    void askFor(Compute compute, Show show) {
        askFor([](const Question& asked, const DateRange& range,
                  SelectionCache& selections) { return emptinessOf(asked, range, selections); },
               std::move(compute), std::move(show));
    }
    /// `judge(Question, DateRange, SelectionCache&)`: why there is nothing to show.
    template <typename Judge, typename Compute, typename Show>
    void askFor(Judge judge, Compute compute, Show show);
    void settle(Emptiness emptiness);
    /// The second button of an empty page; empty where the data is invented already.
    QString demoOffer() const;
    void say(const QString& sentence) { Q_EMIT notice({sentence}); }
    /// Shows which other releases of a song there are, in a dialog; what is done there is said by this page.
    void openReleases(const QString& uri);

    void showEvent(QShowEvent* event) override;

    static Narrowing narrowingOf(Qt::KeyboardModifiers modifiers) {
        return (modifiers & Qt::ControlModifier) != 0 ? Narrowing::Add : Narrowing::Replace;
    }

private:
    void changed();
    void libraryReplaced();
    void showEmptiness();
    void showFailure(const Error& error);
    void takePrimary();
    void takeSecondary();

    PageId m_id;
    PageContext m_context;
    AnswerLine m_line;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QScrollArea* m_scroll = nullptr; ///< of setScrollingContent()
    Emptiness m_emptiness = Emptiness::None;
    bool m_failed = false; ///< there is no snapshot and the reason is shown
    bool m_stale = true;
    bool m_settled = false;
};

template <typename Judge, typename Compute, typename Show>
void Page::askFor(Judge judge, Compute compute, Show show) {
    auto& selections = m_context.runner.selections();
    using Data = decltype(compute(std::declval<Question>(), selections, std::declval<Wanted>()));
    struct Answer {
        Emptiness emptiness = {};
        Data data;
    };
    m_context.runner.ask(
        m_line,
        [&selections, question = question(), range = m_context.scope.chosenRange(), judge = std::move(judge),
         compute = std::move(compute)](const Wanted& wanted) {
            Data found = compute(question, selections, wanted); // first: it knows what can be made side by side
            return Answer{judge(question, range, selections), std::move(found)};
        },
        [this, show = std::move(show)](Answer answer) {
            show(std::move(answer.data));
            settle(answer.emptiness);
        });
}

} // namespace afs
