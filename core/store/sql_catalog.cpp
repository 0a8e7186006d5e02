// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/db_error.h"
#include "core/store/session.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace afs {

namespace {
const QString sqlRoot = QStringLiteral(":/sql/");
constexpr QByteArrayView include("--include ");
} // namespace

QString sqlText(const QString& name) {
    QFile file(sqlRoot + name + QStringLiteral(".sql"));
    if (!file.open(QIODevice::ReadOnly))
        throw DbError(
            {ErrorKind::Failed, QStringLiteral("This program was built without the statement ") + name + u'.', {}});
    // Qt looks for placeholders and quotes in comments as well; they are for the reader of the file.
    QString text;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith(include))
            text += sqlText(QStringLiteral("parts/") + QString::fromUtf8(line.mid(include.size()).trimmed()));
        else if (!line.startsWith("--"))
            text += QString::fromUtf8(line);
    }
    return text;
}

QStringList sqlNames() {
    QStringList names;
    QDirIterator files(sqlRoot, {QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QString path = files.next().mid(sqlRoot.size());
        path.chop(4);
        if (!path.startsWith(u"migrations/") && !path.startsWith(u"parts/"))
            names.append(path);
    }
    names.sort();
    return names;
}

} // namespace afs
