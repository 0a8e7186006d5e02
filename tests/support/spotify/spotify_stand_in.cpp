// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/spotify/spotify_stand_in.h"

#include "tests/support/spotify/stand_in_accounts.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <stdexcept>

namespace afs::test {

namespace {

QByteArray httpDate(Instant moment) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
}

/// Empty while a part is still missing.
std::optional<StandInRequest> parseRequest(const QByteArray& bytes) {
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    QList<QByteArray> lines = bytes.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    StandInRequest request;
    request.method = words.value(0);
    const QUrl target = QUrl::fromEncoded(words.value(1));
    request.path = target.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%20")));
    for (const QByteArray& line : lines)
        request.headers[line.left(line.indexOf(':')).toLower()] = line.mid(line.indexOf(':') + 1).trimmed();
    request.body = bytes.mid(headEnd + 4);
    if (request.body.size() < request.headers["content-length"].toLongLong())
        return {};
    return request;
}

} // namespace

StandInFault status(int code, const QByteArray& json) {
    StandInFault fault;
    fault.answer.status = code;
    fault.answer.body = json;
    return fault;
}

StandInFault plainText(int code, const QByteArray& text) {
    StandInFault fault = status(code, text);
    fault.answer.contentType = "text/plain";
    return fault;
}

StandInFault html(int code) {
    StandInFault fault = status(code, "<!DOCTYPE html><html><body>upstream connect error</body></html>");
    fault.answer.contentType = "text/html; charset=utf-8";
    return fault;
}

StandInFault tooMany(const QByteArray& retryAfter, bool quotaExceeded) {
    StandInFault fault = status(
        429, quotaExceeded ? R"({"error":{"status":429,"message":"Too many requests","reason":"QUOTA_EXCEEDED"}})"
                           : R"({"error":{"status":429,"message":"API rate limit exceeded"}})");
    if (!retryAfter.isEmpty())
        fault.answer.headers.emplace_back("Retry-After", retryAfter);
    return fault;
}

StandInFault fault(StandInFault::Kind kind) {
    StandInFault fault;
    fault.kind = kind;
    return fault;
}

struct SpotifyStandIn::Impl {
    struct Planned {
        QString path;
        StandInFault fault;
        int times;
    };

    Impl(SpotifyStandIn& owner, const Clock& source) : standIn(owner), clock(source) {
        if (!server.listen(QHostAddress::LocalHost))
            throw std::runtime_error(server.errorString().toStdString());
        QObject::connect(&server, &QTcpServer::newConnection, &standIn, [this] {
            while (QTcpSocket* socket = server.nextPendingConnection())
                serve(socket);
        });
    }

    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()); }

    void serve(QTcpSocket* socket) {
        auto bytes = std::make_shared<QByteArray>();
        auto isAnswered = std::make_shared<bool>(false);
        QObject::connect(socket, &QTcpSocket::disconnected, &standIn, [this, socket] {
            close(socket);
            socket->deleteLater();
        });
        QObject::connect(socket, &QTcpSocket::readyRead, &standIn, [this, socket, bytes, isAnswered] {
            *bytes += socket->readAll();
            auto request = parseRequest(*bytes);
            if (!request || *isAnswered)
                return;
            *isAnswered = true;
            request->at = clock.now();
            seen.push_back(*request);
            open.push_back(socket);
            mostOpen = std::max(mostOpen, static_cast<int>(open.size()));
            answer(socket, *request);
        });
    }

    void close(QTcpSocket* socket) { std::erase(open, socket); }

    std::optional<StandInFault> plannedFault(const QString& path) {
        const auto place = std::ranges::find_if(
            planned, [&](const Planned& plan) { return path.startsWith(plan.path) && plan.times > 0; });
        if (place == planned.end())
            return {};
        --place->times;
        return place->fault;
    }

    void answer(QTcpSocket* socket, const StandInRequest& request) {
        using Kind = StandInFault::Kind;
        const auto fault = plannedFault(request.path);
        if (fault && fault->kind == Kind::Hang)
            return;
        if (fault && fault->kind == Kind::Reset) {
            socket->abort();
            return;
        }
        const StandInAnswer answer = fault && fault->kind == Kind::Answer ? fault->answer : route(request);
        QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) +
                           " X\r\nContent-Type: " + answer.contentType +
                           "\r\nContent-Length: " + QByteArray::number(answer.body.size()) +
                           "\r\nDate: " + httpDate(clock.now() + standIn.clockSkew) + "\r\nConnection: close\r\n";
        for (const auto& [name, value] : answer.headers)
            bytes += name + ": " + value + "\r\n";
        bytes += "\r\n" + answer.body;
        if (fault && fault->kind == Kind::Truncated)
            bytes.chop(std::max<qsizetype>(1, answer.body.size() / 2));
        if (fault && fault->kind == Kind::Drip) {
            drip(socket, bytes);
            return;
        }
        close(socket);
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    void drip(QTcpSocket* socket, const QByteArray& bytes) {
        constexpr qsizetype drop = 97;
        socket->write(bytes.left(drop));
        socket->flush();
        if (bytes.size() <= drop)
            socket->disconnectFromHost();
        else
            QTimer::singleShot(0, socket, [this, socket, rest = bytes.mid(drop)] { drip(socket, rest); });
    }

    StandInAnswer route(const StandInRequest& request);
    StandInAnswer routePlayer(const StandInRequest& request);
    StandInAnswer routePlaylist(const StandInRequest& request);

    SpotifyStandIn& standIn;
    const Clock& clock;
    StandInAccounts accounts;
    std::vector<Planned> planned;
    std::vector<StandInRequest> seen;
    std::vector<QTcpSocket*> open; ///< asked, and not answered yet
    int mostOpen = 0;
    QTcpServer server; ///< the last: sockets that go with it are still taken out of `open`
};

StandInAnswer SpotifyStandIn::Impl::route(const StandInRequest& request) {
    const StandInWorld& told = standIn.world;
    if (request.path == QLatin1String("/authorize") && request.method == "GET")
        return accounts.authorize(request, standIn);
    if (request.path == QLatin1String("/api/token") && request.method == "POST")
        return accounts.token(request, standIn, clock.now());
    if (request.method != "GET" || !request.path.startsWith(QLatin1String("/v1/")))
        return apiRefusal(404, "Resource not found");
    if (const auto refused = accounts.refusal(request, {}, clock.now()))
        return *refused;
    const bool withMarket = !request.value("market").isEmpty();
    const QString id = request.path.section(u'/', 3, 3);
    if (request.path == QLatin1String("/v1/me"))
        return jsonAnswer(told.profileJson());
    if (request.path.startsWith(QLatin1String("/v1/me/player")))
        return routePlayer(request);
    if (request.path == QLatin1String("/v1/me/playlists") || request.path.startsWith(QLatin1String("/v1/playlists/")))
        return routePlaylist(request);
    if (request.path == QLatin1String("/v1/tracks/") + id) {
        const auto track = told.findTrack(id);
        return track ? jsonAnswer(told.trackJson(*track, withMarket)) : apiRefusal(404, "Resource not found");
    }
    if (request.path == QLatin1String("/v1/albums/") + id) {
        const QString album = told.findAlbum(id);
        return album.isEmpty() ? apiRefusal(404, "Resource not found")
                               : jsonAnswer(told.albumJson(base(), album, withMarket));
    }
    return apiRefusal(404, "Resource not found");
}

StandInAnswer SpotifyStandIn::Impl::routePlayer(const StandInRequest& request) {
    if (standIn.beforeAnswer)
        standIn.beforeAnswer();
    const StandInWorld& told = standIn.world;
    const Instant now = clock.now();
    const auto number = [&](const char* name) {
        const QString text = request.value(name);
        return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
    };
    if (request.path == QLatin1String("/v1/me/player/recently-played")) {
        if (const auto refused = accounts.refusal(request, scopeName(SpotifyScope::RecentlyPlayed), now))
            return *refused;
        const qint64 limit = number("limit").value_or(20);
        if (limit < 1 || limit > 50 || (number("after") && number("before")))
            return apiRefusal(400, "Invalid limit");
        return jsonAnswer(
            told.recentlyPlayedJson(base(), static_cast<int>(limit), number("after"), number("before"), now));
    }
    const bool whole = request.path == QLatin1String("/v1/me/player");
    if (!whole && request.path != QLatin1String("/v1/me/player/currently-playing"))
        return apiRefusal(404, "Resource not found");
    const QString scope = scopeName(whole ? SpotifyScope::PlaybackState : SpotifyScope::CurrentlyPlaying);
    if (const auto refused = accounts.refusal(request, scope, now))
        return *refused;
    if (!told.player) {
        StandInAnswer silence;
        silence.status = 204;
        return silence;
    }
    const bool withEpisodes = request.value("additional_types").contains(QLatin1String("episode"));
    return jsonAnswer(told.playerJson(whole, !request.value("market").isEmpty(), withEpisodes, now));
}

StandInAnswer SpotifyStandIn::Impl::routePlaylist(const StandInRequest& request) {
    if (standIn.beforeAnswer)
        standIn.beforeAnswer();
    const StandInWorld& told = standIn.world;
    if (const auto refused = accounts.refusal(request, scopeName(SpotifyScope::PrivatePlaylists), clock.now()))
        return *refused;
    const bool isList = request.path == QLatin1String("/v1/me/playlists");
    const QString part = request.path.section(u'/', 4, 4);
    const QString limitText = request.value("limit");
    const int limit = limitText.isEmpty() ? 20 : limitText.toInt();
    const int offset = request.value("offset").toInt();
    if (limit < 1 || offset < 0 || limit > (part == QLatin1String("tracks") ? 100 : 50))
        return apiRefusal(400, "Invalid limit");
    if (isList)
        return jsonAnswer(told.playlistListJson(base(), limit, offset));
    const StandInPlaylist* playlist = told.findPlaylist(request.path.section(u'/', 3, 3));
    if (playlist == nullptr)
        return apiRefusal(404, "Resource not found");
    const bool withMarket = !request.value("market").isEmpty();
    if (part.isEmpty())
        return jsonAnswer(told.playlistJson(base(), *playlist, withMarket));
    const bool isOldName = part == QLatin1String("tracks");
    const bool isKnown = isOldName ? told.generation != AppGeneration::New : told.generation != AppGeneration::Old;
    if (!isKnown || (told.generation == AppGeneration::New && !told.isOwn(*playlist)))
        return apiRefusal(403, "Forbidden");
    return jsonAnswer(
        told.playlistPageJson(base(), *playlist, isOldName ? "tracks" : "items", limit, offset, withMarket));
}

SpotifyStandIn::SpotifyStandIn(const Clock& clock) : m_impl(std::make_unique<Impl>(*this, clock)) {}

SpotifyStandIn::~SpotifyStandIn() = default;

SpotifyHosts SpotifyStandIn::hosts() const {
    return {QUrl(m_impl->base()), QUrl(m_impl->base())};
}

void SpotifyStandIn::fail(const QString& path, const StandInFault& fault, int times) {
    m_impl->planned.push_back({path, fault, times});
}

Grant SpotifyStandIn::grantNow(const QStringList& scopes) const {
    return {world.accountId.isEmpty() ? world.userId : world.accountId, world.clientId, scopes, m_impl->clock.now(),
            Secret(m_impl->accounts.newRefreshToken(scopes))};
}

void SpotifyStandIn::revokeEverything() {
    m_impl->accounts.revokeEverything();
}

void SpotifyStandIn::endAccessTokens() {
    m_impl->accounts.endAccessTokens();
}

const std::vector<StandInRequest>& SpotifyStandIn::seen() const {
    return m_impl->seen;
}

int SpotifyStandIn::count(const QString& path) const {
    return static_cast<int>(std::ranges::count(m_impl->seen, path, &StandInRequest::path));
}

int SpotifyStandIn::mostAtOnce() const {
    return m_impl->mostOpen;
}

std::vector<QByteArray> SpotifyStandIn::secrets() const {
    return m_impl->accounts.secrets();
}

} // namespace afs::test
