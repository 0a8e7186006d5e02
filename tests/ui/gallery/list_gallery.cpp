// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fakes.h"
#include "tests/ui/support/live_fakes.h"
#include "ui/frame/main_window.h"
#include "ui/models/scope_store.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <array>

namespace {

using namespace afs;

constexpr std::array words{"Paper", "Lanterns", "Slow", "Elevator", "Winter", "Ferry", "Glass", "Harbour", "Copper"};

QString made(int number) {
    const auto word = [](int at) { return QLatin1String(words[static_cast<std::size_t>(at) % words.size()]); };
    return QStringLiteral("%1 %2 %3").arg(word(number), word(number / 3 + 1)).arg(number);
}

/// Every third song was never played; every 17th is dark, every 40th nobody knows of.
PlaylistTrack songOf(int number, Instant now) {
    PlaylistTrack song;
    song.position = number;
    song.uri = QStringLiteral("spotify:track:%1").arg(number);
    song.name = made(number);
    song.artists = number % 11 == 0
                       ? QStringLiteral("An Orchestra With A Name That Is Much Too Long For Any Column, And Friends")
                       : QStringLiteral("Band %1").arg(number % 23);
    song.length = std::chrono::seconds(150 + number % 90);
    song.status = EntryStatus::Playable;
    if (number % 17 == 2) {
        song.status = number % 2 == 0 ? EntryStatus::Unplayable : EntryStatus::Removed;
        song.reason = song.status == EntryStatus::Unplayable ? QStringLiteral("market") : QString();
        song.darkSince = now - std::chrono::days(3 + number % 300);
    } else if (number % 40 == 5) {
        song.status = EntryStatus::Unknown;
    }
    return song;
}

LibraryPtr historyOf(int songs, Instant now) {
    std::vector<PlayFacts> plays;
    for (int number = 0; number < songs; ++number)
        for (int i = 0; number % 3 != 0 && i < number % 13 + 1; ++i) {
            const Instant end = now - std::chrono::hours(7 * (number + 1) + 300 * i) - std::chrono::seconds(number);
            plays.push_back(
                test::play(end, number + 1, made(number).toStdString(), "Band " + std::to_string(number % 23)));
            plays.back().id = PlayId(number * 20 + i + 1);
            plays.back().uri = "spotify:track:" + std::to_string(number);
        }
    std::ranges::sort(plays, {}, &PlayFacts::end);
    return test::libraryOf(plays);
}

void fillPlaylists(test::FakePlaylists& playlists, int songs, Instant now) {
    for (int id = 1; id <= 3 && songs >= 0; ++id) {
        WatchedPlaylist list;
        list.id = PlaylistId(id);
        list.spotifyId = QStringLiteral("list%1").arg(id);
        list.name = id == 1   ? QStringLiteral("Morning coffee")
                    : id == 2 ? QStringLiteral("A playlist whose name says everything that could be said about it")
                              : QStringLiteral("Somebody else's");
        list.ownerName = QStringLiteral("Nora Example");
        list.isReadable = id < 3;
        list.lastScan = now - std::chrono::hours(id);
        if (list.isReadable) {
            std::vector<PlaylistTrack>& tracks = playlists.entries[id];
            for (int number = 0; number < songs / id; ++number) {
                tracks.push_back(songOf(number, now));
                if (tracks.back().darkSince)
                    playlists.history.push_back({*tracks.back().darkSince, list.id, PlaylistChange::WentDark,
                                                 tracks.back().uri, tracks.back().name, tracks.back().artists,
                                                 tracks.back().reason});
            }
            list.entries = static_cast<int>(tracks.size());
            list.unplayable = static_cast<int>(
                std::ranges::count_if(tracks, [](const PlaylistTrack& track) { return isDark(track.status); }));
        }
        playlists.known.push_back(list);
    }
}

ScanStatus statusOf(const QString& state, Instant now) {
    ScanStatus status;
    status.state = ScanState::Working;
    status.sentence = QStringLiteral("Scanned at 13:50. Spotify remembers 50 plays; at your pace that is until 19:55.");
    status.lastScan = now - std::chrono::minutes(4);
    status.nextScan = now + std::chrono::minutes(16);
    status.remembered = now + std::chrono::hours(5);
    status.newToday = 12;
    status.requestsToday = 61;
    const auto refuse = [&](ScanState worse, ApiProblem problem) {
        status.state = worse;
        status.problem = problem;
        status.sentence = apiError(problem).error.message;
    };
    if (state == QLatin1String("premium"))
        refuse(ScanState::SignedOut, ApiProblem::OwnerWithoutPremium);
    else if (state == QLatin1String("registered"))
        refuse(ScanState::SignedOut, ApiProblem::NotRegistered);
    else if (state == QLatin1String("clock"))
        refuse(ScanState::Offline, ApiProblem::WrongClock);
    else if (state == QLatin1String("blocked")) {
        refuse(ScanState::Blocked, ApiProblem::Blocked);
        status.blockedUntil = now + std::chrono::hours(2);
    }
    return status;
}

void fillScanning(test::FakeAccounts& accounts, test::FakeScan& scan, const QString& state, Instant now) {
    LinkedAccount nora;
    nora.id = AccountId(1);
    nora.name = QStringLiteral("Nora Example");
    nora.spotifyId = nora.clientId = QStringLiteral("nora");
    nora.isSignedIn = true;
    nora.consentEnds = now + std::chrono::days(143);
    if (state != QLatin1String("nobody"))
        accounts.known = {nora};
    scan.known = statusOf(state, now);
    scan.songs.isKnown = true;
    scan.songs.songs = 4870;
    scan.songs.wanted = 1204;
    scan.songs.unavailable = 31;
    scan.songs.usedToday = 38;
    scan.songs.perDay = 150;
    scan.songs.next = now + std::chrono::minutes(1);
    for (int i = 0; i < 4; ++i)
        scan.ledger.push_back({GapId(i), AccountId(1), now - std::chrono::days(20 * i + 3),
                               now - std::chrono::days(20 * i + 3) + std::chrono::hours(5),
                               static_cast<GapCause>(i + 1), 12.0 * i, i < 3});
}

} // namespace

/// A page over as many made-up songs as wanted, to look at; not a test: list_gallery [OPTIONS] PAGE
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("page"), QStringLiteral("playlists, unplayable, scanner, …"));
    const auto option = [](const char* name, const char* what, const char* otherwise) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(what), QStringLiteral("value"),
                                  QLatin1String(otherwise));
    };
    parser.addOptions({{QStringLiteral("dark"), QStringLiteral("dark colours")},
                       option("songs", "on the playlists; -1: no playlists", "300"),
                       option("state", "of scanning: working, blocked, premium, registered, clock, nobody", "working"),
                       option("width", "of the window", "900"),
                       option("height", "of the window", "600"),
                       option("detail", "of the page: the number of a playlist", ""),
                       option("shot", "write a picture and end", "")});
    parser.process(application);
    applyColourScheme(application, parser.isSet(QStringLiteral("dark")) ? ColourScheme::Dark : ColourScheme::Light);
    const test::FixedClock clock(test::at(2026, 6, 15, 11, 54));
    const int songs = parser.value(QStringLiteral("songs")).toInt();
    auto accounts = std::make_unique<test::FakeAccounts>();
    auto scan = std::make_unique<test::FakeScan>();
    auto playlists = std::make_unique<test::FakePlaylists>();
    fillPlaylists(*playlists, songs, clock.now());
    fillScanning(*accounts, *scan, parser.value(QStringLiteral("state")), clock.now());
    WindowOptions options;
    options.page = pageFromKey(parser.positionalArguments().value(0)).value_or(PageId::Playlists);
    options.account = AccountId(1);
    options.clock = &clock;
    WindowSources sources;
    sources.library = std::make_unique<test::FakeLibrary>(historyOf(songs, clock.now()));
    sources.imports = std::make_unique<test::FakeImports>();
    sources.accounts = std::move(accounts);
    sources.scan = std::move(scan);
    sources.playlists = std::move(playlists);
    sources.recordings = std::make_unique<test::FakeRecordings>();
    MainWindow window(std::move(sources), {}, QTimeZone("Europe/Berlin"), options);
    window.resize(parser.value(QStringLiteral("width")).toInt(), parser.value(QStringLiteral("height")).toInt());
    window.show();
    if (const QString detail = parser.value(QStringLiteral("detail")); !detail.isEmpty())
        window.scope().openPage(*options.page, detail);
    if (const QString shot = parser.value(QStringLiteral("shot")); !shot.isEmpty())
        QTimer::singleShot(1500, &window, [&] { QApplication::exit(window.grab().save(shot) ? 0 : 1); });
    return QApplication::exec();
}
