// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gaps_card.h"

#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/gaps_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"

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

GapsCard::GapsCard(const QTimeZone& zone, const QString& settingsPath, QWidget* parent)
    : TableCard(tr("What may be missing?"), tr("Gaps"), parent), m_model(new GapsModel(zone, this)),
      m_fill(new QPushButton(tr("Fill from an export…"), this)) {
    m_fill->setMinimumHeight(32);
    addControl(m_fill);
    table().setModel(m_model);
    table().setItemDelegate(new GapDelegate(&table()));
    table().setSortable(-1, Qt::AscendingOrder);
    table().setWidths({{GapsModel::SpanColumn, 315}, {GapsModel::LossColumn, 130}, {GapsModel::StateColumn, 80}});
    table().setFlexibleColumn(GapsModel::CauseColumn, 160, {GapsModel::StateColumn});
    table().setGrowingColumns({GapsModel::SpanColumn, GapsModel::LossColumn});
    remember(settingsPath, QStringLiteral("gaps"));
    connect(m_fill, &QPushButton::clicked, this, &GapsCard::importRequested);
    setGaps({});
}

QString GapsCard::openText(int open, double estimate) {
    const int lost = wholePlaysLost(estimate);
    if (lost == 0)
        return open == 1 ? tr("One gap is open; perhaps nothing is missing.")
                         : tr("%1 gaps are open; perhaps nothing is missing.").arg(countText(open));
    return open == 1
               ? tr("One gap is open, with about %1 missing.", "plays").arg(playsText(lost))
               : tr("%1 gaps are open, with about %2 missing.", "gaps, plays").arg(countText(open), playsText(lost));
}

void GapsCard::setGaps(std::vector<Gap> gaps) {
    m_model->setGaps(std::move(gaps));
    const int open = m_model->openGaps();
    const int rows = m_model->rowCount();
    showRows(mostGapRows);
    m_fill->setVisible(open > 0);
    if (rows == 0)
        setSentence(tr("No gap is known. When the computer sleeps, is offline or you play more than 50 songs "
                       "between two scans, it is written down here instead of being passed over."));
    else if (open == 0)
        setSentence(tr("Every gap has been filled."));
    else
        setSentence(openText(open, m_model->playsLost()) + QLatin1Char(' ') +
                    tr("Charts show them hatched; the next export from Spotify fills them."));
}

} // namespace afs
