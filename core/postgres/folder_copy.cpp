// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/folder_copy.h"

#include "core/postgres/descriptor.h"
#include "core/postgres/folder_error.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace afs {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t blockSize = std::size_t{1} << 20;
constexpr mode_t permissionBits = 07777;

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(FolderCopy)
};

QString nameOf(const fs::path& path) {
    return QFile::decodeName(path.c_str());
}

tl::unexpected<Error> systemFailure(const fs::path& path, int systemError) {
    return tl::unexpected(folderError(nameOf(path), systemError));
}

class TreeCopy {
public:
    TreeCopy(const std::function<void(std::int64_t)>& copied, const std::stop_token& stop)
        : m_copied(copied), m_stop(stop), m_block(blockSize), m_other(blockSize) {}

    Status copy(const fs::path& from, const fs::path& to) {
        if (m_stop.stop_requested())
            return failure(ErrorKind::Cancelled, CopyWords::tr("Cancelled."));
        struct stat entry {};
        if (lstat(from.c_str(), &entry) != 0)
            return systemFailure(from, errno);
        if (S_ISDIR(entry.st_mode))
            return copyFolder(from, to, entry);
        if (S_ISREG(entry.st_mode))
            return copyFile(from, to, entry);
        if (S_ISLNK(entry.st_mode))
            return copyLink(from, to, entry);
        return {}; // a socket is made anew
    }

private:
    Status copyFolder(const fs::path& from, const fs::path& to, const struct stat& entry) {
        if (mkdir(to.c_str(), S_IRWXU) != 0)
            return systemFailure(to, errno);
        std::error_code problem;
        fs::directory_iterator entries(from, problem);
        for (; !problem && entries != fs::directory_iterator(); entries.increment(problem))
            if (Status copied = copy(entries->path(), to / entries->path().filename()); !copied)
                return copied;
        if (problem)
            return systemFailure(from, problem.value());
        const Descriptor folder(open(to.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!folder || fsync(folder.get()) != 0)
            return systemFailure(to, errno);
        return giveTo(folder, to, entry);
    }

    Status copyFile(const fs::path& from, const fs::path& to, const struct stat& entry) {
        const Descriptor source(open(from.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
        if (!source)
            return systemFailure(from, errno);
        const Descriptor target(open(to.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!target)
            return systemFailure(to, errno);
        if (Status written = write(source, target, from, to); !written)
            return written;
        if (fsync(target.get()) != 0)
            return systemFailure(to, errno);
        if (Status same = compare(source, target, from, to); !same)
            return same;
        return giveTo(target, to, entry);
    }

    Status write(const Descriptor& source, const Descriptor& target, const fs::path& from, const fs::path& to) {
        while (true) {
            if (m_stop.stop_requested())
                return failure(ErrorKind::Cancelled, CopyWords::tr("Cancelled."));
            const ssize_t got = read(source.get(), m_block.data(), m_block.size());
            if (got < 0)
                return systemFailure(from, errno);
            if (got == 0)
                return {};
            for (ssize_t at = 0; at < got;) {
                const ssize_t put = ::write(target.get(), m_block.data() + at, static_cast<std::size_t>(got - at));
                if (put < 0)
                    return systemFailure(to, errno);
                at += put;
            }
            m_copied(got);
        }
    }

    /// Reads whole blocks: a short read is the end.
    static Result<std::size_t> readBlock(const Descriptor& file, std::vector<char>& block, off_t at,
                                         const fs::path& path) {
        std::size_t filled = 0;
        while (filled < block.size()) {
            const ssize_t got =
                pread(file.get(), block.data() + filled, block.size() - filled, at + static_cast<off_t>(filled));
            if (got < 0)
                return systemFailure(path, errno);
            if (got == 0)
                break;
            filled += static_cast<std::size_t>(got);
        }
        return filled;
    }

    Status compare(const Descriptor& source, const Descriptor& target, const fs::path& from, const fs::path& to) {
        for (off_t at = 0;; at += static_cast<off_t>(blockSize)) {
            const auto one = readBlock(source, m_block, at, from);
            if (!one)
                return tl::unexpected(one.error());
            const auto other = readBlock(target, m_other, at, to);
            if (!other)
                return tl::unexpected(other.error());
            if (*one != *other ||
                !std::equal(m_block.begin(), m_block.begin() + static_cast<std::ptrdiff_t>(*one), m_other.begin()))
                return failure(ErrorKind::Failed,
                               CopyWords::tr("The copy in %1 is not the same as what was copied. The disk may be "
                                             "damaged.")
                                   .arg(nameOf(to)));
            if (*one < blockSize)
                return {};
        }
    }

    static Status copyLink(const fs::path& from, const fs::path& to, const struct stat& entry) {
        std::error_code problem;
        fs::copy_symlink(from, to, problem);
        if (problem)
            return systemFailure(to, problem.value());
        if (geteuid() == 0 && lchown(to.c_str(), entry.st_uid, entry.st_gid) != 0)
            return systemFailure(to, errno);
        return {};
    }

    static Status giveTo(const Descriptor& copy, const fs::path& to, const struct stat& entry) {
        if (geteuid() == 0 && fchown(copy.get(), entry.st_uid, entry.st_gid) != 0)
            return systemFailure(to, errno);
        if (fchmod(copy.get(), entry.st_mode & permissionBits) != 0)
            return systemFailure(to, errno);
        return {};
    }

    const std::function<void(std::int64_t)>& m_copied;
    const std::stop_token& m_stop;
    std::vector<char> m_block;
    std::vector<char> m_other;
};

fs::path pathOf(const QString& name) {
    return QFile::encodeName(name).toStdString();
}

} // namespace

std::int64_t sizeOfTree(const QString& path) {
    std::error_code ignored;
    const fs::path top = pathOf(path);
    if (fs::is_regular_file(fs::symlink_status(top, ignored)))
        return static_cast<std::int64_t>(fs::file_size(top, ignored));
    std::int64_t sum = 0;
    fs::recursive_directory_iterator entries(top, ignored);
    for (; !ignored && entries != fs::recursive_directory_iterator(); entries.increment(ignored)) {
        std::error_code unread;
        if (entries->is_regular_file(unread) && !entries->is_symlink(unread))
            sum += static_cast<std::int64_t>(entries->file_size(unread));
    }
    return sum;
}

Status copyTree(const QString& from, const QString& to, const std::function<void(std::int64_t bytes)>& copied,
                const std::stop_token& stop) {
    return TreeCopy(copied, stop).copy(pathOf(from), pathOf(to));
}

} // namespace afs
