// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time_text.h"
#include "core/scan/scan_recorder.h"
#include "core/store/accounts.h"
#include "core/store/open_store.h"
#include "core/store/scan_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace afs {

/// What polls of an account store, one after the other.
class Polling : public testing::Test {
protected:
    static constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 10 / 1) + std::chrono::hours(12);

    Polling() : session(*openStore(database.params(), QStringLiteral("test"))) {
        me = ensureLocalAccount(*session)->id;
    }
    static PlayedItem item(const std::string& name, Instant at) {
        PlayedItem item;
        item.playedAt = at;
        item.track.id = QString::fromStdString(name);
        item.track.uri = QStringLiteral("spotify:track:") + item.track.id;
        item.track.name = QStringLiteral("Song ") + item.track.id;
        item.track.artists = {{QStringLiteral("a"), QStringLiteral("The Quiet Rooms")}};
        item.track.album.name = QStringLiteral("Night Trains");
        item.track.duration = std::chrono::minutes(3);
        return item;
    }
    /// Fifty plays of songs that nobody knows yet, the last one at `last`.
    RecentlyPlayed window(Instant last) {
        RecentlyPlayed window;
        window.listed = 50;
        for (int i = 49; i >= 0; --i)
            window.items.push_back(item(std::to_string(++songs), last - i * std::chrono::minutes(4)));
        return window;
    }
    void signIn(Instant at) {
        database.query(QStringLiteral("insert into sign_in (account_id, keyring, client_id, scopes, consented_at, "
                                      "signed_in) values (1, '', '', '', '%1', true)")
                           .arg(QString::fromStdString(formatInstant(at))));
    }
    std::int64_t statementsOf(const PollRecord& poll) {
        const auto before = session->statements();
        const auto result = recordPoll(*session, poll);
        EXPECT_TRUE(result) << (result ? std::string() : result.error().detail.toStdString());
        recorded = result.value_or(Recorded());
        return session->statements() - before;
    }

    const StoreDatabase database;
    std::unique_ptr<Session> session;
    AccountId me;
    Recorded recorded;
    int songs = 0;
};

} // namespace afs
