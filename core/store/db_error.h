// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <exception>
#include <functional>

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

    const Error& error() const { return m_error; }
    const QString& sqlState() const { return m_sqlState; }
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

} // namespace afs
