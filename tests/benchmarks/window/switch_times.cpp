// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window/switch_times.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/frame/main_window.h"
#include "ui/models/history_model.h"
#include "ui/models/scope_store.h"
#include "ui/models/top_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/data_table.h"

#include <algorithm>

namespace afs::test {

SwitchTimes::SwitchTimes(MainWindow& window) : m_window(window) {
    ScopeStore& scope = window.scope();
    const auto pages = [&](const QString& when) {
        for (const PageId page : {PageId::History, PageId::Top, PageId::Clock, PageId::Imports, PageId::Overview})
            m_changes.push_back({pageKey(page) + when, [&scope, page] { scope.openPage(page); }});
    };
    m_changes.push_back(
        {QStringLiteral("all time"), [&scope] { scope.setRange(RangeChoice::of(RangeChoice::Kind::AllTime)); }});
    pages(QStringLiteral(", first time"));
    pages(QString());
    const auto detail = [&](const QString& name, const QString& question) {
        m_changes.push_back({name, [&window, question] {
                                 const Page* page = window.page(window.scope().place().page);
                                 for (ChartCard* card : page->findChildren<ChartCard*>())
                                     if (card->title() == question)
                                         Q_EMIT card->chart()->opened(0);
                             }});
        m_changes.push_back({QStringLiteral("back from it"), [&scope] { scope.goBack(); }});
    };
    for (const QString& when : {QStringLiteral(", first time"), QString()}) {
        detail(QStringLiteral("artist page") + when, QStringLiteral("Who most?"));
        detail(QStringLiteral("track page") + when, QStringLiteral("What most?"));
    }
    m_changes.push_back({QStringLiteral("by time"), [&scope] { scope.setMetric(Metric::Time); }});
    m_changes.push_back({QStringLiteral("rule"), [&scope] { scope.setRule(CountingRule::Everything); }});
    m_changes.push_back({QStringLiteral("hour filter"), [&scope] { scope.narrowToHour(20); }});
    addTableWork(scope);
    connect(&m_heart, &QTimer::timeout, this, &SwitchTimes::watch);
}

/// What a person does in a table of a million rows.
void SwitchTimes::addTableWork(ScopeStore& scope) {
    const auto table = [this] { return m_window.page(PageId::History)->findChild<DataTable*>(); };
    const auto add = [this](const char* name, std::function<void()> make) {
        m_changes.push_back({QLatin1String(name), std::move(make)});
    };
    add("history of all", [&scope] {
        scope.clearFilters();
        scope.openPage(PageId::History);
    });
    add("history scrolled to its middle", [table] { table()->scrollTo(table()->model()->index(500'000, 0)); });
    add("history typed into, nothing begins so", [table] { table()->keyboardSearch(QStringLiteral("qqq")); });
    add("history, all rows selected", [table] { table()->selectAll(); });
    add("history, 10 000 of them copied", [table] { table()->copySelection(); });
    add("all tracks", [&scope] { scope.openPage(PageId::Top, topKey(TopKind::Tracks)); });
    add("all tracks, sorted by name", [this] {
        m_window.page(PageId::Top)->findChild<DataTable*>()->sortByColumn(TopModel::NameColumn, Qt::AscendingOrder);
    });
    add("history again", [&scope] { scope.openPage(PageId::History); });
    add("history sorted by track", [table] { table()->sortByColumn(HistoryModel::TrackColumn, Qt::AscendingOrder); });
}

void SwitchTimes::start() {
    m_lastBeat.start();
    m_heart.start(1);
    QTimer::singleShot(1500, this, &SwitchTimes::next);
}

void SwitchTimes::next() {
    if (m_at == m_changes.size()) {
        Q_EMIT finished();
        return;
    }
    m_longest = 0;
    m_since.start();
    m_lastBeat.restart();
    m_changes[m_at].make();
    m_running = true;
}

void SwitchTimes::watch() {
    m_longest = std::max(m_longest, static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6);
    m_lastBeat.restart();
    if (!m_running || !m_window.page(m_window.scope().place().page)->settled())
        return;
    m_running = false;
    m_window.repaint();
    const double paint = static_cast<double>(m_lastBeat.nsecsElapsed()) / 1e6;
    m_longest = std::max(m_longest, paint);
    Q_EMIT measured(m_changes[m_at].name, static_cast<double>(m_since.nsecsElapsed()) / 1e6, m_longest);
    ++m_at;
    QTimer::singleShot(300, this, &SwitchTimes::next);
}

} // namespace afs::test
