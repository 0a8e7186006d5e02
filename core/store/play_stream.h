// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/store/evidence.h"
#include "core/store/session.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace afs {

class CopyRow;

/// A play as the row that leads it says it; numbers as in EvidenceRow.
struct StreamedPlay {
    std::int64_t end = 0;
    std::uint32_t playId = 0;
    std::int32_t ms = -1; ///< at most INT32_MAX
    std::int32_t nameId = 0;
    std::int32_t reasonStart = 0;
    std::int32_t reasonEnd = 0;
    std::int32_t platform = 0;
    std::int32_t country = 0;
    Source source = Source::ExtendedDump;
    Kind kind = Kind::Music;
    std::uint8_t flags = 0;
};

/// All plays of an account, as the rows that lead them. The server needs longer to send a million rows than we need to
/// take them, so ranges of them are read over several sessions at once, which see what the first one sees; they are
/// handed over in the order of storage (mostly by time).
///
/// start() lets the others begin, so that the caller can read something else meanwhile over its own session (a few
/// ranges wait for it in memory); finish() joins in. Both belong inside one ReadTransaction of that session.
class PlayStream {
public:
    using Take = std::function<void(const StreamedPlay&)>;

    /// `take` is called between begin and end of finish(), from several threads, one at a time.
    PlayStream(Session& session, AccountId account, Take take, std::stop_token stop);
    ~PlayStream();
    PlayStream(const PlayStream&) = delete;
    PlayStream& operator=(const PlayStream&) = delete;

    Status start();
    /// After start(): more are not there.
    std::int64_t mostPlays() const { return m_mostPlays; }
    /// Errors: ErrorKind::Database; Cancelled when `stop` was requested.
    Status finish();

private:
    /// Of ids, or of blocks.
    struct Range {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    /// How numbers go together: what is large wants more columns.
    enum class Layout : std::uint8_t { FewWords, Words, ManyWords };

    void divide(Range all, std::int64_t width);
    const char* statement() const;
    static StreamedPlay playFrom(CopyRow& row, Layout layout);
    void readRanges(Session& session);
    void help(const ConnectionParams& database, const QString& view);
    void handOver(std::size_t range, std::vector<StreamedPlay> rows);
    void takeThoseWhoseTurnItIs();
    void fail(const Error& error);

    Session& m_session;
    const AccountId m_account;
    const Take m_take;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn; ///< the caller's stop is ours, too
    std::vector<Range> m_ranges;
    Layout m_layout = Layout::ManyWords;
    bool m_isByBlock = false;
    std::int64_t m_mostPlays = 0;
    std::atomic<std::size_t> m_next = 0; ///< the range that nobody reads yet
    std::mutex m_mutex;
    std::condition_variable_any m_turn;
    bool m_open = false;                                     ///< rows may be handed over
    bool m_isTaking = false;                                 ///< somebody hands over
    std::size_t m_handedOver = 0;                            ///< ranges
    std::map<std::size_t, std::vector<StreamedPlay>> m_read; ///< ranges that wait for their turn
    std::optional<Error> m_failure;
    std::vector<std::jthread> m_helpers; ///< last: they use all of the above
};

} // namespace afs
