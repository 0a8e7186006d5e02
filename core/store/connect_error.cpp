// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connect_error.h"

#include "core/postgres/folder_error.h"

#include <QCoreApplication>
#include <QStringList>

namespace afs {

namespace {

bool mentions(const QString& text, std::initializer_list<const char*> words) {
    for (const char* word : words)
        if (text.contains(QLatin1String(word), Qt::CaseInsensitive))
            return true;
    return false;
}

/// Of the private server nothing can be checked or corrected by a person.
QString explainOwnServer(const QString& text) {
    if (mentions(text,
                 {"Connection refused", "could not connect", "timeout", "timed out", "No such file", "starting up",
                  "shutting down", "recovery", "not yet accepting", "closed the connection", "reset by peer",
                  "Broken pipe", "terminating connection", "could not receive data", "could not send"}))
        return QCoreApplication::translate("Store", "The database on this computer does not answer just now. While the "
                                                    "program runs, it is started again by itself.");
    // Only who started it is let in, and the system says who asks.
    if (mentions(text, {"authentication failed"}))
        return QCoreApplication::translate("Store",
                                           "The program runs on %1 for another user of this computer, and lets nobody "
                                           "else in meanwhile. Do this as that user, or end the program there first.");
    if (mentions(text, {"database \""}) && mentions(text, {"does not exist"}))
        return QCoreApplication::translate("Store",
                                           "The server of %1 runs, but what is kept in it is damaged: the database is "
                                           "not there any more. Restore a backup: the command `restore`, with a new "
                                           "--data-dir.");
    return {};
}

QString explainConnectFailure(const QString& text) {
    // TLS comes first: a server that insists on it answers with words about pg_hba.conf or the host as well.
    if (mentions(text, {"no encryption", "SSL off", "requires SSL"}))
        return QCoreApplication::translate(
            "Store", "The server %1 accepts encrypted connections only. Add sslmode=require to the address.");
    if (mentions(text, {"does not support SSL"}))
        return QCoreApplication::translate(
            "Store",
            "The server %1 offers no encrypted connection, but one was asked for. Set TLS up on the server, or "
            "use sslmode=prefer in a network that you trust.");
    if (mentions(text, {"does not match host name"}))
        return QCoreApplication::translate(
            "Store",
            "The certificate of %1 is for another host name. Use the name that it was made for in the address, "
            "or sslmode=verify-ca.");
    if (mentions(text, {"certificate", "SSL error", "root.crt"}))
        return QCoreApplication::translate(
            "Store", "The encrypted connection to %1 could not be trusted: its certificate was not accepted. Put "
                     "the server's root certificate into ~/.postgresql/root.crt, or use sslmode=require.");
    if (mentions(text, {"could not translate host name", "Name or service not known", "No address associated"}))
        return QCoreApplication::translate(
            "Store", "There is no server by the name in %1. Check the host name and the network.");
    if (mentions(text, {"password authentication failed", "no password supplied", "authentication failed for user"}))
        return QCoreApplication::translate(
            "Store", "The server %1 did not accept the user name or password. Check both; the password is read from "
                     "PGPASSFILE or ~/.pgpass, or asked for in the terminal.");
    if (mentions(text, {"database \"", "does not exist"}) && mentions(text, {"does not exist"}) &&
        !mentions(text, {"role \""}))
        return QCoreApplication::translate(
            "Store",
            "The server answers, but the database in %1 does not exist. Create it first, or correct the name.");
    if (mentions(text, {"permission denied", "pg_hba.conf", "not permitted to log in"}))
        return QCoreApplication::translate(
            "Store", "The server lets this user not into the database of %1. Ask whoever runs it for access.");
    if (mentions(text, {"role \""}))
        return QCoreApplication::translate(
            "Store", "The server of %1 does not know this user. Check the user name, or have the user created.");
    if (mentions(text, {"Connection refused", "could not connect", "timeout", "timed out", "No route", "No such file"}))
        return QCoreApplication::translate(
            "Store", "Nobody answers at %1. Check that PostgreSQL runs there and that host and port are right.");
    if (mentions(text, {"starting up", "shutting down", "recovery"}))
        return QCoreApplication::translate("Store",
                                           "The server %1 is just starting or stopping. Try again in a moment.");
    if (mentions(text, {"too many clients", "remaining connection slots"}))
        return QCoreApplication::translate("Store", "The server %1 has no free connection. Try again later.");
    return QCoreApplication::translate("Store",
                                       "The database %1 cannot be reached. The server's own words are in the details.");
}

/// Where TLS is tried as well, libpq goes on without it (or began so) and tells both refusals. That the plain attempt
/// was refused is then no cause.
QString causeOf(const ConnectionParams& params, const QString& serverText) {
    if (params.sslMode == u"disable")
        return serverText;
    QStringList lines = serverText.split(u'\n');
    lines.removeIf([](const QString& line) { return mentions(line, {"no encryption", "SSL off"}); });
    const QString others = lines.join(u'\n');
    return mentions(others, {"FATAL"}) ? others : serverText;
}

} // namespace

Error describeConnectFailure(const ConnectionParams& params, const QString& serverText) {
    if (params.managed)
        if (const QString own = explainOwnServer(serverText); !own.isEmpty())
            return {ErrorKind::Database, QString(own).replace(QLatin1String("%1"), params.describe()),
                    serverText.trimmed()};
    if (params.managed && isDiskFull(params.folder)) // each session writes a little as it begins
        return diskFullError(params.folder, serverText.trimmed());
    return {ErrorKind::Database, explainConnectFailure(causeOf(params, serverText)).arg(params.describe()),
            serverText.trimmed()};
}

bool isPasswordRefused(const Error& error) {
    return error.kind == ErrorKind::Database &&
           mentions(error.detail, {"password authentication failed", "no password supplied"});
}

Status checkServerVersion(int version) {
    if (version >= oldestServerVersion)
        return {};
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "Store",
                       "This server runs PostgreSQL %1; the program needs 13 or newer. Choose another server, or have "
                       "this one upgraded. Nothing was changed.")
                       .arg(version / 10000),
                   QString::number(version));
}

Status checkServerEncoding(const ConnectionParams& params, const char* encoding) {
    const QString name = QString::fromLatin1(encoding);
    if (!encoding || name == u"UTF8")
        return {};
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "Store", "The database %1 keeps its text in the encoding %2, in which not every title can be "
                                "written; the program needs one with UTF8. Have one created (createdb --encoding=UTF8 "
                                "--template=template0 NAME) and name that. Nothing was changed.")
                       .arg(params.describe(), name),
                   name);
}

Error missingDriverError() {
    return {ErrorKind::Database,
            QCoreApplication::translate(
                "Store", "Qt's PostgreSQL driver is not installed, so no database can be used. Install the package "
                         "libqt6sql6-psql and start again."),
            {}};
}

} // namespace afs
