// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/local_player.h"

#include "core/scan/mpris_sighting.h"
#include "core/store/store_thread.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>
#include <utility>

namespace afs {

namespace {

using namespace std::chrono_literals;

const QString playerService = QStringLiteral("org.mpris.MediaPlayer2.spotify");
const QString playerPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

/// A new song comes as several changes.
constexpr Milliseconds debounce = 300ms;

/// A player that tells of changes without pause is looked at all the same.
constexpr Milliseconds longestDebounce = 1s;

/// Changes are told: a look is needed when a song counts, at its end, and now and then, so that a computer that slept
/// in between is noticed. Asking a player costs nothing, so nothing but that makes a look late.
WatchPolicy toldPolicy() {
    WatchPolicy policy;
    policy.longestLook = 60s;
    policy.latestLook = 30s;
    policy.toldAfter = debounce;
    return policy;
}

/// What was in hand when an earlier run ended.
std::optional<Sighting> lastSighting(const WatchState& state) {
    if (!state.song)
        return {};
    Sighting last;
    last.at = state.song->seenAt;
    last.kind = Sighting::Kind::Song;
    last.track = state.song->track;
    last.position = state.song->position;
    last.length = state.song->track.length;
    last.isPlaying = state.song->isPlaying;
    return last;
}

} // namespace

LocalPlayer::LocalPlayer(AccountId account, const PollerServices& services, const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_account(account), m_services(services), m_bus(bus), m_alarm(services.timers),
      m_journal(account, WatchJournal::Of::LocalPlayer, services, [this](const Result<Recorded>& result) {
          if (result)
              Q_EMIT recorded(*result);
      }) {
    auto* presence = new QDBusServiceWatcher(playerService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(presence, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        if (isRunning())
            lookSoon();
    });
}

LocalPlayer::~LocalPlayer() {
    stop();
    m_journal.finish();
}

void LocalPlayer::start(const QByteArray& watch) {
    if (isRunning())
        return;
    const QByteArray begin = m_journal.takeUnstored(watch);
    WatchState state = WatchState::fromJson(m_state.isEmpty() ? begin : m_state);
    m_last = lastSighting(state);
    m_watch.emplace(Source::LocalPlayer, toldPolicy(), std::move(state));
    listen(true);
    look();
}

void LocalPlayer::stop() {
    if (!isRunning())
        return;
    listen(false);
    m_alarm.cancel();
    m_asking.reset();
    m_toldSince.reset();
    m_last.reset();
    m_playing.reset();
    const auto plays = m_watch->pause();
    m_state = m_watch->state().toJson();
    if (m_watch->state().lastLook)
        m_journal.add(plays, {}, false, m_state, {});
    m_watch.reset();
}

void LocalPlayer::lookNow() {
    if (isRunning())
        look();
}

void LocalPlayer::setPrivateSession(bool isPrivate) {
    if (std::exchange(m_isPrivate, isPrivate) != isPrivate)
        lookNow();
}

void LocalPlayer::listen(bool isOn) {
    const auto turn = [&](const QString& interface, const QString& name, const char* slot) {
        if (isOn)
            m_bus.connect(playerService, playerPath, interface, name, this, slot);
        else
            m_bus.disconnect(playerService, playerPath, interface, name, this, slot);
    };
    turn(propertiesInterface, QStringLiteral("PropertiesChanged"),
         SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    turn(playerInterface, QStringLiteral("Seeked"), SLOT(seeked(qlonglong)));
}

void LocalPlayer::propertiesChanged(const QString& interface, const QVariantMap& properties,
                                    const QStringList& invalidated) {
    const auto tells = [&](const QString& name) { return properties.contains(name) || invalidated.contains(name); };
    // The volume, say, is no news of what plays.
    if (interface == playerInterface && (tells(QStringLiteral("PlaybackStatus")) || tells(QStringLiteral("Metadata"))))
        lookSoon();
}

void LocalPlayer::seeked(qlonglong microseconds) {
    if (m_last) {
        m_last->position = Milliseconds(std::max(0LL, microseconds) / 1000);
        m_last->at = m_services.clock.now();
        m_last->awake = m_services.clock.awake();
    }
    lookSoon();
}

void LocalPlayer::lookSoon() {
    const Instant now = m_services.clock.now();
    m_toldSince = std::min(now, m_toldSince.value_or(now)); // the clock may have been set back meanwhile
    m_alarm.set(std::min(now + debounce, *m_toldSince + longestDebounce), [this] { look(); });
}

void LocalPlayer::look() {
    if (m_asking)
        return;
    QDBusMessage question =
        QDBusMessage::createMethodCall(playerService, playerPath, propertiesInterface, QStringLiteral("GetAll"));
    question.setArguments({playerInterface});
    question.setAutoStartService(false);
    m_asking = std::make_unique<QObject>();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), m_asking.get());
    connect(watcher, &QDBusPendingCallWatcher::finished, m_asking.get(), [this](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QVariantMap> reply = *finished;
        m_asking.release()->deleteLater();                    // it is what is running now
        see(reply.isError() ? QVariantMap() : reply.value()); // no player: nothing plays
    });
}

/// Where the song is by our own clock, unless the player says it: as long as the computer was awake it went on. Where
/// it was, after a time of which nobody knows how far it went on.
void LocalPlayer::keepTime(Sighting& sighting) const {
    if (sighting.kind != Sighting::Kind::Song || sighting.position)
        return;
    Milliseconds position{0};
    if (m_last && m_last->track.uri == sighting.track.uri && m_last->position) {
        const Milliseconds passed =
            m_last->awake ? *sighting.awake - *m_last->awake : Milliseconds(sighting.at - m_last->at);
        const bool isKnown = passed >= Milliseconds(0) && passed <= m_watch->trust();
        position = *m_last->position + (m_last->isPlaying && isKnown ? passed : Milliseconds(0));
    }
    // Past its end and still playing: it began anew.
    if (sighting.length && position > *sighting.length)
        position = sighting.isPlaying ? position % *sighting.length : *sighting.length;
    sighting.position = position;
}

void LocalPlayer::see(const QVariantMap& properties) {
    m_toldSince.reset();
    Sighting sighting = sightingOfMpris(properties, m_services.clock.now());
    sighting.awake = m_services.clock.awake();
    keepTime(sighting);
    sighting.isPrivate = m_isPrivate;
    m_last = sighting;
    show(nowPlaying(sighting));
    const auto plays = m_watch->see(sighting);
    m_state = m_watch->state().toJson();
    if (!plays.empty())
        m_journal.add(plays, {}, false, m_state, {});
    // Silence ends with a change that is told: nobody has to look meanwhile.
    if (sighting.isPlaying && sighting.kind == Sighting::Kind::Song)
        m_alarm.set(sighting.at + m_watch->nextLook(), [this] { look(); });
    else
        m_alarm.cancel();
}

void LocalPlayer::show(std::optional<NowPlaying> playing) {
    if (m_playing == playing)
        return;
    m_playing = std::move(playing);
    Q_EMIT changed();
}

} // namespace afs
