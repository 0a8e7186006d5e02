// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/scan/now_playing.h"
#include "core/scan/player_watch.h"
#include "core/scan/poller_services.h"
#include "core/scan/watch_journal.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace afs {

/// Watches Spotify's own player on this computer over D-Bus: exact plays, no requests. It is told of changes, waits a
/// moment for those that belong together, and measures time by a clock of its own, because the player's position is
/// often none. Nothing is asked while nothing plays. GUI thread.
class LocalPlayer final : public QObject {
    Q_OBJECT

public:
    /// `bus`: the session's; a test has one of its own.
    LocalPlayer(AccountId account, const PollerServices& services, const QDBusConnection& bus,
                QObject* parent = nullptr);
    ~LocalPlayer() override; ///< keeps what was heard

    void start(const QByteArray& watch); ///< the state that is stored
    void stop();
    void lookNow();
    /// What somebody else saw of this listening: D-Bus does not tell of private sessions. Nothing of one is told.
    void
    setPrivateSession(bool isPrivate); ///< the computer woke: the sooner it is noticed, the less of a song is in doubt
    bool isRunning() const { return m_watch.has_value(); }
    bool isStoring() const { return m_journal.isWriting(); }
    bool isBusy() const { return m_asking || isStoring(); } ///< something will happen without anybody's doing

    const std::optional<NowPlaying>& playing() const { return m_playing; }

Q_SIGNALS:
    void changed(); ///< what plays now
    void recorded(const afs::Recorded& what);

private:
    // Slots, because D-Bus knows no other way than by name.
    Q_SLOT void propertiesChanged(const QString& interface, const QVariantMap& properties,
                                  const QStringList& invalidated);
    Q_SLOT void seeked(qlonglong microseconds);
    void lookSoon();
    void look();
    void see(const QVariantMap& properties);
    void keepTime(Sighting& sighting) const;
    void show(std::optional<NowPlaying> playing);
    void listen(bool isOn);

    AccountId m_account;
    PollerServices m_services;
    QDBusConnection m_bus;
    Alarm m_alarm;
    WatchJournal m_journal;
    std::optional<PlayerWatch> m_watch;
    QByteArray m_state;
    std::unique_ptr<QObject> m_asking;
    bool m_isPrivate = false;
    std::optional<Instant> m_toldSince; ///< the first change since the last look
    std::optional<NowPlaying> m_playing;
    std::optional<Sighting> m_last; ///< with the position by our own clock
};

} // namespace afs
