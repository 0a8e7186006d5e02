// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tip_text.h"

#include <QStringList>

#include <algorithm>

namespace afs {

namespace {

constexpr qsizetype longestLine = 150;

/// How much of `line` goes on the first line of several.
qsizetype breakOf(const QString& line) {
    const qsizetype blank = line.lastIndexOf(u' ', longestLine - 1);
    const qsizetype slash = line.lastIndexOf(u'/', longestLine - 1);
    if (const qsizetype end = std::max(blank, slash) + 1; end > longestLine / 2)
        return end;
    return line.at(longestLine - 1).isHighSurrogate() ? longestLine - 1 : longestLine;
}

} // namespace

QString tipText(const QString& text) {
    if (text.size() <= longestLine)
        return text;
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > longestLine) {
            const qsizetype end = breakOf(line);
            lines.append(line.left(end));
            line.remove(0, end);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace afs
