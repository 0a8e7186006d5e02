// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recording.h"
#include "core/store/recording_rules.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace afs {

/// A track among those that may be one recording, with the recording that it belonged to until now (0: none).
struct LinkedTrack {
    std::string uri;
    RecordingKeys keys;
    RecordingId recording;
    bool isChosen = false; ///< choices name it

    bool operator==(const LinkedTrack&) const = default;
};

/// What choices come to, taken together in their order.
class ChosenLinks {
public:
    ChosenLinks() = default;
    explicit ChosenLinks(const std::vector<RecordingChoice>& choices);

    /// The rules leave it alone.
    bool isApart(const std::string& uri) const { return m_apart.contains(uri); }
    const std::vector<std::pair<std::string, std::string>>& joins() const { return m_joins; }

private:
    void takeApart(const RecordingChoice& choice);

    std::unordered_set<std::string> m_apart;
    std::vector<std::pair<std::string, std::string>> m_joins;
};

/// The recording of each of `tracks`, in their order; 0: it stands alone. Tracks are one recording when they
/// have one code; without a code, when they are as long as a track of their name, and all such have one code or none;
/// or when a person joined them. A recording keeps its id where it can; new ids count up from `firstFree`. Depends on
/// nothing but what it is given, in any order.
std::vector<RecordingId> groupRecordings(const std::vector<LinkedTrack>& tracks, const ChosenLinks& chosen,
                                         RecordingId firstFree);

/// Why each of the tracks of one recording belongs to it, in their order.
std::vector<LinkReason> whyLinked(const std::vector<LinkedTrack>& tracks, const ChosenLinks& chosen);

} // namespace afs
