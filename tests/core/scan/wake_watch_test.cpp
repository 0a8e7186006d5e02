// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/wake_watch.h"

#include "tests/core/scan/private_bus.h"
#include "tests/support/spotify/fake_time.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <gtest/gtest.h>

namespace afs {
namespace {

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString networkManager = QStringLiteral("org.freedesktop.NetworkManager");

/// logind and NetworkManager on a bus of their own, as far as anybody listens to them.
class Waking : public testing::Test {
protected:
    Waking() {
        QObject::connect(&watch, &WakeWatch::woke, [this] { ++wakes; });
        for (const QString& service : {logind, networkManager})
            if (!system.registerService(service))
                throw std::runtime_error("the bus does not give the name");
    }
    ~Waking() override {
        for (const char* name : {"system", "stranger", "listener"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
    }

    void sleeps(bool isBeginning, const QDBusConnection& sender) {
        QDBusMessage signal =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"), logind + QStringLiteral(".Manager"),
                                       QStringLiteral("PrepareForSleep"));
        signal << isBeginning;
        sender.send(signal);
        arrive(sender);
    }
    void network(uint state) {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/NetworkManager"),
                                                         networkManager, QStringLiteral("StateChanged"));
        signal << state;
        system.send(signal);
        arrive(system);
    }
    /// Questions that come back: the bus has had the signal, and then the listener has.
    void arrive(const QDBusConnection& sender) const {
        for (const QDBusConnection& connection : {sender, listener})
            connection.interface()->isServiceRegistered(logind);
        test::settle();
    }

    test::PrivateBus bus;
    QDBusConnection system = bus.connect(QStringLiteral("system"));
    QDBusConnection stranger = bus.connect(QStringLiteral("stranger"));
    QDBusConnection listener = bus.connect(QStringLiteral("listener"));
    WakeWatch watch{listener};
    int wakes = 0;
};

TEST_F(Waking, TellsThatTheComputerWokeAndNotThatItGoesToSleep) {
    sleeps(true, system);
    EXPECT_EQ(wakes, 0);
    sleeps(false, system);
    EXPECT_EQ(wakes, 1);
    sleeps(true, system);
    sleeps(false, system);
    EXPECT_EQ(wakes, 2);
}

TEST_F(Waking, HearsNobodyButTheSystem) {
    sleeps(false, stranger);
    EXPECT_EQ(wakes, 0);
}

TEST_F(Waking, TellsThatTheNetworkIsBackOnce) {
    network(20); // disconnected
    network(40); // connecting
    network(50); // this computer and its neighbours alone
    EXPECT_EQ(wakes, 0);
    network(60);
    EXPECT_EQ(wakes, 1);
    network(70);
    network(70);
    EXPECT_EQ(wakes, 1) << "from a network to a better one is no return";
    network(30);
    network(70);
    EXPECT_EQ(wakes, 2);
}

TEST(WakeWatch, IsSilentWithoutABus) {
    const WakeWatch watch(QDBusConnection(QStringLiteral("nobody")));
    test::settle();
}

} // namespace
} // namespace afs
