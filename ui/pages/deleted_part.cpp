// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deleted_part.h"

#include "ui/charts/card_frame.h"
#include "ui/models/deleted_plays_model.h"
#include "ui/models/format.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_memory.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <set>

namespace afs {

DeletedPart::DeletedPart(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_deletions(context.deletions), m_model(new DeletedPlaysModel(context.scope.zone(), this)),
      m_table(new DataTable(tr("Deleted plays"), this)), m_text(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_restore(new QPushButton(themedIcon(QStringLiteral("undo")), tr("Restore"), this)) {
    m_text->setWordWrap(true);
    m_restore->setMinimumHeight(32);
    m_table->setModel(m_model);
    m_table->setSortable(-1, Qt::AscendingOrder);
    m_table->setWidths({{DeletedPlaysModel::DeletedColumn, 170, DeletedPlaysModel::momentSamples()},
                        {DeletedPlaysModel::PlayedColumn, 170, DeletedPlaysModel::momentSamples()},
                        {DeletedPlaysModel::ArtistColumn, 150},
                        {DeletedPlaysModel::AlbumColumn, 150},
                        {DeletedPlaysModel::LengthColumn, 90}});
    m_table->setFlexibleColumn(DeletedPlaysModel::TrackColumn, 160,
                               {DeletedPlaysModel::LengthColumn, DeletedPlaysModel::AlbumColumn});
    m_table->setGrowingColumns({DeletedPlaysModel::ArtistColumn});
    new TableMemory(*m_table, context.settings, QStringLiteral("deleted-plays"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_restore, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addLayout(top);
    m_list = CardFrame::around(*m_table, this);
    layout->addWidget(m_list, 1);
    m_nothing = new EmptyState(this);
    m_nothing->setText({QStringLiteral("history"),
                        tr("No play is deleted"),
                        tr("What you delete on the page History is listed here, and can be restored."),
                        {},
                        {}});
    m_nothing->hide();
    layout->addWidget(m_nothing, 1);

    connect(m_restore, &QPushButton::clicked, this, [this] { m_deletions.restore(selected()); });
    connect(m_table, &DataTable::notice, this, &DeletedPart::notice);
    connect(m_table, &DataTable::menuRequested, this, [this](const QModelIndex&, const QPoint& at) { showMenu(at); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeletedPart::follow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DeletedPart::follow);
    connect(&m_deletions, &DeletionSource::deleted, this, &DeletedPart::request);
    connect(&m_deletions, &DeletionSource::restored, this, &DeletedPart::request);
    follow();
}

int DeletedPart::plays() const {
    return m_model->rowCount();
}

void DeletedPart::request() {
    m_deletions.list(this, [this](const Result<std::vector<DeletedPlay>>& plays) { present(plays); });
}

void DeletedPart::present(const Result<std::vector<DeletedPlay>>& plays) {
    m_known = true;
    if (plays)
        m_model->setPlays(*plays);
    m_text->setText(!plays           ? plays.error().message
                    : plays->empty() ? QString()
                                     : tr("%1 deleted. No import and no scan brings them back; only you can.", "plays")
                                           .arg(playsText(static_cast<qint64>(plays->size()))));
    const bool isNothing = plays && plays->empty();
    m_nothing->setVisible(isNothing);
    for (QWidget* part : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_restore), m_list})
        part->setVisible(!isNothing);
    Q_EMIT listed();
}

/// Restoring is for rows that are selected.
void DeletedPart::follow() {
    m_restore->setEnabled(m_table->selectionModel()->hasSelection());
}

void DeletedPart::showMenu(const QPoint& position) {
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_restore->icon(), m_restore->text(), this, [this] { m_deletions.restore(selected()); });
    menu->addSeparator();
    QAction* copy = menu->addAction(tr("Copy"), m_table, [this] { m_table->copySelection(); });
    copy->setShortcut(QKeySequence::Copy);
    m_table->offerColumns(*menu);
    menu->popup(position);
}

std::vector<DeletedPlayId> DeletedPart::selected() const {
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    std::vector<DeletedPlayId> plays;
    for (const int row : rows)
        plays.push_back(m_model->playOf(row).id);
    return plays;
}

} // namespace afs
