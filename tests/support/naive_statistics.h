// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace afs {

/// Every statistic a second time: plain loops over plays in words, one QDateTime a play, nothing shared with the
/// implementation but the types of its results. Slow on purpose.
class NaiveStatistics {
public:
    NaiveStatistics(std::vector<PlayFacts> plays, Scope scope);

    struct Counted {
        const PlayFacts* play = nullptr;
        std::chrono::local_days day;
        int hour = 0;
        Amount amount;
    };
    const std::vector<Counted>& counted() const { return m_counted; }

    /// What a thing in a top list is told by: track id, artist, or artist and album.
    using Key = std::pair<std::string, std::string>;
    enum class What { Tracks, Artists, Albums };
    struct Top {
        Key key;
        std::string name;
        Amount amount;
        Instant first;
        Instant last;
        std::uint32_t rank = 0;
        std::optional<std::uint32_t> formerRank;
        bool fresh = false;
    };

    Totals totals() const;
    std::vector<Top> top(What what, const NaiveStatistics* former) const;
    NewInPeriod newInPeriod() const;
    std::vector<TimeBucket> overTime(Bucket bucket, int firstWeekday, std::chrono::local_days today) const;
    std::array<Hours, 7> perWeekdayAndHour() const;
    std::vector<DayAmount> perDay() const;
    Streaks streaks(std::chrono::local_days today) const;
    Sessions sessions() const;
    Skips skips() const;
    std::map<std::string, Amount> byWord(std::string PlayFacts::*word) const;

private:
    struct Names {
        std::string title;
        std::string artist;
        std::string album;
    };

    void nameTracks();
    /// The track that stands for the recording of one: the one of it that was played last.
    TrackId shown(TrackId track) const;
    bool allowsTrack(const std::vector<TrackId>& wanted, TrackId track) const;
    std::optional<std::int64_t> lengthOf(const PlayFacts& play) const;
    bool counts(const PlayFacts& play) const;
    bool passesFilter(const PlayFacts& play, std::chrono::local_days day, int hour) const;
    Amount amountOf(std::size_t place) const;
    std::optional<Key> keyOf(What what, const PlayFacts& play) const;
    std::set<Key> before(What what) const;

    std::vector<PlayFacts> m_plays; ///< by end and id
    Scope m_scope;
    std::map<TrackId, Names> m_names;
    std::map<TrackId, RecordingId> m_recordings;
    std::map<RecordingId, TrackId> m_shown;
    std::map<TrackId, std::int64_t> m_known;   ///< lengths that Spotify gave
    std::map<TrackId, std::int64_t> m_longest; ///< longest plays to the end
    std::vector<Counted> m_ever;               ///< whatever the range
    std::vector<Counted> m_counted;
    std::int64_t m_skipPlays = 0;
    std::int64_t m_skipped = 0;
};

} // namespace afs
