// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server.h"

#include "core/postgres/cluster.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include <pwd.h>
#include <unistd.h>

namespace afs {

namespace {

tl::unexpected<Error> addressError(const QString& what) {
    return failure(ErrorKind::Usage,
                   QCoreApplication::translate("ExternalServer",
                                               "The address of the database server is not understood: %1 An address "
                                               "looks like postgresql://anna@server.example:5432/analytics_for_spotify?"
                                               "sslmode=require.")
                       .arg(what));
}

tl::unexpected<Error> passwordInAddressError() {
    return failure(
        ErrorKind::Usage,
        QCoreApplication::translate(
            "ExternalServer",
            "The address of the database server holds a password, which every program on this computer could "
            "read from the list of processes, so it was not used. Leave the password out; write it into the "
            "file named by PGPASSFILE (~/.pgpass), or type it when asked."));
}

/// `%41` to `A`; no value for a broken escape, a NUL, or bytes that are no UTF-8.
std::optional<QString> decoded(QStringView text) {
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})|%00"));
    if (broken.match(text).hasMatch())
        return {};
    const QString result = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    if (result.contains(QChar::ReplacementCharacter) || result.contains(QChar::Null))
        return {};
    return result;
}

QString loginName() {
    const passwd* entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

bool setPort(ConnectionParams& params, QStringView text) {
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535 || text.startsWith(u'+'))
        return false;
    params.port = port;
    return true;
}

/// `sslmode=require` and the like, the names that libpq gives them. An unknown one is an error, not ignored: a
/// misspelled sslmode must not mean "no encryption".
Status setParameter(ConnectionParams& params, const QString& name, const QString& value) {
    static const QStringList sslModes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                      QStringLiteral("prefer"),    QStringLiteral("require"),
                                      QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    if (name == QLatin1String("password") || name == QLatin1String("sslpassword"))
        return passwordInAddressError();
    if (name == QLatin1String("sslmode")) {
        if (!sslModes.contains(value))
            return addressError(QCoreApplication::translate("ExternalServer", "sslmode is one of %1, not \"%2\".")
                                    .arg(sslModes.join(QStringLiteral(", ")), value));
        params.sslMode = value;
    } else if (name == QLatin1String("host")) {
        params.host = value;
    } else if (name == QLatin1String("user")) {
        params.user = value;
    } else if (name == QLatin1String("dbname")) {
        params.database = value;
    } else if (name == QLatin1String("port")) {
        if (!setPort(params, value))
            return addressError(QCoreApplication::translate("ExternalServer", "\"%1\" is no port number.").arg(value));
    } else {
        return addressError(QCoreApplication::translate("ExternalServer",
                                                        "there is no option \"%1\" (there are sslmode, host, port, "
                                                        "user and dbname).")
                                .arg(name));
    }
    return {};
}

Status setQuery(ConnectionParams& params, QStringView query) {
    const auto parts = query.split(u'&', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const auto equals = part.indexOf(u'=');
        const auto name = decoded(equals < 0 ? part : part.left(equals));
        const auto value = decoded(equals < 0 ? QStringView() : part.mid(equals + 1));
        if (!name || !value || equals < 0)
            return addressError(
                QCoreApplication::translate("ExternalServer", "\"%1\" is not of the form name=value.").arg(part));
        if (auto set = setParameter(params, *name, *value); !set)
            return set;
    }
    return {};
}

/// `user@host:port`, `[2001:db8::1]:5432`, `%2Fvar%2Frun%2Fpostgresql`, or nothing.
Status setAuthority(ConnectionParams& params, QStringView authority) {
    if (const auto at = authority.lastIndexOf(u'@'); at >= 0) {
        const QStringView userInfo = authority.left(at);
        if (userInfo.contains(u':'))
            return passwordInAddressError();
        const auto user = decoded(userInfo);
        if (!user)
            return addressError(QCoreApplication::translate("ExternalServer", "the user name is damaged."));
        params.user = *user;
        authority = authority.mid(at + 1);
    }
    static const QRegularExpression pattern(QStringLiteral("^(?:\\[([0-9A-Fa-f:.%]+)\\]|([^\\[\\]:,]*))(?::(\\d*))?$"));
    const auto match = pattern.match(authority);
    const auto host = decoded(match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(2));
    if (!match.hasMatch() || !host)
        // Not repeated: what stands there may be half a password.
        return addressError(QCoreApplication::translate("ExternalServer", "host and port are damaged."));
    params.host = *host;
    if (const QStringView port = match.capturedView(3); !port.isEmpty() && !setPort(params, port))
        return addressError(QCoreApplication::translate("ExternalServer", "\"%1\" is no port number.").arg(port));
    return {};
}

Result<ConnectionParams> parseAddress(const QString& url) {
    static const QRegularExpression pattern(
        QStringLiteral("^postgres(?:ql)?://([^/?#]*)(?:/([^?#]*))?(?:\\?([^#]*))?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(url.trimmed());
    if (!match.hasMatch())
        return addressError(
            QCoreApplication::translate("ExternalServer", "it does not begin with postgresql:// or has odd parts."));
    ConnectionParams params;
    if (auto set = setAuthority(params, match.capturedView(1)); !set)
        return tl::unexpected(set.error());
    const auto database = decoded(match.capturedView(2));
    if (!database || database->contains(u'/'))
        return addressError(QCoreApplication::translate("ExternalServer", "the name of the database is damaged."));
    params.database = *database;
    if (auto set = setQuery(params, match.capturedView(3)); !set)
        return tl::unexpected(set.error());
    if (params.database.isEmpty())
        params.database = clusterDatabase;
    if (params.user.isEmpty())
        params.user = loginName();
    if (params.host.isEmpty()) {
        const QString socketFolder = QStringLiteral("/var/run/postgresql");
        params.host = QFileInfo(socketFolder).isDir() ? socketFolder : QStringLiteral("localhost");
    }
    if (params.host.startsWith(u'/'))
        params.sslMode.clear();
    else if (params.sslMode.isEmpty())
        params.sslMode = QStringLiteral("prefer");
    return params;
}

/// Somebody else's server: there is nothing to start, only a password to know.
class ExternalServer final : public DatabaseServer {
public:
    ExternalServer(ConnectionParams params, std::function<QString()> askPassword)
        : m_params(std::move(params)), m_askPassword(std::move(askPassword)) {}

    ConnectionParams params() const override {
        const std::scoped_lock lock(m_mutex);
        return m_params;
    }

    Status ensureRunning(std::stop_token) override { return {}; }

    bool askForPassword() override {
        if (!m_askPassword)
            return false;
        const QString password = m_askPassword();
        if (password.isEmpty())
            return false;
        const std::scoped_lock lock(m_mutex);
        m_params.password = password;
        return true;
    }

private:
    mutable std::mutex m_mutex;
    ConnectionParams m_params;
    const std::function<QString()> m_askPassword;
};

} // namespace

Result<std::unique_ptr<DatabaseServer>> openExternalServer(const QString& url,
                                                           const std::function<QString()>& askPassword) {
    auto params = parseAddress(url);
    if (!params)
        return tl::unexpected(params.error());
    return std::make_unique<ExternalServer>(std::move(*params), askPassword);
}

} // namespace afs
