// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/all_time_band.h"

#include "ui/charts/range_strip.h"
#include "ui/models/format.h"
#include "ui/pages/mark_actions.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QTimer>

namespace afs {

namespace {

/// Dates at an end of the history mean the same as an open end, and say it better: plays to come belong to it.
DateRange rangeOf(QDate from, QDate to, const RangeStrip& strip) {
    DateRange range;
    if (from > strip.begin() || to < strip.end()) {
        range.from = toLocalDays(from);
        range.to = toLocalDays(to);
    }
    return range;
}

} // namespace

AllTimeBand::AllTimeBand(const PageContext& context, std::function<Page*()> page, QWidget* parent)
    : QWidget(parent), m_context(context), m_page(std::move(page)), m_strip(new RangeStrip(this)) {
    m_strip->setAccessibleName(tr("Whole history"));
    m_strip->setToolTip(QString());
    m_strip->setKey({tr("From an export"), tr("From scanning alone"), tr("Not known")});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::XL, 0, Space::XL, Space::S);
    layout->addWidget(m_strip);
    ScopeStore& scope = context.scope;
    connect(m_strip, &RangeStrip::dragged, this, [this](QDate from, QDate to) { dragTo(rangeOf(from, to, *m_strip)); });
    connect(m_strip, &RangeStrip::dropped, this, [this](QDate from, QDate to) { drop(rangeOf(from, to, *m_strip)); });
    connect(m_strip, &RangeStrip::dragCancelled, this, [this, &scope] {
        m_next.reset();
        scope.cancelDrag();
    });
    connect(m_strip, &ChartView::activated, this, [this, &scope](int index) {
        const TimeBucket& bucket = m_data.marks[static_cast<std::size_t>(index)].bucket;
        scope.setRange(choiceFor({bucket.from, bucket.to}, scope.today()));
    });
    connect(m_strip, &ChartView::opened, this, [this, &scope](int index) {
        const TimeBucket& bucket = m_data.marks[static_cast<std::size_t>(index)].bucket;
        scope.setRange(RangeChoice::ofYear(toDate(bucket.from).year()));
    });
    const auto narrow = [this](Place& place, int index) {
        const TimeBucket& bucket = m_data.marks[static_cast<std::size_t>(index)].bucket;
        place.range = choiceFor({bucket.from, bucket.to}, m_context.scope.today());
        place.narrowed.reset();
        place.subject.reset(); // the band counts all that passes the filters
    };
    offerMarkActions(*m_strip, scope, {narrow, {}, tr("Show this time")});
    connect(&scope, &ScopeStore::placeChanged, this, &AllTimeBand::follow);
    connect(&scope, &ScopeStore::scopeChanged, this, &AllTimeBand::ask);
    connect(&context.library, &LibrarySource::libraryChanged, this, &AllTimeBand::ask);
    connect(&context.scan, &ScanSource::gapsChanged, this, &AllTimeBand::ask);
    connect(context.known.get(), &KnownHistory::changed, this, &AllTimeBand::ask);
    ask();
    follow();
}

void AllTimeBand::follow() {
    // A history of one day has no part to choose.
    setVisible(pageUsesScope(m_context.scope.place().page) && m_data.marks.size() > 1 &&
               m_context.scope.rangeSettled());
    if (!m_strip->dragging())
        showFrame();
}

void AllTimeBand::showFrame() {
    const DateRange range = m_context.scope.scope().range;
    const auto edge = [](const std::optional<std::chrono::local_days>& day) { return day ? toDate(*day) : QDate(); };
    m_strip->setFrame(edge(range.from), edge(range.to));
}

/// Only when something else than the range has changed.
void AllTimeBand::ask() {
    follow();
    const LibraryPtr library = m_context.library.library();
    if (!library) {
        m_line.drop();
        return;
    }
    const Question question = allTimeQuestion({library,
                                               m_context.scope.scope(),
                                               m_context.scope.today(),
                                               m_context.scope.firstWeekday(),
                                               m_context.scan.gaps(m_context.account),
                                               {},
                                               m_context.known->covered(m_context.scope.scope())});
    const bool isSame = m_asked && m_asked->library == question.library && m_asked->scope == question.scope &&
                        m_asked->today == question.today && m_asked->gaps == question.gaps &&
                        m_asked->covered == question.covered;
    if (isSame)
        return;
    m_asked = question;
    m_context.runner.ask(
        m_line,
        [question, &selections = m_context.runner.selections()](const Wanted& wanted) {
            return allTimeData(question, selections, wanted);
        },
        [this](AllTimeData answer) { present(std::move(answer)); });
}

void AllTimeBand::present(AllTimeData answer) {
    m_data = std::move(answer);
    m_strip->setHistory(allTimeChart(m_data), allTimeEnd(m_data));
    follow();
}

void AllTimeBand::dragTo(const DateRange& range) {
    m_next = range;
    proceed();
}

void AllTimeBand::proceed() {
    Page* page = m_page();
    if (m_next && page->settled())
        m_context.scope.dragRange(*std::exchange(m_next, std::nullopt));
    disconnect(m_busy);
    if (page->settled())
        showFrame();
    else
        m_busy = connect(page, &Page::settledChanged, this, &AllTimeBand::pageSettled);
}

/// The frame moves with the charts, in one picture; the next range is asked for when that is painted.
void AllTimeBand::pageSettled() {
    if (!m_page()->settled())
        return;
    showFrame();
    QTimer::singleShot(0, this, &AllTimeBand::proceed);
}

void AllTimeBand::drop(const DateRange& range) {
    m_next.reset();
    disconnect(m_busy);
    m_context.scope.dragRange(range);
    m_context.scope.endDrag();
}

} // namespace afs
