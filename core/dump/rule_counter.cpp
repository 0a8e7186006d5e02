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
    const auto note = [&](std::int32_t nameId, std::int64_t ms) {
        auto& longest = m_lengths[static_cast<std::size_t>(m_names[static_cast<std::size_t>(nameId)].track)];
        longest = std::max(longest, std::min(ms, dayMs));
    };
    const auto& words = plan.collected->words;
    if (const auto word = std::find(words.begin(), words.end(), trackDoneWord); word != words.end())
        m_trackDone = static_cast<std::int32_t>(word - words.begin()) + 1;
    std::int32_t storedTrackDone = 0;
    for (const LabelRow& label : stored.labels)
        if (label.word == trackDoneWord)
            storedTrackDone = label.id;
    if (storedTrackDone != 0)
        for (const EvidenceRow& row : stored.evidence)
            if (row.leads && row.reasonEnd == storedTrackDone &&
                !std::binary_search(stored.deletedPlays.begin(), stored.deletedPlays.end(), row.playId))
                note(row.nameId, row.ms);
    if (m_trackDone != 0)
        for (const std::uint32_t i : plan.stored)
            if (plan.collected->rows[i].evidence.reasonEnd == m_trackDone) {
                const EvidenceRow& row = plan.collected->rows[i].evidence;
                note(plan.nameIds[static_cast<std::size_t>(row.nameId)], row.ms);
            }
    // What the catalogue says comes before what was heard.
    for (const NameIdentity& name : names)
        if (name.lengthMs > 0)
            m_lengths[static_cast<std::size_t>(name.track)] = name.lengthMs;
}

void RuleCounter::count(std::uint32_t row, RuleCounts& year, RuleCounts& total) const {
    const EvidenceRow& evidence = m_plan.collected->rows[row].evidence;
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
