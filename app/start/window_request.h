// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace afs {

/// What a start asks of the program that is to be there once.
struct WindowRequest {
    bool show = true;          ///< false: it is only to run (`--background`)
    QString page{};            ///< key of the page to open; empty: the one that is open
    QStringList files{};       ///< absolute paths, to be offered in the import dialog
    QString activationToken{}; ///< the desktop's leave to come to the front, of whoever started us; empty: none

    bool operator==(const WindowRequest&) const = default;
};

/// Longest request that is read: any command line of Linux fits.
constexpr qsizetype longestRequest = qsizetype{8} * 1024 * 1024;

/// One line of JSON, with its end of line.
QByteArray encodeRequest(const WindowRequest& request);

/// Nothing when the line is no request that encodeRequest() makes: a relative path, a word where a list belongs.
std::optional<WindowRequest> decodeRequest(const QByteArray& line);

} // namespace afs
