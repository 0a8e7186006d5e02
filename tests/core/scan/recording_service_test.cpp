// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/recording_service.h"

#include "core/store/accounts.h"
#include "core/store/open_store.h"
#include "core/store/track_fact_store.h"
#include "tests/support/test_cluster.h"

#include <QEventLoop>

#include <gtest/gtest.h>

namespace afs {
namespace {

class RecordingServiceTest : public testing::Test {
protected:
    RecordingServiceTest() {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        EXPECT_TRUE(session);
        m_account = ensureLocalAccount(**session)->id;
        TrackFacts single;
        single.uri = "spotify:track:single";
        single.isrc = "NLA001600123";
        TrackFacts album = single;
        album.uri = "spotify:track:album";
        EXPECT_TRUE(TrackFactStore(**session).put(m_account, {single, album}, FactSource::WebApi));
        QObject::connect(&m_service, &RecordingService::changed, &m_service, [this](AccountId) { ++m_changes; });
    }

    /// What `ask(done)` is answered with.
    template <typename T>
    Result<T> answer(const std::function<void(std::function<void(const Result<T>&)>)>& ask) {
        std::optional<Result<T>> got;
        QEventLoop loop;
        ask([&](const Result<T>& result) {
            got = result;
            loop.quit();
        });
        loop.exec();
        return *got;
    }
    std::size_t tracks(const std::string& uri) {
        const auto details = answer<RecordingDetails>(
            [&](RecordingService::Read done) { m_service.read(m_account, uri, &m_service, std::move(done)); });
        return details ? details->tracks.size() : 0;
    }

    StoreDatabase m_database;
    SystemClock m_clock;
    RecordingService m_service{m_database.params(), m_clock};
    AccountId m_account;
    int m_changes = 0;
};

TEST_F(RecordingServiceTest, ReadsTakesApartJoinsAndUndoes) {
    using Choice = std::optional<RecordingChoiceId>;
    EXPECT_EQ(tracks("spotify:track:album"), 2U);
    const auto takeApart = [&] {
        return answer<Choice>([&](RecordingService::Chosen done) {
            m_service.takeApart(m_account, "spotify:track:album", &m_service, std::move(done));
        });
    };
    const auto parted = takeApart();
    ASSERT_TRUE(parted && *parted);
    EXPECT_EQ(m_changes, 1);
    EXPECT_EQ(tracks("spotify:track:album"), 1U);
    EXPECT_FALSE(*takeApart()) << "it stands alone";
    EXPECT_EQ(m_changes, 1);
    const auto joined = answer<Choice>([&](RecordingService::Chosen done) {
        m_service.join(m_account, "spotify:track:album", "spotify:track:single", &m_service, std::move(done));
    });
    ASSERT_TRUE(joined && *joined);
    EXPECT_EQ(tracks("spotify:track:single"), 2U);
    for (const bool isUndone : {true, false})
        EXPECT_EQ(*answer<bool>([&](RecordingService::Undone done) {
            m_service.undo(m_account, **joined, &m_service, std::move(done));
        }),
                  isUndone);
    EXPECT_EQ(tracks("spotify:track:single"), 1U);
    EXPECT_EQ(m_changes, 3);
}

} // namespace
} // namespace afs
