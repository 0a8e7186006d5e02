// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rate_keeper.h"

#include "core/store/rate_store.h"
#include "core/store/store_thread.h"

#include <algorithm>

namespace afs {

namespace {

StoredBlock storedOf(const GroupBlock& block) {
    return {static_cast<int>(block.group), static_cast<int>(block.cause), block.until, block.step, block.app};
}

/// A group or a cause of tomorrow is left out: this version asks nothing of it.
std::optional<GroupBlock> blockFrom(const StoredBlock& stored) {
    if (stored.group < 0 || stored.group >= static_cast<int>(requestGroups) || stored.cause < 0 ||
        stored.cause > static_cast<int>(BlockCause::Outage))
        return {};
    return GroupBlock{static_cast<RequestGroup>(stored.group), static_cast<BlockCause>(stored.cause), stored.until,
                      stored.step, stored.clientId};
}

} // namespace

Result<std::vector<GroupBlock>> loadBlocks(Session& session) {
    const auto stored = RateStore(session).blocks();
    if (!stored)
        return failure(stored.error());
    std::vector<GroupBlock> blocks;
    for (const StoredBlock& one : *stored)
        if (const auto block = blockFrom(one))
            blocks.push_back(*block);
    return blocks;
}

Result<RateState> loadRateState(Session& session, Instant now) {
    auto blocks = loadBlocks(session);
    if (!blocks)
        return failure(blocks.error());
    RateState state;
    state.day = std::chrono::floor<std::chrono::days>(now);
    state.blocks = std::move(*blocks);
    const auto counts = RateStore(session).counts(state.day);
    if (!counts)
        return failure(counts.error());
    if (!counts->empty())
        state.newestDay = counts->front().day;
    for (const RequestCount& count : *counts)
        if (count.day == state.day && count.group >= 0 && count.group < static_cast<int>(requestGroups))
            state.requests[static_cast<std::size_t>(count.group)] = count.requests;
    return state;
}

RateKeeper::RateKeeper(RequestQueue& queue, StoreThread& store, const Clock& clock, Timers& timers, QObject* parent)
    : QObject(parent), m_queue(queue), m_store(store), m_clock(clock), m_alarm(timers), m_seen(queue.state()),
      m_kept(queue.state().blocks) {
    connect(&queue, &RequestQueue::stateChanged, this, [this](const RateState& state) { changed(state); });
    connect(&queue, &RequestQueue::blocked, this, [this] { write(); });
}

RateKeeper::~RateKeeper() {
    // What is being written is not owed any more, and is done before this.
    if (const Work last = work(); !last.isEmpty())
        m_store.post([last, today = std::chrono::floor<std::chrono::days>(m_clock.now())](Session& session) {
            return RateStore(session).update(last.counts, last.put, last.removed, today);
        });
}

void RateKeeper::changed(const RateState& state) {
    count(state);
    if (!(state.blocks == m_kept)) {
        write();
        return;
    }
    if (!m_owed.empty())
        writeSoon();
}

void RateKeeper::writeSoon() {
    if (m_isSet)
        return;
    m_isSet = true;
    m_alarm.set(m_clock.now() + std::chrono::minutes(1), [this] { write(); });
}

/// The queue's counters begin anew with the day; what they were is owed all the same.
void RateKeeper::count(const RateState& state) {
    for (std::size_t group = 0; group < requestGroups; ++group) {
        const int before = m_seen.day == state.day ? m_seen.requests[group] : 0;
        if (state.requests[group] > before)
            owe({state.day, static_cast<int>(group), state.requests[group] - before});
    }
    m_seen = state;
}

void RateKeeper::owe(const RequestCount& count) {
    const auto known = std::ranges::find_if(
        m_owed, [&](const RequestCount& owed) { return owed.day == count.day && owed.group == count.group; });
    if (known == m_owed.end())
        m_owed.push_back(count);
    else
        known->requests += count.requests;
}

RateKeeper::Work RateKeeper::work() const {
    const std::vector<GroupBlock>& blocks = m_queue.state().blocks;
    Work work{m_owed, {}, {}};
    for (const GroupBlock& block : blocks) {
        const auto kept =
            std::ranges::find_if(m_kept, [&](const GroupBlock& other) { return isSameBlock(other, block); });
        if (kept == m_kept.end())
            work.put.push_back({storedOf(block), {}});
        else if (!(*kept == block))
            work.put.push_back({storedOf(block), kept->until});
    }
    for (const GroupBlock& kept : m_kept)
        if (std::ranges::none_of(blocks, [&](const GroupBlock& other) { return isSameBlock(other, kept); }))
            work.removed.push_back(storedOf(kept));
    return work;
}

void RateKeeper::write() {
    m_isSet = false;
    m_alarm.cancel();
    if (m_isWriting)
        return; // looked at again when that is done
    const Work now = work();
    if (now.isEmpty())
        return;
    m_isWriting = true;
    m_owed.clear();
    m_store.run<bool>(
        [now, today = std::chrono::floor<std::chrono::days>(m_clock.now())](Session& session) -> Result<bool> {
            const Status done = RateStore(session).update(now.counts, now.put, now.removed, today);
            return done ? Result<bool>(true) : failure(done.error());
        },
        this,
        [this, now, blocks = m_queue.state().blocks](const Result<bool>& done) {
            m_isWriting = false;
            if (done) {
                m_kept = blocks;
                changed(m_queue.state()); // a block that came meanwhile
                return;
            }
            for (const RequestCount& count : now.counts)
                owe(count);
            writeSoon();
        });
}

} // namespace afs
