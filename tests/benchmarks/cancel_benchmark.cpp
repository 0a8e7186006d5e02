// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_cancel [ROWS [MOMENTS]]: how soon a cancel is answered, at moments spread over the whole of an import: into
// an empty database, into one with as many other plays, and into one where scanning has seen plays of the same time.
#include "core/base/paths.h"
#include "core/dump/import_service.h"
#include "core/dump/importer.h"
#include "core/library/loader.h"
#include "core/postgres/server.h"
#include "core/store/accounts.h"
#include "core/store/history_store.h"
#include "core/store/import_journal.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "tests/benchmarks/big_dump.h"
#include "tests/benchmarks/budget.h"
#include "tests/benchmarks/program.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <stdexcept>

namespace afs {
namespace {

using Milliseconds64 = std::chrono::duration<double, std::milli>;

template <typename T>
T orThrow(Result<T> result) {
    if (!result)
        throw std::runtime_error(result.error().message.toStdString() + ' ' + result.error().detail.toStdString());
    return std::move(*result);
}

struct Trial {
    double wholeMs = 0;           ///< from the beginning to the end, or to the answer
    std::optional<double> answer; ///< from cancel() to the answer; none: it was over before
    double settled = 0;           ///< from cancel() until everything is rolled back and let go
    const char* phase = "";       ///< that was told last before cancel()
    bool cancelled = false;
};

const char* nameOf(ImportProgress::Phase phase) {
    switch (phase) {
    case ImportProgress::Phase::Waiting:
        return "waiting";
    case ImportProgress::Phase::Reading:
        return "reading";
    case ImportProgress::Phase::Comparing:
        return "comparing";
    case ImportProgress::Phase::Writing:
        return "writing";
    case ImportProgress::Phase::Indexing:
        return "indexing";
    case ImportProgress::Phase::Saving:
        return "saving";
    }
    return "";
}

/// Checks and imports as the window does, and cancels after `after`, if given.
Trial tryImport(const ConnectionParams& database, AccountId account, const QString& zip,
                std::optional<std::chrono::milliseconds> after) {
    Trial trial;
    auto owner = std::make_unique<ImportService>(database, account);
    ImportService& service = *owner;
    QEventLoop loop;
    const auto start = std::chrono::steady_clock::now();
    std::optional<std::chrono::steady_clock::time_point> asked;
    const auto over = [&](bool cancelled) {
        const auto now = std::chrono::steady_clock::now();
        trial.wholeMs = Milliseconds64(now - start).count();
        trial.cancelled = cancelled;
        if (asked)
            trial.answer = Milliseconds64(now - *asked).count();
        loop.quit();
    };
    QObject::connect(&service, &ImportService::progressed, &loop, [&](const ImportProgress& now) {
        if (!asked)
            trial.phase = nameOf(now.phase);
    });
    QObject::connect(&service, &ImportService::checked, &loop, [&] {
        if (asked) // between the two there is nothing to cancel
            over(true);
        else
            service.importChecked();
    });
    QObject::connect(&service, &ImportService::imported, &loop, [&] { over(false); });
    QObject::connect(&service, &ImportService::failed, &loop, [&](const Error& error) {
        if (error.kind != ErrorKind::Cancelled)
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
        over(true);
    });
    if (after)
        QTimer::singleShot(*after, Qt::PreciseTimer, &loop, [&] {
            asked = std::chrono::steady_clock::now();
            service.cancel();
        });
    service.check({zip});
    loop.exec();
    owner.reset();
    if (asked)
        trial.settled = Milliseconds64(std::chrono::steady_clock::now() - *asked).count();
    return trial;
}

/// What a person who scanned all along would have: every 32nd play of the library, as listed.
void scanAlong(Session& session, AccountId account, const Library& library) {
    constexpr std::size_t atOnce = 50;
    std::vector<ObservedPlay> plays;
    const auto store = [&] {
        orThrow(ObservedPlayStore(session).record(account, plays));
        plays.clear();
    };
    for (std::size_t row = 0; row < library.plays(); row += 32) {
        const PlayFacts facts = playFacts(library, static_cast<Row>(row));
        ObservedPlay play;
        play.end = facts.end + std::chrono::milliseconds(400);
        play.track.uri = facts.uri;
        play.track.title = facts.title;
        play.track.artists = {{"id", facts.artist}};
        play.track.album = facts.album;
        plays.push_back(std::move(play));
        if (plays.size() == atOnce)
            store();
    }
    store();
}

class Bench {
public:
    Bench(const QTemporaryDir& root, int moments)
        : m_server(orThrow(openManagedServer(findPaths(dataFolder(root, "data"))))),
          m_session(orThrow(openStore(m_server->params(), QStringLiteral("benchmark")))),
          m_account(orThrow(ensureLocalAccount(*m_session)).id), m_moments(moments) {}

    void import(const QString& zip) { tryImport(m_server->params(), m_account, zip, {}); }
    void scan() { scanAlong(*m_session, m_account, *orThrow(loadLibrary(*m_session, m_account))); }
    void undo(ImportId import) { orThrow(Importer(*m_session, m_account, m_clock).undo(import)); }
    void undoLast() { undo(orThrow(ImportJournal(*m_session).list(m_account)).back().id); }

    /// Cancels imports of `zip` and leaves the database as it was.
    void measure(const char* name, const QString& zip) {
        const std::int64_t plays = count();
        const double whole = tryImport(m_server->params(), m_account, zip, {}).wholeMs;
        const double undo = onceMs([this] { undoLast(); });
        double worst = 0;
        double longest = 0;
        int late = 0;
        for (int i = 0; i < m_moments; ++i) {
            const auto after = std::chrono::milliseconds(static_cast<int>(whole * (i + 0.5) / m_moments));
            const Trial trial = tryImport(m_server->params(), m_account, zip, after);
            if (!trial.cancelled) {
                ++late;
                undoLast();
            }
            if (trial.answer)
                worst = std::max(worst, *trial.answer);
            longest = std::max(longest, trial.settled);
            std::printf("  after %6lld ms, %-9s %8.1f ms, settled after %6.1f ms%s\n",
                        static_cast<long long>(after.count()), trial.phase, trial.answer.value_or(0), trial.settled,
                        trial.cancelled ? "" : "  (done before)");
            if (count() != plays)
                throw std::runtime_error("a cancelled import left something behind");
        }
        std::printf("%s: %.1f s uncancelled, %d moments, %d too late\n", name, whole / 1000, m_moments, late);
        printBudget("worst answer to a cancel", worst, 200);
        printBudget("  rolled back and let go", longest, 0);
        printBudget("its undo", undo / 1000, 3, "s");
    }

private:
    std::int64_t count() { return orThrow(HistoryStore(*m_session).playCount(m_account)); }

    std::unique_ptr<DatabaseServer> m_server;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
    SystemClock m_clock;
    int m_moments;
};

void benchmark(const QStringList& arguments) {
    const int rows = arguments.size() > 1 ? arguments.at(1).toInt() : 1'000'000;
    const int moments = arguments.size() > 2 ? arguments.at(2).toInt() : 20;
    const QTemporaryDir root(QStringLiteral("/tmp/cancel-benchmark-XXXXXX"));
    const QString zip = makeDump(root.path(), rows);
    const QString otherZip = makeDump(root.path(), rows, 8);
    Bench bench(root, moments);
    bench.measure("into an empty database", zip);
    bench.import(otherZip);
    bench.measure("beside as many other plays", zip);
    bench.measure("of plays that are there already", otherZip);
    bench.scan();
    bench.measure("beside plays that scanning saw, too", zip);
}

} // namespace
} // namespace afs

int main(int argc, char** argv) {
    return afs::runBenchmark(argc, argv, [](const QStringList& arguments) {
        afs::benchmark(arguments);
        return 0;
    });
}
