// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_service.h"

#include "core/store/api_data.h"
#include "tests/core/scan/playlist_fixture.h"

#include <QJsonDocument>

namespace afs {
namespace {

using namespace std::chrono_literals;
using test::StandInFault;

/// A playlist of three pages that was scanned once, and has changed since.
class PlaylistFaults : public WatchingPlaylists {
protected:
    PlaylistFaults() {
        train() = listOf(QStringLiteral("train"), 190);
        EXPECT_TRUE(add(train().id));
        before = tracks();
        train().tracks.resize(180);
        train().name = QStringLiteral("train");
        snapshot("S2");
        time.advance(24h);
    }

    QString pages() const { return QStringLiteral("/v1/playlists/") + test::standInId(QStringLiteral("train")); }
    QString laterPages() const { return pages() + QStringLiteral("/items"); }
    void expectUntouched() {
        EXPECT_TRUE(tracks() == before);
        EXPECT_TRUE(service->events(me).empty());
        begin();
        EXPECT_TRUE(tracks() == before) << "in the database";
    }

    std::vector<PlaylistTrack> before;
};

TEST_F(PlaylistFaults, AFailedPageChangesNothingAndTheNextRoundFindsAll) {
    for (const StandInFault& fault :
         {test::status(500), test::status(503), test::html(502), test::status(200, "{}"), test::status(200, "[]"),
          test::plainText(200, "busy"), test::fault(StandInFault::Kind::Truncated),
          test::fault(StandInFault::Kind::Reset)}) {
        standIn.fail(laterPages(), fault, 8);
        const PlaylistRound cut = round();
        EXPECT_EQ(cut.scanned, 0);
        ASSERT_TRUE(cut.problem);
        EXPECT_EQ(cut.problem->kind, ErrorKind::Network);
        expectUntouched();
        // What is left of the fault is used up, and what waits because of it has its time.
        while (round().problem)
            time.advance(1h);
        EXPECT_EQ(tracks().size(), 180U);
        EXPECT_EQ(service->events(me).size(), 10U);
        // As before, for the next fault.
        service->remove(me, watched().id);
        ASSERT_TRUE(test::waitUntil([this] { return service->playlists(me).empty(); }));
        train() = listOf(QStringLiteral("train"), 190);
        ASSERT_TRUE(add(train().id));
        before = tracks();
        train().tracks.resize(180);
        snapshot("S2");
        time.advance(24h);
    }
}

TEST_F(PlaylistFaults, ALimitEndsTheRoundUntilAMoment) {
    for (const StandInFault& fault : {test::tooMany("7200"), test::tooMany("3600", true), test::tooMany({}, true)}) {
        standIn.fail(laterPages(), fault);
        const PlaylistRound ended = round();
        ASSERT_TRUE(ended.problem && ended.blockedUntil);
        EXPECT_GT(*ended.blockedUntil, time.now());
        expectUntouched();
        const int requests = itemRequests();
        EXPECT_EQ(round().blockedUntil, ended.blockedUntil) << "nobody asks before that";
        EXPECT_EQ(itemRequests(), requests);
        time.advance(*ended.blockedUntil - time.now() + 1s);
    }
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, ARefusedPageOfAPlaylistThatWasGivenIsNoWordOnTheWhole) {
    for (const int code : {403, 404}) {
        standIn.fail(laterPages(), test::status(code, R"({"error":{"message":"no"}})"), 1);
        const PlaylistRound cut = round();
        ASSERT_TRUE(cut.problem) << code;
        EXPECT_TRUE(cut.problem->message.contains(QLatin1String("did not give all")))
            << cut.problem->message.toStdString();
        expectUntouched();
        time.advance(24h);
    }
}

TEST_F(PlaylistFaults, APlaylistThatSpotifyMiscountsIsTakenAsItReadsTwice) {
    const auto addMiscounted = [this](int entries, int total) {
        standIn.world.playlists.push_back(listOf(QStringLiteral("odd %1").arg(entries), entries));
        const QString path = QStringLiteral("/v1/playlists/") + standIn.world.playlists.back().id;
        QJsonObject answer = standIn.world.playlistJson({}, standIn.world.playlists.back(), true);
        for (const QString& name : {QStringLiteral("items"), QStringLiteral("tracks")})
            if (QJsonObject page = answer.value(name).toObject(); !page.isEmpty()) {
                page.insert(QStringLiteral("total"), total);
                answer.insert(name, page);
            }
        const QByteArray end = QStringLiteral(R"({"items":[],"total":%1,"next":null})").arg(total).toUtf8();
        for (int reading = 0; reading < 2; ++reading) {
            standIn.fail(path, test::status(200, QJsonDocument(answer).toJson()));
            standIn.fail(path + QStringLiteral("/items"), test::status(200, end));
        }
        return add(standIn.world.playlists.back().id);
    };
    const auto added = addMiscounted(30, 31);
    ASSERT_TRUE(added) << added.error().message.toStdString();
    EXPECT_EQ(added->entries, 30);
    EXPECT_FALSE(addMiscounted(1, 6)) << "that is no miscount";
}

TEST_F(PlaylistFaults, AShortLimitIsWaitedFor) {
    standIn.fail(laterPages(), test::tooMany("5"));
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, AnAccessTokenThatEndsInTheMiddleIsRenewed) {
    standIn.fail(laterPages(), test::status(401, R"({"error":{"status":401,"message":"The access token expired"}})"));
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, ASignInThatEndsInTheMiddleChangesNothing) {
    standIn.revokeEverything();
    standIn.endAccessTokens();
    const PlaylistRound ended = round();
    ASSERT_TRUE(ended.problem);
    EXPECT_EQ(ended.problem->kind, ErrorKind::NotSignedIn);
    EXPECT_TRUE(tracks() == before);
}

TEST_F(PlaylistFaults, OneThatIsGoneDoesNotKeepTheOthersFromBeingScanned) {
    const test::StandInPlaylist other = listOf(QStringLiteral("other"), 2);
    standIn.world.playlists.push_back(other);
    ASSERT_TRUE(add(other.id));
    standIn.world.playlists.erase(standIn.world.playlists.begin());
    const PlaylistRound ended = round(true);
    EXPECT_EQ(ended.scanned, 1);
    ASSERT_TRUE(ended.problem) << "it is told";
    EXPECT_TRUE(ended.problem->message.contains(u"train")) << "and which";
    EXPECT_EQ(service->playlists(me).size(), 2U) << "its songs are remembered";
}

/// The one of before, which Spotify fails to answer for, and two more; all of them have changed.
class BrokenPlaylist : public PlaylistFaults {
protected:
    BrokenPlaylist() {
        for (const char* name : {"bus", "tram"}) {
            standIn.world.playlists.push_back(listOf(QString::fromLatin1(name), 2));
            EXPECT_TRUE(add(standIn.world.playlists.back().id));
        }
        change();
        breakOff("train");
    }
    void change() {
        for (test::StandInPlaylist& list : standIn.world.playlists)
            list.snapshotId += u'+';
    }
    static QString pathOf(const char* name) {
        return QStringLiteral("/v1/playlists/") + test::standInId(QString::fromLatin1(name));
    }
    void breakOff(const char* name) { standIn.fail(pathOf(name), test::status(500), 1000); }
    void startAnew() {
        service.reset();
        restart();
        load();
        begin();
    }
    /// The playlists in the order in which they were asked for since `from`, each once.
    QStringList asked(std::size_t from) const {
        QStringList names;
        for (std::size_t i = from; i < standIn.seen().size(); ++i)
            for (const char* name : {"train", "bus", "tram"})
                if (standIn.seen()[i].path.startsWith(pathOf(name)) && !names.contains(QLatin1String(name)))
                    names.append(QString::fromLatin1(name));
        return names;
    }
};

TEST_F(BrokenPlaylist, KeepsNoOtherFromBeingScannedAndIsAskedForLast) {
    const PlaylistRound first = round();
    EXPECT_EQ(first.scanned, 2);
    ASSERT_TRUE(first.problem);
    EXPECT_TRUE(first.problem->message.contains(u"train"));
    EXPECT_FALSE(first.blockedUntil);
    for (int start = 0; start < 3; ++start) {
        startAnew();
        change();
        const std::size_t seen = standIn.seen().size();
        EXPECT_EQ(round().scanned, 2);
        EXPECT_EQ(asked(seen).back(), QStringLiteral("train"));
    }
}

TEST_F(BrokenPlaylist, TwoOfThemKeepTheThirdFromNothingForLong) {
    breakOff("bus");
    round();
    startAnew();
    EXPECT_EQ(round().scanned + round().scanned, 1) << "the third one, before the others";
}

TEST_F(PlaylistFaults, ContentsThatAreWithheldFromNowOnLeaveWhatWasKnown) {
    train().ownerId = QStringLiteral("somebody");
    EXPECT_FALSE(round().problem);
    EXPECT_FALSE(watched().isReadable);
    EXPECT_TRUE(tracks() == before);
    EXPECT_TRUE(service->events(me).empty());
    train().ownerId = standIn.world.userId;
    EXPECT_EQ(round().scanned, 1) << "listed as one's own again it is looked at";
    EXPECT_TRUE(watched().isReadable);
    EXPECT_EQ(round().scanned, 0) << "once";
}

TEST_F(PlaylistFaults, OnesOwnIsNotTakenForWithheldWhenSpotifyRefusesItOnce) {
    const QByteArray head = R"({"id":"x","name":"train","owner":{"id":"%1"},"snapshot_id":"S2"})";
    const QString body = QString::fromUtf8(head).arg(standIn.world.userId);
    standIn.fail(pages(), test::status(200, body.toUtf8()));
    standIn.fail(laterPages(), test::status(403, R"({"error":{"status":403,"message":"Forbidden"}})"));
    const PlaylistRound cut = round();
    ASSERT_TRUE(cut.problem);
    EXPECT_EQ(cut.problem->kind, ErrorKind::Network);
    EXPECT_TRUE(cut.problem->message.contains(QStringLiteral("train")));
    EXPECT_TRUE(watched().isReadable);
    expectUntouched();
    time.advance(24h);
    EXPECT_EQ(round().scanned, 1) << "as soon as it may";
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, APlaylistThatShrinksWhileItIsReadIsReadAgain) {
    standIn.fail(laterPages(), test::status(200, R"({"offset":100,"limit":50,"total":3,"next":null,"items":[]})"));
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, PagesOfTwoStatesAreNotStoredAsOne) {
    bool isMoved = false;
    standIn.beforeAnswer = [&] { // one goes from the first page, one comes to the last: there are as many as before
        if (standIn.seen().back().path != laterPages() || std::exchange(isMoved, true))
            return;
        train().tracks.erase(train().tracks.begin());
        train().tracks.push_back(songOf(QStringLiteral("new")));
        snapshot("S3");
    };
    const int requests = itemRequests();
    EXPECT_EQ(round().scanned, 1);
    ASSERT_TRUE(isMoved);
    std::vector<std::string> expected;
    for (const test::StandInTrack& track : train().tracks)
        expected.push_back(track.name.toStdString());
    EXPECT_EQ(names(), expected);
    EXPECT_EQ(service->events(me).size(), 10U + 1 + 1) << "what became of it since the last scan, and nothing else";
    EXPECT_EQ(itemRequests() - requests, 7) << "what tells that it changed begins the second reading";
}

TEST_F(PlaylistFaults, APlaylistThatChangesAllTheTimeStaysAsItWasAndIsTriedAgainSoon) {
    service->start();
    time.advance(6h);
    int changes = 0;
    standIn.beforeAnswer = [&] {
        if (standIn.seen().back().path != laterPages())
            return;
        std::rotate(train().tracks.begin(), train().tracks.begin() + 1, train().tracks.end());
        train().snapshotId = QStringLiteral("T%1").arg(++changes);
    };
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [&] { return changes == 4; }));
    standIn.beforeAnswer = {};
    const Instant tried = time.now();
    EXPECT_TRUE(tracks() == before);
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return !found.empty(); }));
    EXPECT_EQ(tracks().size(), 180U);
    EXPECT_LE(time.now() - tried, 1h);
}

TEST_F(PlaylistFaults, ASnapshotThatIsToldOtherwiseEachTimeKeepsNothingFromBeingStored) {
    int told = 0;
    standIn.beforeAnswer = [&] { train().snapshotId = QStringLiteral("T%1").arg(++told); };
    EXPECT_EQ(round().scanned, 1) << "it reads the same twice";
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, WhatIsDueStaysDueForWhoAsksUntilItIsScanned) {
    ASSERT_EQ(round().scanned, 1);
    time.advance(8 * 24h);
    standIn.fail(laterPages(), test::status(200, "{}"));
    EXPECT_TRUE(round().problem);
    EXPECT_EQ(round().scanned, 1) << "at once, though nothing says that it changed";
    EXPECT_EQ(round().scanned, 0);
}

TEST_F(PlaylistFaults, APlaylistThatPretendsToBeEmptyIsNotBelieved) {
    standIn.fail(
        pages(),
        test::status(200,
                     R"({"id":"x","name":"train","snapshot_id":"S3","items":{"items":[],"total":180,"next":null}})"),
        9);
    EXPECT_TRUE(round().problem);
    expectUntouched();
}

TEST_F(PlaylistFaults, WhatIsReadWhileAllIsDeletedDoesNotComeBackByIt) {
    const auto session = *openStore(database.params(), QStringLiteral("elsewhere"));
    bool isDeleted = false;
    standIn.beforeAnswer = [&] {
        if (standIn.seen().back().path == laterPages() && !std::exchange(isDeleted, true)) {
            EXPECT_TRUE(deleteApiData(*session, me));
        }
    };
    const auto left = [this] {
        return database.query(QStringLiteral("select (select count(*) from playlist) || ' ' || (select count(*) from "
                                             "playlist_entry) || ' ' || (select count(*) from track_fact)"));
    };
    EXPECT_TRUE(round().problem);
    ASSERT_TRUE(isDeleted);
    EXPECT_EQ(left(), QStringLiteral("0 0 0"));

    lookAgain();
    isDeleted = false;
    const auto added = add(train().id);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(left(), QStringLiteral("0 0 0"));

    lookAgain();
    EXPECT_TRUE(add(train().id)) << "what is asked for afterwards is stored";
    EXPECT_EQ(tracks().size(), 180U);
}

TEST_F(PlaylistFaults, AListThatFailsEndsTheRound) {
    standIn.fail(QStringLiteral("/v1/me/playlists"), test::tooMany("600"));
    EXPECT_TRUE(round().blockedUntil);
    expectUntouched();
}

TEST_F(PlaylistFaults, ADatabaseThatIsAwayChangesNothing) {
    database.query(QStringLiteral("alter table playlist_entry rename to elsewhere"));
    EXPECT_EQ(round().problem->kind, ErrorKind::Database);
    database.query(QStringLiteral("alter table elsewhere rename to playlist_entry"));
    EXPECT_EQ(round().scanned, 1);
    EXPECT_EQ(tracks().size(), 180U);
}

class WatchingByItself : public WatchingPlaylists {
protected:
    int lists() const { return standIn.count(QStringLiteral("/v1/me/playlists")); }
};

TEST_F(WatchingByItself, WithoutPlaylistsNothingIsAsked) {
    service->start();
    time.advance(48h);
    EXPECT_EQ(lists(), 0);
}

TEST_F(WatchingByItself, AChangeIsFoundWithinHoursAndTheRestCostsLittle) {
    ASSERT_TRUE(add(train().id));
    service->start();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return lists() == 1; }));
    const int requests = itemRequests();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return lists() == 4; }));
    EXPECT_EQ(itemRequests(), requests);
    train().tracks.pop_back();
    snapshot("S2");
    const Instant changedAt = time.now();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return !found.empty(); }));
    EXPECT_LE(time.now() - changedAt, 6h + 1min);
    service->stop();
    const int before = lists();
    time.advance(48h);
    EXPECT_EQ(lists(), before) << "nothing is asked once it is stopped";
}

TEST_F(WatchingByItself, AfterTroubleItGoesOn) {
    ASSERT_TRUE(add(train().id));
    standIn.fail(QStringLiteral("/v1/me/playlists"), test::tooMany("3600"));
    train().tracks.pop_back();
    snapshot("S2");
    service->start();
    const Instant begun = time.now();
    ASSERT_TRUE(test::waitUntil(
        time, [this] { return http.running() > 0; }, [this] { return !found.empty(); }));
    EXPECT_GE(time.now() - begun, 1h);
    EXPECT_LE(time.now() - begun, 2h);
}

} // namespace
} // namespace afs
