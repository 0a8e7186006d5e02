// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace afs {

/// The sentences of reading a dump: one translation context.
class DumpWords {
    Q_DECLARE_TR_FUNCTIONS(Dump)

public:
    /// A name from outside, fit to stand in a sentence: no control characters, not endless.
    static QString shown(const QString& name) {
        QString text = name;
        for (QChar& c : text)
            if (!c.isPrint())
                c = QChar(QChar::ReplacementCharacter);
        constexpr int longest = 80;
        if (text.size() > longest)
            text = text.left(longest / 2) + QChar(0x2026) + text.right(longest / 2);
        return text;
    }

    static QString shownFile(const QString& path) { return shown(nameOfPlace(path)); }

    static QString shownSize(std::int64_t bytes) { return QLocale().formattedDataSize(bytes); }

    static tl::unexpected<Error> refuse(QString message, QString detail = {}) {
        return failure(ErrorKind::BadInput, std::move(message), std::move(detail));
    }
};

} // namespace afs
