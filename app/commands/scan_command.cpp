// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/live.h"
#include "app/commands/output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace afs {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Scan", text);
}

/// What a scan did, over all accounts.
struct ScanReport {
    int newPlays = 0;
    std::vector<Gap> gaps;
    int playlists = 0;
    int requests = 0;
    std::optional<Instant> blockedUntil;
    std::optional<Error> problem; ///< the first

    void take(const std::optional<Instant>& until) {
        if (until)
            blockedUntil = std::max(blockedUntil.value_or(*until), *until);
    }
    void take(const std::optional<Error>& error) {
        if (error && !problem)
            problem = error;
    }
};

QJsonObject reportJson(const ScanReport& report) {
    QJsonArray gaps;
    for (const Gap& gap : report.gaps)
        gaps.append(gapJson(gap));
    return {{QStringLiteral("new_plays"), report.newPlays},
            {QStringLiteral("gaps"), gaps},
            {QStringLiteral("playlists"), report.playlists},
            {QStringLiteral("requests"), report.requests},
            {QStringLiteral("blocked_until"), instantJson(report.blockedUntil)}};
}

/// Counts the requests of this run: the queue counts those of the day.
void countRequests(RequestQueue& queue, QObject* context, ScanReport& report) {
    const auto sum = [](const RateState& state) {
        return std::accumulate(state.requests.begin(), state.requests.end(), 0);
    };
    QObject::connect(
        &queue, &RequestQueue::stateChanged, context,
        [&report, sum, day = queue.state().day, last = sum(queue.state())](const RateState& state) mutable {
            const int now = sum(state);
            report.requests += state.day == day ? now - last : now;
            day = state.day;
            last = now;
        });
}

/// Blocked or failed, whatever it was, is 8; but not what a person has to mend first.
int exitCodeOf(const ScanReport& report) {
    if (!report.problem)
        return report.blockedUntil ? exitCode(ErrorKind::Network) : 0;
    switch (report.problem->kind) {
    case ErrorKind::Failed:
    case ErrorKind::BadInput:
        return exitCode(ErrorKind::Network);
    default:
        return exitCode(report.problem->kind);
    }
}

/// Prints data in every case; an error stands beside it.
int printReport(const ScanReport& report, const Options& options) {
    QJsonObject json = reportJson(report);
    if (report.problem)
        json.insert(QStringLiteral("error"), errorJson(*report.problem));
    if (options.json) {
        printJson(json);
    } else {
        printLine(
            translated(QT_TRANSLATE_NOOP("Scan", "New plays: %1. Gaps found: %2. Playlists scanned: %3. Requests: %4."))
                .arg(number(report.newPlays), number(static_cast<std::int64_t>(report.gaps.size())),
                     number(report.playlists), number(report.requests)));
        if (report.blockedUntil)
            printLine(translated(QT_TRANSLATE_NOOP("Scan", "Spotify asks to wait until %1."))
                          .arg(localTimeText(*report.blockedUntil)));
    }
    if (report.problem)
        printError(*report.problem, false);
    return exitCodeOf(report);
}

/// The accounts that are scanned: the one that was named, else all that are signed in.
Result<std::vector<AccountId>> accountsOf(Live& live, const Options& options) {
    const LinkedAccounts& accounts = live.scanning().accounts();
    std::vector<AccountId> ids;
    const LinkedAccount* missing = nullptr;
    const bool all = options.account.isEmpty() || options.account == u"all";
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
    if (ids.empty())
        return failure(notSignedIn(missing));
    return ids;
}

/// Of the account that was named, else of all that ever signed in.
Status setMode(OpenDatabase& database, const Options& options) {
    if (!options.mode)
        return {};
    AccountId named;
    if (!options.account.isEmpty()) {
        const auto chosen = database.account(options, true);
        if (!chosen)
            return failure(chosen.error());
        named = *chosen;
    }
    for (const AccountRow& account : database.accounts)
        if (!account.spotifyId.isEmpty() && (named.value == 0 || account.id == named))
            if (const Status kept = rememberMode(*database.session, account.id, *options.mode); !kept)
                return kept;
    return {};
}

/// One round over all accounts: plays first, playlists after them; one account's trouble is not another's.
class OneRound final : public QObject {
public:
    OneRound(Live& live, std::vector<AccountId> ids, ScanReport& report)
        : m_live(live), m_ids(std::move(ids)), m_report(report) {}

    void next() {
        if (m_at == m_ids.size()) {
            m_live.finish({});
            return;
        }
        const AccountId id = m_ids[m_at++];
        m_live.scanning().scans().scanNow(id, this, [this, id](const ScanRound& round) {
            m_report.newPlays += round.newPlays;
            m_report.gaps.insert(m_report.gaps.end(), round.gaps.begin(), round.gaps.end());
            m_report.take(round.blockedUntil);
            m_report.take(round.problem);
            m_live.scanning().playlists().scanNow(id, false, this, [this](const PlaylistRound& lists) {
                m_report.playlists += lists.scanned;
                m_report.take(lists.blockedUntil);
                m_report.take(lists.problem);
                next();
            });
        });
    }

private:
    Live& m_live;
    const std::vector<AccountId> m_ids;
    std::size_t m_at = 0;
    ScanReport& m_report;
};

/// Until somebody stops it: each change of state is told in a line.
void scanOn(Live& live, ScanReport& report) {
    ScanService& scans = live.scanning().scans();
    QObject::connect(&scans, &ScanService::playsStored, &live, [&report](AccountId, int plays) {
        report.newPlays += plays;
        printMessage(translated(QT_TRANSLATE_NOOP("Scan", "%1 new plays.")).arg(number(plays)));
    });
    QObject::connect(&scans, &ScanService::statusChanged, &live,
                     [&scans, told = std::map<AccountId, QString>()](AccountId id) mutable {
                         const QString sentence = scans.status(id).sentence;
                         if (sentence.isEmpty() || told[id] == sentence)
                             return;
                         told[id] = sentence;
                         printMessage(sentence);
                     });
    QObject::connect(&live.scanning().playlists(), &PlaylistService::scanned, &live, [&report] { ++report.playlists; });
    live.scanning().start();
    printMessage(translated(QT_TRANSLATE_NOOP("Scan", "Scanning. Ctrl+C ends it.")));
}

/// The scan of one run of the command: over whoever is signed in; else over whoever signs in first, with `--client-id`.
class ScanRun final : public QObject {
public:
    ScanRun(Live& live, const Options& options, ScanReport& report)
        : m_live(live), m_options(options), m_report(report) {}

    void begin() {
        const auto ids = accountsOf(m_live, m_options);
        if (!ids && ids.error().kind == ErrorKind::NotSignedIn && !m_options.clientId.isEmpty()) {
            signIn();
        } else if (!ids) {
            m_live.finish(failure(ids.error()));
        } else if (m_options.once) {
            m_round = std::make_unique<OneRound>(m_live, *ids, m_report);
            m_round->next();
        } else {
            scanOn(m_live, m_report);
        }
    }

private:
    void signIn() {
        LinkedAccounts& accounts = m_live.scanning().accounts();
        connect(&accounts, &LinkedAccounts::signedIn, this, [this](AccountId id) {
            const Status kept =
                m_options.mode ? rememberMode(*m_live.database().session, id, *m_options.mode) : Status();
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
            printMessage(translated(QT_TRANSLATE_NOOP("Scan", "The sign-in is kept in memory, until this scan ends.")));
            accounts.keepUntilQuit();
        });
        SignInWish wish;
        wish.clientId = m_options.clientId;
        wish.withPlaybackState = m_options.mode && *m_options.mode != ScanMode::RecentlyPlayed;
        const auto address = accounts.beginSignIn(wish);
        if (address)
            showSignInAddress(*address, m_options.json);
        else
            m_live.finish(failure(address.error()));
    }

    Live& m_live;
    const Options& m_options;
    ScanReport& m_report;
    std::unique_ptr<OneRound> m_round;
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
    countRequests(live.scanning().queue(), &live, report);
    ScanRun run(live, options, report);
    Status done = setMode(live.database(), options);
    if (done)
        done = live.run([&run] { run.begin(); });
    live.scanning().stop();
    // Being stopped is how a scan that goes on ends well.
    if (!done && (options.once || done.error().kind != ErrorKind::Cancelled))
        report.problem = done.error();
    return printReport(report, options);
}

} // namespace afs
