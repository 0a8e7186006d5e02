// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/play_deletion.h"
#include "core/library/history_export.h"
#include "core/store/observed_play_store.h"
#include "core/store/track_fact_store.h"
#include "tests/core/library/stored_account.h"
#include "tests/support/seeds.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <random>

namespace afs {
namespace {

using test::account;
using test::difference;
using test::Made;

/// What snapshots and exports make of plays that are deleted and taken back.
class LibraryOfDeletions : public test::StoredAccount {
protected:
    Deletion erase(const LibraryPtr& library, const std::vector<Row>& rows) {
        std::vector<PlayId> plays;
        for (const Row row : rows)
            plays.emplace_back(library->playId[row]);
        return *deletePlays(*m_session, m_account, plays, m_clock.now());
    }
    void restore(const Deletion& deletion) { ASSERT_TRUE(restorePlays(*m_session, deletion.plays, m_clock.now())); }
    void record(int second, int song) {
        ObservedPlay play;
        play.end = test::base + std::chrono::seconds(second);
        play.track.uri = "spotify:track:song" + std::to_string(song);
        play.track.title = "Söng " + std::to_string(song);
        play.track.artists = {{"band", "Band"}};
        ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play}));
    }
    QByteArray exported() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(exportHistory(*m_session, m_account, buffer, ExportFormat::Json));
        return buffer.data();
    }
};

TEST_F(LibraryOfDeletions, MergesWhatGoesAndWhatComesBack) {
    import({{100, 1}, {300, 2}, { 500, 3 }});
    LibraryPtr library = load();
    const LibraryPtr whole = library;
    const Deletion two = erase(library, {0, 2});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 1U);
    restore(two);
    library = expectMerge(library);
    EXPECT_TRUE(equalFacts(*library, *whole)) << difference(library, whole);
}

TEST_F(LibraryOfDeletions, ADeletedPlayDoesNotStandForItsTrackWhereFactsAreLearnt) {
    import({{100, 1}, { 300, 1 }});
    erase(load(), {0});
    const LibraryPtr library = load();
    TrackFacts facts;
    facts.uri = "spotify:track:song1";
    facts.length = Milliseconds(200'000);
    ASSERT_TRUE(TrackFactStore(*m_session).put(m_account, {facts}, FactSource::WebApi));
    EXPECT_EQ(playFacts(*expectMerge(library), 0).lengthMs, 200'000);
}

TEST_F(LibraryOfDeletions, MergesAnImportThatHasADeletedPlay) {
    const ImportId first = import({{100, 1}});
    LibraryPtr library = load();
    erase(library, {0});
    undo(first);
    library = load();
    EXPECT_EQ(library->plays(), 0U);
    import({{100, 1}, { 300, 2 }});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 1U);
}

TEST_F(LibraryOfDeletions, AreNotInAnExport) {
    import({account(120, 1), { 900, 2 }});
    record(150, 1);
    const QByteArray both = exported();
    const Deletion deletion = erase(load(), {0});
    const QByteArray left = exported();
    EXPECT_EQ(left.count("\"evidence\""), 1);
    EXPECT_EQ(left.count("\"leads\""), 1) << "no row of theirs either";
    restore(deletion);
    EXPECT_EQ(exported(), both);
}

class MergingDeletions : public LibraryOfDeletions, public testing::WithParamInterface<int> {};

TEST_P(MergingDeletions, EqualsAFreshLoadAfterAnyOperations) {
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const auto roll = [&](std::size_t n) { return static_cast<int>(random() % n); };
    std::vector<Made> world;
    for (int i = 0; i < 50; ++i)
        world.push_back({roll(4000), roll(5), roll(3) ? 60'000 : 30'000});
    std::vector<ImportId> imports;
    std::vector<Deletion> deletions;
    LibraryPtr last = load();
    for (int step = 0; step < 25; ++step) {
        switch (roll(5)) {
        case 0:
            if (!imports.empty()) {
                const auto which = imports.begin() + roll(imports.size());
                undo(*which);
                imports.erase(which);
            }
            break;
        case 1:
            record(roll(4000), roll(5));
            break;
        case 2:
            if (!deletions.empty()) {
                const auto which = deletions.begin() + roll(deletions.size());
                restore(*which);
                deletions.erase(which);
            }
            break;
        case 3:
            if (last->plays() > 0)
                deletions.push_back(erase(last, {static_cast<Row>(roll(last->plays())), 0}));
            break;
        default:
            std::vector<Made> rows;
            const bool isAccount = roll(3) == 0;
            for (const Made& row : world)
                if (roll(2) == 0)
                    rows.push_back(isAccount ? account(row.second, row.song, row.ms) : row);
            imports.push_back(import(rows));
        }
        const LibraryPtr fresh = load();
        last = refresh(last);
        ASSERT_EQ(last->version, fresh->version);
        ASSERT_TRUE(equalFacts(*last, *fresh)) << "step " << step << ": " << difference(last, fresh);
        ASSERT_EQ(static_cast<std::int64_t>(fresh->plays()), *HistoryStore(*m_session).playCount(m_account));
    }
    ASSERT_EQ(m_database.query(QStringLiteral("select count(*) from change where whole")), QStringLiteral("0"));
}

INSTANTIATE_TEST_SUITE_P(Seeds, MergingDeletions, test::seeds(1, 9));

} // namespace
} // namespace afs
