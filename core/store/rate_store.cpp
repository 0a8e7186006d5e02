// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rate_store.h"

#include "core/base/time_text.h"
#include "core/store/db_error.h"

#include <QDate>

#include <cmath>

namespace afs {

namespace {

QString dayText(std::chrono::sys_days day) {
    return QString::fromStdString(formatDate(std::chrono::local_days(day.time_since_epoch())));
}

/// A null text would be no text to the database.
QString textOf(const QString& clientId) {
    return clientId.isNull() ? QStringLiteral("") : clientId;
}

double untilMs(Instant moment) {
    return static_cast<double>(moment.time_since_epoch().count());
}

} // namespace

Result<std::vector<StoredBlock>> RateStore::blocks() {
    return guarded([&] {
        std::vector<StoredBlock> blocks;
        QSqlQuery query = m_session.run("rate_blocks_list");
        while (query.next())
            blocks.push_back({query.value(0).toInt(), query.value(1).toInt(),
                              Instant(Milliseconds(std::llround(query.value(2).toDouble()))), query.value(3).toInt(),
                              query.value(4).toString()});
        return blocks;
    });
}

Result<std::vector<RequestCount>> RateStore::counts(std::chrono::sys_days from) {
    return guarded([&] {
        std::vector<RequestCount> counts;
        QSqlQuery query = m_session.run("request_counts_list", {{"from", dayText(from)}});
        while (query.next())
            counts.push_back(
                {std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(query.value(0).toDate()))),
                 query.value(1).toInt(), query.value(2).toInt()});
        return counts;
    });
}

Status RateStore::update(const std::vector<RequestCount>& more, const std::vector<BlockChange>& put,
                         const std::vector<StoredBlock>& removed, std::optional<std::chrono::sys_days> today) {
    return guarded([&] {
        Transaction transaction(m_session);
        for (const RequestCount& count : more) {
            m_session.run("request_count_add",
                          {{"day", dayText(count.day)}, {"group", count.group}, {"requests", count.requests}});
            m_session.run("request_counts_trim", {{"day", dayText(count.day)}});
        }
        if (today)
            m_session.run("request_counts_settle", {{"day", dayText(*today)}});
        for (const auto& [block, known] : put)
            m_session.run("rate_block_put", {{"group", block.group},
                                             {"cause", block.cause},
                                             {"until_ms", untilMs(block.until)},
                                             {"step", block.step},
                                             {"known_ms", known ? QVariant(untilMs(*known)) : QVariant()},
                                             {"client_id", textOf(block.clientId)}});
        for (const StoredBlock& block : removed)
            m_session.run(
                "rate_block_remove",
                {{"group", block.group}, {"known_ms", untilMs(block.until)}, {"client_id", textOf(block.clientId)}});
        transaction.commit();
    });
}

} // namespace afs
