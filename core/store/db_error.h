// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <exception>
#include <functional>
#include <stop_token>

class QSqlError;

namespace afs {

/// A failed statement. Thrown and caught inside core/store only; guarded() turns it into an Error at the public face.
class DbError : public std::exception {
public:
    explicit DbError(Error error, QString sqlState = {})
        : m_error(std::move(error)), m_sqlState(std::move(sqlState)), m_text(m_error.message.toStdString()) {}
    static DbError fromSql(const QSqlError& error, const QString& statement);
    /// From libpq's message and SQLSTATE (may be null: connection lost).
    static DbError fromLibpq(const char* message, const char* sqlState, const QString& statement);
    /// For what was stopped because somebody asked for it.
    static DbError cancelled(const QString& statement);

    const Error& error() const { return m_error; }
    const QString& sqlState() const { return m_sqlState; }
    bool isConnectionLost() const;
    bool isStatementEnded() const { return m_sqlState == u"57014"; }
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    Error m_error;
    QString m_sqlState;
    std::string m_text;
};

/// Runs `f` and turns a DbError into an Error.
template <typename F>
auto guarded(F&& f) -> Result<decltype(f())> {
    try {
        if constexpr (std::is_void_v<decltype(f())>) {
            f();
            return {};
        } else {
            return f();
        }
    } catch (const DbError& e) {
        return failure(e.error());
    }
}

/// The same for what `stop` ends. The server ends statements for others, too: only with `stop` it is a cancel.
template <typename F>
auto guarded(const std::stop_token& stop, F&& f) -> Result<decltype(f())> {
    return guarded([&] {
        try {
            return f();
        } catch (const DbError& e) {
            if (e.isStatementEnded() && stop.stop_requested())
                throw DbError::cancelled(e.error().detail);
            throw;
        }
    });
}

} // namespace afs
