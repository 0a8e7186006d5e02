// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/demo_scanning.h"

#include <algorithm>
#include <string>
#include <utility>

namespace afs {

Instant demoDumpEnd(Instant now) {
    return now - std::chrono::days(45);
}

Instant demoConsentedAt(Instant now) {
    return now - std::chrono::days(40);
}

std::vector<Gap> demoGaps(AccountId account, Instant now) {
    const auto gap = [&](int id, Milliseconds age, Milliseconds length, GapCause cause, double lost, bool isOpen) {
        return Gap{GapId(id), account, now - age, now - age + length, cause, lost, isOpen};
    };
    using std::chrono::days;
    using std::chrono::hours;
    return {gap(4, days(3), hours(3) + std::chrono::minutes(30), GapCause::WindowFull, 12, true),
            gap(3, days(11), hours(9), GapCause::Asleep, 4, true),
            gap(2, days(40), days(4) + hours(6), GapCause::NotRunning, 96, true),
            gap(1, days(190), days(2), GapCause::SignedOut, 0, false)};
}

DemoScanner::DemoScanner(RowSink& dump, Instant now)
    : m_dump(dump), m_now(now), m_dumpEnd(demoDumpEnd(now)), m_gaps(demoGaps(AccountId(), now)) {}

bool DemoScanner::isSeen(const DumpRow& row) const {
    constexpr std::int64_t shortest = 30'000;
    return row.kind == Kind::Music && row.ms >= shortest && row.flags.incognito != Tri::Yes &&
           row.uri.starts_with("spotify:track:") && std::none_of(m_gaps.begin(), m_gaps.end(), [&](const Gap& gap) {
               return gap.isOpen && row.end >= gap.from && row.end < gap.to;
           });
}

void DemoScanner::row(const DumpRow& row) {
    if (row.end <= m_dumpEnd) {
        m_dump.row(row);
        return;
    }
    if (!isSeen(row))
        return;
    ObservedPlay play;
    play.end = row.end;
    play.track.uri = row.uri;
    play.track.title = row.title;
    play.track.artists = {{{}, std::string(row.artist)}};
    play.track.album = row.album;
    play.track.albumArtist = row.artist;
    if (row.reasonEnd == "trackdone")
        play.track.length = Milliseconds(row.ms);
    m_plays.push_back(std::move(play));
}

void DemoScanner::addLastHour() {
    const std::size_t heard = m_plays.size();
    const Instant first = std::max(m_now - std::chrono::hours(1), heard == 0 ? m_now : m_plays.back().end);
    Instant end = m_now - std::chrono::minutes(6); // the last look at the plays was a little later
    for (std::size_t back = 1; back <= heard; ++back) {
        ObservedPlay play = m_plays[heard - back];
        const Milliseconds length = play.track.length.value_or(std::chrono::seconds(210));
        if (end - length < first)
            break;
        play.end = std::exchange(end, end - length);
        m_plays.push_back(std::move(play));
    }
    std::reverse(m_plays.begin() + static_cast<std::ptrdiff_t>(heard), m_plays.end());
}

} // namespace afs
