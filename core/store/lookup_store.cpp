// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lookup_store.h"

#include "core/store/change_log.h"
#include "core/store/db_error.h"
#include "core/store/track_fact_store.h"

namespace afs {

namespace {

enum class LookupKind { MissingTrack = 1, AskedAlbum = 2, CodelessTrack = 3 };

QString dayOf(Instant now) {
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(now));
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(date.year()), 4, 10, QChar(u'0'))
        .arg(static_cast<unsigned>(date.month()), 2, 10, QChar(u'0'))
        .arg(static_cast<unsigned>(date.day()), 2, 10, QChar(u'0'));
}

void putLookup(Session& session, AccountId account, LookupKind kind, const std::string& id, Instant now) {
    if (id.empty())
        return;
    session.run("lookup_put", {{"account", account.value},
                               {"id", QString::fromStdString(id)},
                               {"kind", static_cast<int>(kind)},
                               {"asked_ms", static_cast<double>(now.time_since_epoch().count())}});
}

void spendIn(Session& session, AccountId account, int requests, Instant now) {
    session.run("lookup_spend", {{"account", account.value}, {"day", dayOf(now)}, {"requests", requests}});
}

} // namespace

Result<LookupWants> LookupStore::wants(AccountId account) {
    return guarded([&] {
        LookupWants wants;
        QSqlQuery tracks = m_session.run("lookup_wanted", {{"account", account.value}});
        while (tracks.next())
            wants.tracks.push_back({tracks.value(0).toString().toStdString(), tracks.value(1).toString().toStdString(),
                                    tracks.value(2).toLongLong()});
        QSqlQuery albums = m_session.run("lookup_albums", {{"account", account.value}});
        while (albums.next())
            wants.albums.push_back({albums.value(0).toString().toStdString(), albums.value(1).toString().toStdString(),
                                    albums.value(2).toBool()});
        QSqlQuery codes = m_session.run("lookup_codes", {{"account", account.value}});
        while (codes.next())
            wants.codes.push_back(codes.value(0).toString().toStdString());
        return wants;
    });
}

Result<int> LookupStore::songs(AccountId account) {
    return guarded([&] {
        QSqlQuery query = m_session.run("lookup_progress", {{"account", account.value}});
        return query.next() ? query.value(0).toInt() : 0;
    });
}

Result<LookupBudget> LookupStore::budget(AccountId account, Instant now) {
    return guarded([&] {
        LookupBudget budget;
        QSqlQuery query = m_session.run("lookup_budget", {{"account", account.value}, {"day", dayOf(now)}});
        if (query.next())
            budget = {query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt()};
        return budget;
    });
}

Status LookupStore::setBudget(AccountId account, int perDay) {
    return guarded([&] { m_session.run("lookup_set_budget", {{"account", account.value}, {"budget", perDay}}); });
}

Status LookupStore::finish(AccountId account, const LookupResult& result, Instant now) {
    return guarded([&] {
        Transaction transaction(m_session);
        holdApiData(m_session, account, result.asked);
        putLookup(m_session, account, LookupKind::MissingTrack, result.unavailableTrack, now);
        putLookup(m_session, account, LookupKind::AskedAlbum, result.askedAlbum, now);
        putLookup(m_session, account, LookupKind::CodelessTrack, result.codelessTrack, now);
        spendIn(m_session, account, 1, now);
        const auto changes = putTrackFacts(m_session, account, result.facts, FactSource::WebApi);
        if (!changes.empty())
            announceChange(m_session, account, {.removed = {}, .added = {}, .tracks = changes});
        transaction.commit();
    });
}

Status LookupStore::spend(AccountId account, int requests, Instant now) {
    return guarded([&] { spendIn(m_session, account, requests, now); });
}

} // namespace afs
