// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/rule_counter.h"

#include <algorithm>

namespace afs {

namespace {

constexpr std::string_view trackDoneWord = "trackdone";
constexpr std::int64_t spotifyMinimumMs = 30'000;
constexpr std::int64_t lastfmEnoughMs = 240'000;

bool countsAs(CountingRule rule, const EvidenceRow& row, bool trackDone, std::int64_t length) {
    const PlayFlags flags = PlayFlags::unpacked(row.flags);
    const bool spotify = row.ms >= spotifyMinimumMs && flags.incognito != Tri::Yes;
    switch (rule) {
    case CountingRule::Spotify:
        return spotify;
    case CountingRule::Strict:
        return spotify && flags.skipped != Tri::Yes;
    case CountingRule::Lastfm:
        if (length < 0)
            return row.ms >= lastfmEnoughMs;
        return length > spotifyMinimumMs && (row.ms >= lastfmEnoughMs || row.ms * 2 >= length);
    case CountingRule::Finished:
        return trackDone;
    case CountingRule::Everything:
        return true;
    }
    return false;
}

} // namespace

RuleCounter::RuleCounter(const ImportPlan& plan, const StoredHistory& stored, const std::vector<NameIdentity>& names)
    : m_plan(plan), m_names(names) {
    std::int32_t tracks = 0;
    for (const NameIdentity& name : names)
        tracks = std::max(tracks, name.track);
    m_lengths.assign(static_cast<std::size_t>(tracks) + 1, -1);
    const auto& words = plan.collected->words;
    if (const auto word = std::find(words.begin(), words.end(), trackDoneWord); word != words.end())
        m_trackDone = static_cast<std::int32_t>(word - words.begin()) + 1;
    noteLengths(stored);
    // What the catalogue says comes before what was heard.
    for (const NameIdentity& name : names)
        if (name.lengthMs > 0)
            m_lengths[static_cast<std::size_t>(name.track)] = name.lengthMs;
    findLeaders();
}

void RuleCounter::noteLengths(const StoredHistory& stored) {
    const auto note = [this](std::int32_t nameId, std::int64_t ms) {
        auto& longest = m_lengths[static_cast<std::size_t>(m_names[static_cast<std::size_t>(nameId)].track)];
        longest = std::max(longest, std::min(ms, dayMs));
    };
    std::int32_t storedTrackDone = 0;
    for (const LabelRow& label : stored.labels)
        if (label.word == trackDoneWord)
            storedTrackDone = label.id;
    std::unordered_map<std::int64_t, bool> leads; // as this import leaves it
    for (const Regroup& row : m_plan.regroup)
        leads.emplace(row.id, row.leads);
    const auto isLeading = [&](const EvidenceRow& row) {
        const auto changed = leads.empty() ? leads.end() : leads.find(row.id);
        return changed == leads.end() ? row.leads : changed->second;
    };
    if (storedTrackDone != 0)
        for (const EvidenceRow& row : stored.evidence)
            if (row.reasonEnd == storedTrackDone && isLeading(row) &&
                !std::binary_search(stored.deletedPlays.begin(), stored.deletedPlays.end(), row.playId))
                note(row.nameId, row.ms);
    for (std::uint32_t position = 0; m_trackDone != 0 && position < m_plan.stored.size(); ++position) {
        const EvidenceRow& row = m_plan.collected->rows[m_plan.stored[position]].evidence;
        const auto placed = m_plan.placements.find(position);
        if (row.reasonEnd == m_trackDone && (placed == m_plan.placements.end() || placed->second.leads))
            note(m_plan.nameIds[static_cast<std::size_t>(row.nameId)], row.ms);
    }
}

void RuleCounter::findLeaders() {
    std::unordered_map<std::uint32_t, std::uint32_t> leaderOf; // by the position whose play it is
    for (const auto& [position, placed] : m_plan.placements)
        if (placed.play == 0 && placed.leads)
            leaderOf.emplace(placed.sameAs, position);
    for (const auto& [position, placed] : m_plan.placements) {
        if (placed.play != 0 || placed.leads)
            continue;
        const auto leader = leaderOf.find(placed.sameAs);
        m_leaders.emplace(m_plan.stored[position],
                          m_plan.stored[leader == leaderOf.end() ? placed.sameAs : leader->second]);
    }
}

void RuleCounter::count(std::uint32_t row, RuleCounts& year, RuleCounts& total) const {
    const auto leader = m_leaders.find(row);
    const EvidenceRow& evidence = m_plan.collected->rows[leader == m_leaders.end() ? row : leader->second].evidence;
    const std::int32_t name = m_plan.nameIds[static_cast<std::size_t>(evidence.nameId)];
    const std::int64_t length = m_lengths[static_cast<std::size_t>(m_names[static_cast<std::size_t>(name)].track)];
    const bool trackDone = m_trackDone != 0 && evidence.reasonEnd == m_trackDone;
    for (std::size_t i = 0; i < countingRules.size(); ++i) {
        if (!countsAs(countingRules[i].rule, evidence, trackDone, length))
            continue;
        ++year[i];
        ++total[i];
    }
}

} // namespace afs
