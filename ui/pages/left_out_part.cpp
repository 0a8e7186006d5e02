// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/left_out_part.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/rule_text.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/play_removal.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

QStandardItem* cellOf(const QString& text, Qt::Alignment alignment) {
    auto* cell = new QStandardItem(text);
    cell->setToolTip(text);
    cell->setTextAlignment(alignment | Qt::AlignVCenter);
    return cell;
}

} // namespace

LeftOutPart::LeftOutPart(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_runner(context.runner), m_scope(context.scope), m_plays(new HistoryModel(this)),
      m_reasons(new QStandardItemModel(0, 2, this)) {
    m_text = new ThemedLabel(ThemedLabel::Role::Secondary, this);
    m_text->setWordWrap(true);
    m_reasonsCard = new CardFrame(this);
    m_reasons->setHorizontalHeaderLabels({tr("Reason"), tr("Plays")});
    m_reasons->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_reasons->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reasonsTable = new DataTable(tr("Reasons"), m_reasonsCard);
    m_reasonsTable->setModel(m_reasons);
    m_reasonsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_reasonsTable->setWidths({{1, 80}});
    m_reasonsTable->setFlexibleColumn(0, 100, {});
    auto* reasonsLayout = new QVBoxLayout(m_reasonsCard);
    reasonsLayout->setContentsMargins(1, Space::XS, 1, Space::XS);
    reasonsLayout->addWidget(m_reasonsTable);
    auto* card = new CardFrame(this);
    m_table = new DataTable(tr("Plays that are not counted"), card);
    m_table->setModel(m_plays);
    m_table->setItemDelegate(new PlaysDelegate(m_table));
    m_table->setWidths({{HistoryModel::DayColumn, 140, dateSamples(weekdayDateText)},
                        {HistoryModel::TimeColumn, 70, timeOfDaySamples()},
                        {HistoryModel::ArtistColumn, 150},
                        {HistoryModel::LengthColumn, 90},
                        {HistoryModel::EndColumn, 150}});
    m_table->setColumnChosen(HistoryModel::AlbumColumn, false);
    m_table->setColumnChosen(HistoryModel::SourceColumn, false);
    m_table->setFlexibleColumn(HistoryModel::TrackColumn, 160, {HistoryModel::EndColumn, HistoryModel::ArtistColumn});
    m_table->setGrowingColumns({HistoryModel::ArtistColumn, HistoryModel::EndColumn});
    connect(m_plays, &HistoryModel::sortRequested, this, &LeftOutPart::sortBy);
    m_table->horizontalHeader()->setSortIndicator(HistoryModel::DayColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    new TableMemory(*m_table, context.settings, QStringLiteral("plays-left-out"));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, Space::XS, 1, Space::XS);
    cardLayout->addWidget(m_table);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(Space::L);
    lists->addWidget(m_reasonsCard, 1);
    lists->addWidget(card, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(m_text);
    layout->addLayout(lists, 1);
    connect(m_reasonsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showReason(now.row()); });
    for (DataTable* table : {m_reasonsTable, m_table})
        connect(table, &DataTable::notice, this, &LeftOutPart::notice);
    addDeleteKey(*m_table, *m_plays, context.deletions);
    connect(m_table, &DataTable::menuRequested, this,
            [this, &deletions = context.deletions](const QModelIndex& index, const QPoint& at) {
                showPlayMenu(*m_plays, index.row(), *m_table, m_scope, deletions, at);
            });
}

void LeftOutPart::present(LeftOutData leftOut) {
    letGo();
    m_data = std::move(leftOut);
    const CountingRule rule = m_data.asked.scope.rule;
    m_text->setText(tr("%1 of %2 stored plays count. %3", "counted, stored, what the rule is")
                        .arg(countText(static_cast<double>(m_data.counted)),
                             countText(static_cast<double>(m_data.stored)), ruleExplanation(rule)));
    m_isPresenting = true;
    m_reasons->setRowCount(0);
    int chosen = 0;
    for (const LeftOutRows& reason : m_data.reasons) {
        if (m_chosen == reason.reason)
            chosen = m_reasons->rowCount();
        m_reasons->appendRow({cellOf(leftOutText(reason.reason, rule), Qt::AlignLeft),
                              cellOf(countText(static_cast<double>(reason.rows->size())), Qt::AlignRight)});
    }
    m_isPresenting = false;
    fitReasons();
    if (m_data.reasons.empty())
        m_plays->clear();
    else
        m_reasonsTable->setCurrentIndex(m_reasons->index(chosen, 0));
}

/// A reason is read whole, up to half of the page.
void LeftOutPart::fitReasons() {
    const QAbstractItemView* cells = m_reasonsTable;
    const int wanted = cells->sizeHintForColumn(0) + m_reasonsTable->columnWidth(1) + 2;
    m_reasonsCard->setMinimumWidth(std::min(wanted, width() / 2));
}

void LeftOutPart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitReasons();
}

void LeftOutPart::clear() {
    letGo();
    m_line.drop();
    m_data = {};
    m_plays->clear();
    m_isPresenting = true;
    m_reasons->setRowCount(0);
    m_isPresenting = false;
}

/// Whoever reads on in the next snapshot finds the reason and the plays that were chosen.
void LeftOutPart::letGo() {
    if (m_plays->rowCount() > 0)
        m_left = standingOf(*m_table, *m_plays);
}

void LeftOutPart::standInPlays() {
    if (m_left)
        standAgain(*m_table, *m_plays, *std::exchange(m_left, {}), true);
}

void LeftOutPart::showReason(int row) {
    if (m_isPresenting)
        return;
    m_reason = row;
    if (row >= 0 && static_cast<std::size_t>(row) < m_data.reasons.size()) {
        const LeftOutReason reason = m_data.reasons[static_cast<std::size_t>(row)].reason;
        if (std::exchange(m_chosen, reason) != reason)
            m_left.reset();
    }
    showPlays();
}

void LeftOutPart::sortBy(int column, Qt::SortOrder order) {
    PlayOrder wanted{column, order};
    if (wanted.byTime())
        wanted.column = HistoryModel::DayColumn;
    if (std::exchange(m_order, wanted) != wanted)
        showPlays();
}

void LeftOutPart::showPlays() {
    m_line.drop();
    if (m_reason < 0 || static_cast<std::size_t>(m_reason) >= m_data.reasons.size())
        return;
    m_plays->setDayStart(m_data.asked.scope.dayStart);
    const LibraryPtr library = m_data.asked.library;
    const QTimeZone zone = m_data.asked.scope.zone;
    const auto rows = m_data.reasons[static_cast<std::size_t>(m_reason)].rows;
    if (m_order == PlayOrder{}) {
        m_plays->setPlays(library, rows, zone);
        standInPlays();
        return;
    }
    m_runner.ask(
        m_line,
        [library, rows, order = m_order, &names = m_runner.names()](const Wanted& wanted) {
            return std::make_shared<const std::vector<Row>>(orderedPlays(library, *rows, order, names, wanted));
        },
        [this, library, zone](const std::shared_ptr<const std::vector<Row>>& ordered) {
            m_plays->setOrdered(library, ordered, zone);
            standInPlays();
        });
}

} // namespace afs
