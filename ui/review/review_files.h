// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/review/review_sheet.h"

#include <QImage>

namespace afs {

/// A sheet as a picture, two pixels a unit: 1080 × 1350 a column.
QImage reviewPicture(const ReviewSheet& sheet, const Theme& theme, Qt::LayoutDirection direction);

/// All sheets as "NAME 01 time.png" and so on into a folder, as "NAME (2) 01 time.png" where one of these is there.
/// Says how many were written before one could not be.
Status saveReviewPictures(const QString& folder, const QString& name, const std::vector<ReviewSheet>& sheets,
                          const Theme& theme, Qt::LayoutDirection direction);

/// One sheet a page; the whole file or nothing.
Status saveReviewPdf(const QString& path, const QString& title, const std::vector<ReviewSheet>& sheets,
                     const Theme& theme, Qt::LayoutDirection direction);

} // namespace afs
