// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mark_actions.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/kpi_card.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page_parts.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <iterator>
#include <memory>

namespace afs {

namespace {

struct MarkWords {
    Q_DECLARE_TR_FUNCTIONS(MarkActions)
};

Place playsBehind(const ScopeStore& scope, const MarkMeaning& meaning, int index) {
    Place place = scope.place();
    meaning.narrow(place, index);
    return place;
}

/// Where a mark stands that stood at `index` when a menu was opened on it: the history may have changed since. -1: it
/// is gone.
int placeNow(const ChartData& data, const ChartPoint& mark, int index) {
    const auto isSame = [&mark](const ChartPoint& other) {
        return other.date == mark.date && other.label == mark.label && other.subtitle == mark.subtitle;
    };
    if (index < std::ssize(data.points) && isSame(data.points[static_cast<std::size_t>(index)]))
        return index;
    const auto found = std::find_if(data.points.begin(), data.points.end(), isSame);
    return found == data.points.end() ? -1 : static_cast<int>(found - data.points.begin());
}

void activateAgain(ChartView& chart, const ChartPoint& mark, int index) {
    if (const int now = placeNow(chart.data(), mark, index); now >= 0)
        Q_EMIT chart.activated(now, Qt::NoModifier);
}

std::optional<SubjectLink> subjectOf(const MarkMeaning& meaning, int index) {
    return meaning.subject ? meaning.subject(index) : std::nullopt;
}

void popUpMarkMenu(ChartView& chart, ScopeStore& scope, const MarkMeaning& meaning, int index, const QPoint& position) {
    auto* menu = new QMenu(&chart);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto link = subjectOf(meaning, index))
        QObject::connect(menu->addAction(withoutMnemonics(MarkWords::tr("Open “%1”").arg(link->name))),
                         &QAction::triggered, &chart, [&scope, link = *link] { scope.openSubject(link); });
    if (!meaning.clickText.isEmpty())
        QObject::connect(menu->addAction(meaning.clickText), &QAction::triggered, &chart,
                         [&chart, index, mark = chart.data().points[static_cast<std::size_t>(index)]] {
                             activateAgain(chart, mark, index);
                         });
    if (meaning.narrow) {
        QAction* plays = menu->addAction(showPlaysText());
        plays->setShortcut(QKeySequence(Qt::Key_P));
        QObject::connect(plays, &QAction::triggered, &chart,
                         [&scope, behind = playsBehind(scope, meaning, index)] { scope.openPlays(behind); });
    }
    menu->popup(position);
}

} // namespace

void offerMarkActions(ChartView& chart, ScopeStore& scope, MarkMeaning meaning) {
    const auto shared = std::make_shared<const MarkMeaning>(std::move(meaning));
    if (shared->narrow)
        QObject::connect(&chart, &ChartView::playsRequested, &chart,
                         [&scope, shared](int index) { scope.openPlays(playsBehind(scope, *shared, index)); });
    QObject::connect(&chart, &ChartView::menuRequested, &chart,
                     [&chart, &scope, shared](int index, const QPoint& position) {
                         popUpMarkMenu(chart, scope, *shared, index, position);
                     });
    if (!shared->subject)
        return;
    chart.setEnterOpens(true);
    // Of a double click what the first click hit, even where that has brought other marks meanwhile.
    const auto clicked = std::make_shared<std::optional<SubjectLink>>();
    QObject::connect(&chart, &ChartView::aboutToBeClicked, &chart,
                     [shared, clicked](int index) { *clicked = subjectOf(*shared, index); });
    QObject::connect(&chart, &ChartView::opened, &chart, [&chart, &scope, shared, clicked](int index) {
        const bool isDoubleClick = chart.isDoubleClick();
        if (const auto link = isDoubleClick && *clicked ? *clicked : subjectOf(*shared, index))
            scope.openSubject(*link, isDoubleClick ? ScopeStore::OpenedBy::DoubleClick : ScopeStore::OpenedBy::Itself);
    });
}

QString showPlaysText() {
    return MarkWords::tr("Show the plays behind this number");
}

void offerPlays(KpiCard& card, ScopeStore& scope, std::function<bool(Place& place)> narrow) {
    card.setBehind(showPlaysText());
    QObject::connect(&card, &KpiCard::behindRequested, &card, [&scope, narrow = std::move(narrow)] {
        Place place = scope.place();
        if (!narrow || narrow(place))
            scope.openPlays(std::move(place));
    });
}

} // namespace afs
