// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_text.h"
#include "core/scan/player_watch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace afs {

using namespace std::chrono_literals;

/// A player that a test drives, and somebody who looks at it when they planned to.
class Watching : public testing::Test {
protected:
    using Names = std::vector<std::string>;
    using Kind = Sighting::Kind;

    void SetUp() override { m_watch.emplace(Source::Live); }

    void play(const std::string& name, std::optional<Milliseconds> length = 180s, Milliseconds from = 0s) {
        m_now.kind = Kind::Song;
        m_now.track = {};
        m_now.track.uri = "spotify:track:" + name;
        m_now.track.title = "One Title";
        m_now.track.length = length;
        m_now.length = length;
        m_now.isPlaying = true;
        m_now.position = from;
    }
    void silence() {
        m_now = {};
        m_now.at = m_time;
    }
    void advert() {
        silence();
        m_now.kind = Kind::Other;
        m_now.isPlaying = true;
    }
    void pause() { m_now.isPlaying = false; }
    void resume() { m_now.isPlaying = true; }
    void seek(Milliseconds position) { m_now.position = position; }
    void goPrivate(bool is) { m_now.isPrivate = is; }

    /// Time goes by in the world; the player goes on, and stands at the end.
    void pass(Milliseconds time) {
        m_time += time;
        m_awake += time;
        if (m_now.isPlaying && m_now.position)
            *m_now.position = std::min(*m_now.position + time, m_now.length.value_or(24h));
    }
    void look() {
        m_now.at = m_time;
        m_now.awake = m_awake;
        m_nextLook = m_time;
        for (ObservedPlay& play : m_watch->see(m_now))
            store(std::move(play));
        m_nextLook = m_time + m_watch->nextLook();
        EXPECT_GE(m_watch->nextLook(), 5s);
        EXPECT_LE(m_watch->nextLook(), 60s);
    }
    /// `time` goes by, with every look that falls into it.
    void watchFor(Milliseconds time) {
        const Instant end = m_time + time;
        while (m_nextLook <= end) {
            pass(std::max(0ms, Milliseconds(m_nextLook - m_time)));
            look();
        }
        pass(end - m_time);
    }
    void restart() {
        for (ObservedPlay& play : m_watch->pause())
            store(std::move(play));
        m_watch.emplace(Source::Live, WatchPolicy(), WatchState::fromJson(m_watch->state().toJson()));
    }
    /// As the store does it.
    void store(ObservedPlay play) {
        if (play.storedEnd) {
            const auto old = std::ranges::find(m_stored, *play.storedEnd, &ObservedPlay::end);
            ASSERT_NE(old, m_stored.end()) << "moves a play that is not there";
            ASSERT_EQ(old->track.uri, play.track.uri);
            play.storedEnd.reset();
            *old = play;
            return;
        }
        m_stored.push_back(std::move(play));
    }
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const ObservedPlay& play : m_stored)
            names.push_back(play.track.uri.substr(14));
        return names;
    }

    std::optional<PlayerWatch> m_watch;
    Sighting m_now;
    Instant m_time = *parseInstant("2026-11-26T12:00:00Z");
    Milliseconds m_awake{0};
    Instant m_nextLook = m_time;
    std::vector<ObservedPlay> m_stored;
};

} // namespace afs
