// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/api_data.h"
#include "core/store/db_error.h"
#include "core/store/history_store.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "core/store/track_fact_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace afs {
namespace {

using namespace std::chrono_literals;

const Instant evening = std::chrono::sys_days{std::chrono::year{2026} / 9 / 21} + 19h;

ObservedPlay play(Milliseconds after, int song, Source source = Source::WebApi) {
    ObservedPlay made;
    made.source = source;
    made.end = evening + after;
    made.track.uri = "spotify:track:song" + std::to_string(song);
    made.track.title = "Song " + std::to_string(song);
    made.track.artists = {{"1a", "The Quiet Rooms"}, {"1b", "Nora"}};
    made.track.album = "Night Trains";
    made.track.albumArtist = "The Quiet Rooms";
    made.track.length = 180s;
    made.contextUri = "spotify:playlist:train";
    return made;
}

class ObservedPlays : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }
    ObservedOutcome record(const std::vector<ObservedPlay>& plays) {
        auto outcome = ObservedPlayStore(*m_session).record(m_account, plays);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome ? *outcome : ObservedOutcome{};
    }
    StoredHistory read() {
        auto stored = HistoryStore(*m_session).read(m_account);
        EXPECT_TRUE(stored);
        return stored ? *stored : StoredHistory{};
    }
    std::uint64_t version() { return *accountVersion(*m_session, m_account); }
    QString query(const char* sql) { return m_database.query(QString::fromLatin1(sql)); }

    StoreDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

TEST_F(ObservedPlays, AreStoredWithTheirTrackAndWhatTheyWereStartedFrom) {
    EXPECT_EQ(record({play(123ms, 1)}).added, 1);
    const StoredHistory stored = read();
    ASSERT_EQ(stored.evidence.size(), 1U);
    const EvidenceRow& row = stored.evidence.front();
    EXPECT_EQ(row.end, (evening + 123ms).time_since_epoch().count());
    EXPECT_EQ(row.ms, -1);
    EXPECT_EQ(row.source, Source::WebApi);
    EXPECT_EQ(row.kind, Kind::Music);
    EXPECT_EQ(row.playId, row.id);
    EXPECT_TRUE(row.leads);
    ASSERT_EQ(stored.tracks.size(), 1U);
    EXPECT_EQ(stored.tracks.front().uri, "spotify:track:song1");
    EXPECT_EQ(stored.tracks.front().artist, "The Quiet Rooms");
    EXPECT_EQ(stored.tracks.front().lengthMs, 180'000);
    EXPECT_EQ(query("select word from label join evidence on label_id = context"),
              QStringLiteral("spotify:playlist:train"));
}

TEST_F(ObservedPlays, WithinTwoSecondsAreOneOfOneSourceAndTrack) {
    EXPECT_EQ(record({play(0ms, 1), play(2000ms, 1), play(1000ms, 2)}),
              (ObservedOutcome{2, 0, 1, {true, false, true}}));
    EXPECT_EQ(record({play(-2000ms, 1)}).known, 1);
    EXPECT_EQ(record({play(2001ms, 1)}).added, 1);
    EXPECT_EQ(record({play(-2001ms, 1)}).added, 1);
    EXPECT_EQ(read().tracks.size(), 2U);
}

TEST_F(ObservedPlays, OfOnePlayerThatTwoComputersWatchAreOne) {
    const auto heard = [](Milliseconds end, Milliseconds ms, int song = 1) {
        ObservedPlay made = play(end, song, Source::Live);
        made.heard = ms;
        return made;
    };
    EXPECT_EQ(record({heard(150s, 150s)}).added, 1);
    EXPECT_EQ(record({heard(120s, 90s)}).known, 1) << "it knows less";
    ASSERT_EQ(read().evidence.size(), 1U);
    EXPECT_EQ(read().evidence[0].ms, 150'000);
    const auto before = version();
    ObservedPlay longer = heard(180s, 170s);
    longer.storedEnd = evening + 30s; // which the other computer moved meanwhile
    EXPECT_EQ(record({longer}).known, 1);
    ASSERT_EQ(read().evidence.size(), 1U);
    EXPECT_EQ(read().evidence[0].end, (evening + 180s).time_since_epoch().count());
    EXPECT_EQ(read().evidence[0].ms, 170'000);
    EXPECT_EQ(version(), before + 1) << "who shows it is told";
    EXPECT_EQ(record({heard(360s, 180s), heard(390s, 30s), heard(100s, 60s, 2)}).added, 3)
        << "what repeats, and another song, are plays of their own";
}

TEST_F(ObservedPlays, OfAPlayerAreMatchedByTheCodeThatTheCatalogueTold) {
    ObservedPlay listed = play(180s, 1);
    listed.track.isrc = "NLA001600123";
    TrackFacts other = play(0ms, 2).track;
    other.title = "Song One (Remaster)";
    other.isrc = "nl-a00-16-00123"; // of a playlist, say
    ASSERT_TRUE(TrackFactStore(*m_session).put(m_account, {other}, FactSource::WebApi));
    ASSERT_EQ(record({listed}).added, 1);
    ObservedPlay local = play(181s, 2, Source::LocalPlayer); // which tells no code
    local.heard = 175s;
    EXPECT_EQ(record({local}), (ObservedOutcome{0, 1, 0, {false}})) << "at once, not with the next import";
    const StoredHistory stored = read();
    ASSERT_EQ(stored.evidence.size(), 2U);
    EXPECT_EQ(stored.evidence[0].playId, stored.evidence[1].playId);
    ObservedPlay unknown = play(600s, 3, Source::LocalPlayer);
    unknown.heard = 175s;
    EXPECT_EQ(record({unknown}).added, 1);
}

TEST_F(ObservedPlays, WaitNoLongerForAnImportThanTheyAreTold) {
    auto importing = openStore(m_database.params(), QStringLiteral("import"));
    auto lock = AccountLock::acquire(**importing, m_account);
    const auto outcome = ObservedPlayStore(*m_session, 0ms).record(m_account, {play(0ms, 1)});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(outcome.error().message.isEmpty());
    lock->reset();
    EXPECT_EQ(record({play(0ms, 1)}).added, 1) << "and nothing is lost by it";
}

TEST_F(ObservedPlays, OfLocalFilesWithEqualNamesStayTwo) {
    ObservedPlay one = play(0ms, 1, Source::Live);
    one.track.uri = "spotify:local:A:B:C:180";
    ObservedPlay other = one;
    other.track.uri = "spotify:local:A:Other:C:180";
    other.end += 1s;
    EXPECT_EQ(record({one, other}).added, 2);
}

TEST_F(ObservedPlays, AreSortedOutWhateverOrderTheyComeIn) {
    std::vector<ObservedPlay> plays{play(600s, 1), play(0s, 2), play(1s, 2), play(300s, 3)};
    EXPECT_EQ(record(plays), (ObservedOutcome{3, 0, 1, {true, true, false, true}}));
    std::vector<std::int64_t> ends;
    for (const EvidenceRow& row : read().evidence)
        ends.push_back(row.end);
    EXPECT_TRUE(std::is_sorted(ends.begin(), ends.end()));
}

TEST_F(ObservedPlays, RaiseTheVersionOnlyWhenSomethingChanged) {
    record({play(0ms, 1)});
    const auto before = version();
    record({play(0ms, 1)});
    EXPECT_EQ(version(), before);
    record({});
    EXPECT_EQ(version(), before);
    ObservedPlay longer = play(0ms, 1);
    longer.track.length = 181s;
    record({longer});
    EXPECT_EQ(version(), before + 1);
}

TEST_F(ObservedPlays, NeedTenStatementsFiftyAtATime) {
    std::vector<ObservedPlay> plays;
    for (int i = 0; i < 20; ++i)
        plays.push_back(play(i * 200s, i, Source::Live));
    record(plays);
    for (ObservedPlay& stored : plays)
        stored.source = Source::WebApi;
    for (int i = 20; i < 50; ++i)
        plays.push_back(play(i * 200s, i));
    const auto before = m_session->statements();
    std::vector<bool> isAdded(50, true);
    std::fill_n(isAdded.begin(), 20, false);
    EXPECT_EQ(record(plays), (ObservedOutcome{30, 20, 0, isAdded}));
    EXPECT_LE(m_session->statements() - before, 10 + 2) << "and two for the account's lock";
}

TEST_F(ObservedPlays, AreNotThereWhenWhatIsWrittenWithThemFails) {
    record({play(0ms, 1)});
    const auto before = version();
    const auto outcome = ObservedPlayStore(*m_session)
                             .record(m_account, {play(600s, 2)}, [](Session& session, const ObservedOutcome& told) {
                                 EXPECT_EQ(told.added, 1);
                                 session.execute(QStringLiteral("select no_such_thing()"));
                             });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, ErrorKind::Database);
    EXPECT_EQ(read().evidence.size(), 1U);
    EXPECT_EQ(version(), before);
    EXPECT_NE(*AccountLock::tryAcquire(*m_session, m_account), nullptr);
}

TEST_F(ObservedPlays, LetOthersWriteAlsoWhenNoneIsNew) {
    int calls = 0;
    const auto note = [&](Session&, const ObservedOutcome&) { ++calls; };
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {}, note));
    record({play(0ms, 1)});
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(m_account, {play(0ms, 1)}, note));
    EXPECT_EQ(calls, 2);
}

TEST_F(ObservedPlays, MoveWhileTheyGoOn) {
    ObservedPlay going = play(30s, 1, Source::Live);
    going.heard = 30s;
    EXPECT_EQ(record({going}).added, 1);
    going.storedEnd = going.end;
    going.end += 60s;
    going.heard = 90s;
    EXPECT_EQ(record({going}), (ObservedOutcome{0, 0, 1, {false}}));
    StoredHistory stored = read();
    ASSERT_EQ(stored.evidence.size(), 1U);
    EXPECT_EQ(stored.evidence.front().end, going.end.time_since_epoch().count());
    EXPECT_EQ(stored.evidence.front().ms, 90'000);
    const auto before = version();
    going.storedEnd = going.end;
    record({going});
    EXPECT_EQ(version(), before) << "nothing moved";
}

TEST_F(ObservedPlays, OfWatchersThatWereStoppedInTheMiddleAreFoundByTheList) {
    ObservedPlay cut = play(40s, 1, Source::Live); // started at 0:05
    cut.heard = 35s;
    record({cut});
    EXPECT_EQ(record({play(181s, 1)}).matched, 1);
    EXPECT_EQ(record({play(500s, 1)}).added, 1);
}

TEST_F(ObservedPlays, SpeakAsTheyWereMeasured) {
    ObservedPlay live = play(179s, 1, Source::Live);
    live.heard = 170s;
    ObservedPlay local = play(180s, 1, Source::LocalPlayer);
    local.heard = 180s;
    record({play(180s, 1)});
    record({live});
    record({local});
    std::map<Source, bool> leads;
    for (const EvidenceRow& row : read().evidence)
        leads[row.source] = row.leads;
    EXPECT_EQ(leads,
              (std::map<Source, bool>{{Source::WebApi, false}, {Source::Live, false}, {Source::LocalPlayer, true}}));
}

TEST_F(ObservedPlays, OfTwoWatchersAreOneOnlyWhereTheyOverlap) {
    const auto watched = [](int song, Source source, Milliseconds end, Milliseconds ms) {
        ObservedPlay made = play(end, song, source);
        made.heard = ms;
        return made;
    };
    struct Pair {
        const char* what = nullptr;
        ObservedPlay live;
        ObservedPlay local;
        bool isOne = false;
    };
    int song = 0;
    const auto pair = [&](const char* what, Milliseconds liveEnd, Milliseconds liveMs, Milliseconds localEnd,
                          Milliseconds localMs, bool isOne) {
        ++song;
        return Pair{what, watched(song, Source::Live, liveEnd, liveMs),
                    watched(song, Source::LocalPlayer, localEnd, localMs), isOne};
    };
    const std::vector<Pair> pairs{
        pair("heard on a telephone, and then here", 40s, 40s, 86s, 40s, false),
        pair("here, and then on a telephone", 86s, 40s, 40s, 40s, false),
        pair("a repeat at once", 180s, 180s, 360s, 180s, false),
        pair("a repeat that fades into itself", 180s, 180s, 348s, 180s, false),
        pair("one that missed the end after a pause", 60s, 60s, 110s, 90s, true),
        pair("one that missed the beginning", 180s, 180s, 181s, 40s, true),
        pair("begun here, and carried on by a telephone", 200s, 200s, 60s, 60s, true),
        pair("a jingle", 8s, 8s, 11s, 8s, true),
    };
    for (const Pair& two : pairs) {
        EXPECT_EQ(record({two.live}).added, 1) << two.what;
        EXPECT_EQ(record({two.local}).matched, two.isOne ? 1 : 0) << two.what;
    }
}

TEST_F(ObservedPlays, OddWordsAreKept) {
    ObservedPlay odd = play(0ms, 1);
    odd.track.title = "\"\\ \xf0\x9f\x8c\x8a '); drop table evidence; --";
    odd.track.artists.clear();
    odd.track.album.clear();
    odd.contextUri.clear();
    EXPECT_EQ(record({odd}).added, 1);
    EXPECT_EQ(record({odd}).known, 1);
    EXPECT_EQ(read().tracks.front().title, odd.track.title);
}

TEST_F(ObservedPlays, AreGoneWithAllTheyBroughtOnceDeleted) {
    record({play(0ms, 1), play(600s, 2, Source::Live)});
    query("insert into account (name) values ('other')");
    query(
        "insert into gap (account_id, from_at, to_at, cause, plays_lost) values (1, '2026-01-01', '2026-01-02', 9, 1)");
    ASSERT_TRUE(ObservedPlayStore(*m_session).record(AccountId(2), {play(0ms, 1)}));
    const auto before = version();
    const auto gone = deleteApiData(*m_session, m_account);
    ASSERT_TRUE(gone) << gone.error().detail.toStdString();
    EXPECT_EQ(gone->at(0), (ApiDataCount{ApiDataKind::Plays, 2}));
    EXPECT_EQ(gone->at(1), (ApiDataCount{ApiDataKind::SharedPlays, 0}));
    EXPECT_EQ(gone->at(5), (ApiDataCount{ApiDataKind::Gaps, 1}));
    for (const char* table : {"evidence", "track", "label", "track_fact", "gap"})
        EXPECT_EQ(
            m_database.query(QStringLiteral("select count(*) from %1 where account_id = 1").arg(QLatin1String(table))),
            QStringLiteral("0"))
            << table;
    EXPECT_EQ(version(), before + 1);
    EXPECT_EQ(query("select count(*) from evidence"), QStringLiteral("1")) << "of the other account";
    ASSERT_TRUE(deleteApiData(*m_session, m_account));
    EXPECT_EQ(version(), before + 1) << "nothing was left to delete";
}

TEST_F(ObservedPlays, OfThisComputersPlayerStayWhenTheWebApisDataGo) {
    record({play(0ms, 1), play(900s, 3)});
    record({play(400ms, 1, Source::LocalPlayer), play(600s, 2, Source::LocalPlayer)});
    query("insert into scan (account_id, watch, local_watch) values (1, 'told', 'heard here')");
    const auto gone = deleteApiData(*m_session, m_account);
    ASSERT_TRUE(gone) << gone.error().detail.toStdString();
    EXPECT_EQ(gone->at(0), (ApiDataCount{ApiDataKind::Plays, 1}));
    EXPECT_EQ(gone->at(1), (ApiDataCount{ApiDataKind::SharedPlays, 1}));
    const StoredHistory left = read();
    ASSERT_EQ(left.evidence.size(), 2U);
    for (const EvidenceRow& row : left.evidence) {
        EXPECT_EQ(row.source, Source::LocalPlayer);
        EXPECT_EQ(row.playId, row.id);
        EXPECT_TRUE(row.leads);
    }
    EXPECT_EQ(query("select coalesce(watch, '') || local_watch from scan"), QStringLiteral("heard here"));
    EXPECT_EQ(query("select count(*) from track_fact"), QStringLiteral("1")) << "what the player alone told";
}

TEST_F(ObservedPlays, OfTwoAccountsHaveNothingToDoWithEachOther) {
    record({play(0ms, 1)});
    query("insert into account (name) values ('other')");
    auto outcome = ObservedPlayStore(*m_session).record(AccountId(2), {play(0ms, 1)});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->added, 1);
    EXPECT_EQ(*HistoryStore(*m_session).playCount(m_account), 1);
}

} // namespace
} // namespace afs
