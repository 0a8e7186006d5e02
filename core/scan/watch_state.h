// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/domain/observed_play.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace afs {

/// A song that is heard, or was heard last: one play, however often it was paused.
struct HeardSong {
    TrackFacts track;
    std::string contextUri;
    Instant seenAt;           ///< the last look that found it
    Milliseconds position{0}; ///< then
    bool isPlaying = false;
    Milliseconds heard{0};            ///< of this play, by the wall clock
    Instant end;                      ///< when it was last heard
    std::optional<Instant> storedEnd; ///< it counts, and is stored with this end

    bool operator==(const HeardSong&) const = default;
};

/// All that has to survive a restart, so that a song that still plays is not counted twice. Nothing of a private
/// session is ever in it.
struct WatchState {
    std::optional<HeardSong> song;
    std::optional<Instant> lastLook;
    bool wasPlaying = false; ///< at the last look, whatever it was
    bool wasPrivate = false;
    bool isOfLocalFiles = false; ///< of a watch that looked after these alone

    QByteArray toJson() const;
    /// Anything that is no state becomes an empty one.
    static WatchState fromJson(const QByteArray& json);

    bool operator==(const WatchState&) const = default;
};

/// What a watch saw and could not store before the program ended: kept beside its state.
struct UnstoredWatch {
    /// Time that nobody watched.
    struct Unwatched {
        Instant from;
        Instant to;
        GapCause cause = GapCause::Asleep;
        enum class Of { Both, Listed, LocalFiles };
        Of of = Of::Both; ///< what nobody watched

        bool operator==(const Unwatched&) const = default;
    };
    std::vector<ObservedPlay> plays;
    std::vector<Unwatched> unwatched;
    bool isForLocalFiles = false;
    std::optional<Instant> coveredUntil;

    bool isEmpty() const { return plays.empty() && unwatched.empty(); }
    /// `state` with all this beside it.
    QByteArray besideState(const QByteArray& state) const;
    /// Empty where a state has nothing beside it.
    static UnstoredWatch fromJson(const QByteArray& json);

    bool operator==(const UnstoredWatch&) const = default;
};

} // namespace afs
