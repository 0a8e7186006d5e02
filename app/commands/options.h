// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time_zones.h"
#include "core/domain/counting_rule.h"
#include "core/domain/scan_mode.h"
#include "core/domain/scope.h"
#include "core/secrets/secret.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace afs {

enum class Command {
    Window,
    Import,
    Imports,
    UndoImport,
    Report,
    SignIn,
    SignOut,
    Scan,
    Playlists,
    Export,
    Backup,
    Restore,
    ShowStatus,
    Help,
    Version
};

/// What `playlists` is to do.
enum class PlaylistAction { List, Add, Remove, Show };

/// The command line as values. The contract is the table in README.md: names and meanings stay.
struct Options {
    Command command = Command::Window;

    QString dataDir;
    QString database;
    bool databaseIsStored = false; ///< chosen in the window, not on the command line
    Secret databasePassword;       ///< of such a server, from the keyring
    QString account;
    bool json = false;
    QString logLevel = QStringLiteral("info");

    bool demo = false;
    bool background = false;
    QString page;
    bool reverse = false; ///< Qt's own: mirrored
    QString style;        ///< Qt's own, of the controls
    QString platform;     ///< Qt's own, where it is not to choose
    QString pictures;     ///< folder for a picture of every page, then quit

    QStringList files; ///< import: dumps; window: offered in the import dialog
    bool dryRun = false;
    int importId = 0;
    QString exportFile; ///< "-" is standard output
    QString backupFile; ///< backup, restore

    QString clientId;             ///< sign-in, scan: of the person's own Spotify app
    quint16 port = 0;             ///< sign-in: of the loopback address; 0: the system chooses
    std::optional<ScanMode> mode; ///< sign-in, scan: how the account is scanned from now on
    QString market;               ///< scan, playlists: the country that playlists are scanned for from now on
    bool deleteApiData = false;   ///< sign-out
    bool yes = false;             ///< sign-out: nobody is asked
    bool once = false;            ///< scan
    PlaylistAction playlistAction = PlaylistAction::List;
    QString playlist; ///< playlists: URL, URI or id

    DateRange range;
    int top = 10;
    CountingRule rule = CountingRule::Spotify;
    QTimeZone zone = systemZone();
    bool zoneIsChosen = false; ///< --time-zone
};

/// Reads the arguments (without the program's name). ErrorKind::Usage with a hint for whatever it does not know.
Result<Options> parseOptions(const QStringList& arguments);

/// Whether the command looks at what is stored, or takes from it, and brings nothing.
bool bringsNothing(const Options& options);

/// Whether `--json` was asked for, also when the rest cannot be understood: errors follow it.
bool wantsJson(const QStringList& arguments);

/// The text of `--help`.
QString helpText();

} // namespace afs
