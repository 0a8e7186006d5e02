// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/play_stream.h"

#include "core/base/logging.h"
#include "core/store/copy_format.h"
#include "core/store/db_error.h"

#include <algorithm>
#include <utility>

namespace afs {

namespace {

/// Small enough that nobody waits long for the rows before its own, large enough that a statement does not count.
constexpr std::int64_t idsOfRange = 65'536;
constexpr std::int64_t mostRanges = 1024;
/// Below this a second session takes longer to come than it saves.
constexpr std::size_t rangesForHelp = 3;
constexpr unsigned mostSessions = 4;

std::int32_t upperHalf(std::int64_t pair) {
    return static_cast<std::int32_t>(pair >> 32);
}
std::int32_t lowerHalf(std::int64_t pair) {
    return static_cast<std::int32_t>(pair);
}

/// A row of copy/plays.sql.
EvidenceRow playFrom(CopyRow& row) {
    EvidenceRow e;
    e.playId = row.number<std::int64_t>();
    e.end = row.timestamp();
    e.ms = row.number<std::int64_t>(-1);
    e.nameId = row.number<std::int32_t>();
    const auto reasons = row.number<std::int64_t>();
    e.reasonStart = upperHalf(reasons);
    e.reasonEnd = lowerHalf(reasons);
    const auto places = row.number<std::int64_t>();
    e.platform = upperHalf(places);
    e.country = lowerHalf(places);
    const auto marks = static_cast<std::uint32_t>(row.number<std::int32_t>());
    e.source = static_cast<Source>(marks & 0xFFU);
    e.kind = static_cast<Kind>(marks >> 8U & 0xFFU);
    e.flags = static_cast<std::uint8_t>(marks >> 16U);
    return e;
}

} // namespace

PlayStream::PlayStream(Session& session, AccountId account, Take take, std::stop_token stop)
    : m_session(session), m_account(account), m_take(std::move(take)),
      m_passOn(std::move(stop), [this] { m_stop.request_stop(); }) {}

PlayStream::~PlayStream() {
    m_stop.request_stop();
}

Status PlayStream::start() {
    return guarded([this] {
        QSqlQuery ids = m_session.run("evidence_id_range", {{"account", m_account.value}});
        if (!ids.next() || ids.isNull(0))
            return;
        const Range all{ids.value(0).toLongLong(), ids.value(1).toLongLong()};
        ids.finish();
        const std::int64_t width = std::max(idsOfRange, (all.last - all.first) / mostRanges + 1);
        for (std::int64_t first = all.first; first <= all.last; first += width)
            m_ranges.push_back({first, std::min(all.last, first + width - 1)});
        if (m_ranges.size() < rangesForHelp)
            return;
        const QString view = m_session.value("snapshot_export").toString();
        const unsigned sessions = std::clamp(std::thread::hardware_concurrency(), 1U, mostSessions);
        for (unsigned i = 1; i < sessions; ++i)
            m_helpers.emplace_back([this, database = m_session.params(), view] { help(database, view); });
    });
}

Status PlayStream::finish() {
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
    }
    m_turn.notify_all();
    const Status read = guarded([this] { readRanges(m_session); });
    if (!read)
        fail(read.error());
    m_helpers.clear(); // waits for them
    if (m_failure)
        return failure(*m_failure);
    return {};
}

/// A session that cannot join in is no failure: those that are there read everything, or say why they cannot.
void PlayStream::help(const ConnectionParams& database, const QString& view) {
    auto session = Session::open(database, QStringLiteral("library, reading"));
    if (!session) {
        qCInfo(logDatabase, "reading over fewer sessions: %ls", qUtf16Printable(session.error().message));
        return;
    }
    const Status joined = guarded([&] {
        (*session)->begin();
        (*session)->execute(QStringLiteral("set transaction isolation level repeatable read, read only"));
        (*session)->execute(QStringLiteral("set transaction snapshot '%1'").arg(view));
    });
    if (!joined) {
        qCInfo(logDatabase, "reading over fewer sessions: %ls", qUtf16Printable(joined.error().detail));
        return;
    }
    const Status read = guarded([&] {
        readRanges(**session);
        (*session)->rollback();
    });
    if (!read)
        fail(read.error());
}

void PlayStream::readRanges(Session& session) {
    std::vector<EvidenceRow> rows;
    while (true) {
        const std::size_t range = m_next.fetch_add(1);
        if (range >= m_ranges.size())
            return;
        rows.clear();
        session.copyOut(
            "plays", {{"account", m_account.value}, {"first", m_ranges[range].first}, {"last", m_ranges[range].last}},
            [&rows](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (row.isRow())
                    rows.push_back(playFrom(row));
            },
            m_stop.get_token());
        handOver(range, rows);
    }
}

/// Waits for the turn of this range.
void PlayStream::handOver(std::size_t range, const std::vector<EvidenceRow>& rows) {
    {
        std::unique_lock lock(m_mutex);
        if (!m_turn.wait(lock, m_stop.get_token(), [&] { return m_open && m_handedOver == range; }))
            throw DbError::cancelled(QStringLiteral("plays"));
    }
    for (const EvidenceRow& row : rows)
        m_take(row);
    {
        const std::scoped_lock lock(m_mutex);
        ++m_handedOver;
    }
    m_turn.notify_all();
}

void PlayStream::fail(const Error& error) {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_failure)
            m_failure = error;
    }
    m_stop.request_stop();
}

} // namespace afs
