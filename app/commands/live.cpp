// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/live.h"

#include "app/commands/output.h"
#include "core/base/logging.h"
#include "core/scan/market.h"
#include "core/scan/rate_keeper.h"
#include "core/store/history_store.h"
#include "core/store/playlist_store.h"
#include "core/store/scan_store.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace afs {

namespace {

QString liveText(const char* text) {
    return QCoreApplication::translate("SignIn", text);
}

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

/// Of playlists that are watched.
bool isMarketMissing(Session& session, AccountId account) {
    PlaylistStore store(session);
    const auto watched = store.list(account);
    if (!watched || watched->empty())
        return false;
    const auto settings = store.settings(account);
    const auto newest = settings ? store.newestCountry(account) : failure(settings.error());
    if (!newest)
        return false;
    MarketHints hints = hintsOfThisComputer();
    hints.setting = settings->market;
    hints.newestOfDump = *newest;
    return chooseMarket(hints).isEmpty();
}

} // namespace

Live::Live(std::stop_token stop) : m_stop(std::move(stop)) {}

Live::~Live() {
    m_scanning.reset();
}

Result<std::unique_ptr<Live>> Live::open(const Options& options, const std::stop_token& stop) {
    const Paths paths = findPaths(options.dataDir);
    auto database = openDatabase(options, paths, {}, stop);
    if (!database)
        return failure(database.error());
    const auto remembered = loadRateState(*database->session, SystemClock().now());
    if (!remembered)
        return failure(remembered.error());
    std::unique_ptr<Live> live(new Live(stop));
    live->m_database = std::move(*database);
    Live* const self = live.get();
    self->m_scanning = std::make_unique<Scanning>(
        Scanning::Surroundings{
            self->m_keyring, self->m_clock, self->m_timers, findSpotifyHosts(), {}, paths.unstored(), paths.requests()},
        self->m_database.server->params(), *remembered);
    connect(self->m_scanning.get(), &Scanning::databaseLost, self, &Live::reviveServer);
    connect(&self->m_scanning->queue(), &RequestQueue::clockIsWrong, self,
            [](const ApiError& error) { printMessage(error.error.message + u' ' + error.error.detail); });
    return live;
}

Status Live::runAtOnce(const std::function<void()>& begin) {
    const std::stop_callback stopped(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { finish(failure(ErrorKind::Cancelled, QCoreApplication::translate("Live", "Cancelled."))); },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
    if (!m_status)
        QCoreApplication::exec();
    return m_status.value_or(Status());
}

Status Live::run(const std::function<void()>& begin) {
    LinkedAccounts& accounts = m_scanning->accounts();
    // Once: what is read again later belongs to the command.
    auto* first = new QObject(this);
    connect(&accounts, &LinkedAccounts::loaded, first, [first, begin] {
        first->deleteLater();
        begin();
    });
    connect(&accounts, &LinkedAccounts::failed, first, [this](const Error& error) { finish(failure(error)); });
    return runAtOnce([&accounts] { accounts.load(); });
}

void Live::finish(const Status& status) {
    if (m_status)
        return;
    m_status = status;
    QCoreApplication::quit();
}

/// Off this thread: it may take long, and scanning goes on meanwhile.
void Live::reviveServer() {
    if (m_isReviving.exchange(true))
        return;
    m_reviving = std::jthread([this](const std::stop_token& stop) {
        if (const Status running = m_database.server->ensureRunning(stop); !running)
            qCWarning(logDatabase, "%ls", qUtf16Printable(running.error().message));
        m_isReviving = false;
    });
}

Status withAccount(const Options& options, const std::stop_token& stop,
                   const std::function<Status(Live&, AccountId)>& command) {
    auto opened = Live::open(options, stop);
    if (!opened)
        return failure(opened.error());
    const auto account = (*opened)->account(options);
    return account ? command(**opened, *account) : failure(account.error());
}

void showSignInAddress(const QUrl& address, bool json) {
    const bool isOpened =
        hasDisplay() && QProcess::startDetached(QStringLiteral("xdg-open"), {QString::fromUtf8(address.toEncoded())});
    printMessage(isOpened
                     ? liveText(QT_TRANSLATE_NOOP("SignIn", "Your browser opens Spotify's page. If it does not, open "
                                                            "this address in a browser of this computer:"))
                     : liveText(QT_TRANSLATE_NOOP("SignIn", "Open this address in a browser of this computer (from "
                                                            "another one: ssh -L forwards the port that the address "
                                                            "names):")));
    const QString text = QString::fromUtf8(address.toEncoded());
    if (json)
        printMessage(text);
    else
        printLine(text);
    printMessage(liveText(QT_TRANSLATE_NOOP("SignIn", "Waiting for five minutes at most; Ctrl+C cancels.")));
}

Status rememberMode(Session& session, AccountId account, ScanMode mode) {
    ScanStore store(session);
    const auto rows = store.list(account);
    if (!rows)
        return failure(rows.error());
    ScanWish wish = rows->empty() ? ScanWish() : rows->front().wish;
    wish.mode = mode;
    return store.putWish(account, wish);
}

Status rememberMarket(Session& session, AccountId account, const QString& market) {
    return market.isEmpty() ? Status() : PlaylistStore(session).setMarket(account, market);
}

void tellMissingMarket(Session& session, const std::vector<AccountId>& accounts, const QString& command) {
    if (std::ranges::any_of(accounts, [&session](AccountId id) { return isMarketMissing(session, id); }))
        printMessage(QCoreApplication::translate("Live", "Spotify says what it plays only for a country, and yours is "
                                                         "not known: %1, say, tells it once and for all.")
                         .arg(command));
}

Result<bool> watchesPlayer(OpenDatabase& database, AccountId account, std::optional<ScanMode> given) {
    if (given)
        return *given != ScanMode::RecentlyPlayed;
    const auto rows = ScanStore(*database.session).list(account);
    if (!rows)
        return failure(rows.error());
    return std::ranges::any_of(*rows, [&database](const ScanRow& row) {
        const auto known = std::ranges::find(database.accounts, row.account, &AccountRow::id);
        return known != database.accounts.end() && !known->spotifyId.isEmpty() &&
               row.wish.mode != ScanMode::RecentlyPlayed;
    });
}

Result<std::int64_t> joinedPlays(Live& live, const std::optional<LinkedAccount>& before, AccountId signedIn) {
    if (!before || before->id != signedIn)
        return 0;
    return HistoryStore(*live.database().session).playCount(signedIn);
}

QString joinedSentence(std::int64_t joined) {
    if (joined <= 0)
        return {};
    if (joined == 1)
        return liveText(QT_TRANSLATE_NOOP("SignIn", "The play that was stored before belongs to this account now."));
    return liveText(QT_TRANSLATE_NOOP("SignIn", "The %1 plays that were stored before belong to this account now."))
        .arg(number(joined));
}

QString endingSentence(const QString& name, Instant ends, Instant now) {
    const int days = consentDaysLeft(ends, now);
    if (!isConsentEndingSoon(days))
        return {};
    if (ends <= now)
        return liveText(QT_TRANSLATE_NOOP("SignIn", "The sign-in of %1 is six months old, and Spotify may end it any "
                                                    "time. Sign in again: sign-in --account \"%1\". Nothing is lost "
                                                    "by it."))
            .arg(name);
    const QString sentence =
        days == 1 ? liveText(QT_TRANSLATE_NOOP("SignIn", "The sign-in of %1 ends in 1 day. Sign in again before: "
                                                         "sign-in --account \"%1\". Nothing is lost by it."))
                  : liveText(QT_TRANSLATE_NOOP("SignIn", "The sign-in of %1 ends in %2 days. Sign in again before: "
                                                         "sign-in --account \"%1\". Nothing is lost by it."));
    return days == 1 ? sentence.arg(name) : sentence.arg(name, number(days));
}

Error notSignedIn(const LinkedAccount* account) {
    if (account != nullptr && !account->problem.isEmpty())
        return {ErrorKind::NotSignedIn, account->problem, {}};
    if (account != nullptr)
        return {ErrorKind::NotSignedIn,
                QCoreApplication::translate("Live", "The account %1 is not signed in. Sign in first: sign-in "
                                                    "--client-id ID.")
                    .arg(account->name),
                {}};
    return {ErrorKind::NotSignedIn,
            QCoreApplication::translate("Live", "Nobody is signed in. Sign in first: sign-in --client-id ID."),
            {}};
}

} // namespace afs
