// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/label_codes.h"
#include "core/library/library.h"
#include "core/library/merge_plan.h"
#include "core/library/near_twins.h"
#include "core/library/recordings.h"
#include "core/library/track_names.h"

#include <algorithm>
#include <future>
#include <limits>
#include <optional>
#include <unordered_map>
#include <utility>

namespace afs {

namespace {

/// A bit a track: small enough to stay in the nearest cache while a million rows look into it.
class TrackMarks {
public:
    void resize(std::size_t tracks) {
        m_tracks = tracks;
        m_words.assign(tracks / wordBits + 1, 0); // one bit more, which is never set
    }
    void set(TrackIndex track, bool marked) {
        const std::uint64_t bit = std::uint64_t{1} << (track % wordBits);
        m_words[track / wordBits] = marked ? m_words[track / wordBits] | bit : m_words[track / wordBits] & ~bit;
    }
    /// 1 or 0, without a branch. 0 for noIndex, too.
    std::uint64_t bit(TrackIndex track) const {
        const std::size_t place = std::min<std::size_t>(track, m_tracks);
        return m_words[place / wordBits] >> (place % wordBits) & 1U;
    }
    bool has(TrackIndex track) const { return bit(track) != 0; }

private:
    static constexpr std::size_t wordBits = 64;
    std::size_t m_tracks = 0;
    std::vector<std::uint64_t> m_words;
};

/// Builds one snapshot out of another. The steps stand in the order of run().
class Merger {
public:
    Merger(const Library& base, const LibraryDelta& delta) : m_base(base), m_plan(base, delta) {
        m_next.version = delta.toVersion;
    }

    Library run() {
        // Half of the time is copying columns: those that no name depends on are copied beside.
        std::future<void> keys = std::async(std::launch::async, [this] { mergeKeys(); });
        std::future<void> facts = std::async(std::launch::async, [this] { mergeFacts(); });
        copyTables();
        findAddedTracks();
        m_next.track = m_plan.column(m_base.track, m_addedTracks);
        mergeLabels();
        keys.get();
        renameTracks();
        facts.get();
        placeRecordings();
        markTwins();
        return std::move(m_next);
    }

private:
    /// What the plays of a touched track say about its name: those that come, and of those that stay the newest, until
    /// no older one can say more. Only where the track gets another name the others are read: they keep the former.
    struct Renaming {
        TrackNaming naming;
        std::vector<std::pair<Row, RowNames>> rows; ///< that are to be compared with the name
        std::optional<std::int32_t> length;         ///< as an added play tells it: newer than what the base knows
        std::optional<RecordingId> recording;       ///< the same
        bool isPlayed = false;
    };

    const std::vector<const PlayFacts*>& added() const { return m_plan.added(); }

    void copyTables();
    void findAddedTracks();
    void mergeFacts();
    void mergeKeys();
    void mergeLabels();
    void renameTracks();
    void collectRenamings();
    void readAdded();
    void readNewestKept();
    void readKept(Row row);
    void findRenamed();
    void readRenamed();
    void keepOwnNames();
    void placeRecordings();
    void markTwins();

    RowNames namesIn(const PlayFacts& play, const TrackInfo& track);

    template <typename T, typename Of>
    Column<T> merged(const Column<T>& base, Of&& valueOf) const {
        std::vector<T> values;
        values.reserve(added().size());
        for (const PlayFacts* play : added())
            values.push_back(valueOf(*play));
        return m_plan.column(base, values);
    }

    const Library& m_base;
    const MergePlan m_plan;
    Library m_next;
    std::vector<TrackIndex> m_addedTracks; ///< of added()[i]
    std::vector<TrackIndex> m_touched;     ///< tracks that lose or get plays
    std::vector<Renaming> m_renamings;     ///< of m_touched[i]
    std::vector<std::uint32_t> m_place;    ///< by track that is asked for: in m_touched
    TrackMarks m_isAsked;                  ///< whether rows are read for the name of a track
};

void Merger::copyTables() {
    constexpr std::size_t roomForNames = 1U << 14U;
    m_next.strings = StringPool::copyOf(m_base.strings, roomForNames);
    m_next.tracks = m_base.tracks;
    m_next.representatives = m_base.representatives;
    m_next.artists = m_base.artists;
    m_next.albums = m_base.albums;
    m_next.platforms = m_base.platforms;
    m_next.reasons = m_base.reasons;
    m_next.countries = m_base.countries;
    m_next.rowNames = m_base.rowNames;
}

void Merger::findAddedTracks() {
    std::vector<std::uint32_t> ids;
    for (const PlayFacts* play : added())
        ids.push_back(static_cast<std::uint32_t>(play->track.value));
    const IdSet wanted(std::move(ids));
    std::unordered_map<TrackId, TrackIndex> dense;
    for (TrackIndex i = 0; i < m_next.tracks.size(); ++i) {
        if (wanted.contains(static_cast<std::uint32_t>(m_next.tracks[i].id.value)))
            dense.emplace(m_next.tracks[i].id, i);
    }
    for (const PlayFacts* play : added()) {
        if (!play->track) {
            m_addedTracks.push_back(noIndex);
            continue;
        }
        const auto [place, isNew] = dense.try_emplace(play->track, static_cast<TrackIndex>(m_next.tracks.size()));
        if (isNew)
            m_next.tracks.emplace_back().id = play->track;
        m_addedTracks.push_back(place->second);
        m_touched.push_back(place->second);
    }
    for (const Row row : m_plan.removed()) {
        if (m_base.track[row] != noIndex)
            m_touched.push_back(m_base.track[row]);
    }
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
}

/// Both run beside the other steps, and touch nothing that they touch.
void Merger::mergeFacts() {
    m_next.end = merged(m_base.end, [](const PlayFacts& play) { return play.end.time_since_epoch().count(); });
    m_next.ms = merged(m_base.ms, [](const PlayFacts& play) {
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        return play.ms < 0 ? -1 : static_cast<std::int32_t>(std::min(play.ms, most));
    });
    m_next.flags = merged(m_base.flags, [](const PlayFacts& play) { return play.flags.packed(); });
    m_next.sources = merged(m_base.sources, [](const PlayFacts& play) { return play.sources; });
}

void Merger::mergeKeys() {
    m_next.playId =
        merged(m_base.playId, [](const PlayFacts& play) { return static_cast<std::uint32_t>(play.id.value); });
    m_next.newestPlayId = m_base.newestPlayId;
    for (const PlayFacts* play : added())
        m_next.newestPlayId = std::max(m_next.newestPlayId, static_cast<std::uint32_t>(play->id.value));
    m_next.kindAndMarks = merged(m_base.kindAndMarks, [](const PlayFacts& play) {
        return static_cast<std::uint8_t>(static_cast<unsigned>(play.kind) | (play.ms > dayMs ? beyondDayBit : 0U));
    });
}

void Merger::mergeLabels() {
    const auto coder = [this](std::vector<StringPool::Ref>& words, std::uint32_t last) {
        if (words.empty())
            words.push_back({});
        LabelCodes codes(last);
        codes.learn(m_next.strings, words);
        return [this, &words, codes = std::move(codes)](std::string_view word) mutable {
            return codes.code(word, m_next.strings, words);
        };
    };
    auto reason = coder(m_next.reasons, narrowLabels);
    auto country = coder(m_next.countries, narrowLabels);
    auto platform = coder(m_next.platforms, wideLabels);
    m_next.trackDone = static_cast<std::uint8_t>(reason("trackdone"));
    m_next.reasonStart = merged(
        m_base.reasonStart, [&](const PlayFacts& play) { return static_cast<std::uint8_t>(reason(play.reasonStart)); });
    m_next.reasonEnd = merged(m_base.reasonEnd,
                              [&](const PlayFacts& play) { return static_cast<std::uint8_t>(reason(play.reasonEnd)); });
    m_next.country =
        merged(m_base.country, [&](const PlayFacts& play) { return static_cast<std::uint8_t>(country(play.country)); });
    m_next.platform = merged(
        m_base.platform, [&](const PlayFacts& play) { return static_cast<std::uint16_t>(platform(play.platform)); });
}

RowNames Merger::namesIn(const PlayFacts& play, const TrackInfo& track) {
    const RowNames known = namesOfTrack(m_next, track);
    const auto ref = [this](StringPool::Ref likely, std::string_view text) {
        return m_next.text(likely) == text ? likely : m_next.strings.add(text);
    };
    const std::string& albumArtist = play.album.empty() || play.albumArtist.empty() ? play.artist : play.albumArtist;
    return {ref(known.uri, play.uri), ref(known.title, play.title), ref(known.artist, play.artist),
            ref(known.album, play.album), ref(known.albumArtist, albumArtist)};
}

void Merger::collectRenamings() {
    m_renamings.resize(m_touched.size());
    m_place.resize(m_next.tracks.size());
    m_isAsked.resize(m_next.tracks.size());
    for (std::uint32_t i = 0; i < m_touched.size(); ++i)
        m_place[m_touched[i]] = i;
    readAdded();
    readNewestKept();
    findRenamed();
}

void Merger::readAdded() {
    for (std::size_t i = 0; i < added().size(); ++i) {
        if (m_addedTracks[i] == noIndex)
            continue;
        const PlayFacts& play = *added()[i];
        const Row row = m_plan.places()[i];
        const TrackInfo& info = m_next.tracks[m_addedTracks[i]];
        Renaming& renaming = m_renamings[m_place[m_addedTracks[i]]];
        const RowNames names = namesIn(play, info);
        renaming.isPlayed = true;
        renaming.rows.emplace_back(row, names);
        renaming.naming.consider(names, row, play.kind);
        renaming.naming.considerLength(info.lengthMs, row);
        renaming.length = play.lengthMs;
        renaming.recording = play.recording;
    }
}

/// Songs that are played daily have a good part of a million rows: of each track no more are read than tell its name.
void Merger::readNewestKept() {
    std::size_t asked = 0;
    for (const TrackIndex track : m_touched) {
        const bool isKnown = track < m_base.tracks.size();
        m_isAsked.set(track, isKnown);
        asked += isKnown ? 1 : 0;
    }
    const auto settle = [&](Row row) {
        const TrackIndex track = m_next.track[row];
        if (!m_isAsked.has(track) || !m_renamings[m_place[track]].naming.isSettledAt(row))
            return;
        m_isAsked.set(track, false);
        --asked;
    };
    auto row = static_cast<Row>(m_next.track.size());
    for (std::size_t i = added().size() + 1; i-- > 0 && asked > 0;) {
        const Row first = i > 0 ? m_plan.places()[i - 1] + 1 : 0; // of those that stay between two that come
        while (row > first && asked > 0) {
            if (!m_isAsked.has(m_next.track[--row]))
                continue;
            readKept(row);
            settle(row);
        }
        if (i > 0)
            settle(row = first - 1);
    }
}

void Merger::readKept(Row row) {
    const TrackInfo& info = m_next.tracks[m_next.track[row]];
    Renaming& renaming = m_renamings[m_place[m_next.track[row]]];
    renaming.isPlayed = true;
    renaming.naming.consider(namesOfPlay(m_base, info, m_next.playId[row]), row, m_next.kind(row));
    renaming.naming.considerLength(info.lengthMs, row);
}

void Merger::findRenamed() {
    bool isAny = false;
    for (std::size_t i = 0; i < m_touched.size(); ++i) {
        const bool isKnown = m_touched[i] < m_base.tracks.size() && m_renamings[i].isPlayed;
        const RowNames before = namesOfTrack(m_next, m_next.tracks[m_touched[i]]);
        const bool isRenamed = isKnown && !sameNames(m_next.strings, before, m_renamings[i].naming.names());
        m_isAsked.set(m_touched[i], isRenamed);
        isAny |= isRenamed;
    }
    if (isAny)
        readRenamed();
}

void Merger::readRenamed() {
    std::size_t coming = 0;
    for (Row row = 0; row < m_next.track.size(); ++row) {
        const bool isAdded = coming < added().size() && m_plan.places()[coming] == row;
        coming += isAdded ? 1 : 0;
        const TrackIndex track = m_next.track[row];
        if (isAdded || !m_isAsked.has(track))
            continue;
        const RowNames names = namesOfPlay(m_base, m_next.tracks[track], m_next.playId[row]);
        m_renamings[m_place[track]].rows.emplace_back(row, names);
    }
}

void Merger::renameTracks() {
    collectRenamings();
    keepOwnNames();
    NameTables tables(m_next);
    for (std::size_t i = 0; i < m_renamings.size(); ++i) {
        const Renaming& renaming = m_renamings[i];
        TrackInfo& track = m_next.tracks[m_touched[i]];
        if (!renaming.isPlayed) {
            track.recording = {}; // no play is left: nothing shows this track
            continue;
        }
        track.recording = renaming.recording.value_or(track.recording);
        track.kind = renaming.naming.kind();
        track.lengthMs = renaming.length.value_or(renaming.naming.lengthMs());
        tables.place(track, renaming.naming.names());
    }
}

void Merger::keepOwnNames() {
    std::vector<std::uint32_t> decided;
    for (const Row row : m_plan.removed())
        decided.push_back(m_base.playId[row]);
    std::vector<OwnNames> own;
    for (const Renaming& renaming : m_renamings) {
        const auto ofTrack = static_cast<std::ptrdiff_t>(m_next.rowNames.size());
        for (const auto& [row, names] : renaming.rows) {
            decided.push_back(m_next.playId[row]);
            if (sameNames(m_next.strings, names, renaming.naming.names()))
                continue;
            auto known = std::find(m_next.rowNames.begin() + ofTrack, m_next.rowNames.end(), names);
            if (known == m_next.rowNames.end())
                known = m_next.rowNames.insert(known, names);
            own.push_back({m_next.playId[row], static_cast<std::uint32_t>(known - m_next.rowNames.begin())});
        }
    }
    const IdSet isDecided(std::move(decided));
    for (const OwnNames& entry : m_base.ownNames) {
        if (!isDecided.contains(entry.playId))
            own.push_back(entry);
    }
    std::sort(own.begin(), own.end(), [](const OwnNames& a, const OwnNames& b) { return a.playId < b.playId; });
    m_next.ownNames = std::move(own);
}

void Merger::placeRecordings() {
    std::vector<RecordingId> changed;
    std::vector<TrackIndex> left;
    for (const TrackIndex track : m_touched) {
        const RecordingId before = track < m_base.tracks.size() ? m_base.tracks[track].recording : RecordingId{};
        const RecordingId now = m_next.tracks[track].recording;
        for (const RecordingId recording : {before, now})
            if (recording)
                changed.push_back(recording);
        if (before && !now)
            left.push_back(track);
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    findRepresentatives(m_next, changed, left);
}

void Merger::markTwins() {
    std::vector<std::int64_t> changes;
    for (const Row row : m_plan.removed())
        changes.push_back(m_base.end[row]);
    for (const PlayFacts* play : added())
        changes.push_back(play->end.time_since_epoch().count());
    std::sort(changes.begin(), changes.end());
    const auto rowAt = [this](std::int64_t end) {
        return static_cast<Row>(std::lower_bound(m_next.end.begin(), m_next.end.end(), end) - m_next.end.begin());
    };
    Row marked = 0;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        std::int64_t reach = changes[i] + nearTwinMs;
        const Row first = std::max(marked, rowAt(changes[i]));
        while (i + 1 < changes.size() && changes[i + 1] <= reach)
            reach = changes[++i] + nearTwinMs;
        marked = std::max(first, rowAt(reach + 1));
        markNearTwins(m_next, first, marked);
    }
}

} // namespace

Library merge(const Library& base, const LibraryDelta& delta) {
    return Merger(base, delta).run();
}

} // namespace afs
