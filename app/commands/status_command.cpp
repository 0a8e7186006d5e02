// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/database.h"
#include "app/commands/live.h"
#include "app/commands/output.h"
#include "core/scan/account_standing.h"
#include "core/scan/playlist_schedule.h"
#include "core/scan/rate_keeper.h"
#include "core/scan/scan_sentence.h"
#include "core/scan/stored_data.h"
#include "core/spotify/grant.h"
#include "core/store/history_store.h"
#include "core/store/lookup_store.h"
#include "core/store/playlist_store.h"
#include "core/store/scan_store.h"
#include "core/store/sign_in_store.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace afs {

namespace {

QString statusText(const char* text) {
    return QCoreApplication::translate("Status", text);
}

/// How far looking up songs is, and what it cost today.
struct LookupState {
    int songs = 0; ///< that were played and that Spotify can be asked of
    int known = 0;
    LookupBudget budget;
};

/// Until when Spotify wants an account's app to wait.
class Blocks final {
public:
    void add(RequestGroup group, Instant until) {
        Instant& last = m_groups.try_emplace(group, until).first->second;
        last = std::max(last, until);
    }
    const std::map<RequestGroup, Instant>& groups() const { return m_groups; }
    std::optional<Instant> ofScanning() const { return last(false); } ///< of plays and playlists: the last to end
    std::optional<Instant> ofLookups() const { return last(true); }   ///< of what songs are called: scanning goes on

private:
    std::optional<Instant> last(bool isOfLookups) const {
        std::optional<Instant> latest;
        for (const auto& [group, until] : m_groups)
            if ((group == RequestGroup::Tracks || group == RequestGroup::Albums) == isOfLookups)
                latest = std::max(latest.value_or(until), until);
        return latest;
    }

    std::map<RequestGroup, Instant> m_groups;
};

/// A key of JSON: it stays.
QString groupKey(RequestGroup group) {
    switch (group) {
    case RequestGroup::Live:
        return QStringLiteral("live");
    case RequestGroup::Profile:
        return QStringLiteral("profile");
    case RequestGroup::RecentlyPlayed:
        return QStringLiteral("recently_played");
    case RequestGroup::Playlists:
        return QStringLiteral("playlists");
    case RequestGroup::PlaylistItems:
        return QStringLiteral("playlist_items");
    case RequestGroup::Tracks:
        return QStringLiteral("tracks");
    case RequestGroup::Albums:
        return QStringLiteral("albums");
    case RequestGroup::Tokens:
        return QStringLiteral("tokens");
    }
    return {};
}

/// An account as far as the database knows it: no keyring is opened, and Spotify is not asked.
struct AccountState {
    AccountRow account;
    std::int64_t plays = 0;
    std::optional<Instant> signInExpires; ///< past: Spotify has not ended it yet; empty: not signed in
    QString signInEnd;                    ///< a sentence: why nobody is, where nobody wanted it so
    std::optional<SignInEnd> refusal;     ///< by Spotify, of who is signed in
    QStringList missingScopes;            ///< of who is signed in
    ScanMode mode = ScanMode::RecentlyPlayed;
    std::optional<Instant> pausedUntil; ///< far away: until resumed
    std::optional<Instant> lastScan;
    int looksADay = 0;                  ///< in the default mode, at the pace of the last plays; 0: not known
    PlaylistCost playlists;             ///< what watching them takes besides
    std::vector<Gap> gaps;              ///< open ones, newest first
    std::optional<LookupState> lookups; ///< of who ever signed in
    Blocks blocks;                      ///< of who is signed in
};

Status readScanning(Session& session, AccountState& state, Instant now) {
    ScanStore store(session);
    const auto rows = store.list(state.account.id);
    if (!rows)
        return failure(rows.error());
    auto gaps = store.gaps(state.account.id);
    if (!gaps)
        return failure(gaps.error());
    std::erase_if(*gaps, [](const Gap& gap) { return !gap.isOpen; });
    state.gaps = std::move(*gaps);
    if (rows->empty())
        return {};
    const ScanWish& wish = rows->front().wish;
    state.mode = wish.mode;
    if (wish.pausedUntil && *wish.pausedUntil > now)
        state.pausedUntil = wish.pausedUntil;
    state.lastScan = rows->front().memory.lastPoll;
    if (!state.lastScan || state.mode != ScanMode::RecentlyPlayed)
        return {};
    const auto ends = store.recentEnds(state.account.id);
    if (!ends)
        return failure(ends.error());
    state.looksADay = looksPerDay(pollInterval(*ends, *state.lastScan, {wish.shortest, wish.longest}));
    PlaylistStore playlists(session);
    const auto watched = playlists.list(state.account.id);
    const auto settings = watched ? playlists.settings(state.account.id) : failure(watched.error());
    if (!settings)
        return failure(settings.error());
    state.playlists = costOfUnchanged(*watched, settings->listed);
    return {};
}

Status readLookups(Session& session, AccountState& state, Instant now) {
    if (state.account.spotifyId.isEmpty())
        return {};
    LookupStore store(session);
    const auto songs = store.songs(state.account.id);
    const auto wants = songs ? store.wants(state.account.id) : failure(songs.error());
    const auto budget = wants ? store.budget(state.account.id, now) : failure(wants.error());
    if (!budget)
        return failure(budget.error());
    const int unknown = static_cast<int>(wants->tracks.size()) + budget->unavailable;
    state.lookups = {*songs, std::max(0, *songs - unknown), *budget};
    return {};
}

/// A pause after an outage is none.
Blocks blocksOf(const QString& clientId, const std::vector<GroupBlock>& stored, Instant now) {
    Blocks blocks;
    for (const GroupBlock& block : stored) {
        const bool isOfApp = block.app == clientId || block.app.isEmpty();
        if (isOfApp && block.cause != BlockCause::Outage && block.until > now)
            blocks.add(block.group, block.until);
    }
    return blocks;
}

void readSignIn(const SignInRow& signIn, const std::vector<GroupBlock>& blocks, Instant now, AccountState& state) {
    if (!signIn.isSignedIn) { // and so nothing of it waits
        state.signInEnd = endSentence(signIn.end);
        return;
    }
    state.refusal = signIn.end;
    state.blocks = blocksOf(signIn.clientId, blocks, now);
    state.signInExpires = consentEnd(signIn.consentedAt);
    Grant grant;
    grant.scopes = signIn.scopes;
    state.missingScopes = grant.missing(scopeNames(wantedScopes(state.mode != ScanMode::RecentlyPlayed)));
}

Result<std::vector<AccountState>> readStates(const OpenDatabase& database, Instant now) {
    if (!database.session) {
        std::vector<AccountState> states(database.accounts.size());
        std::ranges::transform(database.accounts, states.begin(), [](const AccountRow& account) {
            AccountState state;
            state.account = account;
            return state;
        });
        return states;
    }
    const auto signIns = SignInStore(*database.session, thisKeyring()).list();
    if (!signIns)
        return failure(signIns.error());
    const auto blocks = loadBlocks(*database.session);
    if (!blocks)
        return failure(blocks.error());
    HistoryStore history(*database.session);
    std::vector<AccountState> states;
    for (const AccountRow& account : database.accounts) {
        const auto plays = history.playCount(account.id);
        if (!plays)
            return failure(plays.error());
        AccountState state;
        state.account = account;
        state.plays = *plays;
        if (const Status read = readScanning(*database.session, state, now); !read)
            return failure(read.error());
        if (const Status read = readLookups(*database.session, state, now); !read)
            return failure(read.error());
        const auto signIn = std::ranges::find(*signIns, account.id, &SignInRow::account);
        if (signIn != signIns->end())
            readSignIn(*signIn, *blocks, now, state);
        states.push_back(std::move(state));
    }
    return states;
}

QJsonValue lookupsJson(const std::optional<LookupState>& lookups, const std::optional<Instant>& blockedUntil) {
    if (!lookups)
        return {};
    return QJsonObject{{QStringLiteral("songs"), lookups->songs},
                       {QStringLiteral("known"), lookups->known},
                       {QStringLiteral("unavailable"), lookups->budget.unavailable},
                       {QStringLiteral("requests_today"), lookups->budget.used},
                       {QStringLiteral("requests_per_day"), lookups->budget.perDay},
                       {QStringLiteral("blocked_until"), instantJson(blockedUntil)}};
}

/// A pause that ends when somebody ends it has no moment.
std::optional<Instant> untilResumedIsNull(const std::optional<Instant>& pausedUntil) {
    return pausedUntil && isUntilResumed(*pausedUntil) ? std::nullopt : pausedUntil;
}

/// It stays as well.
QJsonValue refusalKey(std::optional<SignInEnd> refusal) {
    if (refusal == SignInEnd::NotRegistered)
        return QStringLiteral("not_registered");
    return refusal == SignInEnd::OwnerWithoutPremium ? QJsonValue(QStringLiteral("owner_without_premium"))
                                                     : QJsonValue();
}

QJsonObject stateJson(const AccountState& state, Instant now) {
    const bool wasSignedIn = !state.account.spotifyId.isEmpty() || state.signInExpires.has_value();
    const bool isScanned = state.signInExpires && state.looksADay > 0;
    QJsonArray gaps;
    for (const Gap& gap : state.gaps)
        gaps.append(gapJson(gap));
    QJsonArray blocked;
    for (const auto& [group, until] : state.blocks.groups())
        blocked.append(
            QJsonObject{{QStringLiteral("group"), groupKey(group)}, {QStringLiteral("until"), instantJson(until)}});
    const auto mode = scanModeName(state.mode);
    return {{QStringLiteral("id"), state.account.id.value},
            {QStringLiteral("name"), state.account.name},
            {QStringLiteral("plays"), static_cast<qint64>(state.plays)},
            {QStringLiteral("signed_in"), state.signInExpires.has_value()},
            {QStringLiteral("refused"), refusalKey(state.refusal)},
            {QStringLiteral("sign_in_expires"), instantJson(state.signInExpires)},
            {QStringLiteral("sign_in_days_left"),
             state.signInExpires ? QJsonValue(consentDaysLeft(*state.signInExpires, now)) : QJsonValue()},
            {QStringLiteral("missing_scopes"), QJsonArray::fromStringList(state.missingScopes)},
            {QStringLiteral("mode"), wasSignedIn ? QJsonValue(QString::fromUtf8(mode.data())) : QJsonValue()},
            {QStringLiteral("paused"), state.pausedUntil.has_value()},
            {QStringLiteral("paused_until"), instantJson(untilResumedIsNull(state.pausedUntil))},
            {QStringLiteral("last_scan"), instantJson(state.lastScan)},
            {QStringLiteral("blocked_until"), instantJson(state.blocks.ofScanning())},
            {QStringLiteral("blocked"), blocked},
            {QStringLiteral("requests_per_day"),
             isScanned ? QJsonValue(requestsPerDay(state.looksADay, state.playlists)) : QJsonValue()},
            {QStringLiteral("over_budget"), isScanned && isOverBudget(state.looksADay, state.playlists)},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("lookups"), lookupsJson(state.lookups, state.blocks.ofLookups())}};
}

void printGap(const Gap& gap) {
    const QString span =
        gap.isOfLocalFiles
            ? statusText(QT_TRANSLATE_NOOP("Status", "  plays of local files may be missing from %1 to %2"))
            : statusText(QT_TRANSLATE_NOOP("Status", "  plays may be missing from %1 to %2"));
    const int plays = wholePlaysLost(gap.playsLost);
    const QString loss = plays > 1    ? statusText(QT_TRANSLATE_NOOP("Status", "about %1 plays")).arg(number(plays))
                         : plays == 1 ? statusText(QT_TRANSLATE_NOOP("Status", "about 1 play"))
                         : isNoPlay(gap.playsLost) ? statusText(QT_TRANSLATE_NOOP("Status", "perhaps none"))
                                                   : statusText(QT_TRANSLATE_NOOP("Status", "fewer than one play"));
    printLine(statusText(QT_TRANSLATE_NOOP("Status", "%1: %2"))
                  .arg(span.arg(localTimeText(gap.from), localTimeText(gap.to)), loss));
}

QString signInText(const std::optional<Instant>& expires, Instant now) {
    if (!expires)
        return statusText(QT_TRANSLATE_NOOP("Status", "not signed in"));
    const QString text = *expires > now ? statusText(QT_TRANSLATE_NOOP("Status", "signed in until %1"))
                                        : statusText(QT_TRANSLATE_NOOP("Status", "signed in, six months old since %1"));
    return text.arg(localTimeText(*expires));
}

void printState(const AccountState& state, Instant now) {
    const QString account = state.plays == 1 ? statusText(QT_TRANSLATE_NOOP("Status", "Account %1 (%2): %3 play, %4"))
                                             : statusText(QT_TRANSLATE_NOOP("Status", "Account %1 (%2): %3 plays, %4"));
    printLine(account.arg(state.account.id.value)
                  .arg(state.account.name, number(state.plays), signInText(state.signInExpires, now)));
    const QString ending =
        state.signInExpires ? endingSentence(state.account.name, *state.signInExpires, now) : QString();
    for (const QString& sentence :
         QStringList{state.signInEnd, endSentence(state.refusal), ending} + scopeLosses(state.missingScopes))
        if (!sentence.isEmpty())
            printLine(QStringLiteral("  ") + sentence);
    if (const auto until = untilResumedIsNull(state.pausedUntil))
        printLine(statusText(QT_TRANSLATE_NOOP("Status", "  paused until %1")).arg(localTimeText(*until)));
    else if (state.pausedUntil)
        printLine(statusText(QT_TRANSLATE_NOOP("Status", "  paused until somebody resumes it in the window")));
    if (state.lastScan)
        printLine(statusText(QT_TRANSLATE_NOOP("Status", "  last scan: %1")).arg(localTimeText(*state.lastScan)));
    if (const QString pace = paceSentence(state.looksADay, state.playlists); state.signInExpires && !pace.isEmpty())
        printLine(QStringLiteral("  ") + pace);
    for (const auto& [group, until] : state.blocks.groups())
        printLine(QStringLiteral("  ") +
                  QCoreApplication::translate("Status", "Spotify asks to wait until %1: %2", "time, what")
                      .arg(localTimeText(until), groupText(group)));
    if (const auto& lookups = state.lookups)
        printLine(
            statusText(QT_TRANSLATE_NOOP("Status", "  songs looked up: %1 of %2; requests for it today: %3 of %4"))
                .arg(number(lookups->known), number(lookups->songs), number(lookups->budget.used),
                     number(lookups->budget.perDay)));
    for (const Gap& gap : state.gaps)
        printGap(gap);
}

} // namespace

Status runStatus(const Options& options, std::stop_token stop) {
    auto database = openDatabase(options, findPaths(options.dataDir), {}, stop);
    if (!database)
        return failure(database.error());
    if (!options.account.isEmpty()) {
        const auto wanted = database->account(options, true);
        if (!wanted)
            return failure(wanted.error());
        if (*wanted)
            std::erase_if(database->accounts, [&](const AccountRow& account) { return account.id != *wanted; });
    }
    const Instant now = SystemClock().now();
    const auto states = readStates(*database, now);
    if (!states)
        return failure(states.error());
    const QString& where = database->place;
    std::int64_t plays = 0;
    QJsonArray accounts;
    for (const AccountState& state : *states) {
        plays += state.plays;
        accounts.append(stateJson(state, now));
    }
    if (options.json) {
        printJson({{QStringLiteral("database"), where},
                   {QStringLiteral("plays"), static_cast<qint64>(plays)},
                   {QStringLiteral("accounts"), accounts}});
        return {};
    }
    printLine(statusText(QT_TRANSLATE_NOOP("Status", "Database: %1")).arg(where));
    printLine(statusText(QT_TRANSLATE_NOOP("Status", "Plays stored: %1")).arg(number(plays)));
    for (const AccountState& state : *states)
        printState(state, now);
    return {};
}

} // namespace afs
