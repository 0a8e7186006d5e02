// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_polling [PLAYS]: what one poll costs an account with a million plays: statements, time, and the next
// snapshot; and what it costs to take back a dump whose plays were polled as well.
#include "core/base/paths.h"
#include "core/dump/importer.h"
#include "core/library/loader.h"
#include "core/postgres/server.h"
#include "core/scan/scan_recorder.h"
#include "core/store/open_store.h"
#include "tests/benchmarks/big_dump.h"
#include "tests/benchmarks/budget.h"
#include "tests/benchmarks/program.h"

#include <QCoreApplication>

#include <algorithm>
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
RecentlyPlayed listed(const Library& library, int round) {
    RecentlyPlayed window;
    window.listed = 50;
    for (int i = 49; i >= 0; --i) {
        const PlayFacts facts = playFacts(library, static_cast<Row>(library.plays() - 1 - (round * 50 + i) * 2));
        PlayedItem item;
        item.playedAt = facts.end + (i % 2 == 0 ? std::chrono::milliseconds(400) : std::chrono::hours(24 * 365));
        item.track.uri = QString::fromStdString(facts.uri);
        item.track.id = item.track.uri.section(u':', 2);
        item.track.name = QString::fromStdString(facts.title);
        item.track.artists = {{QStringLiteral("id"), QString::fromStdString(facts.artist)}};
        item.track.album.name = QString::fromStdString(facts.album);
        item.track.duration = std::chrono::minutes(3);
        window.items.push_back(std::move(item));
    }
    std::ranges::sort(window.items, {}, &PlayedItem::playedAt);
    return window;
}

void benchmark(const QStringList& arguments) {
    const QTemporaryDir root(QStringLiteral("/tmp/polling-benchmark-XXXXXX"));
    const QString zip = makeDump(root.path(), arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000);
    auto server = orThrow(openManagedServer(findPaths(dataFolder(root, "data"))));
    auto session = orThrow(openStore(server->params(), QStringLiteral("benchmark")));
    const AccountId account = orThrow(ensureLocalAccount(*session)).id;
    const SystemClock clock;
    const ImportId dump = orThrow(Importer(*session, account, clock).importFiles({zip})).importId.value();
    LibraryPtr library = orThrow(loadLibrary(*session, account));
    std::printf("%zu plays\n", library->plays());
    int round = 0;
    std::int64_t statements = 0;
    Recorded recorded;
    const LibraryPtr before = library;
    const auto poll = [&](int which) {
        const auto sent = session->statements();
        recorded = orThrow(recordPoll(*session, {account, clock.now(), listed(*before, which), {}, {}}));
        statements = session->statements() - sent;
    };
    const double store = medianMs(9, [&] { poll(round++); });
    std::printf("a poll: %d of 50 plays are new\n", recorded.newPlays);
    printBudget("storing 50 polled plays", store, 0);
    printBudget("  statements, with BEGIN and COMMIT", static_cast<double>(statements), 10, "");
    printBudget("the same poll again", medianMs(9, [&] { poll(0); }), 0);
    printBudget("  statements, with BEGIN and COMMIT", static_cast<double>(statements), 10, "");
    printBudget("reading the change and making the next snapshot",
                onceMs([&] { library = orThrow(refreshLibrary(*session, account, library)); }), 0);
    printBudget("taking the dump back, which shares plays with polls",
                onceMs([&] { orThrow(Importer(*session, account, clock).undo(dump)); }) / 1000, 3, "s");
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    return afs::runBenchmark(argc, argv, [](const QStringList& arguments) {
        afs::benchmark(arguments);
        return 0;
    });
}
