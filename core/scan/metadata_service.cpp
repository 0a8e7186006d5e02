// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/metadata_service.h"

#include "core/scan/linked_accounts.h"
#include "core/scan/lookup_plan.h"
#include "core/scan/track_facts_of.h"
#include "core/store/store_thread.h"

#include <algorithm>
#include <map>
#include <memory>

namespace afs {

namespace {

constexpr auto spacing = std::chrono::seconds(20); // a day's budget takes less than an hour; nothing else has to wait
constexpr auto retry = std::chrono::minutes(30);
constexpr auto recount = std::chrono::hours(6); // what other programs and computers changed

Instant nextDay(Instant now) {
    return Instant(std::chrono::floor<std::chrono::days>(now) + std::chrono::days(1));
}

struct Counted {
    std::shared_ptr<LookupPlan> plan;
    LookupBudget budget;
    int songs = 0;
};

} // namespace

struct MetadataService::Impl {
    struct Account {
        std::shared_ptr<LookupPlan> plan; ///< null: not counted yet
        LookupBudget budget;
        int songs = 0;
        std::chrono::sys_days day; ///< that the budget is of
        Instant countAt;           ///< it is counted again
        Instant notBefore;         ///< nothing is asked
        std::optional<Instant> blockedUntil;
        std::optional<Error> problem;
        AskedAfter asked; ///< of the request that is under way
        bool isBusy = false;
    };

    Impl(MetadataService& service, const Services& given, ConnectionParams database)
        : self(service), services(given), thread(std::move(database), QStringLiteral("metadata")), alarm(given.timers) {
        connect(&services.accounts, &LinkedAccounts::loaded, &self, [this] { proceed(); });
        connect(&services.accounts, &LinkedAccounts::changed, &self, [this] { proceed(); });
    }

    Instant now() const { return services.clock.now(); }
    std::chrono::sys_days today() const { return std::chrono::floor<std::chrono::days>(now()); }

    bool isOurs(AccountId id) const { return !services.isOurs || services.isOurs(id); }

    bool mayAsk(AccountId id, const Account& account) const {
        return account.plan && account.budget.perDay > 0 && isOurs(id) && !account.plan->isDone();
    }

    /// When something is to be done for an account; empty: not before something else happens.
    std::optional<Instant> due(AccountId id, const Account& account) const {
        if (account.isBusy)
            return {};
        // Of another day: what is left of its budget is not known.
        if (!mayAsk(id, account) || account.day != today() || account.budget.used >= account.budget.perDay)
            return account.countAt;
        return std::min(account.countAt, account.notBefore);
    }

    Instant nextRequest(const Account& account) const {
        const bool isSpent = account.day == today() && account.budget.used >= account.budget.perDay;
        return std::max({now(), account.notBefore, isSpent ? nextDay(now()) : Instant{}});
    }

    /// Begins all that is due, and waits for what comes next.
    void proceed() {
        alarm.cancel();
        std::optional<Instant> next;
        for (const LinkedAccount& linked : services.accounts.accounts()) {
            const bool isWanted = only.empty() || std::ranges::count(only, linked.id) > 0;
            if (!isRunning || !isWanted || services.accounts.api(linked.id) == nullptr)
                continue;
            const auto wish = due(linked.id, accounts[linked.id]);
            if (wish && *wish <= now())
                act(linked.id);
            else if (wish && (!next || *wish < *next))
                next = wish;
        }
        if (next)
            alarm.set(*next, [this] { proceed(); });
    }

    void act(AccountId id) {
        Account& account = accounts[id];
        if (account.countAt <= now())
            count(id);
        else if (mayAsk(id, account))
            ask(id, *account.plan->next());
    }

    void count(AccountId id) {
        accounts[id].isBusy = true;
        accounts[id].countAt = std::min(now() + recount, nextDay(now()));
        thread.run<Counted>(
            [id, moment = now()](Session& session) -> Result<Counted> {
                LookupStore store(session);
                const auto wants = store.wants(id);
                if (!wants)
                    return failure(wants.error());
                const auto budget = store.budget(id, moment);
                if (!budget)
                    return failure(budget.error());
                const auto songs = store.songs(id);
                if (!songs)
                    return failure(songs.error());
                // A large history takes a moment to sort.
                return Counted{std::make_shared<LookupPlan>(*wants), *budget, *songs};
            },
            &self,
            [this, id](const Result<Counted>& counted) {
                Account& account = accounts[id];
                if (counted) {
                    account.day = today();
                    account.plan = counted->plan;
                    account.budget = counted->budget;
                    account.songs = counted->songs;
                    account.problem.reset();
                } else {
                    account.countAt = now() + retry;
                    account.problem = counted.error();
                }
                finished(id);
            });
    }

    void ask(AccountId id, const Lookup& lookup) {
        accounts[id].isBusy = true;
        accounts[id].notBefore = now() + spacing;
        SpotifyApi* api = services.accounts.api(id);
        if (const LinkedAccount* linked = services.accounts.find(id); linked != nullptr)
            accounts[id].asked = linked->apiDeletions;
        const QString wanted = QString::fromStdString(lookup.id);
        if (lookup.kind == Lookup::Kind::Track)
            api->track(wanted, {}, &self, [this, id, lookup](const ApiResult<SpotifyTrack>& track) {
                answered(id, lookup, track ? std::vector{*track} : std::vector<SpotifyTrack>(),
                         track ? nullptr : &track.error());
            });
        else
            api->album(wanted, {}, &self, [this, id, lookup](const ApiResult<AlbumTracks>& album) {
                answered(id, lookup, album ? album->tracks : std::vector<SpotifyTrack>(),
                         album ? nullptr : &album.error());
            });
    }

    void answered(AccountId id, const Lookup& lookup, const std::vector<SpotifyTrack>& tracks, const ApiError* error) {
        const bool isMissing =
            error != nullptr && (error->problem == ApiProblem::NotFound || error->problem == ApiProblem::BadRequest);
        if (error != nullptr && !isMissing) {
            // What Spotify fails to answer for, alone, keeps no other from being looked up: until it is counted again.
            if (error->problem == ApiProblem::Temporary && !error->until && error->requests > 0)
                accounts[id].plan->passOver(lookup);
            trouble(id, *error);
            return;
        }
        LookupResult result;
        result.asked = accounts[id].asked;
        for (const SpotifyTrack& track : tracks)
            keep(id, lookup, track, result);
        if (lookup.kind == Lookup::Kind::Album)
            result.askedAlbum = lookup.id;
        else if (!isKept(lookup, result)) // no length even so: it would be asked for again and again
            result.unavailableTrack = lookup.id;
        else if (result.facts.front().isrc.empty())
            result.codelessTrack = lookup.id;
        store(id, std::move(result));
    }

    static bool isKept(const Lookup& lookup, const LookupResult& result) {
        return std::ranges::any_of(result.facts, [&](const TrackFacts& facts) {
            return facts.uri == "spotify:track:" + lookup.id && facts.length;
        });
    }

    /// What was never played need not be kept.
    void keep(AccountId id, const Lookup& lookup, const SpotifyTrack& track, LookupResult& result) const {
        TrackFacts facts = trackFactsOf(track);
        if (facts.uri.empty())
            return;
        const bool isAsked = lookup.kind == Lookup::Kind::Track;
        if (isAsked) // Spotify may answer with the track's new id: what was asked for is what was played
            facts.uri = "spotify:track:" + lookup.id;
        if (isAsked || accounts.at(id).plan->wants(facts.uri))
            result.facts.push_back(std::move(facts));
    }

    void store(AccountId id, LookupResult result) {
        auto shared = std::make_shared<const LookupResult>(std::move(result));
        thread.run<LookupBudget>(
            [id, shared, moment = now()](Session& session) -> Result<LookupBudget> {
                LookupStore store(session);
                const Status stored = store.finish(id, *shared, moment);
                return stored ? store.budget(id, moment) : failure(stored.error());
            },
            &self,
            [this, id, shared](const Result<LookupBudget>& budget) {
                Account& account = accounts[id];
                if (!budget) {
                    trouble(id, {ApiProblem::Temporary, budget.error(), {}, 1});
                    return;
                }
                account.budget = *budget;
                account.day = today();
                account.problem.reset();
                account.blockedUntil.reset();
                for (const TrackFacts& facts : shared->facts)
                    account.plan->learned(facts);
                if (!shared->unavailableTrack.empty())
                    account.plan->isUnavailable(shared->unavailableTrack);
                if (!shared->askedAlbum.empty())
                    account.plan->wasAsked(shared->askedAlbum);
                finished(id);
            });
    }

    /// Nothing was learned, and nothing is remembered of the track.
    void trouble(AccountId id, const ApiError& error) {
        Account& account = accounts[id];
        spend(id, error.requests);
        account.problem = error.error;
        account.blockedUntil = error.problem == ApiProblem::Blocked ? error.until : std::nullopt;
        // What this kind of app may not ask today it may not ask in half an hour.
        const Milliseconds pause = error.problem == ApiProblem::Refused ? Milliseconds(recount) : Milliseconds(retry);
        account.notBefore = std::max(error.until.value_or(Instant{}), now() + pause);
        finished(id);
    }

    void spend(AccountId id, int requests) {
        if (requests == 0)
            return;
        Account& account = accounts[id];
        account.budget.used = requests + (account.day == today() ? account.budget.used : 0);
        account.day = today();
        thread.post([id, requests, moment = now()](Session& session) {
            return LookupStore(session).spend(id, requests, moment);
        });
    }

    void finished(AccountId id) {
        accounts[id].isBusy = false;
        Q_EMIT self.statusChanged(id);
        proceed();
    }

    MetadataService& self;
    const Services services;
    std::map<AccountId, Account> accounts;
    StoreThread thread;
    Alarm alarm;
    bool isRunning = false;
    std::vector<AccountId> only; ///< looked up for; empty: all
};

MetadataService::MetadataService(const Services& services, ConnectionParams database, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, services, std::move(database))) {}

MetadataService::~MetadataService() = default;

void MetadataService::start(std::vector<AccountId> only) {
    m_impl->only = std::move(only);
    m_impl->isRunning = true;
    m_impl->proceed();
}

void MetadataService::stop() {
    m_impl->isRunning = false;
    m_impl->alarm.cancel();
}

void MetadataService::historyChanged(AccountId account) {
    if (const auto known = m_impl->accounts.find(account); known != m_impl->accounts.end())
        known->second.countAt = Instant{};
    m_impl->proceed();
}

void MetadataService::rightChanged() {
    m_impl->proceed();
}

void MetadataService::setPerDay(AccountId account, int requests) {
    const int perDay = std::max(0, requests);
    m_impl->accounts[account].budget.perDay = perDay;
    m_impl->thread.post(
        [account, perDay](Session& session) { return LookupStore(session).setBudget(account, perDay); });
    Q_EMIT statusChanged(account);
    m_impl->proceed();
}

MetadataStatus MetadataService::status(AccountId account) const {
    MetadataStatus status;
    const auto known = m_impl->accounts.find(account);
    if (known == m_impl->accounts.end() || !known->second.plan)
        return status;
    const Impl::Account& stored = known->second;
    status.isKnown = true;
    status.songs = stored.songs;
    status.wanted = stored.plan->wanted();
    status.unavailable = stored.budget.unavailable;
    status.usedToday = stored.day == m_impl->today() ? stored.budget.used : 0;
    status.perDay = stored.budget.perDay;
    if (m_impl->isRunning && m_impl->mayAsk(account, stored) && m_impl->services.accounts.api(account) != nullptr)
        status.next = m_impl->nextRequest(stored);
    status.blockedUntil = stored.blockedUntil;
    status.problem = stored.problem;
    return status;
}

} // namespace afs
