// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/class_counts_view.h"

#include "core/dump/import_words.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"
#include "ui/models/imports_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/themed_label.h"

#include <QGridLayout>

namespace afs {

ClassCountsView::ClassCountsView(QWidget* parent)
    : QWidget(parent), m_sum(new ThemedLabel(ThemedLabel::Role::Body, this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::S);
    grid->setColumnStretch(3, 1);
    int row = 0;
    for (const RowClass rowClass : rowClassesForReading()) {
        Line& line = m_lines[static_cast<std::size_t>(rowClass)];
        line.title = new ThemedLabel(ThemedLabel::Role::Body, rowClassTitle(rowClass), this);
        line.count = new ThemedLabel(ThemedLabel::Role::Body, this);
        line.share = new ThemedLabel(ThemedLabel::Role::Secondary, this);
        line.bar = new ShareBar(this);
        line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QWidget* part : {static_cast<QWidget*>(line.title), static_cast<QWidget*>(line.count),
                              static_cast<QWidget*>(line.share), static_cast<QWidget*>(line.bar)})
            part->setToolTip(rowClassExplanation(rowClass));
        grid->addWidget(line.title, row, 0);
        grid->addWidget(line.count, row, 1);
        grid->addWidget(line.share, row, 2);
        grid->addWidget(line.bar, row, 3, Qt::AlignVCenter);
        ++row;
    }
    auto* title = new ThemedLabel(ThemedLabel::Role::Secondary, tr("Rows in the files"), this);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    title->setBuddy(m_sum);
    grid->addWidget(title, row, 0);
    grid->addWidget(m_sum, row, 1);
    setCounts({});
}

void ClassCountsView::setCounts(const ClassCounts& counts) {
    const auto rows = static_cast<double>(counts.rows());
    for (const RowClass rowClass : rowClassesForReading()) {
        const Line& line = m_lines[static_cast<std::size_t>(rowClass)];
        const auto count = static_cast<double>(counts[rowClass]);
        const double share = rows > 0 ? count / rows : 0;
        const auto role = count > 0 ? ThemedLabel::Role::Body : ThemedLabel::Role::Secondary;
        line.title->setRole(role);
        line.count->setRole(role);
        line.count->setText(countText(count));
        line.count->setAccessibleName(tr("%1: %2", "class of rows, number").arg(line.title->text(), countText(count)));
        line.share->setText(count > 0 ? percentText(share) : QString());
        line.bar->setShare(share);
    }
    m_sum->setText(tr("= %1", "sum of rows").arg(countText(rows)));
}

} // namespace afs
