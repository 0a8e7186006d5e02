// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_cards.h"
#include "ui/theme/theme.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace afs {

/// One card with what stands above and below it.
struct ReviewColumn {
    ReviewCard card;
    QString heading; ///< which way of counting, where there are two; may be empty
    QString foot;    ///< dates and rule

    bool operator==(const ReviewColumn&) const = default;
};

/// What is seen at once, and saved as one picture: one column, or two beside each other.
using ReviewSheet = std::vector<ReviewColumn>;

/// Size of a column on pictures and pages of the PDF, in the units of the theme's fonts.
constexpr QSizeF reviewColumnSize{540, 675};

/// Paints a sheet over the whole of `area`, ground included. Lines that find no room are left out, last first. GUI
/// thread (fonts); the painter may be of a widget, an image or a printer.
void paintReviewSheet(QPainter& painter, const QRectF& area, const Theme& theme, Qt::LayoutDirection direction,
                      const ReviewSheet& sheet);

} // namespace afs
