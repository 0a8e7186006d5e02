// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"
#include "core/store/observed_play_store.h"
#include "tests/core/library/stored_account.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace afs {
namespace {

using test::account;
using test::base;
using test::factsOf;

class LibraryLoading : public test::StoredAccount {
protected:
    AccountId addAccount() {
        return AccountId(
            m_database.query(QStringLiteral("insert into account (name) values ('partner') returning account_id"))
                .toInt());
    }
};

TEST_F(LibraryLoading, OfAnEmptyAccountIsALibraryWithoutPlays) {
    const LibraryPtr library = load();
    EXPECT_EQ(library->plays(), 0U);
    EXPECT_EQ(refresh(library), library);
}

TEST_F(LibraryLoading, EqualsTheFacts) {
    import({{300, 1, 200'000},
            {100, 2, -1},
            {500, 3, 1'000, Source::ExtendedDump, Kind::Episode, "android"},
            {700, 0, 5'000, Source::ExtendedDump, Kind::Unattributed},
            account(1200, 4, 60'000)});
    const LibraryPtr library = load();

    PlayFacts song2;
    song2.id = PlayId(1);
    song2.end = base + std::chrono::seconds(100);
    song2.flags = {Tri::No, Tri::Yes, Tri::Unknown, Tri::No};
    song2.track = TrackId(2);
    song2.uri = "spotify:track:song2";
    song2.title = "Söng 2";
    song2.artist = "Band";
    song2.album = "Album";
    song2.reasonStart = "clickrow";
    song2.reasonEnd = "trackdone";
    song2.platform = "linux";
    song2.country = "DE";

    PlayFacts song1 = song2;
    song1.id = PlayId(2);
    song1.end = base + std::chrono::seconds(300);
    song1.ms = 200'000;
    song1.flags.incognito = Tri::Yes;
    song1.track = TrackId(1);
    song1.uri = "spotify:track:song1";
    song1.title = "Söng 1";

    PlayFacts song3 = song1;
    song3.id = PlayId(3);
    song3.end = base + std::chrono::seconds(500);
    song3.ms = 1'000;
    song3.kind = Kind::Episode;
    song3.track = TrackId(3);
    song3.uri = "spotify:track:song3";
    song3.title = "Söng 3";
    song3.platform = "android";
    song3.country = "";

    PlayFacts nobody = song2;
    nobody.id = PlayId(4);
    nobody.end = base + std::chrono::seconds(700);
    nobody.ms = 5'000;
    nobody.kind = Kind::Unattributed;
    nobody.track = TrackId();
    nobody.uri = nobody.title = nobody.artist = nobody.album = nobody.country = "";

    PlayFacts listed;
    listed.id = PlayId(5);
    listed.end = base + std::chrono::seconds(1200);
    listed.ms = 60'000;
    listed.sources = sourceBit(Source::AccountDump);
    listed.track = TrackId(4);
    listed.title = "Söng 4";
    listed.artist = "Band";

    EXPECT_TRUE(equalFacts(*library, buildLibrary({listed, nobody, song3, song1, song2})));
    EXPECT_EQ(factsOf(library), (std::vector{song2, song1, song3, nobody, listed}));
}

TEST_F(LibraryLoading, NamesEverySourceOfAPlay) {
    import({account(100, 1), account(900, 2)});
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    ASSERT_EQ(library->plays(), 2U);
    EXPECT_EQ(library->sources[0], sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump));
    EXPECT_EQ(library->sources[1], sourceBit(Source::AccountDump));
    EXPECT_EQ(playFacts(*library, 0).uri, "spotify:track:song1");
}

/// So many ids that they are read in several ranges, over several sessions.
class LoadingInRanges : public test::StoredAccount {
protected:
    void SetUp() override {
        StoredAccount::SetUp();
        std::vector<test::Made> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back({i * 100, i % 7, 100'000 + i});
        import(rows);
        import({account(100, 1, 100'001), account(9000, 1)});
        m_before = load();
        m_database.query(QStringLiteral("update evidence set evidence_id = evidence_id * 20000, "
                                        "play_id = play_id * 20000"));
        m_database.query(QStringLiteral("insert into account (name) values ('partner') returning 1"));
        m_database.query(
            QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                           "flags, video, leads) select max(account_id), 7, 7, now(), 1, 3, 0, false, true "
                           "from account returning 1"));
    }

    void refuseSessions() {
        queryText(TestCluster::instance().params(),
                  QStringLiteral("alter database %1 allow_connections false").arg(m_database.params().database));
    }

    void expectSameFacts(const LibraryPtr& library) {
        auto before = factsOf(m_before);
        for (PlayFacts& play : before)
            play.id = PlayId(play.id.value * 20'000);
        EXPECT_EQ(factsOf(library), before);
    }

    LibraryPtr m_before;
};

TEST_F(LoadingInRanges, HandsEveryPlayOverOnceWithItsFacts) {
    ASSERT_EQ(m_before->plays(), 61U);
    for (int i = 0; i < 5; ++i)
        expectSameFacts(load());
}

TEST_F(LoadingInRanges, HandsWordsOverWhoseNumbersNeedMoreThan8Bits) {
    for (const int more : {253, 32'512, 3'000'000}) { // on both sides of 8 bits and of 15, and far above
        for (const char* column : {"reason_start", "reason_end", "platform", "country"})
            m_database.query(QStringLiteral("update evidence set %1 = %1 + %2").arg(QLatin1String(column)).arg(more));
        m_database.query(QStringLiteral("update label set label_id = label_id + %1").arg(more));
        expectSameFacts(load());
    }
}

TEST_F(LoadingInRanges, HandsWordsOverThatJustFitIn15Bits) {
    const int more = 32'767 - m_database.query(QStringLiteral("select max(label_id) from label")).toInt();
    for (const char* column : {"reason_start", "reason_end", "platform", "country"})
        m_database.query(QStringLiteral("update evidence set %1 = %1 + %2").arg(QLatin1String(column)).arg(more));
    m_database.query(QStringLiteral("update label set label_id = label_id + %1").arg(more));
    expectSameFacts(load());
}

TEST_F(LoadingInRanges, HandsLargeIdsAndLongTimesOver) {
    m_database.query(QStringLiteral(
        "update evidence set play_id = play_id + 2147483647, "
        "evidence_id = evidence_id + 2147483647, ms = case when ms is null then null else 5000000000 end"));
    const LibraryPtr library = load();
    ASSERT_EQ(library->plays(), m_before->plays());
    for (Row row = 0; row < library->plays(); ++row) {
        EXPECT_EQ(library->playId[row], m_before->playId[row] * 20'000 + 2'147'483'647U);
        EXPECT_EQ(library->ms[row], m_before->ms[row] < 0 ? -1 : std::numeric_limits<std::int32_t>::max());
        EXPECT_TRUE(library->ms[row] < 0 || library->beyondDay(row));
    }
}

TEST_F(LoadingInRanges, HandsNamesOverWhoseNumbersNeedMoreThan20Bits) {
    for (const int more : {1'048'574, 100'000'000}) { // on both sides of 20 bits, and far above
        m_database.query(QStringLiteral("update evidence set name_id = name_id + %1").arg(more));
        m_database.query(QStringLiteral("update track set name_id = name_id + %1").arg(more));
        expectSameFacts(load());
    }
}

TEST_F(LoadingInRanges, NeedsNoSecondSession) {
    refuseSessions();
    expectSameFacts(load());
}

/// Alone in a table of so many blocks that they are read in several ranges.
class LoadingByBlocks : public test::StoredAccount {
protected:
    void SetUp() override {
        StoredAccount::SetUp();
        std::vector<test::Made> rows;
        for (int i = 0; i < 60; ++i)
            rows.push_back({i * 100, i % 7, 100'000 + i});
        import(rows);
        m_before = load();
        m_database.query(
            QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, kind, "
                           "flags, video, leads) select %1, g, 1, timestamptz '2020-01-01', 1, 0, 0, false, "
                           "false from generate_series(1000, 190000) g returning 1")
                .arg(m_account.value));
        m_database.query(QStringLiteral("update evidence set video = not video where leads and evidence_id % 2 = 0 "
                                        "returning 1")); // moves them to its end
    }

    LibraryPtr m_before;
};

TEST_F(LoadingByBlocks, HandsEveryPlayOverOnceWithItsFacts) {
    ASSERT_GT(m_database.query(QStringLiteral("select pg_relation_size('evidence') / 8192")).toInt(), 1600);
    const auto before = factsOf(m_before);
    ASSERT_EQ(before.size(), 60U);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(factsOf(load()), before);
    for (const int more : {253, 32'512}) { // on both sides of 8 bits and of 15
        for (const char* column : {"reason_start", "reason_end", "platform", "country"})
            m_database.query(
                QStringLiteral("update evidence set %1 = %1 + %2 where leads").arg(QLatin1String(column)).arg(more));
        m_database.query(QStringLiteral("update label set label_id = label_id + %1").arg(more));
        EXPECT_EQ(factsOf(load()), before) << "numbers of words " << more << " higher";
    }
}

TEST_F(LoadingInRanges, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto library = loadLibrary(*m_session, m_account, stop.get_token());
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().kind, ErrorKind::Cancelled);
    expectSameFacts(load());
}

TEST_F(LoadingInRanges, SaysWhatIsWrongWithTheDatabase) {
    m_database.query(QStringLiteral("alter table evidence drop column country"));
    const auto library = loadLibrary(*m_session, m_account);
    ASSERT_FALSE(library);
    EXPECT_TRUE(library.error().detail.contains(QLatin1String("country"))) << library.error().detail.toStdString();
}

TEST_F(LibraryLoading, StopsWhenAsked) {
    import({{ 100, 1 }});
    std::stop_source stop;
    stop.request_stop();
    const auto library = loadLibrary(*m_session, m_account, stop.get_token());
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(load()->plays(), 1U); // the session is still good
}

TEST_F(LibraryLoading, OfAllAccountsHoldsTheirPlaysWithEqualTracksAsOneRecording) {
    const AccountId second = addAccount();
    import({{100, 1}, {300, 2}, account(600, 5)});
    import({{200, 3}, {250, 2}, account(900, 5), { 900, 0, 1, Source::ExtendedDump, Kind::Unattributed }}, second);

    const LibraryPtr mine = load();
    const LibraryPtr theirs = load(second);
    const LibraryPtr all = load(AccountId{});
    EXPECT_EQ(all->plays(), mine->plays() + theirs->plays());
    EXPECT_TRUE(std::is_sorted(all->end.begin(), all->end.end()));
    EXPECT_EQ(std::set(all->playId.begin(), all->playId.end()).size(), all->plays());

    std::map<std::string, std::set<std::uint32_t>> tracksByTitle;
    std::map<std::uint32_t, int> plays;
    for (Row row = 0; row < all->plays(); ++row)
        if (all->track[row] != noIndex) {
            tracksByTitle[std::string(all->title(all->track[row]))].insert(all->recordingOf(all->track[row]));
            ++plays[all->recordingOf(all->track[row])];
        }
    ASSERT_EQ(tracksByTitle.size(), 4U);
    for (const auto& [title, tracks] : tracksByTitle)
        EXPECT_EQ(tracks.size(), 1U) << title;
    EXPECT_EQ(plays[*tracksByTitle["Söng 2"].begin()], 2);
    EXPECT_EQ(plays[*tracksByTitle["Söng 5"].begin()], 2);
    EXPECT_EQ(plays[*tracksByTitle["Söng 1"].begin()], 1);

    import({{ 5000, 1 }}, second);
    const auto next = refreshLibrary(*m_session, AccountId{}, all);
    ASSERT_TRUE(next);
    EXPECT_EQ((*next)->plays(), all->plays() + 1);
}

/// Two people who listen at the same time.
class LoadingAllAccounts : public LibraryLoading {
protected:
    void SetUp() override {
        LibraryLoading::SetUp();
        m_second = addAccount();
    }

    void listen(AccountId account, int second, int song, std::optional<Milliseconds> length) {
        ObservedPlay play;
        play.end = base + std::chrono::seconds(second);
        play.track.uri = "spotify:track:song" + std::to_string(song);
        play.track.title = "Söng " + std::to_string(song);
        play.track.artists = {{"", "Band"}};
        play.track.length = length;
        ASSERT_TRUE(ObservedPlayStore(*m_session).record(account, {play}));
    }

    Totals figures(AccountId account, CountingRule rule) {
        const LibraryPtr library = load(account);
        Scope scope;
        scope.rule = rule;
        return totals(*library, select(*library, scope));
    }

    void expectSums() {
        for (const CountingRuleName& known : countingRules) {
            Amount sum = figures(m_account, known.rule).amount;
            sum += figures(m_second, known.rule).amount;
            EXPECT_EQ(figures(AccountId{}, known.rule).amount, sum) << known.name;
        }
    }

    AccountId m_second;
};

TEST_F(LoadingAllAccounts, EstimatesTheTimeOfAPlayByThePlayBeforeOfTheSamePerson) {
    for (int i = 0; i < 10; ++i) {
        listen(m_account, i * 300, i, std::chrono::seconds(200));
        listen(m_second, i * 300 + 20, i, std::chrono::seconds(200));
    }
    EXPECT_EQ(figures(m_account, CountingRule::Spotify).amount.msEstimated, 2'000'000);
    EXPECT_EQ(figures(AccountId{}, CountingRule::Spotify).amount.msEstimated, 4'000'000);
    EXPECT_EQ(figures(AccountId{}, CountingRule::Spotify).tracks, 10);
    expectSums();
}

TEST_F(LoadingAllAccounts, TakesTheLengthOfATrackFromItsOwnAccount) {
    import({{100, 1, 60'000}, { 400, 2, 100'000 }}); // to their ends, which are their lengths here
    import({account(500, 1, 100'000), account(900, 3, 100'000)},
           m_second);                                     // too little of what nobody knows the length of
    listen(m_second, 2000, 2, std::chrono::seconds(500)); // its length is known to this one alone
    EXPECT_EQ(figures(m_account, CountingRule::Lastfm).amount.plays, 2);
    EXPECT_EQ(figures(m_second, CountingRule::Lastfm).amount.plays, 1);
    expectSums();
}

TEST_F(LoadingAllAccounts, FlagsNoPlayAsTheTwinOfAnotherPersons) {
    import({{ 100, 1 }});
    import({{ 110, 1 }}, m_second);
    const LibraryPtr all = load(AccountId{});
    ASSERT_EQ(all->plays(), 2U);
    EXPECT_FALSE(all->nearTwin(1));
    EXPECT_NE(all->track[0], all->track[1]);
    EXPECT_EQ(all->recordingOf(all->track[0]), all->recordingOf(all->track[1]));
}

} // namespace
} // namespace afs
