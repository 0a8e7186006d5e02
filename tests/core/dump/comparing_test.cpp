// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stop_watcher.h"
#include "core/dump/importer.h"
#include "core/dump/pairing.h"
#include "core/dump/undo_plan.h"
#include "core/store/import_journal.h"
#include "core/store/open_store.h"
#include "core/store/play_matching.h"
#include "tests/support/dump_writer.h"
#include "tests/support/random_history.h"
#include "tests/support/seeds.h"
#include "tests/support/test_cluster.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace afs {
namespace {

std::shared_ptr<const CollectedRows> manyRows(int count) {
    RowCollector collector;
    for (int i = 0; i < count; ++i) {
        DumpRow row;
        const std::string uri = "spotify:track:" + std::to_string(i);
        row.end = Instant(std::chrono::seconds(1'600'000'000 + i * 7 % 100'000));
        row.ms = 180'000;
        row.uri = uri;
        row.title = uri;
        row.artist = "Band";
        collector.row(row);
    }
    return std::make_shared<const CollectedRows>(collector.take());
}

TEST(Comparing, IsLeftWithinSomeThousandRowsOfACancel) {
    std::stop_source stop;
    const auto rows = manyRows(20'000);
    EXPECT_TRUE(planImport(rows, {}, stop.get_token()));
    stop.request_stop();
    EXPECT_FALSE(planImport(rows, {}, stop.get_token()));
}

TrackRow nameOf(const char* uri, const char* artist) {
    TrackRow name;
    name.uri = uri;
    name.title = "Song";
    name.artist = artist;
    return name;
}

/// Which came first is told by the refs, and decides nothing.
TEST(Comparing, EqualCandidatesArePairedByWhatTheySay) {
    const TrackRow single = nameOf("spotify:track:1", "Art");
    const TrackRow album = nameOf("spotify:track:2", "Art");
    const TrackRow listed = nameOf("", "Art");
    for (const bool singleFirst : {true, false}) {
        const PairCandidate one{1, 1, 1, 61'000, 20'000, singleFirst ? 1 : 2, &single};
        const PairCandidate other{2, 1, 1, 61'000, 20'000, singleFirst ? 2 : 1, &album};
        const auto pairs = pairNearest({one, other}, {{0, 1, 1, 61'000, 0, 3, &listed}});
        ASSERT_EQ(pairs.size(), 1U);
        EXPECT_EQ(pairs.front().extendedRef, one.ref);
    }
    const TrackRow alike = nameOf("", "Zart"); // no name decides before the spelling does
    const TrackRow otherwise = nameOf("", "Art ");
    for (const bool alikeFirst : {true, false}) {
        const PairCandidate one{0, 1, 1, 61'000, 0, alikeFirst ? 1 : 2, &alike};
        const PairCandidate other{0, 2, 1, 61'000, 0, alikeFirst ? 2 : 1, &otherwise};
        const auto pairs = pairNearest({{1, 1, 1, 61'000, 20'000, 3, &single}}, {one, other});
        ASSERT_EQ(pairs.size(), 1U);
        EXPECT_EQ(pairs.front().accountRef, one.ref) << "who is spelled alike goes first";
    }
}

/// Every possible pair, the nearest first: what pairNearest() has to come to without making them all.
std::vector<Pair> pairedOneByOne(const std::vector<PairCandidate>& extended,
                                 const std::vector<PairCandidate>& account) {
    using Order = std::tuple<std::int64_t, std::int64_t, std::int64_t, int, std::string, std::string>;
    std::vector<std::pair<Order, Pair>> all;
    for (const PairCandidate& e : extended)
        for (const PairCandidate& a : account) {
            const std::int64_t after = e.end - a.end;
            const int bond = e.track == a.track && e.track != 0 ? 0
                             : e.exact == a.exact               ? 1
                             : e.match == a.match               ? 2
                                                                : 3;
            if (bond < 3 && e.ms == a.ms && after >= -90'000 && after < 150'000)
                all.push_back({{std::max({std::int64_t{0}, -after, after - 59'999}), e.end, a.end, bond,
                                e.name->uri + e.name->artist, a.name->uri + a.name->artist},
                               {e.ref, a.ref}});
        }
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<Pair> pairs;
    std::set<std::int64_t> taken;
    for (const auto& [order, pair] : all)
        if (!taken.contains(pair.extendedRef) && !taken.contains(pair.accountRef)) {
            taken.insert({pair.extendedRef, pair.accountRef});
            pairs.push_back(pair);
        }
    return pairs;
}

TEST(Comparing, PairsAreThoseOfTheNearestOfAllPossibleOnes) {
    // Two songs in two spellings each, under three URIs and none.
    std::vector<TrackRow> names;
    for (const char* uri : {"", "u1", "u2", "u3"})
        for (const char* artist : {"a", "A", "b", "B"})
            names.push_back(nameOf(uri, artist));
    for (unsigned seed = 0; seed < 500; ++seed) {
        std::mt19937 random(test::seeded(seed));
        const auto below = [&](unsigned n) { return static_cast<std::int32_t>(random() % n); };
        std::vector<PairCandidate> extended;
        std::vector<PairCandidate> account;
        std::set<std::tuple<std::int64_t, std::int64_t, std::int32_t, bool>> seen; // rows of one source differ
        for (std::int64_t ref = 1; ref <= 40; ++ref) {
            const bool isAccount = below(2) == 0;
            const std::int32_t name = below(16);
            const PairCandidate c{name / 4,
                                  1 + name % 4,
                                  1 + name % 4 / 2,
                                  below(2) == 0 ? 1000 : 2000,
                                  isAccount ? below(8) * 60'000 : below(60) * 8'000,
                                  ref,
                                  &names[static_cast<std::size_t>(name)]};
            if (seen.emplace(c.ms, c.end, name, isAccount).second)
                (isAccount ? account : extended).push_back(c);
        }
        const auto texts = [](const std::vector<Pair>& pairs) {
            std::set<std::pair<std::int64_t, std::int64_t>> all;
            for (const Pair& pair : pairs)
                all.emplace(pair.extendedRef, pair.accountRef);
            return all;
        };
        ASSERT_EQ(texts(pairNearest(extended, account)), texts(pairedOneByOne(extended, account))) << "seed " << seed;
    }
}

/// A hostile dump: whoever made a pair of each two would need tens of gigabytes.
TEST(Comparing, ManySpellingsOfOneSongInOneMinuteCostNoMoreThanOtherRows) {
    constexpr std::int32_t many = 50'000;
    std::vector<PairCandidate> extended;
    std::vector<PairCandidate> account;
    for (std::int32_t i = 0; i < many; ++i) {
        extended.push_back({1 + i, 1 + i, 1, 1000, i % 60 * 1000, i, nullptr});
        account.push_back({0, many - i, 1, 1000, 0, many + i, nullptr});
    }
    EXPECT_EQ(pairNearest(extended, account).size(), static_cast<std::size_t>(many));
}

/// The same where scanning meets plays of dumps that end together, and where a dump meets what was listed together.
TEST(Comparing, EqualPartnersOfWhatWasObservedAreToldApartByWhatTheySay) {
    const TrackRow first = nameOf("spotify:track:1", "Art");
    const TrackRow second = nameOf("spotify:track:2", "Art");
    const TrackRow third = nameOf("spotify:track:3", "Art");
    const auto listening = [](std::int64_t ref, const TrackRow& name, std::int32_t track, Source source) {
        return Listening{ref, 20'000, source == Source::WebApi ? -1 : 61'000, 0, {track, 1, 1, 0, 0}, source, &name};
    };
    for (const bool firstFirst : {true, false}) {
        const std::int64_t one = firstFirst ? 1 : 2;
        PlayMatcher dumps;
        dumps.addDump(listening(3 - one, second, 2, Source::ExtendedDump), 3 - one, true);
        dumps.addDump(listening(one, first, 1, Source::ExtendedDump), one, true);
        dumps.addObserved(listening(3, third, 3, Source::WebApi));
        EXPECT_EQ(dumps.match().at(2).play, one);
        PlayMatcher lists;
        lists.addObserved(listening(3 - one, second, 2, Source::WebApi));
        lists.addObserved(listening(one, first, 1, Source::WebApi));
        lists.addDump(listening(3, third, 3, Source::ExtendedDump), 3, true);
        EXPECT_EQ(lists.match().at(2).play, one);
    }
}

/// Every step that may take long by itself, with more rows than lie between two looks.
TEST(Comparing, LeavesEachOfItsStepsOnACancel) {
    constexpr int many = 10'000;
    std::stop_source stop;
    stop.request_stop();
    const std::stop_token stopped = stop.get_token();

    std::vector<TrackRow> names(many);
    std::vector<PairCandidate> candidates(many);
    PlayMatcher matcher;
    for (int i = 0; i < many; ++i) {
        names[static_cast<std::size_t>(i)].nameId = i;
        candidates[static_cast<std::size_t>(i)] = {0, 0, 1, 1, i, i, nullptr};
        Listening listening;
        listening.ref = i + 1;
        listening.end = i * 1000;
        listening.source = i % 2 == 0 ? Source::WebApi : Source::ExtendedDump;
        if (i % 2 == 0)
            matcher.addObserved(listening);
        else
            matcher.addDump(listening, i, true);
    }
    EXPECT_THROW(identifyNames(names, stopped), Stopped);
    EXPECT_THROW(pairNearest(candidates, candidates, stopped), Stopped);
    EXPECT_THROW(matcher.match(stopped), Stopped);

    StoredHistory stored;
    stored.evidence.resize(many);
    EXPECT_FALSE(planUndo(stored, AccountId(1), ImportId(1), stopped));
}

class ComparingWithADatabase : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
        test::RandomHistoryOptions options;
        options.rows = 9'000;
        m_zip = test::writeZip(m_folder.path(), "dump.zip", test::dumpMembers(test::randomHistory(options)));
    }

    StoreDatabase m_database;
    QTemporaryDir m_folder;
    QString m_zip;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

TEST_F(ComparingWithADatabase, ACancelMeanwhileWritesNothing) {
    std::stop_source stop;
    const auto cancel = [&](const ImportProgress& progress) {
        if (progress.phase == ImportProgress::Phase::Comparing)
            stop.request_stop();
    };
    const auto done = Importer(*m_session, m_account, m_clock).importFiles({m_zip}, cancel, stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(m_database.query(QStringLiteral("select count(*) from evidence")), QStringLiteral("0"));
    EXPECT_TRUE(ImportJournal(*m_session).list(m_account)->empty());
    const auto next = Importer(*m_session, m_account, m_clock).importFiles({m_zip});
    ASSERT_TRUE(next) << next.error().detail.toStdString();
    EXPECT_EQ(next->importId, ImportId(1)) << "what was cancelled used no number up";
}

/// What is stored is read over a second session beside the files; a server may have none left.
TEST_F(ComparingWithADatabase, GoesOnOverItsOwnSessionWhenTheServerTakesNoOther) {
    auto first = Importer(*m_session, m_account, m_clock).importFiles({m_zip});
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    queryText(TestCluster::instance().params(),
              QStringLiteral("alter database %1 allow_connections false").arg(m_database.params().database));
    const auto again = Importer(*m_session, m_account, m_clock).importFiles({m_zip});
    ASSERT_TRUE(again) << again.error().detail.toStdString();
    EXPECT_EQ(again->classes[RowClass::Added], 0);
    EXPECT_EQ(again->playsBefore, first->playsAfter);
}

} // namespace
} // namespace afs
