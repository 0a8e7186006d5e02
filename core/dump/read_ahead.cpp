// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/read_ahead.h"

#include "core/dump/archive_stream.h"
#include "core/dump/dump_words.h"

#include <QFile>

#include <exception>

namespace afs {

namespace {

/// Unpacks one file after the other, from whichever container it is in. Keeps the zip open from one file to the next.
class Unpacker {
public:
    explicit Unpacker(const DumpLimits& limits) : m_limits(limits) {}

    Status read(const DumpInput& input, PaddedBuffer& out, const std::stop_token& stop) {
        const Status done = input.archive ? readMember(input, out, stop) : readFile(input, out, stop);
        if (!done)
            return done;
        m_total += static_cast<std::int64_t>(out.size());
        if (m_total > m_limits.totalBytes)
            return DumpWords::refuse(
                DumpWords::tr("The files hold more than %1 together, which no listening history does. Import them in "
                              "smaller groups.")
                    .arg(DumpWords::shownSize(m_limits.totalBytes)));
        return {};
    }

private:
    Status readMember(const DumpInput& input, PaddedBuffer& out, const std::stop_token& stop) {
        if (m_archive != input.archive) {
            m_archive = input.archive;
            m_stream = std::make_unique<ArchiveStream>(*m_archive);
        }
        return m_stream->read(input.member, out, stop);
    }

    Status readFile(const DumpInput& input, PaddedBuffer& out, const std::stop_token& stop) const {
        constexpr std::int64_t block = 1024 * 1024;
        QFile file(input.path);
        out.clear();
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return DumpWords::refuse(
                DumpWords::tr("“%1” cannot be read: %2.").arg(DumpWords::shown(input.file.name), file.errorString()));
        while (true) {
            if (stop.stop_requested())
                return failure(ErrorKind::Cancelled, DumpWords::tr("Reading was cancelled."));
            const qint64 got = file.read(out.room(block), block);
            if (got < 0)
                return DumpWords::refuse(DumpWords::tr("“%1” cannot be read: %2.")
                                             .arg(DumpWords::shown(input.file.name), file.errorString()));
            out.take(static_cast<std::size_t>(got));
            if (got == 0)
                return {};
            if (static_cast<std::int64_t>(out.size()) > m_limits.memberBytes)
                return DumpWords::refuse(
                    DumpWords::tr("“%1” has more than %2, and no file of a listening history does.")
                        .arg(DumpWords::shown(input.file.name), DumpWords::shownSize(m_limits.memberBytes)));
        }
    }

    DumpLimits m_limits;
    std::int64_t m_total = 0;
    std::shared_ptr<const ArchiveDirectory> m_archive;
    std::unique_ptr<ArchiveStream> m_stream;
};

std::vector<std::unique_ptr<PaddedBuffer>> emptyBuffers() {
    constexpr std::size_t buffersAround = 2;
    std::vector<std::unique_ptr<PaddedBuffer>> buffers;
    for (std::size_t i = 0; i < buffersAround; ++i)
        buffers.push_back(std::make_unique<PaddedBuffer>());
    return buffers;
}

} // namespace

ReadAhead::ReadAhead(const std::vector<DumpInput>& files, const DumpLimits& limits, const std::stop_token& stop)
    : m_files(files), m_limits(limits), m_free(emptyBuffers()),
      m_thread([this](const std::stop_token& own) { run(own); }),
      m_stopThread(stop, [this] { m_thread.request_stop(); }) {}

ReadAhead::~ReadAhead() = default;

void ReadAhead::run(const std::stop_token& stop) {
    try {
        Unpacker unpacker(m_limits);
        for (const DumpInput& input : m_files) {
            auto buffer = freeBuffer(stop);
            if (!buffer)
                return put(failure(ErrorKind::Cancelled, DumpWords::tr("Reading was cancelled.")));
            if (const Status done = unpacker.read(input, *buffer, stop); !done)
                return put(failure(done.error()));
            put(std::move(buffer));
        }
        put(std::unique_ptr<PaddedBuffer>());
    } catch (const std::exception& e) {
        put(failure(ErrorKind::Failed, DumpWords::tr("There is not enough memory to read the files."),
                    QString::fromUtf8(e.what())));
    }
}

std::unique_ptr<PaddedBuffer> ReadAhead::freeBuffer(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_free.empty(); }))
        return nullptr;
    auto buffer = std::move(m_free.back());
    m_free.pop_back();
    return buffer;
}

void ReadAhead::put(Unpacked unpacked) {
    {
        const std::lock_guard lock(m_mutex);
        m_ready.push_back(std::move(unpacked));
    }
    m_changed.notify_all();
}

Result<std::unique_ptr<PaddedBuffer>> ReadAhead::next() {
    std::unique_lock lock(m_mutex);
    // The thread always has a last word: the end, an error, or that it was stopped.
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    Unpacked unpacked = std::move(m_ready.front());
    m_ready.pop_front();
    return unpacked;
}

void ReadAhead::release(std::unique_ptr<PaddedBuffer> buffer) {
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(buffer));
    }
    m_changed.notify_all();
}

} // namespace afs
