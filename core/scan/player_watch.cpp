// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/player_watch.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

constexpr Milliseconds noTime{0};

/// By less a clock that is kept right wanders between two looks.
constexpr Milliseconds clockDrift = std::chrono::seconds(1);

} // namespace

/// What lies between the last look and this one.
struct PlayerWatch::Step {
    bool isFirst = false;   ///< there was no look before
    bool isWatched = false; ///< short enough that nothing was missed
    bool wasPrivate = false;
    Milliseconds passed{0};
    Milliseconds sinceSong{0}; ///< since the song was seen last
};

PlayerWatch::PlayerWatch(Source source, const WatchPolicy& policy, WatchState state)
    : m_source(source), m_policy(policy), m_state(std::move(state)) {}

PlayerWatch::Step PlayerWatch::stepTo(const Sighting& sighting) const {
    Step step;
    step.wasPrivate = m_state.wasPrivate;
    step.isFirst = !m_state.lastLook;
    if (step.isFirst)
        return step;
    step.passed = sighting.at - *m_state.lastLook;
    step.sinceSong = step.passed;
    if (m_state.song)
        step.sinceSong = std::max(step.passed, sighting.at - m_state.song->seenAt);
    step.isWatched = step.passed <= trust();
    return step;
}

/// Between two looks of one run went by what the computer was awake, whatever the clock says by then. How long ago an
/// earlier run looked is not known when the clock was set back since.
void PlayerWatch::followClock(const Sighting& sighting) {
    if (!m_state.lastLook)
        return;
    std::optional<Milliseconds> awake;
    if (m_awake && sighting.awake)
        awake = *sighting.awake - *m_awake;
    const Milliseconds passed = sighting.at - *m_state.lastLook;
    const bool isSetBack = passed < (awake ? *awake - clockDrift : noTime);
    // A player of this computer slept with it; others may have played on.
    const bool isSetForward = m_policy.toldAfter && awake && passed > *awake + clockDrift;
    if (!isSetBack && !isSetForward)
        return;
    const Milliseconds shift = passed - awake.value_or(m_policy.longestWatch + Milliseconds(1));
    *m_state.lastLook += shift;
    HeardSong* const song = m_state.song ? &*m_state.song : nullptr;
    if (song != nullptr && (isSetBack || song->isPlaying)) {
        song->seenAt += shift;
        // What was over before was told by a clock that may have been right.
        if (song->isPlaying || song->end > sighting.at)
            song->end += shift;
    }
}

std::vector<ObservedPlay> PlayerWatch::see(const Sighting& sighting) {
    followClock(sighting);
    const Step step = stepTo(sighting);
    m_awake = sighting.awake;
    m_plays.clear();
    m_standsStill = false;
    m_leftOfSomething.reset();
    if (sighting.isPrivate) {
        hide();
    } else if (sighting.kind != Sighting::Kind::Song) {
        interrupt(sighting, step);
    } else if (!m_state.song || m_state.song->track.uri != sighting.track.uri) {
        change(sighting, step);
    } else if (isRepeat(*m_state.song, sighting, step)) {
        repeat(sighting, step);
    } else {
        goOn(*m_state.song, sighting, step);
    }
    m_state.lastLook = sighting.at;
    m_state.wasPlaying = sighting.isPlaying && sighting.kind != Sighting::Kind::Nothing;
    m_state.wasPrivate = sighting.isPrivate;
    if (sighting.length && sighting.position)
        m_leftOfSomething = std::max(noTime, *sighting.length - *sighting.position);
    return std::exchange(m_plays, {});
}

std::optional<Instant> PlayerWatch::unseenSince(const Sighting& sighting) const {
    if (!m_state.lastLook)
        return {};
    Milliseconds passed = sighting.at - *m_state.lastLook;
    if (m_awake && sighting.awake)
        passed = std::max(passed, *sighting.awake - *m_awake);
    const bool isUnwatched = passed > m_policy.longestWatch && !wentOn(sighting, passed);
    const bool isTardy = passed <= m_policy.longestWatch && passed > nextLook() + m_policy.tardyLook &&
                         roomForAnother(sighting, passed) >= m_policy.countsAfter;
    return isUnwatched || isTardy ? std::optional(sighting.at - passed) : std::nullopt;
}

/// The song of before is where it would be if nobody had touched the player.
bool PlayerWatch::wentOn(const Sighting& sighting, Milliseconds passed) const {
    constexpr Milliseconds tolerance = std::chrono::seconds(5);
    const auto& song = m_state.song;
    return song && song->isPlaying && sighting.isPlaying && !sighting.isPrivate && !m_state.wasPrivate &&
           sighting.position && song->track.uri == sighting.track.uri &&
           std::chrono::abs(*sighting.position - song->position - passed) <= tolerance;
}

/// How long others may have played since the last look, before what plays now and after what played then.
Milliseconds PlayerWatch::roomForAnother(const Sighting& sighting, Milliseconds passed) const {
    const auto& song = m_state.song;
    const bool isSilent = !m_state.wasPlaying && !sighting.isPlaying;
    if (isSilent || sighting.isPrivate || m_state.wasPrivate)
        return noTime;
    const Milliseconds now = sighting.isPlaying ? std::min(passed, sighting.position.value_or(noTime)) : noTime;
    if (!song || !song->isPlaying || !song->track.length)
        return passed - now;
    const Milliseconds length = *song->track.length;
    const bool isSame = sighting.kind == Sighting::Kind::Song && song->track.uri == sighting.track.uri;
    if (isSame && sighting.position.value_or(noTime) >= song->position && length >= passed)
        return noTime;                                                                     // it was paused at most
    const Milliseconds between = passed - now - std::max(noTime, length - song->position); // had it gone on to its end
    return std::chrono::abs(between) <= m_policy.endIsNear ? noTime : passed - now;
}

/// How much of a song has to be heard.
Milliseconds PlayerWatch::threshold(const HeardSong& song) const {
    const auto length = song.track.length;
    if (!length || *length >= m_policy.countsAfter)
        return m_policy.countsAfter;
    return std::max(*length - m_policy.endIsHeard, *length / 2);
}

/// The position fell back to the start, and the end was near: it was reached, or left out by a fade or a hand.
bool PlayerWatch::isRepeat(const HeardSong& song, const Sighting& sighting, const Step& step) const {
    if (!song.track.length || !sighting.position)
        return false;
    const Milliseconds length = *song.track.length;
    const Milliseconds near = std::min(m_policy.endIsNear, length / 4);
    const Milliseconds reached = song.position + step.sinceSong;
    // Of a jingle the position may be further on, a round later.
    const bool isRound = song.isPlaying && sighting.isPlaying && step.isWatched && length < m_policy.countsAfter &&
                         reached - *sighting.position >= length - near;
    if (*sighting.position >= song.position && !isRound)
        return false;
    return reached >= length - near && *sighting.position <= std::max(noTime, reached - length) + near;
}

void PlayerWatch::goOn(HeardSong& song, const Sighting& sighting, const Step& step) {
    if (sighting.track.length)
        song.track = sighting.track;
    const bool playsOn = song.isPlaying && sighting.isPlaying;
    Milliseconds position = song.position;
    Milliseconds credit = noTime;
    if (sighting.position) {
        position = *sighting.position;
        const Milliseconds moved = position - song.position;
        if (moved >= noTime)
            credit = std::min(moved, step.sinceSong);
        else if (playsOn && step.isWatched)
            credit = step.sinceSong; // somebody went back in it, and was there
        m_standsStill = playsOn && step.isWatched && moved == noTime && step.passed >= m_policy.shortestLook;
    } else if (playsOn && step.isWatched) {
        credit = step.sinceSong;
        position = std::min(song.position + credit, song.track.length.value_or(Milliseconds::max()));
    }
    if (step.wasPrivate || (!song.isPlaying && !sighting.isPlaying))
        credit = noTime;
    song.heard += credit;
    // Some players say that they play on when the song is over, or while they wait for more of it.
    const bool isOver = playsOn && song.track.length && position >= *song.track.length;
    if (sighting.isPlaying && !isOver && !m_standsStill)
        song.end = sighting.at;
    else if (song.isPlaying && credit > noTime)
        song.end = song.seenAt + credit;
    song.position = position;
    song.seenAt = sighting.at;
    song.isPlaying = sighting.isPlaying;
    tell(!sighting.isPlaying || isOver || m_standsStill);
}

/// Credits what was heard of a song that is over, between the last look and now, as far as it can have gone on.
void PlayerWatch::endOfSong(HeardSong& song, const Step& step, Milliseconds atMost) {
    if (!song.isPlaying || !step.isWatched)
        return;
    const Milliseconds left = song.track.length ? std::max(noTime, *song.track.length - song.position) : atMost;
    const Milliseconds credit = std::clamp(atMost, noTime, left);
    if (credit <= noTime)
        return;
    song.heard += credit;
    song.end = song.seenAt + credit;
    song.position += credit;
}

void PlayerWatch::repeat(const Sighting& sighting, const Step& step) {
    HeardSong& song = *m_state.song;
    const Milliseconds length = *song.track.length;
    const bool playedOn = song.isPlaying && sighting.isPlaying && step.isWatched;
    const Milliseconds gone = song.position + step.sinceSong - *sighting.position;
    endOfSong(song, step, step.sinceSong - *sighting.position);
    tell(true);
    // A jingle may go round several times between two looks.
    const auto rounds = playedOn ? (gone + length / 2) / length : 1;
    for (auto round = rounds; round > 1; --round) {
        song.storedEnd.reset();
        song.heard = length;
        song.end += length;
        tell(true);
    }
    begin(sighting, step);
}

void PlayerWatch::change(const Sighting& sighting, const Step& step) {
    if (m_state.song) {
        HeardSong& song = *m_state.song;
        // The new one began when its position says; without one, the old one is known to have ended by its length
        // alone.
        if (sighting.position)
            endOfSong(song, step, step.sinceSong - *sighting.position);
        else if (song.track.length && step.sinceSong >= *song.track.length - song.position)
            endOfSong(song, step, step.sinceSong);
        tell(true);
    }
    begin(sighting, step);
}

/// Silence, an advertisement or an episode. The song may have ended, or goes on afterwards.
void PlayerWatch::interrupt(const Sighting& sighting, const Step& step) {
    if (!m_state.song)
        return;
    HeardSong& song = *m_state.song;
    if (song.track.length && step.sinceSong >= *song.track.length - song.position)
        endOfSong(song, step, step.sinceSong);
    else if (m_policy.toldAfter)
        endOfSong(song, step, step.sinceSong - *m_policy.toldAfter);
    song.isPlaying = false;
    song.seenAt = sighting.at;
    tell(true);
}

/// Nothing that follows is heard for us, until the session is public again.
void PlayerWatch::hide() {
    if (!m_state.song)
        return;
    m_state.song->isPlaying = false;
    tell(true);
}

void PlayerWatch::begin(const Sighting& sighting, const Step& step) {
    HeardSong song;
    song.track = sighting.track;
    song.contextUri = sighting.contextUri;
    song.seenAt = sighting.at;
    song.end = sighting.at;
    song.position = sighting.position.value_or(noTime);
    song.isPlaying = sighting.isPlaying;
    // A song that lies there paused was heard only if somebody watched it begin.
    const bool wasHeard = sighting.isPlaying || (step.isWatched && m_state.wasPlaying);
    if (wasHeard && !step.wasPrivate)
        song.heard = step.isFirst ? song.position : std::min(song.position, step.passed);
    m_state.song = std::move(song);
    tell(!sighting.isPlaying);
}

void PlayerWatch::tell(bool isStopping) {
    HeardSong& song = *m_state.song;
    if (song.heard < threshold(song) || song.storedEnd == song.end || (song.storedEnd && !isStopping))
        return;
    constexpr Milliseconds longest = std::chrono::hours(24);
    m_plays.push_back({m_source, song.end, std::min(song.heard, longest), song.track, song.contextUri, song.storedEnd});
    song.storedEnd = song.end;
}

std::vector<ObservedPlay> PlayerWatch::pause() {
    m_plays.clear();
    if (m_state.song)
        tell(true);
    return std::exchange(m_plays, {});
}

Milliseconds PlayerWatch::trust() const {
    return std::min(m_policy.longestWatch, nextLook() + m_policy.latestLook);
}

Milliseconds PlayerWatch::nextLook() const {
    if (m_standsStill)
        return m_policy.silentLook;
    if (!m_state.wasPlaying) {
        const bool isPause =
            m_state.song && m_state.lastLook && *m_state.lastLook - m_state.song->end <= m_policy.pausedFor;
        return isPause ? m_policy.pausedLook : m_policy.silentLook;
    }
    Milliseconds wait = m_policy.longestLook;
    const bool isSong = m_state.song && m_state.song->isPlaying;
    if (!isSong)
        wait = m_leftOfSomething ? m_policy.silentLook : std::max(m_policy.longestLook, m_policy.silentLook / 2);
    if (m_leftOfSomething)
        wait = std::min(wait, *m_leftOfSomething + m_policy.afterTheEnd);
    if (isSong && !m_state.song->storedEnd)
        if (const Milliseconds left = threshold(*m_state.song) - m_state.song->heard; left > noTime)
            wait = std::min(wait, left);
    return std::clamp(wait, m_policy.shortestLook, m_policy.silentLook);
}

} // namespace afs
