// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_files.h"
#include "ui/review/review_sheet_view.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

namespace afs {
namespace {

ReviewSheet sheetOf(const QString& key, int columns = 1) {
    ReviewColumn column{
        {key, QStringLiteral("Who most?"), QStringLiteral("ABBA"), QStringLiteral("313 plays."), {}, {}},
        {},
        QStringLiteral("2024")};
    for (int i = 0; i < 5; ++i)
        column.card.lines.push_back({QStringLiteral("Somebody with a name"), QStringLiteral("and more"),
                                     QStringLiteral("%1 plays").arg(300 - i), 1.0 - i * 0.1});
    return ReviewSheet(static_cast<std::size_t>(columns), column);
}

std::set<QRgb> coloursOf(const QImage& image) {
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours;
}

/// How far at the left the first line begins.
int firstInk(const QImage& image, QRgb ground) {
    for (int y = 0; y < image.height(); ++y) {
        int first = image.width();
        for (int line = y; line < std::min(y + 16, image.height()); ++line)
            for (int x = 0; x < first; ++x)
                if (image.pixel(x, line) != ground)
                    first = x;
        if (first < image.width())
            return first;
    }
    return image.width();
}

/// The first and the last line with something on it, of an image's inner part: the foot is left out.
std::pair<int, int> inkSpan(const QImage& image, QRgb ground) {
    int first = -1;
    int last = -1;
    for (int y = 0; y < image.height() * 9 / 10; ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground) {
                first = first < 0 ? y : first;
                last = y;
                break;
            }
    return {first, last};
}

class ReviewFilesTest : public testing::Test {
protected:
    QTemporaryDir folder;
    Theme light = Theme::from(lightPalette(), QFont());
    Theme dark = Theme::from(darkPalette(), QFont());
};

TEST_F(ReviewFilesTest, PicturesTakeTheNameOfNoFileThatIsThere) {
    const QDir into(folder.path());
    const QString taken = into.filePath(QStringLiteral("Review 02 tracks.png"));
    QFile own(taken);
    ASSERT_TRUE(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    const std::vector<ReviewSheet> sheets{sheetOf(QStringLiteral("artists")), sheetOf(QStringLiteral("tracks"))};
    for (int time = 0; time < 2; ++time)
        ASSERT_TRUE(saveReviewPictures(folder.path(), QStringLiteral("Review"), sheets, light, Qt::LeftToRight));
    EXPECT_EQ(into.entryList(QDir::Files, QDir::Name).size(), 5);
    for (const char* name : {"Review (2) 01 artists.png", "Review (2) 02 tracks.png", "Review (3) 01 artists.png"})
        EXPECT_TRUE(into.exists(QString::fromLatin1(name))) << name;
    ASSERT_TRUE(own.open(QIODevice::ReadOnly));
    EXPECT_EQ(own.readAll(), QByteArray("mine"));
}

TEST_F(ReviewFilesTest, APictureHasItsSizeAndIsNotBlank) {
    const QImage one = reviewPicture(sheetOf(QStringLiteral("artists")), light, Qt::LeftToRight);
    EXPECT_EQ(one.size(), QSize(1080, 1350));
    EXPECT_EQ(reviewPicture(sheetOf(QStringLiteral("artists"), 2), light, Qt::LeftToRight).size(), QSize(2160, 1350));
    const std::set<QRgb> colours = coloursOf(one);
    EXPECT_GT(colours.size(), 3U);
    EXPECT_TRUE(colours.contains(light.card.rgb()));
    EXPECT_TRUE(colours.contains(light.series.rgb())) << "the bars of the ranking";
    EXPECT_TRUE(
        coloursOf(reviewPicture(sheetOf(QStringLiteral("artists")), dark, Qt::LeftToRight)).contains(dark.card.rgb()));
}

TEST_F(ReviewFilesTest, TheTitleStandsAtOneHeightHoweverMuchIsOnACard) {
    const ReviewSheet full = sheetOf(QStringLiteral("artists"));
    ReviewSheet poor = full;
    poor[0].card.lines.resize(1);
    const auto topOf = [this](const ReviewSheet& sheet) {
        return inkSpan(reviewPicture(sheet, light, Qt::LeftToRight), light.card.rgb()).first;
    };
    EXPECT_GT(topOf(full), 0);
    EXPECT_EQ(topOf(full), topOf(poor));
}

TEST_F(ReviewFilesTest, WhatIsOnACardGrowsWithIt) {
    const auto shareOfHeight = [this](QSize size) {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        paintReviewSheet(painter, QRectF(QPointF(), size), light, Qt::LeftToRight, sheetOf(QStringLiteral("artists")));
        painter.end();
        const auto [first, last] = inkSpan(image, light.card.rgb());
        return double(last - first) / size.height();
    };
    EXPECT_NEAR(shareOfHeight({2300, 1150}), shareOfHeight({1150, 575}), 0.05);
    EXPECT_GT(shareOfHeight({2300, 1150}), 0.6);
}

TEST_F(ReviewFilesTest, MirroredTheBarsBeginAtTheRight) {
    const QImage left = reviewPicture(sheetOf(QStringLiteral("artists")), light, Qt::LeftToRight);
    const QImage right = reviewPicture(sheetOf(QStringLiteral("artists")), light, Qt::RightToLeft);
    const auto leftmost = [this](const QImage& image) {
        int first = image.width();
        int row = 0;
        for (int y = 0; y < image.height(); ++y) // the last bar is the shortest
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == light.series.rgb()) {
                    if (y > row + 4)
                        first = image.width();
                    row = y;
                    first = std::min(first, x);
                    break;
                }
        return first;
    };
    EXPECT_LT(leftmost(left), leftmost(right));
}

TEST_F(ReviewFilesTest, AMirroredProgramMirrorsASheetOnceAndLeavesItsSentencesAsTheyRun) {
    ReviewSheet sheet = sheetOf(QStringLiteral("artists"));
    sheet[0].card.sentence = QStringLiteral("٥٤٨ plays on ٢٩٢ days, and so many of them that this line is broken twice "
                                            "before it has told of all that it wanted to tell.");
    const QImage usual = reviewPicture(sheet, light, Qt::RightToLeft);
    const QImage left = reviewPicture(sheet, light, Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = reviewPicture(sheet, light, Qt::RightToLeft);
    const QImage unmirrored = reviewPicture(sheet, light, Qt::LeftToRight);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_EQ(mirrored, usual) << "whatever the program does, a sheet is told its direction";
    EXPECT_EQ(unmirrored, left);
    EXPECT_GT(firstInk(usual, light.card.rgb()), usual.width() / 2) << "the title stands at the right";
    EXPECT_LT(firstInk(left, light.card.rgb()), left.width() / 2);
}

TEST_F(ReviewFilesTest, EachSheetBecomesAPictureOfItsOwn) {
    const std::vector<ReviewSheet> sheets{sheetOf(QStringLiteral("time")), sheetOf(QStringLiteral("artists"))};
    ASSERT_TRUE(
        saveReviewPictures(folder.path(), QStringLiteral("Year in review 2024"), sheets, light, Qt::LeftToRight));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
              (QStringList{QStringLiteral("Year in review 2024 01 time.png"),
                           QStringLiteral("Year in review 2024 02 artists.png")}));
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("Year in review 2024 02 artists.png"))).size(), QSize(1080, 1350));
}

TEST_F(ReviewFilesTest, AFolderThatIsGoneIsSaidAndNothingIsWritten) {
    const QString gone = folder.filePath(QStringLiteral("gone"));
    const Status saved =
        saveReviewPictures(gone, QStringLiteral("x"), {sheetOf(QStringLiteral("time"))}, light, Qt::LeftToRight);
    ASSERT_FALSE(saved);
    EXPECT_TRUE(saved.error().message.contains(gone));
    EXPECT_FALSE(QFile::exists(gone));
}

TEST_F(ReviewFilesTest, APdfHasAPageForEachSheet) {
    const QString path = folder.filePath(QStringLiteral("review.pdf"));
    ASSERT_TRUE(saveReviewPdf(
        path, QStringLiteral("2024"),
        {sheetOf(QStringLiteral("time")), sheetOf(QStringLiteral("artists")), sheetOf(QStringLiteral("tracks"))}, light,
        Qt::LeftToRight));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 3);
}

TEST_F(ReviewFilesTest, ASheetInTheWindowIsReadAloudWholeAndTurnsByKeyboard) {
    ReviewSheetView view;
    view.setSheet(sheetOf(QStringLiteral("artists")));
    EXPECT_EQ(view.accessibleName(), QStringLiteral("Who most?"));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("ABBA")));
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Somebody with a name, and more, 296 plays")));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::Graphic);
    QSignalSpy turned(&view, &ReviewSheetView::turned);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Left);
    view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&view, Qt::Key_Right);
    ASSERT_EQ(turned.size(), 3);
    EXPECT_EQ(turned[0][0].toInt(), 1);
    EXPECT_EQ(turned[1][0].toInt(), -1);
    EXPECT_EQ(turned[2][0].toInt(), -1) << "mirrored, forward is to the left";
}

} // namespace
} // namespace afs
