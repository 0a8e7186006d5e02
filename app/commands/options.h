// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/counting_rule.h"
#include "core/domain/scope.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace afs {

enum class Command { Window, Import, Imports, UndoImport, Report, Export, ShowStatus, Help, Version };

/// The command line as values. The contract is the table in README.md: names and meanings stay.
struct Options {
    Command command = Command::Window;

    QString dataDir;
    QString database;
    QString account;
    bool json = false;
    QString logLevel = QStringLiteral("info");

    bool demo = false;
    bool background = false;
    QString page;
    QString pictures; ///< folder for a picture of every page, then quit

    QStringList files; ///< import: dumps; window: offered in the import dialog
    bool dryRun = false;
    int importId = 0;
    QString exportFile; ///< "-" is standard output

    DateRange range;
    int top = 10;
    CountingRule rule = CountingRule::Spotify;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// Reads the arguments (without the program's name). ErrorKind::Usage with a hint for whatever it does not know.
Result<Options> parseOptions(const QStringList& arguments);

/// Whether `--json` was asked for, also when the rest cannot be understood: errors follow it.
bool wantsJson(const QStringList& arguments);

/// The text of `--help`.
QString helpText();

} // namespace afs
