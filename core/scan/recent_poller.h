// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/scan/gap_ledger.h"
#include "core/scan/poll_schedule.h"
#include "core/scan/poller_services.h"
#include "core/scan/refusal.h"
#include "core/scan/scan_problem.h"
#include "core/scan/scan_recorder.h"
#include "core/scan/scan_service.h"
#include "core/spotify/spotify_api.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <vector>

namespace afs {

/// Looks at the last plays of one account: at start, at wake, and again by their pace. Whatever goes wrong, it goes on;
/// the time that nobody looked is accounted for when the next look succeeds. GUI thread.
class RecentPoller final : public QObject {
    Q_OBJECT

public:
    RecentPoller(AccountId account, const PollerServices& services, QObject* parent = nullptr);

    void setApi(SpotifyApi* api); ///< null: signed out
    void setLimits(const PollLimits& limits);

    /// Begins, with a look at once. `lastPoll` is what is known from before.
    void start(std::optional<Instant> lastPoll);
    void stop();                ///< a look that is under way is still stored
    void rest(GapCause reason); ///< stops; until start() nobody looks, for this reason
    bool isRunning() const { return m_isRunning; }
    /// It began, and nobody took over from it since; it may rest.
    bool isInCharge() const { return m_isInCharge; }
    bool isStoring() const { return m_isStoring; }

    void lookNow(); ///< the computer woke, or the network is back
    /// Who asks for a look, and does not get it stored.
    enum class Patience {
        None, ///< is told
        Much, ///< waits, however long the database is away
    };
    /// A look whatever the schedule, also when it does not run. Answers once, unless `context` goes first.
    void lookOnce(QObject* context, std::function<void(const ScanRound&)> done, Patience patience = Patience::None);

    /// Whether the right to scan was confirmed lately. A computer that slept finds out first whether another one took
    /// over: a look that is due waits for rightConfirmed().
    void setRight(std::function<bool()> isSure) { m_isSure = std::move(isSure); }
    void rightConfirmed();

    const std::optional<ScanProblem>& problem() const { return m_problem; }
    std::optional<Instant> lastPoll() const { return m_lastPoll; }
    const BlindTime& blind() const { return m_blind; } ///< since that one
    std::optional<Instant> nextPoll() const { return m_next; }
    /// At the present pace Spotify remembers everything until then.
    std::optional<Instant> remembered() const;
    int untimed() const { return m_untimed; } ///< plays that the last window lists without a time that can be
    int looksADay() const;                    ///< at the present pace; 0: nothing is known of it

Q_SIGNALS:
    void changed();
    void recorded(const afs::Recorded& what);
    void waits(const QString& sentence); ///< what was seen cannot be stored yet; again and again until it is

private:
    void look();
    void arrived(const ApiResult<RecentlyPlayed>& window);
    void store(const PollRecord& poll);
    void stored(const Result<Recorded>& result, const PollRecord& poll);
    void keep(const ScanProblem& problem, const PollRecord& poll);
    void storeKept();
    void failed(const ScanProblem& problem);
    void finish(const ScanRound& round);
    void finishImpatient(const ScanRound& round);
    bool isAwaited() const; ///< with much patience
    void plan(Instant next);
    void woken();
    void lookIfSure();

    AccountId m_account;
    PollerServices m_services;
    Alarm m_alarm;
    Alarm m_storeAgain;
    Refusal m_refusal;
    std::optional<PollRecord> m_kept; ///< seen, and not stored yet
    SpotifyApi* m_api = nullptr;
    const SpotifyApi* m_asked = nullptr; ///< of the look that is under way
    AskedAfter m_askedAfter;             ///< of the same
    PollLimits m_limits;
    bool m_isRunning = false;
    bool m_isInCharge = false;
    bool m_isLooking = false; ///< asking or storing
    bool m_isStoring = false;
    std::optional<Instant> m_runningSince; ///< until the first look of this run is stored
    BlindTime m_blind;
    int m_failures = 0;
    std::optional<ScanProblem> m_problem;
    std::optional<Instant> m_lastPoll;
    std::optional<Instant> m_next;
    std::function<bool()> m_isSure;
    bool m_awaitsRight = false;  ///< a look is due
    std::vector<Instant> m_ends; ///< of the last window
    int m_untimed = 0;           ///< in it
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(const ScanRound&)> answer;
        Patience patience;
    };
    std::vector<Waiting> m_waiting;
};

} // namespace afs
