// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fork_join.h"
#include "core/statistics/row_walk.h"
#include "core/statistics/selection.h"

#include <algorithm>
#include <array>
#include <utility>

namespace afs {

namespace {

/// Sums of a track, small enough that those of all tracks stay near the processor.
struct TrackSum {
    std::int64_t ms = 0;
    std::uint32_t plays = 0;
    Row last = 0;
};

/// What one thread finds in its stretch of rows: a selection of its own, to be joined with the next ones.
class alignas(64) Part {
public:
    Part(const Library& library, const RowWalk& walk, bool noteBefore)
        : m_library(library), m_walk(walk), m_notesBefore(noteBefore) {}

    /// On the thread of the part: its memory is made where it is used.
    void begin(std::size_t rows) {
        m_out.rows.reserve(rows);
        m_sums.resize(m_library.tracks.size() + 1);
        m_first.resize(m_library.tracks.size() + 1, noIndex);
        if (m_notesBefore)
            m_out.playedBefore.resize(m_library.tracks.size());
    }

    /// Days before the range: only which tracks they play.
    void note(std::pair<Row, Row> rows) {
        m_walk.blocks(rows.first, rows.second, m_walk.beforeRange(), [this](const RowWalk::Block& block) {
            for (std::size_t i = 0; i < block.count; ++i) {
                if (const TrackIndex track = m_library.track[block.rows[i]]; track != noIndex)
                    m_out.playedBefore[track] = 1;
            }
        });
    }

    void take(std::pair<Row, Row> rows) {
        m_walk.blocks(rows.first, rows.second, m_walk.range(), [this](const RowWalk::Block& block) {
            readTimes(block);
            addToTracks(block);
            addToTimes(block);
            m_out.rows.insert(m_out.rows.end(), block.rows.begin(), block.rows.begin() + block.count);
        });
    }

    /// Without the sums by track.
    Selection& out() { return m_out; }
    void addTrackTo(TrackFigures& figures, TrackIndex track) const {
        const TrackSum& sum = m_sums[track];
        figures.amount.plays += sum.plays;
        figures.amount.ms += sum.ms;
        figures.first = std::min(figures.first, m_first[track]);
        figures.last = std::max(figures.last, sum.last);
    }

private:
    /// The times of a block, and for every place in it the sum of those before: a run of any length is a difference.
    void readTimes(const RowWalk::Block& block) {
        const std::int32_t* ms = m_library.ms.data();
        const bool isPlain = readTimesBy(block, [ms](Row row) { return ms[row]; });
        if (!isPlain) [[unlikely]]
            readTimesBy(block, [this](Row row) { return timeOf(row); });
    }

    /// Whether all are milliseconds of a day.
    template <typename TimeOf>
    bool readTimesBy(const RowWalk::Block& block, const TimeOf& timeOfRow) {
        std::int64_t sum = 0;
        std::uint32_t most = 0;
        for (std::size_t i = 0; i < block.count; ++i) {
            const std::int32_t ms = timeOfRow(block.rows[i]);
            most = std::max(most, static_cast<std::uint32_t>(ms)); // below 0: very large
            m_ms[i] = ms;
            sum += ms;
            m_sumTo[i + 1] = sum;
        }
        return most <= dayMs;
    }

    std::int32_t timeOf(Row row) {
        const std::int32_t ms = m_library.ms[row];
        if (ms >= 0 && ms <= dayMs)
            return ms;
        if (m_walk.counting().isUnmeasured(row))
            m_out.estimates.push_back({row, 0}); // as soon as all lengths are known: addEstimates()
        return measuredMs(m_library, row);
    }

    void addToTracks(const RowWalk::Block& block) {
        // Tracks come in no order: each is fetched ahead while the ones before it are added.
        const TrackIndex* trackOf = m_library.track.data();
        TrackSum* sums = m_sums.data();
        const auto none = static_cast<TrackIndex>(m_library.tracks.size());
        for (std::size_t i = 0; i < block.count; ++i) {
            m_tracks[i] = std::min(trackOf[block.rows[i]], none);
            __builtin_prefetch(sums + m_tracks[i], 1);
        }
        for (std::size_t i = 0; i < block.count; ++i) {
            TrackSum& sum = sums[m_tracks[i]];
            if (sum.plays == 0)
                m_first[m_tracks[i]] = block.rows[i];
            ++sum.plays;
            sum.ms += m_ms[i];
            sum.last = block.rows[i];
        }
    }

    void addToTimes(const RowWalk::Block& block) {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < block.runCount; ++i) {
            const RowWalk::Run& run = block.runs[i];
            const Amount amount{static_cast<std::int64_t>(run.end - begin), m_sumTo[run.end] - m_sumTo[begin], 0};
            begin = run.end;
            const std::chrono::local_days day{std::chrono::days(run.day)};
            if (m_out.days.empty() || m_out.days.back().day != day)
                m_out.days.push_back({day, {}});
            m_out.days.back().amount += amount;
            m_out.week[static_cast<std::size_t>(weekdayOf(run.day))][run.hour] += amount;
        }
    }

    const Library& m_library;
    const RowWalk& m_walk;
    bool m_notesBefore;
    Selection m_out;
    std::vector<TrackSum> m_sums; ///< by track, and for none
    std::vector<Row> m_first;
    std::array<TrackIndex, RowWalk::blockRows> m_tracks{};      ///< of a block
    std::array<std::int32_t, RowWalk::blockRows> m_ms{};        ///< the same
    std::array<std::int64_t, RowWalk::blockRows + 1> m_sumTo{}; ///< [0] stays 0
};

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

void join(Selection& all, const Selection& next) {
    append(all.rows, next.rows);
    append(all.estimates, next.estimates);
    append(all.days, next.days);
    for (std::size_t weekday = 0; weekday < all.week.size(); ++weekday) {
        for (std::size_t hour = 0; hour < all.week[weekday].size(); ++hour)
            all.week[weekday][hour] += next.week[weekday][hour];
    }
    for (std::size_t track = 0; track < all.playedBefore.size(); ++track)
        all.playedBefore[track] |= next.playedBefore[track];
}

/// Fills `tracks` and `played`.
void addTracks(Selection& selection, std::size_t count, const std::vector<Part>& parts) {
    selection.tracks.reserve(count);
    selection.played.resize(count);
    std::size_t played = 0;
    for (TrackIndex track = 0; track < count; ++track) {
        TrackFigures figures;
        for (const Part& part : parts)
            part.addTrackTo(figures, track);
        selection.tracks.push_back(figures);
        selection.played[played] = track; // without a branch: who is played cannot be foreseen
        played += figures.amount.plays > 0 ? 1 : 0;
    }
    selection.played.resize(played);
}

/// Where clocks go back over midnight a day comes twice: its runs become one entry.
void sortDays(std::vector<DayAmount>& amounts) {
    std::stable_sort(amounts.begin(), amounts.end(),
                     [](const DayAmount& a, const DayAmount& b) { return a.day < b.day; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < amounts.size(); ++i) {
        if (amounts[i].day == amounts[last].day)
            amounts[last].amount += amounts[i].amount;
        else
            amounts[++last] = amounts[i];
    }
    if (!amounts.empty())
        amounts.resize(last + 1);
}

/// The time since the play before in the same account; `most` where that is longer ago, or there is none.
std::int64_t gapBefore(const Library& library, Row row, std::int64_t most) {
    for (Row before = row; before-- > 0;) {
        const std::int64_t gap = library.end[row] - library.end[before];
        if (gap >= most)
            break;
        if (library.isOfOneAccount(before, row))
            return gap;
    }
    return most;
}

std::int64_t estimate(const Library& library, const std::vector<std::int32_t>& lengths, Row row) {
    const TrackIndex track = library.track[row];
    const std::int64_t length = track == noIndex ? 0 : std::max(lengths[track], 0);
    return gapBefore(library, row, length);
}

/// Fills the estimates in, drops those that add nothing, and adds the others to the sums.
void addEstimates(Selection& selection, const Library& library, const ZoneOffsets& zone) {
    const std::vector<std::int32_t>& lengths = trackLengths(library);
    LocalClock clock(zone);
    for (Estimate& play : selection.estimates) {
        play.ms = static_cast<std::int32_t>(estimate(library, lengths, play.row));
        if (play.ms == 0)
            continue;
        clock.moveTo(library.end[play.row]);
        selection.week[static_cast<std::size_t>(weekdayOf(clock.day()))][clock.hour()].msEstimated += play.ms;
        selection.tracks[library.track[play.row]].amount.msEstimated += play.ms;
        const std::chrono::local_days date{std::chrono::days(clock.day())};
        const auto ofDay =
            std::lower_bound(selection.days.begin(), selection.days.end(), date,
                             [](const DayAmount& entry, std::chrono::local_days wanted) { return entry.day < wanted; });
        ofDay->amount.msEstimated += play.ms;
    }
    std::erase_if(selection.estimates, [](const Estimate& play) { return play.ms == 0; });
}

std::vector<std::uint8_t> playedBefore(const FirstDays& first, std::int32_t day) {
    std::vector<std::uint8_t> before(first.ofTracks.size());
    std::transform(first.ofTracks.begin(), first.ofTracks.end(), before.begin(),
                   [day](std::int32_t firstDay) { return firstDay < day ? std::uint8_t{1} : std::uint8_t{0}; });
    return before;
}

std::vector<TrackFigures> sumsByRecording(const Library& library, const Selection& selection) {
    if (library.representatives.empty())
        return {};
    std::vector<TrackFigures> sums(selection.tracks.size());
    for (const TrackIndex track : selection.played) {
        TrackFigures& sum = sums[library.representatives[track]];
        sum.amount += selection.tracks[track].amount;
        sum.first = std::min(sum.first, selection.tracks[track].first);
        sum.last = std::max(sum.last, selection.tracks[track].last);
    }
    return sums;
}

} // namespace

std::int32_t measuredMs(const Library& library, Row row) {
    const std::int32_t ms = library.ms[row];
    if (ms <= dayMs) [[likely]]
        return std::max(ms, 0);
    const TrackIndex track = library.track[row];
    const std::int32_t length = track == noIndex ? 0 : library.tracks[track].lengthMs;
    return length > 0 ? std::min(length, ms) : static_cast<std::int32_t>(dayMs);
}

namespace {

/// `known`: see FirstDays; null: plays before the range are looked at here.
Selection selected(const Library& library, const Scope& scope, const FirstDays* known) {
    const RowWalk walk(library, scope, scope.rule);
    const bool notesBefore = scope.range.from && known == nullptr;
    const Row before = notesBefore ? walk.firstInside() : 0;
    const Row inside = walk.last() - walk.first();
    const unsigned count = partsFor(std::size_t{before} + inside);
    std::vector<Part> parts;
    parts.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        parts.emplace_back(library, walk, notesBefore);
    forkJoin(count, [&](unsigned i) {
        const auto mine = partOf(walk.first(), walk.last(), i, count);
        parts[i].begin(i == 0 ? inside : mine.second - mine.first); // the others are appended to the first
        parts[i].note(partOf(0, before, i, count));
        parts[i].take(mine);
    });
    Selection selection = std::move(parts[0].out());
    for (unsigned i = 1; i < count; ++i)
        join(selection, parts[i].out());
    addTracks(selection, library.tracks.size(), parts);
    sortDays(selection.days);
    if (!selection.estimates.empty())
        addEstimates(selection, library, walk.zone());
    selection.recordings = sumsByRecording(library, selection);
    if (scope.range.from && known != nullptr)
        selection.playedBefore = playedBefore(*known, walk.range().from);
    if (selection.rows.size() < selection.rows.capacity() / 2)
        selection.rows.shrink_to_fit(); // a few rows out of millions do not keep the room for all
    return selection;
}

} // namespace

Selection select(const Library& library, const Scope& scope) {
    return selected(library, scope, nullptr);
}

Selection select(const Library& library, const Scope& scope, const FirstDays& known) {
    return selected(library, scope, &known);
}

FirstDays firstDays(const Library& library, const Scope& scope) {
    Scope ofAllTime = scope;
    ofAllTime.range = {};
    const RowWalk walk(library, ofAllTime, scope.rule);
    const unsigned count = partsFor(walk.last() - walk.first());
    std::vector<FirstDays> parts(count);
    forkJoin(count, [&](unsigned i) {
        std::vector<std::int32_t>& days = parts[i].ofTracks;
        days.resize(library.tracks.size(), FirstDays::never);
        const auto mine = partOf(walk.first(), walk.last(), i, count);
        walk.blocks(mine.first, mine.second, walk.range(), [&](const RowWalk::Block& block) {
            std::size_t at = 0;
            for (std::size_t run = 0; run < block.runCount; ++run) {
                for (; at < block.runs[run].end; ++at) {
                    if (const TrackIndex track = library.track[block.rows[at]]; track != noIndex)
                        days[track] = std::min(days[track], block.runs[run].day);
                }
            }
        });
    });
    for (unsigned i = 1; i < count; ++i)
        std::transform(parts[0].ofTracks.begin(), parts[0].ofTracks.end(), parts[i].ofTracks.begin(),
                       parts[0].ofTracks.begin(), [](std::int32_t a, std::int32_t b) { return std::min(a, b); });
    return std::move(parts[0]);
}

} // namespace afs
