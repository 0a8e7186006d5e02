// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include "core/base/logging.h"
#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace afs {

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
    CommandName{Command::Export, "export", "FILE",
                QT_TRANSLATE_NOOP("Options", "every play with its evidence (.csv or .json; - is standard output)")},
    CommandName{Command::ShowStatus, "status", "", QT_TRANSLATE_NOOP("Options", "the database and its accounts")},
};

QString text(const char* source) {
    return QCoreApplication::translate("Options", source);
}

tl::unexpected<Error> usage(const QString& message) {
    return failure(ErrorKind::Usage, message);
}

/// One option: what it is called, what it takes, where it belongs (empty: everywhere) and what it does to the values.
struct OptionRule {
    QString name;
    QString argument;
    std::vector<Command> commands;
    QString does;
    std::function<Status(Options&, const QString&)> apply;
};

Status readDate(const QString& value, const QString& option, std::optional<std::chrono::local_days>& into) {
    into = parseDate(value.toStdString());
    if (into)
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "\"%1\" is not a date. %2 takes a local date such as 2024-05-31."))
                     .arg(value, option));
}

Status readTop(Options& options, const QString& value) {
    bool good = false;
    options.top = value.toInt(&good);
    if (good && options.top >= 0 && options.top <= 1'000'000)
        return {};
    return usage(
        text(QT_TRANSLATE_NOOP("Options", "\"%1\" is not a number of entries. --top takes a whole number such as 10."))
            .arg(value));
}

Status readRule(Options& options, const QString& value) {
    const auto rule = countingRuleFromName(value.toStdString());
    if (rule) {
        options.rule = *rule;
        return {};
    }
    QStringList names;
    for (const auto& known : countingRules)
        names.append(QString::fromUtf8(known.name.data(), static_cast<qsizetype>(known.name.size())));
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no counting rule \"%1\". There are: %2."))
                     .arg(value, names.join(QStringLiteral(", "))));
}

/// Qt takes any word for the name of a POSIX zone without an offset, and its list leaves out the older names that are
/// links (US/Eastern): so a zone is what is listed or has a file.
bool isTimeZone(const QByteArray& id) {
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return true;
    const QString folder = qEnvironmentVariable("TZDIR", QStringLiteral("/usr/share/zoneinfo"));
    return !id.isEmpty() && !id.startsWith('/') && !id.contains("..") &&
           QFileInfo(QString(folder + u'/' + QString::fromUtf8(id))).isFile() && QTimeZone(id).isValid();
}

Status readZone(Options& options, const QString& value) {
    const QByteArray id = value.toUtf8();
    if (isTimeZone(id)) {
        options.zone = QTimeZone(id);
        return {};
    }
    return usage(text(QT_TRANSLATE_NOOP(
                          "Options", "There is no time zone \"%1\". --time-zone takes a name such as Europe/Berlin."))
                     .arg(value));
}

Status readLevel(Options& options, const QString& value) {
    static const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                                    QStringLiteral("error")};
    options.logLevel = value;
    if (levels.contains(value))
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no log level \"%1\". There are: %2."))
                     .arg(value, levels.join(QStringLiteral(", "))));
}

Status readPage(Options& options, const QString& value) {
    static const QStringList pages{QStringLiteral("overview"), QStringLiteral("history"), QStringLiteral("top"),
                                   QStringLiteral("clock"),    QStringLiteral("imports"), QStringLiteral("scanner")};
    options.page = value.trimmed().toLower();
    if (pages.contains(options.page))
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no page \"%1\". There are: %2."))
                     .arg(value, pages.join(QStringLiteral(", "))));
}

OptionRule flag(const char* name, std::vector<Command> commands, const char* does, bool Options::*member) {
    return {
        QString::fromLatin1(name), {}, std::move(commands), text(does), [member](Options& o, const QString&) -> Status {
            o.*member = true;
            return {};
        }};
}

OptionRule word(const char* name, const char* argument, std::vector<Command> commands, const char* does,
                QString Options::*member) {
    return {QString::fromLatin1(name), QString::fromLatin1(argument), std::move(commands), text(does),
            [member](Options& o, const QString& value) -> Status {
                o.*member = value;
                return {};
            }};
}

std::vector<OptionRule> optionRules() {
    const std::vector<Command> window{Command::Window};
    const std::vector<Command> report{Command::Report};
    return {
        word("--data-dir", "DIR", {},
             QT_TRANSLATE_NOOP("Options", "settings, managed database and logs, all below DIR"), &Options::dataDir),
        word("--database", "URL", {},
             QT_TRANSLATE_NOOP("Options", "an external PostgreSQL server: postgresql://user@host/database"),
             &Options::database),
        word("--account", "NAME", {},
             QT_TRANSLATE_NOOP("Options", "id or unique name of the account; all: the sum of all"), &Options::account),
        flag("--json", {}, QT_TRANSLATE_NOOP("Options", "print JSON"), &Options::json),
        {QStringLiteral("--log-level"),
         QStringLiteral("LEVEL"),
         {},
         text(QT_TRANSLATE_NOOP("Options", "debug, info, warning or error")),
         readLevel},
        flag("--background", window, QT_TRANSLATE_NOOP("Options", "start without a window"), &Options::background),
        flag("--demo", {Command::Window, Command::Report, Command::ShowStatus, Command::Export},
             QT_TRANSLATE_NOOP("Options", "a throw-away database with invented data"), &Options::demo),
        {QStringLiteral("--page"), QStringLiteral("NAME"), window,
         text(QT_TRANSLATE_NOOP("Options", "the page to open: overview, history, top, clock, imports, scanner")),
         readPage},
        word("--pictures", "DIR", window,
             QT_TRANSLATE_NOOP("Options", "write a picture of every page into DIR and quit"), &Options::pictures),
        flag("--dry-run", {Command::Import}, QT_TRANSLATE_NOOP("Options", "only count, write nothing"),
             &Options::dryRun),
        {QStringLiteral("--from"), QStringLiteral("DATE"), report,
         text(QT_TRANSLATE_NOOP("Options", "first local date")),
         [](Options& o, const QString& v) { return readDate(v, QStringLiteral("--from"), o.range.from); }},
        {QStringLiteral("--to"), QStringLiteral("DATE"), report,
         text(QT_TRANSLATE_NOOP("Options", "local date after the last one")),
         [](Options& o, const QString& v) { return readDate(v, QStringLiteral("--to"), o.range.to); }},
        {QStringLiteral("--top"), QStringLiteral("N"), report,
         text(QT_TRANSLATE_NOOP("Options", "length of the top lists (10)")), readTop},
        {QStringLiteral("--rule"), QStringLiteral("RULE"), report,
         text(QT_TRANSLATE_NOOP("Options", "spotify, strict, lastfm, finished or everything")), readRule},
        {QStringLiteral("--time-zone"), QStringLiteral("TZ"), report,
         text(QT_TRANSLATE_NOOP("Options", "time zone of days and hours (the system's)")), readZone},
    };
}

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

Status readWords(Options& options, const QStringList& words) {
    switch (options.command) {
    case Command::Import:
        options.files = words;
        if (words.isEmpty())
            return usage(text(QT_TRANSLATE_NOOP("Options", "Say what to import: import my_spotify_data.zip.")));
        return {};
    case Command::UndoImport: {
        bool good = false;
        options.importId = words.size() == 1 ? words.first().toInt(&good) : 0;
        if (good && options.importId > 0)
            return {};
        return usage(text(QT_TRANSLATE_NOOP(
            "Options", "Say which import to take back: undo-import ID. The command \"imports\" lists them.")));
    }
    case Command::Export:
        options.exportFile = words.value(0);
        if (words.size() != 1)
            return usage(text(QT_TRANSLATE_NOOP("Options", "Say where to write to: export plays.csv, export "
                                                           "plays.json, or export - for JSON on standard output.")));
        if (options.exportFile != u"-" && !options.exportFile.endsWith(u".csv") &&
            !options.exportFile.endsWith(u".json"))
            return usage(text(QT_TRANSLATE_NOOP(
                                  "Options", "\"%1\" ends neither in .csv nor in .json, so the format is not known."))
                             .arg(options.exportFile));
        return {};
    default:
        if (words.isEmpty())
            return {};
        return usage(text(QT_TRANSLATE_NOOP("Options", "%1 takes no further words, but there is \"%2\"."))
                         .arg(nameOf(options.command), words.first()));
    }
}

QString helpLine(const QString& name, const QString& argument, const QString& does) {
    const QString left = name + u' ' + argument;
    return QStringLiteral("  %1%2\n").arg(left.leftJustified(24), does);
}

} // namespace

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
