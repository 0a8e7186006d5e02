// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_data.h"
#include "ui/pages/page.h"
#include "ui/review/review_sheet.h"

class QAbstractButton;

namespace afs {

class ReviewSheetView;
class SegmentedSwitch;
class ThemedLabel;

/// The year, or any range, card by card: in one's own way of counting, in that of Spotify's review, or side by side.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    explicit ReviewPage(const PageContext& context, QWidget* parent = nullptr);

    void showPlays() override; ///< of the card
    void focusFirst() override;

protected:
    void ask() override;
    void forget() override;

private:
    enum class Counting { Own, Spotify, Both };

    void build();
    void present(const ReviewData& answer);
    void arrangeSheets();
    void showSheet(int index);
    Counting counting() const;
    void popUpMenu(const QPoint& position);
    QString fileName() const;
    void copyPicture();
    void savePictures();
    void savePdf();
    void report(const Status& saved, const QString& sentence);

    DateRange m_range;
    QString m_knownPart; ///< a sentence, empty: all of the range
    std::vector<ReviewColumn> m_own;
    std::vector<ReviewColumn> m_spotify;
    std::vector<ReviewSheet> m_sheets;
    int m_shown = 0;
    SegmentedSwitch* m_counting = nullptr;
    ThemedLabel* m_explanation = nullptr;
    ReviewSheetView* m_sheet = nullptr;
    QAbstractButton* m_previous = nullptr;
    QAbstractButton* m_next = nullptr;
    ThemedLabel* m_position = nullptr;
};

} // namespace afs
