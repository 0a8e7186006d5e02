// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/account_teller.h"
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"
#include "app/commands/scan_report.h"
#include "core/dump/daily_backup_service.h"
#include "core/scan/account_standing.h"
#include "core/scan/playlist_problem.h"
#include "core/scan/scan_sentence.h"
#include "core/spotify/api_error.h"
#include "core/store/scan_store.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <utility>

namespace afs {

namespace {

QString scanText(const char* text) {
    return QCoreApplication::translate("Scan", text);
}

bool isNamed(const Options& options) {
    return !options.account.isEmpty() && options.account != u"all";
}

/// The accounts that are scanned: the one that was named, else all that are signed in.
Result<std::vector<AccountId>> accountsOf(Live& live, const Options& options) {
    const LinkedAccounts& accounts = live.scanning().accounts();
    std::vector<AccountId> ids;
    const LinkedAccount* missing = nullptr;
    const bool all = !isNamed(options);
    AccountId named;
    if (!all) {
        const auto chosen = live.account(options);
        if (!chosen)
            return failure(chosen.error());
        named = *chosen;
    }
    for (const LinkedAccount& account : accounts.accounts()) {
        if (!all && account.id != named)
            continue;
        if (account.isSignedIn)
            ids.push_back(account.id);
        else if (missing == nullptr || missing->problem.isEmpty())
            missing = &account;
    }
    if (!ids.empty())
        return ids;
    Error nobody = notSignedIn(missing);
    if (missing != nullptr && !missing->problem.isEmpty())
        nobody.message = AccountTeller(accounts, named.value != 0 ? std::vector{named} : std::vector<AccountId>())
                             .named(missing->id, nobody.message);
    return failure(nobody);
}

/// An account whose sign-in ended, other than by signing out, is not scanned: that has to be told.
void tellEndedSignIns(Live& live, const Options& options, ScanReport& report) {
    if (isNamed(options))
        return;
    for (const LinkedAccount& account : live.scanning().accounts().accounts())
        if (!account.isSignedIn && !account.problem.isEmpty()) {
            Error ended = notSignedIn(&account);
            ended.message = AccountTeller(live.scanning().accounts(), {}).named(account.id, ended.message);
            report.take(ended);
        }
}

/// Nobody looks at a window where a scan goes on for months.
void tellEndingSignIns(Live& live) {
    for (const LinkedAccount& account : live.scanning().accounts().accounts())
        if (account.isSignedIn && account.consentEnds)
            if (const QString ending = endingSentence(account.name, *account.consentEnds, live.clock().now());
                !ending.isEmpty())
                printMessage(ending);
}

/// What a person did not allow is found out by nobody who does not look at a window.
void tellMissingScopes(Live& live, const Options& options) {
    const auto named = isNamed(options) ? live.account(options) : Result<AccountId>(AccountId());
    const LinkedAccounts& accounts = live.scanning().accounts();
    for (const LinkedAccount& account : accounts.accounts()) {
        if (!account.isSignedIn || (named && named->value != 0 && *named != account.id))
            continue;
        QStringList losses = scopeLosses(account.missingScopes);
        const auto watches = watchesPlayer(live.database(), account.id, options.mode);
        if (watches && *watches && !accounts.hasScope(account.id, SpotifyScope::PlaybackState))
            losses.append(scopeLoss(SpotifyScope::PlaybackState));
        for (const QString& loss : losses)
            printMessage(scanText(QT_TRANSLATE_NOOP("Scan", "%1: %2")).arg(account.name, loss));
    }
}

Status remember(Session& session, AccountId account, const Options& options) {
    const Status kept = options.mode ? rememberMode(session, account, *options.mode) : Status();
    return kept ? rememberMarket(session, account, options.market) : kept;
}

/// Of the account that was named, else of all that ever signed in.
Status rememberOptions(OpenDatabase& database, const Options& options) {
    if (!options.mode && options.market.isEmpty())
        return {};
    AccountId named;
    if (isNamed(options)) {
        const auto chosen = database.account(options, true);
        if (!chosen)
            return failure(chosen.error());
        named = *chosen;
    }
    for (const AccountRow& account : database.accounts)
        if (!account.spotifyId.isEmpty() && (named.value == 0 || account.id == named))
            if (const Status kept = remember(*database.session, account.id, options); !kept)
                return kept;
    return {};
}

/// One round over all accounts: plays first, playlists after them; one account's trouble is not another's.
class OneRound final : public QObject {
public:
    OneRound(Live& live, std::vector<AccountId> ids, bool isOne, ScanReport& report)
        : m_live(live), m_ids(std::move(ids)),
          m_teller(live.scanning().accounts(), isOne ? m_ids : std::vector<AccountId>()), m_report(report) {
        connect(&live.scanning().scans(), &ScanService::waits, this,
                [this, told = std::map<AccountId, QString>()](AccountId id, const QString& sentence) mutable {
                    if (std::exchange(told[id], sentence) != sentence)
                        m_teller.tell(id, sentence);
                });
    }

    void next() {
        if (m_at == m_ids.size()) {
            m_live.finish({});
            return;
        }
        const AccountId id = m_ids[m_at++];
        m_live.scanning().scans().scanNow(id, this, [this, id](const ScanRound& round) {
            m_report.newPlays += round.newPlays;
            if (round.untimed > 0)
                m_teller.tell(id, untimedSentence(round.untimed));
            m_report.gaps.insert(m_report.gaps.end(), round.gaps.begin(), round.gaps.end());
            const RequestQueue& queue = m_live.scanning().queue();
            m_report.take(round.blockedUntil, queue.state());
            take(id, round.problem);
            m_live.scanning().playlists().scanNow(id, false, this, [this, id, &queue](const PlaylistRound& lists) {
                m_report.playlists += lists.scanned;
                m_report.take(lists.blockedUntil, queue.state());
                for (const QString& sentence : lists.gone)
                    m_teller.tell(id, sentence);
                take(id, lists.problem);
                next();
            });
        });
    }

private:
    /// There is no round after this one.
    void take(AccountId id, const std::optional<Error>& problem) {
        if (!problem)
            return;
        Error told = toldOnce(*problem);
        told.message = m_teller.named(id, told.message);
        m_report.take(told);
    }

    Live& m_live;
    const std::vector<AccountId> m_ids;
    const AccountTeller m_teller;
    std::size_t m_at = 0;
    ScanReport& m_report;
};

/// What a scan that goes on finds out.
class Findings final : public QObject {
public:
    Findings(Live& live, std::vector<AccountId> only)
        : m_live(live), m_scans(live.scanning().scans()), m_only(std::move(only)) {}

    Status begin() {
        for (const AccountRow& account : m_live.database().accounts) {
            const auto gaps = ScanStore(*m_live.database().session).gaps(account.id);
            if (!gaps)
                return failure(gaps.error());
            for (const Gap& gap : *gaps)
                m_lastGap = std::max(m_lastGap, gap.id.value);
        }
        connect(&m_scans, &ScanService::statusChanged, this, [this](AccountId id) {
            if (const auto until = m_scans.status(id).blockedUntil; until && isScanned(id))
                m_blocks[id] = *until;
        });
        return {};
    }

    /// Once it has ended. Gaps are never renumbered: what is new is told by the highest number that was there before.
    void tell(ScanReport& report) const {
        for (const LinkedAccount& account : m_live.scanning().accounts().accounts())
            if (const auto gaps = ScanStore(*m_live.database().session).gaps(account.id); gaps && isScanned(account.id))
                std::ranges::copy_if(*gaps, std::back_inserter(report.gaps),
                                     [this](const Gap& gap) { return gap.id.value > m_lastGap; });
        for (const auto& [id, until] : m_blocks)
            if (until > m_live.clock().now())
                report.blockedUntil = std::max(report.blockedUntil.value_or(until), until);
    }

private:
    bool isScanned(AccountId id) const { return m_only.empty() || std::ranges::count(m_only, id) > 0; }

    Live& m_live;
    ScanService& m_scans;
    const std::vector<AccountId> m_only; ///< empty: all
    decltype(GapId::value) m_lastGap = 0;
    std::map<AccountId, Instant> m_blocks; ///< the latest
};

QString newPlaysSentence(int plays) {
    return plays == 1 ? scanText(QT_TRANSLATE_NOOP("Scan", "1 new play."))
                      : scanText(QT_TRANSLATE_NOOP("Scan", "%1 new plays.")).arg(number(plays));
}

/// Until somebody stops it: each change of state is told in a line. Who is not scanned, or not yet, has no state.
void scanOn(Live& live, const std::vector<AccountId>& only, ScanReport& report) {
    ScanService& scans = live.scanning().scans();
    const auto teller = std::make_shared<const AccountTeller>(live.scanning().accounts(), only);
    QObject::connect(&scans, &ScanService::playsStored, &live, [&report, teller](AccountId id, int plays) {
        report.newPlays += plays;
        teller->tell(id, newPlaysSentence(plays));
    });
    QObject::connect(&scans, &ScanService::statusChanged, &live,
                     [&scans, teller, &clock = live.clock(), begun = live.clock().now(),
                      told = std::map<AccountId, QString>()](AccountId id) mutable {
                         const ScanStatus status = scans.status(id);
                         const bool isToldByLive = status.problem == ApiProblem::WrongClock;
                         if (status.state == ScanState::Off || isToldByLive || status.sentence.isEmpty() ||
                             told[id] == status.sentence || isOfBefore(status, begun, clock.now()))
                             return;
                         told[id] = status.sentence;
                         teller->tell(id, status.sentence);
                     });
    QObject::connect(&live.scanning().playlists(), &PlaylistService::scanned, &live, [&report] { ++report.playlists; });
    live.scanning().start(only);
    printMessage(scanText(QT_TRANSLATE_NOOP("Scan", "Scanning. Ctrl+C ends it.")));
}

/// The scan of one run of the command: over whoever is signed in; else over whoever signs in first, with `--client-id`.
class ScanRun final : public QObject {
public:
    ScanRun(Live& live, const Options& options, ScanReport& report)
        : m_live(live), m_options(options), m_report(report) {}

    void begin() {
        const auto ids = accountsOf(m_live, m_options);
        tellEndingSignIns(m_live);
        tellMissingScopes(m_live, m_options);
        if (ids)
            tellMissingMarket(*m_live.database().session, *ids, QStringLiteral("scan --market DE"));
        if (!ids && ids.error().kind == ErrorKind::NotSignedIn && !m_options.clientId.isEmpty()) {
            signIn();
        } else if (!ids) {
            m_live.finish(failure(ids.error()));
        } else if (m_options.once) {
            tellEndedSignIns(m_live, m_options, m_report);
            m_round = std::make_unique<OneRound>(m_live, *ids, isNamed(m_options), m_report);
            m_round->next();
        } else {
            goOn(isNamed(m_options) ? *ids : std::vector<AccountId>());
        }
    }

    /// Once it has ended.
    void tellFindings() const {
        if (m_findings)
            m_findings->tell(m_report);
    }

private:
    void goOn(const std::vector<AccountId>& only) {
        m_findings = std::make_unique<Findings>(m_live, only);
        const Status begun = m_findings->begin();
        m_backups = std::make_unique<DailyBackupService>(m_live.database().server->params(), systemZone(),
                                                         m_live.clock(), m_timers);
        if (begun)
            goOnScanning(only);
        else
            m_live.finish(begun);
    }

    void goOnScanning(const std::vector<AccountId>& only) {
        scanOn(m_live, only, m_report);
        m_daily.setInterval(std::chrono::hours(24));
        m_daily.setTimerType(Qt::VeryCoarseTimer);
        connect(&m_daily, &QTimer::timeout, this, [this] { tellEndingSignIns(m_live); });
        m_daily.start();
    }

    void signIn() {
        LinkedAccounts& accounts = m_live.scanning().accounts();
        connect(&accounts, &LinkedAccounts::signedIn, this,
                [this, local = joinableAccount(accounts.accounts())](AccountId id) {
                    const auto joined = joinedPlays(m_live, local, id);
                    if (const QString sentence = joinedSentence(joined.value_or(0)); !sentence.isEmpty())
                        printMessage(sentence);
                    const Status kept = remember(*m_live.database().session, id, m_options);
                    if (kept)
                        begin();
                    else
                        m_live.finish(kept);
                });
        connect(&accounts, &LinkedAccounts::signInFailed, this,
                [this](const ApiError& error) { m_live.finish(failure(error.error)); });
        // Who starts a scan with a client id on a computer without a keyring wants just this.
        connect(&accounts, &LinkedAccounts::keyringRefused, this, [&accounts](const SecretError& error) {
            printMessage(error.error.message);
            printMessage(scanText(QT_TRANSLATE_NOOP("Scan", "The sign-in is kept in memory, until this scan ends.")));
            accounts.keepUntilQuit();
        });
        const AccountId renewed = renewedAccount();
        const auto watches = watchesPlayer(m_live.database(), renewed, m_options.mode);
        if (!watches) {
            m_live.finish(failure(watches.error()));
            return;
        }
        SignInWish wish;
        wish.clientId = m_options.clientId;
        wish.renewed = renewed;
        wish.withPlaybackState = *watches;
        const auto address = accounts.beginSignIn(wish);
        if (address)
            showSignInAddress(*address, m_options.json);
        else
            m_live.finish(failure(address.error()));
    }

    /// Who was signed in before and is named; 0: whoever comes.
    AccountId renewedAccount() const {
        const auto chosen = isNamed(m_options) ? m_live.account(m_options) : Result<AccountId>(AccountId());
        const LinkedAccount* account = chosen ? m_live.scanning().accounts().find(*chosen) : nullptr;
        return account != nullptr && !account->spotifyId.isEmpty() ? account->id : AccountId();
    }

    Live& m_live;
    const Options& m_options;
    ScanReport& m_report;
    std::unique_ptr<OneRound> m_round;
    std::unique_ptr<Findings> m_findings;
    SystemTimers m_timers;
    QTimer m_daily;
    std::unique_ptr<DailyBackupService> m_backups;
};

} // namespace

int runScan(const Options& options, std::stop_token stop) {
    ScanReport report;
    auto opened = Live::open(options, stop);
    if (!opened) {
        report.problem = opened.error();
        return printReport(report, options);
    }
    Live& live = **opened;
    countRequests(live.scanning().queue(), live, report);
    ScanRun run(live, options, report);
    Status done = rememberOptions(live.database(), options);
    if (done)
        done = live.run([&run] { run.begin(); });
    live.scanning().stop();
    run.tellFindings();
    // Being stopped is how a scan that goes on ends well; a person who did not sign in is no such stop.
    const bool isStopped = !options.once && stop.stop_requested();
    if (!done && (!isStopped || done.error().kind != ErrorKind::Cancelled))
        report.problem = done.error();
    if (isStopped && !report.problem) {
        printReport(report, options);
        return 0;
    }
    return printReport(report, options);
}

} // namespace afs
