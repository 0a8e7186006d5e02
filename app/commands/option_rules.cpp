// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/option_rules.h"

#include "core/base/time_text.h"
#include "core/scan/market.h"

#include <algorithm>
#include <iterator>

namespace afs {

using namespace option_words;

namespace {

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

Status readZone(Options& options, const QString& value) {
    if (const auto zone = zoneNamed(value.toUtf8())) {
        options.zone = *zone;
        options.zoneIsChosen = true;
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
    static const QStringList pages{
        QStringLiteral("overview"),  QStringLiteral("history"),    QStringLiteral("top"),    QStringLiteral("clock"),
        QStringLiteral("playlists"), QStringLiteral("unplayable"), QStringLiteral("review"), QStringLiteral("imports"),
        QStringLiteral("scanner"),   QStringLiteral("settings")};
    options.page = value.trimmed().toLower();
    if (pages.contains(options.page))
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no page \"%1\". There are: %2."))
                     .arg(value, pages.join(QStringLiteral(", "))));
}

Status readPort(Options& options, const QString& value) {
    bool good = false;
    options.port = value.toUShort(&good);
    if (good && options.port >= 1024)
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "\"%1\" is not a port. --port takes a number from 1024 to 65535."))
                     .arg(value));
}

Status readMode(Options& options, const QString& value) {
    options.mode = scanModeFromName(value.toStdString());
    if (options.mode)
        return {};
    QStringList names;
    for (const auto& known : scanModes)
        names.append(QString::fromUtf8(known.name.data(), static_cast<qsizetype>(known.name.size())));
    return usage(text(QT_TRANSLATE_NOOP("Options", "There is no mode \"%1\". There are: %2."))
                     .arg(value, names.join(QStringLiteral(", "))));
}

Status readMarket(Options& options, const QString& value) {
    options.market = marketOf(value);
    if (!options.market.isEmpty())
        return {};
    return usage(text(QT_TRANSLATE_NOOP("Options", "\"%1\" is not a country. --market takes two letters, as in DE."))
                     .arg(value));
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

std::vector<OptionRule> rulesOfAll() {
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
    };
}

std::vector<OptionRule> rulesOfTheWindow() {
    const std::vector<Command> window{Command::Window};
    return {
        flag("--background", window, QT_TRANSLATE_NOOP("Options", "start without a window"), &Options::background),
        flag("--demo", {Command::Window, Command::Report, Command::ShowStatus, Command::Export},
             QT_TRANSLATE_NOOP("Options", "a throw-away database with invented data"), &Options::demo),
        {QStringLiteral("--page"), QStringLiteral("NAME"), window,
         text(QT_TRANSLATE_NOOP("Options", "the page to open: overview, history, top, clock, playlists, "
                                           "unplayable, review, imports, scanner, settings")),
         readPage},
        // Qt takes these itself, from the same words.
        word("-style", "NAME", window, QT_TRANSLATE_NOOP("Options", "the style of the controls, as Qt calls it"),
             &Options::style),
        word("-platform", "NAME", window, QT_TRANSLATE_NOOP("Options", "Qt's platform: xcb, wayland, offscreen"),
             &Options::platform),
        flag("-reverse", window,
             QT_TRANSLATE_NOOP("Options", "mirrored, as for languages that are read from right to left"),
             &Options::reverse),
        word("--pictures", "DIR", window,
             QT_TRANSLATE_NOOP("Options", "write a picture of every page into DIR and quit"), &Options::pictures),
    };
}

std::vector<OptionRule> rulesOfReports() {
    const std::vector<Command> report{Command::Report};
    return {
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

std::vector<OptionRule> rulesOfAccounts() {
    return {
        word("--client-id", "ID", {Command::SignIn, Command::Scan},
             QT_TRANSLATE_NOOP("Options", "of your own app at developer.spotify.com"), &Options::clientId),
        {QStringLiteral("--port"),
         QStringLiteral("N"),
         {Command::SignIn},
         text(QT_TRANSLATE_NOOP("Options", "the port of the address that the browser comes back to")),
         readPort},
        {QStringLiteral("--mode"),
         QStringLiteral("MODE"),
         {Command::SignIn, Command::Scan},
         text(QT_TRANSLATE_NOOP("Options", "recently-played, hybrid or currently-playing; it is remembered")),
         readMode},
        {QStringLiteral("--market"),
         QStringLiteral("COUNTRY"),
         {Command::Scan, Command::Playlists},
         text(QT_TRANSLATE_NOOP("Options", "whose catalogue says what is playable, as DE; it is remembered")),
         readMarket},
        flag("--once", {Command::Scan}, QT_TRANSLATE_NOOP("Options", "look once, and end"), &Options::once),
        flag("--delete-api-data", {Command::SignOut},
             QT_TRANSLATE_NOOP("Options", "also delete what only Spotify's Web API told"), &Options::deleteApiData),
        flag("--yes", {Command::SignOut}, QT_TRANSLATE_NOOP("Options", "do not ask before deleting"), &Options::yes),
    };
}

} // namespace

std::vector<OptionRule> optionRules() {
    std::vector<OptionRule> rules = rulesOfAll();
    const auto append = [&rules](std::vector<OptionRule> more) {
        rules.insert(rules.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    append(rulesOfTheWindow());
    append({flag("--dry-run", {Command::Import}, QT_TRANSLATE_NOOP("Options", "only count, write nothing"),
                 &Options::dryRun)});
    append(rulesOfReports());
    append(rulesOfAccounts());
    return rules;
}

} // namespace afs
