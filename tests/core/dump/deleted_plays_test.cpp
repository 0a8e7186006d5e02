// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/play_deletion.h"
#include "core/store/accounts.h"
#include "core/store/api_data.h"
#include "core/store/deletion_store.h"
#include "core/store/play_matching.h"
#include "tests/core/dump/evenings.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace afs {
namespace {

using test::base;
using test::Evening;
using test::Made;
using test::RandomEvenings;

/// Of all rows that are equal but for the id there is one play at most: what tests find a row of another database by.
using RowText = std::tuple<std::int64_t, std::int64_t, std::string, int>;

class DeletedPlays : public RandomEvenings {
protected:
    StoredHistory stored() { return *HistoryStore(*m_session).read(m_account); }

    RowText textOf(const StoredHistory& history, const EvidenceRow& row) {
        const auto name = std::find_if(history.tracks.begin(), history.tracks.end(),
                                       [&](const TrackRow& track) { return track.nameId == row.nameId; });
        return {row.end, row.ms, name == history.tracks.end() ? "" : name->uri + name->title,
                static_cast<int>(row.source)};
    }

    /// Deletes the plays that are led by rows which end at `seconds`, or have one that does.
    Deletion erase(const std::vector<double>& seconds) {
        std::vector<PlayId> plays;
        for (const EvidenceRow& row : stored().evidence)
            for (const double second : seconds)
                if (row.end == (base + Milliseconds(std::llround(second * 1000))).time_since_epoch().count())
                    plays.emplace_back(row.playId);
        auto deletion = deletePlays(*m_session, m_account, plays, m_clock.now());
        EXPECT_TRUE(deletion) << deletion.error().detail.toStdString();
        return *deletion;
    }

    int restore(const Deletion& deletion) {
        const auto there = restorePlays(*m_session, deletion.plays, m_clock.now());
        EXPECT_TRUE(there) << there.error().detail.toStdString();
        return there.value_or(-1);
    }

    std::size_t listed() { return DeletionStore(*m_session).list(m_account)->size(); }

    /// The rows that a deletion holds.
    std::multiset<RowText> heldBy(const Deletion& deletion) {
        const StoredHistory history = stored();
        std::multiset<RowText> rows;
        for (const HeldRow& held : history.held)
            for (const EvidenceRow& row : history.evidence)
                if (row.id == held.evidence && std::ranges::count(deletion.plays, held.play) > 0)
                    rows.insert(textOf(history, row));
        return rows;
    }
};

TEST_F(DeletedPlays, AreGoneAndNoImportBringsThemBack) {
    const std::vector<Made> rows{{180, 1}, {360, 1}, {540, 2}};
    const ImportReport first = import(rows);
    const Deletion deletion = erase({360, 540});
    ASSERT_EQ(deletion.plays.size(), 2U);
    EXPECT_EQ(plays(), 1);
    const ImportReport again = import(rows);
    EXPECT_EQ(again.classes[RowClass::AlreadyPresent], 3);
    EXPECT_EQ(again.playsBefore, 1);
    EXPECT_EQ(again.playsAfter, 1);
    undo(*first.importId);
    undo(*again.importId);
    EXPECT_EQ(plays(), 0);
    const ImportReport anew = import(rows);
    EXPECT_EQ(anew.classes[RowClass::AlreadyPresent], 2);
    EXPECT_EQ(anew.classes[RowClass::Added], 1);
    EXPECT_EQ(plays(), 1);
    EXPECT_EQ(restore(deletion), 2);
    EXPECT_EQ(plays(), 3);
}

TEST_F(DeletedPlays, AreNotFoundAgainByPolls) {
    record({seen(180, 1), seen(360, 2)});
    erase({180});
    EXPECT_EQ(record({seen(180, 1), seen(360, 2)}), (ObservedOutcome{0, 0, 2, {false, false}}));
    EXPECT_EQ(record({seen(179, 1, Source::Live, 170)}), (ObservedOutcome{0, 0, 1, {false}})) << "by somebody else";
    EXPECT_EQ(plays(), 1);
    import({{ 180, 1 }});
    EXPECT_EQ(plays(), 1);
}

TEST_F(DeletedPlays, CostAPollNoStatement) {
    const auto statementsOf = [this](const ObservedPlay& play) {
        const std::int64_t before = m_session->statements();
        record({play});
        return m_session->statements() - before;
    };
    record({seen(180, 1)});
    const std::int64_t without = statementsOf(seen(360, 2));
    erase({180});
    EXPECT_EQ(statementsOf(seen(540, 3)), without);
}

TEST_F(DeletedPlays, OfADumpAreNotFoundAgainByPollsAlsoWhenItIsUndone) {
    const ImportReport dump = import({{180, 1}, {900, 2}});
    erase({180});
    undo(*dump.importId);
    EXPECT_EQ(record({seen(180.4, 1)}), (ObservedOutcome{0, 0, 1, {false}}));
    EXPECT_EQ(record({seen(900, 2)}).added, 1);
    EXPECT_EQ(plays(), 1);
}

TEST_F(DeletedPlays, StayDeletedWhileTheyGoOn) {
    record({seen(40, 1, Source::Live, 35)});
    erase({40});
    ObservedPlay later = seen(178, 1, Source::Live, 175);
    later.storedEnd = base + std::chrono::seconds(40);
    record({later});
    EXPECT_EQ(plays(), 0);
    EXPECT_EQ(listed(), 1U);
}

TEST_F(DeletedPlays, StayDeletedWhenBetterEvidenceTakesTheirPartsApart) {
    // The account row and what was listed are one play, and the extended row is nearer to the account row.
    import({account(120, 1)});
    record({seen(200, 1)});
    EXPECT_EQ(sources(), (Sources{"Aw"}));
    const Deletion deletion = erase({120});
    import({{ 61, 1 }});
    EXPECT_EQ(plays(), 0) << state();
    EXPECT_EQ(restore(deletion), static_cast<int>(sources().size()));
}

TEST_F(DeletedPlays, TakeNoPlayAwayThatOnlySharesEvidenceWithThem) {
    record({seen(180, 1)});
    import({{ 250, 1 }});
    const Deletion deletion = erase({250});
    const ImportReport fitting = import({{181, 1}});
    EXPECT_EQ(fitting.classes[RowClass::Added], 1);
    EXPECT_EQ(plays(), 1) << "the one that the better row tells of";
    undo(*fitting.importId);
    EXPECT_EQ(plays(), 0);
    EXPECT_EQ(restore(deletion), 1);
}

TEST_F(DeletedPlays, ComeBackAsIfTheyHadNeverBeenDeleted) {
    import({{180, 1}, { 900, 2 }});
    record({seen(180.4, 1), seen(1200, 3)});
    const std::string before = state();
    const Deletion one = erase({180});
    const Deletion two = erase({900, 1200});
    EXPECT_EQ(state(), before) << "what attests a play stays";
    EXPECT_EQ(listed(), 3U);
    EXPECT_EQ(restore(one), 1);
    EXPECT_EQ(restore({{two.plays.front()}}), 1);
    EXPECT_EQ(restore(one), 0) << "once";
    EXPECT_EQ(listed(), 1U);
    EXPECT_EQ(restore(two), 1);
    EXPECT_EQ(shown(), before.substr(0, before.find("name ")));
}

TEST_F(DeletedPlays, GoWithTheirDeletionWhenTheirImportWasUndone) {
    const std::string empty = state();
    const ImportReport dump = import({{180, 1}, {900, 2}});
    const Deletion deletion = erase({180});
    undo(*dump.importId);
    EXPECT_NE(state(), empty);
    EXPECT_EQ(restore(deletion), 0);
    EXPECT_EQ(state(), empty);
    EXPECT_EQ(listed(), 0U);
}

TEST_F(DeletedPlays, AreDeletedOnce) {
    import({{ 180, 1 }});
    EXPECT_EQ(erase({180, 180}).plays.size(), 1U);
    EXPECT_EQ(erase({180}).plays.size(), 0U);
    EXPECT_EQ(deletePlays(*m_session, m_account, {PlayId(4711)}, m_clock.now())->plays.size(), 0U);
    EXPECT_EQ(deletePlays(*m_session, m_account, {}, m_clock.now())->plays.size(), 0U);
}

TEST_F(DeletedPlays, WhoWaitsForAnImportSaysSo) {
    import({{ 180, 1 }});
    const auto importing = Session::open(m_database.params(), QStringLiteral("import"));
    ASSERT_TRUE(importing);
    auto lock = AccountLock::acquire(**importing, m_account);
    ASSERT_TRUE(lock);
    int waits = 0;
    const auto endOfImport = [&] {
        ++waits;
        *lock = nullptr;
    };
    const PlayId play(stored().evidence.front().playId);
    EXPECT_EQ(deletePlays(*m_session, m_account, {play}, m_clock.now(), {}, endOfImport)->plays.size(), 1U);
    EXPECT_EQ(waits, 1);
}

TEST_F(DeletedPlays, AreListedWithWhatTheyWere) {
    import({{180, 1, 90'000}, { 900, 2, 1000, Source::ExtendedDump, "linux", Kind::Unattributed }});
    record({seen(180.4, 1)});
    erase({180, 900});
    const std::vector<DeletedPlay> list = *DeletionStore(*m_session).list(m_account);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].title, "");
    EXPECT_EQ(list[0].kind, Kind::Unattributed);
    EXPECT_EQ(list[1].title, "Song 1");
    EXPECT_EQ(list[1].artist, "Band");
    EXPECT_EQ(list[1].end, base + std::chrono::seconds(180));
    EXPECT_EQ(list[1].ms, 90'000);
    EXPECT_EQ(*DeletionStore(*m_session).list(AccountId{}), list);
}

TEST_F(DeletedPlays, OfOneAccountAreNoneOfAnother) {
    m_database.query(QStringLiteral("insert into account (name) values ('other')"));
    import({{ 180, 1 }});
    const std::int64_t play = stored().evidence.front().playId;
    EXPECT_TRUE(deletePlays(*m_session, AccountId(2), {PlayId(play)}, m_clock.now())->plays.empty());
    EXPECT_EQ(deletePlays(*m_session, AccountId{}, {PlayId(play)}, m_clock.now())->plays.size(), 1U);
    EXPECT_EQ(plays(), 0);
}

TEST_F(DeletedPlays, OfTheWebApiAreForgottenWithIt) {
    record({seen(180, 1), seen(900, 2)});
    import({{ 900, 2 }});
    erase({180, 900});
    ASSERT_TRUE(deleteApiData(*m_session, m_account));
    EXPECT_EQ(plays(), 0) << "a dump tells of the second one, and that is deleted still";
    EXPECT_EQ(listed(), 1U);
    EXPECT_EQ(m_database.query(QStringLiteral("select count(*) from play_deletion")), QStringLiteral("1"));
}

TEST_F(DeletedPlays, StayDeletedAsADumpTellsThemWhenTheWebApisDataGo) {
    record({seen(180, 1)});
    const Deletion deletion = erase({180});
    import({{180, 1}, { 900, 2 }});
    ASSERT_TRUE(deleteApiData(*m_session, m_account));
    EXPECT_EQ(plays(), 1);
    EXPECT_EQ(restore(deletion), 1);
}

/// Imports, polls, undos, deletions and restorations in any order.
class DeletionProperty : public DeletedPlays, public testing::WithParamInterface<int> {
protected:
    struct Step {
        std::vector<Made> rows;
        std::vector<ObservedPlay> seen;
        std::vector<std::vector<RowText>> erased; ///< the rows of each play, the leading one first
        Deletion deletion;
        std::multiset<RowText> held; ///< by that, at the time
        ImportId import;
        bool undone = false;
    };

    static int roll(std::mt19937& random, int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }

    Step randomStep(std::mt19937& random, const Evening& all) {
        const double from = roll(random, 60) / 100.0;
        const double to = std::min(1.0, from + 0.2 + roll(random, 40) / 100.0);
        Step step;
        switch (roll(random, 7)) {
        case 0:
        case 1:
            step.rows = part(all.dump, from, to);
            break;
        case 2:
            step.rows = asAccount(part(all.dump, from, to));
            break;
        case 3:
            step.seen = part(all.listed, from, to);
            break;
        case 4:
            step.seen = part(all.watched, from, to);
            break;
        case 5:
            step.seen = part(all.local, from, to);
            break;
        default:
            for (int i = roll(random, 4); i >= 0; --i)
                step.erased.push_back(someRows(random));
        }
        return step;
    }

    /// The rows of some play that is there.
    std::vector<RowText> someRows(std::mt19937& random) {
        const StoredHistory history = stored();
        std::vector<RowText> rows;
        if (history.evidence.empty())
            return rows;
        const std::int64_t play =
            history.evidence[static_cast<std::size_t>(roll(random, static_cast<int>(history.evidence.size())))].playId;
        for (const EvidenceRow& row : history.evidence)
            if (row.playId == play)
                rows.insert(row.leads ? rows.begin() : rows.end(), textOf(history, row));
        return rows;
    }

    void take(Step& step) {
        if (!step.rows.empty())
            step.import = *import(step.rows).importId;
        if (!step.seen.empty())
            record(step.seen);
        if (step.erased.empty())
            return;
        const StoredHistory history = stored();
        std::vector<PlayId> plays;
        for (const auto& rows : step.erased) {
            PlayId play;
            for (const RowText& text : rows)
                for (const EvidenceRow& row : history.evidence)
                    if (!play && textOf(history, row) == text)
                        play = PlayId(row.playId);
            plays.push_back(play);
        }
        step.deletion = *deletePlays(*m_session, m_account, plays, m_clock.now());
        step.held = heldBy(step.deletion);
    }

    void takeBack(Step& step) {
        step.undone = true;
        if (step.import)
            undo(step.import);
        else
            restore(step.deletion);
    }

    /// Whatever a deletion holds speaks for no play that is shown, and its strongest row stands in none.
    void expectNothingCameBack(const std::vector<Step>& steps) {
        const StoredHistory history = stored();
        std::map<DeletedPlayId, const EvidenceRow*> strongest;
        const std::vector<HeldRow> held = *DeletionStore(*m_session).heldRows(m_account);
        for (const HeldRow& hold : held) {
            const auto row =
                std::ranges::find_if(history.evidence, [&](const EvidenceRow& r) { return r.id == hold.evidence; });
            ASSERT_NE(row, history.evidence.end());
            const bool isShown = !std::ranges::binary_search(history.deletedPlays, row->playId);
            EXPECT_FALSE(isShown && row->leads);
            const EvidenceRow*& known = strongest[hold.play];
            if (!known ||
                std::pair(speaksBefore(row->source), row->id) < std::pair(speaksBefore(known->source), known->id))
                known = &*row;
        }
        for (const auto& [play, row] : strongest)
            EXPECT_TRUE(std::ranges::binary_search(history.deletedPlays, row->playId));
        for (const Step& step : steps)
            for (const DeletedPlayId& play : step.deletion.plays)
                EXPECT_EQ(strongest.contains(play), !step.undone);
    }
};

TEST_P(DeletionProperty, LeavesWhatWouldBeThereWithoutWhatIsTakenBackAndNothingElseBringsAPlayBack) {
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const Evening all = evening(random, 40);
    startAnew();
    std::vector<Step> steps;
    for (int i = 0; i < 14; ++i) {
        steps.push_back(randomStep(random, all));
        take(steps.back());
        for (Step& earlier : steps)
            if (!earlier.undone && (earlier.import || !earlier.deletion.plays.empty()) && roll(random, 8) == 0)
                takeBack(earlier);
        expectNothingCameBack(steps);
        ASSERT_FALSE(HasFailure()) << "seed " << GetParam() << " step " << i;
    }
    const std::string left = shown();
    for (Step& step : steps)
        if (!step.undone && !step.deletion.plays.empty())
            restore(step.deletion);
    const std::string whole = state();

    const auto replay = [&](bool withDeletions) {
        startAnew();
        bool isEqual = true;
        for (Step step : steps) {
            if (step.undone || !(withDeletions || step.erased.empty()))
                continue;
            const std::multiset<RowText> held = step.held;
            take(step);
            isEqual &= step.held == held;
        }
        return isEqual;
    };
    replay(false);
    ASSERT_EQ(whole, state()) << "seed " << GetParam();
    if (!replay(true)) // without what was taken back the plays stood on other rows when they were deleted
        return;
    ASSERT_EQ(left, shown()) << "seed " << GetParam();
}

INSTANTIATE_TEST_SUITE_P(Seeds, DeletionProperty, test::seeds(1, 25));

} // namespace
} // namespace afs
