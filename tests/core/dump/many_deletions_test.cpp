// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/play_deletion.h"
#include "core/store/accounts.h"
#include "core/store/deletion_store.h"
#include "tests/core/dump/evenings.h"
#include "tests/support/seeds.h"

#include <gtest/gtest.h>

#include <random>

namespace afs {
namespace {

using test::Evening;

/// More plays than one statement deletes.
class ManyDeletions : public test::Imports {
protected:
    static constexpr int many = 45'000;

    void SetUp() override {
        Imports::SetUp();
        m_database.query(
            QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, ms, source, kind, "
                           "flags, video, leads) select %1, g, g, timestamptz '2020-01-01' + g * interval "
                           "'300 s', 180000, 1, 3, 85, false, true from generate_series(1, %2) g "
                           "returning 1")
                .arg(m_account.value)
                .arg(many));
        for (int id = 1; id <= many; ++id)
            m_plays.emplace_back(id);
    }

    QString count(const char* table) {
        return m_database.query(QStringLiteral("select count(*) from ") + QLatin1String(table));
    }

    std::vector<PlayId> m_plays;
};

TEST_F(ManyDeletions, SayHowFarTheyAreAndAreOneDeletion) {
    std::vector<double> shares;
    const auto listen = [&](double share) { shares.push_back(share); };
    const auto deletion = deletePlays(*m_session, m_account, m_plays, m_clock.now(), {}, {}, listen);
    ASSERT_TRUE(deletion) << deletion.error().detail.toStdString();
    ASSERT_EQ(deletion->plays.size(), m_plays.size());
    EXPECT_EQ(deletion->plays.back().place, many);
    EXPECT_EQ(m_database.query(QStringLiteral("select string_agg(plays::text, ',') from play_deletion")),
              QString::number(many));
    EXPECT_EQ(plays(), 0);
    EXPECT_GE(shares.size(), 3U) << "not all of it in one statement";
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_EQ(shares.back(), 1);
    shares.clear();
    const auto there = restorePlays(*m_session, deletion->plays, m_clock.now(), {}, {}, listen);
    ASSERT_TRUE(there) << there.error().detail.toStdString();
    EXPECT_EQ(*there, 0) << "no import holds them";
    EXPECT_GE(shares.size(), 3U);
    EXPECT_EQ(count("deleted_evidence"), QStringLiteral("0"));
    EXPECT_EQ(count("deleted_play"), QStringLiteral("0"));
}

TEST_F(ManyDeletions, ThatAreStoppedInTheMiddleHaveDeletedNothing) {
    std::stop_source stop;
    const auto deletion = deletePlays(*m_session, m_account, m_plays, m_clock.now(), stop.get_token(), {},
                                      [&](double) { stop.request_stop(); });
    ASSERT_FALSE(deletion);
    EXPECT_EQ(deletion.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(plays(), many);
    EXPECT_EQ(count("play_deletion"), QStringLiteral("0"));
}

TEST_F(ManyDeletions, OfSeveralAccountsAreOneProgress) {
    m_database.query(QStringLiteral("insert into account (name) values ('other') returning 1"));
    std::vector<double> shares;
    const auto deletion =
        deletePlays(*m_session, {}, m_plays, m_clock.now(), {}, {}, [&](double share) { shares.push_back(share); });
    ASSERT_TRUE(deletion);
    EXPECT_EQ(deletion->plays.size(), m_plays.size());
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_EQ(shares.back(), 1);
}

/// Which plays are deleted is kept up to date around what changes: it is always what all of the rows say.
class KnownDeletions : public test::RandomEvenings, public testing::WithParamInterface<int> {
protected:
    QString difference() {
        return m_database.query(QStringLiteral(R"(
            with held as (
                select h.account_id, h.deletion_id, h.place, e.play_id, e.leads,
                       row_number() over (partition by h.deletion_id, h.place order by
                           case e.source when 1 then 0 when 2 then 1 else 7 - e.source end, e.evidence_id) as strength
                from deleted_evidence h join evidence e using (account_id, evidence_id)
            ), hit as (
                select distinct account_id, play_id, deletion_id, place from held where leads or strength = 1
            )
            select coalesce(string_agg(d::text, ' '), '') from (
                (table hit except table deleted_play) union all (table deleted_play except table hit)) d)"));
    }
    int roll(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    template <typename T>
    std::vector<T> some(const std::vector<T>& all) {
        const double from = roll(60) / 100.0;
        return part(all, from, std::min(1.0, from + 0.2 + roll(40) / 100.0));
    }

    void step(const Evening& all) {
        switch (roll(7)) {
        case 0:
            m_imports.push_back(*import(some(all.dump)).importId);
            break;
        case 1:
            m_imports.push_back(*import(asAccount(some(all.dump))).importId);
            break;
        case 2:
            record(some(roll(2) == 0 ? all.listed : all.watched));
            break;
        case 3:
            record(some(all.local));
            break;
        case 4:
            takeBack();
            break;
        default:
            erase();
        }
    }
    void erase() {
        std::vector<PlayId> plays;
        const auto history = HistoryStore(*m_session).read(m_account);
        for (const EvidenceRow& row : history->evidence)
            if (roll(6) == 0)
                plays.emplace_back(row.playId);
        const auto deletion = deletePlays(*m_session, m_account, plays, m_clock.now());
        ASSERT_TRUE(deletion) << deletion.error().detail.toStdString();
        m_deletions.push_back(*deletion);
    }
    void takeBack() {
        if (roll(2) == 0 && !m_imports.empty()) {
            undo(m_imports.back());
            m_imports.pop_back();
        } else if (!m_deletions.empty()) {
            std::vector<DeletedPlayId> plays = m_deletions.back().plays;
            if (roll(2) == 0)
                plays.resize(plays.size() / 2);
            ASSERT_TRUE(restorePlays(*m_session, plays, m_clock.now()));
            m_deletions.pop_back();
        }
    }

    std::mt19937 m_random{static_cast<unsigned>(GetParam())};
    std::vector<ImportId> m_imports;
    std::vector<Deletion> m_deletions;
};

TEST_P(KnownDeletions, AreWhatTheRowsSayAfterAnyOperations) {
    const Evening all = evening(m_random, 40);
    import(some(all.dump));
    for (int i = 0; i < 30; ++i) {
        step(all);
        ASSERT_EQ(difference(), QString()) << "seed " << GetParam() << " step " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, KnownDeletions, test::seeds(1, 13));

} // namespace
} // namespace afs
