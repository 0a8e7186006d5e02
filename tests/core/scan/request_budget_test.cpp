// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_service.h"
#include "core/scan/poll_schedule.h"
#include "tests/core/scan/scanning_fixture.h"

#include <map>

namespace afs {
namespace {

using namespace std::chrono_literals;

/// Somebody in the default mode, with twenty playlists that never change: what Spotify is asked in a day, by all that
/// asks by itself. Names and lengths of songs have a budget of their own; tokens are not counted.
class RequestBudget : public ScanningAtSpotify {
protected:
    RequestBudget() {
        playlists = std::make_unique<PlaylistService>(
            PlaylistService::Services{*accounts, time, time, [this] { return (++dice % 10) / 10.0; }},
            database.params());
    }

    /// Of `sizes[i % n]` entries; watched, as if somebody had added them one after the other.
    void watchPlaylists(int count, const std::vector<int>& sizes) {
        for (int i = 0; i < count; ++i) {
            const QString name = QStringLiteral("list %1").arg(i);
            test::StandInPlaylist list{test::standInId(name), name, standIn.world.userId, QStringLiteral("S1"), {}};
            for (int song = 0; song < sizes[static_cast<std::size_t>(i) % sizes.size()]; ++song)
                list.tracks.push_back(track(QStringLiteral("%1, %2").arg(i).arg(song)));
            standIn.world.playlists.push_back(list);
            bool isAdded = false;
            QObject context;
            playlists->add(me, list.id, &context, [&](const Result<WatchedPlaylist>& added) {
                EXPECT_TRUE(added);
                isAdded = true;
            });
            ASSERT_TRUE(test::waitUntil(
                time, [this] { return http.running() > 0; }, [&] { return isAdded; }));
        }
    }
    /// A song ends every `apart`. What was asked, by what.
    std::map<QString, int> live(Milliseconds span, Milliseconds apart) {
        const std::size_t before = standIn.seen().size();
        for (const Instant end = time.now() + span; time.now() < end;) {
            pass(std::min<Milliseconds>(apart, end - time.now()));
            play(QStringLiteral("song %1").arg(++songs), time.now());
            if (standIn.world.plays.size() > 200)
                standIn.world.plays.erase(standIn.world.plays.begin(), standIn.world.plays.begin() + 100);
        }
        std::map<QString, int> asked;
        for (std::size_t i = before; i < standIn.seen().size(); ++i) {
            const QString path = standIn.seen()[i].path;
            if (path.startsWith(QLatin1String("/v1/")))
                ++asked[path.startsWith(QLatin1String("/v1/playlists/")) ? QStringLiteral("playlists") : path];
        }
        return asked;
    }
    static int sum(const std::map<QString, int>& asked) {
        int sum = 0;
        for (const auto& [what, count] : asked)
            sum += count;
        return sum;
    }
    static std::string text(const std::map<QString, int>& asked) {
        QString text;
        for (const auto& [what, count] : asked)
            text += what + QStringLiteral(": %1, ").arg(count);
        return text.toStdString();
    }
    void startAtMidnight() {
        time.set(std::chrono::ceil<std::chrono::days>(time.now()));
        service->start();
        playlists->start();
    }

    std::unique_ptr<PlaylistService> playlists; ///< goes before what it asks with
    unsigned dice = 0;
};

TEST_F(RequestBudget, ADayOfThreePlaysInTenMinutesStaysBelowAHundredRequests) {
    watchPlaylists(20, {12, 60, 180, 340, 90}); // of up to 6 requests
    time.set(time.now() + 6 * 24h);             // unchanged ones are looked at after a week at the latest
    startAtMidnight();
    const auto asked = live(24h, 200s);
    EXPECT_LE(sum(asked), 95) << text(asked);
    EXPECT_GE(asked.at(QStringLiteral("/v1/me/player/recently-played")), 72);
    EXPECT_GE(asked.at(QStringLiteral("playlists")), 6) << text(asked);
    EXPECT_EQ(service->status(me).sentence.count(u'.'), 2) << service->status(me).sentence.toStdString();
    EXPECT_FALSE(isOverBudget(service->status(me).looksADay));
    EXPECT_TRUE(gaps().empty());
}

TEST_F(RequestBudget, AfterAMonthOffOneDayMakesNotUpForAllOfIt) {
    watchPlaylists(20, {340}); // 6 requests each
    time.set(time.now() + 30 * 24h);
    startAtMidnight();
    const auto asked = live(24h, 200s);
    EXPECT_LE(sum(asked), 95) << text(asked);
    EXPECT_GE(asked.at(QStringLiteral("playlists")), 6) << text(asked);
}

TEST_F(RequestBudget, APlaylistThatIsReadAgainWholeExceedsItAndSaysSo) {
    watchPlaylists(1, {1'400});
    service->setPlaylistCost(me, playlists->cost(me));
    time.set(time.now() + 7 * 24h);
    startAtMidnight();
    const auto asked = live(24h, 10min);
    EXPECT_GT(sum(asked), 100) << text(asked);
    const ScanStatus status = service->status(me);
    EXPECT_LE(sum(asked), requestsPerDay(status.looksADay, status.playlists) + 1)
        << "and a look to begin with" << text(asked);
    EXPECT_FALSE(isOverBudget(status.looksADay)) << "it is not the pace";
    EXPECT_TRUE(status.sentence.contains(QStringLiteral("“list 0”"))) << status.sentence.toStdString();
    EXPECT_TRUE(status.sentence.contains(QString::number(requestsPerDay(status.looksADay, status.playlists))));
    const auto after = live(24h, 10min);
    EXPECT_LE(sum(after), 95) << text(after);
}

TEST_F(RequestBudget, AFasterPaceExceedsItAndSaysSo) {
    startAtMidnight();
    const auto asked = live(4h, 30s);
    EXPECT_GT(sum(asked), 100 / 6);
    const ScanStatus status = service->status(me);
    EXPECT_TRUE(isOverBudget(status.looksADay));
    EXPECT_NEAR(status.looksADay / 6.0, sum(asked), 4) << "what it says is what it does";
    EXPECT_TRUE(status.sentence.contains(QString::number(requestsPerDay(status.looksADay))))
        << status.sentence.toStdString();
    EXPECT_TRUE(gaps().empty());
    pass(2h);
    EXPECT_FALSE(isOverBudget(service->status(me).looksADay)) << "it was quiet";
}

} // namespace
} // namespace afs
