// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanning.h"
#include "core/store/accounts.h"
#include "tests/core/scan/accounts_fixture.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

#include <cstdlib>
#include <iostream>

namespace afs {
namespace {

using namespace std::chrono_literals;

constexpr const char* roleVariable = "AFS_SECOND_COMPUTER";
constexpr const char* statePrefix = "second computer: ";

/// A program that scans, with a queue, connections and a count of requests of its own.
struct Computer {
    Computer(const Scanning::Surroundings& surroundings, const ConnectionParams& database, const RateState& remembered)
        : scanning(surroundings, database, remembered) {
        QObject::connect(&scanning.queue(), &RequestQueue::stateChanged, &scanning,
                         [this, seen = remembered](const RateState& state) mutable {
                             for (std::size_t group = 0; group < requestGroups; ++group)
                                 (group == static_cast<std::size_t>(RequestGroup::Tokens) ? tokens : requests) +=
                                     state.requests[group] - (seen.day == state.day ? seen.requests[group] : 0);
                             seen = state;
                         });
    }
    bool isBusy() const { return scanning.isAsking() || scanning.scans().isStoring(); }
    ScanState state(AccountId id) const { return scanning.scans().status(id).state; }

    Scanning scanning;
    int requests = 0;
    int tokens = 0; ///< apart from them
};

/// Computers over one database. They share a keyring, which saves signing in at each.
class SeveralComputers : public AccountsAtSpotify {
protected:
    SeveralComputers() {
        me = signIn();
        session = *openStore(database.params(), QStringLiteral("test"));
    }
    ~SeveralComputers() override {
        first.reset();
        second.reset();
    }

    std::unique_ptr<Computer> startOne() {
        auto made =
            std::make_unique<Computer>(Scanning::Surroundings{keyring, time, time, standIn.hosts(), [] { return 0.5; }},
                                       database.params(), RateState{});
        made->scanning.start();
        return made;
    }
    /// A clock that goes on meanwhile would have the patience of a request run out.
    bool isBusy() const { return (first && first->isBusy()) || (second && second->isBusy()); }
    void pass(Milliseconds span) {
        ASSERT_TRUE(test::pass(time, span, [this] { return isBusy(); })) << "it never came to rest";
    }
    bool waitForState(const std::unique_ptr<Computer>& computer, ScanState state) {
        return test::waitUntil([&] { return computer->state(me) == state; });
    }
    /// Who works may still be asking for the right.
    bool waitForRight(const std::unique_ptr<Computer>& computer) {
        return test::waitUntil([&] { return computer->scanning.scans().isOurs(me); });
    }
    void startBoth() {
        first = startOne();
        ASSERT_TRUE(waitForRight(first));
        second = startOne();
        ASSERT_TRUE(waitForState(second, ScanState::Elsewhere));
        pass(1s); // the first one has looked
    }

    void play(const QString& name) {
        test::StandInTrack track;
        track.name = name;
        track.id = test::standInId(name);
        track.artist = QStringLiteral("The Quiet Rooms");
        track.album = QStringLiteral("Night Trains");
        standIn.world.plays.push_back({time.now(), track, {}});
    }
    int stored() { return database.query(QStringLiteral("select count(*) from evidence")).toInt(); }
    int polls() const { return standIn.count(QStringLiteral("/v1/me/player/recently-played")); }
    bool add(const std::unique_ptr<Computer>& computer, const QString& playlist) {
        QObject context;
        std::optional<bool> added;
        computer->scanning.playlists().add(me, playlist, &context,
                                           [&](const Result<WatchedPlaylist>& got) { added = got.has_value(); });
        return test::waitUntil(
                   time, [this] { return isBusy(); }, [&] { return added.has_value(); }) &&
               *added;
    }
    std::size_t listsOf(const std::unique_ptr<Computer>& computer) const {
        return computer->scanning.playlists().playlists(me).size();
    }

    AccountId me;
    std::unique_ptr<Session> session;
    std::unique_ptr<Computer> first;
    std::unique_ptr<Computer> second;
};

TEST_F(SeveralComputers, OneAsksAndAllKnow) {
    test::StandInPlaylist list{test::standInId(QStringLiteral("train")),
                               QStringLiteral("train"),
                               standIn.world.userId,
                               QStringLiteral("S1"),
                               {}};
    standIn.world.playlists = {list};
    startBoth();
    ASSERT_TRUE(add(first, list.id));
    int songs = 0;
    for (int i = 0; i < 18; ++i) {
        play(QStringLiteral("song %1").arg(++songs));
        pass(20min);
    }
    EXPECT_EQ(stored(), songs);
    EXPECT_EQ(second->requests, 0) << "it asks nothing: no plays, no playlists, no catalogue";
    EXPECT_LE(first->requests, 18 + 18 + 6) << "a poll each, a list and a scan now and then, and what was added";
    RecordProperty("requests_in_six_hours_of_who_scans", first->requests);
    RecordProperty("requests_in_six_hours_of_the_other", second->requests);
    pass(31s); // by then the other one has looked
    EXPECT_EQ(second->scanning.scans().status(me).newToday, first->scanning.scans().status(me).newToday);
    EXPECT_EQ(listsOf(second), 1U) << "what one watches the other sees";
    standIn.world.playlists[0].name = QStringLiteral("tram");
    standIn.world.playlists[0].snapshotId = QStringLiteral("S2");
    pass(7h);
    EXPECT_EQ(second->scanning.playlists().playlists(me).at(0).name, QStringLiteral("tram"));
    EXPECT_EQ(second->requests, 0);
}

TEST_F(SeveralComputers, APersonMayScanAnywhereAndNothingCountsTwice) {
    startBoth();
    play(QStringLiteral("one"));
    QObject context;
    std::optional<ScanRound> round;
    second->scanning.scans().scanNow(me, &context, [&](const ScanRound& got) { round = got; });
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return isBusy(); }, [&] { return round.has_value(); }));
    EXPECT_EQ(round->newPlays, 1);
    pass(21min);
    EXPECT_EQ(stored(), 1);
    EXPECT_EQ(second->requests, 1);
    EXPECT_EQ(second->state(me), ScanState::Elsewhere);
}

TEST_F(SeveralComputers, TheNextOneTakesOverAndKeepsToTheBlockOfTheFirst) {
    startBoth();
    pass(1min);
    standIn.fail(QStringLiteral("/v1/me/player/recently-played"), test::tooMany("7200"));
    pass(20min);
    ASSERT_EQ(first->state(me), ScanState::Blocked);
    const int before = polls();
    first.reset();
    ASSERT_TRUE(waitUntilNobodyScans());
    pass(1min);
    EXPECT_EQ(second->state(me), ScanState::Blocked);
    EXPECT_EQ(polls(), before) << "a limit is the app's, whoever met it";
    EXPECT_EQ(second->requests, 0);
    pass(2h);
    EXPECT_GT(polls(), before);
    EXPECT_EQ(second->state(me), ScanState::Working);
}

TEST_F(SeveralComputers, ASignOutDuringALookGivesTheRightBack) {
    first = startOne();
    ASSERT_TRUE(waitForRight(first));
    pass(1min);
    // A look takes the right and then takes long; the sign-in ends before its answer is there.
    session->begin();
    session->execute(QStringLiteral("lock table scan in access exclusive mode"));
    first->scanning.scans().wake();
    bool isOut = false;
    QObject::connect(&first->scanning.accounts(), &LinkedAccounts::changed, &first->scanning, [&] { isOut = true; });
    first->scanning.accounts().signOut(me);
    ASSERT_TRUE(test::waitUntil([&] { return isOut; }));
    session->rollback();
    pass(1s);
    EXPECT_FALSE(first->scanning.scans().isOurs(me));
    EXPECT_TRUE(waitUntilNobodyScans()) << "nobody holds it any more";
}

TEST_F(SeveralComputers, AfterALostConnectionExactlyOneHasTheRight) {
    startBoth();
    pass(1min);
    EXPECT_TRUE(first->scanning.scans().isOurs(me));
    // The server throws the first one out, and the second one is there before it is back.
    queryText(database.params(), QStringLiteral("select count(pg_terminate_backend(pid)) from pg_stat_activity where "
                                                "application_name like '%scanner' and datname = current_database()"));
    pass(2min);
    EXPECT_NE(first->scanning.scans().isOurs(me), second->scanning.scans().isOurs(me)) << "exactly one";
}

TEST_F(SeveralComputers, WhoWakesFindsOutWhoScansBeforeItAsks) {
    startBoth();
    pass(1min);
    // While the first one sleeps the server gives it up, and the second one takes over.
    queryText(database.params(),
              QStringLiteral("select count(pg_terminate_backend(pid)) from pg_locks where locktype = "
                             "'advisory' and classid = 7213002 and database = (select oid from "
                             "pg_database where datname = current_database())"));
    ASSERT_TRUE(waitUntilNobodyScans());
    second->scanning.wake();
    ASSERT_TRUE(waitForRight(second));
    const int before = first->requests;
    time.set(time.now() + 8h);
    first->scanning.wake();
    pass(10min);
    EXPECT_EQ(first->requests, before);
    EXPECT_EQ(first->state(me), ScanState::Elsewhere);
    EXPECT_GT(second->requests, 0);
}

TEST_F(SeveralComputers, AnImportInOneAccountKeepsNoOtherWaiting) {
    becomeOtto();
    const AccountId otto = signIn();
    auto importing = openStore(database.params(), QStringLiteral("import"));
    auto lock = AccountLock::acquire(**importing, me);
    QStringList told;
    first = startOne();
    QObject::connect(&first->scanning.scans(), &ScanService::waits, &first->scanning,
                     [&](AccountId id, const QString& sentence) {
                         if (id == me)
                             told.append(sentence);
                     });
    play(QStringLiteral("one"));
    const auto countOf = [&](AccountId id) {
        return database.query(QStringLiteral("select count(*) from evidence where account_id = %1").arg(id.value))
            .toInt();
    };
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return isBusy(); }, [&] { return countOf(otto) == 1 && !told.isEmpty(); }));
    EXPECT_EQ(first->state(me), ScanState::Working);
    EXPECT_EQ(first->scanning.scans().status(me).sentence, told.first()) << "it says what it waits for";
    EXPECT_EQ(countOf(me), 0);
    const int asked = polls();
    standIn.world.plays.clear(); // Spotify may forget: what was seen is kept here
    lock->reset();
    pass(15s);
    EXPECT_EQ(countOf(me), 1);
    EXPECT_EQ(polls(), asked) << "and nobody is asked again";
    EXPECT_NE(first->scanning.scans().status(me).sentence, told.first());
}

QJsonObject placeJson(const ConnectionParams& database, const SpotifyHosts& hosts) {
    return {{QStringLiteral("host"), database.host},         {QStringLiteral("port"), database.port},
            {QStringLiteral("database"), database.database}, {QStringLiteral("user"), database.user},
            {QStringLiteral("api"), hosts.api.toString()},   {QStringLiteral("accounts"), hosts.accounts.toString()}};
}

/// What the second process does until it is killed or its input ends.
[[noreturn]] void beSecondComputer() {
    std::string line;
    std::getline(std::cin, line);
    const QJsonObject place = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const auto text = [&](const char* name) { return place.value(QLatin1String(name)).toString(); };
    ConnectionParams params;
    params.host = text("host");
    params.port = place.value(QLatin1String("port")).toInt();
    params.database = text("database");
    params.user = text("user");
    QObject context;
    MemorySecretStore keyring;
    keyring.store(text("key"), Secret(text("token").toUtf8()), &context, [](const SecretStatus&) {});
    const SystemClock clock;
    SystemTimers timers;
    const SpotifyHosts hosts{QUrl(text("api")), QUrl(text("accounts"))};
    Computer computer(Scanning::Surroundings{keyring, clock, timers, hosts, {}}, params, RateState{});
    QObject::connect(&computer.scanning.scans(), &ScanService::statusChanged, &context, [&](AccountId id) {
        const ScanStatus status = computer.scanning.scans().status(id);
        std::cout << statePrefix << static_cast<int>(status.state) << ' ' << (status.lastScan ? 1 : 0) << ' '
                  << computer.requests << std::endl;
    });
    computer.scanning.start();
    QCoreApplication::exec();
    std::_Exit(0);
}

class Roles : public testing::Environment {
    void SetUp() override {
        if (qEnvironmentVariableIsSet(roleVariable))
            beSecondComputer();
    }
};
[[maybe_unused]] const auto* const roles = testing::AddGlobalTestEnvironment(new Roles);

/// Another computer: a process with its own clock and connections, which can be cut off as a power loss would.
class OtherProcess {
public:
    explicit OtherProcess(const QByteArray& place) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(roleVariable), QStringLiteral("1"));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList());
        m_process.write(place + '\n');
    }
    ~OtherProcess() { cutOff(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    bool waitFor(ScanState state, bool hasScanned) {
        return test::waitUntil([&] {
            while (m_process.canReadLine())
                read(m_process.readLine());
            return m_state == static_cast<int>(state) && m_hasScanned == hasScanned;
        });
    }
    int requests() const { return m_requests; }
    void cutOff() {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    void read(const QByteArray& line) {
        if (!line.startsWith(statePrefix))
            return;
        QTextStream words(line.mid(static_cast<qsizetype>(qstrlen(statePrefix))));
        int scanned = 0;
        words >> m_state >> scanned >> m_requests;
        m_hasScanned = scanned != 0;
    }

    QProcess m_process;
    int m_state = -1;
    bool m_hasScanned = false;
    int m_requests = 0;
};

TEST_F(SeveralComputers, WhoIsCutOffIsReplacedWithinTwoMinutesAndComesBackBehindTheOther) {
    time.set(SystemClock().now()); // the other process has no other clock
    SignInWish again = wish();
    again.renewed = me;
    ASSERT_EQ(signIn(again), me);
    std::optional<Secret> token;
    QObject context;
    const QString key = Grant::keyOf(accounts->find(me)->spotifyId);
    keyring.read(key, &context, [&](const SecretResult<std::optional<Secret>>& found) { token = **found; });
    ASSERT_TRUE(test::waitUntil([&] { return token.has_value(); }));
    QJsonObject place = placeJson(database.params(), standIn.hosts());
    place.insert(QStringLiteral("key"), key);
    place.insert(QStringLiteral("token"), QString::fromUtf8(token->reveal()));
    const QByteArray line = QJsonDocument(place).toJson(QJsonDocument::Compact);
    play(QStringLiteral("one"));

    OtherProcess other(line);
    ASSERT_TRUE(other.waitFor(ScanState::Working, true));
    EXPECT_EQ(stored(), 1);
    second = startOne();
    ASSERT_TRUE(waitForState(second, ScanState::Elsewhere));
    pass(10min);
    EXPECT_EQ(second->requests, 0) << "while both live, one asks";
    const int polled = polls();

    other.cutOff();
    ASSERT_TRUE(waitUntilNobodyScans());
    play(QStringLiteral("two"));
    pass(2min);
    EXPECT_EQ(second->state(me), ScanState::Working);
    EXPECT_GT(polls(), polled);
    EXPECT_EQ(stored(), 2);

    const int afterwards = polls();
    OtherProcess returned(line);
    ASSERT_TRUE(returned.waitFor(ScanState::Elsewhere, true));
    EXPECT_EQ(returned.requests(), 0);
    EXPECT_EQ(polls(), afterwards);
    EXPECT_EQ(stored(), 2) << "and nothing counts twice";
}

} // namespace
} // namespace afs
