// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_store.h"

#include "core/store/api_data.h"
#include "tests/core/store/recordings.h"

namespace afs::test {
namespace {

TEST_F(Recordings, AreMadeOfWhatTheCatalogueTells) {
    put({release("a", "NLA001600123"), release("b", "nl-a00-16-00123", 200s)});
    put({release("c", "", 182s), release("d", "", 184'001ms)});
    EXPECT_EQ(recordingOf("a"), "a b c") << "b by its code, c by names and length";
    EXPECT_EQ(recordingOf("d"), "d");
    EXPECT_EQ(recordingOf("unknown"), "unknown");
}

TEST_F(Recordings, AreTakenBackWithTheFactThatMadeThem) {
    put({release("a", "ONE"), release("b", "ONE", 300s)});
    EXPECT_EQ(recordingOf("a"), "a b");
    put({release("b", "TWO", 300s)});
    EXPECT_EQ(recordingOf("a"), "a");
    EXPECT_EQ(m_database.query(QStringLiteral("select count(recording_id) from recording_link")), QStringLiteral("0"));
}

TEST_F(Recordings, DoNotHoldWhatOnlyAPlayerOrADumpTold) {
    put({release("a", "ONE"), release("b", "ONE")}, FactSource::Player);
    EXPECT_EQ(recordingOf("a"), "a");
    put({release("a")});
    EXPECT_EQ(recordingOf("a"), "a");
    put({release("b")});
    EXPECT_EQ(recordingOf("a"), "a b");
}

TEST_F(Recordings, AreToldWithTheirReasons) {
    put({release("a", "ONE"), release("b", "ONE", 300s), release("c"), release("d", "", 900s)});
    join("d", "b");
    const auto details = *store().read(m_account, uriOf("a"));
    ASSERT_EQ(details.tracks.size(), 4U);
    EXPECT_EQ(details.tracks[0],
              (RecordingTrack{uriOf("a"), "Song", "Nora", "Album a", "ONE", 180s, LinkReason::Isrc, false}));
    EXPECT_EQ(details.tracks[1].reason, LinkReason::Isrc);
    EXPECT_EQ(details.tracks[2].reason, LinkReason::Names);
    EXPECT_EQ(details.tracks[3].reason, LinkReason::ByHand);
    ASSERT_EQ(details.choices.size(), 1U);
    EXPECT_EQ(details.choices[0],
              (RecordingChoice{details.choices[0].id, RecordingChange::Joined, uriOf("d"), uriOf("b"), noon}));
}

TEST_F(Recordings, StayApartWhateverIsLearnedLater) {
    put({release("a", "ONE"), release("b", "ONE")});
    takeApart("b");
    EXPECT_EQ(recordingOf("a"), "a");
    EXPECT_TRUE(store().read(m_account, uriOf("b"))->tracks.at(0).isApart);
    put({release("a", "ONE"), release("b", "TWO"), release("c", "ONE")});
    put({release("b", "ONE", 181s)});
    EXPECT_EQ(recordingOf("a"), "a c");
    EXPECT_EQ(recordingOf("b"), "b");
    m_session = open(); // and over restarts
    EXPECT_EQ(recordingOf("b"), "b");
    EXPECT_EQ(*store().takeApart(m_account, uriOf("b"), noon), std::nullopt) << "it stands alone already";
}

TEST_F(Recordings, AreJoinedByHandAlsoWithFilesAndTracksThatOnlyADumpKnows) {
    const std::string file = "spotify:local:Nora::Song:180";
    ASSERT_TRUE(store().join(m_account, file, uriOf("dump"), noon));
    join("dump", "a");
    const auto details = *store().read(m_account, uriOf("a"));
    ASSERT_EQ(details.tracks.size(), 3U);
    EXPECT_EQ(details.tracks[0].uri, file);
    EXPECT_EQ(details.tracks[0].reason, LinkReason::ByHand);
    EXPECT_EQ(details.choices.size(), 2U);
    EXPECT_EQ(*store().join(m_account, uriOf("a"), file, noon), std::nullopt) << "they are one already";
    EXPECT_EQ(*store().join(m_account, uriOf("a"), uriOf("a"), noon), std::nullopt);
    const auto nothing = store().join(m_account, uriOf("a"), "", noon);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, ErrorKind::Usage);
}

TEST_F(Recordings, GoBackToWhatTheyWereInAnyOrderOfUndoing) {
    put({release("a", "ONE"), release("b", "ONE", 300s), release("c", "TWO", 500s), release("d", "TWO", 700s)});
    const auto joined = join("b", "c");
    EXPECT_EQ(recordingOf("a"), "a b c d");
    const auto parted = takeApart("b");
    EXPECT_EQ(recordingOf("a"), "a");
    EXPECT_EQ(recordingOf("c"), "c d");
    undo(joined);
    EXPECT_EQ(recordingOf("a"), "a");
    undo(parted);
    EXPECT_EQ(recordingOf("a"), "a b");
    EXPECT_EQ(recordingOf("c"), "c d");
    EXPECT_FALSE(*store().undo(m_account, parted, noon)) << "once";
    EXPECT_FALSE(*store().undo(m_account, RecordingChoiceId(4711), noon));
    EXPECT_EQ(m_database.query(QStringLiteral("select count(*) from recording_choice where undone_at is not null")),
              QStringLiteral("2"))
        << "the journal keeps them";
}

TEST_F(Recordings, RaiseTheVersionWhenPlaysAreCountedOtherwise) {
    put({release("a", "ONE"), release("b", "ONE")});
    const auto silent = version();
    join("a", "x");
    EXPECT_EQ(version(), silent) << "nobody played them";
    play({release("a", "ONE")});
    const auto played = version();
    const auto choice = takeApart("a");
    EXPECT_EQ(version(), played + 1);
    undo(choice);
    EXPECT_EQ(version(), played + 2);
    put({release("c", "ONE")});
    EXPECT_EQ(version(), played + 2) << "a belongs to the same recording, and nobody played c";
    play({release("d", "FOUR", 500s)});
    const auto before = version();
    put({release("d", "ONE", 500s)});
    EXPECT_EQ(version(), before + 1);
    put({release("d", "ONE", 500s)});
    EXPECT_EQ(version(), before + 1) << "nothing new";
}

TEST_F(Recordings, AreOfOneAccount) {
    m_database.query(QStringLiteral("insert into account (name) values ('other')"));
    put({release("a", "ONE"), release("b", "ONE")});
    ASSERT_TRUE(
        TrackFactStore(*m_session).put(AccountId(2), {release("b", "ONE"), release("c", "ONE")}, FactSource::WebApi));
    takeApart("b");
    EXPECT_EQ(recordingOf("a"), "a");
    m_account = AccountId(2);
    EXPECT_EQ(recordingOf("b"), "b c");
}

TEST_F(Recordings, OfFactsFromBeforeAreMadeAtTheNextStart) {
    put({release("a", "ONE"), release("b", "ONE"), release("c")});
    play({release("a", "ONE")});
    m_database.query(QStringLiteral("delete from recording_link; update account set recording_rules = 0"));
    EXPECT_EQ(recordingOf("a"), "a");
    const auto before = version();
    m_session = open();
    EXPECT_EQ(recordingOf("a"), "a b c");
    EXPECT_EQ(version(), before + 1);
    m_session = open();
    EXPECT_EQ(version(), before + 1);
}

TEST_F(Recordings, OfOlderRulesAreTakenApartAtTheNextStartButNotWhatAPersonJoined) {
    const auto named = [](const std::string& name, const char* title) {
        TrackFacts track = release(name, "ONE");
        track.title = title;
        return track;
    };
    put({release("studio", "ONE"), named("live", "Song - Live"), named("acoustic", "Song - Acoustic"),
         named("demo", "Song (Demo)")});
    for (const char* name : {"studio", "live", "acoustic", "demo"})
        EXPECT_EQ(recordingOf(name), name);
    join("studio", "live");
    m_database.query(QStringLiteral(
        "update recording_link set by_isrc = (select by_isrc from recording_link where uri like '%studio'), "
        "recording_id = (select recording_id from recording_link where uri like '%studio'); "
        "update account set recording_rules = 2"));
    EXPECT_EQ(recordingOf("demo"), "acoustic demo live studio") << "as an earlier program left it";
    m_session = open();
    EXPECT_EQ(recordingOf("studio"), "live studio");
    EXPECT_EQ(recordingOf("acoustic"), "acoustic");
    EXPECT_EQ(recordingOf("demo"), "demo");
}

TEST_F(Recordings, GoWithTheFactsOfTheWebApiButNotWhatAPersonJoined) {
    m_database.query(QStringLiteral(
        "insert into track values (1, 901, 901, 0, 'spotify:track:dump1', 'Song', 'Nora', 'Album'), "
        "(1, 902, 902, 0, 'spotify:track:dump2', 'Song', 'Nora', 'Album'), "
        "(1, 903, 903, 0, 'spotify:track:dump3', 'Song', 'Nora', 'Album');"
        "insert into evidence (account_id, evidence_id, play_id, ended_at, name_id, source, kind, flags, video, leads) "
        "select 1, n, n, now(), n, 1, 0, 0, false, true from generate_series(901, 903) n"));
    play({release("listed"), release("dump1")});
    EXPECT_EQ(recordingOf("listed"), "dump1 listed");
    join("dump2", "dump1");
    join("dump3", "listed");
    EXPECT_EQ(recordingOf("dump1"), "dump1 dump2 dump3 listed");
    EXPECT_EQ(countApiData(*m_session, m_account)->at(4), (ApiDataCount{ApiDataKind::Links, 2}));
    ASSERT_TRUE(deleteApiData(*m_session, m_account));
    EXPECT_EQ(recordingOf("dump1"), "dump1 dump2");
    EXPECT_EQ(recordingOf("dump3"), "dump3") << "the other track is gone";
    EXPECT_EQ(countApiData(*m_session, m_account)->at(4), (ApiDataCount{ApiDataKind::Links, 0}));
    EXPECT_EQ(m_database.query(QStringLiteral("select string_agg(uri || ' ' || coalesce(other, ''), ',') "
                                              "from recording_choice")),
              QStringLiteral("spotify:track:dump2 spotify:track:dump1"));
    EXPECT_EQ(m_database.query(QStringLiteral("select count(*) from recording_link where uri like '%listed%'")),
              QStringLiteral("0"));
}

} // namespace
} // namespace afs::test
