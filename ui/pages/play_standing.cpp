// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/play_standing.h"

#include "ui/models/history_model.h"
#include "ui/widgets/data_table.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace afs {

namespace {

PlayId playAt(const HistoryModel& model, int row) {
    return PlayId(model.library()->playId[model.playOf(row)]);
}

} // namespace

PlayStanding standingOf(const DataTable& table, const HistoryModel& model) {
    constexpr int mostKept = 10'000;
    PlayStanding found;
    if (!model.library() || model.rowCount() == 0)
        return found;
    found.scrolled = table.verticalScrollBar()->value();
    const QModelIndex current = table.currentIndex();
    if (current.isValid()) {
        found.current = playAt(model, current.row());
        found.row = current.row();
        found.column = current.column();
    }
    const QItemSelection selection = table.selectionModel()->selection();
    int rows = 0;
    for (const QItemSelectionRange& range : selection)
        rows += range.height();
    // Where the current one goes, the others that are selected go with it, and so many rows move up.
    std::set<int> above;
    for (const QItemSelectionRange& range : rows <= mostKept ? selection : QItemSelection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            found.selected.push_back(playAt(model, row));
            if (row < current.row())
                above.insert(row);
        }
    found.row -= static_cast<int>(above.size());
    std::sort(found.selected.begin(), found.selected.end());
    found.selected.erase(std::unique(found.selected.begin(), found.selected.end()), found.selected.end());
    return found;
}

void standAgain(DataTable& table, const HistoryModel& model, const PlayStanding& before, bool isSameQuestion) {
    if (!before.current || model.rowCount() == 0)
        return;
    QItemSelection selection;
    int current = -1;
    std::size_t left = before.selected.size();
    for (int row = 0; row < model.rowCount() && (left > 0 || current < 0); ++row) {
        const PlayId play = playAt(model, row);
        if (play == *before.current)
            current = row;
        if (left == 0 || !std::binary_search(before.selected.begin(), before.selected.end(), play))
            continue;
        --left;
        selection.select(model.index(row, 0), model.index(row, HistoryModel::columns - 1));
    }
    if (current < 0 && isSameQuestion)
        current = std::min(before.row, model.rowCount() - 1);
    if (current < 0)
        return;
    table.setAutoScroll(false); // another snapshot does not scroll
    table.selectionModel()->setCurrentIndex(model.index(current, before.column), QItemSelectionModel::NoUpdate);
    table.setAutoScroll(true);
    if (selection.isEmpty() && !before.selected.empty())
        selection.select(model.index(current, 0), model.index(current, HistoryModel::columns - 1));
    table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (isSameQuestion && table.verticalScrollBar()->value() != before.scrolled) {
        table.doItemsLayout(); // which knows how far one can scroll
        table.verticalScrollBar()->setValue(before.scrolled);
    }
}

} // namespace afs
