// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/postgres/server_account.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace afs {

constexpr int oldestSupportedMajor = 13;

struct PostgresVersion {
    int major = 0;
    int minor = 0;

    auto operator<=>(const PostgresVersion&) const = default;
};

/// One complete installation of PostgreSQL's server programs.
struct PostgresPrograms {
    QString folder;
    PostgresVersion version;

    QString path(const QString& program) const { return folder + u'/' + program; }
};

/// Where to look: folders that hold the programs; a folder name with one `*` stands for all that match.
struct ProgramPlaces {
    QStringList folders;
};

/// PATH, then the versioned folders of the distributions (Debian: .../15/bin, PGDG on Red Hat: pgsql-15/bin, SUSE).
ProgramPlaces systemProgramPlaces();

/// All supported installations (13 or newer, every program we need), newest first. The version is what the programs
/// say, not what their folder is called.
std::vector<PostgresPrograms> findPrograms(const ProgramPlaces& places, const ServerAccount& account);

/// Where that finds none, although the programs are there: why they do not run (no further process, a library that is
/// missing). Nothing when there are none, or none that is supported.
std::optional<Error> whyNoneRuns(const ProgramPlaces& places, const ServerAccount& account);

/// The sentence for "none": names the package to install.
Error programsMissingError();

/// `postgres (PostgreSQL) 15.2 (Debian 15.2-1)`, `… 17beta1`; a major of 0 when it is none of these.
PostgresVersion parsePostgresVersion(const QString& text);

} // namespace afs
