// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/passed_over.h"

#include "core/dump/dump_words.h"
#include "core/dump/history_name.h"
#include "core/dump/import_note.h"

#include <QFile>

#include <filesystem>
#include <system_error>

namespace afs {

namespace {

namespace fs = std::filesystem;

bool isWorthANote(const QString& name, bool isFolder) {
    return isFolder || mayHoldHistory(recogniseName(name).role);
}

QString noteOn(const fs::directory_entry& entry) {
    const std::string bytes = entry.path().filename().native();
    const QString name = QString::fromStdString(bytes);
    std::error_code failed;
    const bool isFolder = entry.is_directory(failed);
    if (!isWorthANote(name, isFolder))
        return {};
    if (name.toStdString() != bytes)
        return noteCode(ImportNote::UnreadableName, {DumpWords::shown(name)});
    if (entry.is_symlink(failed))
        return noteCode(ImportNote::Link, {DumpWords::shown(name)});
    return {};
}

} // namespace

QStringList passedOver(const QString& folder, std::int64_t most, const std::stop_token& stop) {
    QStringList notes;
    std::error_code failed;
    fs::recursive_directory_iterator entry(QFile::encodeName(folder).toStdString(),
                                           fs::directory_options::skip_permission_denied, failed);
    for (std::int64_t seen = 0; !failed && entry != fs::recursive_directory_iterator() && seen < most; ++seen) {
        if (stop.stop_requested())
            break;
        if (const QString note = noteOn(*entry); !note.isEmpty()) {
            notes += note;
            entry.disable_recursion_pending();
        }
        entry.increment(failed);
    }
    notes.sort();
    return notes;
}

} // namespace afs
