// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/watch_state.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 10 / 1) + 12h;

UnstoredWatch someWatch() {
    ObservedPlay play;
    play.source = Source::LocalPlayer;
    play.end = noon;
    play.heard = 42s;
    play.track.uri = "spotify:local:Band:Album:S%C3%B8ng:180";
    play.track.title = "Søng";
    play.track.artists = {{"", "Band"}};
    play.track.length = 180s;
    play.contextUri = "spotify:playlist:x";
    play.storedEnd = noon - 10s;
    ObservedPlay bare;
    bare.source = Source::Live;
    bare.end = noon + 1ms;
    bare.track.uri = "spotify:track:x";
    return {{play, bare}, {{noon - 1h, noon, GapCause::Asleep}}, true, noon};
}

TEST(WhatWasNotStored, ComesBackAsItWasBesideItsState) {
    WatchState state;
    state.lastLook = noon;
    state.wasPlaying = true;
    const QByteArray json = someWatch().besideState(state.toJson());
    EXPECT_EQ(UnstoredWatch::fromJson(json), someWatch());
    EXPECT_EQ(WatchState::fromJson(json), state) << "the state is read as if it stood alone";
    EXPECT_TRUE(UnstoredWatch::fromJson(WatchState::fromJson(json).toJson()).isEmpty()) << "and is written without";
}

TEST(WhatWasNotStored, IsNothingWhereNothingCanBeRead) {
    for (const char* json : {"", "{}", "[]", "null", R"({"unstored":null})", R"({"unstored":{"plays":7}})",
                             R"({"unstored":{"plays":[null,{},{"source":4,"track":{"uri":"x"}},)"
                             R"({"source":1,"end":5,"track":{"uri":"x"}}],"unwatched":[{"from":5,"to":5,"cause":2},)"
                             R"({"from":5,"to":9,"cause":99},{"from":5}]}})"})
        EXPECT_TRUE(UnstoredWatch::fromJson(json).isEmpty()) << json;
}

} // namespace
} // namespace afs
