// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_schedule.h"

#include <algorithm>
#include <tuple>

namespace afs {

namespace {

constexpr int entriesWithThePlaylist = 100;
constexpr int entriesAPage = 50;

bool isChanged(const StoredPlaylist& playlist, const std::map<QString, QString>& snapshots) {
    const auto listed = snapshots.find(playlist.watched.spotifyId);
    // What cannot be read needs no look each time that its owner changes it.
    if (listed == snapshots.end() || listed->second.isEmpty() || !playlist.watched.isReadable)
        return false;
    // The list and the playlist itself do not always tell of one snapshot.
    return listed->second != playlist.snapshotId && listed->second != playlist.listedSnapshotId;
}

/// The less, the sooner.
int urgency(const StoredPlaylist& playlist, const std::map<QString, QString>& snapshots) {
    const bool isNew = !playlist.watched.lastScan && playlist.watched.isReadable;
    return isNew ? 0 : isChanged(playlist, snapshots) ? 1 : 2;
}

int pagesOf(int listedPlaylists) {
    return std::max(1, (listedPlaylists + entriesAPage - 1) / entriesAPage);
}

bool isDue(const StoredPlaylist& playlist, Instant now) {
    return !playlist.nextScan || *playlist.nextScan <= now;
}

} // namespace

int requestsFor(int entries) {
    const int beyond = std::max(0, entries - entriesWithThePlaylist);
    // Of several pages the playlist is asked for once more: whether they are of one state.
    return 1 + (beyond + entriesAPage - 1) / entriesAPage + (beyond > 0 ? 1 : 0);
}

Instant nextScan(Instant scanned, const std::vector<StoredPlaylist>& watched, double random,
                 const PlaylistPolicy& policy) {
    int requests = 0;
    for (const StoredPlaylist& playlist : watched)
        requests += requestsFor(playlist.watched.entries);
    const Milliseconds affordable = Milliseconds(std::chrono::days(1)) * requests / policy.unchangedPerDay;
    const auto longest = std::max(policy.unchanged, affordable);
    // Never later than that, and up to a quarter sooner: what was added on one day is not due on one day.
    const double part = 1 - std::clamp(random, 0.0, 1.0) / 4;
    return scanned + Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(longest.count()) * part));
}

Instant nextList(Instant listed, int listedPlaylists, const PlaylistPolicy& policy) {
    return listed + std::min<Milliseconds>(policy.list * pagesOf(listedPlaylists), std::chrono::days(1));
}

bool isListDue(Instant listed, int listedPlaylists, Instant now) {
    return listed > now || nextList(listed, listedPlaylists) <= now;
}

PlaylistCost costOfUnchanged(const std::vector<StoredPlaylist>& watched, int listedPlaylists,
                             const PlaylistPolicy& policy) {
    PlaylistCost cost;
    for (const StoredPlaylist& playlist : watched)
        if (playlist.watched.isReadable && playlist.watched.entries > cost.entries) {
            cost.largest = playlist.watched.name;
            cost.entries = playlist.watched.entries;
        }
    const Milliseconds pause = nextList(Instant(), listedPlaylists, policy) - Instant();
    const auto listsADay = static_cast<int>(Milliseconds(std::chrono::days(1)) / pause);
    cost.requests = pagesOf(listedPlaylists) * listsADay + std::max(policy.unchangedPerDay, requestsFor(cost.entries));
    return cost;
}

std::vector<StoredPlaylist> playlistsToScan(const std::vector<StoredPlaylist>& watched,
                                            const std::map<QString, QString>& snapshots, Instant now, RoundKind kind,
                                            int spent, const PlaylistPolicy& policy) {
    std::vector<StoredPlaylist> wanted;
    for (const StoredPlaylist& playlist : watched) {
        const bool isCostly = requestsFor(playlist.watched.entries) > policy.cheapScan;
        const bool mayWait = kind == RoundKind::ByItself && isCostly && playlist.watched.lastScan &&
                             now - *playlist.watched.lastScan < std::chrono::days(1);
        const bool isPressing = urgency(playlist, snapshots) < 2 && !mayWait;
        if (kind == RoundKind::All || isPressing || isDue(playlist, now))
            wanted.push_back(playlist);
    }
    std::ranges::stable_sort(wanted, {}, [&](const StoredPlaylist& playlist) {
        return std::tuple(playlist.troubledAt.value_or(Instant{}), urgency(playlist, snapshots),
                          playlist.nextScan.value_or(Instant{}));
    });
    if (kind != RoundKind::ByItself)
        return wanted;
    // A computer that was off for a month finds everything due: one a round, or a round's share of the day, while the
    // day's lasts.
    const auto pause = nextList(now, static_cast<int>(snapshots.size()), policy) - now;
    int leftOfDay = policy.unchangedPerDay - spent;
    int leftOfRound = static_cast<int>(policy.unchangedPerDay * pause / std::chrono::days(1));
    int leftOfNews = policy.newARound;
    bool isFirst = true;
    bool isFirstOfNews = true;
    std::erase_if(wanted, [&](const StoredPlaylist& playlist) {
        const int cost = requestsFor(playlist.watched.entries);
        if (urgency(playlist, snapshots) < 2) {
            leftOfNews -= cost;
            return !std::exchange(isFirstOfNews, false) && leftOfNews < 0;
        }
        leftOfDay -= cost;
        leftOfRound -= cost;
        const bool isOne = std::exchange(isFirst, false);
        const bool isOneOfDay = isOne && spent == 0;
        return !isOneOfDay && (leftOfDay < 0 || (leftOfRound < 0 && !isOne));
    });
    return wanted;
}

int requestsForUnchanged(const std::vector<StoredPlaylist>& round, const std::map<QString, QString>& snapshots) {
    int requests = 0;
    for (const StoredPlaylist& playlist : round)
        if (urgency(playlist, snapshots) == 2)
            requests += requestsFor(playlist.watched.entries);
    return requests;
}

} // namespace afs
