// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/descriptor.h"

#include <QString>

#include <vector>

#include <sys/types.h>

namespace afs {

/// Who runs the server: PostgreSQL refuses root, and looks every user up by number.
struct ServerAccount {
    uid_t uid = 0;
    gid_t gid = 0;
    QString name;
    QString clientName; ///< login name of this process: what peer authentication sees

    /// We are root and the server is not: its processes change over to this account.
    bool isSomebodyElse() const;
};

/// An ordinary user: itself. Root: the owner of an existing `clusterFolder`, else the account `postgres`.
/// Errors: the user has a number but no name; root and no account to change to.
Result<ServerAccount> findServerAccount(const QString& clusterFolder);

/// While it lives, this thread sees the file system and /proc with the account's eyes: what it creates belongs to the
/// account, what the account cannot reach fails. Does nothing for an ordinary user.
class ActingAs {
public:
    explicit ActingAs(const ServerAccount& account);
    ~ActingAs();
    ActingAs(const ActingAs&) = delete;
    ActingAs& operator=(const ActingAs&) = delete;

private:
    bool m_active = false;
    uid_t m_uid = 0;
    gid_t m_gid = 0;
    std::vector<gid_t> m_groups;
};

bool canEnter(const QString& folder, const ServerAccount& account);

/// A folder of the account's, by a name that works while ActingAs is in force even where the account may not walk the
/// way to it (a data folder below somebody's closed home).
class ReachableFolder {
public:
    ReachableFolder(const QString& folder, const ServerAccount& account);

    const QString& path() const { return m_path; }
    /// Set where the plain name does not do; for ChildCommand::folder.
    int handle() const { return m_handle.get(); }

private:
    QString m_path;
    Descriptor m_handle;
};

} // namespace afs
