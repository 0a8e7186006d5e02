// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observed_window.h"

#include "core/store/sql_array.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace afs {

namespace {

const MatchTolerance windowTolerance;

} // namespace

std::int32_t LocalNames::add(TrackRow name) {
    std::string key;
    appendNameKey(key, name.kind, name.uri, name.title, name.artist, name.album);
    const auto next = static_cast<std::int32_t>(m_names.size()) + 1;
    const auto [known, fresh] = m_byKey.try_emplace(std::move(key), next);
    if (fresh) {
        name.nameId = next;
        name.trackId =
            m_tracks.try_emplace(trackKey(name), static_cast<std::int32_t>(m_tracks.size()) + 1).first->second;
        m_names.push_back(std::move(name));
    }
    return known->second;
}

std::vector<TimeRange> momentsOf(const EvidenceRow& row) {
    std::vector<TimeRange> moments{{row.end, row.end}};
    if (const auto trueEnd = trueEndOf(row.end, row.ms, row.offlineAt, windowTolerance))
        moments.push_back({*trueEnd, *trueEnd});
    return moments;
}

std::vector<TimeRange> joinedRanges(std::vector<TimeRange> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange& a, const TimeRange& b) { return a.first < b.first; });
    std::vector<TimeRange> joined;
    for (const TimeRange& range : ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

ObservedWindow::ObservedWindow(Session& session, AccountId account, std::vector<TimeRange> ranges)
    : m_ranges(joinedRanges(std::move(ranges))) {
    std::vector<std::int64_t> first;
    std::vector<std::int64_t> last;
    for (const TimeRange& range : m_ranges) {
        first.push_back(range.first);
        last.push_back(range.last);
    }
    QSqlQuery query =
        session.run("observed_window", {{"account", account.value},
                                        {"first", sqlArray(first)},
                                        {"last", sqlArray(last)},
                                        {"late_ms", QVariant::fromValue<qlonglong>(windowTolerance.longestInsideMs)},
                                        {"latest_ms", QVariant::fromValue<qlonglong>(windowTolerance.latestMs)}});
    while (query.next()) {
        const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
        EvidenceRow row;
        row.id = query.value(0).toLongLong();
        row.playId = query.value(1).toLongLong();
        row.end = std::llround(query.value(2).toDouble());
        row.ms = query.value(3).toLongLong();
        row.offlineAt = std::llround(query.value(4).toDouble());
        row.source = static_cast<Source>(query.value(5).toInt());
        row.kind = static_cast<Kind>(query.value(6).toInt());
        row.leads = query.value(7).toBool();
        TrackRow name;
        name.kind = row.kind;
        name.uri = text(8);
        name.title = text(9);
        name.artist = text(10);
        name.album = text(11);
        name.albumArtist = text(12);
        name.lengthMs = query.value(13).toInt();
        name.isrc = text(14);
        if (row.kind != Kind::Unattributed)
            row.nameId = m_names.add(std::move(name));
        if (query.value(15).toBool())
            m_deletedPlays.insert(row.playId);
        m_rows.push_back(row);
    }
}

bool ObservedWindow::holds(const std::vector<TimeRange>& moments) const {
    return std::all_of(moments.begin(), moments.end(), [&](const TimeRange& moment) {
        return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const TimeRange& range) {
            return range.first <= moment.first - windowTolerance.reach() &&
                   range.last >= moment.last + windowTolerance.reach();
        });
    });
}

std::vector<TimeRange> ObservedWindow::widened(std::vector<TimeRange> moments) const {
    for (TimeRange& moment : moments) {
        moment.first -= windowTolerance.reach();
        moment.last += windowTolerance.reach();
    }
    std::vector<TimeRange> ranges = joinedRanges(std::move(moments));
    for (TimeRange& range : ranges) {
        // Twice as much as is known to be needed, so that a song on repeat for a day takes a few looks only.
        const std::int64_t room = range.last - range.first;
        range.first -= room;
        range.last += room;
    }
    ranges.insert(ranges.end(), m_ranges.begin(), m_ranges.end());
    return joinedRanges(std::move(ranges));
}

PlayMatcher matcherOf(const std::vector<EvidenceRow>& rows, const LocalNames& names) {
    const std::vector<NameIdentity> identities = names.identify();
    PlayMatcher matcher(windowTolerance);
    for (const EvidenceRow& row : rows) {
        const TrackRow* words = row.nameId == 0 ? nullptr : &names.at(row.nameId);
        const Listening listening = listeningOf(row, identities[static_cast<std::size_t>(row.nameId)], words);
        if (isObserved(row.source))
            matcher.addObserved(listening);
        else
            matcher.addDump(listening, row.playId, row.leads);
    }
    return matcher;
}

} // namespace afs
