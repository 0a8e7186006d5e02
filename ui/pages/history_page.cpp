// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/play_removal.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/font_scale.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace afs {

namespace {
constexpr int jumpWidth = 150;
} // namespace

HistoryPage::HistoryPage(const PageContext& context, QWidget* parent)
    : Page(PageId::History, context, parent), m_model(new HistoryModel(this)),
      m_jump(new DateField(tr("Jump to date"), this)), m_count(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
    auto* card = new CardFrame;
    m_table = new DataTable(tr("Plays"), card);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlaysDelegate(m_table));
    setUpColumns();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, Space::XS, 1, Space::XS);
    cardLayout->addWidget(m_table);

    auto* jumpLabel = new ThemedLabel(ThemedLabel::Role::Body, tr("Jump to"), this);
    jumpLabel->setBuddy(m_jump);
    m_jump->setFirstWeekday(this->context().scope.firstWeekday());
    m_jump->setMaximumWidth(scaledByFont(jumpWidth, fontMetrics()));
    m_model->setDayStart(this->context().scope.dayStart());
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_count, 1);
    footer->addWidget(jumpLabel);
    footer->addWidget(m_jump);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::XL, Space::S, Space::XL, Space::L);
    layout->setSpacing(Space::S);
    layout->addWidget(card, 1);
    layout->addLayout(footer);
    setContent(content);

    connect(m_jump, &DateField::dateChanged, this, &HistoryPage::jump);
    addDeleteKey(*m_table, *m_model, this->context().deletions);
    connect(m_table, &DataTable::visibleRowsChanged, this, &HistoryPage::updateCount);
    connect(m_table, &DataTable::notice, this, &HistoryPage::say);
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex& index) { openTrackOf(*m_model, index.row(), this->context().scope); });
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex& index, const QPoint& at) {
        showPlayMenu(*m_model, index.row(), *m_table, this->context().scope, this->context().deletions, at,
                     [this](const QString& uri) { openReleases(uri); });
    });
}

void HistoryPage::setUpColumns() {
    m_table->setWidths({{HistoryModel::DayColumn, 140, dateSamples(weekdayDateText)},
                        {HistoryModel::TimeColumn, 70, timeOfDaySamples()},
                        {HistoryModel::TrackColumn, 240},
                        {HistoryModel::ArtistColumn, 170},
                        {HistoryModel::AlbumColumn, 170},
                        {HistoryModel::LengthColumn, 90},
                        {HistoryModel::SourceColumn, 140},
                        {HistoryModel::EndColumn, 170}});
    m_table->setColumnChosen(HistoryModel::SourceColumn, false);
    m_table->setColumnChosen(HistoryModel::EndColumn, false);
    m_table->setFlexibleColumn(
        HistoryModel::TrackColumn, 200,
        {HistoryModel::SourceColumn, HistoryModel::EndColumn, HistoryModel::AlbumColumn, HistoryModel::LengthColumn});
    m_table->setGrowingColumns({HistoryModel::ArtistColumn, HistoryModel::AlbumColumn});
    connect(m_model, &HistoryModel::sortRequested, this, &HistoryPage::sortBy);
    m_table->horizontalHeader()->setSortIndicator(HistoryModel::DayColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    new TableMemory(*m_table, context().settings, QStringLiteral("history"));
}

void HistoryPage::ask() {
    askFor(
        [order = m_order, &names = context().runner.names()](const Question& question, SelectionCache& selections,
                                                             const Wanted& wanted) {
            const SelectionPtr selection = selections.of(question.library, question.scope);
            auto rows = rowsOf(selection);
            const auto dayOf = [&question](Row row) {
                return toDate(localDayOf(question.library->endOf(row), question.scope.zone, question.scope.dayStart));
            };
            const QDate first = rows->empty() ? QDate() : dayOf(rows->front());
            const QDate last = rows->empty() ? QDate() : dayOf(rows->back());
            if (order != PlayOrder{})
                rows = std::make_shared<const std::vector<Row>>(
                    orderedPlays(question.library, *rows, order, names, wanted));
            return Plays{question.library, std::move(rows), order, question.scope.zone, first, last};
        },
        [this](const Plays& plays) { present(plays); });
}

void HistoryPage::sortBy(int column, Qt::SortOrder order) {
    PlayOrder wanted{column, order};
    if (wanted.byTime())
        wanted.column = HistoryModel::DayColumn;
    if (std::exchange(m_order, wanted) != wanted)
        reask();
}

void HistoryPage::present(const Plays& plays) {
    const PlayStanding before = m_left ? *std::exchange(m_left, {}) : standingOf(*m_table, *m_model);
    const Scope scope = context().scope.scope();
    const bool isSameQuestion = std::exchange(m_presented, scope) == scope;
    if (plays.order == PlayOrder{})
        m_model->setPlays(plays.library, plays.rows, plays.zone);
    else
        m_model->setOrdered(plays.library, plays.rows, plays.zone,
                            plays.order.byTime() ? HistoryModel::Ordered::OldestFirst : HistoryModel::Ordered::ByOther);
    m_days = {plays.first, plays.last};
    m_jump->setEnabled(plays.order.byTime());
    m_jump->setToday(toDate(context().scope.today()));
    if (plays.first.isValid()) {
        m_jump->setBounds(plays.first, plays.last);
        if (m_jump->window()->focusWidget() != m_jump) // a date that is being typed
            m_jump->setDate(plays.last);
    }
    if (!m_jump->isEnabled())
        m_jump->setToolTip(tr("Sort by day to jump to a date."));
    standAgain(*m_table, *m_model, before, isSameQuestion);
    updateCount();
    rankNamesAhead(plays.library);
}

/// Whoever sees the table may want it by track next: by then the titles are in order.
void HistoryPage::rankNamesAhead(const LibraryPtr& library) {
    context().runner.ask(
        m_namesLine,
        [library, &names = context().runner.names()](const Wanted& wanted) {
            return wanted ? names.of(library, NameOrder::Of::Titles) : nullptr;
        },
        [](const NameOrder::RanksPtr&) {});
}

void HistoryPage::forget() {
    m_namesLine.drop();
    if (m_model->rowCount() > 0)
        m_left = standingOf(*m_table, *m_model);
    m_model->clear();
}

void HistoryPage::updateCount() {
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_count->clear();
        return;
    }
    m_count->setText(tr("%1–%2 of %3", "first and last visible row, all rows")
                         .arg(isolated(countText(m_table->firstVisibleRow() + 1)),
                              isolated(countText(m_table->lastVisibleRow() + 1)), countText(rows)));
}

void HistoryPage::jump() {
    if (!m_jump->date().isValid())
        return; // it is being typed
    const int row = m_model->rowOfDay(std::clamp(m_jump->date(), m_days.first, m_days.second));
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, HistoryModel::DayColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace afs
