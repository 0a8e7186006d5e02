// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scan/scanning_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afs {
namespace {

using namespace std::chrono_literals;

/// Spotify lists plays, and not of all of them when they were.
class UntimedPlays : public ScanningAtSpotify {
protected:
    /// In the next answer these stand for the time of the first plays in it.
    void tellInstead(const std::vector<QJsonValue>& times) {
        QJsonObject json = standIn.world.recentlyPlayedJson(QStringLiteral("http://127.0.0.1"), 50, {}, {}, time.now());
        QJsonArray items = json.value(QLatin1String("items")).toArray();
        for (std::size_t i = 0; i < times.size(); ++i) {
            QJsonObject item = items.at(static_cast<qsizetype>(i)).toObject();
            item.insert(QStringLiteral("played_at"), times[i]);
            items.replace(static_cast<qsizetype>(i), item);
        }
        json.insert(QStringLiteral("items"), items);
        standIn.fail(QStringLiteral("/v1/me/player/recently-played"),
                     test::status(200, QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }
    QString sentence() const { return service->status(me).sentence; }
};

TEST_F(UntimedPlays, AreToldAsLongAsTheyAreListedAndMakeNoGap) {
    playMany(5, 4min);
    tellInstead({QStringLiteral("yesterday"), QJsonValue(), QStringLiteral("2999-01-01T00:00:00Z")});
    service->start();
    rest();
    EXPECT_EQ(stored(), 2) << "the others are";
    EXPECT_TRUE(gaps().empty());
    EXPECT_EQ(service->status(me).untimed, 3);
    EXPECT_TRUE(sentence().contains(QLatin1String(" 3 "))) << sentence().toStdString();
    tellInstead({QStringLiteral("yesterday")});
    pass(21min);
    EXPECT_TRUE(sentence().contains(QLatin1String(" 1 "))) << sentence().toStdString();
    pass(21min);
    EXPECT_EQ(service->status(me).untimed, 0);
    EXPECT_EQ(stored(), 5);
    EXPECT_TRUE(gaps().empty());
}

TEST_F(UntimedPlays, ARoundTellsOfThem) {
    playMany(2, 4min);
    tellInstead({QStringLiteral("yesterday")});
    const ScanRound round = scanNow();
    EXPECT_EQ(round.newPlays, 1);
    EXPECT_EQ(round.untimed, 1);
    EXPECT_TRUE(round.gaps.empty());
    EXPECT_EQ(scanNow().untimed, 0);
}

} // namespace
} // namespace afs
