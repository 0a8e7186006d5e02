// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace afs {

/// All of a UTF-8 text. QString::fromUtf8() takes a leading U+FEFF for a mark of the encoding and leaves it out, but a
/// name may begin with one.
inline QString wholeText(std::string_view utf8) {
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with("\xef\xbb\xbf") ? QChar(QChar::ByteOrderMark) + text : text;
}

} // namespace afs
