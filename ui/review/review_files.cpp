// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_files.h"

#include "ui/charts/chart_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace afs {

namespace {

constexpr qreal pixelsPerUnit = 2;

QSizeF sizeOf(const ReviewSheet& sheet) {
    return {reviewColumnSize.width() * static_cast<double>(std::max<std::size_t>(1, sheet.size())),
            reviewColumnSize.height()};
}

QString pictureName(const QString& name, std::size_t index, const ReviewSheet& sheet) {
    return QStringLiteral("%1 %2 %3.png").arg(name).arg(index + 1, 2, 10, QLatin1Char('0')).arg(sheet.front().card.key);
}

/// The name, or "NAME (2)" and so on: no picture takes the place of a file that is there.
QString freeName(const QDir& folder, const QString& name, const std::vector<ReviewSheet>& sheets) {
    const auto isTaken = [&](const QString& wanted) {
        for (std::size_t i = 0; i < sheets.size(); ++i)
            if (folder.exists(pictureName(wanted, i, sheets[i])))
                return true;
        return false;
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

} // namespace

QImage reviewPicture(const ReviewSheet& sheet, const Theme& theme, Qt::LayoutDirection direction) {
    const QSizeF size = sizeOf(sheet);
    QImage image((size * pixelsPerUnit).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerUnit);
    QPainter painter(&image);
    paintReviewSheet(painter, QRectF(QPointF(), size), theme, direction, sheet);
    return image;
}

Status saveReviewPictures(const QString& folder, const QString& name, const std::vector<ReviewSheet>& sheets,
                          const Theme& theme, Qt::LayoutDirection direction) {
    int written = 0;
    const QString free = freeName(QDir(folder), name, sheets);
    for (const ReviewSheet& sheet : sheets) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        reviewPicture(sheet, theme, direction).save(&buffer, "PNG");
        const QString file = pictureName(free, static_cast<std::size_t>(written), sheet);
        if (auto saved = saveBytes(QDir(folder).filePath(file), buffer.data()); !saved) {
            if (written == 0)
                return saved;
            return failure(
                ErrorKind::Failed,
                QCoreApplication::translate("ReviewFiles", "Only %1 of %2 pictures were saved. %3")
                    .arg(QLocale().toString(written), QLocale().toString(std::ssize(sheets)), saved.error().message),
                saved.error().detail);
        }
        ++written;
    }
    return {};
}

Status saveReviewPdf(const QString& path, const QString& title, const std::vector<ReviewSheet>& sheets,
                     const Theme& theme, Qt::LayoutDirection direction) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Analytics for Spotify"));
        const QSizeF size = sheets.empty() ? reviewColumnSize : sizeOf(sheets.front());
        constexpr int dotsPerInch = 96; // a unit of the theme's fonts on a screen of scale 1
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(size / dotsPerInch, QPageSize::Inch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            paintReviewSheet(painter, QRectF(QPointF(), size), theme, direction, sheets[i]);
        }
    }
    return saveBytes(path, buffer.data());
}

} // namespace afs
