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
constexpr std::int64_t blocksOfRange = 800; ///< of about as many rows
constexpr std::int64_t mostRanges = 1024;
/// Below this a second session takes longer to come than it saves.
constexpr std::size_t rangesForHelp = 3;
constexpr unsigned mostSessions = 4;
/// Ranges in memory (2.5 MB each) that the one before them is waited for.
constexpr std::size_t mostWaiting = 6;

std::int32_t upperHalf(std::int64_t pair) {
    return static_cast<std::int32_t>(pair >> 32);
}
std::int32_t lowerHalf(std::int64_t pair) {
    return static_cast<std::int32_t>(pair);
}

constexpr std::int32_t largestShortWord = 0x7fff;
constexpr std::int32_t largestByteWord = 0xff;
constexpr std::int32_t largestShortName = 0xfffff;
constexpr std::int64_t largestShortPlay = 0x7ffffff;
constexpr int firstWithBlockRanges = 140'000; ///< version of the server that reads some blocks of a table alone

/// 16 bits of a number, counted from its upper end.
std::int32_t quarter(std::int64_t number, unsigned place) {
    return static_cast<std::int32_t>(static_cast<std::uint64_t>(number) >> (48U - 16U * place) & 0xffffU);
}

/// `bits` of a number, above the lowest `from`.
std::int32_t bitsOf(std::int64_t number, unsigned from, unsigned bits) {
    return static_cast<std::int32_t>(static_cast<std::uint64_t>(number) >> from & ((std::uint64_t{1} << bits) - 1));
}

/// A range is most of the pages that it lies on: the server reads them page by page, where by itself it would go from
/// row to row of the index. For the transaction.
void readByPages(Session& session) {
    session.execute(QStringLiteral("set local enable_indexscan = off"));
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
        m_mostPlays = all.last - all.first + 1;
        const int largestWord = ids.value(2).toInt();
        const bool isSmall = all.last <= largestShortPlay && ids.value(3).toInt() <= largestShortName;
        const std::int64_t blocks = ids.value(4).toLongLong();
        m_layout = isSmall && largestWord <= largestByteWord ? Layout::FewWords
                   : largestWord <= largestShortWord         ? Layout::Words
                                                             : Layout::ManyWords;
        m_isByBlock = m_layout != Layout::ManyWords && blocks > 0 && ids.value(5).toInt() >= firstWithBlockRanges;
        ids.finish();
        if (m_isByBlock)
            divide({0, blocks - 1}, blocksOfRange);
        else
            divide(all, std::max(idsOfRange, (all.last - all.first) / mostRanges + 1));
        if (m_ranges.size() < rangesForHelp)
            return;
        const QString view = m_session.value("snapshot_export").toString();
        const unsigned sessions = std::clamp(std::thread::hardware_concurrency(), 1U, mostSessions);
        for (unsigned i = 1; i < sessions; ++i)
            m_helpers.emplace_back([this, database = m_session.params(), view] { help(database, view); });
    });
}

void PlayStream::divide(Range all, std::int64_t width) {
    for (std::int64_t first = all.first; first <= all.last; first += width)
        m_ranges.push_back({first, std::min(all.last, first + width - 1)});
}

const char* PlayStream::statement() const {
    switch (m_layout) {
    case Layout::FewWords:
        return m_isByBlock ? "plays_of_few_words_by_block" : "plays_of_few_words";
    case Layout::Words:
        return m_isByBlock ? "plays_by_block" : "plays";
    case Layout::ManyWords:
        break;
    }
    return "plays_of_many_words";
}

StreamedPlay PlayStream::playFrom(CopyRow& row, Layout layout) {
    StreamedPlay e;
    e.end = row.timestamp();
    const auto play = row.number<std::int64_t>();
    const auto facts = row.number<std::int64_t>();
    e.ms = upperHalf(facts);
    if (layout == Layout::FewWords) {
        e.playId = static_cast<std::uint32_t>(bitsOf(play, 36, 27));
        e.nameId = bitsOf(play, 16, 20);
        e.reasonStart = bitsOf(play, 8, 8);
        e.reasonEnd = bitsOf(play, 0, 8);
        e.flags = static_cast<std::uint8_t>(bitsOf(facts, 21, 8));
        e.kind = static_cast<Kind>(bitsOf(facts, 19, 2));
        e.source = static_cast<Source>(bitsOf(facts, 16, 3));
        e.platform = bitsOf(facts, 8, 8);
        e.country = bitsOf(facts, 0, 8);
        return e;
    }
    e.playId = static_cast<std::uint32_t>(upperHalf(play));
    e.nameId = lowerHalf(play);
    const auto marks = static_cast<std::uint32_t>(lowerHalf(facts));
    e.source = static_cast<Source>(marks & 0xFFU);
    e.kind = static_cast<Kind>(marks >> 8U & 0xFFU);
    e.flags = static_cast<std::uint8_t>(marks >> 16U);
    const auto words = row.number<std::int64_t>();
    if (layout == Layout::Words) {
        e.reasonStart = quarter(words, 0);
        e.platform = quarter(words, 1);
        e.reasonEnd = quarter(words, 2);
        e.country = quarter(words, 3);
        return e;
    }
    e.reasonStart = upperHalf(words);
    e.reasonEnd = lowerHalf(words);
    const auto places = row.number<std::int64_t>();
    e.platform = upperHalf(places);
    e.country = lowerHalf(places);
    return e;
}

Status PlayStream::finish() {
    {
        const std::scoped_lock lock(m_mutex);
        m_open = true;
    }
    const Status read = guarded([this] {
        takeThoseWhoseTurnItIs();
        readByPages(m_session);
        readRanges(m_session);
        m_session.execute(QStringLiteral("reset enable_indexscan"));
    });
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
        readByPages(**session);
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
    while (true) {
        const std::size_t range = m_next.fetch_add(1);
        if (range >= m_ranges.size())
            return;
        std::vector<StreamedPlay> rows;
        rows.reserve(static_cast<std::size_t>(
            m_isByBlock ? idsOfRange : std::min(m_ranges[range].last - m_ranges[range].first + 1, idsOfRange)));
        session.copyOut(
            statement(),
            {{"account", m_account.value}, {"first", m_ranges[range].first}, {"last", m_ranges[range].last}},
            [this, &rows](std::span<const char> bytes) {
                CopyRow row(bytes);
                if (row.isRow())
                    rows.push_back(playFrom(row, m_layout));
            },
            m_stop.get_token());
        handOver(range, std::move(rows));
    }
}

/// Does not wait for the turn of the range: whoever hands over the one before it takes it along. Only where too many
/// wait already.
void PlayStream::handOver(std::size_t range, std::vector<StreamedPlay> rows) {
    {
        std::unique_lock lock(m_mutex);
        if (!m_turn.wait(lock, m_stop.get_token(), [&] { return range <= m_handedOver + mostWaiting; }))
            throw DbError::cancelled(QStringLiteral("plays"));
        m_read.emplace(range, std::move(rows));
    }
    takeThoseWhoseTurnItIs();
}

void PlayStream::takeThoseWhoseTurnItIs() {
    std::unique_lock lock(m_mutex);
    while (m_open && !m_isTaking && !m_read.empty() && m_read.begin()->first == m_handedOver) {
        const std::vector<StreamedPlay> rows = std::move(m_read.extract(m_read.begin()).mapped());
        m_isTaking = true;
        lock.unlock();
        for (const StreamedPlay& row : rows)
            m_take(row);
        lock.lock();
        m_isTaking = false;
        ++m_handedOver;
        m_turn.notify_all();
    }
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
