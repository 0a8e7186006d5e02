// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/stored_data.h"

#include "core/scan/rate_keeper.h"
#include "core/store/db_error.h"
#include "core/store/rate_store.h"
#include "core/store/session.h"
#include "core/store/store_thread.h"

#include <QCoreApplication>

namespace afs {

namespace {

struct StoredDataWords {
    Q_DECLARE_TR_FUNCTIONS(StoredData)
};

/// A newer program may have counted what this one has no word for.
QString groupTextOf(int number) {
    return number >= 0 && number < static_cast<int>(requestGroups) ? groupText(static_cast<RequestGroup>(number))
                                                                   : StoredDataWords::tr("something else");
}

Result<RequestReport> readRequests(Session& session, int days, Instant now) {
    RequestReport report;
    const auto today = std::chrono::floor<std::chrono::days>(now);
    const auto counts = RateStore(session).counts(today - std::chrono::days(days - 1));
    if (!counts)
        return failure(counts.error());
    for (const RequestCount& count : *counts)
        report.days.push_back({count.day, groupTextOf(count.group), count.requests});
    const auto blocks = loadBlocks(session);
    if (!blocks)
        return failure(blocks.error());
    for (const GroupBlock& block : *blocks)
        if (block.until > now)
            report.blocks.push_back(
                {groupText(block.group), block.until, block.cause == BlockCause::Outage, block.app.right(4)});
    return report;
}

} // namespace

QString groupText(RequestGroup group) {
    switch (group) {
    case RequestGroup::Live:
        return StoredDataWords::tr("what plays now");
    case RequestGroup::Profile:
        return StoredDataWords::tr("the account's name");
    case RequestGroup::RecentlyPlayed:
        return StoredDataWords::tr("the last 50 plays");
    case RequestGroup::Playlists:
        return StoredDataWords::tr("lists of playlists");
    case RequestGroup::PlaylistItems:
        return StoredDataWords::tr("songs of playlists");
    case RequestGroup::Tracks:
        return StoredDataWords::tr("tracks");
    case RequestGroup::Albums:
        return StoredDataWords::tr("albums");
    case RequestGroup::Tokens:
        return StoredDataWords::tr("sign-ins, which are renewed every hour");
    }
    return {};
}

StoredData::StoredData(const ConnectionParams& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock),
      m_store(std::make_unique<StoreThread>(database, QStringLiteral("what is stored"))) {}

StoredData::~StoredData() = default;

void StoredData::databaseSize(QObject* context, Done<qint64> done) {
    m_store->run<qint64>(
        [](Session& session) { return guarded([&] { return qint64{session.value("database_size").toLongLong()}; }); },
        context, std::move(done));
}

void StoredData::serverVersion(QObject* context, Done<QString> done) {
    m_store->run<QString>(
        [](Session& session) { return guarded([&] { return session.value("server_version").toString(); }); }, context,
        std::move(done));
}

void StoredData::amounts(QObject* context, Done<StoredAmounts> done) {
    m_store->run<StoredAmounts>(
        [](Session& session) {
            return guarded([&] {
                QSqlQuery query = session.run("stored_amounts");
                query.next();
                const auto at = [&query](int column) { return std::int64_t{query.value(column).toLongLong()}; };
                return StoredAmounts{at(0), at(1), at(2), at(3)};
            });
        },
        context, std::move(done));
}

void StoredData::requests(int days, QObject* context, Done<RequestReport> done) {
    m_store->run<RequestReport>(
        [days, now = m_clock.now()](Session& session) { return readRequests(session, days, now); }, context,
        std::move(done));
}

void StoredData::countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done) {
    m_store->run<std::vector<ApiDataCount>>([account](Session& session) { return afs::countApiData(session, account); },
                                            context, std::move(done));
}

} // namespace afs
