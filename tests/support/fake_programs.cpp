// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_programs.h"

#include "core/postgres/locator.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace afs {

namespace {

void writeScript(const QString& path, const QByteArray& text) {
    QFile script(path);
    if (!script.open(QIODevice::WriteOnly) || script.write("#!/bin/sh\n" + text) < 0)
        throw std::runtime_error(script.errorString().toStdString());
    script.setPermissions(QFile::Permissions(0x7755));
}

} // namespace

void makeFakePrograms(const QString& folder, const QString& version) {
    const auto installed = findPrograms(systemProgramPlaces(), *findServerAccount(QString()));
    if (installed.empty() || !QDir().mkpath(folder))
        throw std::runtime_error("no PostgreSQL to make fake programs from");
    const QByteArray real = QFile::encodeName(installed.front().folder) + '/';
    const QByteArray realMajor = QByteArray::number(installed.front().version.major);
    for (const char* program : {"initdb", "createdb", "psql", "pg_dump", "pg_restore"})
        writeScript(folder + u'/' + QLatin1String(program), "exec " + real + program + " \"$@\"\n");
    // "-D folder" comes first: the real server wants its own number in PG_VERSION.
    writeScript(folder + QStringLiteral("/postgres"),
                "if [ \"$1\" = --version ]; then\n  echo 'postgres (PostgreSQL) " + version.toLatin1() +
                    "'; exit\nfi\necho " + realMajor + " > \"$2/PG_VERSION\"\nexec " + real + "postgres \"$@\"\n");
}

} // namespace afs
