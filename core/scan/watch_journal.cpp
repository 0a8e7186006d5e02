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

/// `later` on top of `record`.
void append(WatchRecord& record, WatchRecord later) {
    for (ObservedPlay& play : later.plays)
        append(record.plays, std::move(play));
    record.unwatched.insert(record.unwatched.end(), later.unwatched.begin(), later.unwatched.end());
    record.isForLocalFiles = later.isForLocalFiles;
    record.watch = std::move(later.watch);
    record.localWatch = std::move(later.localWatch);
    if (later.coveredUntil)
        record.coveredUntil = later.coveredUntil;
}

} // namespace

void WatchJournal::add(const std::vector<ObservedPlay>& plays, const std::vector<WatchRecord::Unwatched>& unwatched,
                       bool isForLocalFiles, const QByteArray& state, std::optional<Instant> coveredUntil) {
    WatchRecord record{m_account, plays, unwatched, isForLocalFiles, {}, {}, coveredUntil};
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
    if (!result) {
        if (m_pending)
            append(*record, std::move(*m_pending));
        m_pending = std::move(record);
        const Milliseconds wait = retryInterval(++m_failures, retries, m_services.random()) / 2;
        m_again.set(m_services.clock.now() + wait, [this] { write(); });
    } else {
        m_failures = 0;
        write();
    }
    m_told(result);
}

void WatchJournal::addUnstored(const QByteArray& state) {
    if (std::exchange(m_hasLookedForUnstored, true))
        return;
    const UnstoredWatch unstored = UnstoredWatch::fromJson(state);
    if (!unstored.isEmpty())
        add(unstored.plays, unstored.unwatched, unstored.isForLocalFiles, WatchState::fromJson(state).toJson(),
            unstored.coveredUntil);
}

void WatchJournal::finish() {
    if (!m_pending && !m_writing)
        return;
    // What is being written now is done before it, in the order of the thread, or in vain.
    m_services.store.post([writing = m_writing, isStored = m_isStored,
                           pending = std::exchange(m_pending, {})](Session& session) -> Status {
        std::optional<WatchRecord> left = writing && !*isStored ? writing : std::nullopt;
        if (left && pending)
            append(*left, *pending);
        else if (pending)
            left = pending;
        if (!left)
            return {};
        const auto done = recordWatch(session, *left);
        if (!done && done.error().kind == ErrorKind::Cancelled)
            return keepWatch(session, *left);
        return done ? Status() : failure(done.error());
    });
}

} // namespace afs
