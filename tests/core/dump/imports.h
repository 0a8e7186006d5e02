// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/importer.h"
#include "core/store/history_store.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <sstream>

namespace afs::test {

inline const Instant base = std::chrono::sys_days{std::chrono::year{2024} / 5 / 1};

/// A row of a hand-made dump.
struct Made {
    int second = 0;
    int song = 0;
    std::int64_t ms = 180'000;
    Source source = Source::ExtendedDump;
    std::string platform = "linux";
    Kind kind = Kind::Music;
    int began = 0; ///< second that the dump gives as offline_timestamp; 0: none

    auto operator<=>(const Made&) const = default;
};

inline std::shared_ptr<const CollectedRows> collect(const std::vector<Made>& rows) {
    RowCollector collector;
    for (const Made& made : rows) {
        DumpRow row;
        const std::string uri = "spotify:track:song" + std::to_string(made.song);
        const std::string title = "Song " + std::to_string(made.song);
        const bool account = made.source == Source::AccountDump;
        row.source = made.source;
        row.kind = made.kind;
        row.end = base + std::chrono::seconds(account ? made.second / 60 * 60 : made.second);
        row.ms = made.ms;
        if (made.began != 0)
            row.offlineAt = (base + std::chrono::seconds(made.began)).time_since_epoch().count();
        row.reasonEnd = account ? "" : "trackdone";
        row.platform = account ? "" : std::string_view(made.platform);
        if (made.kind != Kind::Unattributed) {
            row.uri = account ? std::string_view{} : std::string_view(uri);
            row.title = title;
            row.artist = "Band";
        }
        collector.row(row);
    }
    return std::make_shared<const CollectedRows>(collector.take());
}

/// An account of a database of its own, filled with hand-made dumps and with what scanning would have observed.
class Imports : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    ImportReport import(const std::vector<Made>& rows) { return importFrom(*m_session, rows); }

    ImportReport importFrom(Session& session, const std::vector<Made>& rows) {
        Importer importer(session, m_account, m_clock);
        auto checked = importer.checkRows(collect(rows), {QStringLiteral("rows")});
        EXPECT_TRUE(checked);
        const ImportReport before = checked->report();
        auto done = importer.import(*checked);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        if (!done)
            return {};
        EXPECT_EQ(before.classes, done->classes);
        EXPECT_EQ(done->classes.rows(), static_cast<std::int64_t>(rows.size()));
        EXPECT_EQ(done->playsAfter, *HistoryStore(session).playCount(m_account));
        return *done;
    }

    /// A play that was observed.
    static ObservedPlay seen(double second, int song, Source source = Source::WebApi,
                             std::optional<int> heardSeconds = {}) {
        ObservedPlay play;
        play.source = source;
        play.end = base + Milliseconds(std::llround(second * 1000));
        if (heardSeconds)
            play.heard = std::chrono::seconds(*heardSeconds);
        play.track.uri = "spotify:track:song" + std::to_string(song);
        play.track.title = "Song " + std::to_string(song);
        play.track.artists = {{"band", "Band"}};
        play.track.album = "Album";
        play.track.length = std::chrono::seconds(180);
        return play;
    }

    ObservedOutcome record(const std::vector<ObservedPlay>& plays) {
        auto outcome = ObservedPlayStore(*m_session).record(m_account, plays);
        EXPECT_TRUE(outcome) << outcome.error().detail.toStdString();
        return outcome ? *outcome : ObservedOutcome{};
    }

    std::int64_t plays() { return *HistoryStore(*m_session).playCount(m_account); }

    void undo(ImportId id) {
        const std::int64_t before = plays();
        auto undone = Importer(*m_session, m_account, m_clock).undo(id);
        ASSERT_TRUE(undone) << undone.error().detail.toStdString();
        EXPECT_EQ(*undone, before - plays()) << "what it tells is what went";
    }

    /// Everything that a person could tell apart, with no ids in it, deleted plays too.
    std::string state() { return plays(true); }
    /// The same of the plays that are not deleted.
    std::string shown() { return plays(false); }

    std::string plays(bool withDeleted) {
        auto stored = HistoryStore(*m_session).read(m_account);
        EXPECT_TRUE(stored);
        std::map<std::int32_t, const TrackRow*> names;
        std::map<std::int32_t, std::string> labels;
        for (const TrackRow& row : stored->tracks)
            names[row.nameId] = &row;
        for (const LabelRow& row : stored->labels)
            labels[row.id] = row.word;
        std::map<std::int64_t, std::multiset<std::string>> plays;
        for (const EvidenceRow& e : stored->evidence) {
            if (!withDeleted && std::ranges::binary_search(stored->deletedPlays, e.playId))
                continue;
            std::ostringstream line;
            const TrackRow* name = e.nameId ? names.at(e.nameId) : nullptr;
            line << e.end << ' ' << e.ms << ' ' << static_cast<int>(e.source) << ' ' << static_cast<int>(e.kind) << ' '
                 << (name ? name->uri + '/' + name->title : "-") << ' ' << labels[e.platform] << ' '
                 << labels[e.reasonEnd] << (e.leads ? " leads" : "");
            plays[e.playId].insert(line.str());
        }
        std::multiset<std::string> whole;
        for (const auto& [id, rows] : plays) {
            std::string text;
            for (const std::string& row : rows)
                text += row + " | ";
            whole.insert(text);
        }
        std::string text;
        for (const std::string& play : whole)
            text += play + '\n';
        if (!withDeleted)
            return text;
        // Names without plays must not stay behind.
        std::set<std::string> used;
        for (const TrackRow& row : stored->tracks)
            used.insert(row.uri + row.title);
        for (const std::string& name : used)
            text += "name " + name + '\n';
        return text;
    }

    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

} // namespace afs::test
