// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/loader.h"

#include "core/dump/importer.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <sstream>

namespace afs {
namespace {

const Instant base = std::chrono::sys_days{std::chrono::year{2024} / 5 / 1};

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

Made account(int second, int song, std::int64_t ms = 180'000) {
    return {second, song, ms, Source::AccountDump};
}

std::shared_ptr<const CollectedRows> collect(const std::vector<Made>& rows) {
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

std::vector<PlayFacts> factsOf(const LibraryPtr& library) {
    std::vector<PlayFacts> facts;
    for (Row row = 0; row < library->plays(); ++row)
        facts.push_back(playFacts(*library, row));
    return facts;
}

/// Where two snapshots differ, for a failure to tell.
std::string difference(const LibraryPtr& a, const LibraryPtr& b) {
    std::ostringstream text;
    text << a->plays() << " and " << b->plays() << " plays";
    for (Row row = 0; row < std::min(a->plays(), b->plays()); ++row) {
        const PlayFacts x = playFacts(*a, row);
        const PlayFacts y = playFacts(*b, row);
        if (x == y && a->kindAndMarks[row] == b->kindAndMarks[row])
            continue;
        for (const auto& [library, facts] : {std::pair(a, x), std::pair(b, y)})
            text << "\n  play " << facts.id.value << " end " << facts.end.time_since_epoch().count() << " ms "
                 << facts.ms << " track " << facts.track.value << " '" << facts.uri << "' '" << facts.title << "' '"
                 << facts.album << "' '" << facts.platform << "' sources " << int{facts.sources} << " marks "
                 << int{library->kindAndMarks[row]};
        return text.str();
    }
    return text.str();
}

class LibraryLoading : public testing::Test {
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
        auto undone = Importer(*m_session, m_account, m_clock).undo(id);
        ASSERT_TRUE(undone) << undone.error().detail.toStdString();
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

    TestDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

TEST_F(LibraryLoading, OfAnEmptyAccountIsALibraryWithoutPlays) {
    const LibraryPtr library = load();
    EXPECT_EQ(library->plays(), 0U);
    EXPECT_EQ(refresh(library), library);
}

TEST_F(LibraryLoading, EqualsTheFacts) {
    import({{300, 1, 200'000},
            {100, 2, -1},
            {500, 3, 1'000, Source::ExtendedDump, Kind::Episode, "android"},
            {700, 0, 5'000, Source::ExtendedDump, Kind::Unattributed},
            account(1200, 4, 60'000)});
    const LibraryPtr library = load();

    PlayFacts song2;
    song2.id = PlayId(1);
    song2.end = base + std::chrono::seconds(100);
    song2.flags = {Tri::No, Tri::Yes, Tri::Unknown, Tri::No};
    song2.track = TrackId(2);
    song2.uri = "spotify:track:song2";
    song2.title = "Söng 2";
    song2.artist = "Band";
    song2.album = "Album";
    song2.reasonStart = "clickrow";
    song2.reasonEnd = "trackdone";
    song2.platform = "linux";
    song2.country = "DE";

    PlayFacts song1 = song2;
    song1.id = PlayId(2);
    song1.end = base + std::chrono::seconds(300);
    song1.ms = 200'000;
    song1.flags.incognito = Tri::Yes;
    song1.track = TrackId(1);
    song1.uri = "spotify:track:song1";
    song1.title = "Söng 1";

    PlayFacts song3 = song1;
    song3.id = PlayId(3);
    song3.end = base + std::chrono::seconds(500);
    song3.ms = 1'000;
    song3.kind = Kind::Episode;
    song3.track = TrackId(3);
    song3.uri = "spotify:track:song3";
    song3.title = "Söng 3";
    song3.platform = "android";
    song3.country = "";

    PlayFacts nobody = song2;
    nobody.id = PlayId(4);
    nobody.end = base + std::chrono::seconds(700);
    nobody.ms = 5'000;
    nobody.kind = Kind::Unattributed;
    nobody.track = TrackId();
    nobody.uri = nobody.title = nobody.artist = nobody.album = nobody.country = "";

    PlayFacts listed;
    listed.id = PlayId(5);
    listed.end = base + std::chrono::seconds(1200);
    listed.ms = 60'000;
    listed.sources = sourceBit(Source::AccountDump);
    listed.track = TrackId(4);
    listed.title = "Söng 4";
    listed.artist = "Band";

    EXPECT_TRUE(equalFacts(*library, buildLibrary({listed, nobody, song3, song1, song2})));
    EXPECT_EQ(factsOf(library), (std::vector{song2, song1, song3, nobody, listed}));
}

TEST_F(LibraryLoading, NamesEverySourceOfAPlay) {
    import({account(100, 1), account(900, 2)});
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    ASSERT_EQ(library->plays(), 2U);
    EXPECT_EQ(library->sources[0], sourceBit(Source::ExtendedDump) | sourceBit(Source::AccountDump));
    EXPECT_EQ(library->sources[1], sourceBit(Source::AccountDump));
    EXPECT_EQ(playFacts(*library, 0).uri, "spotify:track:song1");
}

TEST_F(LibraryLoading, OfAnUnchangedAccountGivesTheSameSnapshotBack) {
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    EXPECT_EQ(refresh(library), library);
    import({{ 100, 1 }}); // another witness, no other fact
    EXPECT_EQ(refresh(library), library);
}

TEST_F(LibraryLoading, MergesASmallImport) {
    import({{100, 1}, { 300, 2 }});
    LibraryPtr library = load();
    import({{200, 3}, { 400, 1 }});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 4U);
}

TEST_F(LibraryLoading, MergesAMatchWithAccountDataInEitherOrder) {
    import({account(100, 1), { 500, 2 }});
    LibraryPtr library = load();
    import({{ 100, 1 }});
    library = expectMerge(library);
    import({account(500, 2)});
    library = expectMerge(library);
    EXPECT_EQ(library->plays(), 2U);
    EXPECT_EQ(library->sources[0], library->sources[1]);
}

TEST_F(LibraryLoading, MergesTheUndoOfEachSideOfAMatch) {
    for (const bool extendedFirst : {true, false}) {
        const ImportId first = import({extendedFirst ? Made{100, 1} : account(100, 1)});
        const ImportId second = import({extendedFirst ? account(100, 1) : Made{100, 1}});
        LibraryPtr library = load();
        undo(second);
        library = expectMerge(library);
        EXPECT_EQ(library->sources.at(0), sourceBit(extendedFirst ? Source::ExtendedDump : Source::AccountDump));
        const ImportId again = import({extendedFirst ? account(100, 1) : Made{100, 1}});
        library = expectMerge(library);
        undo(first);
        library = expectMerge(library);
        EXPECT_EQ(library->sources.at(0), sourceBit(extendedFirst ? Source::AccountDump : Source::ExtendedDump));
        undo(again);
        library = expectMerge(library);
        EXPECT_EQ(library->plays(), 0U);
    }
}

TEST_F(LibraryLoading, MergesTheUndoOfTheVariantThatSpoke) {
    const ImportId old = import({{100, 1, 180'000, Source::ExtendedDump, Kind::Music, "Android OS 7.0"}});
    import({{ 100, 1, 180'000, Source::ExtendedDump, Kind::Music, "android" }});
    LibraryPtr library = load();
    EXPECT_EQ(playFacts(*library, 0).platform, "Android OS 7.0");
    undo(old);
    library = expectMerge(library);
    EXPECT_EQ(playFacts(*library, 0).platform, "android");
}

TEST_F(LibraryLoading, ReadsABigChangeWhole) {
    import({{ 100, 1 }});
    const LibraryPtr library = load();
    std::vector<Made> rows;
    for (int i = 0; i <= 6'000; ++i)
        rows.push_back({1000 + 10 * i, i % 90});
    const ImportId big = import(rows);
    EXPECT_EQ(listedChanges(library->version), 0);
    const LibraryPtr next = refresh(library);
    EXPECT_EQ(next->plays(), rows.size() + 1);
    EXPECT_TRUE(equalFacts(*next, *load()));
    undo(big);
    EXPECT_TRUE(equalFacts(*refresh(next), *library));
}

TEST_F(LibraryLoading, ReadsWholeWhatLiesTooManyChangesBack) {
    import({{ 1, 1 }});
    const LibraryPtr library = load();
    for (int i = 1; i <= 3; ++i)
        import({{ 100 * i, i }});
    m_database.query(QStringLiteral("delete from change where version = (select max(version) - 1 from change)"));
    const LibraryPtr next = refresh(library);
    EXPECT_EQ(next->plays(), 4U);
    EXPECT_TRUE(equalFacts(*next, *load()));
}

TEST_F(LibraryLoading, StopsWhenAsked) {
    import({{ 100, 1 }});
    std::stop_source stop;
    stop.request_stop();
    const auto library = loadLibrary(*m_session, m_account, stop.get_token());
    ASSERT_FALSE(library);
    EXPECT_EQ(library.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(load()->plays(), 1U); // the session is still good
}

TEST_F(LibraryLoading, OfAllAccountsIsTheirSumWithEqualTracksJoined) {
    const AccountId second(
        m_database.query(QStringLiteral("insert into account (name) values ('partner') returning account_id")).toInt());
    import({{100, 1}, {300, 2}, account(600, 5)});
    import({{200, 3}, {250, 2}, account(900, 5), { 900, 0, 1, Source::ExtendedDump, Kind::Unattributed }}, second);

    const LibraryPtr mine = load();
    const LibraryPtr theirs = load(second);
    const LibraryPtr all = load(AccountId{});
    EXPECT_EQ(all->plays(), mine->plays() + theirs->plays());
    EXPECT_TRUE(std::is_sorted(all->end.begin(), all->end.end()));
    EXPECT_EQ(std::set(all->playId.begin(), all->playId.end()).size(), all->plays());

    std::map<std::string, std::set<std::uint32_t>> tracksByTitle;
    std::map<std::uint32_t, int> plays;
    for (Row row = 0; row < all->plays(); ++row)
        if (all->track[row] != noIndex) {
            tracksByTitle[std::string(all->title(all->track[row]))].insert(all->track[row]);
            ++plays[all->track[row]];
        }
    ASSERT_EQ(tracksByTitle.size(), 4U);
    for (const auto& [title, tracks] : tracksByTitle)
        EXPECT_EQ(tracks.size(), 1U) << title;
    EXPECT_EQ(plays[*tracksByTitle["Söng 2"].begin()], 2);
    EXPECT_EQ(plays[*tracksByTitle["Söng 5"].begin()], 2);
    EXPECT_EQ(plays[*tracksByTitle["Söng 1"].begin()], 1);

    import({{ 5000, 1 }}, second);
    const auto next = refreshLibrary(*m_session, AccountId{}, all);
    ASSERT_TRUE(next);
    EXPECT_EQ((*next)->plays(), all->plays() + 1);
}

/// After any operations the merged snapshot equals a fresh load, from the last snapshot and from an older one.
class LibraryMerging : public LibraryLoading, public testing::WithParamInterface<int> {};

TEST_P(LibraryMerging, EqualsAFreshLoadAfterAnyOperations) {
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const auto roll = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<Made> world;
    for (int i = 0; i < 80; ++i)
        world.push_back({roll(4000), roll(6), roll(3) ? 60'000 : 30'000, Source::ExtendedDump,
                         roll(15) ? Kind::Music : Kind::Episode});
    const auto someRows = [&] {
        std::vector<Made> rows;
        const bool onlyAccount = roll(3) == 0;
        for (Made row : world) {
            if (roll(3) == 0)
                continue;
            if (onlyAccount || roll(8) == 0)
                row.source = Source::AccountDump;
            if (roll(6) == 0)
                row.platform = "other spelling";
            if (roll(9) == 0)
                row.album = "Album (Deluxe)";
            rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const Made& a, const Made& b) { return a.source < b.source; });
        return rows;
    };

    std::vector<ImportId> imports;
    LibraryPtr last = load();
    LibraryPtr older = last;
    for (int step = 0; step < 14; ++step) {
        if (!imports.empty() && roll(5) < 2) {
            const auto which = imports.begin() + roll(static_cast<unsigned>(imports.size()));
            undo(*which);
            imports.erase(which);
        } else {
            imports.push_back(import(someRows()));
        }
        const LibraryPtr fresh = load();
        ASSERT_EQ(m_database.query(QStringLiteral("select count(*) from change where whole")), QStringLiteral("0"));
        last = refresh(last);
        ASSERT_EQ(last->version, fresh->version);
        ASSERT_TRUE(equalFacts(*last, *fresh)) << "step " << step << ": " << difference(last, fresh);
        const LibraryPtr late = refresh(older);
        ASSERT_TRUE(equalFacts(*late, *fresh)) << "step " << step << ": " << difference(late, fresh);
        if (roll(4) == 0)
            older = last;
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, LibraryMerging, testing::Range(1, 13));

} // namespace
} // namespace afs
