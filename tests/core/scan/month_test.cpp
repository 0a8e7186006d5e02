// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/importer.h"
#include "core/scan/account_scanner.h"
#include "core/store/store_thread.h"
#include "tests/core/scan/accounts_fixture.h"
#include "tests/support/dump_writer.h"
#include "tests/support/spotify/listening_month.h"

#include <QTemporaryDir>

#include <array>
#include <functional>
#include <map>

namespace afs {
namespace {

using namespace std::chrono_literals;
using Fault = test::StandInFault;

/// A month in which computer, network and Spotify do what they do: what is stored is what was played, minus what the
/// ledger says.
class SimulatedMonth : public AccountsAtSpotify {
protected:
    SimulatedMonth() {
        session = *openStore(database.params(), QStringLiteral("test"));
        SignInWish wanted = wish();
        wanted.withPlaybackState = true;
        me = signIn(wanted);
        standIn.beforeAnswer = [this] { month.tell(standIn.world, world.now()); };
    }

    void pass(Milliseconds span) {
        ASSERT_TRUE(test::pass(time, span, [this] { return http.running() > 0 || scanner->isStoring(); }))
            << "it never came to rest";
    }

    void startProgram(ScanMode mode) {
        scanner = std::make_unique<AccountScanner>(me, PollerServices{store, time, time, [] { return 0.5; }});
        auto row = ScanStore(*session).list(me)->at(0);
        row.wish.mode = mode;
        scanner->setSignIn({accounts->api(me), true, true});
        scanner->start();
        scanner->setLease(AccountScanner::Lease::Ours, row);
    }
    void endProgram() {
        scanner.reset();
        // What it handed over is stored before the next start.
        QObject context;
        bool done = false;
        store.run<bool>([](Session&) -> Result<bool> { return true; }, &context, [&](const auto&) { done = true; });
        ASSERT_TRUE(test::waitUntil([&] { return done; }));
    }

    /// Something goes wrong, another thing every day.
    void breakSomething(int day) {
        const QString api = QStringLiteral("/v1/me/player");
        switch (day % 10) {
        case 1:
            return standIn.fail(api, test::html(503), 12);
        case 2:
            return standIn.fail(api, test::tooMany("30"));
        case 3:
            return standIn.fail(api, test::tooMany("5400"));
        case 4:
            return standIn.fail(api, test::tooMany("3000", true));
        case 5:
            return standIn.fail(api, test::fault(Fault::Kind::Reset), 4);
        case 6:
            return standIn.fail(api, test::html(200), 2);
        case 7:
            return standIn.endAccessTokens();
        case 8:
            return standIn.fail(api, test::status(401));
        case 9:
            return standIn.fail(api, test::fault(Fault::Kind::Truncated), 3);
        default:
            return;
        }
    }

    /// The world goes on as it did.
    void setClock(Milliseconds ahead) {
        const Milliseconds by = ahead - world.ahead;
        time.set(time.now() + by);
        world.ahead = ahead;
    }

    /// By hand, by a summer time that another system wrote down, by a battery that is empty.
    static Milliseconds wrongClock(int day) {
        constexpr std::array<Milliseconds, 6> ahead{1h, -1h, 7min, -7min, 50s, -50s};
        return ahead[static_cast<std::size_t>(day) % ahead.size()];
    }

    void live(ScanMode mode, const test::MonthHabits& habits, bool isClockSet = false) {
        const Instant begin = std::chrono::ceil<std::chrono::days>(time.now());
        month = test::makeMonth(habits, begin, 7);
        isHeardAgain = habits.again > 0;
        int day = 0;
        for (const test::ComputerDay& today : month.days) {
            time.set(today.on); // it slept, or was off
            if (day % 4 == 0) {
                if (scanner)
                    endProgram();
                startProgram(mode);
            } else {
                scanner->wake();
            }
            pass(30min);
            breakSomething(day);
            if (isClockSet) {
                pass(17min);
                setClock(wrongClock(day));
                pass(40min);
                setClock(0ms);
            }
            pass(today.off - time.now());
            ++day;
        }
        time.set(time.now() + 10h);
        scanner->wake();
        pass(20min);
        endProgram();
    }

    /// By URI: the ends of its plays.
    using StoredPlays = std::multimap<QString, Instant>;
    StoredPlays stored() const {
        StoredPlays plays;
        const QString text = database.query(QStringLiteral(
            "select string_agg(t.uri || ' ' || (extract(epoch from e.ended_at) * 1000)::bigint, ' ') from evidence e "
            "join track t on t.account_id = e.account_id and t.name_id = e.name_id where e.leads"));
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < words.size(); i += 2)
            plays.emplace(words[i], Instant(Milliseconds(words[i + 1].toLongLong())));
        return plays;
    }
    /// A play that was heard, among those that are stored: by its end, where one track was heard more than once. Who
    /// watched it may have seen it last before that.
    StoredPlays::iterator find(StoredPlays& plays, const test::Heard& heard) const {
        const auto [first, last] = plays.equal_range(heard.track.uri());
        auto found = plays.end();
        for (auto play = first; play != last; ++play) {
            const bool isIt = !isHeardAgain || (play->second > heard.begin && play->second <= heard.end + 5s);
            if (isIt && (found == plays.end() ||
                         std::chrono::abs(play->second - heard.end) < std::chrono::abs(found->second - heard.end)))
                found = play;
        }
        return found;
    }

    /// Nothing was invented, and what is missing lies in a gap.
    int missing(const std::function<bool(const test::Heard&)>& isExpected) {
        const auto gaps = *ScanStore(*session).gaps(me);
        StoredPlays plays = stored();
        int missed = 0;
        for (const test::Heard& play : month.heard) {
            const auto known = find(plays, play);
            const bool isStored = known != plays.end();
            if (isStored)
                plays.erase(known);
            EXPECT_TRUE(!isStored || play.isLong()) << "too short to count";
            EXPECT_FALSE(isStored && play.isPrivate) << "private: " << play.track.name.toStdString();
            if (isStored || play.isPrivate || !isExpected(play))
                continue;
            ++missed;
            EXPECT_TRUE(
                std::ranges::any_of(gaps, [&](const Gap& gap) { return play.begin < gap.to && play.end >= gap.from; }))
                << "lost without a word: " << play.track.name.toStdString() << ' ' << formatInstant(play.begin)
                << " to " << formatInstant(play.end);
        }
        for (const auto& [uri, end] : plays)
            ADD_FAILURE() << uri.toStdString() << " was not played, or once less: " << formatInstant(end);
        return missed;
    }

    void importDump() {
        std::vector<test::PlayRow> rows;
        for (const test::Heard& play : month.heard) {
            test::PlayRow row;
            row.end = formatInstant(std::chrono::floor<std::chrono::seconds>(play.end));
            row.ms = (play.end - play.begin).count();
            row.title = play.track.name.toStdString();
            row.artist = play.track.artist.toStdString();
            row.album = play.track.album.toStdString();
            row.uri = play.track.uri().toStdString();
            row.incognito = play.isPrivate;
            rows.push_back(std::move(row));
        }
        const QTemporaryDir folder;
        Importer importer(*session, me, time);
        const auto report =
            importer.importFiles({test::writeZip(folder.path(), "my_spotify_data.zip", test::dumpMembers(rows))});
        ASSERT_TRUE(report) << report.error().message.toStdString();
    }

    std::unique_ptr<Session> session;
    AccountId me;
    test::ListeningMonth month;
    bool isHeardAgain = false; ///< some tracks are
    StoreThread store{database.params(), QStringLiteral("scanning")};
    std::unique_ptr<AccountScanner> scanner;
};

TEST_F(SimulatedMonth, RecentlyPlayed) {
    live(ScanMode::RecentlyPlayed, {30, 30, 15, 0, 4, 9h, 25});
    const int missed = missing([](const test::Heard& play) { return play.isLong(); });
    const auto gaps = *ScanStore(*session).gaps(me);
    EXPECT_GT(missed, 0) << "every seventh day is more than Spotify remembers";
    EXPECT_LE(gaps.size(), 5U) << "a night without a look is no gap";

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size()) << "the dump adds what scanning missed, and nothing twice";
    const auto afterwards = *ScanStore(*session).gaps(me);
    for (const Gap& gap : afterwards)
        EXPECT_FALSE(gap.isOpen) << formatInstant(gap.from);
}

TEST_F(SimulatedMonth, RecentlyPlayedWithATelephoneThatIsHomeLate) {
    test::MonthHabits habits{12, 60, 15};
    habits.again = 25;
    habits.phoneIsHome = 12h + 30min; // among what was played at the computer meanwhile
    live(ScanMode::RecentlyPlayed, habits);
    EXPECT_GT(missing([](const test::Heard& play) { return play.isLong(); }), 0) << "they pushed each other out";

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size());
}

TEST_F(SimulatedMonth, RecentlyPlayedWithATelephoneBesideTheComputer) {
    test::MonthHabits habits{6, 60, 70};
    habits.phoneBegins = 17h; // both go on at once
    habits.phoneIsHome = 4h + 10min;
    live(ScanMode::RecentlyPlayed, habits);
    EXPECT_GT(missing([](const test::Heard& play) { return play.isLong(); }), 20) << "they pushed each other out";

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size());
    const auto gaps = *ScanStore(*session).gaps(me);
    for (const Gap& gap : gaps)
        EXPECT_FALSE(gap.isOpen) << formatInstant(gap.from);
}

TEST_F(SimulatedMonth, RecentlyPlayedWithAClockThatIsSet) {
    live(ScanMode::RecentlyPlayed, {30, 30, 15, 0, 4}, true);
    EXPECT_GT(missing([](const test::Heard& play) { return play.isLong(); }), 0);
    EXPECT_LE(ScanStore(*session).gaps(me)->size(), 5U) << "times are Spotify's";

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size());
}

TEST_F(SimulatedMonth, CurrentlyPlaying) {
    live(ScanMode::CurrentlyPlaying, {30, 20, 5, 5, 3, 9h, 25});
    // Before the watch began there was none.
    missing([this](const test::Heard& play) { return play.isLong() && play.begin >= month.days.front().on; });
    EXPECT_GT(stored().size(), month.heard.size() * 2 / 5);

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size());
}

TEST_F(SimulatedMonth, CurrentlyPlayingWithAClockThatIsSet) {
    live(ScanMode::CurrentlyPlaying, {30, 20, 5, 5, 3}, true);
    missing([this](const test::Heard& play) { return play.isLong() && play.begin >= month.days.front().on; });
    EXPECT_GT(stored().size(), month.heard.size() * 2 / 5);
}

TEST_F(SimulatedMonth, Hybrid) {
    live(ScanMode::Hybrid, {30, 20, 10, 4, 3, 9h, 25});
    missing([](const test::Heard& play) { return play.isLong(); });

    importDump();
    EXPECT_EQ(stored().size(), month.heard.size());
    const auto gapsKept = ScanStore(*session).gaps(me);
    ASSERT_TRUE(gapsKept);
    for (const Gap& gap : *gapsKept)
        EXPECT_FALSE(gap.isOpen && gap.to <= month.heard.back().end) << "the dump names local files, too";
}

TEST_F(SimulatedMonth, HybridWithAClockThatIsSet) {
    live(ScanMode::Hybrid, {30, 20, 10, 4, 3}, true);
    missing([](const test::Heard& play) { return play.isLong(); });
    EXPECT_GT(stored().size(), month.heard.size() / 2);
}

} // namespace
} // namespace afs
