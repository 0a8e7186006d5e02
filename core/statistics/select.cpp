// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/fork_join.h"
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
        : m_library(library), m_walk(walk), m_sums(library.tracks.size()), m_first(library.tracks.size(), noIndex) {
        if (noteBefore)
            m_out.playedBefore.resize(library.tracks.size());
    }

    void reserve(std::size_t rows) {
        m_out.rows.reserve(rows);
        m_out.day.reserve(rows);
        m_out.hour.reserve(rows);
        m_out.ms.reserve(rows);
    }

    /// Rows before the range: only which tracks they play.
    void note(Row first, Row last) {
        m_walk.blocks(first, last, [this](const RowWalk::Block& block) {
            for (std::size_t i = 0; i < block.count; ++i)
                markBefore(block.rows[i]);
        });
    }

    void take(Row first, Row last) {
        m_walk.blocks(first, last, [this](const RowWalk::Block& block) { take(block); });
        endRun();
    }

    /// Without the sums by track.
    Selection& out() { return m_out; }
    void addTracksTo(std::vector<TrackFigures>& tracks) const {
        for (std::size_t track = 0; track < tracks.size(); ++track) {
            if (m_sums[track].plays == 0)
                continue;
            TrackFigures& figures = tracks[track];
            figures.amount += {m_sums[track].plays, m_sums[track].ms, 0};
            figures.first = std::min(figures.first, m_first[track]);
            figures.last = std::max(figures.last, m_sums[track].last);
        }
    }
    /// Places in the selection whose time has to be estimated.
    const std::vector<std::uint32_t>& unmeasured() const { return m_unmeasured; }

private:
    struct Kept : RowWalk::Block {
        std::array<std::int32_t, RowWalk::blockRows> ms;
        std::array<TrackIndex, RowWalk::blockRows> tracks;
    };

    void markBefore(Row row) {
        if (const TrackIndex track = m_library.track[row]; track != noIndex && !m_out.playedBefore.empty())
            m_out.playedBefore[track] = 1;
    }

    void take(const RowWalk::Block& block) {
        Kept kept;
        for (std::size_t i = 0; i < block.count; ++i) {
            const Row row = block.rows[i];
            if (!m_walk.inRange(block.days[i])) {
                if (m_walk.isBefore(block.days[i]))
                    markBefore(row);
                continue;
            }
            if (m_walk.counting().isUnmeasured(row)) [[unlikely]]
                m_unmeasured.push_back(static_cast<std::uint32_t>(m_out.rows.size() + kept.count));
            kept.rows[kept.count] = row;
            kept.days[kept.count] = block.days[i];
            kept.hours[kept.count] = block.hours[i];
            kept.ms[kept.count] = m_walk.counting().measured(row);
            kept.tracks[kept.count] = m_library.track[row];
            ++kept.count;
        }
        addToTracks(kept);
        addToTimes(kept);
        appendAll(kept);
    }

    void addToTracks(const Kept& kept) {
        // Tracks come in no order: each is fetched ahead while the ones before it are added.
        for (std::size_t i = 0; i < kept.count; ++i) {
            if (kept.tracks[i] != noIndex)
                __builtin_prefetch(&m_sums[kept.tracks[i]], 1);
        }
        for (std::size_t i = 0; i < kept.count; ++i) {
            const TrackIndex track = kept.tracks[i];
            if (track == noIndex)
                continue;
            TrackSum& sum = m_sums[track];
            if (sum.plays == 0)
                m_first[track] = kept.rows[i];
            ++sum.plays;
            sum.ms += kept.ms[i];
            sum.last = kept.rows[i];
        }
    }

    /// Plays come in runs of one local hour: sums by day and hour are touched once a run.
    void addToTimes(const Kept& kept) {
        for (std::size_t i = 0; i < kept.count; ++i) {
            if (kept.days[i] != m_day || kept.hours[i] != m_hour) {
                endRun();
                m_day = kept.days[i];
                m_hour = kept.hours[i];
            }
            ++m_run.plays;
            m_run.ms += kept.ms[i];
        }
    }

    void endRun() {
        if (m_run.plays == 0)
            return;
        const std::chrono::local_days day{std::chrono::days(m_day)};
        if (m_out.days.empty() || m_out.days.back().day != day)
            m_out.days.push_back({day, {}});
        m_out.days.back().amount += m_run;
        m_out.week[static_cast<std::size_t>(weekdayOf(m_day))][m_hour] += m_run;
        m_run = {};
    }

    void appendAll(const Kept& kept) {
        const auto count = static_cast<std::ptrdiff_t>(kept.count);
        m_out.rows.insert(m_out.rows.end(), kept.rows.begin(), kept.rows.begin() + count);
        m_out.day.insert(m_out.day.end(), kept.days.begin(), kept.days.begin() + count);
        m_out.hour.insert(m_out.hour.end(), kept.hours.begin(), kept.hours.begin() + count);
        m_out.ms.insert(m_out.ms.end(), kept.ms.begin(), kept.ms.begin() + count);
    }

    const Library& m_library;
    const RowWalk& m_walk;
    Selection m_out;
    std::vector<TrackSum> m_sums;
    std::vector<Row> m_first;
    std::vector<std::uint32_t> m_unmeasured;
    std::int32_t m_day = 0;
    std::uint8_t m_hour = 0;
    Amount m_run;
};

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

void join(Selection& all, const Selection& next) {
    append(all.rows, next.rows);
    append(all.day, next.day);
    append(all.hour, next.hour);
    append(all.ms, next.ms);
    append(all.days, next.days);
    for (std::size_t weekday = 0; weekday < all.week.size(); ++weekday) {
        for (std::size_t hour = 0; hour < all.week[weekday].size(); ++hour)
            all.week[weekday][hour] += next.week[weekday][hour];
    }
    for (std::size_t track = 0; track < all.playedBefore.size(); ++track)
        all.playedBefore[track] |= next.playedBefore[track];
}

/// Where clocks go back over midnight a day comes twice: its runs become one entry.
void sortDays(std::vector<DayAmount>& days) {
    std::stable_sort(days.begin(), days.end(), [](const DayAmount& a, const DayAmount& b) { return a.day < b.day; });
    std::size_t last = 0;
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i].day == days[last].day)
            days[last].amount += days[i].amount;
        else
            days[++last] = days[i];
    }
    if (!days.empty())
        days.resize(last + 1);
}

std::int64_t estimate(const Library& library, const std::vector<std::int32_t>& lengths, Row row) {
    const TrackIndex track = library.track[row];
    const std::int64_t length = track == noIndex ? 0 : std::max(lengths[track], 0);
    return row == 0 ? length : std::min(length, library.end[row] - library.end[row - 1]);
}

void addEstimates(Selection& selection, const Library& library, const std::vector<std::uint32_t>& places) {
    const std::vector<std::int32_t> lengths = trackLengths(library);
    for (const std::uint32_t place : places) {
        const Row row = selection.rows[place];
        const std::int64_t ms = estimate(library, lengths, row);
        if (ms == 0)
            continue;
        if (selection.estimated.empty())
            selection.estimated.resize(selection.rows.size());
        selection.estimated[place] = static_cast<std::int32_t>(ms);
        const std::int32_t day = selection.day[place];
        selection.week[static_cast<std::size_t>(weekdayOf(day))][selection.hour[place]].msEstimated += ms;
        selection.tracks[library.track[row]].amount.msEstimated += ms;
        const std::chrono::local_days date{std::chrono::days(day)};
        const auto ofDay =
            std::lower_bound(selection.days.begin(), selection.days.end(), date,
                             [](const DayAmount& entry, std::chrono::local_days wanted) { return entry.day < wanted; });
        ofDay->amount.msEstimated += ms;
    }
}

/// A few rows out of millions do not keep the room for all.
void giveBackRoom(Selection& selection) {
    if (selection.rows.size() >= selection.rows.capacity() / 2)
        return;
    selection.rows.shrink_to_fit();
    selection.day.shrink_to_fit();
    selection.hour.shrink_to_fit();
    selection.ms.shrink_to_fit();
}

} // namespace

Selection select(const Library& library, const Scope& scope) {
    const RowWalk walk(library, scope, scope.rule);
    const auto [first, last] = walk.candidates();
    const Row firstRead = scope.range.from ? 0 : first;
    const unsigned count = partsFor(last - firstRead);
    std::vector<Part> parts;
    parts.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        parts.emplace_back(library, walk, scope.range.from.has_value());
    forkJoin(count, [&, first = first, last = last](unsigned i) {
        const auto [from, to] = partOf(last - firstRead, i, count);
        const Row start = firstRead + static_cast<Row>(from);
        const Row end = firstRead + static_cast<Row>(to);
        const Row middle = std::clamp(first, start, end);
        parts[i].reserve(i == 0 ? last - std::max(first, start) : end - middle);
        parts[i].note(start, middle);
        parts[i].take(middle, end);
    });
    Selection selection = std::move(parts[0].out());
    std::vector<std::uint32_t> unmeasured = parts[0].unmeasured();
    for (unsigned i = 1; i < count; ++i) {
        for (const std::uint32_t place : parts[i].unmeasured())
            unmeasured.push_back(static_cast<std::uint32_t>(selection.rows.size()) + place);
        join(selection, parts[i].out());
    }
    selection.tracks.resize(library.tracks.size());
    for (const Part& part : parts)
        part.addTracksTo(selection.tracks);
    sortDays(selection.days);
    if (!unmeasured.empty())
        addEstimates(selection, library, unmeasured);
    giveBackRoom(selection);
    return selection;
}

} // namespace afs
