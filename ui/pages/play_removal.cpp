// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/play_removal.h"

#include "ui/models/deletion_source.h"
#include "ui/models/format.h"
#include "ui/models/history_model.h"
#include "ui/models/scope_store.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace afs {

namespace {

/// By ids, which a newer snapshot keeps. Each row once, however its cells were selected.
std::vector<PlayId> selectedPlays(const DataTable& table, const HistoryModel& model) {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<PlayId> plays;
    plays.reserve(rows.size());
    for (const int row : rows)
        plays.emplace_back(model.library()->playId[model.playOf(row)]);
    return plays;
}

} // namespace

void addDeleteKey(DataTable& table, const HistoryModel& model, DeletionSource& deletions) {
    auto* action = new QAction(&table);
    action->setShortcut(QKeySequence::Delete);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    QObject::connect(action, &QAction::triggered, &table, [&table, &model, &deletions] {
        if (const std::vector<PlayId> plays = selectedPlays(table, model); !plays.empty())
            deletions.remove(plays);
    });
}

void addDeleteEntry(QMenu& menu, int row, DataTable& table, const HistoryModel& model, DeletionSource& deletions) {
    std::vector<PlayId> plays{PlayId(model.library()->playId[model.playOf(row)])};
    if (table.selectionModel()->isRowSelected(row))
        plays = selectedPlays(table, model);
    const QString text = plays.size() == 1
                             ? ScopeStore::tr("Delete play")
                             : ScopeStore::tr("Delete %1", "plays").arg(playsText(static_cast<qint64>(plays.size())));
    QAction* action = menu.addAction(text);
    action->setShortcut(QKeySequence::Delete);
    QObject::connect(action, &QAction::triggered, &deletions,
                     [&deletions, plays = std::move(plays)] { deletions.remove(plays); });
}

} // namespace afs
