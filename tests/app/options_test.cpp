// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/options.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// Parses what has to be understood.
Options parsed(const char* line) {
    auto options = parseOptions(words(line));
    EXPECT_TRUE(options) << line << ": " << (options ? "" : options.error().message.toStdString());
    return options ? *options : Options{};
}

/// The sentence of a refusal, which is always one of usage.
std::string refusal(const QStringList& arguments) {
    const auto options = parseOptions(arguments);
    EXPECT_FALSE(options) << arguments.join(u' ').toStdString();
    if (options)
        return {};
    EXPECT_EQ(options.error().kind, ErrorKind::Usage);
    EXPECT_EQ(exitCode(options.error().kind), 2);
    EXPECT_FALSE(options.error().message.contains(u'%')) << options.error().message.toStdString();
    return options.error().message.toStdString();
}

std::string refusal(const char* line) {
    return refusal(words(line));
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

constexpr std::chrono::local_days day(int year, unsigned month, unsigned date) {
    return std::chrono::local_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{date}};
}

TEST(CommandLine, WithoutWordsIsTheWindow) {
    const Options options = parsed("");
    EXPECT_EQ(options.command, Command::Window);
    EXPECT_FALSE(options.json);
    EXPECT_EQ(options.top, 10);
    EXPECT_EQ(options.rule, CountingRule::Spotify);
    EXPECT_EQ(options.zone, QTimeZone::systemTimeZone());
    EXPECT_EQ(options.range, DateRange{});
}

TEST(CommandLine, KnowsEveryCommand) {
    EXPECT_EQ(parsed("import a.zip").command, Command::Import);
    EXPECT_EQ(parsed("imports").command, Command::Imports);
    EXPECT_EQ(parsed("undo-import 3").command, Command::UndoImport);
    EXPECT_EQ(parsed("report").command, Command::Report);
    EXPECT_EQ(parsed("export plays.csv").command, Command::Export);
    EXPECT_EQ(parsed("export PLAYS.CSV").command, Command::Export);
    EXPECT_EQ(parsed("backup plays.backup").backupFile, QStringLiteral("plays.backup"));
    EXPECT_EQ(parsed("backup plays.backup").command, Command::Backup);
    EXPECT_EQ(parsed("restore plays.backup").command, Command::Restore);
    EXPECT_EQ(parsed("status").command, Command::ShowStatus);
    EXPECT_EQ(parsed("--help").command, Command::Help);
    EXPECT_EQ(parsed("-h").command, Command::Help);
    EXPECT_EQ(parsed("--version").command, Command::Version);
    EXPECT_EQ(parsed("-v").command, Command::Version);
}

TEST(CommandLine, TakesTheGeneralOptionsWithEveryCommandAndInAnyPlace) {
    for (const char* command : {"", "import a.zip", "imports", "undo-import 3", "report", "export -", "status"}) {
        const std::string general = "--data-dir /data --account anna --json --log-level debug";
        for (const std::string& line : {general + " " + command, std::string(command) + " " + general}) {
            const Options options = parsed(line.c_str());
            EXPECT_EQ(options.dataDir, QStringLiteral("/data")) << line;
            EXPECT_EQ(options.account, QStringLiteral("anna")) << line;
            EXPECT_EQ(options.logLevel, QStringLiteral("debug")) << line;
            EXPECT_TRUE(options.json) << line;
        }
    }
    EXPECT_EQ(parsed("report --database postgresql://anna@db.example/plays").database,
              QStringLiteral("postgresql://anna@db.example/plays"));
}

TEST(CommandLine, TakesTheOptionsOfTheWindow) {
    const Options options = parsed("--background --page top");
    EXPECT_TRUE(options.background);
    EXPECT_EQ(options.page, QStringLiteral("top"));
    EXPECT_TRUE(parsed("--demo").demo);
    EXPECT_EQ(parsed("--demo --pictures out").pictures, QStringLiteral("out"));
    for (const char* command : {"", "report", "status", "export -"})
        EXPECT_TRUE(parsed((std::string("--demo ") + command).c_str()).demo) << command;
}

TEST(CommandLine, ReadsTheWordsOfEachCommand) {
    EXPECT_EQ(parsed("import a.zip folder b.json --dry-run").files,
              QStringList({QStringLiteral("a.zip"), QStringLiteral("folder"), QStringLiteral("b.json")}));
    EXPECT_TRUE(parsed("import a.zip --dry-run").dryRun);
    EXPECT_FALSE(parsed("import a.zip").dryRun);
    EXPECT_EQ(parsed("undo-import 12").importId, 12);
    EXPECT_EQ(parsed("export plays.json").exportFile, QStringLiteral("plays.json"));
    EXPECT_EQ(parsed("export -").exportFile, QStringLiteral("-"));
    EXPECT_EQ(parsed("my_spotify_data.zip /data/other").files,
              QStringList({QStringLiteral("my_spotify_data.zip"), QStringLiteral("/data/other")}))
        << "files without a command are for the window";
}

TEST(CommandLine, ReadsTheOptionsOfAReport) {
    const Options options =
        parsed("report --from 2024-02-29 --to 2025-01-01 --top 25 --rule lastfm --time-zone Asia/Kolkata");
    EXPECT_EQ(options.range, (DateRange{day(2024, 2, 29), day(2025, 1, 1)}));
    EXPECT_EQ(options.top, 25);
    EXPECT_EQ(options.rule, CountingRule::Lastfm);
    EXPECT_EQ(options.zone, QTimeZone("Asia/Kolkata"));
    EXPECT_EQ(parsed("report --from 2024-01-01").range, (DateRange{day(2024, 1, 1), {}}));
    EXPECT_EQ(parsed("report --top 0").top, 0);
    for (const auto& known : countingRules)
        EXPECT_EQ(parsed(("report --rule " + std::string(known.name)).c_str()).rule, known.rule);
}

TEST(CommandLine, RefusesToImportWhatHasNoName) {
    const QString import = QStringLiteral("import");
    EXPECT_TRUE(contains(refusal({import}), "Say what to import"));
    EXPECT_TRUE(contains(refusal({import, QString()}), "Say what to import"));
    EXPECT_TRUE(contains(refusal({import, QStringLiteral("a.zip"), QString()}), "Say what to import"));
}

TEST(CommandLine, ReadsAValueBehindAnEqualsSign) {
    const Options options = parsed("report --from=2024-01-01 --top=3 --data-dir=/a=b");
    EXPECT_EQ(options.range.from, day(2024, 1, 1));
    EXPECT_EQ(options.top, 3);
    EXPECT_EQ(options.dataDir, QStringLiteral("/a=b"));
    EXPECT_TRUE(contains(refusal("report --json=yes"), "--json takes no value"));
    EXPECT_TRUE(contains(refusal("report --top="), "--top N"));
}

TEST(CommandLine, EndsTheOptionsAtTwoDashes) {
    EXPECT_EQ(parsed("import -- --odd.zip -x.json").files,
              QStringList({QStringLiteral("--odd.zip"), QStringLiteral("-x.json")}));
    EXPECT_EQ(parsed("--json -- import a.zip").command, Command::Import);
    EXPECT_EQ(parsed("export -- -").exportFile, QStringLiteral("-"));
    EXPECT_TRUE(contains(refusal("report -- --top"), "\"--top\""));
}

TEST(CommandLine, RefusesAnUnknownOptionAndNamesTheNearest) {
    EXPECT_TRUE(contains(refusal("report --form 2024-01-01"), "Did you mean --from?"));
    EXPECT_TRUE(contains(refusal("--jason status"), "Did you mean --json?"));
    EXPECT_TRUE(contains(refusal("import a.zip --dryrun"), "Did you mean --dry-run?"));
    EXPECT_TRUE(contains(refusal("--timezone=UTC report"), "Did you mean --time-zone?"));
    EXPECT_TRUE(contains(refusal("-x"), "There is no option -x."));
    const std::string far = refusal("--qqqqqqqqqqqqqqqqqqqqqq");
    EXPECT_FALSE(contains(far, "Did you mean"));
    EXPECT_TRUE(contains(far, "--help"));
}

TEST(CommandLine, RefusesAnUnknownCommandAndNamesTheNearest) {
    EXPECT_TRUE(contains(refusal("imprt a.zip"), "Did you mean import?"));
    EXPECT_TRUE(contains(refusal("undo 3"), "There is no command \"undo\"."));
    EXPECT_TRUE(contains(refusal("undo_import 3"), "Did you mean undo-import?"));
    EXPECT_TRUE(contains(refusal("Report"), "Did you mean report?"));
    EXPECT_TRUE(contains(refusal("xyzzy"), "--help"));
}

TEST(CommandLine, RefusesNamesWhoseBytesWereLost) {
    for (const char* line : {"--data-dir /x/lat\xff status", "export lat\xff.csv", "backup lat\xff", "restore lat\xff"})
        EXPECT_TRUE(contains(refusal(line), "cannot be read")) << line;
}

TEST(CommandLine, RefusesOptionsWhereTheyDoNotBelong) {
    EXPECT_TRUE(contains(refusal("import a.zip --from 2024-01-01"), "--from does not belong to import"));
    EXPECT_TRUE(contains(refusal("status --top 3"), "--top does not belong to status"));
    EXPECT_TRUE(contains(refusal("report --dry-run"), "--dry-run does not belong to report"));
    EXPECT_TRUE(contains(refusal("report --background"), "--background does not belong to report"));
    EXPECT_TRUE(contains(refusal("imports --page top"), "--page does not belong to imports"));
    EXPECT_TRUE(contains(refusal("import a.zip --demo"), "--demo does not belong to import"));
    EXPECT_TRUE(contains(refusal("--rule strict"), "--rule does not belong to the window"));
}

TEST(CommandLine, RefusesAPageThatIsNotThereAndNamesThePages) {
    EXPECT_EQ(refusal("--page charts"),
              "There is no page \"charts\". There are: overview, history, top, clock, playlists, unplayable, "
              "review, imports, scanner, settings.");
    for (const char* page :
         {"overview", "history", "top", "clock", "playlists", "unplayable", "review", "imports", "scanner", "settings"})
        EXPECT_EQ(parsed((std::string("--page ") + page).c_str()).page, QString::fromLatin1(page));
    EXPECT_EQ(parsed("--page Clock").page, QStringLiteral("clock"));
}

TEST(CommandLine, RefusesWordsThatAreMissingOrTooMany) {
    EXPECT_TRUE(contains(refusal("import"), "import my_spotify_data.zip"));
    for (const char* line :
         {"undo-import", "undo-import three", "undo-import 0", "undo-import -- -1", "undo-import 99999999999"})
        EXPECT_TRUE(contains(refusal(line), "undo-import ID")) << line;
    EXPECT_TRUE(contains(refusal("undo-import 7 8"), "one at a time: undo-import 7"));
    EXPECT_TRUE(contains(refusal("export"), "plays.csv"));
    EXPECT_TRUE(contains(refusal("export a.csv b.csv"), "plays.csv"));
    EXPECT_TRUE(contains(refusal("export plays.txt"), "\"plays.txt\""));
    EXPECT_TRUE(contains(refusal("report 2024"), "\"2024\""));
    EXPECT_TRUE(contains(refusal("status now"), "\"now\""));
    EXPECT_TRUE(contains(refusal("report --from"), "--from DATE"));
    EXPECT_TRUE(contains(refusal(QStringList{QStringLiteral("--data-dir"), QString()}), "--data-dir DIR"));
}

TEST(CommandLine, SignsInWithAClientId) {
    const Options options = parsed("sign-in --client-id 0123 --port 43817 --mode hybrid");
    EXPECT_EQ(options.command, Command::SignIn);
    EXPECT_EQ(options.clientId, QStringLiteral("0123"));
    EXPECT_EQ(options.port, 43817);
    EXPECT_EQ(options.mode, ScanMode::Hybrid);
    EXPECT_TRUE(contains(refusal("sign-in"), "sign-in --client-id ID"));
    EXPECT_EQ(parsed("sign-in --account Nora").account, QStringLiteral("Nora")) << "whose app is known";
    EXPECT_TRUE(contains(refusal("sign-in --client-id 0123 now"), "\"now\""));
    for (const char* port : {"80", "0", "65536", "x", "-1"})
        EXPECT_TRUE(contains(refusal((std::string("sign-in --client-id 0123 --port=") + port).c_str()), "65535"));
    EXPECT_EQ(parsed("playlists list --market nl").market, QStringLiteral("NL"));
    EXPECT_TRUE(contains(refusal("scan --market Holland"), "two letters"));
    EXPECT_TRUE(contains(refusal("scan --mode live"), "recently-played, hybrid, currently-playing"));
}

TEST(CommandLine, SignsOutScansAndWatchesPlaylists) {
    EXPECT_EQ(parsed("sign-out").command, Command::SignOut);
    EXPECT_FALSE(parsed("sign-out").deleteApiData);
    EXPECT_TRUE(parsed("sign-out --delete-api-data --yes").yes);
    EXPECT_TRUE(contains(refusal("sign-out --yes"), "--delete-api-data"));
    EXPECT_EQ(parsed("scan").command, Command::Scan);
    EXPECT_FALSE(parsed("scan").once);
    EXPECT_TRUE(parsed("scan --once").once);
    EXPECT_TRUE(contains(refusal("status --once"), "--once does not belong to status"));
    EXPECT_EQ(parsed("playlists list").playlistAction, PlaylistAction::List);
    EXPECT_EQ(parsed("playlists add https://open.spotify.com/playlist/5AbCdEfGhIjKlMnOpQrStU?si=1").playlist,
              QStringLiteral("https://open.spotify.com/playlist/5AbCdEfGhIjKlMnOpQrStU?si=1"));
    EXPECT_EQ(parsed("playlists remove 3").playlistAction, PlaylistAction::Remove);
    EXPECT_EQ(parsed("playlists show 3").playlistAction, PlaylistAction::Show);
    for (const char* line : {"playlists", "playlists list 3", "playlists add", "playlists show", "playlists remove 1 2",
                             "playlists delete 1", "playlists Show 1"})
        EXPECT_TRUE(contains(refusal(line), "playlists add URL")) << line;
}

TEST(CommandLine, RefusesDatesThatAreNone) {
    for (const char* date : {"2024-02-30", "2023-02-29", "24-01-01", "2024-1-1", "01.02.2024", "yesterday",
                             "2024-13-01", "2024-01-01T00:00", "2024-00-10"}) {
        EXPECT_TRUE(contains(refusal((std::string("report --from ") + date).c_str()), date)) << date;
        EXPECT_TRUE(contains(refusal((std::string("report --to ") + date).c_str()), "--to takes")) << date;
    }
    EXPECT_TRUE(contains(refusal("report --from 2024-05-02 --to 2024-05-01"), "--to lies before --from"));
    EXPECT_EQ(parsed("report --from 2024-05-01 --to 2024-05-01").range, (DateRange{day(2024, 5, 1), day(2024, 5, 1)}));
}

TEST(CommandLine, RefusesRulesZonesNumbersAndLevelsThatAreNone) {
    const std::string rule = refusal("report --rule loud");
    EXPECT_TRUE(contains(rule, "\"loud\""));
    for (const auto& known : countingRules)
        EXPECT_TRUE(contains(rule, std::string(known.name).c_str())) << known.name;
    EXPECT_TRUE(contains(refusal("report --time-zone Mars/Olympus"), "\"Mars/Olympus\""));
    EXPECT_TRUE(contains(refusal("report --time-zone Nowhere"), "\"Nowhere\""));
    EXPECT_TRUE(contains(refusal("report --time-zone ../zoneinfo/UTC"), "time zone"));
    EXPECT_EQ(parsed("report --time-zone US/Eastern").zone.id(), "US/Eastern");
    for (const char* top : {"ten", "-1", "1.5", "1000001", "99999999999999999999"})
        EXPECT_TRUE(contains(refusal((std::string("report --top ") + top).c_str()), "--top")) << top;
    EXPECT_TRUE(contains(refusal("--log-level loud"), "warning"));
}

TEST(CommandLine, RefusesADemoOverADatabaseThatIsSomebodys) {
    EXPECT_TRUE(contains(refusal("--demo --data-dir /data"), "--demo"));
    EXPECT_TRUE(contains(refusal("report --demo --database postgresql://db.example/x"), "--demo"));
}

TEST(CommandLine, KnowsThatJsonWasAskedForWhateverElseIsWrong) {
    EXPECT_TRUE(wantsJson(words("reprot --json")));
    EXPECT_FALSE(wantsJson(words("report --top 3")));
    EXPECT_FALSE(wantsJson(words("import -- --json"))) << "behind two dashes it is a file";
}

TEST(CommandLine, ListsEveryCommandAndOptionInItsHelp) {
    const QString help = helpText();
    for (const char* name : {"sign-in",     "sign-out",    "scan",         "playlists",   "--client-id",
                             "--port",      "--mode",      "--market",     "--once",      "--delete-api-data",
                             "--yes",       "import ",     "imports",      "undo-import", "report",
                             "export",      "status",      "--data-dir",   "--database",  "--account",
                             "--json",      "--log-level", "--background", "--demo",      "--page",
                             "--dry-run",   "--from",      "--to",         "--top",       "--rule",
                             "--time-zone", "--help",      "--version",    "-reverse",    "-style",
                             "-platform"})
        EXPECT_TRUE(help.contains(QLatin1String(name))) << name;
    EXPECT_FALSE(help.contains(u'%'));
}

TEST(CommandLine, LeavesQtItsOwn) {
    const Options options = parsed("--demo -reverse -style fusion -platform=offscreen");
    EXPECT_TRUE(options.demo);
    EXPECT_TRUE(options.reverse);
    EXPECT_EQ(options.style, QStringLiteral("fusion"));
    EXPECT_EQ(options.platform, QStringLiteral("offscreen"));
    EXPECT_TRUE(contains(refusal("report -reverse"), "-reverse")) << "nothing is mirrored there";
    EXPECT_TRUE(contains(refusal("-style"), "needs a value"));
}

} // namespace
} // namespace afs
