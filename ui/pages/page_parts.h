// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history_model.h"
#include "ui/models/scope_store.h"
#include "ui/models/selection_cache.h"
#include "ui/models/top_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>

#include <functional>
#include <memory>
#include <vector>

class QDialog;
class QLayout;

namespace afs {

class DeletionSource;

/// For menus: an ampersand in a name is an ampersand.
QString withoutMnemonics(const QString& text);

/// The rows of a selection, kept alive with it.
std::shared_ptr<const std::vector<Row>> rowsOf(const SelectionPtr& selection);

/// "Plays per week": what a chart over time shows.
QString perBucketText(Bucket bucket, Metric metric);

/// A button that reads as a link to another page.
QAbstractButton* linkButton(const QString& text, QWidget* parent, const std::function<void()>& open);

/// The last row of a dialog that is only closed: one button, which Enter in a field does not press.
QLayout* closeRow(QDialog& dialog);

/// Plays by day: the date stands at the first play of a day only, columns that say less are drawn quieter.
class PlaysDelegate final : public TableDelegate {
    Q_OBJECT

public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QRect& box) const override;
};

/// Whether an address is one of a song that may have other releases.
bool isRelease(const QString& uri);

/// Opens the page of the track that was played; nothing for a play without one.
void openTrackOf(const HistoryModel& model, int row, ScopeStore& scope);
/// What can be done with a play of a table: open or filter by its track, artist, album, filter by its day, look at
/// other releases of the song (empty: not here), copy, delete it and the others that are selected.
void showPlayMenu(const HistoryModel& model, int row, DataTable& table, ScopeStore& scope, DeletionSource& deletions,
                  const QPoint& position, const std::function<void(const QString& uri)>& otherReleases = {});

} // namespace afs
