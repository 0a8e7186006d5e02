// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dump/importer.h"
#include "core/library/loader.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace afs::test {

inline const Instant base = std::chrono::sys_days{std::chrono::year{2024} / 5 / 1};

/// A row of a hand-made dump.
struct Made {
    int second = 0;
    int song = 0;
    std::int64_t ms = 180'000;
    Source source = Source::ExtendedDump;
    Kind kind = Kind::Music;
    std::string platform = "linux";
    std::string album = "Album";
};

inline Made account(int second, int song, std::int64_t ms = 180'000) {
    return {second, song, ms, Source::AccountDump};
}

inline std::shared_ptr<const CollectedRows> collect(const std::vector<Made>& rows) {
    RowCollector collector;
    for (const Made& made : rows) {
        DumpRow row;
        const std::string uri = "spotify:track:song" + std::to_string(made.song);
        const std::string title = "Söng " + std::to_string(made.song);
        const bool extended = made.source == Source::ExtendedDump;
        row.source = made.source;
        row.kind = made.kind;
        row.end = base + std::chrono::seconds(extended ? made.second : made.second / 60 * 60);
        row.ms = made.ms;
        if (extended) {
            row.flags = {Tri::No, Tri::Yes, Tri::Unknown, made.song % 2 ? Tri::Yes : Tri::No};
            row.reasonStart = "clickrow";
            row.reasonEnd = "trackdone";
            row.platform = made.platform;
            row.country = made.song % 3 ? "DE" : "";
            row.album = made.album;
        }
        if (made.kind != Kind::Unattributed) {
            row.uri = extended ? std::string_view(uri) : std::string_view();
            row.title = title;
            row.artist = "Band";
        } else {
            row.album = {};
        }
        collector.row(row);
    }
    return std::make_shared<const CollectedRows>(collector.take());
}

inline std::vector<PlayFacts> factsOf(const LibraryPtr& library) {
    std::vector<PlayFacts> facts;
    for (Row row = 0; row < library->plays(); ++row)
        facts.push_back(playFacts(*library, row));
    return facts;
}

/// Where two snapshots differ, for a failure to tell.
inline std::string difference(const LibraryPtr& a, const LibraryPtr& b) {
    std::ostringstream text;
    text << a->plays() << " and " << b->plays() << " plays";
    for (Row row = 0; row < std::min(a->plays(), b->plays()); ++row) {
        const PlayFacts x = playFacts(*a, row);
        const PlayFacts y = playFacts(*b, row);
        if (x == y && a->kindAndMarks[row] == b->kindAndMarks[row])
            continue;
        for (const auto& [library, facts] : {std::pair(a, x), std::pair(b, y)})
            text << "\n  play " << facts.id.value << " end " << facts.end.time_since_epoch().count() << " ms "
                 << facts.ms << " track " << facts.track.value << " of " << facts.recording.value << " '" << facts.uri
                 << "' '" << facts.title << "' '" << facts.album << "' '" << facts.platform << "' sources "
                 << int{facts.sources} << " marks " << int{library->kindAndMarks[row]};
        return text.str();
    }
    return text.str();
}

/// An account of a database of its own, filled with hand-made dumps.
class StoredAccount : public testing::Test {
protected:
    void SetUp() override {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        ASSERT_TRUE(session) << session.error().detail.toStdString();
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    ImportId import(const std::vector<Made>& rows) { return import(rows, m_account); }

    ImportId import(const std::vector<Made>& rows, AccountId account) {
        Importer importer(*m_session, account, m_clock);
        auto checked = importer.checkRows(collect(rows), {QStringLiteral("rows")});
        if (!checked)
            throw std::runtime_error(checked.error().detail.toStdString());
        auto done = importer.import(*checked);
        if (!done)
            throw std::runtime_error(done.error().detail.toStdString());
        return *done->importId;
    }

    void undo(ImportId id) {
        const std::int64_t before = *HistoryStore(*m_session).playCount(m_account);
        auto undone = Importer(*m_session, m_account, m_clock).undo(id);
        ASSERT_TRUE(undone) << undone.error().detail.toStdString();
        EXPECT_EQ(*undone, before - *HistoryStore(*m_session).playCount(m_account)) << "what it tells is what went";
    }

    LibraryPtr load() { return load(m_account); }

    LibraryPtr load(AccountId account) {
        auto library = loadLibrary(*m_session, account);
        if (!library)
            throw std::runtime_error(library.error().detail.toStdString());
        return *library;
    }

    LibraryPtr refresh(const LibraryPtr& from) {
        auto library = refreshLibrary(*m_session, m_account, from);
        if (!library)
            throw std::runtime_error(library.error().detail.toStdString());
        return *library;
    }

    /// How many of the changes after `version` are told play by play.
    int listedChanges(std::uint64_t version) {
        return m_database
            .query(QStringLiteral("select count(*) from change where not whole and version > %1").arg(version))
            .toInt();
    }

    /// After one more operation: a refresh is a merge (the change is told), and equals a fresh load.
    LibraryPtr expectMerge(const LibraryPtr& from) {
        EXPECT_EQ(listedChanges(from->version), 1) << "the change was not told, or too large to tell";
        const LibraryPtr next = refresh(from);
        const LibraryPtr fresh = load();
        EXPECT_NE(next, from);
        EXPECT_EQ(next->version, fresh->version);
        EXPECT_TRUE(equalFacts(*next, *fresh)) << difference(next, fresh);
        return next;
    }

    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

} // namespace afs::test
