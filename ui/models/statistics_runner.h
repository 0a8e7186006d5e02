// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before
#include <QThreadPool>

#include "core/domain/gap.h"
#include "ui/models/comparison.h"
#include "ui/models/name_order.h"
#include "ui/models/selection_cache.h"

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace afs {

/// What a page asks of statistics. A value that a worker thread takes with it.
struct Question {
    LibraryPtr library; ///< never null when asked
    Scope scope;
    std::chrono::local_days today;
    int firstWeekday = 1;    ///< 1 = Monday … 7 = Sunday
    std::vector<Gap> gaps{}; ///< times of which plays may be missing
    Comparison comparison{}; ///< what the range is held against
    CoveredDays covered{};   ///< of which days the history is known to tell

    std::uint64_t version() const { return library->version; } ///< of the snapshot
};

/// Whether an answer is still wanted; asked between the parts of a longer computation, from any thread.
class Wanted {
public:
    Wanted(std::shared_ptr<const std::atomic<quint64>> newest, quint64 mine)
        : m_newest(std::move(newest)), m_mine(mine) {}
    explicit operator bool() const { return m_newest->load(std::memory_order_relaxed) == m_mine; }

private:
    std::shared_ptr<const std::atomic<quint64>> m_newest;
    quint64 m_mine;
};

/// One asker's line to the runner. Of several questions on one line only the newest is answered; none after the line
/// is gone. GUI thread.
class AnswerLine {
public:
    AnswerLine() : m_newest(std::make_shared<std::atomic<quint64>>(0)) {}
    ~AnswerLine() { drop(); }
    AnswerLine(const AnswerLine&) = delete;
    AnswerLine& operator=(const AnswerLine&) = delete;

    /// What is under way is not wanted any more.
    void drop() { m_newest->fetch_add(1); }
    Wanted next() {
        const quint64 mine = m_newest->fetch_add(1) + 1;
        return {m_newest, mine};
    }

private:
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

/// Runs statistics on a thread pool of its own and brings the answers back to the GUI thread. Lives on the GUI thread;
/// waits for what is running when it goes.
class StatisticsRunner final : public QObject {
    Q_OBJECT

public:
    explicit StatisticsRunner(QObject* parent = nullptr);
    ~StatisticsRunner() override;

    SelectionCache& selections() { return m_selections; }
    NameOrder& names() { return m_names; }

    /// `compute(const Wanted&) -> Answer` on a worker; `deliver(Answer)` on the GUI thread while it is wanted.
    template <typename Compute, typename Deliver>
    void ask(AnswerLine& line, Compute compute, Deliver deliver) {
        start([this, wanted = line.next(), compute = std::move(compute), deliver = std::move(deliver)]() mutable {
            if (!wanted)
                return;
            auto answer = std::make_shared<decltype(compute(wanted))>(compute(wanted));
            QMetaObject::invokeMethod(
                this,
                [wanted, answer, deliver = std::move(deliver)]() mutable {
                    if (wanted)
                        deliver(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

private:
    void start(std::function<void()> job);

    QThreadPool m_pool;
    SelectionCache m_selections;
    NameOrder m_names;
};

} // namespace afs
