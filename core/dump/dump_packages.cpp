// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dump_packages.h"

#include "core/dump/dump_words.h"
#include "core/dump/history_name.h"

namespace afs {

namespace {

QString whatToRequest() {
    return DumpWords::tr("At spotify.com/account/privacy request “Extended streaming history” and import the file that "
                         "Spotify sends.");
}

Error badInput(const QString& what) {
    return {ErrorKind::BadInput, what + QChar(u' ') + whatToRequest(), {}};
}

struct KnownFormat {
    const char* start;
    const char* name;
};

/// Other things that people are handed or make, by their first bytes.
constexpr KnownFormat knownFormats[] = {
    {"%PDF", "PDF"},
    {"Rar!", "RAR"},
    {"7z\xbc\xaf", "7z"},
    {"\x1f\x8b", "gzip"},
    {"\xfd"
     "7zXZ",
     "xz"},
    {"BZh", "bzip2"},
    {"\x28\xb5\x2f\xfd", "zstd"},
};

bool looksLikeWebPage(const QByteArray& head) {
    const QByteArray text = head.trimmed().left(64).toLower();
    return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<?xml");
}

} // namespace

void SeenFiles::add(const QString& path) {
    const QString name = path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    const QString lower = path.toLower();
    switch (recogniseName(name).role) {
    case FileRole::Archive:
        archives += name;
        break;
    case FileRole::Names:
    case FileRole::Private:
        accountFiles = true;
        break;
    case FileRole::Manual:
        technicalFiles = technicalFiles || lower.contains(QLatin1String("technical"));
        backup = backup || path == QLatin1String("backup.json");
        extendedManual = extendedManual || lower.contains(QLatin1String("extended"));
        accountManual = true;
        break;
    default:
        break;
    }
    technicalFiles = technicalFiles || lower.contains(QLatin1String("technical log"));
    backup = backup || path == QLatin1String("backup.json");
    extendedManual = extendedManual || lower.contains(QLatin1String("extended streaming history/"));
    accountFiles = accountFiles || lower.contains(QLatin1String("spotify account data/"));
}

Error noHistory(const SeenFiles& seen) {
    const QString place = DumpWords::shownFile(seen.place);
    if (seen.backup)
        return {
            ErrorKind::BadInput,
            DumpWords::tr("“%1” is a backup of Analytics for Spotify: it is not imported, but restored into a fresh "
                          "database, with the command `restore`.")
                .arg(place),
            {}};
    if (seen.kind == SeenFiles::Kind::File && (seen.technicalFiles || seen.accountFiles))
        return badInput(DumpWords::tr("“%1” is a file of Spotify's package “%2”, but not a listening history.")
                            .arg(place, seen.technicalFiles ? DumpWords::tr("Technical log information")
                                                            : DumpWords::tr("Account data")));
    if (seen.technicalFiles)
        return badInput(DumpWords::tr("“%1” is Spotify's package “Technical log information”. It holds no listening "
                                      "history.")
                            .arg(place));
    if (seen.extendedManual)
        return badInput(DumpWords::tr("“%1” comes from Spotify's package “Extended streaming history”, but the files "
                                      "Streaming_History_Audio_….json are missing from it.")
                            .arg(place));
    if (seen.accountFiles)
        return badInput(DumpWords::tr("“%1” is Spotify's package “Account data”, without the files "
                                      "StreamingHistory….json: there is no listening history in it.")
                            .arg(place));
    if (!seen.archives.isEmpty())
        return {ErrorKind::BadInput,
                DumpWords::tr("“%1” holds another archive, “%2”, and no listening history of its own. Unpack it once "
                              "and import “%2”.")
                    .arg(place, DumpWords::shown(seen.archives.first())),
                {}};
    if (seen.accountManual)
        return badInput(DumpWords::tr("“%1” is a package of Spotify, but holds no listening history.").arg(place));
    if (seen.kind == SeenFiles::Kind::Folder)
        return badInput(DumpWords::tr("There is no listening history in the folder “%1”.").arg(place));
    return badInput(DumpWords::tr("There is no listening history in “%1”.").arg(place));
}

Error notADump(const QString& path, const QByteArray& head) {
    const QString name = DumpWords::shownFile(path);
    if (head.isEmpty())
        return badInput(DumpWords::tr("“%1” is empty.").arg(name));
    if (looksLikeWebPage(head))
        return badInput(DumpWords::tr("“%1” is a web page, not Spotify's package: the link in Spotify's mail has "
                                      "probably expired.")
                            .arg(name));
    for (const KnownFormat& format : knownFormats) {
        if (!head.startsWith(format.start))
            continue;
        const bool document = qstrcmp(format.name, "PDF") == 0;
        if (document)
            return badInput(DumpWords::tr("“%1” is a PDF document, not a listening history.").arg(name));
        return {ErrorKind::BadInput,
                DumpWords::tr("“%1” is packed as %2, which cannot be read here. Unpack it and import the folder.")
                    .arg(name, QString::fromLatin1(format.name)),
                {}};
    }
    if (recogniseName(name).role == FileRole::Archive)
        return {ErrorKind::BadInput,
                DumpWords::tr("“%1” is called a zip but is not one. The download was probably damaged; download it "
                              "again.")
                    .arg(name),
                {}};
    return badInput(DumpWords::tr("“%1” is neither a zip nor a JSON file with a listening history.").arg(name));
}

} // namespace afs
