// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/dump_inputs.h"

#include "core/base/paths.h"
#include "core/dump/archive_stream.h"
#include "core/dump/dump_packages.h"
#include "core/dump/dump_words.h"
#include "core/dump/history_parser.h"
#include "core/dump/import_note.h"
#include "core/dump/passed_over.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <span>
#include <tuple>

namespace afs {

namespace {

/// Enough to see whole rows, even with titles of absurd length.
constexpr std::size_t headBytes = 256 * 1024;

/// Nobody's playlists are larger; what is found in them takes as much memory again.
constexpr std::int64_t largestNames = 64LL * 1024 * 1024;

class InputFinder {
public:
    InputFinder(const DumpLimits& limits, const std::stop_token& stop) : m_limits(limits), m_stop(stop) {}

    Status addPath(const QString& path);
    Result<DumpInputs> finish();

private:
    using Head = std::function<Status(PaddedBuffer&)>;

    enum class Given : std::uint8_t { ByItself, InAFolder };
    Result<bool> addArchive(const QString& path, Given given);
    Result<bool> addArchivesOfFolder(QStringList paths);
    Result<bool> addArchiveOfFolder(const QString& path);
    Status addFolder(const QString& path);
    Status addSingleFile(const QString& path);
    Result<bool> addFile(DumpInput input, const HistoryName& name, const Head& head, SeenFiles& seen);
    Result<HistoryContent> contentOf(const Head& head);
    DumpInput onDisk(const QFileInfo& info, const QString& container) const;
    Status checkDiskSize(const DumpInput& input) const;

    DumpLimits m_limits;
    std::stop_token m_stop;
    DumpInputs m_found;
    struct Without {
        Error error;
        bool worthANote = true; ///< beside a history: not for what has another note
    };
    std::vector<Without> m_without; ///< why each place without a history has none
    std::int64_t m_visited = 0;
    PaddedBuffer m_head;
};

tl::unexpected<Error> searchCancelled() {
    return failure(ErrorKind::Cancelled, DumpWords::tr("Reading was cancelled."));
}

Status readHeadOfFile(const QString& path, PaddedBuffer& out) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return DumpWords::refuse(
            DumpWords::tr("“%1” cannot be read: %2.").arg(DumpWords::shownFile(path), file.errorString()));
    out.clear();
    const qint64 got = file.read(out.room(headBytes), static_cast<qint64>(headBytes));
    out.take(static_cast<std::size_t>(std::max<qint64>(got, 0)));
    return {};
}

bool isZip(const PaddedBuffer& head) {
    return looksLikeZip(QByteArrayView(head.view().data(), static_cast<qsizetype>(head.size())));
}

Status InputFinder::addPath(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        // Bytes that are no UTF-8 were lost on the way here.
        return DumpWords::refuse(
            (path.contains(QChar(QChar::ReplacementCharacter))
                 ? DumpWords::tr("The name of “%1” has characters in it that cannot be read, as after unpacking an old "
                                 "archive. Rename it and try again.")
                 : DumpWords::tr("There is no file “%1”."))
                .arg(DumpWords::shown(path)));
    if (info.isDir())
        return addFolder(path);
    if (!info.isFile())
        return DumpWords::refuse(DumpWords::tr("“%1” is not a file or folder.").arg(DumpWords::shown(path)));
    if (const Status read = readHeadOfFile(path, m_head); !read)
        return read;
    if (!isZip(m_head))
        return addSingleFile(path);
    const auto added = addArchive(path, Given::ByItself);
    return added ? Status() : failure(added.error());
}

Result<HistoryContent> InputFinder::contentOf(const Head& head) {
    if (const Status read = head(m_head); !read)
        return failure(read.error());
    return recogniseContent(m_head);
}

/// True when the file is of use. Looks into it only where the name says too little.
Result<bool> InputFinder::addFile(DumpInput input, const HistoryName& name, const Head& head, SeenFiles& seen) {
    input.video = name.video;
    input.order = name.order;
    const QString shown = DumpWords::shown(input.file.name);
    switch (name.role) {
    case FileRole::Extended:
    case FileRole::Account:
        input.file.source = name.role == FileRole::Account ? Source::AccountDump : Source::ExtendedDump;
        break;
    case FileRole::Names:
        if (input.bytes > largestNames) {
            m_found.notes += noteCode(ImportNote::NoLinks, {shown});
            return false;
        }
        input.names = true;
        break;
    case FileRole::Archive:
        m_found.notes += noteCode(ImportNote::NestedArchive, {shown, DumpWords::shown(input.file.container)});
        return false;
    case FileRole::Json: {
        const auto content = contentOf(head);
        if (!content)
            return failure(content.error());
        if (*content == HistoryContent::Extended || *content == HistoryContent::Account) {
            const bool account = *content == HistoryContent::Account;
            input.file.source = account ? Source::AccountDump : Source::ExtendedDump;
            input.order = orderByContent(input.file.name, account);
            break;
        }
        const bool technical = *content == HistoryContent::TechnicalLog;
        seen.technicalFiles = seen.technicalFiles || technical;
        if (!technical)
            m_found.notes +=
                noteCode(*content == HistoryContent::Empty ? ImportNote::Empty : ImportNote::NotAHistory, {shown});
        return false;
    }
    default:
        return false;
    }
    if (const Status sized = checkDiskSize(input); !sized)
        return failure(sized.error());
    if (input.bytes == 0 && !input.names)
        m_found.notes += noteCode(ImportNote::Empty, {shown});
    const bool history = !input.names;
    m_found.files.push_back(std::move(input));
    return history;
}

Status InputFinder::checkDiskSize(const DumpInput& input) const {
    if (input.bytes <= m_limits.memberBytes)
        return {};
    return DumpWords::refuse(DumpWords::tr("“%1” has %2, and no file of a listening history is larger than %3.")
                                 .arg(DumpWords::shown(input.file.name), DumpWords::shownSize(input.bytes),
                                      DumpWords::shownSize(m_limits.memberBytes)));
}

/// True when a history is in it.
Result<bool> InputFinder::addArchive(const QString& path, Given given) {
    auto directory = readArchiveDirectory(path, m_limits);
    if (!directory)
        return failure(std::move(directory.error()));
    const auto shared = std::make_shared<const ArchiveDirectory>(std::move(*directory));
    ArchiveStream stream(*shared);
    SeenFiles seen;
    seen.place = path;
    seen.kind = SeenFiles::Kind::Archive;
    bool any = false;
    for (std::size_t i = 0; i < shared->members.size(); ++i) {
        if (m_stop.stop_requested())
            return searchCancelled();
        const ArchiveMember& member = shared->members[i];
        if (member.folder)
            continue;
        seen.add(member.path);
        DumpInput input;
        input.file.name = member.baseName();
        input.file.container = nameOfPlace(path);
        input.archive = shared;
        input.member = i;
        input.path = path;
        input.bytes = member.unpacked;
        const HistoryName name = recogniseName(input.file.name);
        const auto added = addFile(
            std::move(input), name, [&](PaddedBuffer& out) { return stream.readHead(i, headBytes, out); }, seen);
        if (!added)
            return failure(added.error());
        any = any || *added;
    }
    if (!any && given == Given::InAFolder && !seen.tellsSomething())
        m_found.notes += noteCode(ImportNote::NotAHistory, {DumpWords::shownFile(path)});
    else if (!any) // an archive in it has its note by now
        m_without.push_back({noHistory(seen), !seen.tellsOfArchivesAlone()});
    return any;
}

/// Unpacks what is of use in an archive that nobody named, since the rows before a damage could not be taken back
/// later.
Result<bool> InputFinder::addArchiveOfFolder(const QString& path) {
    const auto before = static_cast<std::ptrdiff_t>(m_found.files.size());
    auto added = addArchive(path, Given::InAFolder);
    if (added && std::ssize(m_found.files) > before) {
        const auto files = std::span(m_found.files).subspan(static_cast<std::size_t>(before));
        ArchiveStream stream(*files.front().archive);
        PaddedBuffer unpacked;
        for (const DumpInput& input : files)
            if (const Status read = stream.read(input.member, unpacked, m_stop); !read) {
                added = failure(read.error());
                break;
            }
    }
    if (!added)
        m_found.files.erase(m_found.files.begin() + before, m_found.files.end());
    return added;
}

/// The zips of a folder, each as if it were given by itself, but for this: one that has to be refused costs itself
/// only.
Result<bool> InputFinder::addArchivesOfFolder(QStringList paths) {
    paths.sort();
    bool any = false;
    for (const QString& path : paths) {
        if (const Status read = readHeadOfFile(path, m_head); !read) {
            m_without.push_back({read.error(), true});
            continue;
        }
        if (!isZip(m_head)) {
            const QByteArray head(m_head.view().data(),
                                  static_cast<qsizetype>(std::min<std::size_t>(m_head.size(), 512)));
            m_without.push_back({notADump(path, head), true});
            continue;
        }
        const auto added = addArchiveOfFolder(path);
        if (!added && added.error().kind != ErrorKind::BadInput)
            return added;
        if (!added)
            m_without.push_back({added.error(), true});
        any = any || (added && *added);
    }
    return any;
}

DumpInput InputFinder::onDisk(const QFileInfo& info, const QString& container) const {
    DumpInput input;
    input.file.name = info.fileName();
    input.file.container = container;
    input.path = info.absoluteFilePath();
    input.bytes = info.size();
    return input;
}

Status InputFinder::addFolder(const QString& path) {
    constexpr std::int64_t visitsPerMember = 10;
    SeenFiles seen;
    seen.place = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    seen.kind = SeenFiles::Kind::Folder;
    const QString container = nameOfPlace(path);
    if (!QFileInfo(seen.place).isReadable())
        return DumpWords::refuse(DumpWords::tr("The folder “%1” may not be read.").arg(DumpWords::shown(container)));
    bool any = false;
    QStringList archives;
    QDirIterator entries(seen.place, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        if (m_stop.stop_requested())
            return searchCancelled();
        const QString file = entries.next();
        if (++m_visited > m_limits.members * visitsPerMember)
            return DumpWords::refuse(DumpWords::tr("The folder “%1” holds too many files to be a package of Spotify. "
                                                   "Choose the folder that was made by unpacking it.")
                                         .arg(DumpWords::shown(container)));
        const QFileInfo info = entries.fileInfo();
        if (!info.isFile() && (!info.isDir() || info.isReadable()))
            continue;
        const HistoryName name = recogniseName(info.fileName());
        if (!info.isReadable()) { // one closed file or folder costs itself only
            if (info.isDir() || mayHoldHistory(name.role))
                m_found.notes += noteCode(ImportNote::MayNotBeRead, {DumpWords::shown(info.fileName())});
            continue;
        }
        if (name.role == FileRole::Archive) {
            archives += file;
            continue;
        }
        seen.add(container + file.mid(seen.place.size()));
        const auto added = addFile(
            onDisk(info, container), name, [&](PaddedBuffer& out) { return readHeadOfFile(file, out); }, seen);
        if (!added)
            return failure(added.error());
        any = any || *added;
    }
    m_found.notes += passedOver(seen.place, m_limits.members * visitsPerMember, m_stop);
    const auto zipped = addArchivesOfFolder(std::move(archives));
    if (!zipped)
        return failure(zipped.error());
    if (!any && !*zipped)
        m_without.push_back({noHistory(seen), true});
    return {};
}

/// A file that a person chose by itself is looked into whatever it is called.
Status InputFinder::addSingleFile(const QString& path) {
    const QFileInfo info(path);
    HistoryName name = recogniseName(info.fileName());
    const QByteArray head(m_head.view().data(), static_cast<qsizetype>(std::min<std::size_t>(m_head.size(), 512)));
    SeenFiles seen;
    seen.place = path;
    seen.add(info.fileName());
    if (name.role != FileRole::Extended && name.role != FileRole::Account && name.role != FileRole::Names) {
        const HistoryContent content = recogniseContent(m_head);
        seen.technicalFiles = seen.technicalFiles || content == HistoryContent::TechnicalLog;
        const bool history = content == HistoryContent::Extended || content == HistoryContent::Account;
        if (!history) {
            const bool package = seen.technicalFiles || seen.accountFiles;
            m_without.push_back({package ? noHistory(seen) : notADump(path, head), true});
            return {};
        }
        name.role = FileRole::Json;
    }
    DumpInput input = onDisk(info, {});
    input.givenByItself = true;
    const auto added = addFile(
        std::move(input), name, [&](PaddedBuffer& out) { return readHeadOfFile(path, out); }, seen);
    if (!added)
        return failure(added.error());
    if (!*added)
        m_without.push_back({noHistory(seen), false});
    return {};
}

/// Extended data first, then the files that give account rows their URIs, then account data.
bool readsBefore(const DumpInput& a, const DumpInput& b) {
    const auto rank = [](const DumpInput& input) {
        return input.names ? 1 : input.file.source == Source::ExtendedDump ? 0 : 2;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.order != b.order)
        return a.order < b.order;
    return std::tie(a.file.container, a.path, a.member) < std::tie(b.file.container, b.path, b.member);
}

Result<DumpInputs> InputFinder::finish() {
    const auto isHistory = [](const DumpInput& input) { return !input.names; };
    if (std::none_of(m_found.files.begin(), m_found.files.end(), isHistory)) {
        if (m_without.empty())
            return DumpWords::refuse(DumpWords::tr("No file was given to import."));
        return failure(m_without.front().error);
    }
    for (const Without& without : m_without)
        if (without.worthANote)
            m_found.notes += without.error.message;
    const bool needsNames = std::any_of(m_found.files.begin(), m_found.files.end(), [](const DumpInput& input) {
        return !input.names && input.file.source == Source::AccountDump;
    });
    if (!needsNames) {
        for (const DumpInput& input : m_found.files)
            if (input.names && input.givenByItself)
                m_found.notes += noteCode(ImportNote::NeedsNoLinks, {DumpWords::shown(input.file.name)});
        std::erase_if(m_found.files, [](const DumpInput& input) { return input.names; });
    }
    std::int64_t total = 0;
    for (const DumpInput& input : m_found.files)
        total += input.bytes;
    if (total > m_limits.totalBytes)
        return DumpWords::refuse(DumpWords::tr("The files hold more than %1 together, which no listening history does. "
                                               "Import them in smaller groups.")
                                     .arg(DumpWords::shownSize(m_limits.totalBytes)));
    std::sort(m_found.files.begin(), m_found.files.end(), readsBefore);
    m_found.notes.sort();
    m_found.notes.removeDuplicates();
    return std::move(m_found);
}

} // namespace

Result<DumpInputs> findDumpInputs(const QStringList& paths, const DumpLimits& limits, const std::stop_token& stop) {
    InputFinder finder(limits, stop);
    // Sorted, so that the first thing wrong is the same whatever the order of the paths.
    QStringList sorted = paths;
    sorted.sort();
    for (const QString& path : sorted)
        if (const Status added = finder.addPath(path); !added)
            return failure(added.error());
    return finder.finish();
}

} // namespace afs
