// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accounts.h"
#include "core/store/open_store.h"
#include "core/store/track_fact_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

TrackFacts lanternFacts() {
    return {"spotify:track:lantern",
            "Paper Lanterns",
            {{"1a", "The Quiet Rooms"}, {"1b", "Nora"}},
            "2b",
            "Night Trains",
            "The Quiet Rooms",
            "NLA001600123",
            214'533ms};
}

class TrackFactsKept : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }
    void put(const std::vector<TrackFacts>& facts, FactSource source = FactSource::WebApi) {
        const Status done = TrackFactStore(*m_session).put(m_account, facts, source);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    std::vector<TrackFacts> read(const std::vector<std::string>& uris) {
        auto facts = TrackFactStore(*m_session).read(m_account, uris);
        EXPECT_TRUE(facts);
        return facts ? *facts : std::vector<TrackFacts>{};
    }

    StoreDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

TEST_F(TrackFactsKept, ComeBackAsTheyWereTold) {
    TrackFacts odd{"spotify:local:A::B \"quoted\" \\ \xc3\xbc:120", "", {}, "", "", "", "", {}};
    put({lanternFacts(), odd});
    EXPECT_EQ(read({lanternFacts().uri, odd.uri, "spotify:track:unknown"}),
              (std::vector<TrackFacts>{odd, lanternFacts()}));
}

TEST_F(TrackFactsKept, AreNotReplacedByNothing) {
    put({lanternFacts()});
    put({{lanternFacts().uri, "Paper Lanterns (Remastered)", {}, "", "", "", "", {}}});
    TrackFacts expected = lanternFacts();
    expected.title = "Paper Lanterns (Remastered)";
    EXPECT_EQ(read({lanternFacts().uri}), std::vector{expected});
}

TEST_F(TrackFactsKept, OfTheCatalogueAreFilledButNotReplacedByAPlayer) {
    TrackFacts thin = lanternFacts();
    thin.isrc.clear();
    put({thin});
    TrackFacts player = lanternFacts();
    player.title = "paper lanterns";
    player.length = 214s;
    put({player}, FactSource::Player);
    EXPECT_EQ(read({lanternFacts().uri}), std::vector{lanternFacts()});
    TrackFacts later = lanternFacts();
    later.title = "Paper Lanterns, again";
    put({later});
    EXPECT_EQ(read({lanternFacts().uri}), std::vector{later});
}

TEST_F(TrackFactsKept, OfOneTrackToldTwiceAtOnceAreOne) {
    TrackFacts first = lanternFacts();
    first.length.reset();
    TrackFacts second = lanternFacts();
    second.isrc.clear();
    put({first, second});
    EXPECT_EQ(read({lanternFacts().uri}), std::vector{lanternFacts()});
}

TEST_F(TrackFactsKept, LeaveOutLengthsThatAreNone) {
    for (const Milliseconds length : {Milliseconds(0), Milliseconds(-5), Milliseconds(25h)}) {
        TrackFacts facts = lanternFacts();
        facts.length = length;
        put({facts});
        EXPECT_EQ(read({lanternFacts().uri}).at(0).length, std::nullopt) << length.count();
    }
}

TEST_F(TrackFactsKept, HoldNoNul) {
    TrackFacts facts = lanternFacts();
    facts.title = std::string("Paper\0Lanterns", 14);
    put({facts});
    EXPECT_EQ(read({lanternFacts().uri}).at(0).title, "PaperLanterns");
}

TEST_F(TrackFactsKept, OfTracksThatNobodyPlayedChangeNoVersion) {
    const auto before = *accountVersion(*m_session, m_account);
    put({lanternFacts()});
    EXPECT_EQ(*accountVersion(*m_session, m_account), before);
}

} // namespace
} // namespace afs
