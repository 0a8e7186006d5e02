// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scan_service.h"
#include "core/store/scan_store.h"
#include "tests/core/scan/accounts_fixture.h"

#include <QTemporaryDir>

namespace afs {

/// Somebody who is signed in, the service that scans them, and what it stored.
class ScanningAtSpotify : public AccountsAtSpotify {
protected:
    ScanningAtSpotify() {
        session = *openStore(database.params(), QStringLiteral("test"));
        SignInWish wanted = wish();
        wanted.withPlaybackState = true;
        me = signIn(wanted);
        begin();
    }
    ~ScanningAtSpotify() override {
        other.reset();
        service.reset();
    }

    void begin() { service = newService(); }
    std::unique_ptr<ScanService> newService() {
        auto made = std::make_unique<ScanService>(
            ScanService::Services{*accounts, *queue, time, time, [] { return 0.5; }, unstored.path()},
            database.params());
        QObject::connect(made.get(), &ScanService::playsStored, [this](AccountId, int plays) { announced += plays; });
        return made;
    }
    /// The program ends, and begins again.
    void restartProgram(Milliseconds away) {
        service.reset();
        time.set(time.now() + away);
        restart();
        load();
        begin();
        service->start();
        rest();
    }

    bool isStoring() const { return (service && service->isStoring()) || (other && other->isStoring()); }

    /// Time goes by, and everything happens that it brings.
    void pass(Milliseconds span) {
        ASSERT_TRUE(test::pass(time, span, [this] { return http.running() > 0 || isStoring(); }))
            << "it never came to rest";
    }

    /// What is under way comes to its end; requests are a moment apart.
    void rest() { pass(std::chrono::seconds(1)); }

    ScanRound scanNow() {
        std::optional<ScanRound> got;
        QObject context;
        service->scanNow(me, &context, [&](const ScanRound& round) { got = round; });
        EXPECT_TRUE(test::waitUntil(
            time, [this] { return http.running() > 0 || isStoring(); }, [&] { return got.has_value(); }));
        return got.value_or(ScanRound());
    }

    void setMode(ScanMode mode) {
        ScanSettings settings = service->status(me).settings;
        settings.mode = mode;
        service->setSettings(me, settings);
    }

    static test::StandInTrack track(const QString& name) {
        test::StandInTrack track;
        track.name = name;
        track.id = test::standInId(name);
        track.artist = QStringLiteral("The Quiet Rooms");
        track.album = QStringLiteral("Night Trains");
        return track;
    }
    void play(const QString& name, Instant end) { standIn.world.plays.push_back({end, track(name), {}}); }
    /// `count` songs, `apart` from each other, the last one ends now.
    void playMany(int count, Milliseconds apart) {
        for (int i = count - 1; i >= 0; --i)
            play(QStringLiteral("song %1").arg(++songs), time.now() - i * apart);
    }

    int stored() { return database.query(QStringLiteral("select count(distinct play_id) from evidence")).toInt(); }
    std::vector<Gap> gaps() { return *ScanStore(*session).gaps(me); }
    ScanRow row() { return ScanStore(*session).list(me)->at(0); }
    int asked(const char* what) const { return standIn.count(QStringLiteral("/v1/me/player") + QLatin1String(what)); }

    const QTemporaryDir unstored;
    std::unique_ptr<Session> session;
    AccountId me;
    std::unique_ptr<ScanService> service;
    std::unique_ptr<ScanService> other; ///< a second program
    int announced = 0;
    int songs = 0;
};

} // namespace afs
