// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/observed_play_store.h"

#include "core/store/accounts.h"
#include "core/store/change_log.h"
#include "core/store/db_error.h"
#include "core/store/observed_row.h"
#include "core/store/observed_window.h"
#include "core/store/sql_json.h"
#include "core/store/track_fact_store.h"

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace afs {

namespace {

const MatchTolerance storeTolerance;

/// Refs of plays that have no evidence yet, told from stored evidence ids.
constexpr std::int64_t newRef = std::int64_t{1} << 60;

std::int64_t endMs(Instant instant) {
    return instant.time_since_epoch().count();
}

/// One play of a call, and what is to become of it.
struct Told {
    const ObservedPlay* play = nullptr;
    std::int32_t name = 0; ///< in the window's names
    std::int64_t ref = 0;  ///< of its evidence, stored or new
    bool isNew = false;
};

/// Stores the plays of one call. The steps stand in the order of run().
class Recorder {
public:
    Recorder(Session& session, AccountId account, const std::vector<ObservedPlay>& plays)
        : m_session(session), m_account(account), m_plays(plays) {}

    ObservedOutcome run() {
        keepFacts();
        m_names = observedNames(m_session, m_account, m_plays);
        match();
        const ObservedOutcome outcome = count();
        write();
        announce();
        return outcome;
    }

private:
    void keepFacts();
    void match();
    void sortOut();
    std::vector<TimeRange> place();
    void move(EvidenceRow& row, const ObservedPlay& play);
    ObservedOutcome count() const;
    void write();
    QJsonArray namesOf(const std::vector<const Told*>& fresh, std::map<std::int32_t, std::int32_t>& places);
    QJsonArray rowsOf(const std::vector<const Told*>& fresh, const std::map<std::int32_t, std::int32_t>& places);
    QJsonArray changes();
    void announce();
    std::int64_t idOf(std::int64_t ref) const { return ref < newRef ? ref : m_firstId + (ref - newRef); }

    Session& m_session;
    AccountId m_account;
    const std::vector<ObservedPlay>& m_plays;
    std::vector<FactChange> m_factChanges;
    std::vector<TrackRow> m_names; ///< what m_plays are of
    std::optional<ObservedWindow> m_window;
    std::vector<EvidenceRow> m_rows; ///< of the window, moved where a play went on
    std::vector<Told> m_told;        ///< by the order of m_plays
    std::map<std::int64_t, const ObservedPlay*> m_moved;
    std::unordered_map<std::int64_t, PlayMatcher::Placed> m_placed; ///< where rows stand now, by ref
    std::int64_t m_firstId = 0;                                     ///< of the new evidence
    std::set<std::int64_t> m_changed;                               ///< plays, by their ids before and after
};

void Recorder::keepFacts() {
    std::map<FactSource, std::vector<TrackFacts>> facts;
    for (const ObservedPlay& play : m_plays)
        facts[play.source == Source::LocalPlayer ? FactSource::Player : FactSource::WebApi].push_back(play.track);
    for (const auto& [source, told] : facts) {
        const auto changes = putTrackFacts(m_session, m_account, told, source);
        m_factChanges.insert(m_factChanges.end(), changes.begin(), changes.end());
    }
}

void Recorder::match() {
    std::vector<TimeRange> ranges;
    const auto around = [&](Instant end) {
        ranges.push_back({endMs(end) - 2 * storeTolerance.reach(), endMs(end) + 2 * storeTolerance.reach()});
    };
    for (const ObservedPlay& play : m_plays) {
        around(play.end);
        if (play.storedEnd)
            around(*play.storedEnd);
    }
    while (true) {
        m_window.emplace(m_session, m_account, ranges);
        m_rows = m_window->rows();
        sortOut();
        std::vector<TimeRange> missing = place();
        if (missing.empty())
            return;
        ranges = m_window->widened(std::move(missing));
    }
}

/// Tells new plays from known ones and from those that went on. New ones get refs by their ends.
void Recorder::sortOut() {
    m_told.assign(m_plays.size(), {});
    m_moved.clear();
    for (std::size_t i = 0; i < m_plays.size(); ++i)
        m_told[i] = {&m_plays[i], m_window->names().add(m_names[i]), 0, false};
    const std::vector<NameIdentity> names = m_window->names().identify();
    const auto trackOf = [&](std::int32_t name) { return names[static_cast<std::size_t>(name)].track; };
    std::vector<std::size_t> order(m_plays.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_plays[a].end < m_plays[b].end; });
    std::int64_t next = newRef;
    for (const std::size_t i : order) {
        Told& told = m_told[i];
        const ObservedPlay& play = *told.play;
        const EvidenceRow fresh = observedRow(play, next, told.name);
        const auto find = [&](const auto& isIt) {
            return std::find_if(m_rows.begin(), m_rows.end(), [&](const EvidenceRow& row) {
                return row.source == play.source && trackOf(row.nameId) == trackOf(told.name) && isIt(row);
            });
        };
        const auto endsAt = [&](std::int64_t end, std::int64_t apart) {
            return find([&](const EvidenceRow& row) { return std::abs(row.end - end) <= apart; });
        };
        auto known = play.storedEnd ? endsAt(endMs(*play.storedEnd), 0) : m_rows.end();
        bool wentOn = known != m_rows.end();
        known = wentOn ? known : endsAt(fresh.end, storeTolerance.exactMs);
        if (known == m_rows.end()) {
            known = find([&](const EvidenceRow& row) { return isHeardTogether(row, fresh); });
            wentOn = known != m_rows.end() && known->end < fresh.end;
        }
        if (known == m_rows.end()) {
            ++next;
            told.isNew = true;
            told.ref = fresh.id;
            m_rows.push_back(fresh);
            continue;
        }
        told.ref = known->id;
        if (wentOn)
            move(*known, play);
    }
}

void Recorder::move(EvidenceRow& row, const ObservedPlay& play) {
    EvidenceRow moved = row;
    moved.end = endMs(play.end);
    moved.ms = std::max(row.ms, observedRow(play, row.id, row.nameId).ms);
    if (row.end == moved.end && row.ms == moved.ms)
        return;
    row = moved;
    if (row.id < newRef)
        m_moved[row.id] = &play;
}

/// Finds the plays of all rows. Answers with the moments that have to be looked at as well, if any: rows near the edge
/// of the window may have partners beyond it, and may be moved only when those are known.
std::vector<TimeRange> Recorder::place() {
    const auto placed = matcherOf(m_rows, m_window->names()).match();
    struct Component {
        std::vector<TimeRange> moments;
        bool changes = false;
        bool isHeld = false;
    };
    std::unordered_map<std::uint32_t, Component> components;
    std::set<std::int64_t> touchedPlays;
    for (const EvidenceRow& row : m_rows)
        if (m_moved.contains(row.id))
            touchedPlays.insert(row.playId);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const EvidenceRow& row = m_rows[i];
        Component& component = components[placed[i].component];
        for (const TimeRange& moment : momentsOf(row))
            component.moments.push_back(moment);
        component.changes |= row.id >= newRef || touchedPlays.contains(row.playId);
    }
    for (auto& [id, component] : components) {
        component.isHeld = m_window->holds(component.moments);
        if (component.changes && !component.isHeld)
            return component.moments;
    }
    m_placed.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (components[placed[i].component].isHeld)
            m_placed.emplace(placed[i].ref, placed[i]);
    return {};
}

ObservedOutcome Recorder::count() const {
    std::unordered_set<std::int64_t> deleted; // plays as they stand now
    if (m_window->hasDeleted())
        for (const EvidenceRow& row : m_rows)
            if (const auto placed = m_placed.find(row.id);
                row.id < newRef && placed != m_placed.end() && m_window->isDeleted(row.playId))
                deleted.insert(placed->second.play);
    ObservedOutcome outcome;
    int fresh = 0;
    for (const Told& told : m_told) {
        const bool isNew = told.isNew && !deleted.contains(m_placed.at(told.ref).play);
        outcome.isAdded.push_back(isNew && m_placed.at(told.ref).play == told.ref); // the smallest of its rows: all new
        (isNew ? fresh : outcome.known) += 1;
    }
    // What is nearer takes another's place in a play, and that one stands alone then: plays are counted, not rows.
    // What facts join elsewhere is none of this call's.
    std::unordered_set<std::uint32_t> ofNew;
    for (const Told& told : m_told)
        if (told.isNew)
            ofNew.insert(m_placed.at(told.ref).component);
    int more = 0;
    for (const EvidenceRow& row : m_rows)
        if (const auto placed = m_placed.find(row.id);
            placed != m_placed.end() && ofNew.contains(placed->second.component))
            more += (placed->second.leads ? 1 : 0) - (row.id < newRef && row.leads ? 1 : 0);
    outcome.added = std::clamp(more, 0, fresh);
    outcome.matched = fresh - outcome.added;
    return outcome;
}

void Recorder::write() {
    std::vector<const Told*> fresh;
    for (const Told& told : m_told)
        if (told.isNew)
            fresh.push_back(&told);
    std::sort(fresh.begin(), fresh.end(), [](const Told* a, const Told* b) { return a->ref < b->ref; });
    const QJsonArray changed = changes();
    if (fresh.empty() && changed.isEmpty())
        return;
    std::map<std::int32_t, std::int32_t> places;
    const QJsonArray names = namesOf(fresh, places);
    m_firstId = m_session
                    .value("observed_write", {{"account", m_account.value},
                                              {"rows", sqlJson(rowsOf(fresh, places))},
                                              {"names", sqlJson(names)},
                                              {"changes", sqlJson(changed)}})
                    .toLongLong();
    for (const Told* told : fresh)
        m_changed.insert(idOf(m_placed.at(told->ref).play));
}

/// What the new plays are called, each once; `places` says where each name of the window stands.
QJsonArray Recorder::namesOf(const std::vector<const Told*>& fresh, std::map<std::int32_t, std::int32_t>& places) {
    QJsonArray list;
    for (const Told* told : fresh) {
        if (!places.try_emplace(told->name, static_cast<std::int32_t>(places.size())).second)
            continue;
        const TrackRow& name = m_window->names().at(told->name);
        list.append(QJsonObject{{QStringLiteral("place"), places.at(told->name)},
                                {QStringLiteral("uri"), sqlJsonText(name.uri)},
                                {QStringLiteral("title"), sqlJsonText(name.title)},
                                {QStringLiteral("artist"), sqlJsonText(name.artist)},
                                {QStringLiteral("album"), sqlJsonText(name.album)}});
    }
    return list;
}

QJsonArray Recorder::rowsOf(const std::vector<const Told*>& fresh, const std::map<std::int32_t, std::int32_t>& places) {
    std::unordered_map<std::int64_t, const EvidenceRow*> rowOf;
    for (const EvidenceRow& row : m_rows)
        rowOf.emplace(row.id, &row);
    QJsonArray rows;
    for (const Told* told : fresh) {
        const EvidenceRow& row = *rowOf.at(told->ref);
        const PlayMatcher::Placed& placed = m_placed.at(row.id);
        const bool isOfNew = placed.play >= newRef;
        rows.append(QJsonObject{{QStringLiteral("ref"), qint64{row.id - newRef}},
                                {QStringLiteral("play"), isOfNew ? QJsonValue() : qint64{placed.play}},
                                {QStringLiteral("play_ref"), isOfNew ? qint64{placed.play - newRef} : QJsonValue()},
                                {QStringLiteral("ended"), qint64{row.end}},
                                {QStringLiteral("ms"), row.ms < 0 ? QJsonValue() : qint64{row.ms}},
                                {QStringLiteral("place"), places.at(told->name)},
                                {QStringLiteral("context"), sqlJsonText(asStoredText(told->play->contextUri))},
                                {QStringLiteral("source"), static_cast<int>(row.source)},
                                {QStringLiteral("leads"), placed.leads}});
    }
    return rows;
}

/// Stored rows that went on, belong to another play now, or that another row speaks for. A play is called by the
/// smallest id of its rows: that of a stored one is stored.
QJsonArray Recorder::changes() {
    QJsonArray rows;
    for (const EvidenceRow& row : m_rows) {
        if (row.id >= newRef)
            continue;
        const auto found = m_placed.find(row.id);
        const bool isPlaced = found != m_placed.end();
        const std::int64_t play = isPlaced ? found->second.play : row.playId;
        const bool leads = isPlaced ? found->second.leads : row.leads;
        const bool isMoved = m_moved.contains(row.id);
        if (!isMoved && play == row.playId && leads == row.leads)
            continue;
        rows.append(QJsonObject{{QStringLiteral("id"), qint64{row.id}},
                                {QStringLiteral("ended"), isMoved ? qint64{row.end} : QJsonValue()},
                                {QStringLiteral("ms"), row.ms < 0 ? QJsonValue() : qint64{row.ms}},
                                {QStringLiteral("play"), qint64{play}},
                                {QStringLiteral("leads"), leads}});
        m_changed.insert(row.playId);
        m_changed.insert(play);
    }
    return rows;
}

void Recorder::announce() {
    // What is new of a track is told by a play of it: those of this call, one of another track that belongs to its
    // recording now, or all that it has.
    std::set<std::string> ofCall;
    for (const Told& told : m_told)
        ofCall.insert(m_window->names().at(told.name).uri);
    std::vector<FactChange> everywhere;
    std::set<std::string> changed;
    for (const FactChange& change : m_factChanges) {
        changed.insert(change.uri);
        if (change.everyPlay || !ofCall.contains(change.uri))
            everywhere.push_back(change);
    }
    std::unordered_map<std::int64_t, std::int64_t> storedPlay;
    for (const EvidenceRow& row : m_rows)
        storedPlay.emplace(row.id, row.playId);
    for (const Told& told : m_told) {
        if (!changed.contains(m_window->names().at(told.name).uri))
            continue;
        const auto placed = m_placed.find(told.ref);
        m_changed.insert(placed != m_placed.end() ? idOf(placed->second.play) : storedPlay.at(told.ref));
    }
    const std::vector<std::int64_t> plays(m_changed.begin(), m_changed.end());
    if (!plays.empty() || !everywhere.empty())
        announceChange(m_session, m_account, {.removed = plays, .added = plays, .tracks = std::move(everywhere)});
}

} // namespace

Result<ObservedOutcome>
ObservedPlayStore::record(AccountId account, const std::vector<ObservedPlay>& plays,
                          const std::function<void(Session&, const ObservedOutcome&)>& alsoWrite,
                          const std::function<void()>& first) {
    auto recorded = guarded([&]() -> std::optional<ObservedOutcome> {
        Transaction transaction(m_session);
        if (!holdAccount(m_session, account, m_patience))
            return {};
        if (first)
            first();
        const ObservedOutcome outcome = plays.empty() ? ObservedOutcome{} : Recorder(m_session, account, plays).run();
        if (alsoWrite)
            alsoWrite(m_session, outcome);
        transaction.commit();
        return outcome;
    });
    if (!recorded)
        return failure(recorded.error());
    return *recorded ? Result<ObservedOutcome>(std::move(**recorded)) : failure(accountIsHeld());
}

} // namespace afs
