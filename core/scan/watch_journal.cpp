// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/watch_journal.h"

#include "core/scan/poll_schedule.h"
#include "core/store/store_thread.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

/// After a write that failed: half a minute at first, then up to some minutes.
constexpr PollLimits retries{std::chrono::minutes(1), std::chrono::minutes(5)};

/// A play that went on before it was stored is stored once, with its last end.
void append(std::vector<ObservedPlay>& plays, ObservedPlay play) {
    const auto earlier = std::ranges::find_if(plays, [&](const ObservedPlay& known) {
        return play.storedEnd && known.end == *play.storedEnd && known.track.uri == play.track.uri;
    });
    if (earlier == plays.end()) {
        plays.push_back(std::move(play));
        return;
    }
    play.storedEnd = earlier->storedEnd;
    *earlier = std::move(play);
}

/// Of two states of a watch; the one of a moment that nobody knows is the earlier one.
QByteArray laterOf(const QByteArray& stored, const QByteArray& kept) {
    const auto lookOf = [](const QByteArray& state) { return WatchState::fromJson(state).lastLook; };
    return lookOf(kept) > lookOf(stored) ? kept : stored;
}

UnstoredWatch unstoredOf(const WatchRecord& record) {
    return {record.plays, record.unwatched, record.isForLocalFiles, record.coveredUntil};
}

/// `later` on top of `record`.
void append(WatchRecord& record, WatchRecord later) {
    for (ObservedPlay& play : later.plays)
        append(record.plays, std::move(play));
    record.unwatched.insert(record.unwatched.end(), later.unwatched.begin(), later.unwatched.end());
    record.isForLocalFiles = record.isForLocalFiles && later.isForLocalFiles; // each time says of what it is
    record.watch = std::move(later.watch);
    record.localWatch = std::move(later.localWatch);
    if (later.coveredUntil)
        record.coveredUntil = later.coveredUntil;
}

} // namespace

void WatchJournal::add(const std::vector<ObservedPlay>& plays, const std::vector<WatchRecord::Unwatched>& unwatched,
                       bool isForLocalFiles, const QByteArray& state, std::optional<Instant> coveredUntil) {
    // What this computer's player told was not asked of Spotify: it is stored whatever was deleted meanwhile.
    const AskedAfter asked = m_of == Of::Live ? m_services.asked(m_account) : AskedAfter();
    WatchRecord record{m_account, plays, unwatched, isForLocalFiles, {}, {}, coveredUntil, asked};
    (m_of == Of::Live ? record.watch : record.localWatch) = state;
    if (m_pending)
        append(*m_pending, std::move(record));
    else
        m_pending = std::move(record);
    write();
}

void WatchJournal::write() {
    if (m_writing || !m_pending)
        return;
    m_again.cancel();
    m_writing = std::exchange(m_pending, {});
    m_writingIsInFile = std::exchange(m_pendingIsInFile, false);
    m_isStored = std::make_shared<bool>(false);
    m_services.store.run<Recorded>(
        [record = *m_writing, isStored = m_isStored](Session& session) {
            auto recorded = recordWatch(session, record);
            *isStored = recorded.has_value();
            return recorded;
        },
        &m_life, [this](const Result<Recorded>& result) { written(result); });
}

void WatchJournal::written(const Result<Recorded>& result) {
    std::optional<WatchRecord> record = std::exchange(m_writing, {});
    const bool isRefused = !result && result.error().kind == ErrorKind::NotSignedIn;
    if (!result && !isRefused) {
        if (m_pending)
            append(*record, std::move(*m_pending));
        m_pending = std::move(record);
        m_pendingIsInFile |= m_writingIsInFile;
        const Milliseconds wait = retryInterval(++m_failures, retries, m_services.random()) / 2;
        m_again.set(m_services.clock.now() + wait, [this] { write(); });
    } else {
        m_failures = 0;
        if (m_writingIsInFile)
            m_services.unstored(m_account, m_of).remove();
        write();
    }
    if (isRefused)
        m_services.deletedMeanwhile();
    m_told(isRefused ? Result<Recorded>(Recorded()) : result);
}

QByteArray WatchJournal::takeUnstored(const QByteArray& stored) {
    if (std::exchange(m_hasLookedForUnstored, true))
        return stored;
    const QByteArray kept = m_services.unstored(m_account, m_of).read();
    const QByteArray state = laterOf(stored, kept);
    addUnstored(stored, state);
    m_pendingIsInFile = !kept.isEmpty();
    addUnstored(kept, state);
    return state;
}

void WatchJournal::addUnstored(const QByteArray& kept, const QByteArray& state) {
    const UnstoredWatch unstored = UnstoredWatch::fromJson(kept);
    if (!unstored.isEmpty())
        add(unstored.plays, unstored.unwatched, unstored.isForLocalFiles,
            state.isEmpty() ? QByteArray() : WatchState::fromJson(state).toJson(), unstored.coveredUntil);
}

void WatchJournal::finish() {
    if (!m_pending && !m_writing)
        return;
    const UnstoredFile file = m_services.unstored(m_account, m_of);
    // At once: with a database that is away nobody comes back to it.
    std::optional<WatchRecord> all = m_writing ? m_writing : m_pending;
    if (m_writing && m_pending)
        append(*all, *m_pending);
    if (const UnstoredWatch unstored = unstoredOf(*all); !unstored.isEmpty())
        file.write(unstored.besideState(m_of == Of::Live ? all->watch : all->localWatch));
    // What is being written now is done before it, in the order of the thread, or in vain.
    m_services.store.post([writing = m_writing, isStored = m_isStored, pending = std::exchange(m_pending, {}),
                           file](Session& session) -> Status {
        std::optional<WatchRecord> left = writing && !*isStored ? writing : std::nullopt;
        if (left && pending)
            append(*left, *pending);
        else if (pending)
            left = pending;
        Status done;
        if (left) {
            const auto recorded = recordWatch(session, *left);
            done = recorded ? Status() : failure(recorded.error());
        }
        if (!done && done.error().kind == ErrorKind::Cancelled)
            done = keepWatch(session, *left);
        if (done || done.error().kind == ErrorKind::NotSignedIn) // what was deleted does not come back by it
            file.remove();
        return done;
    });
}

} // namespace afs
