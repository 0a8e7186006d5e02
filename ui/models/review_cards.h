// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_data.h"

#include <QString>

#include <vector>

/// A review in words: one message a card.
namespace afs {

/// A line of a list: a rank, a name and a figure; `share` 0 … 1 is drawn as a bar, negative: none.
struct ReviewLine {
    QString title;
    QString subtitle;
    QString value;
    double share = -1;

    bool operator==(const ReviewLine&) const = default;
};

/// A mark of a small chart; the biggest one is drawn in the accent.
struct ReviewBar {
    QString label; ///< may be empty
    double value = 0;

    bool operator==(const ReviewBar&) const = default;
};

struct ReviewCard {
    QString key;      ///< for file names: "artists"
    QString title;    ///< what the card answers
    QString figure;   ///< the one message, large
    QString sentence; ///< what it means
    std::vector<ReviewLine> lines;
    std::vector<ReviewBar> bars;
    /// The plays that the figure is about: days of them, and what they are of.
    DateRange days{};
    Filter of{};

    /// All of it for a screen reader and for people who copy it.
    QString text() const;
    bool operator==(const ReviewCard&) const = default;
};

/// Eight to ten cards; a card that has nothing to say is left out. Empty when nothing counts.
std::vector<ReviewCard> reviewCards(const ReviewFigures& figures);

/// "2025, 30 seconds, as Spotify counts": what was counted and how, at the foot of each card.
QString reviewFoot(const ReviewFigures& figures);

/// Which days of the range the review is about, where these are not all; else empty.
QString knownPartText(const ReviewFigures& figures);

/// Why there is nothing of Spotify's review beside one's own.
QString noSpotifyReviewReason();

/// What the switch between the two kinds of review explains.
QString spotifyReviewExplanation();

} // namespace afs
