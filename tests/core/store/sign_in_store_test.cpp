// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sign_in_store.h"

#include "core/base/time_text.h"
#include "core/store/accounts.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

const SpotifyIdentity nora{QStringLiteral("k7Q"), QStringLiteral("31xq"), QStringLiteral("Nora Example")};
const SpotifyIdentity otto{QStringLiteral("m9R"), QStringLiteral("42yr"), QStringLiteral("Otto")};

class SignIns : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_store = std::make_unique<SignInStore>(*m_session, QStringLiteral("here"));
    }

    AccountId admit(const SpotifyIdentity& who, bool joinsLocal = true) {
        const auto account = m_store->admit(who, m_row, joinsLocal);
        EXPECT_TRUE(account) << account.error().detail.toStdString();
        return account.value_or(AccountId());
    }
    std::vector<AccountRow> accounts() { return *listAccounts(*m_session); }
    /// Something of `source` in the local account.
    void store(int source) {
        m_database.query(QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, source, "
                                        "kind, flags, video, leads) values (1, %1, %1, now(), %1, 0, 0, false, true)")
                             .arg(source));
    }

    const StoreDatabase m_database;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignInStore> m_store;
    SignInRow m_row{{},
                    QStringLiteral("id"),
                    {QStringLiteral("a"), QStringLiteral("b")},
                    *parseInstant("2026-06-18T10:00:00.123Z"),
                    true};
};

TEST_F(SignIns, TheFirstOneJoinsTheLocalAccountWithItsHistory) {
    store(1);
    store(2);
    EXPECT_EQ(admit(nora), AccountId(1));
    ASSERT_EQ(accounts().size(), 1U);
    EXPECT_EQ(accounts()[0].name, nora.name);
    EXPECT_EQ(accounts()[0].spotifyId, nora.key);
    EXPECT_EQ(m_database.query(QStringLiteral("select local_name from account")), QStringLiteral("me"));
    EXPECT_EQ(m_database.query(QStringLiteral("select count(*)::text from evidence")), QStringLiteral("2"));
    SignInRow expected = m_row;
    expected.account = AccountId(1);
    EXPECT_EQ(*m_store->list(), std::vector{expected});
}

TEST_F(SignIns, NobodyJoinsALocalAccountThatWasScannedInto) {
    store(3);
    EXPECT_EQ(admit(nora), AccountId(2));
    EXPECT_EQ(accounts()[0].spotifyId, QString());
    EXPECT_EQ(accounts()[0].name, QStringLiteral("me"));
    EXPECT_EQ(m_database.query(QStringLiteral("select count(local_name)::text from account")), QStringLiteral("0"));
}

TEST_F(SignIns, NobodyJoinsALocalAccountAgainstTheirWill) {
    EXPECT_EQ(admit(nora, false), AccountId(2));
    EXPECT_EQ(admit(nora, true), AccountId(2)) << "who is known stays who they are";
    EXPECT_EQ(admit(otto, true), AccountId(3)) << "the local account is not the only one any more";
}

TEST_F(SignIns, AnotherPersonGetsALibraryOfTheirOwn) {
    EXPECT_EQ(admit(nora), AccountId(1));
    EXPECT_EQ(admit(otto), AccountId(2));
    EXPECT_EQ(admit(nora), AccountId(1));
    ASSERT_EQ(accounts().size(), 2U);
    EXPECT_EQ(m_store->list()->size(), 2U);
    EXPECT_EQ(accounts()[1].name, otto.name);
}

TEST_F(SignIns, WhoWasKnownByTheUserIdAloneKeepsTheAccountAndGetsTheKey) {
    const SpotifyIdentity before{nora.userId, nora.userId, nora.name};
    EXPECT_EQ(admit(before), AccountId(1));
    EXPECT_EQ(admit(otto), AccountId(2));
    EXPECT_EQ(admit(nora), AccountId(1));
    EXPECT_EQ(accounts()[0].spotifyId, nora.key);
    EXPECT_EQ(admit(nora), AccountId(1));
    // Should both be there, the key that never changes decides.
    m_database.query(QStringLiteral("insert into account (account_id, name, spotify_id) values (9, 'x', '31xq')"));
    EXPECT_EQ(admit(nora), AccountId(1));
}

TEST_F(SignIns, EndWhereTheyBeganAndNowhereElse) {
    const AccountId account = admit(nora);
    SignInStore elsewhere(*m_session, QStringLiteral("elsewhere"));
    EXPECT_FALSE(elsewhere.list()->at(0).isSignedIn) << "the token is in another keyring";
    EXPECT_EQ(elsewhere.list()->at(0).clientId, m_row.clientId);
    SignInRow later{account, QStringLiteral("other"), {}, m_row.consentedAt + std::chrono::hours(1), true};
    ASSERT_TRUE(elsewhere.put(later));
    EXPECT_EQ(m_store->list()->at(0).clientId, m_row.clientId);
    ASSERT_TRUE(m_store->end(account));
    EXPECT_FALSE(m_store->list()->at(0).isSignedIn);
    EXPECT_EQ(m_store->list()->at(0).end, std::nullopt);
    EXPECT_EQ(elsewhere.list()->at(0), later);
    ASSERT_TRUE(m_store->end(AccountId(77)));
}

TEST_F(SignIns, AnEndThatNobodyWantedIsKeptUntilSomebodyDoesSomething) {
    const AccountId account = admit(nora);
    for (const SignInEnd why : {SignInEnd::BySpotify, SignInEnd::TokenLost}) {
        ASSERT_TRUE(m_store->end(account, why, m_row.consentedAt));
        EXPECT_FALSE(m_store->list()->at(0).isSignedIn);
        EXPECT_EQ(m_store->list()->at(0).end, why);
        EXPECT_EQ(SignInStore(*m_session, QStringLiteral("elsewhere")).list()->at(0).end, std::nullopt);
    }
    ASSERT_TRUE(m_store->end(account));
    EXPECT_EQ(m_store->list()->at(0).end, std::nullopt) << "signed out";
    ASSERT_TRUE(m_store->end(account, SignInEnd::BySpotify, m_row.consentedAt));
    admit(nora);
    EXPECT_EQ(m_store->list()->at(0).end, std::nullopt) << "signed in again";
    m_database.query(QStringLiteral("update sign_in set ended = 17"));
    EXPECT_EQ(m_store->list()->at(0).end, std::nullopt) << "of tomorrow";
}

/// Two programs of one keyring: one hears of the end after somebody signed in anew in the other.
TEST_F(SignIns, AnEndOfAnEarlierOneIsNoWordOnALaterOne) {
    const AccountId account = admit(nora);
    const Instant before = m_row.consentedAt;
    m_row.consentedAt += std::chrono::minutes(1);
    admit(nora);
    ASSERT_TRUE(m_store->end(account, SignInEnd::BySpotify, before));
    EXPECT_TRUE(m_store->list()->at(0).isSignedIn);
    EXPECT_EQ(m_store->list()->at(0).end, std::nullopt);
    ASSERT_TRUE(m_store->end(account, SignInEnd::TokenLost, m_row.consentedAt));
    EXPECT_EQ(m_store->list()->at(0).end, SignInEnd::TokenLost);
}

TEST_F(SignIns, AreAdmittedWholeOrNotAtAll) {
    SignInRow broken = m_row;
    broken.clientId = QString(); // null: the table refuses it
    EXPECT_FALSE(m_store->admit(nora, broken, true));
    EXPECT_EQ(accounts()[0].spotifyId, QString());
    EXPECT_EQ(accounts()[0].name, QStringLiteral("me"));
    EXPECT_EQ(accounts().size(), 1U);
}

TEST(ThisKeyring, IsTheSameEveryTimeAndNamesNobody) {
    EXPECT_EQ(thisKeyring(), thisKeyring());
    EXPECT_EQ(thisKeyring().size(), 32);
}

} // namespace
} // namespace afs
