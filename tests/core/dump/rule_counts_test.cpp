// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/loader.h"
#include "core/statistics/statistics.h"
#include "core/store/track_fact_store.h"
#include "tests/core/dump/evenings.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace afs {
namespace {

using test::Made;

/// What an import says of the rules beforehand, beside what is counted afterwards.
class RuleCountsOfImports : public test::ObservedImports {
protected:
    Amount counted(CountingRule rule) {
        const auto library = loadLibrary(*m_session, m_account);
        Scope scope;
        scope.rule = rule;
        return totals(**library, select(**library, scope)).amount;
    }

    void importAndCompare(const std::vector<Made>& rows) {
        // import() compares what the check said with what the import did
        compare([&] { return import(rows); });
    }

    void compare(const std::function<ImportReport()>& importing) {
        std::map<CountingRule, std::int64_t> before;
        for (const CountingRuleName& known : countingRules)
            before[known.rule] = counted(known.rule).plays;
        const ImportReport report = importing();
        for (const CountingRuleName& known : countingRules)
            EXPECT_EQ(counted(known.rule).plays - before[known.rule],
                      report.counted.at(static_cast<std::size_t>(known.rule)))
                << known.name;
    }
};

TEST_F(RuleCountsOfImports, KnowTheLengthOfASongThatOnlyAPlaylistToldOf) {
    TrackFacts facts = seen(0, 5).track;
    facts.length = std::chrono::seconds(600);
    ASSERT_TRUE(TrackFactStore(*m_session).put(m_account, {facts}, FactSource::WebApi));
    importAndCompare({{1000, 5, 200'000}, {2000, 5, 250'000}, {3000, 6, 200'000}});
    EXPECT_EQ(counted(CountingRule::Lastfm).plays, 2) << "200 s are less than the half of ten minutes";
}

TEST_F(RuleCountsOfImports, FollowTheLongestPlayToTheEndWhereNobodyToldALength) {
    importAndCompare({{1000, 1, 40'000}, {2000, 1, 90'000}, {3000, 2, 0}, {4000, 3, 35'000}});
    importAndCompare({{5000, 1, 50'000}, {6000, 2, 70'000}, {7000, 3, 31'000}});
}

/// The same row as exports of several years have it: the more they say, the more of it is known.
class ExportsOfOneRow : public RuleCountsOfImports {
protected:
    struct Said {
        Tri isPrivate = Tri::Unknown;
        std::string_view platform;
        std::string_view reasonEnd;
        Source source = Source::ExtendedDump;
    };

    static std::shared_ptr<const CollectedRows> exported(const std::vector<Said>& exports) {
        RowCollector collector;
        for (const Said& said : exports) {
            const bool isExtended = said.source == Source::ExtendedDump;
            DumpRow row;
            row.source = said.source;
            row.end = test::base + std::chrono::seconds(isExtended ? 45 : 0);
            row.ms = 180'000;
            row.flags.incognito = said.isPrivate;
            row.platform = said.platform;
            row.reasonEnd = said.reasonEnd;
            row.uri = isExtended ? "spotify:track:song" : "";
            row.title = "Song";
            row.artist = "Band";
            collector.row(row);
        }
        return std::make_shared<const CollectedRows>(collector.take());
    }

    ImportReport importOf(const std::vector<Said>& exports) {
        ImportReport report;
        const auto importing = [&] {
            Importer importer(*m_session, m_account, m_clock);
            auto checked = importer.checkRows(exported(exports), {QStringLiteral("rows")});
            EXPECT_TRUE(checked);
            report = *importer.import(*checked);
            EXPECT_EQ(report.playsAfter, plays());
            return report;
        };
        if (plays() == 0)
            compare(importing);
        else // which may change what counts of the play that is there
            importing();
        return report;
    }
};

TEST_F(ExportsOfOneRow, GivenTogetherSayWhatTheySayGivenOneAfterTheOther) {
    const Said older{};
    const Said newer{Tri::Yes, "android", "trackdone"};
    const Said listed{Tri::Unknown, "", "", Source::AccountDump};
    importOf({older});
    const ImportReport second = importOf({newer});
    EXPECT_EQ(second.classes[RowClass::AlreadyPresent], 1);
    EXPECT_EQ(counted(CountingRule::Spotify).plays, 0) << "it was private";
    const std::string apart = state();
    for (const auto& exports : {std::vector{older, newer, older}, std::vector{newer, older, newer}}) {
        startAnew();
        const ImportReport together = importOf(exports);
        EXPECT_EQ(together.classes[RowClass::Added], 1);
        EXPECT_EQ(together.classes[RowClass::Duplicate], 2);
        EXPECT_EQ(together.counted.at(static_cast<std::size_t>(CountingRule::Spotify)), 0);
        EXPECT_EQ(state(), apart);
        const ImportReport again = importOf({newer, older});
        EXPECT_EQ(again.classes[RowClass::AlreadyPresent], 1);
        EXPECT_EQ(again.classes[RowClass::Duplicate], 1);
        EXPECT_EQ(state(), apart);
        undo(*together.importId);
        EXPECT_EQ(state(), apart) << "the other import holds both";
        undo(*again.importId);
        EXPECT_EQ(plays(), 0);
    }
    startAnew();
    const ImportReport all = importOf({listed, older, newer});
    EXPECT_EQ(all.classes[RowClass::Added] + all.classes[RowClass::Matched], 2);
    EXPECT_EQ(plays(), 1);
}

TEST_F(ExportsOfOneRow, GivenTogetherWithOneThatIsStoredAreItsWitnessesAndItsVariants) {
    const Said stored{Tri::Unknown, "ios", ""};
    const ImportReport first = importOf({stored});
    const ImportReport second = importOf({{Tri::No, "ios", ""}, stored, stored, {Tri::No, "ios", "trackdone"}});
    EXPECT_EQ(second.classes[RowClass::AlreadyPresent], 1);
    EXPECT_EQ(second.classes[RowClass::Duplicate], 3);
    EXPECT_EQ(plays(), 1);
    const std::string both = state();
    undo(*first.importId);
    EXPECT_EQ(state(), both);
    EXPECT_EQ(counted(CountingRule::Finished).plays, 1);
}

} // namespace
} // namespace afs
