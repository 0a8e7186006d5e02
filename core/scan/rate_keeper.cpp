// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rate_keeper.h"

#include "core/store/rate_store.h"
#include "core/store/store_thread.h"

#include <algorithm>

namespace afs {

namespace {

StoredBlock storedOf(const GroupBlock& block) {
    return {static_cast<int>(block.group), static_cast<int>(block.cause), block.until, block.step};
}

/// A group or a cause of tomorrow is left out: this version asks nothing of it.
std::optional<GroupBlock> blockFrom(const StoredBlock& stored) {
    if (stored.group < 0 || stored.group >= static_cast<int>(requestGroups) || stored.cause < 0 ||
        stored.cause > static_cast<int>(BlockCause::Outage))
        return {};
    return GroupBlock{static_cast<RequestGroup>(stored.group), static_cast<BlockCause>(stored.cause), stored.until,
                      stored.step};
}

struct Difference {
    std::vector<RequestCount> more;
    std::vector<StoredBlock> put;
    std::vector<int> removed;

    bool isEmpty() const { return more.empty() && put.empty() && removed.empty(); }
};

Difference difference(const RateState& kept, const RateState& state) {
    Difference difference;
    for (std::size_t group = 0; group < requestGroups; ++group) {
        const int before = kept.day == state.day ? kept.requests[group] : 0;
        if (state.requests[group] > before)
            difference.more.push_back({state.day, static_cast<int>(group), state.requests[group] - before});
    }
    for (const GroupBlock& block : state.blocks)
        if (std::ranges::count(kept.blocks, block) == 0)
            difference.put.push_back(storedOf(block));
    for (const GroupBlock& block : kept.blocks)
        if (std::ranges::count(state.blocks, block.group, &GroupBlock::group) == 0)
            difference.removed.push_back(static_cast<int>(block.group));
    return difference;
}

} // namespace

Result<RateState> loadRateState(Session& session, Instant now) {
    RateStore store(session);
    const auto blocks = store.blocks();
    if (!blocks)
        return failure(blocks.error());
    RateState state;
    state.day = std::chrono::floor<std::chrono::days>(now);
    for (const StoredBlock& stored : *blocks)
        if (const auto block = blockFrom(stored))
            state.blocks.push_back(*block);
    const auto counts = store.counts(state.day);
    if (!counts)
        return failure(counts.error());
    for (const RequestCount& count : *counts)
        if (count.day == state.day && count.group >= 0 && count.group < static_cast<int>(requestGroups))
            state.requests[static_cast<std::size_t>(count.group)] = count.requests;
    return state;
}

RateKeeper::RateKeeper(RequestQueue& queue, StoreThread& store, const Clock& clock, Timers& timers, QObject* parent)
    : QObject(parent), m_queue(queue), m_store(store), m_clock(clock), m_alarm(timers), m_kept(queue.state()) {
    connect(&queue, &RequestQueue::stateChanged, this, [this](const RateState& state) { changed(state); });
    connect(&queue, &RequestQueue::blocked, this, [this] { write(); });
}

RateKeeper::~RateKeeper() {
    if (const Difference last = difference(m_kept, m_queue.state()); !last.isEmpty())
        m_store.post([last](Session& session) { return RateStore(session).update(last.more, last.put, last.removed); });
}

void RateKeeper::changed(const RateState& state) {
    if (!(state.blocks == m_kept.blocks)) {
        write();
        return;
    }
    if (m_isSet)
        return;
    m_isSet = true;
    m_alarm.set(m_clock.now() + std::chrono::minutes(1), [this] { write(); });
}

void RateKeeper::write() {
    if (m_isWriting)
        return; // looked at again when that is done
    const RateState state = m_queue.state();
    const Difference now = difference(m_kept, state);
    m_isSet = false;
    m_alarm.cancel();
    if (now.isEmpty())
        return;
    m_isWriting = true;
    m_store.run<bool>(
        [now](Session& session) -> Result<bool> {
            const Status done = RateStore(session).update(now.more, now.put, now.removed);
            return done ? Result<bool>(true) : failure(done.error());
        },
        this,
        [this, state](const Result<bool>& done) {
            m_isWriting = false;
            if (done)
                m_kept = state;
            if (!difference(m_kept, m_queue.state()).isEmpty())
                changed(m_kept); // a minute later
        });
}

} // namespace afs
