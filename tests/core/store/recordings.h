// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accounts.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "core/store/recording_store.h"
#include "core/store/track_fact_store.h"
#include "tests/core/store/noon.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

namespace afs::test {

using namespace std::chrono_literals;

inline std::string uriOf(const std::string& name) {
    return "spotify:track:" + name;
}

/// A release of a song: all releases have equal names and lengths, and no ISRC.
inline TrackFacts release(const std::string& name, std::string isrc = {}, Milliseconds length = 180s) {
    return {uriOf(name),     "Song", {{"1a", "Nora"}}, "album of " + name,
            "Album " + name, "Nora", std::move(isrc),  length};
}

class Recordings : public testing::Test {
protected:
    void SetUp() override {
        m_session = open();
        ASSERT_NE(m_session, nullptr);
        m_account = ensureLocalAccount(*m_session)->id;
    }
    std::unique_ptr<Session> open() {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        EXPECT_TRUE(session) << session.error().detail.toStdString();
        return session ? std::move(*session) : nullptr;
    }
    RecordingStore store() { return RecordingStore(*m_session); }
    void put(const std::vector<TrackFacts>& facts, FactSource source = FactSource::WebApi) {
        const Status done = TrackFactStore(*m_session).put(m_account, facts, source);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    void play(const std::vector<TrackFacts>& tracks) {
        std::vector<ObservedPlay> plays;
        for (const TrackFacts& track : tracks)
            plays.push_back({Source::WebApi, noon + (m_played++) * 1h, {}, track, {}, {}});
        const auto done = ObservedPlayStore(*m_session).record(m_account, plays);
        ASSERT_TRUE(done) << done.error().detail.toStdString();
    }
    RecordingChoiceId takeApart(const std::string& name) {
        const auto choice = store().takeApart(m_account, uriOf(name), noon);
        EXPECT_TRUE(choice && *choice) << name;
        return choice && *choice ? **choice : RecordingChoiceId{};
    }
    RecordingChoiceId join(const std::string& name, const std::string& other) {
        const auto choice = store().join(m_account, uriOf(name), uriOf(other), noon);
        EXPECT_TRUE(choice && *choice) << name << other;
        return choice && *choice ? **choice : RecordingChoiceId{};
    }
    void undo(RecordingChoiceId choice) {
        const auto undone = store().undo(m_account, choice, noon);
        EXPECT_TRUE(undone && *undone);
    }
    std::uint64_t version() { return *accountVersion(*m_session, m_account); }

    /// The tracks of one recording, as "a b".
    std::string recordingOf(const std::string& name) {
        const auto details = store().read(m_account, uriOf(name));
        EXPECT_TRUE(details) << details.error().detail.toStdString();
        std::string names;
        for (const RecordingTrack& track : details->tracks)
            names += (names.empty() ? "" : " ") + track.uri.substr(uriOf("").size());
        return names;
    }

    StoreDatabase m_database;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
    int m_played = 0;
};

} // namespace afs::test
