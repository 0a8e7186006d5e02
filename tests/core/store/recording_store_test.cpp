// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_store.h"

#include "core/store/accounts.h"
#include "core/store/api_data.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "core/store/recording_rules.h"
#include "core/store/track_fact_store.h"
#include "tests/core/store/noon.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace afs {
namespace {

using namespace std::chrono_literals;

using test::noon;

std::string uriOf(const std::string& name) {
    return "spotify:track:" + name;
}

/// A release of a song: all releases have equal names and lengths, and no ISRC.
TrackFacts release(const std::string& name, std::string isrc = {}, Milliseconds length = 180s) {
    return {uriOf(name),     "Song", {{"1a", "Nora"}}, "album of " + name,
            "Album " + name, "Nora", std::move(isrc),  length};
}

class Recordings : public testing::Test {
protected:
    void SetUp() override {
        m_session = open();
        ASSERT_NE(m_session, nullptr);
        m_account = ensureLocalAccount(*m_session)->id;
    }
    std::unique_ptr<Session> open() {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        EXPECT_TRUE(session) << session.error().detail.toStdString();
        return session ? std::move(*session) : nullptr;
    }
    RecordingStore store() { return RecordingStore(*m_session); }
    void put(const std::vector<TrackFacts>& facts, FactSource source = FactSource::WebApi) {
        const Status done = TrackFactStore(*m_session).put(m_account, facts, source);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    void play(const std::vector<TrackFacts>& tracks) {
        std::vector<ObservedPlay> plays;
        for (const TrackFacts& track : tracks)
            plays.push_back({Source::WebApi, noon + (m_played++) * 1h, {}, track, {}, {}});
        const auto done = ObservedPlayStore(*m_session).record(m_account, plays);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    RecordingChoiceId takeApart(const std::string& name) {
        const auto choice = store().takeApart(m_account, uriOf(name), noon);
        EXPECT_TRUE(choice && *choice) << name;
        return choice && *choice ? **choice : RecordingChoiceId{};
    }
    RecordingChoiceId join(const std::string& name, const std::string& other) {
        const auto choice = store().join(m_account, uriOf(name), uriOf(other), noon);
        EXPECT_TRUE(choice && *choice) << name << other;
        return choice && *choice ? **choice : RecordingChoiceId{};
    }
    void undo(RecordingChoiceId choice) {
        const auto undone = store().undo(m_account, choice, noon);
        EXPECT_TRUE(undone && *undone);
    }
    std::uint64_t version() { return *accountVersion(*m_session, m_account); }

    /// The tracks of one recording, as "a b".
    std::string recordingOf(const std::string& name) {
        const auto details = store().read(m_account, uriOf(name));
        EXPECT_TRUE(details) << details.error().detail.toStdString();
        std::string names;
        for (const RecordingTrack& track : details->tracks)
            names += (names.empty() ? "" : " ") + track.uri.substr(uriOf("").size());
        return names;
    }

    TestDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
    int m_played = 0;
};

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

/// What the links are a function of, taken together by comparing each with each.
class RandomRecordings : public Recordings, public testing::WithParamInterface<unsigned> {
protected:
    struct Choice {
        RecordingChoiceId id;
        RecordingChoice what;
    };

    std::string someName() { return std::string(1, static_cast<char>('a' + m_random() % 10)); }

    void learnSomething() {
        std::vector<TrackFacts> facts;
        for (auto i = 1 + m_random() % 4; i > 0; --i) {
            TrackFacts track = release(someName(), m_random() % 2 ? "CODE" + std::to_string(m_random() % 4) : "",
                                       180s + std::chrono::seconds(m_random() % 9));
            track.title = m_random() % 4 ? "Song" : m_random() % 2 ? "Song - Live" : "Other";
            facts.push_back(track);
            TrackFacts& known = m_facts[track.uri];
            const std::string isrc = track.isrc.empty() ? known.isrc : track.isrc;
            known = track;
            known.isrc = isrc;
        }
        if (m_random() % 2)
            put(facts);
        else
            play(facts);
    }

    void choose() {
        const std::string name = someName();
        const std::string other = someName();
        const bool parts = m_random() % 2 != 0;
        const auto id = parts ? store().takeApart(m_account, uriOf(name), noon)
                              : store().join(m_account, uriOf(name), uriOf(other), noon);
        ASSERT_TRUE(id) << id.error().detail.toStdString();
        if (!*id)
            return;
        const auto change = parts ? RecordingChange::Apart : RecordingChange::Joined;
        m_choices.push_back({**id, {{}, change, uriOf(name), parts ? std::string() : uriOf(other), noon}});
    }

    void undoSomething() {
        if (m_choices.empty())
            return;
        const auto choice = m_choices.begin() + static_cast<std::ptrdiff_t>(m_random() % m_choices.size());
        undo(choice->id);
        m_choices.erase(choice);
    }

    using Keys = std::map<std::string, RecordingKeys>; ///< by URI

    static bool areAlike(const RecordingKeys& x, const RecordingKeys& y) {
        return !x.byNames.empty() && x.byNames == y.byNames && std::abs(x.lengthMs - y.lengthMs) <= 2000;
    }

    static std::set<std::string> codesBeside(const Keys& keys, const RecordingKeys& own) {
        std::set<std::string> codes;
        for (const auto& [uri, other] : keys)
            if (!other.byIsrc.empty() && areAlike(own, other))
                codes.insert(other.byIsrc);
        return codes;
    }

    /// Those that no code is beside, from the shortest on: the first of each recording by the URIs that follow it.
    static std::map<std::string, std::string> firstsByNames(const Keys& keys) {
        std::vector<std::pair<RecordingKeys, std::string>> without;
        for (const auto& [uri, own] : keys)
            if (own.byIsrc.empty() && !own.byNames.empty() && codesBeside(keys, own).empty())
                without.emplace_back(own, uri);
        std::ranges::sort(without, {}, [](const auto& each) {
            return std::tuple(each.first.byNames, each.first.lengthMs, each.second);
        });
        std::map<std::string, std::string> firsts;
        const std::pair<RecordingKeys, std::string>* first = nullptr;
        for (const auto& each : without) {
            if (first == nullptr || !areAlike(first->first, each.first))
                first = &each;
            firsts[each.second] = first->second;
        }
        return firsts;
    }

    /// What the rules join, of tracks that nobody took apart.
    std::vector<std::pair<std::string, std::string>> rulePairs(const std::set<std::string>& apart) const {
        Keys keys;
        for (const auto& [uri, facts] : m_facts)
            if (!apart.contains(uri))
                keys.emplace(uri, recordingKeys(facts));
        std::vector<std::pair<std::string, std::string>> pairs;
        for (const auto& [uri, own] : keys)
            for (const auto& [other, otherKeys] : keys) {
                const bool isOneCode = !own.byIsrc.empty() && own.byIsrc == otherKeys.byIsrc;
                const bool isByName = own.byIsrc.empty() && !otherKeys.byIsrc.empty() && areAlike(own, otherKeys) &&
                                      codesBeside(keys, own).size() == 1;
                if (isOneCode || isByName)
                    pairs.emplace_back(uri, other);
            }
        for (const auto& first : firstsByNames(keys))
            pairs.push_back(first);
        return pairs;
    }

    std::set<std::pair<std::string, std::string>> expectedPairs() const {
        std::set<std::string> apart;
        std::vector<std::set<std::string>> joins; // pairs
        for (const Choice& choice : m_choices) {
            if (choice.what.change == RecordingChange::Joined) {
                joins.push_back({choice.what.uri, choice.what.other});
                continue;
            }
            apart.insert(choice.what.uri);
            std::vector<std::string> left;
            std::erase_if(joins, [&](std::set<std::string> join) {
                if (join.erase(choice.what.uri) == 0)
                    return false;
                left.push_back(*join.begin());
                return true;
            });
            for (const std::string& one : left)
                joins.push_back({left.front(), one});
        }
        std::map<std::string, std::string> group; // each its own, then the smaller of two that are joined
        for (char name = 'a'; name < 'a' + 10; ++name)
            group[uriOf(std::string(1, name))] = uriOf(std::string(1, name));
        const auto unite = [&](const std::string& a, const std::string& b) {
            const std::string from = std::max(group[a], group[b]);
            const std::string to = std::min(group[a], group[b]);
            for (auto& [uri, of] : group)
                of = of == from ? to : of;
        };
        for (const auto& [uri, other] : rulePairs(apart))
            unite(uri, other);
        for (const auto& join : joins)
            unite(*join.begin(), *join.rbegin());
        return pairsOf(group);
    }

    std::set<std::pair<std::string, std::string>> storedPairs() const {
        std::map<std::string, std::string> group;
        const QString rows = m_database.query(QStringLiteral(
            "select string_agg(uri || ' ' || recording_id, ',') from recording_link where recording_id is not null"));
        for (const QString& row : rows.split(u',', Qt::SkipEmptyParts))
            group[row.section(u' ', 0, 0).toStdString()] = row.section(u' ', 1).toStdString();
        return pairsOf(group);
    }

    static std::set<std::pair<std::string, std::string>> pairsOf(const std::map<std::string, std::string>& group) {
        std::set<std::pair<std::string, std::string>> pairs;
        for (const auto& [uri, of] : group)
            for (const auto& [other, ofOther] : group)
                if (uri < other && of == ofOther)
                    pairs.emplace(uri, other);
        return pairs;
    }

    std::mt19937 m_random{GetParam()};
    std::map<std::string, TrackFacts> m_facts;
    std::vector<Choice> m_choices; ///< that are not undone
};

TEST_P(RandomRecordings, FollowFromFactsAndChoicesWhateverCameFirst) {
    for (int step = 0; step < 60; ++step) {
        switch (m_random() % 4) {
        case 0:
            choose();
            break;
        case 1:
            undoSomething();
            break;
        default:
            learnSomething();
        }
        ASSERT_EQ(storedPairs(), expectedPairs()) << "step " << step;
    }
    const auto before = storedPairs();
    m_database.query(QStringLiteral("update recording_link set recording_id = null, by_isrc = null, by_names = null; "
                                    "update account set recording_rules = 0"));
    m_session = open();
    ASSERT_EQ(storedPairs(), before) << "made again from the start";
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRecordings, testing::Range(1U, 13U));

} // namespace
} // namespace afs
