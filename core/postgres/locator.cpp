// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/locator.h"

#include "core/postgres/child_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace afs {

namespace {

constexpr const char* neededPrograms[] = {"postgres", "initdb", "createdb", "psql", "pg_dump", "pg_restore"};

/// `/usr/lib/postgresql/*/bin` to the folders that are there.
QStringList expandPlace(const QString& place) {
    const auto star = place.indexOf(u'*');
    if (star < 0)
        return {place};
    const auto nameStart = place.lastIndexOf(u'/', star) + 1;
    auto nameEnd = place.indexOf(u'/', star);
    if (nameEnd < 0)
        nameEnd = place.size();
    const QDir parent(place.left(nameStart));
    QStringList found;
    const auto names =
        parent.entryList({place.mid(nameStart, nameEnd - nameStart)}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names)
        found.append(parent.filePath(name) + place.mid(nameEnd));
    return found;
}

/// The folder of the real programs: /usr/bin/postgres may be a link into a versioned folder.
QString programsFolder(const QString& folder) {
    const auto isComplete = [](const QString& candidate) {
        return std::ranges::all_of(neededPrograms, [&](const char* name) {
            const QFileInfo program(candidate + u'/' + QLatin1String(name));
            return program.isFile() && program.isExecutable();
        });
    };
    const QString real = QFileInfo(QFileInfo(folder + QStringLiteral("/postgres")).canonicalFilePath()).absolutePath();
    for (const QString& candidate : {real, folder})
        if (candidate.startsWith(u'/') && isComplete(candidate))
            return candidate;
    return {};
}

/// Each folder once that holds every program.
QStringList completeFolders(const ProgramPlaces& places) {
    QStringList folders;
    for (const QString& place : places.folders) {
        const QStringList candidates = expandPlace(place);
        for (const QString& candidate : candidates)
            if (const QString folder = programsFolder(candidate); !folder.isEmpty() && !folders.contains(folder))
                folders.append(folder);
    }
    return folders;
}

/// What its server says of itself.
Result<QString> versionWords(const QString& folder, const ServerAccount& account) {
    const auto answer = runChild({folder + QStringLiteral("/postgres"), {QStringLiteral("--version")}, account}, {},
                                 std::chrono::seconds(20));
    if (!answer)
        return tl::unexpected(answer.error());
    const QString words = QString::fromUtf8(answer->output).trimmed();
    if (answer->exitCode != 0)
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "PostgreSQL is installed in %1, but does not run: it ended with %2 "
                                                   "when it was asked for its version. Nothing was changed.")
                           .arg(folder, QString::number(answer->exitCode)),
                       words);
    return words;
}

} // namespace

ProgramPlaces systemProgramPlaces() {
    ProgramPlaces places;
    const auto path = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
    for (const QString& folder : path)
        if (folder.startsWith(u'/'))
            places.folders.append(folder);
    places.folders << QStringLiteral("/usr/lib/postgresql/*/bin") << QStringLiteral("/usr/pgsql-*/bin")
                   << QStringLiteral("/usr/lib/postgresql*/bin") << QStringLiteral("/usr/local/pgsql/bin");
    return places;
}

std::vector<PostgresPrograms> findPrograms(const ProgramPlaces& places, const ServerAccount& account) {
    std::vector<PostgresPrograms> found;
    const QStringList folders = completeFolders(places);
    for (const QString& folder : folders) {
        const auto words = versionWords(folder, account);
        if (!words)
            continue;
        const PostgresPrograms programs{folder, parsePostgresVersion(*words)};
        if (programs.version.major >= oldestSupportedMajor)
            found.push_back(programs);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &PostgresPrograms::version);
    return found;
}

std::optional<Error> whyNoneRuns(const ProgramPlaces& places, const ServerAccount& account) {
    const QStringList folders = completeFolders(places);
    for (const QString& folder : folders)
        if (const auto words = versionWords(folder, account); !words)
            return words.error();
    return {};
}

Error programsMissingError() {
    return {ErrorKind::Database,
            QCoreApplication::translate(
                "ManagedServer",
                "PostgreSQL %1 or newer is not installed, and the database needs it. Install the package `postgresql` "
                "(on Debian and Ubuntu: sudo apt install postgresql) and start again, or use a server on another "
                "computer with --database.")
                .arg(oldestSupportedMajor),
            {}};
}

PostgresVersion parsePostgresVersion(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("\\(PostgreSQL\\) (\\d{1,4})(?:\\.(\\d{1,4}))?"));
    const auto match = pattern.match(text);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace afs
