// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_polling [ZIP]: what one poll costs an account with a million plays: statements, time, and the next
// snapshot.
#include "core/base/paths.h"
#include "core/dump/importer.h"
#include "core/library/loader.h"
#include "core/postgres/server.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "tests/benchmarks/big_dump.h"
#include "tests/benchmarks/budget.h"

#include <QCoreApplication>

#include <cstdio>
#include <stdexcept>

namespace afs {
namespace {

template <typename T>
T orThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + ' ' + result.error().detail.toStdString());
    return std::move(*result);
}

/// What a look at the last fifty plays lists: every other one of them is in the dump as well.
std::vector<ObservedPlay> listed(const Library& library, int round) {
    std::vector<ObservedPlay> plays;
    for (int i = 0; i < 50; ++i) {
        const PlayFacts facts = playFacts(library, static_cast<Row>(library.plays() - 1 - (round * 50 + i) * 2));
        ObservedPlay play;
        play.end = facts.end + (i % 2 == 0 ? std::chrono::milliseconds(400) : std::chrono::hours(24 * 365));
        play.track.uri = facts.uri;
        play.track.title = facts.title;
        play.track.artists = {{"id", facts.artist}};
        play.track.album = facts.album;
        play.track.length = std::chrono::minutes(3);
        plays.push_back(std::move(play));
    }
    return plays;
}

void benchmark(const QStringList& arguments) {
    const QTemporaryDir root(QStringLiteral("/tmp/polling-benchmark-XXXXXX"));
    const QString zip = makeDump(root.path(), arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000);
    auto server = orThrow(openManagedServer(findPaths(dataFolder(root, "data"))));
    auto session = orThrow(openStore(server->params(), QStringLiteral("benchmark")));
    const AccountId account = orThrow(ensureLocalAccount(*session)).id;
    const SystemClock clock;
    orThrow(Importer(*session, account, clock).importFiles({zip}));
    LibraryPtr library = orThrow(loadLibrary(*session, account));
    std::printf("%zu plays\n", library->plays());
    int round = 0;
    std::int64_t statements = 0;
    ObservedOutcome outcome;
    const LibraryPtr before = library;
    const double store = medianMs(9, [&] {
        const auto sent = session->statements();
        outcome = orThrow(ObservedPlayStore(*session).record(account, listed(*before, round++)));
        statements = session->statements() - sent;
    });
    std::printf("a poll: %d added, %d matched, %d known\n", outcome.added, outcome.matched, outcome.known);
    printBudget("storing 50 polled plays", store, 0);
    printBudget("  statements, with BEGIN and COMMIT", static_cast<double>(statements - 2), 10, "");
    printBudget("the same poll again",
                medianMs(9, [&] { orThrow(ObservedPlayStore(*session).record(account, listed(*before, 0))); }), 0);
    printBudget("reading the change and making the next snapshot",
                onceMs([&] { library = orThrow(refreshLibrary(*session, account, library)); }), 0);
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        afs::benchmark(QCoreApplication::arguments());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
