// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaps_card.h"

#include "ui/charts/chart_text.h"
#include "ui/models/gaps_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/themed_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace afs {

namespace {

constexpr int mostGapRows = 10; ///< seen at once; the rest scrolls

/// Gaps that closed are history: quieter.
class GapDelegate final : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                      const QRect& box) const override {
        const Theme theme = themeOf(option.widget);
        const bool isOpen = index.data(GapsModel::OpenRole).toBool();
        const bool warns = isOpen && index.column() == GapsModel::LossColumn;
        paintText(painter, option, option.text, box,
                  warns    ? theme.warning
                  : isOpen ? theme.text
                           : theme.secondary,
                  option.displayAlignment);
    }
};

} // namespace

GapsCard::GapsCard(const QTimeZone& zone, QWidget* parent)
    : CardFrame(parent), m_model(new GapsModel(zone, this)), m_table(new DataTable(tr("Gaps"), this)),
      m_sentence(new ThemedLabel(ThemedLabel::Role::Secondary, this)),
      m_fill(new QPushButton(tr("Fill from an export…"), this)) {
    auto* title = new ThemedLabel(ThemedLabel::Role::Heading, tr("What may be missing?"), this);
    title->setBuddy(m_table);
    m_sentence->setWordWrap(true);
    m_fill->setMinimumHeight(32);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GapDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWidths({{GapsModel::SpanColumn, 350}, {GapsModel::LossColumn, 130}, {GapsModel::StateColumn, 80}});
    m_table->setFlexibleColumn(GapsModel::CauseColumn, 200, {GapsModel::StateColumn});
    connect(m_fill, &QPushButton::clicked, this, &GapsCard::importRequested);
    connect(m_table, &DataTable::notice, this, &GapsCard::notice);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_sentence);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(Space::S, 0, Space::S, 0);
    header->setSpacing(Space::L);
    header->addLayout(words, 1);
    header->addWidget(m_fill, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::S, Space::L, Space::S, Space::S);
    layout->setSpacing(Space::M);
    layout->addLayout(header);
    layout->addWidget(m_table);
    setGaps({});
}

void GapsCard::setGaps(std::vector<Gap> gaps) {
    m_model->setGaps(std::move(gaps));
    const int open = m_model->openGaps();
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_fill->setVisible(open > 0);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->fullHeight() - std::max(0, rows - mostGapRows) * row);
    if (rows == 0)
        m_sentence->setText(tr("No gap is known. When the computer sleeps, is offline or you play more than 50 songs "
                               "between two scans, it is written down here instead of being passed over."));
    else if (open == 0)
        m_sentence->setText(tr("Every gap has been filled."));
    else
        m_sentence->setText(
            (open == 1 ? tr("One gap is open, with about %1 plays missing.").arg(countText(m_model->playsLost()))
                       : tr("%1 gaps are open, with about %2 plays missing.")
                             .arg(countText(open), countText(m_model->playsLost()))) +
            QLatin1Char(' ') + tr("Charts show them hatched; the next export from Spotify fills them."));
}

} // namespace afs
