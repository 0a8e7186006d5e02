// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include "app/commands/option_rules.h"

#include <algorithm>
#include <array>

namespace afs {

using namespace option_words;

namespace {

struct CommandName {
    Command command;
    const char* name;
    const char* arguments;
    const char* does;
};

constexpr std::array commandNames{
    CommandName{Command::Import, "import", "FILE...",
                QT_TRANSLATE_NOOP("Options", "import listening history (zip, folder, JSON)")},
    CommandName{Command::Imports, "imports", "", QT_TRANSLATE_NOOP("Options", "list the imports")},
    CommandName{Command::UndoImport, "undo-import", "ID", QT_TRANSLATE_NOOP("Options", "take an import back")},
    CommandName{Command::Report, "report", "",
                QT_TRANSLATE_NOOP("Options", "plays, time, top lists, hours, weekdays and days")},
    CommandName{Command::SignIn, "sign-in", "--client-id ID",
                QT_TRANSLATE_NOOP("Options", "sign in to Spotify by way of a browser")},
    CommandName{Command::SignOut, "sign-out", "", QT_TRANSLATE_NOOP("Options", "forget the sign-in")},
    CommandName{Command::Scan, "scan", "",
                QT_TRANSLATE_NOOP("Options", "store what is played from now on, until stopped; --once: one round")},
    CommandName{Command::Playlists, "playlists", "...",
                QT_TRANSLATE_NOOP("Options", "list | add URL | show ID | remove ID: the playlists that are watched")},
    CommandName{Command::Export, "export", "FILE",
                QT_TRANSLATE_NOOP("Options",
                                  "every play with its evidence (.csv or .json; - is standard output); names as they "
                                  "are, so read a .csv as text into a spreadsheet")},
    CommandName{Command::Backup, "backup", "FILE",
                QT_TRANSLATE_NOOP("Options", "everything in one file, read back and compared")},
    CommandName{Command::Restore, "restore", "FILE", QT_TRANSLATE_NOOP("Options", "a fresh database from a backup")},
    CommandName{Command::ShowStatus, "status", "", QT_TRANSLATE_NOOP("Options", "the database and its accounts")},
};

/// Edit distance, for "did you mean".
qsizetype distance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype above = row[at];
            row[at] = std::min({above + 1, row[at - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nearest(const QString& wanted, const QStringList& known) {
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, wanted.size() / 2);
    for (const QString& name : known)
        if (const qsizetype d = distance(wanted, name); d < bestDistance) {
            best = name;
            bestDistance = d;
        }
    return best;
}

QString hint(const QString& wanted, const QStringList& known) {
    const QString best = nearest(wanted, known);
    return best.isEmpty()
               ? text(QT_TRANSLATE_NOOP("Options", "--help lists what there is."))
               : text(QT_TRANSLATE_NOOP("Options", "Did you mean %1? --help lists what there is.")).arg(best);
}

QStringList namesOf(const std::vector<OptionRule>& rules) {
    QStringList names{QStringLiteral("--help"), QStringLiteral("--version")};
    for (const OptionRule& rule : rules)
        names.append(rule.name);
    return names;
}

struct Given {
    OptionRule rule;
    QString value;
};

/// Splits options with their values from the other words. "--" ends the options.
Status split(const QStringList& arguments, Options& options, std::vector<Given>& given, QStringList& words) {
    const auto rules = optionRules();
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (optionsEnded || !argument.startsWith(u'-') || argument == u"-") {
            words.append(argument);
            continue;
        }
        if (argument == u"--") {
            optionsEnded = true;
            continue;
        }
        if (argument == u"-h" || argument == u"--help" || argument == u"-v" || argument == u"--version") {
            options.command = argument.contains(u'h') ? Command::Help : Command::Version;
            return {};
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals < 0 ? argument.size() : equals);
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const OptionRule& r) { return r.name == name; });
        if (rule == rules.end())
            return usage(text(QT_TRANSLATE_NOOP("Options", "There is no option %1. ")).arg(name) +
                         hint(name, namesOf(rules)));
        QString value;
        if (equals >= 0)
            value = argument.mid(equals + 1);
        if (rule->argument.isEmpty() && equals >= 0)
            return usage(text(QT_TRANSLATE_NOOP("Options", "%1 takes no value.")).arg(name));
        if (!rule->argument.isEmpty() && equals < 0) {
            if (i + 1 >= arguments.size())
                return usage(text(QT_TRANSLATE_NOOP("Options", "%1 needs a value: %1 %2.")).arg(name, rule->argument));
            value = arguments.at(++i);
        }
        if (!rule->argument.isEmpty() && value.isEmpty())
            return usage(text(QT_TRANSLATE_NOOP("Options", "%1 needs a value: %1 %2.")).arg(name, rule->argument));
        given.push_back({*rule, value});
    }
    return {};
}

QString nameOf(Command command) {
    for (const CommandName& known : commandNames)
        if (known.command == command)
            return QString::fromLatin1(known.name);
    return text(QT_TRANSLATE_NOOP("Options", "the window"));
}

/// The first word is a command, unless it is a file: then it is offered to the window.
Status chooseCommand(Options& options, QStringList& words) {
    if (words.isEmpty())
        return {};
    QStringList names;
    for (const CommandName& known : commandNames) {
        names.append(QString::fromLatin1(known.name));
        if (words.first() == names.last()) {
            options.command = known.command;
            words.removeFirst();
            return {};
        }
    }
    if (words.first().contains(u'/') || words.first().endsWith(u".zip") || words.first().endsWith(u".json")) {
        options.files = words;
        words.clear();
        return {};
    }
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no command \"%1\". ")).arg(words.first()) +
                 hint(words.first(), names));
}

Status noFurtherWords(const Options& options, const QStringList& words) {
    if (words.isEmpty())
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "%1 takes no further words, but there is \"%2\"."))
                     .arg(nameOf(options.command), words.first()));
}

Status readSignIn(Options& options, const QStringList& words) {
    if (options.clientId.isEmpty() && options.account.isEmpty())
        return usage(text(QT_TRANSLATE_NOOP(
            "Options", "Say with which app: sign-in --client-id ID. You make one at developer.spotify.com, with the "
                       "redirect URI http://127.0.0.1/callback, and copy its client ID.")));
    return noFurtherWords(options, words);
}

Status readPlaylists(Options& options, const QStringList& words) {
    struct Action {
        PlaylistAction action;
        const char* name;
        int words;
    };
    static constexpr std::array actions{Action{PlaylistAction::List, "list", 1}, Action{PlaylistAction::Add, "add", 2},
                                        Action{PlaylistAction::Remove, "remove", 2},
                                        Action{PlaylistAction::Show, "show", 2}};
    for (const Action& action : actions)
        if (words.value(0) == QLatin1String(action.name) && words.size() == action.words) {
            options.playlistAction = action.action;
            options.playlist = words.value(1);
            return {};
        }
    return usage(text(QT_TRANSLATE_NOOP(
        "Options", "Say what to do: playlists list, playlists add URL, playlists show ID, or playlists remove ID.")));
}

Status readWords(Options& options, const QStringList& words) {
    switch (options.command) {
    case Command::Import:
        options.files = words;
        if (words.isEmpty() || words.contains(QString()))
            return usage(text(QT_TRANSLATE_NOOP("Options", "Say what to import: import my_spotify_data.zip.")));
        return {};
    case Command::UndoImport: {
        bool good = false;
        options.importId = words.size() == 1 ? words.first().toInt(&good) : 0;
        if (good && options.importId > 0)
            return {};
        if (words.size() > 1)
            return usage(text(QT_TRANSLATE_NOOP("Options", "Imports are taken back one at a time: undo-import %1, "
                                                           "then the next."))
                             .arg(words.first()));
        return usage(text(QT_TRANSLATE_NOOP(
            "Options", "Say which import to take back: undo-import ID. The command \"imports\" lists them.")));
    }
    case Command::SignIn:
        return readSignIn(options, words);
    case Command::Playlists:
        return readPlaylists(options, words);
    case Command::Export:
        options.exportFile = words.value(0);
        if (words.size() != 1)
            return usage(text(QT_TRANSLATE_NOOP("Options", "Say where to write to: export plays.csv, export "
                                                           "plays.json, or export - for JSON on standard output.")));
        if (options.exportFile != u"-" && !options.exportFile.endsWith(u".csv", Qt::CaseInsensitive) &&
            !options.exportFile.endsWith(u".json", Qt::CaseInsensitive))
            return usage(text(QT_TRANSLATE_NOOP(
                                  "Options", "\"%1\" ends neither in .csv nor in .json, so the format is not known."))
                             .arg(options.exportFile));
        return {};
    case Command::Backup:
    case Command::Restore:
        options.backupFile = words.value(0);
        if (words.size() != 1 || options.backupFile.isEmpty())
            return usage(text(options.command == Command::Backup
                                  ? QT_TRANSLATE_NOOP("Options", "Say where to write to: backup FILE.")
                                  : QT_TRANSLATE_NOOP("Options", "Say which backup: restore FILE.")));
        return {};
    default:
        return noFurtherWords(options, words);
    }
}

QString helpLine(const QString& name, const QString& argument, const QString& does) {
    const QString left = name + u' ' + argument;
    return QStringLiteral("  %1%2\n").arg(left.leftJustified(24), does);
}

} // namespace

bool bringsNothing(const Options& options) {
    switch (options.command) {
    case Command::Imports:
    case Command::UndoImport:
    case Command::Report:
    case Command::Export:
    case Command::Backup:
    case Command::ShowStatus:
        return true;
    case Command::SignOut:
    case Command::Playlists: // which adds for who is signed in
        return true;
    case Command::Import:
        return options.dryRun;
    case Command::SignIn: // to renew one
    case Command::Scan:
        return options.clientId.isEmpty();
    default:
        return false;
    }
}

bool wantsJson(const QStringList& arguments) {
    const auto end = std::find(arguments.begin(), arguments.end(), QStringLiteral("--"));
    return std::find(arguments.begin(), end, QStringLiteral("--json")) != end;
}

Result<Options> parseOptions(const QStringList& arguments) {
    Options options;
    std::vector<Given> given;
    QStringList words;
    if (const Status done = split(arguments, options, given, words); !done)
        return failure(done.error());
    if (options.command != Command::Window)
        return options;
    if (const Status done = chooseCommand(options, words); !done)
        return failure(done.error());
    for (const Given& option : given) {
        const auto& places = option.rule.commands;
        if (!places.empty() && std::find(places.begin(), places.end(), options.command) == places.end())
            return usage(text(QT_TRANSLATE_NOOP("Options", "%1 does not belong to %2. --help shows where it does."))
                             .arg(option.rule.name, nameOf(options.command)));
        if (const Status done = option.rule.apply(options, option.value); !done)
            return failure(done.error());
    }
    if (const Status done = readWords(options, words); !done)
        return failure(done.error());
    if (options.range.from && options.range.to && *options.range.to < *options.range.from)
        return usage(text(QT_TRANSLATE_NOOP("Options", "--to lies before --from.")));
    // Bytes that are no UTF-8 were lost on the way here: it would be the name of something else.
    for (const QString& path : {options.dataDir, options.exportFile, options.backupFile})
        if (path.contains(QChar(QChar::ReplacementCharacter)))
            return usage(text(QT_TRANSLATE_NOOP("Options", "The name \"%1\" has characters in it that cannot be read. "
                                                           "Use another name, written in UTF-8."))
                             .arg(path));
    if (options.yes && !options.deleteApiData)
        return usage(text(QT_TRANSLATE_NOOP("Options", "--yes belongs to --delete-api-data.")));
    if (options.demo && (!options.database.isEmpty() || !options.dataDir.isEmpty()))
        return usage(text(QT_TRANSLATE_NOOP(
            "Options", "--demo makes a throw-away database of its own; leave --database and --data-dir away.")));
    return options;
}

QString helpText() {
    QString help = text(QT_TRANSLATE_NOOP("Options", "Usage: analytics-for-spotify [OPTIONS] [COMMAND]\n"
                                                     "Without a command: the window.\n\nCommands:\n"));
    for (const CommandName& known : commandNames)
        help += helpLine(QString::fromLatin1(known.name), QString::fromLatin1(known.arguments), text(known.does));
    help += text(QT_TRANSLATE_NOOP("Options", "\nOptions:\n"));
    for (const OptionRule& rule : optionRules())
        help += helpLine(rule.name, rule.argument, rule.does);
    help += text(QT_TRANSLATE_NOOP(
        "Options", "  -h, --help              this text\n  -v, --version           the version\n\n"
                   "Exit codes: 0 done, 1 failed, 2 wrong usage, 4 database unavailable, 5 not signed in,\n"
                   "6 bad input, 7 cancelled, 8 network or rate limit.\n"));
    return help;
}

} // namespace afs
