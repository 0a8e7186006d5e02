// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/backup_manifest.h"

#include <QCryptographicHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

struct archive;

namespace afs {

/// Writes the zip of a backup front to back. Each row is hashed and counted on its way. Stays on one thread; errors:
/// ErrorKind::Failed (disk full, no right), in words.
class BackupWriter {
public:
    /// `handle`: a file open for writing; `name`: what people call it.
    BackupWriter(int handle, QString name);
    ~BackupWriter();
    BackupWriter(const BackupWriter&) = delete;
    BackupWriter& operator=(const BackupWriter&) = delete;

    Status beginTable(const CopiedTable& table);
    Status row(std::span<const char> row);
    /// The manifest and the zip's directory.
    Status finish(const DatabaseOutline& outline, Instant now);

    /// What finish() has written.
    const BackupManifest& manifest() const { return m_manifest; }

private:
    struct Close {
        void operator()(archive* handle) const;
    };
    Status beginMember(const QByteArray& name);
    Status write(std::span<const char> bytes);
    Status flush();
    Status endTable();
    tl::unexpected<Error> writeError() const;

    std::unique_ptr<archive, Close> m_archive;
    QString m_name;
    BackupManifest m_manifest;
    std::vector<char> m_buffer;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_inTable = false;
};

/// Reads a backup front to back; nothing of it is believed before its hashes are compared. Stays on one thread; errors:
/// ErrorKind::BadInput, in words.
class BackupReader {
public:
    static Result<std::unique_ptr<BackupReader>> open(const QString& file);
    ~BackupReader();
    BackupReader(const BackupReader&) = delete;
    BackupReader& operator=(const BackupReader&) = delete;

    /// The next table's name; no value: the manifest has been reached, and nothing follows it.
    Result<std::optional<QString>> nextTable();
    /// The next stretch of the table's rows; empty at its end. Valid until the next call.
    Result<std::span<const char>> rows();
    /// Once nextTable() had no value.
    Result<BackupManifest> manifest();

    /// What rows() has given of the present table so far.
    BackupTable seen() const;

private:
    struct Close {
        void operator()(archive* handle) const;
    };
    explicit BackupReader(QString file);
    tl::unexpected<Error> damaged(const QString& detail = {}) const;
    Result<std::size_t> readBlock();

    std::unique_ptr<archive, Close> m_archive;
    QString m_file;
    QByteArray m_manifest;
    std::vector<char> m_block;
    QString m_table;
    std::int64_t m_rows = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace afs
