// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/server_account.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace afs {

namespace {

struct AccountEntry {
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
};

template <typename Lookup>
std::optional<AccountEntry> lookUpAccount(Lookup lookup) {
    std::vector<char> buffer(16'384);
    passwd entry{};
    passwd* found = nullptr;
    if (lookup(&entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return AccountEntry{entry.pw_uid, entry.pw_gid, QString::fromLocal8Bit(entry.pw_name)};
}

std::optional<AccountEntry> accountOf(uid_t uid) {
    return lookUpAccount([uid](auto... rest) { return getpwuid_r(uid, rest...); });
}

std::optional<AccountEntry> accountNamed(const char* name) {
    return lookUpAccount([name](auto... rest) { return getpwnam_r(name, rest...); });
}

tl::unexpected<Error> noNameError(uid_t uid) {
    return failure(ErrorKind::Database,
                   QCoreApplication::translate(
                       "ManagedServer",
                       "User number %1 has no name on this system, and PostgreSQL does not run for a user without one. "
                       "Start the program as a user with a name, give this one an entry in /etc/passwd, or use an "
                       "external server with --database.")
                       .arg(uid));
}

} // namespace

bool ServerAccount::isSomebodyElse() const {
    return uid != geteuid();
}

Result<ServerAccount> findServerAccount(const QString& clusterFolder) {
    const uid_t self = geteuid();
    const auto client = accountOf(self);
    if (!client)
        return noNameError(self);
    if (self != 0)
        return ServerAccount{self, getegid(), client->name, client->name};

    struct stat cluster {};
    if (stat(QFile::encodeName(clusterFolder).constData(), &cluster) == 0 && cluster.st_uid != 0) {
        const auto owner = accountOf(cluster.st_uid);
        if (!owner)
            return noNameError(cluster.st_uid);
        return ServerAccount{owner->uid, owner->gid, owner->name, client->name};
    }
    const auto postgres = accountNamed("postgres");
    if (!postgres || postgres->uid == 0)
        return failure(
            ErrorKind::Database,
            QCoreApplication::translate(
                "ManagedServer",
                "PostgreSQL refuses to run as root, and the account `postgres` that would run it instead does "
                "not exist. Install the package postgresql, or start the program as an ordinary user."));
    return ServerAccount{postgres->uid, postgres->gid, postgres->name, client->name};
}

// All three are the thread's own: the C library would change every thread's groups, the system call does not.
ActingAs::ActingAs(const ServerAccount& account) : m_active(account.isSomebodyElse()) {
    if (!m_active)
        return;
    if (const int count = getgroups(0, nullptr); count > 0) {
        m_groups.resize(static_cast<std::size_t>(count));
        m_groups.resize(static_cast<std::size_t>(std::max(0, getgroups(count, m_groups.data()))));
    }
    syscall(SYS_setgroups, 0UL, nullptr);
    m_gid = static_cast<gid_t>(setfsgid(account.gid));
    m_uid = static_cast<uid_t>(setfsuid(account.uid));
}

ActingAs::~ActingAs() {
    if (!m_active)
        return;
    setfsuid(m_uid);
    setfsgid(m_gid);
    syscall(SYS_setgroups, m_groups.size(), m_groups.data());
}

bool canEnter(const QString& folder, const ServerAccount& account) {
    const QByteArray inside = QFile::encodeName(folder) + "/.";
    const ActingAs acting(account);
    struct stat entry {};
    return stat(inside.constData(), &entry) == 0;
}

ReachableFolder::ReachableFolder(const QString& folder, const ServerAccount& account) : m_path(folder) {
    if (!account.isSomebodyElse() || canEnter(folder, account))
        return;
    m_handle = Descriptor(open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (m_handle)
        m_path = QStringLiteral("/proc/self/fd/") + QString::number(m_handle.get());
}

} // namespace afs
