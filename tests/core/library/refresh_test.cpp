// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observed_play_store.h"
#include "core/store/recording_store.h"
#include "core/store/track_fact_store.h"
#include "tests/core/library/stored_account.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>

namespace afs {
namespace {

using test::account;
using test::difference;
using test::Made;

class LibraryRefreshing : public test::StoredAccount {};

TEST_F(LibraryRefreshing, OfAnUnchangedAccountGivesTheSameSnapshotBack) {
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    EXPECT_EQ(refresh(library), library);
    import({{ 100, 1 }}); // another witness, no other fact
    EXPECT_EQ(refresh(library), library);
}

TEST_F(LibraryRefreshing, MergesASmallImport) {
    import({{100, 1}, { 300, 2 }});
    LibraryPtr library = load();
    import({{200, 3}, { 400, 1 }});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 4U);
}

TEST_F(LibraryRefreshing, MergesAMatchWithAccountDataInEitherOrder) {
    import({account(100, 1), { 500, 2 }});
    LibraryPtr library = load();
    import({{ 100, 1 }});
    library = expectMerge(library);
    import({account(500, 2)});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 2U);
    EXPECT_EQ(library->sources[0], library->sources[1]);
}

TEST_F(LibraryRefreshing, MergesTheUndoOfEachSideOfAMatch) {
    for (const bool extendedFirst : {true, false}) {
        const ImportId first = import({extendedFirst ? Made{100, 1} : account(100, 1)});
        const ImportId second = import({extendedFirst ? account(100, 1) : Made{100, 1}});
        LibraryPtr library = load();
        undo(second);
        library = expectMerge(library);
        EXPECT_EQ(library->sources.at(0), sourceBit(extendedFirst ? Source::ExtendedDump : Source::AccountDump));
        const ImportId again = import({extendedFirst ? account(100, 1) : Made{100, 1}});
        library = expectMerge(library);
        undo(first);
        library = expectMerge(library);
        EXPECT_EQ(library->sources.at(0), sourceBit(extendedFirst ? Source::AccountDump : Source::ExtendedDump));
        undo(again);
        library = expectMerge(library);
        EXPECT_EQ(library->plays(), 0U);
    }
}

TEST_F(LibraryRefreshing, MergesTheUndoOfTheVariantThatSpoke) {
    const ImportId old = import({{100, 1, 180'000, Source::ExtendedDump, Kind::Music, "Android OS 7.0"}});
    import({{ 100, 1, 180'000, Source::ExtendedDump, Kind::Music, "android" }});
    LibraryPtr library = load();
    EXPECT_EQ(playFacts(*library, 0).platform, "Android OS 7.0");
    undo(old);
    library = expectMerge(library);
    EXPECT_EQ(playFacts(*library, 0).platform, "android");
}

TEST_F(LibraryRefreshing, MergesALengthAndAnArtistThatTheCatalogueAdds) {
    import({{100, 1}, {300, 1}, {500, 2}, { 700, 2 }});
    LibraryPtr library = load();
    EXPECT_EQ(playFacts(*library, 0).lengthMs, 0);
    const auto learn = [&](int song, std::string artist, int length) {
        TrackFacts facts;
        facts.uri = "spotify:track:song" + std::to_string(song);
        facts.artists = {{"id", std::move(artist)}, {"other", "Guest"}};
        if (length > 0)
            facts.length = Milliseconds(length);
        ASSERT_TRUE(TrackFactStore(*m_session).put(m_account, {facts}, FactSource::WebApi));
    };
    learn(1, "Band", 200'000);
    library = expectMerge(library);
    EXPECT_EQ(playFacts(*library, 0).lengthMs, 200'000);
    EXPECT_EQ(playFacts(*library, 1).lengthMs, 200'000);
    EXPECT_EQ(playFacts(*library, 2).lengthMs, 0);
    learn(1, "Band", 201'000); // another length
    library = expectMerge(library);
    EXPECT_EQ(playFacts(*library, 0).lengthMs, 201'000);
    learn(2, "Soloist", 0); // the dump said whose album it was on
    library = expectMerge(library);
    EXPECT_EQ(playFacts(*library, 2).artist, "Soloist");
    EXPECT_EQ(playFacts(*library, 3).artist, "Soloist");
    EXPECT_EQ(playFacts(*library, 0).artist, "Band");
    EXPECT_EQ(playFacts(*library, 2).albumArtist, "Band") << "the album is still the band's";
    ASSERT_NE(library->tracks.at(library->track[2]).album, noIndex);
    const auto version = library->version;
    learn(2, "Soloist", 0); // nothing new
    EXPECT_EQ(refresh(library)->version, version);
}

TEST_F(LibraryRefreshing, MergesWhatScanningObserved) {
    ObservedPlay play;
    play.end = test::base + std::chrono::milliseconds(100'400);
    play.track.uri = "spotify:track:song1";
    play.track.title = "Söng 1";
    play.track.artists = {{"1a", "Band"}};
    play.track.length = std::chrono::seconds(180);
    const auto record = [&] { ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play})); };
    import({{ 5000, 9 }});
    LibraryPtr library = load();
    record();
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 2U);
    EXPECT_EQ(library->ms.at(0), -1);
    EXPECT_EQ(playFacts(*library, 0).lengthMs, 180'000);
    const ImportId dump = import({{100, 1}, {300, 1}});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 3U);
    EXPECT_EQ(library->ms.at(0), 180'000);
    EXPECT_EQ(library->sources.at(0), sourceBit(Source::ExtendedDump) | sourceBit(Source::WebApi));
    play.end = test::base + std::chrono::seconds(301);
    record();
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 3U);
    undo(dump);
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 3U);
    EXPECT_EQ(library->sources.at(0), sourceBit(Source::WebApi));
}

std::string uriOf(int song) {
    return "spotify:track:song" + std::to_string(song);
}

TrackFacts withIsrc(int song, std::string isrc) {
    TrackFacts facts;
    facts.uri = uriOf(song);
    facts.isrc = std::move(isrc);
    return facts;
}

TEST_F(LibraryRefreshing, MergesLinksAndWhatAPersonMakesOfThem) {
    RecordingStore store(*m_session);
    import({{100, 1}, {300, 2}, { 500, 3 }});
    LibraryPtr library = load();
    const auto shown = [&](Row row) {
        return library->text(library->tracks[library->recordingOf(library->track[row])].uri);
    };
    ASSERT_TRUE(
        TrackFactStore(*m_session).put(m_account, {withIsrc(1, "ONE"), withIsrc(2, "ONE")}, FactSource::WebApi));
    library = expectMerge(library);
    EXPECT_EQ(shown(0), uriOf(2)) << "it was played last";
    const auto parted = store.takeApart(m_account, uriOf(1), test::base);
    ASSERT_TRUE(parted && *parted);
    library = expectMerge(library);
    EXPECT_EQ(shown(0), uriOf(1));
    const auto joined = store.join(m_account, uriOf(1), uriOf(3), test::base);
    ASSERT_TRUE(joined && *joined);
    library = expectMerge(library);
    EXPECT_EQ(shown(0), uriOf(3));
    ASSERT_TRUE(store.undo(m_account, **parted, test::base));
    library = expectMerge(library);
    EXPECT_EQ(shown(1), uriOf(3));
    import({{ 900, 1 }});
    library = expectMerge(library);
    EXPECT_EQ(shown(1), uriOf(1));
}

TEST_F(LibraryRefreshing, OfAPlayTellsOfTheRecordingThatItsTrackBelongsTo) {
    ASSERT_TRUE(
        TrackFactStore(*m_session).put(m_account, {withIsrc(1, "ONE"), withIsrc(2, "ONE")}, FactSource::WebApi));
    import({{ 100, 1 }});
    LibraryPtr library = load();
    ObservedPlay play;
    play.end = test::base + std::chrono::seconds(900);
    play.track = withIsrc(3, "ONE");
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play}));
    library = expectMerge(library);
    EXPECT_EQ(library->recordingOf(library->track[0]), library->track[1]);
    play.end += std::chrono::seconds(900);
    play.track = withIsrc(4, "TWO");
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play}));
    library = expectMerge(library);
    play.end += std::chrono::seconds(900);
    play.track = withIsrc(5, "TWO");
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play}));
    library = expectMerge(library);
    EXPECT_EQ(library->recordingOf(library->track[2]), library->track[3]) << "a play of long ago is linked as well";
}

TEST_F(LibraryRefreshing, OfAllAccountsJoinsWhatAnyOfThemLinks) {
    m_database.query(QStringLiteral("insert into account (name) values ('other'), ('third')"));
    import({{100, 1}, { 300, 2 }});
    import({{500, 2}, {700, 3}, { 900, 4 }}, AccountId(2));
    import({{1100, 4}, { 1300, 5 }}, AccountId(3));
    TrackFactStore facts(*m_session);
    ASSERT_TRUE(facts.put(m_account, {withIsrc(1, "ONE"), withIsrc(2, "ONE")}, FactSource::WebApi));
    ASSERT_TRUE(facts.put(AccountId(2), {withIsrc(2, "TWO"), withIsrc(3, "TWO")}, FactSource::WebApi));
    ASSERT_TRUE(facts.put(AccountId(3), {withIsrc(4, "ONE"), withIsrc(5, "ONE")}, FactSource::WebApi));
    const LibraryPtr all = load(AccountId{});
    const auto shown = [&](Row row) { return all->text(all->tracks[all->recordingOf(all->track[row])].uri); };
    for (const Row row : {0U, 1U, 2U, 3U})
        EXPECT_EQ(shown(row), uriOf(3)) << row;
    for (const Row row : {4U, 5U, 6U})
        EXPECT_EQ(shown(row), uriOf(5)) << row;
}

TEST_F(LibraryRefreshing, ReadsABigChangeWhole) {
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    std::vector<Made> rows;
    for (int i = 0; i <= 6'000; ++i)
        rows.push_back({1000 + 10 * i, i % 90});
    const ImportId big = import(rows);
    EXPECT_EQ(listedChanges(library->version), 0);
    const LibraryPtr next = refresh(library);
    EXPECT_EQ(next->plays(), rows.size() + 1);
    EXPECT_TRUE(equalFacts(*next, *load()));
    undo(big);
    EXPECT_TRUE(equalFacts(*refresh(next), *library));
}

TEST_F(LibraryRefreshing, ReadsWholeWhatLiesTooManyChangesBack) {
    import({{ 1, 1 }});
    const LibraryPtr library = load();
    for (int i = 1; i <= 3; ++i)
        import({{ 100 * i, i }});
    m_database.query(QStringLiteral("delete from change where version = (select max(version) - 1 from change)"));
    const LibraryPtr next = refresh(library);
    EXPECT_EQ(next->plays(), 4U);
    EXPECT_TRUE(equalFacts(*next, *load()));
}

/// After any operations the merged snapshot equals a fresh load, from the last snapshot and from an older one.
class LibraryMerging : public LibraryRefreshing, public testing::WithParamInterface<int> {};

TEST_P(LibraryMerging, EqualsAFreshLoadAfterAnyOperations) {
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const auto roll = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<Made> world;
    for (int i = 0; i < 80; ++i)
        world.push_back({roll(4000), roll(6), roll(3) ? 60'000 : 30'000, Source::ExtendedDump,
                         roll(15) ? Kind::Music : Kind::Episode});
    const auto someRows = [&] {
        std::vector<Made> rows;
        const bool onlyAccount = roll(3) == 0;
        for (Made row : world) {
            if (roll(3) == 0)
                continue;
            if (onlyAccount || roll(8) == 0)
                row.source = Source::AccountDump;
            if (roll(6) == 0)
                row.platform = "other spelling";
            if (roll(9) == 0)
                row.album = "Album (Deluxe)";
            rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Made& a, const Made& b) { return a.source < b.source; });
        return rows;
    };

    RecordingStore recordings(*m_session);
    std::vector<RecordingChoiceId> choices;
    const auto linkOtherwise = [&] {
        const int song = roll(6);
        const int other = roll(6);
        std::optional<RecordingChoiceId> choice;
        switch (roll(4)) {
        case 0:
            choice = *recordings.takeApart(m_account, uriOf(song), test::base);
            break;
        case 1:
            choice = *recordings.join(m_account, uriOf(song), uriOf(other), test::base);
            break;
        case 2:
            if (!choices.empty()) {
                ASSERT_TRUE(recordings.undo(m_account, choices.back(), test::base));
                choices.pop_back();
            }
            break;
        default:
            const std::string isrc(1, static_cast<char>('A' + roll(3)));
            ASSERT_TRUE(TrackFactStore(*m_session)
                            .put(m_account, {withIsrc(song, isrc), withIsrc(other, isrc)}, FactSource::WebApi));
        }
        if (choice)
            choices.push_back(*choice);
    };

    std::vector<ImportId> imports;
    LibraryPtr last = load();
    LibraryPtr older = last;
    for (int step = 0; step < 14; ++step) {
        if (!imports.empty() && roll(5) < 2) {
            const auto which = imports.begin() + roll(static_cast<unsigned>(imports.size()));
            undo(*which);
            imports.erase(which);
        } else {
            imports.push_back(import(someRows()));
        }
        for (int links = roll(3); links > 0; --links)
            linkOtherwise();
        const LibraryPtr fresh = load();
        ASSERT_EQ(m_database.query(QStringLiteral("select count(*) from change where whole")), QStringLiteral("0"));
        last = refresh(last);
        ASSERT_EQ(last->version, fresh->version);
        ASSERT_TRUE(equalFacts(*last, *fresh)) << "step " << step << ": " << difference(last, fresh);
        const LibraryPtr late = refresh(older);
        ASSERT_TRUE(equalFacts(*late, *fresh)) << "step " << step << ": " << difference(late, fresh);
        if (roll(4) == 0)
            older = last;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, LibraryMerging, test::seeds(1, 13));

} // namespace
} // namespace afs
