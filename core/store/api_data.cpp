// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/api_data.h"

#include "core/store/accounts.h"
#include "core/store/change_log.h"
#include "core/store/db_error.h"
#include "core/store/observed_window.h"
#include "core/store/recording_links.h"
#include "core/store/regroup.h"
#include "core/store/unused_tracks.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace afs {

namespace {

/// Each in this order: rows that say what is used go before what they used.
constexpr const char* ofPlays[] = {"recording_hold",    "api_data_deletions",      "api_data_free_plays",
                                   "api_data_evidence", "api_data_deletions_done", "api_data_facts"};
constexpr const char* besidePlays[] = {"api_data_words",  "api_data_playlists", "api_data_scan_state",
                                       "api_data_listed", "api_data_lookups",   "api_data_choices",
                                       "api_data_links",  "api_data_gaps"};

std::vector<ApiDataCount> counts(Session& session, AccountId account) {
    QSqlQuery query = session.run("api_data_count", {{"account", account.value}});
    query.next();
    const auto count = [&](ApiDataKind kind) {
        return ApiDataCount{kind, query.value(static_cast<int>(kind)).toLongLong()};
    };
    return {count(ApiDataKind::Plays),     count(ApiDataKind::SharedPlays), count(ApiDataKind::TrackFacts),
            count(ApiDataKind::Playlists), count(ApiDataKind::Links),       count(ApiDataKind::Gaps)};
}

/// Joins the plays around which `ranges` were read. Answers with what has to be read instead, because rows beyond may
/// belong to them; empty: it is done.
std::vector<TimeRange> joinedAnew(Session& session, AccountId account, std::vector<TimeRange> ranges) {
    ObservedWindow window(session, account, std::move(ranges));
    const std::vector<EvidenceRow>& rows = window.rows();
    const auto placed = matcherOf(rows, window.names()).match();
    // Where no play of the player's is or was, dumps alone decide.
    std::unordered_set<std::int64_t> plays;
    for (const EvidenceRow& row : rows)
        if (isObserved(row.source))
            plays.insert(row.playId);
    std::unordered_set<std::uint32_t> components;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (plays.contains(rows[i].playId))
            components.insert(placed[i].component);
    std::vector<TimeRange> moments;
    std::vector<Regroup> moved;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!components.contains(placed[i].component))
            continue;
        const std::vector<TimeRange> ofRow = momentsOf(rows[i]);
        moments.insert(moments.end(), ofRow.begin(), ofRow.end());
        if (placed[i].play != rows[i].playId || placed[i].leads != rows[i].leads)
            moved.push_back({rows[i].id, placed[i].play, placed[i].leads});
    }
    if (!window.holds(moments))
        return window.widened(std::move(moments));
    regroupEvidence(session, account, moved);
    return {};
}

/// A play that this computer's player told stood where the rows put it that are gone now: it may stand beside another
/// play of a dump, or alone.
void joinPlayerAnew(Session& session, AccountId account) {
    const std::int64_t beside = 2 * MatchTolerance().reach();
    std::vector<TimeRange> ranges;
    for (QSqlQuery ends = session.run("player_ends", {{"account", account.value}}); ends.next();)
        ranges.push_back({ends.value(0).toLongLong() - beside, ends.value(0).toLongLong() + beside});
    while (!ranges.empty())
        ranges = joinedAnew(session, account, std::move(ranges));
}

} // namespace

Error apiDataDeleted() {
    return {ErrorKind::NotSignedIn,
            QCoreApplication::translate("Store", "All that Spotify told of this account was deleted meanwhile, so this "
                                                 "answer of Spotify's was not stored."),
            {}};
}

void holdApiData(Session& session, AccountId account, AskedAfter asked) {
    if (!asked)
        return;
    session.run("api_data_turn", {{"account", account.value}});
    if (!session.value("api_data_is_as_asked", {{"account", account.value}, {"deletions", *asked}}).toBool())
        throw DbError(apiDataDeleted());
}

Result<std::vector<ApiDataCount>> countApiData(Session& session, AccountId account) {
    return guarded([&] { return counts(session, account); });
}

Result<std::vector<ApiDataCount>> deleteApiData(Session& session, AccountId account) {
    auto lock = AccountLock::acquire(session, account);
    if (!lock)
        return failure(lock.error());
    return guarded([&] {
        Transaction transaction(session);
        session.run("api_data_turn_alone", {{"account", account.value}});
        session.run("api_data_note", {{"account", account.value}});
        auto gone = counts(session, account);
        for (const char* deletion : ofPlays)
            session.run(deletion, {{"account", account.value}});
        joinPlayerAnew(session, account);
        removeUnusedTracks(session, account);
        for (const char* deletion : besidePlays)
            session.run(deletion, {{"account", account.value}});
        linkChoices(session, account);
        if (std::any_of(gone.begin(), gone.end(), [](const ApiDataCount& c) { return c.count > 0; }))
            announceChange(session, account, {.whole = true, .removed = {}, .added = {}});
        transaction.commit();
        return gone;
    });
}

} // namespace afs
