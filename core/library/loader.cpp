// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/loader.h"

#include "core/library/library_builder.h"
#include "core/store/accounts.h"
#include "core/store/change_log.h"
#include "core/store/deletion_store.h"
#include "core/store/history_store.h"
#include "core/store/play_reader.h"
#include "core/store/play_stream.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

constexpr std::int64_t mostReserved = 16'000'000; ///< plays; ids may have wide gaps

/// Equal for rows of one track, whatever account they are in.
std::string trackIdentity(const TrackRow& track) {
    if (!track.uri.empty())
        return 'u' + track.uri;
    return static_cast<char>('0' + static_cast<int>(track.kind)) + std::to_string(track.artist.size()) + ':' +
           track.artist + track.title;
}

/// The artist of a play is the first one credited; a dump knows the artist of the album only.
const std::string& artistOf(const TrackRow& track) {
    return track.creditedArtist.empty() ? track.artist : track.creditedArtist;
}

/// What a dump calls the artist is that of the album.
const std::string& albumArtistOf(const TrackRow& track) {
    return track.albumArtist.empty() ? track.artist : track.albumArtist;
}

/// Recordings of several accounts as one: what Spotify calls the same track is linked, and what any of them links.
class JoinedRecordings {
public:
    void add(AccountId account, std::int32_t recording, TrackId track) {
        link(m_ofAccounts.try_emplace({account, recording}, track).first->second, track);
    }
    /// `identity`: see trackIdentity().
    void add(std::string identity, TrackId track) {
        link(m_byIdentity.try_emplace(std::move(identity), track).first->second, track);
    }
    void tell(LibraryBuilder& builder) {
        for (const auto& [track, parent] : m_parent)
            builder.link(track, RecordingId(rootOf(track).value));
    }

private:
    void link(TrackId one, TrackId other) {
        if (one == other)
            return;
        m_parent.try_emplace(one, one);
        m_parent.try_emplace(other, other);
        m_parent[rootOf(other)] = rootOf(one);
    }
    TrackId rootOf(TrackId track) const {
        while (m_parent.at(track) != track)
            track = m_parent.at(track);
        return track;
    }

    std::map<std::pair<AccountId, std::int32_t>, TrackId> m_ofAccounts; ///< the first track of each recording
    std::unordered_map<std::string, TrackId> m_byIdentity;              ///< the first track that is called so
    std::unordered_map<TrackId, TrackId> m_parent;                      ///< of tracks that are not alone
};

/// Loads account after account into one builder.
class LibraryLoad {
public:
    LibraryLoad(Session& session, bool several, std::stop_token stop)
        : m_session(session), m_several(several), m_stop(std::move(stop)) {}

    Status add(AccountId account) {
        m_account = account;
        // Plays need their names; but what comes first is on its way while the names are read.
        PlayStream plays(
            m_session, account, [this](const StreamedPlay& row) { addPlay(row); }, m_stop);
        if (const Status started = plays.start(); !started)
            return started;
        HistoryStore store(m_session);
        auto tracks = store.readTracks(account, m_stop);
        if (!tracks)
            return failure(tracks.error());
        auto labels = store.readLabels(account, m_stop);
        if (!labels)
            return failure(labels.error());
        if (!m_several) // so that columns do not move while they grow
            m_builder.reserve(static_cast<std::size_t>(std::min(plays.mostPlays(), mostReserved)), tracks->size());
        addNames(account, *tracks);
        addWords(*labels);
        auto deleted = DeletionStore(m_session).deletedPlays(account);
        if (!deleted)
            return failure(deleted.error());
        m_deleted = {deleted->begin(), deleted->end()};
        m_shared.clear();
        const Status shared = PlayReader(m_session).readShared(
            account, [this](std::int64_t play, Source source) { m_shared[play] |= sourceBit(source); }, m_stop);
        if (!shared)
            return shared;
        return plays.finish();
    }

    LibraryPtr build(std::uint64_t version) {
        m_recordings.tell(m_builder);
        return std::make_shared<const Library>(m_builder.build(version));
    }

private:
    struct Codes {
        std::uint8_t reason = 0;
        std::uint8_t country = 0;
        std::uint16_t platform = 0;
        bool known[3] = {};
    };

    void addNames(AccountId account, const std::vector<TrackRow>& tracks) {
        std::int32_t largestTrack = m_tracksBefore;
        std::int32_t largest = 0;
        for (const TrackRow& track : tracks)
            largest = std::max(largest, track.nameId);
        m_names.assign(static_cast<std::size_t>(largest) + 1, noIndex);
        for (const TrackRow& track : tracks) {
            const TrackId id(m_tracksBefore + track.trackId);
            largestTrack = std::max(largestTrack, id.value);
            m_names[static_cast<std::size_t>(track.nameId)] = m_builder.addName(
                {id, track.uri, track.title, artistOf(track), track.album, track.lengthMs, albumArtistOf(track)});
            if (m_several)
                m_recordings.add(trackIdentity(track), id);
            if (track.recording != 0 && m_several)
                m_recordings.add(account, track.recording, id);
            else if (track.recording != 0)
                m_builder.link(id, RecordingId(track.recording));
        }
        m_tracksBefore = largestTrack;
    }

    void addWords(const std::vector<LabelRow>& labels) {
        std::int32_t largest = 0;
        for (const LabelRow& label : labels)
            largest = std::max(largest, label.id);
        m_words.assign(static_cast<std::size_t>(largest) + 1, {});
        m_codes.assign(m_words.size(), {});
        for (const LabelRow& label : labels)
            m_words[static_cast<std::size_t>(label.id)] = label.word;
    }

    /// A word gets its code in a column when that column first uses it.
    std::uint8_t reason(std::int32_t label) {
        Codes& codes = m_codes[static_cast<std::size_t>(label)];
        if (!std::exchange(codes.known[0], true))
            codes.reason = m_builder.reason(m_words[static_cast<std::size_t>(label)]);
        return codes.reason;
    }
    std::uint8_t country(std::int32_t label) {
        Codes& codes = m_codes[static_cast<std::size_t>(label)];
        if (!std::exchange(codes.known[1], true))
            codes.country = m_builder.country(m_words[static_cast<std::size_t>(label)]);
        return codes.country;
    }
    std::uint16_t platform(std::int32_t label) {
        Codes& codes = m_codes[static_cast<std::size_t>(label)];
        if (!std::exchange(codes.known[2], true))
            codes.platform = m_builder.platform(m_words[static_cast<std::size_t>(label)]);
        return codes.platform;
    }

    void addPlay(const StreamedPlay& row) {
        if (!m_deleted.empty() && m_deleted.contains(row.playId))
            return;
        PlayRow play;
        play.end = row.end;
        play.ms = row.ms;
        play.playId = row.playId;
        if (m_several)
            play.account = m_account;
        play.name = row.nameId == 0 ? noIndex : m_names[static_cast<std::size_t>(row.nameId)];
        play.kind = row.kind;
        play.flags = row.flags;
        play.sources = sourceBit(row.source);
        if (!m_shared.empty())
            if (const auto others = m_shared.find(row.playId); others != m_shared.end())
                play.sources |= others->second;
        play.reasonStart = row.reasonStart ? reason(row.reasonStart) : 0;
        play.reasonEnd = row.reasonEnd ? reason(row.reasonEnd) : 0;
        play.country = row.country ? country(row.country) : 0;
        play.platform = row.platform ? platform(row.platform) : 0;
        m_builder.add(play);
    }

    Session& m_session;
    bool m_several;
    AccountId m_account; ///< the one that is being added
    std::stop_token m_stop;
    LibraryBuilder m_builder;
    std::vector<std::uint32_t> m_names;
    std::vector<std::string> m_words;
    std::vector<Codes> m_codes;
    std::unordered_map<std::int64_t, std::uint8_t> m_shared;
    std::unordered_set<std::int64_t> m_deleted; ///< plays that the person deleted
    std::int32_t m_tracksBefore = 0;            ///< the largest track id of the accounts before
    JoinedRecordings m_recordings;              ///< of several accounts
};

/// The version of one account, or of all together: any change raises it.
Result<std::uint64_t> versionOf(const std::vector<AccountRow>& accounts, AccountId account) {
    std::uint64_t version = 0;
    for (const AccountRow& row : accounts)
        if (!account || row.id == account)
            version += row.version;
    return version;
}

PlayFacts factsOf(const PlayInWords& words) {
    PlayFacts facts;
    facts.id = PlayId(words.row.playId);
    facts.end = Instant(Milliseconds(words.row.end));
    facts.ms = words.row.ms;
    facts.kind = words.row.kind;
    facts.flags = PlayFlags::unpacked(words.row.flags);
    facts.sources = words.sources;
    facts.track = TrackId(words.track.trackId);
    facts.uri = words.track.uri;
    facts.title = words.track.title;
    facts.artist = artistOf(words.track);
    facts.album = words.track.album;
    if (!facts.album.empty() && albumArtistOf(words.track) != facts.artist)
        facts.albumArtist = albumArtistOf(words.track);
    facts.lengthMs = words.track.lengthMs;
    facts.recording = RecordingId(words.track.recording);
    facts.reasonStart = words.reasonStart;
    facts.reasonEnd = words.reasonEnd;
    facts.platform = words.platform;
    facts.country = words.country;
    return facts;
}

/// Several changes in a row as one; nothing when one of them has to be loaded whole or is missing.
std::optional<LibraryDelta> joinChanges(Session& session, AccountId account, const std::vector<ChangeRow>& changes,
                                        std::uint64_t from, std::uint64_t to) {
    std::unordered_set<std::int64_t> removed;
    std::unordered_set<std::int64_t> added;
    std::uint64_t expected = from;
    for (const ChangeRow& change : changes) {
        if (change.whole || change.version != ++expected)
            return {};
        for (const std::int64_t id : change.removed) {
            removed.insert(id);
            added.erase(id);
        }
        for (const std::int64_t id : change.added) {
            added.insert(id);
            removed.insert(id); // it may stand in the base with other facts
        }
    }
    if (expected != to || added.size() + removed.size() > 4 * largestDelta)
        return {};
    auto plays = PlayReader(session).playsById(account, {added.begin(), added.end()});
    if (!plays)
        return {};
    LibraryDelta delta;
    delta.fromVersion = from;
    delta.toVersion = to;
    for (const std::int64_t id : removed)
        delta.removed.emplace_back(id);
    for (const PlayInWords& play : *plays)
        delta.added.push_back(factsOf(play));
    return delta;
}

} // namespace

Result<LibraryPtr> loadLibrary(Session& session, AccountId account, std::stop_token stop) {
    auto view = ReadTransaction::begin(session);
    if (!view)
        return failure(view.error());
    auto accounts = listAccounts(session);
    if (!accounts)
        return failure(accounts.error());
    const auto version = versionOf(*accounts, account);
    LibraryLoad load(session, !account, stop);
    for (const AccountRow& row : *accounts)
        if (!account || row.id == account)
            if (const Status added = load.add(row.id); !added)
                return failure(added.error());
    return load.build(*version);
}

Result<LibraryPtr> refreshLibrary(Session& session, AccountId account, const LibraryPtr& base, std::stop_token stop) {
    if (!base || !account)
        return loadLibrary(session, account, stop);
    std::optional<LibraryDelta> delta;
    {
        auto view = ReadTransaction::begin(session);
        if (!view)
            return failure(view.error());
        auto version = accountVersion(session, account);
        if (!version)
            return failure(version.error());
        if (*version == base->version)
            return base;
        auto changes = PlayReader(session).changesSince(account, base->version);
        if (!changes)
            return failure(changes.error());
        delta = joinChanges(session, account, *changes, base->version, *version);
    }
    if (!delta)
        return loadLibrary(session, account, stop);
    return std::make_shared<const Library>(merge(*base, *delta));
}

} // namespace afs
