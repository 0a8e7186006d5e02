// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_cards.h"

#include "ui/charts/chart_text.h"
#include "ui/models/amount_order.h"
#include "ui/models/chart_points.h"
#include "ui/models/comparison.h"
#include "ui/models/format.h"
#include "ui/models/periods.h"
#include "ui/models/range_choice.h"
#include "ui/models/rule_text.h"
#include "ui/models/subject.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace afs {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString number(std::int64_t value) {
    return countText(static_cast<double>(value));
}

QString daysText(std::int64_t count) {
    return count == 1 ? ReviewWords::tr("1 day") : ReviewWords::tr("%1 days").arg(number(count));
}

struct Named {
    QString title;
    QString subtitle;
};

Named trackName(const Library& library, TrackIndex track) {
    if (track == noIndex)
        return {titleOrUnknown({}), {}};
    const ArtistIndex artist = library.tracks[track].artist;
    return {titleOrUnknown(library.title(track)), artistOrUnknown(artist == noIndex ? "" : library.artistName(artist))};
}

Named albumName(const Library& library, AlbumIndex album) {
    const ArtistIndex artist = library.albums[album].artist;
    return {albumOrUnknown(library.albumTitle(album)),
            artist == noIndex ? QString() : fromUtf8(library.artistName(artist))};
}

/// A ranking: the first is the figure, all are lines with bars against the first.
template <typename NameOf>
std::vector<ReviewLine> ranking(const std::vector<TopEntry>& entries, Metric metric, NameOf nameOf) {
    std::vector<ReviewLine> lines;
    for (const TopEntry& entry : entries) {
        const Named name = nameOf(entry.index);
        lines.push_back({name.title, name.subtitle, amountText(entry.amount, metric),
                         shareOf(entry.amount, entries.front().amount, metric)});
    }
    return lines;
}

/// The course over the range, period by period.
std::vector<ReviewBar> courseBars(const ReviewFigures& figures, Metric metric) {
    std::vector<ReviewBar> bars;
    if (figures.overTime.size() < 2)
        return bars;
    const QLocale locale;
    constexpr std::size_t aYear = 12;
    const auto monthLabel = [&](QDate date) { // of more than two years those are named alone
        if (date.month() == 1 && figures.overTime.size() > aYear)
            return yearText(date.year());
        return figures.overTime.size() <= 2 * aYear ? locale.standaloneMonthName(date.month(), QLocale::ShortFormat)
                                                    : QString();
    };
    for (const TimeBucket& bucket : figures.overTime) {
        const QDate date = toDate(bucket.from);
        const QString label = figures.bucket == Bucket::Month  ? monthLabel(date)
                              : figures.bucket == Bucket::Year ? yearText(date.year())
                                                               : locale.toString(date, QLocale::ShortFormat);
        bars.push_back({label, static_cast<double>(bucket.amount.by(metric))});
    }
    return bars;
}

ReviewCard timeCard(const ReviewFigures& figures) {
    const Scope& scope = figures.asked.scope;
    const Amount& amount = figures.totals.amount;
    ReviewCard card{QStringLiteral("time"), ReviewWords::tr("How much did you listen?"), {}, {}, {}, {}};
    card.figure = durationText(static_cast<double>(amount.by(Metric::Time)));
    card.sentence = ReviewWords::tr("%1 on %2, of %3.", "plays, days with music, artists and tracks")
                        .arg(playsText(amount.plays), daysText(figures.days.active),
                             ReviewWords::tr("%1 and %2", "artists, tracks")
                                 .arg(figures.totals.artists == 1
                                          ? ReviewWords::tr("1 artist")
                                          : ReviewWords::tr("%1 artists").arg(number(figures.totals.artists)),
                                      figures.totals.tracks == 1
                                          ? ReviewWords::tr("1 track")
                                          : ReviewWords::tr("%1 tracks").arg(number(figures.totals.tracks))));
    if (figures.days.calendar > 0)
        card.lines.push_back(
            {ReviewWords::tr("On an average day"),
             {},
             durationText(static_cast<double>(amount.by(Metric::Time)) / static_cast<double>(figures.days.calendar)),
             -1});
    if (figures.former) {
        const ChangeText change =
            changeText(figures.comparable.amount.by(Metric::Time), figures.former->amount.by(Metric::Time), {});
        const QString then =
            comparedName(scope.range, figures.asked.today, figures.asked.comparison, figures.asked.covered);
        card.lines.push_back({ReviewWords::tr("Before: %1").arg(then),
                              {},
                              durationText(static_cast<double>(figures.former->amount.by(Metric::Time))),
                              -1});
        if (!change.text.isEmpty() && change.direction != 0)
            card.lines.push_back({(change.direction > 0 ? ReviewWords::tr("More, compared with %1", "period")
                                                        : ReviewWords::tr("Less, compared with %1", "period"))
                                      .arg(then),
                                  {},
                                  change.text,
                                  -1});
    }
    if (amount.msEstimated > 0)
        card.lines.push_back(
            {ReviewWords::tr("Of it estimated"), {}, durationText(static_cast<double>(amount.msEstimated)), -1});
    card.bars = courseBars(figures, Metric::Time); // what the figure is of
    return card;
}

template <typename NameOf>
ReviewCard topCard(const QString& key, const QString& title, const std::vector<TopEntry>& entries,
                   const ReviewFigures& figures, NameOf nameOf) {
    const Metric metric = figures.asked.scope.metric;
    const Named first = nameOf(entries.front().index);
    const QString share = percentText(shareOf(entries.front().amount, figures.totals.amount, metric));
    ReviewCard card{key, title, first.title, {}, ranking(entries, metric, nameOf), {}};
    card.sentence = first.subtitle.isEmpty()
                        ? ReviewWords::tr("%1: %2 of everything.", "both figures, per cent")
                              .arg(bothFiguresText(entries.front().amount), share)
                        : ReviewWords::tr("By %1. %2: %3 of everything.", "artist, both figures, per cent")
                              .arg(first.subtitle, bothFiguresText(entries.front().amount), share);
    return card;
}

ReviewCard freshCard(const ReviewFigures& figures) {
    const Library& library = *figures.asked.library;
    const Metric metric = figures.asked.scope.metric;
    ReviewCard card{QStringLiteral("new"), ReviewWords::tr("Who was new?"), {}, {}, {}, {}};
    card.figure = figures.fresh.artists == 1 ? ReviewWords::tr("1 new artist")
                                             : ReviewWords::tr("%1 new artists").arg(number(figures.fresh.artists));
    card.sentence = figures.fresh.tracks == 1
                        ? ReviewWords::tr("And 1 track that you had not heard before. Most of all you stayed with:")
                        : ReviewWords::tr("And %1 tracks that you had not heard before. Most of all you stayed with:")
                              .arg(number(figures.fresh.tracks));
    card.lines = ranking(figures.freshArtists, metric, [&library](ArtistIndex artist) {
        return Named{artistOrUnknown(library.artistName(artist)), {}};
    });
    return card;
}

std::vector<TimeBucket>::const_iterator biggestBucket(const ReviewFigures& figures) {
    const Metric metric = figures.asked.scope.metric;
    return std::max_element(
        figures.overTime.begin(), figures.overTime.end(),
        [metric](const TimeBucket& a, const TimeBucket& b) { return ranksLower(a.amount, b.amount, metric); });
}

std::vector<ReviewLine> biggestBuckets(const ReviewFigures& figures) {
    constexpr std::size_t most = 5;
    const Metric metric = figures.asked.scope.metric;
    std::vector<TimeBucket> buckets = figures.overTime;
    std::ranges::stable_sort(
        buckets, [metric](const TimeBucket& a, const TimeBucket& b) { return ranksLower(b.amount, a.amount, metric); });
    std::erase_if(buckets, [metric](const TimeBucket& bucket) { return bucket.amount.by(metric) == 0; });
    buckets.resize(std::min(buckets.size(), most));
    std::vector<ReviewLine> lines;
    for (const TimeBucket& bucket : buckets)
        lines.push_back({bucketText(bucket, figures.bucket),
                         {},
                         amountText(bucket.amount, metric),
                         shareOf(bucket.amount, buckets.front().amount, metric)});
    return lines;
}

Hours::const_iterator biggestHour(const ReviewFigures& figures) {
    const Metric metric = figures.asked.scope.metric;
    return std::max_element(figures.hours.begin(), figures.hours.end(),
                            [metric](const Amount& a, const Amount& b) { return ranksLower(a, b, metric); });
}

ReviewCard courseCard(const ReviewFigures& figures) {
    const Metric metric = figures.asked.scope.metric;
    const auto most = biggestBucket(figures);
    ReviewCard card{QStringLiteral("course"),
                    ReviewWords::tr("When did you listen most?"),
                    bucketText(*most, figures.bucket),
                    bothFiguresText(most->amount) + u'.',
                    {},
                    {}};
    if (metric == Metric::Time) // whose bars stand below the time already
        card.lines = biggestBuckets(figures);
    else
        card.bars = courseBars(figures, metric);
    return card;
}

ReviewCard dayCard(const ReviewFigures& figures) {
    const Library& library = *figures.asked.library;
    ReviewCard card{QStringLiteral("day"),
                    ReviewWords::tr("Which day was the biggest?"),
                    longDateText(toDate(figures.biggestDay->day)),
                    bothFiguresText(figures.biggestDay->amount) + u'.',
                    {},
                    {}};
    if (figures.trackOfBiggestDay) {
        const Named track = trackName(library, figures.trackOfBiggestDay->index);
        card.lines.push_back({ReviewWords::tr("Most of all on that day"), {}, {}, -1});
        card.lines.push_back({track.title, track.subtitle, playsText(figures.trackOfBiggestDay->amount.plays), -1});
    }
    return card;
}

ReviewCard hoursCard(const ReviewFigures& figures) {
    const Metric metric = figures.asked.scope.metric;
    const auto less = [metric](const Amount& a, const Amount& b) { return ranksLower(a, b, metric); };
    const auto hour = biggestHour(figures);
    const auto weekday = std::max_element(figures.weekdays.begin(), figures.weekdays.end(), less);
    ReviewCard card{QStringLiteral("hours"),
                    ReviewWords::tr("What was your hour?"),
                    hourName(static_cast<int>(hour - figures.hours.begin())),
                    {},
                    {},
                    {}};
    card.sentence = ReviewWords::tr("%1 of everything; and %2 was your day, with %3.", "per cent, weekday, per cent")
                        .arg(percentText(shareOf(*hour, figures.totals.amount, metric)),
                             weekdayName(static_cast<int>(weekday - figures.weekdays.begin())),
                             percentText(shareOf(*weekday, figures.totals.amount, metric)));
    for (std::size_t i = 0; i < figures.hours.size(); ++i)
        card.bars.push_back({i % 6 == 0 ? number(static_cast<std::int64_t>(i)) : QString(),
                             static_cast<double>(figures.hours[i].by(metric))});
    return card;
}

ReviewCard habitsCard(const ReviewFigures& figures) {
    ReviewCard card{QStringLiteral("streak"), ReviewWords::tr("How faithful were you?"), {}, {}, {}, {}};
    card.figure = figures.longestStreak.days == 1
                      ? ReviewWords::tr("1 day in a row")
                      : ReviewWords::tr("%1 days in a row").arg(number(figures.longestStreak.days));
    const QDate from = toDate(figures.longestStreak.from);
    card.sentence = ReviewWords::tr("Music every day: %1.", "first and last date")
                        .arg(dateSpanText(from, from.addDays(figures.longestStreak.days)));
    if (figures.sessions.count > 0 && figures.sessions.longestStart) {
        const QDate day =
            toDate(localDayOf(*figures.sessions.longestStart, figures.asked.scope.zone, figures.asked.scope.dayStart));
        card.lines.push_back({ReviewWords::tr("Longest without a break of half an hour"), weekdayDateText(day),
                              durationText(static_cast<double>(figures.sessions.longestMs)), -1});
        card.lines.push_back(
            {ReviewWords::tr("Times that you began to listen"), {}, number(figures.sessions.count), -1});
    }
    if (figures.skips.plays > 0)
        card.lines.push_back(
            {ReviewWords::tr("Skipped, of the plays whose end is known"),
             {},
             percentText(static_cast<double>(figures.skips.skipped) / static_cast<double>(figures.skips.plays)),
             -1});
    return card;
}

ReviewCard endsCard(const ReviewFigures& figures) {
    const Library& library = *figures.asked.library;
    const QTimeZone& zone = figures.asked.scope.zone;
    const auto line = [&](const QString& what, Row row) {
        const Named track = trackName(library, library.track[row]);
        const QString song = track.subtitle.isEmpty()
                                 ? track.title
                                 : ReviewWords::tr("%1 by %2", "title, artist").arg(track.title, track.subtitle);
        return ReviewLine{what, song, momentText(Instant(std::chrono::milliseconds(library.end[row])), zone), -1};
    };
    const Named first = trackName(library, library.track[*figures.firstPlay]);
    ReviewCard card{QStringLiteral("ends"), ReviewWords::tr("How did it begin, and end?"), first.title, {}, {}, {}};
    card.sentence = first.subtitle.isEmpty()
                        ? ReviewWords::tr("It was the first that you played.")
                        : ReviewWords::tr("By %1: it was the first that you played.").arg(first.subtitle);
    card.lines.push_back(line(ReviewWords::tr("First"), *figures.firstPlay));
    card.lines.push_back(line(ReviewWords::tr("Last"), *figures.lastPlay));
    return card;
}

} // namespace

QString ReviewCard::text() const {
    QStringList parts{title, figure, sentence};
    for (const ReviewLine& line : lines) {
        QStringList words{line.title, line.subtitle, line.value};
        words.removeAll(QString());
        parts.append(words.join(QStringLiteral(", ")));
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

namespace {

DateRange dayRange(std::chrono::local_days from, std::int64_t length) {
    return {from, from + std::chrono::days(length)};
}

/// What the figure of each card is about, narrower than the range where it is.
void addPlaysBehind(ReviewCard& card, const ReviewFigures& figures) {
    const Library& library = *figures.asked.library;
    const auto subject = [&](Ranked kind, const std::vector<TopEntry>& entries) {
        card.of = narrowedTo(std::move(card.of), subjectAt(library, kind, entries.front().index));
    };
    card.days = figures.asked.scope.range;
    card.of = figures.asked.scope.filter;
    if (card.key == QLatin1String("artists"))
        subject(Ranked::Artists, figures.artists);
    else if (card.key == QLatin1String("tracks"))
        subject(Ranked::Tracks, figures.tracks);
    else if (card.key == QLatin1String("albums"))
        subject(Ranked::Albums, figures.albums);
    else if (card.key == QLatin1String("new"))
        for (const TopEntry& entry : figures.freshArtists)
            card.of.artists.emplace_back(library.artistName(entry.index));
    else if (card.key == QLatin1String("course")) {
        const auto most = biggestBucket(figures);
        card.days = intersection({most->from, most->to}, card.days);
    } else if (card.key == QLatin1String("day"))
        card.days = dayRange(figures.biggestDay->day, 1);
    else if (card.key == QLatin1String("hours"))
        card.of.hours = {static_cast<int>(biggestHour(figures) - figures.hours.begin())};
    else if (card.key == QLatin1String("streak"))
        card.days = dayRange(figures.longestStreak.from, figures.longestStreak.days);
}

} // namespace

std::vector<ReviewCard> reviewCards(const ReviewFigures& figures) {
    std::vector<ReviewCard> cards;
    if (figures.totals.amount.plays == 0)
        return cards;
    const Library& library = *figures.asked.library;
    cards.push_back(timeCard(figures));
    if (!figures.artists.empty())
        cards.push_back(topCard(QStringLiteral("artists"), ReviewWords::tr("Who most?"), figures.artists, figures,
                                [&](ArtistIndex artist) {
                                    return Named{artistOrUnknown(library.artistName(artist)), {}};
                                }));
    if (!figures.tracks.empty())
        cards.push_back(topCard(QStringLiteral("tracks"), ReviewWords::tr("What most?"), figures.tracks, figures,
                                [&](TrackIndex track) { return trackName(library, track); }));
    if (!figures.albums.empty())
        cards.push_back(topCard(QStringLiteral("albums"), ReviewWords::tr("Which album most?"), figures.albums, figures,
                                [&](AlbumIndex album) { return albumName(library, album); }));
    if (!figures.freshArtists.empty() && isStoredBefore(library, figures.asked.scope))
        cards.push_back(freshCard(figures));
    if (figures.overTime.size() > 1)
        cards.push_back(courseCard(figures));
    if (figures.biggestDay)
        cards.push_back(dayCard(figures));
    cards.push_back(hoursCard(figures));
    if (figures.longestStreak.days > 0)
        cards.push_back(habitsCard(figures));
    if (figures.firstPlay)
        cards.push_back(endsCard(figures));
    for (ReviewCard& card : cards)
        addPlaysBehind(card, figures);
    return cards;
}

QString reviewFoot(const ReviewFigures& figures) {
    return ReviewWords::tr("%1 · %2", "dates, counting rule")
        .arg(figures.part ? dateSpanText({figures.part->from, figures.part->to})
                          : dateSpanText(figures.asked.scope.range),
             ruleTitle(figures.asked.scope.rule));
}

QString knownPartText(const ReviewFigures& figures) {
    return figures.part ? ReviewWords::tr("What is known of it: %1. The rest is in no import, and nobody scanned.")
                              .arg(dateSpanText({figures.part->from, figures.part->to}))
                        : QString();
}

QString spotifyReviewExplanation() {
    return ReviewWords::tr(
        "As Spotify's own review counts: 1 January to 15 November, at least 30 seconds, without private "
        "sessions, ranked by plays.");
}

QString noSpotifyReviewReason() {
    return ReviewWords::tr("Spotify's own review is of calendar years: choose one to see how it counts.");
}

} // namespace afs
