// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_service.h"

#include "core/scan/account_scanner.h"
#include "core/scan/linked_accounts.h"
#include "core/scan/scan_news.h"
#include "core/spotify/request_queue.h"
#include "core/store/store_thread.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// The right to scan is looked after this often: a computer that is gone is replaced within two minutes, the minute
/// that the server takes to notice it included. Settings and gaps of elsewhere are followed as often.
constexpr Milliseconds lookAfter = 30s;
/// An older right may be gone, after a sleep above all.
constexpr Milliseconds rightIsSure = 90s;

Instant midnightBefore(Instant now) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    return Instant(Milliseconds(local.date().startOfDay().toMSecsSinceEpoch()));
}

/// A pause after an outage is none. Looking up songs tells its own.
std::vector<RequestBlock> blocksOfScanning(const RateState& rates, const QString& app, Instant now) {
    std::vector<RequestBlock> blocks;
    for (const GroupBlock& block : rates.blocks) {
        const bool isOfSongs = block.group == RequestGroup::Tracks || block.group == RequestGroup::Albums;
        const bool isOfApp = block.app == app || block.app.isEmpty();
        if (isOfApp && !isOfSongs && block.cause != BlockCause::Outage && block.until > now)
            blocks.push_back({groupText(block.group), block.until});
    }
    return blocks;
}

} // namespace

struct ScanService::Impl {
    struct Account {
        std::unique_ptr<AccountScanner> scanner;
        std::vector<Gap> gaps;
        bool isWishKept = true;            ///< false: the database has not taken it yet
        bool holdsLease = false;           ///< the session of `lease` has the right to scan it
        std::optional<AccountMarks> marks; ///< of the last look
        ScanStatus told;
    };

    Impl(ScanService& owner, const Services& given, const ConnectionParams& params)
        : self(owner), services(given), database(params),
          store(params, QStringLiteral("scanning")), pollers{store,
                                                             given.clock,
                                                             given.timers,
                                                             given.random,
                                                             unstored(),
                                                             asked(),
                                                             [this] { services.accounts.lookAgain(); }},
          again(given.timers) {}

    /// Plays are a person's, whatever number their account has in a database.
    std::function<UnstoredFile(AccountId, UnstoredFile::Of)> unstored() {
        return [this](AccountId id, UnstoredFile::Of of) {
            const LinkedAccount* linked = services.accounts.find(id);
            return linked == nullptr ? UnstoredFile()
                                     : UnstoredFile(services.unstoredFolder, database, linked->spotifyId, of);
        };
    }
    std::function<AskedAfter(AccountId)> asked() {
        return [this](AccountId id) {
            const LinkedAccount* linked = services.accounts.find(id);
            return linked == nullptr ? AskedAfter() : AskedAfter(linked->apiDeletions);
        };
    }
    bool isWanted(AccountId id) const { return only.empty() || std::ranges::count(only, id) > 0; }
    void sync();
    void signInOf(AccountId id, Account& account);
    Account& account(AccountId id);
    void lookAround();
    LeaseWish leaseWish() const;
    void take(const Result<ScanNews>& news, const std::vector<AccountId>& given);
    void takeFailure(const Error& error);
    void take(const AccountNews& news, bool isWishOld);
    void setHolds(AccountId id, Account& account, bool holds);
    void follow(const AccountMarks& marks, Account& account);
    void keepWish(AccountId id);
    void recorded(AccountId id, const Recorded& what);
    void tell(AccountId id);
    void tellAll();
    ScanStatus status(const Account& account) const;

    ScanService& self;
    Services services;
    ConnectionParams database;
    StoreThread store;
    std::unique_ptr<StoreThread> lease; ///< its session has the right to scan
    PollerServices pollers;
    std::map<AccountId, Account> accounts; ///< go before what they store with
    Alarm again;
    bool isStarted = false;
    std::vector<AccountId> only; ///< scanned; empty: all
    Instant heardAt;             ///< the database said who has the right, or that it is away
    bool isLooking = false;
    bool looksAgain = false;       ///< something changed since that look began
    std::vector<AccountId> wished; ///< whose settings changed here since the database was asked
    QObject life;
};

ScanService::Impl::Account& ScanService::Impl::account(AccountId id) {
    Account& account = accounts[id];
    if (account.scanner)
        return account;
    account.scanner = std::make_unique<AccountScanner>(id, pollers);
    account.scanner->setRight([this] { return std::chrono::abs(services.clock.now() - heardAt) <= rightIsSure; });
    QObject::connect(account.scanner.get(), &AccountScanner::changed, &life, [this, id] { tell(id); });
    QObject::connect(account.scanner.get(), &AccountScanner::waits, &life,
                     [this, id](const QString& sentence) { Q_EMIT self.waits(id, sentence); });
    QObject::connect(account.scanner.get(), &AccountScanner::recorded, &life,
                     [this, id](const Recorded& what) { recorded(id, what); });
    return account;
}

void ScanService::Impl::signInOf(AccountId id, Account& account) {
    const LinkedAccount* linked = services.accounts.find(id);
    account.scanner->setSignIn({services.accounts.api(id), linked != nullptr && !linked->clientId.isEmpty(),
                                services.accounts.hasScope(id, SpotifyScope::PlaybackState),
                                linked != nullptr ? linked->problem : QString()});
}

void ScanService::Impl::sync() {
    for (const LinkedAccount& linked : services.accounts.accounts()) {
        Account& known = account(linked.id);
        signInOf(linked.id, known);
        if (isStarted && isWanted(linked.id))
            known.scanner->start();
    }
}

LeaseWish ScanService::Impl::leaseWish() const {
    LeaseWish wish;
    for (const auto& [id, account] : accounts) {
        if (account.scanner->isSignedIn() && isWanted(id))
            wish.taken.push_back(id);
        else if (account.holdsLease)
            wish.given.push_back(id);
    }
    return wish;
}

void ScanService::Impl::lookAround() {
    again.set(services.clock.now() + lookAfter, [this] { lookAround(); });
    if (isLooking) {
        looksAgain = true;
        return;
    }
    isLooking = true;
    wished.clear();
    for (const auto& [id, account] : accounts)
        if (!account.isWishKept) {
            wished.push_back(id);
            keepWish(id);
        }
    const LeaseWish wish = leaseWish();
    lease->run<ScanNews>([wish, today = midnightBefore(services.clock.now())](
                             Session& session) { return readScanNews(session, wish, today); },
                         &life, [this, given = wish.given](const Result<ScanNews>& news) { take(news, given); });
}

void ScanService::Impl::take(const Result<ScanNews>& news, const std::vector<AccountId>& given) {
    isLooking = false;
    if (!isStarted)
        return;
    heardAt = services.clock.now();
    if (news) {
        services.queue.learn(news->blocks); // before anybody asks
        for (const AccountId id : given)
            setHolds(id, account(id), false);
        for (const AccountNews& account : news->accounts)
            take(account, std::ranges::count(wished, account.row.account) > 0);
    } else {
        takeFailure(news.error());
    }
    if (std::exchange(looksAgain, false))
        lookAround();
}

/// The session went, and with it every right.
void ScanService::Impl::takeFailure(const Error& error) {
    for (auto& [id, account] : accounts) {
        setHolds(id, account, false);
        account.scanner->setLease(AccountScanner::Lease::NoDatabase);
    }
    if (error.kind == ErrorKind::Database)
        Q_EMIT self.databaseLost(error);
}

void ScanService::Impl::take(const AccountNews& news, bool isWishOld) {
    const AccountId id = news.row.account;
    Account& known = account(id);
    ScanRow row = news.row;
    if (isWishOld)
        row.wish = wishOf(known.scanner->settings());
    if (news.isLeased)
        setHolds(id, known, *news.isLeased);
    // Who signed in or out since the look began is known with the next one, which follows at once.
    using Lease = AccountScanner::Lease;
    const bool isWantedNow = known.scanner->isSignedIn() && isWanted(id);
    const Lease held = news.isLeased.value_or(false) ? Lease::Ours : Lease::Elsewhere;
    known.scanner->setLease(isWantedNow && news.isLeased ? held : Lease::Unknown, row);
    known.scanner->setNewToday(news.newToday);
    if (known.gaps != news.gaps) {
        known.gaps = news.gaps;
        Q_EMIT self.gapsChanged(id);
    }
    follow(news.marks, known);
}

void ScanService::Impl::setHolds(AccountId id, Account& account, bool holds) {
    if (std::exchange(account.holdsLease, holds) != holds)
        Q_EMIT self.rightChanged(id);
}

void ScanService::Impl::follow(const AccountMarks& marks, Account& account) {
    const std::optional<AccountMarks> before = std::exchange(account.marks, marks);
    Q_EMIT self.playlistsStored(marks.account, marks.playlists);
    if (before && (before->newestImport != marks.newestImport || before->importsDone != marks.importsDone ||
                   before->newestRow != marks.newestRow))
        Q_EMIT self.historyChanged(marks.account);
}

void ScanService::Impl::keepWish(AccountId id) {
    const ScanWish wish = wishOf(accounts[id].scanner->settings());
    store.run<bool>(
        [id, wish](Session& session) -> Result<bool> {
            const Status kept = ScanStore(session).putWish(id, wish);
            return kept ? Result<bool>(true) : failure(kept.error());
        },
        &life,
        [this, id, wish](const Result<bool>& kept) {
            Account& known = account(id);
            if (kept && wish == wishOf(known.scanner->settings()))
                known.isWishKept = true;
        });
}

void ScanService::Impl::recorded(AccountId id, const Recorded& what) {
    if (what.newPlays > 0)
        Q_EMIT self.playsStored(id, what.newPlays);
    if (isStarted && (what.newPlays > 0 || !what.gaps.empty()))
        lookAround();
}

ScanStatus ScanService::Impl::status(const Account& account) const {
    ScanStatus status = account.scanner->status();
    const RateState& rates = services.queue.state();
    if (rates.day == std::chrono::floor<std::chrono::days>(services.clock.now()))
        status.requestsToday = requestsToday(rates);
    if (const LinkedAccount* linked = services.accounts.find(status.account); linked != nullptr && linked->isSignedIn)
        status.blocks = blocksOfScanning(rates, linked->clientId, services.clock.now());
    if (const auto& clock = services.queue.clockProblem(); clock && status.state == ScanState::Working) {
        status.problem = clock->problem;
        status.sentence = clock->error.message;
    }
    return status;
}

void ScanService::Impl::tell(AccountId id) {
    const auto place = accounts.find(id);
    if (place == accounts.end() || !place->second.scanner)
        return;
    ScanStatus now = status(place->second);
    if (now == place->second.told)
        return;
    place->second.told = std::move(now);
    Q_EMIT self.statusChanged(id);
}

ScanService::ScanService(const Services& services, const ConnectionParams& database, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, services, database)) {
    connect(&services.queue, &RequestQueue::clockIsWrong, &m_impl->life, [this] { m_impl->tellAll(); });
    connect(&services.queue, &RequestQueue::clockIsRight, &m_impl->life, [this] { m_impl->tellAll(); });
    connect(&services.accounts, &LinkedAccounts::loaded, &m_impl->life, [this] {
        m_impl->sync();
        if (m_impl->isStarted)
            m_impl->lookAround();
    });
    connect(&services.accounts, &LinkedAccounts::changed, &m_impl->life, [this](AccountId id) {
        if (m_impl->services.accounts.find(id) == nullptr)
            return;
        m_impl->signInOf(id, m_impl->account(id));
        if (!m_impl->isStarted)
            return;
        if (m_impl->isWanted(id))
            m_impl->account(id).scanner->start();
        m_impl->lookAround();
    });
}

void ScanService::Impl::tellAll() {
    for (const auto& [id, account] : accounts)
        tell(id);
}

ScanService::~ScanService() {
    stop();
}

void ScanService::start(std::vector<AccountId> only) {
    if (m_impl->isStarted)
        return;
    m_impl->only = std::move(only);
    m_impl->isStarted = true;
    m_impl->lease = std::make_unique<StoreThread>(m_impl->database, QStringLiteral("scanner"));
    m_impl->sync();
    m_impl->lookAround();
}

void ScanService::stop() {
    if (!m_impl->isStarted)
        return;
    m_impl->isStarted = false;
    m_impl->again.cancel();
    for (auto& [id, account] : m_impl->accounts)
        account.scanner->stop();
    m_impl->lease.reset(); // nobody is answered any more
    m_impl->isLooking = m_impl->looksAgain = false;
    for (auto& [id, account] : m_impl->accounts)
        m_impl->setHolds(id, account, false);
}

void ScanService::scanNow(AccountId account, QObject* context, std::function<void(const ScanRound&)> done) {
    m_impl->sync();
    m_impl->services.queue.networkReturned(); // an outage, perhaps, is over
    m_impl->account(account).scanner->scanNow(context, std::move(done));
}

void ScanService::setSettings(AccountId account, const ScanSettings& settings) {
    Impl::Account& known = m_impl->account(account);
    if (settings == known.scanner->settings())
        return;
    m_impl->wished.push_back(account);
    known.isWishKept = false;
    known.scanner->setSettings(settings);
    m_impl->keepWish(account);
}

void ScanService::setPlaylistCost(AccountId account, const PlaylistCost& cost) {
    m_impl->account(account).scanner->setPlaylistCost(cost);
}

ScanStatus ScanService::status(AccountId account) const {
    const auto place = m_impl->accounts.find(account);
    if (place != m_impl->accounts.end())
        return m_impl->status(place->second);
    ScanStatus none;
    none.account = account;
    return none;
}

bool ScanService::isOurs(AccountId account) const {
    const auto place = m_impl->accounts.find(account);
    return place != m_impl->accounts.end() && place->second.holdsLease;
}

bool ScanService::isStoring() const {
    return m_impl->isLooking || std::ranges::any_of(m_impl->accounts, [](const auto& account) {
               return !account.second.isWishKept || account.second.scanner->isStoring();
           });
}

std::vector<Gap> ScanService::gaps(AccountId account) const {
    const auto place = m_impl->accounts.find(account);
    return place == m_impl->accounts.end() ? std::vector<Gap>() : place->second.gaps;
}

void ScanService::lookAgain() {
    if (m_impl->isStarted)
        m_impl->lookAround();
}

void ScanService::wake() {
    for (auto& [id, account] : m_impl->accounts)
        account.scanner->wake();
    if (m_impl->isStarted)
        m_impl->lookAround();
}

} // namespace afs
