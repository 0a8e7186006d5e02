// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/request_queue.h"

#include "core/base/logging.h"

#include <QPointer>

#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

/// Of these groups every playlist, track or album has an address of its own, which Spotify may fail to answer for
/// alone.
bool hasAddresses(RequestGroup group) {
    return group == RequestGroup::PlaylistItems || group == RequestGroup::Tracks || group == RequestGroup::Albums;
}

/// Spotify at times refuses a token that it has just issued; a moment later it takes it.
constexpr Milliseconds afterRefusedToken = 2s;

RequestOutcome outcomeOf(const HttpResult& result, Instant now) {
    RequestOutcome outcome;
    const int status = result ? result->status : 0;
    const bool isSuccess = status >= 200 && status < 300;
    // A success that is no JSON is the page of some outage, or of a hotel's network.
    const bool isPage = isSuccess && !result->isJson() && !result->body.trimmed().isEmpty();
    if (status < 200 || status >= 500 || (status >= 300 && status < 400) || isPage)
        outcome.kind = RequestOutcome::Kind::Unavailable;
    else if (status == 429)
        outcome.kind = RequestOutcome::Kind::RateLimited;
    if (outcome.kind == RequestOutcome::Kind::RateLimited) {
        outcome.retryAfter = parseRetryAfter(result->retryAfter.toStdString(), result->serverTime.value_or(now),
                                             RateLimits().longestBlock);
        outcome.quotaExceeded = result->body.contains("QUOTA_EXCEEDED");
    }
    return outcome;
}

ApiError errorOf(const HttpResult& result) {
    if (!result)
        return faultError(result.error());
    if (result->status >= 400)
        return refusalError(*result);
    return apiError(ApiProblem::Temporary, QStringLiteral("HTTP %1, no JSON").arg(result->status));
}

/// As Spotify would say it.
HttpAnswer limitOf(const GroupBlock& block, Instant now) {
    HttpAnswer answer;
    answer.status = 429;
    const auto left = std::chrono::ceil<std::chrono::seconds>(std::max<Milliseconds>(block.until - now, 1s));
    answer.retryAfter = QByteArray::number(static_cast<qint64>(left.count()));
    return answer;
}

ApiError refusalWithout(const Secret& token, const HttpAnswer& answer) {
    ApiError error = refusalError(answer);
    error.error.detail = withoutSecrets(error.error.detail, {token.reveal()});
    return error;
}

} // namespace

struct RequestQueue::Request {
    RequestGroup group;
    QString app; ///< its client id
    QUrl url;
    AccessTokens* tokens;
    QPointer<QObject> context; ///< goes before the tokens do
    Answered done;
    RequestTicket ticket;
    bool wasTokenRefused = false;
    int sent = 0;
    std::optional<HttpRequest> form = {}; ///< for tokens: then there are none, and `formDone` instead of `done`
    std::function<void(const HttpResult&)> formDone = {};

    /// With nobody there to listen the tokens may be gone as well.
    bool canBeSent() const { return context && (form.has_value() || tokens->current().has_value()); }

    void answer(ApiResult<HttpAnswer> result) const {
        if (!result)
            result.error().requests = sent;
        if (context)
            done(result);
    }
};

RequestQueue::RequestQueue(HttpClient& http, const Clock& clock, Timers& timers, RateState state,
                           std::function<double()> random, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_governor(RateLimits(), std::move(state), std::move(random)),
      m_alarm(timers) {}

RequestQueue::~RequestQueue() = default;

void RequestQueue::get(RequestGroup group, const QUrl& url, AccessTokens& tokens, QObject* context, Answered answered) {
    const auto request =
        std::make_shared<Request>(Request{group, tokens.clientId(), url, &tokens, context, std::move(answered), {}});
    keepTime();
    if (const auto block = blockOf(group, request->app))
        refuse(request, *block);
    else
        obtainToken(request);
}

void RequestQueue::sendForm(const QString& app, const HttpRequest& form, QObject* context,
                            std::function<void(const HttpResult&)> answered) {
    const auto request =
        std::make_shared<Request>(Request{RequestGroup::Tokens, app, form.url, nullptr, context, {}, {}});
    request->form = form;
    request->formDone = std::move(answered);
    ask(request);
}

/// From the event loop.
void RequestQueue::refuse(const RequestPtr& request, const GroupBlock& block) {
    QMetaObject::invokeMethod(
        this,
        [request, block, now = m_clock.now()] {
            if (!request->form)
                request->answer(tl::make_unexpected(blockedError(block, now)));
            else if (request->context)
                request->formDone(limitOf(block, now));
        },
        Qt::QueuedConnection);
}

/// With the clock, ends of blocks are others: whoever keeps them hears of it.
void RequestQueue::keepTime(const std::vector<GroupBlock>& learnt) {
    const std::vector<GroupBlock> before = state().blocks;
    m_governor.learn(learnt, m_clock.now());
    if (before != state().blocks)
        Q_EMIT stateChanged(state());
}

void RequestQueue::learn(const std::vector<GroupBlock>& blocks) {
    keepTime(blocks);
    proceed();
}

void RequestQueue::networkReturned() {
    m_governor.forgetOutages();
    Q_EMIT stateChanged(state());
    proceed();
}

/// Before it stands in line: nobody else has to wait for this account's token, or for its end.
void RequestQueue::obtainToken(const RequestPtr& request) {
    request->tokens->obtain(this, [this, request](const AccessResult& token) {
        if (token)
            ask(request);
        else
            request->answer(tl::make_unexpected(token.error()));
    });
}

void RequestQueue::ask(const RequestPtr& request) {
    request->ticket =
        m_governor.ask(request->group, request->app, hasAddresses(request->group) ? request->url.path() : QString());
    m_asked.insert({request->ticket, request});
    proceed();
}

void RequestQueue::proceed() {
    keepTime();
    const Instant now = m_clock.now();
    for (const RequestTicket refused : m_governor.takeRefused(now)) {
        const RequestPtr request = m_asked.extract(refused).mapped();
        if (const auto block = m_governor.blockOf(request->group, now, request->app))
            refuse(request, *block);
    }
    if (const auto ticket = m_governor.next(now)) {
        const bool isSent = m_asked.at(*ticket)->canBeSent(); // what is not takes no turn from other programs
        const auto later = isSent ? m_starts.busyUntil(now, RateLimits()) : std::nullopt;
        if (!later) {
            begin(*ticket);
            return;
        }
        m_governor.postpone(*ticket, *later);
    }
    if (const auto wake = m_governor.wakeAt(now))
        m_alarm.set(*wake, [this] { proceed(); });
    else
        m_alarm.cancel();
}

void RequestQueue::begin(RequestTicket ticket) {
    const RequestPtr request = m_asked.at(ticket);
    if (request->form && request->context) {
        Q_EMIT stateChanged(state());
        m_http.send(*request->form, this, [this, request](const HttpResult& result) {
            formArrived(request, result);
            proceed();
        });
        return;
    }
    // With nobody there to listen the tokens may be gone as well.
    const auto token = request->context && !request->form ? request->tokens->current() : std::nullopt;
    if (token) {
        Q_EMIT stateChanged(state());
        send(request, *token);
        return;
    }
    m_governor.giveBack(ticket);
    m_asked.erase(ticket);
    if (request->context)
        obtainToken(request);
    proceed();
}

void RequestQueue::send(const RequestPtr& request, const Secret& token) {
    ++request->sent;
    m_http.send({request->url, token, {}}, this, [this, request, token](const HttpResult& result) {
        checkClock(result);
        arrived(request, token, result);
        proceed();
    });
}

void RequestQueue::arrived(const RequestPtr& request, const Secret& token, const HttpResult& result) {
    keepTime();
    const Instant now = m_clock.now();
    const bool hadBlock = m_governor.blockOf(request->group, now, request->app).has_value();
    const RequestVerdict verdict = m_governor.finished(request->ticket, outcomeOf(result, now), now);
    if (verdict == RequestVerdict::Again)
        return;
    if (verdict == RequestVerdict::Done) {
        answered(request, token, result);
        return;
    }
    m_asked.erase(request->ticket);
    const auto block = m_governor.blockOf(request->group, now, request->app);
    ApiError error = errorOf(result);
    error.error.detail = withoutSecrets(error.error.detail, {token.reveal()});
    if (block)
        error = waitingUntil(std::move(error), block->until, now);
    qCInfo(logSpotify) << "requests of group" << static_cast<int>(request->group) << "wait:" << error.error.detail;
    Q_EMIT stateChanged(state());
    if (block && !hadBlock)
        Q_EMIT blocked(*block);
    request->answer(tl::make_unexpected(error));
}

/// An outage is the caller's: it knows when to ask again.
void RequestQueue::formArrived(const RequestPtr& request, const HttpResult& result) {
    keepTime();
    const Instant now = m_clock.now();
    RequestOutcome outcome = outcomeOf(result, now);
    if (outcome.kind == RequestOutcome::Kind::Unavailable)
        outcome.kind = RequestOutcome::Kind::Answered;
    const RequestVerdict verdict = m_governor.finished(request->ticket, outcome, now);
    if (verdict == RequestVerdict::Again)
        return;
    m_governor.withdraw(request->ticket);
    m_asked.erase(request->ticket);
    const auto block = blockOf(request->group, request->app);
    if (verdict == RequestVerdict::Blocked && block) {
        Q_EMIT stateChanged(state());
        Q_EMIT blocked(*block);
        refuse(request, *block);
    } else if (request->context) {
        request->formDone(result);
    }
}

/// By Spotify, whatever it says; no limit, and no outage.
void RequestQueue::answered(const RequestPtr& request, const Secret& token, const HttpResult& result) {
    const bool isTokenRefused = result->status == 401;
    if (isTokenRefused && !request->wasTokenRefused && request->context) {
        request->wasTokenRefused = true;
        request->tokens->refused(token);
        m_governor.repeat(request->ticket, m_clock.now() + afterRefusedToken);
        return;
    }
    m_governor.withdraw(request->ticket);
    m_asked.erase(request->ticket);
    if (result->status < 400)
        request->answer(*result);
    else if (isTokenRefused) // a fresh one: only the tokens' own host can end a sign-in
        request->answer(tl::make_unexpected(apiError(ApiProblem::Temporary, QStringLiteral("HTTP 401 twice"))));
    else
        request->answer(tl::make_unexpected(refusalWithout(token, *result)));
}

void RequestQueue::checkClock(const HttpResult& result) {
    if (!result || !result->serverTime)
        return;
    const auto before = std::exchange(m_clockProblem, afs::clockProblem(*result, m_clock.now()));
    if (m_clockProblem && !before)
        Q_EMIT clockIsWrong(*m_clockProblem);
    if (!m_clockProblem && before)
        Q_EMIT clockIsRight();
}

} // namespace afs
