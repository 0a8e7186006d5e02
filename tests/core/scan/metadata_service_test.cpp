// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/metadata_service.h"

#include "core/store/lookup_store.h"
#include "core/store/track_fact_store.h"
#include "tests/core/scan/accounts_fixture.h"

namespace afs {
namespace {

using namespace std::chrono_literals;

/// A history of two albums of three songs, and one song alone; `song 0` was played most.
class LookingUp : public AccountsAtSpotify {
protected:
    LookingUp() {
        test::StandInPlaylist all{QStringLiteral("x"), {}, {}, {}, {}};
        for (int i = 0; i < 7; ++i) {
            test::StandInTrack song;
            song.name = QStringLiteral("song %1").arg(i);
            song.id = test::standInId(song.name);
            song.artist = QStringLiteral("Band");
            song.album = i == 6 ? QStringLiteral("Alone") : i < 3 ? QStringLiteral("Day") : QStringLiteral("Night");
            song.duration = std::chrono::seconds(200 + i);
            all.tracks.push_back(song);
            addPlays(song, i, 20 - i);
        }
        standIn.world.playlists = {all};
        me = signIn();
        begin();
    }

    void addPlays(const test::StandInTrack& song, int number, int plays) {
        database.query(QStringLiteral("insert into track values (1, %1, %1, 0, '%2', '%3', '%4', '%5')")
                           .arg(QString::number(number + 1), song.uri(), song.name, song.artist, song.album));
        database.query(
            QStringLiteral("insert into evidence (account_id, evidence_id, play_id, ended_at, name_id, source, kind, "
                           "flags, video, leads) select 1, %1 + n, %1 + n, timestamptz '2026-01-01' + n * interval '1 "
                           "hour', %2, 1, 0, 0, false, true from generate_series(1, %3) n")
                .arg(number * 100)
                .arg(number + 1)
                .arg(plays));
    }

    void begin() {
        service = std::make_unique<MetadataService>(
            MetadataService::Services{*accounts, time, time, [this](AccountId) { return isOurs; }}, database.params());
    }

    /// Lets faked time pass until `done` holds.
    bool passes(const std::function<bool()>& done, Milliseconds most = 24h) {
        const Instant end = time.now() + most;
        return test::waitUntil(
                   time, [&] { return http.running() > 0 || time.now() >= end; },
                   [&] { return done() || isQuiet(end); }) &&
               done();
    }
    bool isQuiet(Instant end) const { return time.now() >= end; }

    QStringList asked() const {
        QStringList paths;
        for (const test::StandInRequest& request : standIn.seen())
            if (request.path.startsWith(QLatin1String("/v1/tracks/")) ||
                request.path.startsWith(QLatin1String("/v1/albums/")))
                paths.append(request.path.section(u'/', 2));
        return paths;
    }
    static QString track(int number) {
        return QStringLiteral("tracks/") + test::standInId(QStringLiteral("song %1").arg(number));
    }
    static QString album(const char* name) {
        return QStringLiteral("albums/") + test::standInId(QStringLiteral("album ") + QLatin1String(name));
    }
    bool isAllKnown() const { return service->status(me).isKnown && service->status(me).wanted == 0; }

    AccountId me;
    bool isOurs = true;
    std::unique_ptr<MetadataService> service;
};

TEST_F(LookingUp, AsksAlbumByAlbumAndThenNoMore) {
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_EQ(asked(), (QStringList{track(0), album("Day"), track(3), album("Night"), track(6)}));
    EXPECT_EQ(
        database.query(QStringLiteral("select string_agg(length_ms::text, ' ' order by length_ms) from track_fact")),
        QStringLiteral("200000 201000 202000 203000 204000 205000 206000"));
    EXPECT_EQ(service->status(me).usedToday, 5);
    EXPECT_EQ(service->status(me).perDay, 150);
    EXPECT_EQ(service->status(me).songs, 7);
    EXPECT_EQ(service->status(me).known(), 7);
    EXPECT_EQ(service->status(me).next, std::nullopt) << "nothing is left to ask for";
    restart();
    load();
    begin();
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_EQ(asked().size(), 5) << "nothing is asked twice";
    EXPECT_EQ(service->status(me).usedToday, 5) << "the day's count survives a restart";
}

TEST_F(LookingUp, TheCodeOfASongThatMayBeAnotherIsAskedForAtLast) {
    database.query(QStringLiteral("update track set title = 'song 1 - Remastered' where name_id = 3"));
    for (test::StandInTrack& song : standIn.world.playlists[0].tracks)
        song.isrc = QStringLiteral("NLB") + song.id.left(9).toUpper();
    standIn.world.playlists[0].tracks[2].isrc.clear();
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).usedToday == 7; }));
    EXPECT_EQ(asked().mid(5), (QStringList{track(1), track(2)})) << "their album tells their lengths alone";
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from track_fact where isrc is not null")),
              QStringLiteral("4"));
    begin();
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_FALSE(passes([this] { return asked().size() > 7; }, 1h)) << "nothing is asked twice";
}

TEST_F(LookingUp, TheDaysBudgetIsKept) {
    service->setPerDay(me, 2);
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).usedToday == 2; }, 1h));
    EXPECT_FALSE(passes([this] { return asked().size() > 2; }, 11h)) << "it is noon in UTC";
    EXPECT_TRUE(passes([this] { return asked().size() == 4; }, 13h));
    EXPECT_FALSE(passes([this] { return asked().size() > 4; }, 22h));
}

TEST_F(LookingUp, NothingIsAskedWithoutABudget) {
    service->setPerDay(me, 0);
    service->start();
    ASSERT_TRUE(test::waitUntil([this] { return service->status(me).isKnown; }));
    time.advance(24h);
    EXPECT_TRUE(asked().isEmpty());
    EXPECT_EQ(service->status(me).wanted, 7);
    service->setPerDay(me, 100);
    EXPECT_TRUE(passes([this] { return isAllKnown(); }));
}

TEST_F(LookingUp, ALimitSaysNothingOfATrack) {
    standIn.fail(QStringLiteral("/v1/tracks/"), test::tooMany("7200"));
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).blockedUntil.has_value(); }, 1h));
    EXPECT_EQ(service->status(me).wanted, 7);
    EXPECT_EQ(service->status(me).unavailable, 0);
    EXPECT_FALSE(passes([this] { return asked().size() > 1; }, 100min));
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_FALSE(service->status(me).blockedUntil);
    EXPECT_EQ(service->status(me).unavailable, 0);
}

TEST_F(LookingUp, AnOutageSaysNothingOfATrack) {
    for (const test::StandInFault& fault :
         {test::status(503), test::html(502), test::fault(test::StandInFault::Kind::Reset),
          test::fault(test::StandInFault::Kind::Truncated), test::tooMany({}, true)})
        standIn.fail(QStringLiteral("/v1/tracks/"), fault, 3);
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }, 24h * 30));
    EXPECT_EQ(service->status(me).unavailable, 0);
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from track_fact")), QStringLiteral("7"));
}

TEST_F(LookingUp, WhatSpotifyDoesNotHaveIsAskedOnceAndKeepsItsPlays) {
    standIn.world.playlists[0].tracks.erase(standIn.world.playlists[0].tracks.begin() + 6);
    standIn.world.playlists[0].tracks.erase(standIn.world.playlists[0].tracks.begin());
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_EQ(service->status(me).unavailable, 2);
    EXPECT_EQ(asked().count(track(0)), 1);
    EXPECT_EQ(database.query(QStringLiteral("select count(*) from evidence where name_id = 1")), QStringLiteral("20"));
    const auto before = asked().size();
    begin();
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_EQ(asked().size(), before);
}

TEST_F(LookingUp, FactsThatCameForNothingAreNotAskedFor) {
    auto session = openStore(database.params(), QStringLiteral("test"));
    std::vector<TrackFacts> facts;
    for (int i = 0; i < 7; ++i) {
        TrackFacts known;
        known.uri = "spotify:track:" + test::standInId(QStringLiteral("song %1").arg(i)).toStdString();
        known.length = 200s;
        facts.push_back(known);
    }
    ASSERT_TRUE(TrackFactStore(**session).put(me, facts, FactSource::WebApi));
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    EXPECT_TRUE(asked().isEmpty());
}

TEST_F(LookingUp, AnImportMayWantMore) {
    service->start();
    ASSERT_TRUE(passes([this] { return isAllKnown(); }));
    test::StandInTrack more;
    more.name = QStringLiteral("song 7");
    more.id = test::standInId(more.name);
    more.artist = QStringLiteral("Band");
    more.album = QStringLiteral("Late");
    standIn.world.playlists[0].tracks.push_back(more);
    addPlays(more, 7, 1);
    const auto before = asked().size();
    service->historyChanged(me);
    EXPECT_TRUE(passes([&] { return asked().size() == before + 1; }, 1h));
    EXPECT_EQ(asked().back(), track(7));
}

TEST_F(LookingUp, AnImportIsCountedOnADayWhoseBudgetIsSpent) {
    service->setPerDay(me, 1);
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).usedToday == 1; }, 1h));
    const int wanted = service->status(me).wanted;
    test::StandInTrack more;
    more.name = QStringLiteral("song 7");
    more.id = test::standInId(more.name);
    addPlays(more, 7, 1);
    service->historyChanged(me);
    EXPECT_TRUE(passes([&] { return service->status(me).wanted == wanted + 1; }, 1min));
}

TEST_F(LookingUp, AnImportIsCountedAtOnceAlsoWhileNothingMayBeAsked) {
    standIn.fail(QStringLiteral("/v1/tracks/"), test::tooMany("7200"));
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).blockedUntil.has_value(); }, 1h));
    test::StandInTrack more;
    more.name = QStringLiteral("song 7");
    more.id = test::standInId(more.name);
    addPlays(more, 7, 1);
    const Instant before = time.now();
    service->historyChanged(me);
    EXPECT_TRUE(test::waitUntil([this] { return service->status(me).songs == 8; }));
    EXPECT_EQ(service->status(me).wanted, 8);
    EXPECT_EQ(time.now(), before) << "no time has to pass for it";
    EXPECT_EQ(asked().size(), 1);
}

TEST_F(LookingUp, ASongThatSpotifyNeverAnswersForKeepsNoOtherFromBeingLookedUp) {
    standIn.fail(QStringLiteral("/v1/") + track(6), test::status(500), 1000);
    standIn.fail(QStringLiteral("/v1/") + track(0), test::status(500), 1000);
    service->start();
    ASSERT_TRUE(passes(
        [this] {
            return database.query(QStringLiteral("select count(*) from track_fact where length_ms is not null"))
                       .toInt() >= 6;
        },
        24h * 3));
    EXPECT_EQ(service->status(me).unavailable, 0) << "nothing is remembered of it";
}

TEST_F(LookingUp, WhatFailsIsOfTheBudgetToo) {
    standIn.fail(QStringLiteral("/v1/tracks/"), test::status(503), 5); // asked again by itself, up to five times
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).problem.has_value(); }, 1h));
    EXPECT_EQ(asked().size(), 5);
    EXPECT_EQ(service->status(me).usedToday, 5);
    begin();
    service->start();
    ASSERT_TRUE(test::waitUntil([this] { return service->status(me).isKnown; }));
    EXPECT_EQ(service->status(me).usedToday, 5) << "also after a restart";
}

TEST_F(LookingUp, ALimitThatWasToldCostsOneRequestAndWaitingForItNone) {
    standIn.fail(QStringLiteral("/v1/tracks/"), test::tooMany("36000"));
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).blockedUntil.has_value(); }, 1h));
    EXPECT_EQ(service->status(me).usedToday, 1);
    begin(); // which does not know of the block, and is told of it without a request
    service->start();
    ASSERT_TRUE(passes([this] { return service->status(me).blockedUntil.has_value(); }, 1h));
    EXPECT_EQ(service->status(me).usedToday, 1);
    EXPECT_EQ(asked().size(), 1);
}

TEST_F(LookingUp, WhatAnotherProgramScansIsCountedAndNotAskedFor) {
    isOurs = false;
    service->start();
    ASSERT_TRUE(test::waitUntil([this] { return service->status(me).isKnown; }));
    EXPECT_EQ(service->status(me).wanted, 7);
    EXPECT_FALSE(passes([this] { return !asked().isEmpty(); }, 48h));
    isOurs = true;
    service->rightChanged();
    EXPECT_TRUE(passes([this] { return isAllKnown(); }));
}

} // namespace
} // namespace afs
