// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shell_text.h"

#include <QRegularExpression>

namespace afs {

QString shellText(QStringList words) {
    static const QRegularExpression harmless(QStringLiteral("^[\\w@%+=:,./-]+\\z"));
    for (QString& word : words)
        if (!harmless.match(word).hasMatch())
            word = u'\'' + word.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
    return words.join(u' ');
}

} // namespace afs
