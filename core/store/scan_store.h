// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/gap.h"
#include "core/domain/scan_mode.h"
#include "core/store/api_data.h"
#include "core/store/session.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <vector>

namespace afs {

/// What a person wants of scanning an account.
struct ScanWish {
    ScanMode mode = ScanMode::RecentlyPlayed;
    std::chrono::minutes shortest{5};
    std::chrono::minutes longest{20};
    bool localPlayer = false;
    std::optional<Instant> pausedUntil;

    bool operator==(const ScanWish&) const = default;
};

/// What scanning knows of an account from before.
struct ScanMemory {
    std::optional<Instant> lastPoll;
    std::optional<Instant> coveredUntil; ///< the newest play that a look at the last plays listed
    QByteArray watch;                    ///< WatchState as JSON; empty: none
    QByteArray localWatch;
    std::optional<Instant> signedInAt{}; ///< see ScanStanding

    bool operator==(const ScanMemory&) const = default;
};

struct ScanRow {
    AccountId account;
    ScanWish wish;
    ScanMemory memory;

    bool operator==(const ScanRow&) const = default;
};

/// What tells that something of an account was changed by whatever program: it is another one then.
struct AccountMarks {
    AccountId account;
    std::int64_t playlists = 0; ///< PlaylistSettings::version
    int newestImport = 0;
    int importsDone = 0;        ///< and not undone
    std::int64_t newestRow = 0; ///< of plays

    bool operator==(const AccountMarks&) const = default;
};

/// How much an account listened in the four weeks before a moment, without days that nobody watched.
struct ListeningPace {
    double playsPerDay = 0;
    double localPerDay = 0; ///< of them local files

    bool operator==(const ListeningPace&) const = default;
};

/// The same of the hour before a moment, as far as somebody watched.
struct HourBefore {
    double playsPerDay = 0;
    double localPerDay = 0;

    bool operator==(const HourBefore&) const = default;
};

/// Where a look at the last plays goes on.
struct ScanStanding {
    std::optional<Instant> lastPoll;
    std::optional<Instant> coveredUntil; ///< of a history that was never scanned: its last play, from any source
    ListeningPace pace;                  ///< before that; all zero where nobody needs it
    std::optional<Instant> lastWindow{}; ///< the oldest play that the look before listed
    std::optional<Instant> signedInAt{}; ///< by Spotify's clock; or a later look of which all was deleted

    bool operator==(const ScanStanding&) const = default;
};

/// The plays that a look at the last ones listed: of the oldest and of the newest one the end.
struct SeenSpan {
    Instant from;
    Instant to;
    int listed = 0;
};

/// What scanning keeps besides plays. Blocks; errors are ErrorKind::Database. The functions that are called inside the
/// transaction of a poll throw DbError (ObservedPlayStore::record, `alsoWrite`).
class ScanStore {
public:
    explicit ScanStore(Session& session) : m_session(session) {}

    /// Of all accounts, or of one; the defaults where nothing is stored yet.
    Result<std::vector<ScanRow>> list(AccountId account = {});
    Result<std::vector<AccountMarks>> marks(); ///< of all accounts
    Status putWish(AccountId account, const ScanWish& wish);
    Result<std::vector<Gap>> gaps(AccountId account); ///< newest first, closed ones too
    /// The ends of the last plays that scanning told of, ascending; at most 50.
    Result<std::vector<Instant>> recentEnds(AccountId account);
    Result<int> playsSince(AccountId account, Instant from); ///< that scanning told of
    Status putWatch(AccountId account, const QByteArray& watch, const QByteArray& localWatch, AskedAfter asked = {});

    // Throwing, for transactions.
    /// Before the plays of a look are stored. `oldest`: of a window that is full: with it comes the last window, and
    /// with one that is newer than what is covered the pace.
    ScanStanding standing(AccountId account, Instant now, std::optional<Instant> oldest);
    /// All that ended within `seen` was seen, and where nothing later is known a day without a play ends it as well:
    /// gaps that lie inside are closed, but for those of local files, which no window lists; none where it listed fewer
    /// than are known of that time. `found`: what this look found missing. The answer are those of them that were not
    /// known and are open, as gaps() tells them. Throws DbError of apiDataDeleted() where what was seen is not to be
    /// stored; so does writeWatch().
    std::vector<Gap> writePoll(AccountId account, Instant at, std::optional<Instant> coveredUntil,
                               const std::optional<SeenSpan>& seen = {}, const std::vector<Gap>& found = {},
                               AskedAfter asked = {});
    /// What is empty stays as it is.
    void writeWatch(AccountId account, const QByteArray& watch, const QByteArray& localWatch, AskedAfter asked = {});
    GapId writeGap(const Gap& gap); ///< 0: it was written before, and may be closed by now
    ListeningPace pace(AccountId account, Instant before);
    HourBefore hourBefore(AccountId account, Instant before);

private:
    Session& m_session;
};

} // namespace afs
