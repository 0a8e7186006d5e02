// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/local_player.h"
#include "core/store/accounts.h"
#include "core/store/store_thread.h"
#include "tests/core/scan/accounts_fixture.h"
#include "tests/core/scan/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVirtualObject>

namespace afs {

using namespace std::chrono_literals;

/// Spotify's player, as far as it is seen over D-Bus: without a position, and with several signals for one change.
class FakePlayer final : public QDBusVirtualObject {
public:
    explicit FakePlayer(const QDBusConnection& bus) : m_bus(bus) {
        m_bus.registerVirtualObject(path(), this);
        appear();
    }
    static QString path() { return QStringLiteral("/org/mpris/MediaPlayer2"); }
    static QString service() { return QStringLiteral("org.mpris.MediaPlayer2.spotify"); }

    void appear() { m_bus.registerService(service()); }
    void vanish() { m_bus.unregisterService(service()); }
    void play(const QString& id, Milliseconds length) {
        m_metadata = {{QStringLiteral("mpris:trackid"), QString(QStringLiteral("/com/spotify/track/") + id)},
                      {QStringLiteral("mpris:length"), qulonglong(length.count()) * 1000},
                      {QStringLiteral("xesam:title"), QStringLiteral("Paper Lanterns")},
                      {QStringLiteral("xesam:artist"), QStringList{QStringLiteral("The Quiet Rooms")}},
                      {QStringLiteral("xesam:album"), QStringLiteral("Night Trains")}};
        m_status = QStringLiteral("Playing");
        tell();
        tell();
    }
    void advert() {
        m_metadata = {{QStringLiteral("mpris:trackid"), QStringLiteral("/com/spotify/ad/1")}};
        tell();
    }
    void setStatus(const QString& status) {
        m_status = status;
        tell();
    }
    /// Somebody moves the volume; `withAll`: a player that says everything anew with every change.
    void turnVolume(bool withAll) {
        QDBusMessage signal = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        QVariantMap changed = withAll ? properties() : QVariantMap();
        changed.insert(QStringLiteral("Volume"), 0.5);
        signal << QStringLiteral("org.mpris.MediaPlayer2.Player") << changed << QStringList();
        m_bus.send(signal);
    }
    void seek(Milliseconds to) {
        QDBusMessage signal = QDBusMessage::createSignal(path(), QStringLiteral("org.mpris.MediaPlayer2.Player"),
                                                         QStringLiteral("Seeked"));
        signal << qlonglong(to.count()) * 1000;
        m_bus.send(signal);
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
        ++asked;
        connection.send(message.createReply(QVariant(properties())));
        return true;
    }
    int asked = 0;
    bool saysZero = true; ///< where it is in a song; false: it says nothing of that

private:
    QVariantMap properties() const {
        QVariantMap all{{QStringLiteral("PlaybackStatus"), m_status}, {QStringLiteral("Metadata"), m_metadata}};
        if (saysZero)
            all.insert(QStringLiteral("Position"), qlonglong(0));
        return all;
    }
    void tell() {
        QDBusMessage signal = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << QStringLiteral("org.mpris.MediaPlayer2.Player") << properties() << QStringList();
        m_bus.send(signal);
    }

    QDBusConnection m_bus;
    QVariantMap m_metadata;
    QString m_status = QStringLiteral("Stopped");
};

class AtThisComputer : public testing::Test {
protected:
    AtThisComputer() {
        session = *openStore(database.params(), QStringLiteral("test"));
        begin();
    }
    ~AtThisComputer() override {
        local.reset();
        QDBusConnection::disconnectFromBus(QStringLiteral("player"));
        QDBusConnection::disconnectFromBus(QStringLiteral("watcher"));
    }
    void begin() {
        local = std::make_unique<LocalPlayer>(AccountId(1), PollerServices{store, time, time, [] { return 0.5; }},
                                              bus.connect(QStringLiteral("watcher")));
    }
    /// What was said arrives; then time goes by.
    void pass(Milliseconds span) {
        const Instant end = time.now() + span;
        const auto isQuiet = [&] { return !local->isBusy(); };
        do {
            // A question that comes back says that the bus has everything that was said before, and, to the watcher,
            // that it has arrived.
            for (const QString& side : {QStringLiteral("player"), QStringLiteral("watcher")})
                QDBusConnection(side).interface()->isServiceRegistered(FakePlayer::service());
            test::settle();
            ASSERT_TRUE(test::waitUntil(isQuiet));
        } while (time.advanceToNext(end));
        time.advance(end - time.now());
    }
    int stored() const {
        return database.query(QStringLiteral("select count(distinct play_id) from evidence where source = 5")).toInt();
    }
    qlonglong longestHeard() const {
        return database.query(QStringLiteral("select coalesce(max(ms), 0) from evidence")).toLongLong();
    }

    const QString a = QStringLiteral("0A1b2C3d4E5f6G7h8I9j0K");
    const QString b = QStringLiteral("1A1b2C3d4E5f6G7h8I9j0K");
    const StoreDatabase database;
    std::unique_ptr<Session> session;
    test::FakeTime time{*parseInstant("2026-10-01T12:00:00Z")};
    StoreThread store{database.params(), QStringLiteral("scanning")};
    test::PrivateBus bus;
    FakePlayer player{bus.connect(QStringLiteral("player"))};
    std::unique_ptr<LocalPlayer> local;
};

} // namespace afs
