// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/scan/gap_ledger.h"
#include "core/scan/player_watch.h"
#include "core/scan/poller_services.h"
#include "core/scan/refusal.h"
#include "core/scan/scan_problem.h"
#include "core/scan/scan_service.h"
#include "core/scan/watch_journal.h"
#include "core/spotify/spotify_api.h"

#include <QObject>

namespace afs {

/// Watches what an account plays now, by looks at the Web API that are planned from what is left of a song. GUI thread.
class LivePoller final : public QObject {
    Q_OBJECT

public:
    enum class Counts {
        Everything, ///< mode currently playing
        LocalFiles, ///< hybrid: the rest is listed afterwards
    };

    LivePoller(AccountId account, const PollerServices& services, QObject* parent = nullptr);
    ~LivePoller() override; ///< keeps what was heard

    /// `seesPrivate`: the sign-in allows to ask for the player as a whole.
    void setApi(SpotifyApi* api, bool seesPrivate);
    /// Nobody looked since then, for this reason.
    struct Unseen {
        Instant since;
        GapCause cause = GapCause::NotRunning;
    };
    /// Begins, with a look at once; `watch` is the state that is stored. `unseen` is missed where it tells of no look.
    void start(Counts counts, const QByteArray& watch, const Unseen& unseen);
    void stop();
    void leave(const QByteArray& watch); ///< stops for another mode: time without a look is not missed
    void rest(GapCause reason);          ///< stops; until start() nobody looks, for this reason
    /// Whether what it watched is all that there is to know of that time: not while somebody else still lists it. What
    /// is stored meanwhile is as of a watch of local files.
    void setCovers(bool covers);
    bool hasLooked(const QByteArray& watch) const; ///< where start() would begin with that
    /// Nobody listed what was played then, before it began.
    void missed(Instant from, Instant to, GapCause cause);
    bool isRunning() const { return m_watch.has_value(); }
    bool isStoring() const { return m_journal.isWriting(); }
    Counts counts() const { return m_counts; }

    void yield(); ///< stops for somebody else who watches: what is stored of theirs stays
    void lookNow();

    /// Whether the right to scan was confirmed lately. A computer that slept finds out first whether another one took
    /// over: a look that is due waits for rightConfirmed().
    void setRight(std::function<bool()> isSure) { m_isSure = std::move(isSure); }
    void rightConfirmed();

    const std::optional<ScanProblem>& problem() const { return m_problem; }
    std::optional<Instant> lastLook() const { return m_lastLook; }
    std::optional<Instant> nextLook() const { return m_next; }
    /// Stores what an earlier run saw and could not store. Gives the state to begin with.
    QByteArray takeUnstored(const QByteArray& watch) { return m_journal.takeUnstored(watch); }
    const std::optional<NowPlaying>& playing() const { return m_playing; }
    bool seesPrivate() const { return m_seesPrivate; }

Q_SIGNALS:
    void changed();
    void recorded(const afs::Recorded& what);

private:
    void look();
    void arrived(const ApiResult<std::optional<PlayerState>>& player);
    void see(Sighting sighting);
    enum class Keeps { State, StateWithoutTime, PlaysAlone };
    void keep(Keeps what);
    std::vector<WatchRecord::Unwatched> endBlindly(std::vector<ObservedPlay>& plays);
    std::optional<Instant> coveredUntil(std::optional<Instant> look) const;
    void noteListed(const Sighting& sighting);
    void believePosition(const Sighting& sighting);
    WatchState stateToKeep() const;
    std::vector<WatchRecord::Unwatched> unwatchedUntil(Instant now) const;
    std::vector<WatchRecord::Unwatched> unwatchedBefore(const Sighting& sighting) const;
    WatchRecord::Unwatched unwatchedFrom(Instant last, Instant now, WatchRecord::Unwatched::Of of) const;
    WatchState stateToBegin(const QByteArray& watch) const;
    void told(const Result<Recorded>& result);
    void failed(const ScanProblem& problem);
    void plan(Instant next);
    void woken();
    void lookIfSure();

    AccountId m_account;
    PollerServices m_services;
    Alarm m_alarm;
    Refusal m_refusal;
    SpotifyApi* m_api = nullptr;
    bool m_seesPrivate = false;
    Counts m_counts = Counts::Everything;
    std::optional<PlayerWatch> m_watch;
    QByteArray m_state; ///< as it was stored last; empty: nothing of this run
    std::optional<Instant> m_keptAt;
    Instant m_unseenSince;                ///< nobody looked between then and the first look since start()
    std::optional<Instant> m_localUnseen; ///< the same of local files alone, where that is another moment
    bool m_covers = true;
    WatchJournal m_journal;
    std::unique_ptr<QObject> m_asking; ///< a look that is under way; gone: nobody waits for it
    Instant m_askedAt;                 ///< the last look was begun
    BlindTime m_blind;
    int m_failures = 0;
    std::optional<ScanProblem> m_problem;
    std::optional<Instant> m_lastLook;
    std::optional<Instant> m_next;
    std::function<bool()> m_isSure;
    bool m_awaitsRight = false; ///< a look is due
    std::optional<NowPlaying> m_playing;
    /// What is listed and was going on at the last look for local files alone.
    struct ListedSong {
        std::string uri;
        Instant seenAt;
        Milliseconds position{0};
        Milliseconds heard{0};
    };
    std::optional<ListedSong> m_listed;
};

} // namespace afs
