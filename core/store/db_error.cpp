// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/db_error.h"

#include <QCoreApplication>
#include <QSqlError>

namespace afs {

namespace {

bool meansLostConnection(const QString& sqlState) {
    return sqlState.isEmpty() || sqlState.startsWith(u"57P") || sqlState.startsWith(u"08");
}

/// The few failures that a person can do something about; the rest is named with the server's own words in `detail`.
Error describeFailure(const QString& sqlState, const QString& serverText, const QString& statement) {
    const QString detail = statement + QStringLiteral(": ") + serverText.trimmed() +
                           (sqlState.isEmpty() ? QString() : QStringLiteral(" (SQLSTATE ") + sqlState + u')');
    if (sqlState == u"57014")
        return {ErrorKind::Database,
                QCoreApplication::translate("Store",
                                            "The database server ended this before it was done: somebody cancelled it "
                                            "there, or it has a time limit. Nothing was changed. Try again, or ask "
                                            "whoever runs the server."),
                detail};
    if (sqlState == u"53100")
        return {ErrorKind::Database,
                QCoreApplication::translate(
                    "Store",
                    "The disk that holds the database is full. Nothing was changed. Free some space and try again."),
                detail};
    // Without the right to use a schema, the server finds none to create tables in.
    if (sqlState == u"42501" || sqlState == u"3F000")
        return {ErrorKind::Database,
                QCoreApplication::translate(
                    "Store",
                    "The database user is not allowed to do this. Ask whoever runs the server for the right to create "
                    "tables in this database, or choose another database."),
                detail};
    if (sqlState == u"25006")
        return {ErrorKind::Database,
                QCoreApplication::translate(
                    "Store", "The database accepts no changes at the moment (it is read-only). Nothing was changed."),
                detail};
    if (meansLostConnection(sqlState))
        return {ErrorKind::Database,
                QCoreApplication::translate(
                    "Store",
                    "The connection to the database was lost. What was not finished has not been stored. Try again."),
                detail};
    return {ErrorKind::Database,
            QCoreApplication::translate(
                "Store", "The database refused a statement, so nothing was changed. Details are in the log."),
            detail};
}

} // namespace

DbError DbError::fromSql(const QSqlError& error, const QString& statement) {
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return DbError(describeFailure(error.nativeErrorCode(), text, statement), error.nativeErrorCode());
}

DbError DbError::fromLibpq(const char* message, const char* sqlState, const QString& statement) {
    const QString state = sqlState ? QString::fromLatin1(sqlState) : QString();
    return DbError(describeFailure(state, QString::fromUtf8(message ? message : ""), statement), state);
}

DbError DbError::cancelled(const QString& statement) {
    return DbError(
        {ErrorKind::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), statement},
        QStringLiteral("57014"));
}

bool DbError::isConnectionLost() const {
    return m_error.kind == ErrorKind::Database && meansLostConnection(m_sqlState);
}

} // namespace afs
