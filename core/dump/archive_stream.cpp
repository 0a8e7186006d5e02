// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/archive_stream.h"

#include "core/dump/dump_words.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace afs {

namespace {

constexpr std::size_t archiveBlock = 256 * 1024;

/// The name beside the data has to be the name in the directory: libarchive reads one, the checks read the other.
bool sameName(archive_entry* entry, const ArchiveMember& member) {
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* name = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
    // A name that the locale cannot express comes without a comparable form.
    return name == nullptr || member.rawName == name || member.path == QString::fromUtf8(name) ||
           !std::all_of(member.rawName.cbegin(), member.rawName.cend(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

void ArchiveStream::Close::operator()(archive* handle) const {
    archive_read_free(handle);
}

ArchiveStream::ArchiveStream(ArchiveDirectory directory) : m_directory(std::move(directory)) {}

ArchiveStream::~ArchiveStream() = default;

tl::unexpected<Error> ArchiveStream::damaged(const ArchiveMember& member) const {
    const char* detail = m_handle ? archive_error_string(m_handle.get()) : nullptr;
    return DumpWords::refuse(
        DumpWords::tr("“%1” is damaged: its member “%2” cannot be unpacked whole, so nothing of the "
                      "archive was used. Download it again.")
            .arg(DumpWords::shownFile(m_directory.file), DumpWords::shown(member.path)),
        QString::fromUtf8(detail));
}

Status ArchiveStream::reopen() {
    m_handle.reset(archive_read_new());
    m_next = 0;
    if (!m_handle)
        throw std::bad_alloc();
    archive_read_support_format_zip_seekable(m_handle.get());
    const QByteArray path = QFile::encodeName(m_directory.file);
    if (archive_read_open_filename(m_handle.get(), path.constData(), archiveBlock) != ARCHIVE_OK)
        return DumpWords::refuse(
            DumpWords::tr("“%1” cannot be read any more.").arg(DumpWords::shownFile(m_directory.file)),
            QString::fromUtf8(archive_error_string(m_handle.get())));
    return {};
}

Status ArchiveStream::seek(std::size_t member) {
    if (!m_handle || m_next > member) {
        if (const Status opened = reopen(); !opened) // what libarchive does not take for a zip is there all the same
            return QFile(m_directory.file).open(QIODevice::ReadOnly) ? damaged(m_directory.members[member]) : opened;
    }
    archive_entry* entry = nullptr;
    while (m_next <= member) {
        const int result = archive_read_next_header(m_handle.get(), &entry);
        // ARCHIVE_WARN: a name that the locale cannot express, which nobody needs.
        if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
            auto error = damaged(m_directory.members[member]);
            m_handle.reset();
            return error;
        }
        ++m_next;
    }
    if (!sameName(entry, m_directory.members[member]))
        return damaged(m_directory.members[member]);
    return {};
}

Result<std::size_t> ArchiveStream::readSome(const ArchiveMember& member, PaddedBuffer& out, std::size_t count) {
    const la_ssize_t got = archive_read_data(m_handle.get(), out.room(count), count);
    if (got < 0) {
        auto error = damaged(member);
        m_handle.reset();
        return error;
    }
    out.take(static_cast<std::size_t>(got));
    return static_cast<std::size_t>(got);
}

Status ArchiveStream::read(std::size_t index, PaddedBuffer& out, const std::stop_token& stop) {
    const ArchiveMember& member = m_directory.members[index];
    const auto announced = static_cast<std::size_t>(member.unpacked);
    out.clear();
    if (const Status found = seek(index); !found)
        return found;
    // Room grows with what really comes: an announced size costs nothing by itself. One byte more than announced is
    // asked for, because libarchive proves length and checksum only on reaching the end.
    while (out.size() <= announced) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, DumpWords::tr("Reading was cancelled."));
        const auto got = readSome(member, out, std::min(archiveBlock, announced + 1 - out.size()));
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
    }
    if (out.size() > announced) {
        m_handle.reset();
        return DumpWords::refuse(
            DumpWords::tr("“%1” was refused: its member “%2” is larger than the archive says, as in a “zip bomb”. Use "
                          "the file exactly as Spotify sent it.")
                .arg(DumpWords::shownFile(m_directory.file), DumpWords::shown(member.path)));
    }
    if (out.size() < announced)
        return damaged(member);
    return {};
}

Status ArchiveStream::readHead(std::size_t index, std::size_t count, PaddedBuffer& out) {
    out.clear();
    if (const Status found = seek(index); !found)
        return found;
    while (out.size() < count) {
        const auto got = readSome(m_directory.members[index], out, std::min(archiveBlock, count - out.size()));
        if (!got)
            return failure(got.error());
        if (*got == 0)
            break;
    }
    return {};
}

} // namespace afs
