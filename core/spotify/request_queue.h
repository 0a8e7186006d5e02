// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spotify/api_error.h"
#include "core/spotify/http_client.h"
#include "core/spotify/shared_starts.h"
#include "core/spotify/token_keeper.h"

#include <QObject>

#include <map>
#include <memory>

namespace afs {

/// Sends the requests of all accounts to the API host, and those for tokens to theirs, when the governor says so. Asks
/// the API host again by itself after short limits, outages and refused access tokens; what comes back is an answer of
/// status 200 to 299, or an error. Lives on one thread.
class RequestQueue final : public QObject, public FormSender {
    Q_OBJECT

public:
    using Answered = std::function<void(const ApiResult<HttpAnswer>&)>;

    /// `state`: what an earlier run left behind. `random`: numbers from 0 to 1.
    RequestQueue(HttpClient& http, const Clock& clock, Timers& timers, RateState state, std::function<double()> random,
                 QObject* parent = nullptr);
    ~RequestQueue() override;

    /// `tokens` outlives `context`. A GET of `url`; JSON is expected, or nothing at all.
    void get(RequestGroup group, const QUrl& url, AccessTokens& tokens, QObject* context, Answered answered);

    /// For tokens. Whatever comes back is the answer; only a short limit is waited for, and while they are blocked
    /// there is no other answer than the one that blocked them.
    void sendForm(const QString& app, const HttpRequest& form, QObject* context,
                  std::function<void(const HttpResult&)> answered) override;

    /// Other programs go by the same starts.
    void share(const SharedStarts& starts) { m_starts = starts; }

    /// To be kept, and handed to the next run.
    const RateState& state() const { return m_governor.state(); }
    std::optional<GroupBlock> blockOf(RequestGroup group, const QString& clientId) const {
        return m_governor.blockOf(group, m_clock.now(), clientId);
    }

    /// Blocks that other programs met, as they are stored: they are kept to from now on.
    void learn(const std::vector<GroupBlock>& blocks);

    /// This computer's clock is wrong, by what Spotify said last; empty: it is right, or nobody knows.
    const std::optional<ApiError>& clockProblem() const { return m_clockProblem; }

    /// The network is back, the computer woke, or a person asks: what waits because of an outage is tried now.
    void networkReturned();

Q_SIGNALS:
    void stateChanged(const afs::RateState& state); ///< counters and blocks; at every request
    void blocked(const afs::GroupBlock& block);     ///< a group was blocked for an app just now
    void clockIsWrong(const afs::ApiError& error);  ///< by more than an hour; once until it is right again
    void clockIsRight();                            ///< again

private:
    struct Request;
    using RequestPtr = std::shared_ptr<Request>;

    void proceed();
    void keepTime(const std::vector<GroupBlock>& learnt = {});
    void refuse(const RequestPtr& request, const GroupBlock& block);
    void obtainToken(const RequestPtr& request);
    void ask(const RequestPtr& request);
    void begin(RequestTicket ticket);
    void send(const RequestPtr& request, const Secret& token);
    void arrived(const RequestPtr& request, const Secret& token, const HttpResult& result);
    void answered(const RequestPtr& request, const Secret& token, const HttpResult& result);
    void formArrived(const RequestPtr& request, const HttpResult& result);
    void checkClock(const HttpResult& result);

    HttpClient& m_http;
    const Clock& m_clock;
    RateGovernor m_governor;
    SharedStarts m_starts;
    Alarm m_alarm;
    std::map<RequestTicket, RequestPtr> m_asked; ///< in the governor's line, or running
    std::optional<ApiError> m_clockProblem;
};

} // namespace afs
