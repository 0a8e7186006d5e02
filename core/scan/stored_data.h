// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/postgres/connection_params.h"
#include "core/store/api_data.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace afs {

class StoreThread;
enum class RequestGroup;

/// In words, inside a sentence.
QString groupText(RequestGroup group);

/// How often Spotify was asked for something of one kind on one day, for all accounts.
struct RequestsOfDay {
    std::chrono::sys_days day; ///< UTC
    QString group;             ///< in words: "last plays"
    int requests = 0;

    bool operator==(const RequestsOfDay&) const = default;
};

/// What an app leaves alone for a while.
struct RequestBlock {
    QString group; ///< in words
    Instant until;
    bool isOutage = false; ///< no answer came; else Spotify asked for it
    QString app = {};      ///< the end of its client id: enough to tell two apart; empty: every app

    bool operator==(const RequestBlock&) const = default;
};

struct RequestReport {
    std::vector<RequestsOfDay> days;  ///< newest first
    std::vector<RequestBlock> blocks; ///< of now

    bool operator==(const RequestReport&) const = default;
};

/// How much the whole database holds, of all accounts.
struct StoredAmounts {
    std::int64_t plays = 0;
    std::int64_t imports = 0; ///< those that were undone as well
    std::int64_t playlists = 0;
    std::int64_t accounts = 0;

    bool operator==(const StoredAmounts&) const = default;
};

/// What the database holds, apart from the history itself, and taking out what came from Spotify. GUI thread; the
/// database is asked on a thread of its own, and answers unless `context` goes first.
class StoredData final : public QObject {
public:
    template <typename T>
    using Done = std::function<void(const Result<T>&)>;

    /// `clock` outlives this.
    StoredData(const ConnectionParams& database, const Clock& clock, QObject* parent = nullptr);
    ~StoredData() override;

    void databaseSize(QObject* context, Done<qint64> done);   ///< bytes
    void serverVersion(QObject* context, Done<QString> done); ///< "15.5"; errors: why nobody gets in
    void amounts(QObject* context, Done<StoredAmounts> done);
    void requests(int days, QObject* context, Done<RequestReport> done);
    void countApiData(AccountId account, QObject* context, Done<std::vector<ApiDataCount>> done);

private:
    const Clock& m_clock;
    std::unique_ptr<StoreThread> m_store;
};

} // namespace afs
