// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/backup.h"

#include "core/base/pipe_or_device.h"
#include "core/dump/backup_file.h"
#include "core/dump/dump_words.h"
#include "core/store/database_copy.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace afs {

namespace {

tl::unexpected<Error> stopped() {
    return failure(ErrorKind::Cancelled, QCoreApplication::translate("Backup", "Cancelled. Nothing was changed."));
}

tl::unexpected<Error> cannotWrite(const QString& file, const QString& reason) {
    return failure(ErrorKind::Failed, QCoreApplication::translate("Backup", "The backup “%1” could not be written: %2")
                                          .arg(DumpWords::shownFile(file), reason));
}

BackupSummary summaryOf(const BackupManifest& manifest, const QString& file) {
    BackupSummary summary{file, QFileInfo(file).size(),    manifest.outline.plays, manifest.outline.accounts,
                          0,    manifest.outline.versions, manifest.made};
    for (const BackupTable& table : manifest.tables)
        summary.rows += table.rows;
    return summary;
}

} // namespace

Result<BackupManifest> readBackup(const QString& file, const std::stop_token& stop) {
    auto reader = BackupReader::open(file);
    if (!reader)
        return failure(reader.error());
    std::vector<BackupTable> seen;
    while (true) {
        const auto table = (*reader)->nextTable();
        if (!table)
            return failure(table.error());
        if (!*table)
            break;
        while (true) {
            const auto rows = (*reader)->rows();
            if (!rows)
                return failure(rows.error());
            if (rows->empty())
                break;
            if (stop.stop_requested())
                return stopped();
        }
        seen.push_back((*reader)->seen());
    }
    auto manifest = (*reader)->manifest();
    if (!manifest)
        return manifest;
    for (std::size_t i = 0; i < seen.size() && i < manifest->tables.size(); ++i)
        seen[i].table.columns = manifest->tables[i].table.columns;
    if (seen != manifest->tables)
        return DumpWords::refuse(QCoreApplication::translate("Backup", "The backup “%1” is damaged: it does not hold "
                                                                       "what it says. Nothing was restored. Take "
                                                                       "another one.")
                                     .arg(DumpWords::shownFile(file)));
    return manifest;
}

namespace {

/// What a link leads to is replaced, and not the link.
QString placeOf(const QString& file) {
    const QFileInfo there(file);
    if (!there.isSymLink())
        return file;
    return there.exists() ? there.canonicalFilePath() : there.symLinkTarget();
}

/// So that a power cut leaves the whole file or none, under its name.
Status putInPlace(QTemporaryFile& part, const QString& file) {
    if (fsync(part.handle()) != 0 ||
        std::rename(QFile::encodeName(part.fileName()).constData(), QFile::encodeName(file).constData()) != 0)
        return cannotWrite(file, QString::fromLocal8Bit(std::strerror(errno)));
    part.setAutoRemove(false);
    const int folder = open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        fsync(folder);
        close(folder);
    }
    return {};
}

Result<BackupManifest> write(Session& session, const QTemporaryFile& part, const QString& file, const Clock& clock,
                             const std::stop_token& stop) {
    BackupWriter writer(part.handle(), DumpWords::shownFile(file));
    const CopyTarget target{[&](const CopiedTable& table) { return writer.beginTable(table); },
                            [&](std::span<const char> row) { return writer.row(row); }};
    const auto outline = copyDatabaseOut(session, target, stop);
    if (!outline)
        return failure(outline.error());
    if (Status finished = writer.finish(*outline, clock.now()); !finished)
        return failure(finished.error());
    return writer.manifest();
}

Status loadTables(DatabaseLoader& loader, const QString& file, const BackupManifest& manifest,
                  const std::stop_token& stop) {
    auto reader = BackupReader::open(file);
    if (!reader)
        return failure(reader.error());
    for (const BackupTable& expected : manifest.tables) {
        const auto table = (*reader)->nextTable();
        if (!table)
            return failure(table.error());
        if (Status loaded = loader.load(
                expected.table, [&] { return (*reader)->rows(); }, stop);
            !loaded)
            return loaded;
        BackupTable seen = (*reader)->seen();
        seen.table.columns = expected.table.columns;
        if (seen != expected)
            return DumpWords::refuse(QCoreApplication::translate("Backup", "The backup “%1” was changed while it was "
                                                                           "read. Nothing was restored. Try again.")
                                         .arg(DumpWords::shownFile(file)));
    }
    return {};
}

} // namespace

Result<BackupSummary> backUp(Session& session, const QString& file, const Clock& clock, const std::stop_token& stop,
                             Unfinished unfinished) {
    if (QFileInfo(file).isDir())
        return cannotWrite(file, QCoreApplication::translate("Backup", "this is a folder. Add a name for the file."));
    if (isPipeOrDevice(file))
        return cannotWrite(file, QCoreApplication::translate("Backup", "this is no file, and a backup is read back. "
                                                                       "Choose another name."));
    const QString place = placeOf(file);
    // Of mode 0600, and gone unless it gets its name.
    QTemporaryFile part(place + QStringLiteral(".XXXXXX.part"));
    if (!part.open())
        return cannotWrite(file, part.errorString());
    if (unfinished == Unfinished::Named)
        part.fileName(); // it has none until somebody asks
    const auto written = write(session, part, file, clock, stop);
    if (!written)
        return stop.stop_requested() ? Result<BackupSummary>(stopped()) : failure(written.error());
    const auto readBack = readBackup(part.fileName(), stop);
    if (!readBack && readBack.error().kind == ErrorKind::Cancelled)
        return failure(readBack.error());
    if (!readBack || *readBack != *written)
        return failure(ErrorKind::Failed,
                       QCoreApplication::translate("Backup",
                                                   "What was written to “%1” reads back differently, so it was "
                                                   "not kept. The disk may be failing; choose another one.")
                           .arg(DumpWords::shownFile(file)),
                       readBack ? QString() : readBack.error().detail);
    if (Status placed = putInPlace(part, place); !placed)
        return failure(placed.error());
    return summaryOf(*written, file);
}

bool isBackup(const QString& file) {
    auto reader = BackupReader::open(file);
    return reader && (*reader)->nextTable();
}

Result<BackupSummary> checkBackup(const QString& file, const std::stop_token& stop) {
    const auto manifest = readBackup(file, stop);
    if (!manifest)
        return failure(manifest.error());
    return summaryOf(*manifest, file);
}

Result<BackupSummary> restoreBackup(Session& session, const QString& file, const std::stop_token& stop) {
    const auto checked = readBackup(file, stop);
    if (!checked)
        return failure(checked.error());
    return restoreBackup(session, file, *checked, stop);
}

Result<BackupSummary> restoreBackup(Session& session, const QString& file, const BackupManifest& checked,
                                    const std::stop_token& stop) {
    const auto holds = holdsFacts(session);
    if (!holds)
        return failure(holds.error());
    if (*holds)
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Backup", "This database holds a history already, and a backup is "
                                                             "restored into a fresh one only. Nothing was changed. "
                                                             "Name another place with --data-dir, or an empty database "
                                                             "with --database."));
    auto loader = DatabaseLoader::begin(session.params(), checked.outline.schema);
    if (!loader)
        return failure(loader.error());
    if (Status loaded = loadTables(**loader, file, checked, stop); !loaded)
        return stop.stop_requested() ? Result<BackupSummary>(stopped()) : failure(loaded.error());
    if (Status finished = (*loader)->finish(checked.outline); !finished)
        return failure(finished.error());
    BackupSummary summary = summaryOf(checked, file);
    // An earlier version of the program told of deleted plays as well. It is done by now, whatever becomes of this.
    if (const auto outline = readOutline(session))
        summary.plays = outline->plays;
    return summary;
}

} // namespace afs
