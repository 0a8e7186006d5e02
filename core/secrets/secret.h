// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

#include <utility>

namespace afs {

/// Text that must not be seen: a token, a password. It has to be asked for by name, and prints as "(secret)".
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray text) : m_text(std::move(text)) {}

    const QByteArray& reveal() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Secret&) const = default;

private:
    QByteArray m_text;
};

inline QDebug operator<<(QDebug debug, const Secret&) {
    return debug << "(secret)";
}

} // namespace afs
