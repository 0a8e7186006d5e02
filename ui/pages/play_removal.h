// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace afs {

class DataTable;
class DeletionSource;
class HistoryModel;

/// Deleting plays in a table of them: the selected rows go, by the Delete key and by this entry of a menu that was
/// asked for at `row` (that row alone when it is not among the selected ones). All outlive the table.
void addDeleteKey(DataTable& table, const HistoryModel& model, DeletionSource& deletions);
void addDeleteEntry(QMenu& menu, int row, DataTable& table, const HistoryModel& model, DeletionSource& deletions);

} // namespace afs
