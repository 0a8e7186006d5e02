// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/backup_file.h"

#include "core/dump/dump_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace afs {

namespace {

constexpr std::size_t blockBytes = 256 * 1024;
constexpr qsizetype longestManifest = 4 * 1024 * 1024;
constexpr QByteArrayView manifestName("backup.json");
constexpr QByteArrayView tablePrefix("tables/");
constexpr QByteArrayView tableSuffix(".copy");

} // namespace

void BackupWriter::Close::operator()(archive* handle) const {
    archive_write_free(handle);
}

BackupWriter::BackupWriter(int handle, QString name) : m_archive(archive_write_new()), m_name(std::move(name)) {
    if (!m_archive)
        throw std::bad_alloc();
    archive_write_set_format_zip(m_archive.get());
    // Level 3 of deflate: a third of the time of level 6, and nearly as small.
    archive_write_set_options(m_archive.get(), "zip:compression=deflate,zip:compression-level=3");
    archive_write_set_bytes_in_last_block(m_archive.get(), 1);
    archive_write_open_fd(m_archive.get(), handle);
    m_buffer.reserve(2 * blockBytes);
}

BackupWriter::~BackupWriter() = default;

tl::unexpected<Error> BackupWriter::writeError() const {
    const int code = archive_errno(m_archive.get());
    const char* words = archive_error_string(m_archive.get());
    const QString detail = QString::fromUtf8(words);
    if (code == ENOSPC || code == EDQUOT)
        return failure(ErrorKind::Failed,
                       QCoreApplication::translate("Backup", "The disk is full: the backup “%1” was not finished and "
                                                             "is not there. Make room, or choose another place.")
                           .arg(m_name),
                       detail);
    return failure(ErrorKind::Failed,
                   QCoreApplication::translate("Backup", "The backup “%1” could not be written: %2")
                       .arg(m_name, QString::fromLocal8Bit(std::strerror(code))),
                   detail);
}

Status BackupWriter::beginMember(const QByteArray& name) {
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_unset_size(entry.get());
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return writeError();
    return {};
}

Status BackupWriter::write(std::span<const char> bytes) {
    while (!bytes.empty()) {
        const la_ssize_t written = archive_write_data(m_archive.get(), bytes.data(), bytes.size());
        if (written <= 0)
            return writeError();
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Status BackupWriter::flush() {
    const Status written = write(m_buffer);
    m_buffer.clear();
    return written;
}

Status BackupWriter::endTable() {
    if (!std::exchange(m_inTable, false))
        return {};
    m_manifest.tables.back().sha256 = m_hash.result().toHex();
    m_hash.reset();
    return flush();
}

Status BackupWriter::beginTable(const CopiedTable& table) {
    if (Status ended = endTable(); !ended)
        return ended;
    m_inTable = true;
    m_manifest.tables.push_back({table, 0, {}});
    return beginMember(tablePrefix.toByteArray() + table.name.toUtf8() + tableSuffix.toByteArray());
}

Status BackupWriter::row(std::span<const char> row) {
    m_hash.addData(QByteArrayView(row.data(), static_cast<qsizetype>(row.size())));
    ++m_manifest.tables.back().rows;
    m_buffer.insert(m_buffer.end(), row.begin(), row.end());
    return m_buffer.size() < blockBytes ? Status{} : flush();
}

Status BackupWriter::finish(const DatabaseOutline& outline, Instant now) {
    if (Status ended = endTable(); !ended)
        return ended;
    m_manifest.outline = outline;
    m_manifest.made = now;
    const QByteArray json = toJson(m_manifest);
    if (Status begun = beginMember(manifestName.toByteArray()); !begun)
        return begun;
    if (Status written = write({json.constData(), static_cast<std::size_t>(json.size())}); !written)
        return written;
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return writeError();
    return {};
}

void BackupReader::Close::operator()(archive* handle) const {
    archive_read_free(handle);
}

BackupReader::BackupReader(QString file) : m_archive(archive_read_new()), m_file(std::move(file)), m_block(blockBytes) {
    if (!m_archive)
        throw std::bad_alloc();
    archive_read_support_format_zip_seekable(m_archive.get());
}

BackupReader::~BackupReader() = default;

tl::unexpected<Error> BackupReader::damaged(const QString& detail) const {
    const char* words = archive_error_string(m_archive.get());
    return DumpWords::refuse(QCoreApplication::translate("Backup", "The backup “%1” is damaged and cannot be trusted. "
                                                                   "Nothing was restored. Take another one.")
                                 .arg(DumpWords::shownFile(m_file)),
                             detail.isEmpty() ? QString::fromUtf8(words) : detail);
}

Result<std::unique_ptr<BackupReader>> BackupReader::open(const QString& file) {
    const QString name = DumpWords::shownFile(file);
    QFile input(file);
    if (!QFileInfo(file).isFile() || !input.open(QIODevice::ReadOnly))
        return DumpWords::refuse(QCoreApplication::translate("Backup", "The backup “%1” cannot be read: %2.")
                                     .arg(name, QFileInfo::exists(file)
                                                    ? input.errorString()
                                                    : QCoreApplication::translate("Backup", "there is no such file")));
    if (!input.read(4).startsWith("PK\x03\x04"))
        return DumpWords::refuse(
            QCoreApplication::translate("Backup", "“%1” is no backup of Analytics for Spotify.").arg(name));
    std::unique_ptr<BackupReader> reader(new BackupReader(file));
    if (archive_read_open_filename(reader->m_archive.get(), QFile::encodeName(file).constData(), blockBytes) !=
        ARCHIVE_OK)
        return reader->damaged();
    return reader;
}

Result<std::optional<QString>> BackupReader::nextTable() {
    archive_entry* entry = nullptr;
    if (archive_read_next_header(m_archive.get(), &entry) != ARCHIVE_OK)
        return damaged();
    const QByteArray name = archive_entry_pathname_utf8(entry);
    if (name == manifestName) {
        while (m_manifest.size() <= longestManifest) {
            const auto got = readBlock();
            if (!got)
                return failure(got.error());
            if (*got == 0)
                break;
            m_manifest.append(m_block.data(), static_cast<qsizetype>(*got));
        }
        if (m_manifest.size() > longestManifest || archive_read_next_header(m_archive.get(), &entry) != ARCHIVE_EOF)
            return damaged(QStringLiteral("something follows the contents"));
        return std::optional<QString>();
    }
    if (!name.startsWith(tablePrefix) || !name.endsWith(tableSuffix)) {
        if (!m_table.isEmpty())
            return damaged(QStringLiteral("member %1").arg(DumpWords::shown(QString::fromUtf8(name))));
        return DumpWords::refuse(
            QCoreApplication::translate("Backup", "“%1” is no backup of Analytics for Spotify. If it is what Spotify "
                                                  "sent you, import it instead.")
                .arg(DumpWords::shownFile(m_file)));
    }
    m_table = QString::fromUtf8(name.sliced(tablePrefix.size(), name.size() - tablePrefix.size() - tableSuffix.size()));
    m_rows = 0;
    m_hash.reset();
    return std::optional<QString>(m_table);
}

Result<std::size_t> BackupReader::readBlock() {
    const la_ssize_t got = archive_read_data(m_archive.get(), m_block.data(), m_block.size());
    if (got < 0)
        return damaged();
    return static_cast<std::size_t>(got);
}

Result<std::span<const char>> BackupReader::rows() {
    const auto got = readBlock();
    if (!got)
        return failure(got.error());
    const std::span<const char> block(m_block.data(), *got);
    m_rows += std::count(block.begin(), block.end(), '\n');
    m_hash.addData(QByteArrayView(block.data(), static_cast<qsizetype>(block.size())));
    return block;
}

BackupTable BackupReader::seen() const {
    return {{m_table, {}}, m_rows, m_hash.result().toHex()};
}

Result<BackupManifest> BackupReader::manifest() {
    auto read = manifestFromJson(m_manifest);
    if (!read)
        return damaged(QStringLiteral("its list of contents"));
    return read;
}

} // namespace afs
