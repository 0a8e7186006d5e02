// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/domain/observed_play.h"
#include "core/dump/dump_row.h"

#include <vector>

namespace afs {

/// The invented listener asked for the dump some weeks before `now`; what they played since then only a scanner saw.
Instant demoDumpEnd(Instant now);

/// When they signed in to it.
Instant demoConsentedAt(Instant now);

/// The gaps of that scanner, newest first: an old one that the dump closed, and those after it.
std::vector<Gap> demoGaps(AccountId account, Instant now);

/// Parts the rows of generateDemoHistory(): those of the dump go on to `dump`, of the later ones it keeps what Spotify
/// lists of the last plays: songs of half a minute or more outside private sessions, and none from within a gap.
class DemoScanner final : public RowSink {
public:
    /// `dump` outlives it.
    DemoScanner(RowSink& dump, Instant now);

    void row(const DumpRow& row) override;
    void invalid(InvalidRow row) override { m_dump.invalid(std::move(row)); }

    /// After the last row: who is looked at by day or by night has just been listening.
    void addLastHour();

    const std::vector<ObservedPlay>& plays() const { return m_plays; } ///< ascending

private:
    bool isSeen(const DumpRow& row) const;

    RowSink& m_dump;
    Instant m_now;
    Instant m_dumpEnd;
    std::vector<Gap> m_gaps;
    std::vector<ObservedPlay> m_plays;
};

} // namespace afs
