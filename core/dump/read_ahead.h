// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dump/dump_inputs.h"
#include "core/dump/padded_buffer.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace afs {

/// Unpacks files on a thread of its own while the caller parses the ones before. Two buffers go round, so memory is
/// bounded by the two largest files.
class ReadAhead {
public:
    /// `files` outlive the object. The thread stops when `stop` is asked or the object goes.
    ReadAhead(const std::vector<DumpInput>& files, const DumpLimits& limits, const std::stop_token& stop);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The bytes of the next file, in order; waits for them. Null after the last one. Give each back with release().
    Result<std::unique_ptr<PaddedBuffer>> next();
    void release(std::unique_ptr<PaddedBuffer> buffer);

private:
    using Unpacked = Result<std::unique_ptr<PaddedBuffer>>;

    void run(const std::stop_token& stop);
    std::unique_ptr<PaddedBuffer> freeBuffer(const std::stop_token& stop);
    void put(Unpacked unpacked);

    const std::vector<DumpInput>& m_files;
    DumpLimits m_limits;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::unique_ptr<PaddedBuffer>> m_free;
    std::deque<Unpacked> m_ready;
    std::jthread m_thread; ///< last: it uses all of the above
    std::stop_callback<std::function<void()>> m_stopThread;
};

} // namespace afs
