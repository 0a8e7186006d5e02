// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "ui/charts/card_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/play_removal.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QDateEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>

namespace afs {

HistoryPage::HistoryPage(const PageContext& context, QWidget* parent)
    : Page(PageId::History, context, parent), m_model(new HistoryModel(this)), m_jump(new QDateEdit(this)),
      m_count(new ThemedLabel(ThemedLabel::Role::Secondary, this)) {
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
    m_jump->setAccessibleName(tr("Jump to date"));
    m_jump->setCalendarPopup(true);
    m_jump->calendarWidget()->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(this->context().scope.firstWeekday()));
    m_model->setDayStart(this->context().scope.dayStart());
    m_jump->setMinimumHeight(32);
    m_jump->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
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

    connect(m_jump, &QDateEdit::dateChanged, this, &HistoryPage::jump);
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
                        {HistoryModel::TimeColumn, 70},
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
        [order = m_order](const Question& question, SelectionCache& selections, const Wanted& wanted) {
            const SelectionPtr selection = selections.of(question.library, question.scope);
            auto rows = rowsOf(selection);
            const auto dayOf = [&question](Row row) {
                return toDate(localDayOf(question.library->endOf(row), question.scope.zone, question.scope.dayStart));
            };
            const QDate first = rows->empty() ? QDate() : dayOf(rows->front());
            const QDate last = rows->empty() ? QDate() : dayOf(rows->back());
            if (order != PlayOrder{})
                rows = std::make_shared<const std::vector<Row>>(orderedPlays(*question.library, *rows, order, wanted));
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
    if (plays.order == PlayOrder{})
        m_model->setPlays(plays.library, plays.rows, plays.zone);
    else
        m_model->setOrdered(plays.library, plays.rows, plays.zone);
    m_jump->setEnabled(plays.order == PlayOrder{});
    m_jump->setToolTip(m_jump->isEnabled() ? QString() : tr("Sort by day, newest first, to jump to a date."));
    if (plays.first.isValid()) {
        const QSignalBlocker blocked(m_jump);
        m_jump->setDateRange(plays.first, plays.last);
        m_jump->setDate(plays.last);
    }
    updateCount();
}

void HistoryPage::forget() {
    m_model->clear();
}

void HistoryPage::updateCount() {
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_count->clear();
        return;
    }
    m_count->setText(
        tr("%1–%2 of %3", "first and last visible row, all rows")
            .arg(countText(m_table->firstVisibleRow() + 1), countText(m_table->lastVisibleRow() + 1), countText(rows)));
}

void HistoryPage::jump() {
    const int row = m_model->rowOfDay(m_jump->date());
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, HistoryModel::DayColumn);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

} // namespace afs
