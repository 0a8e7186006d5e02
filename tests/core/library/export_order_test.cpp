// SPDX-License-Identifier: GPL-3.0-or-later
// Equal facts give equal bytes, whatever came first and whatever was taken back on the way.
#include "core/dump/importer.h"
#include "core/library/history_export.h"
#include "core/store/history_store.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "tests/support/seeds.h"
#include "tests/support/test_cluster.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <variant>

namespace afs {
namespace {

const Instant evening = std::chrono::sys_days{std::chrono::year{2024} / 5 / 1};

/// A row of a dump. Few values, so that many rows are as near to each other as others are.
struct Heard {
    int second = 0;
    int song = 0;    ///< its names
    int edition = 0; ///< its URI, one of several with these names
    int spelling = 0;
    std::int64_t ms = 60'000;
    Source source = Source::ExtendedDump;
    int variant = 0; ///< what else the dump says

    auto operator<=>(const Heard&) const = default;
};

std::string uriOf(int song, int edition) {
    return "spotify:track:" + std::to_string(song) + "of" + std::to_string(edition);
}

/// The same words for whoever compares; to the letter there are three.
std::string artistOf(int spelling) {
    return std::vector<std::string>{"The Band", "the band", "The Band "}.at(static_cast<std::size_t>(spelling));
}

using Dump = std::vector<Heard>;
using Poll = std::vector<ObservedPlay>;
using Step = std::variant<Dump, Poll>;

std::shared_ptr<const CollectedRows> collected(const Dump& dump) {
    RowCollector collector;
    for (const Heard& heard : dump) {
        const bool extended = heard.source == Source::ExtendedDump;
        const std::string uri = uriOf(heard.song, heard.edition);
        const std::string title = "Song " + std::to_string(heard.song);
        const std::string artist = artistOf(heard.spelling);
        DumpRow row;
        row.source = heard.source;
        row.end = evening + std::chrono::seconds(extended ? heard.second : heard.second / 60 * 60);
        row.ms = heard.ms;
        row.title = title;
        row.artist = artist;
        if (extended) {
            row.uri = uri;
            row.album = "Album";
            row.platform = heard.variant == 1 ? "Android OS 7.0 API 24" : "android";
            row.country = heard.variant == 2 ? "" : "DE";
            row.flags = {heard.variant == 3 ? Tri::Unknown : Tri::No, Tri::Yes, Tri::No, Tri::No};
        }
        collector.row(row);
    }
    return std::make_shared<const CollectedRows>(collector.take());
}

ObservedPlay listed(int second, int song, int edition, Source source) {
    ObservedPlay play;
    play.source = source;
    play.end = evening + std::chrono::seconds(second);
    if (source != Source::WebApi)
        play.heard = std::chrono::seconds(8);
    play.track.uri = uriOf(song, edition);
    play.track.title = "Song " + std::to_string(song);
    play.track.artists = {{"band", artistOf(edition % 3)}};
    play.track.length = std::chrono::seconds(180);
    return play;
}

/// A database of its own that takes dumps and polls in.
class Keeper {
public:
    Keeper() {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        if (!session)
            throw std::runtime_error(session.error().detail.toStdString());
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    ImportId import(const Dump& dump) {
        auto checked = Importer(*m_session, m_account, m_clock).checkRows(collected(dump), {QStringLiteral("rows")});
        EXPECT_TRUE(checked);
        const auto done = Importer(*m_session, m_account, m_clock).import(*checked);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        EXPECT_EQ(done->classes.rows(), static_cast<std::int64_t>(dump.size()));
        EXPECT_EQ(done->playsAfter, plays());
        return *done->importId;
    }
    void poll(const Poll& poll) { EXPECT_TRUE(ObservedPlayStore(*m_session).record(m_account, poll)); }
    void undo(ImportId id) {
        const std::int64_t before = plays();
        const auto gone = Importer(*m_session, m_account, m_clock).undo(id);
        EXPECT_TRUE(gone);
        EXPECT_EQ(gone.value_or(-1), before - plays());
    }

    std::string exported() {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(exportHistory(*m_session, m_account, buffer, ExportFormat::Json));
        return buffer.data().toStdString();
    }

private:
    std::int64_t plays() { return *HistoryStore(*m_session).playCount(m_account); }

    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

class ExportOrder : public testing::TestWithParam<int> {
protected:
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    /// An hour or so in which few songs were heard, many of them in one second, or minute.
    std::vector<Heard> listening() {
        std::vector<Heard> all;
        for (int i = 0; i < 60; ++i) {
            Heard heard{below(40) * 20, below(2), below(3), 0, below(3) == 0 ? 30'000 : 60'000};
            heard.spelling = heard.edition; // one name a URI; account data has the name alone
            all.push_back(heard);
        }
        return all;
    }

    Dump dumpOf(const std::vector<Heard>& all) {
        Dump dump;
        const bool account = below(3) == 0;
        const int variant = below(4);
        for (Heard heard : all) {
            if (below(3) == 0)
                continue;
            heard.source = account ? Source::AccountDump : Source::ExtendedDump;
            heard.variant = account || below(3) != 0 ? 0 : variant;
            dump.push_back(heard);
        }
        if (below(3) == 0) // a zip with both packages in it
            for (Heard heard : all)
                if (below(4) == 0) {
                    heard.source = Source::AccountDump;
                    dump.push_back(heard);
                }
        return dump;
    }

    /// What one watcher told of one second at different times is one row, so no two of its rows are near each other.
    Poll pollOf(const std::vector<Heard>& all) {
        Poll poll;
        const Source source = below(2) == 0 ? Source::WebApi : Source::LocalPlayer;
        for (const Heard& heard : all)
            if (below(4) == 0)
                poll.push_back(listed(heard.second, heard.song, heard.edition, source));
        return poll;
    }

    std::mt19937 m_random{static_cast<unsigned>(GetParam())};
};

TEST_P(ExportOrder, DoesNotDependOnWhatCameFirstNorOnWhatWasTakenBack) {
    const std::vector<Heard> all = listening();
    std::vector<Step> steps;
    for (int i = 0; i < 5; ++i)
        steps.emplace_back(dumpOf(all));
    for (int i = 0; i < 3; ++i)
        steps.emplace_back(pollOf(all));
    std::string first;
    for (int order = 0; order < 3; ++order) {
        Keeper keeper;
        std::vector<ImportId> passing; // imports that are taken back again
        const auto takeBack = [&](std::size_t left) {
            while (passing.size() > left) {
                std::swap(passing[static_cast<std::size_t>(below(static_cast<int>(passing.size())))], passing.back());
                keeper.undo(passing.back());
                passing.pop_back();
            }
        };
        for (const Step& step : steps) {
            if (order > 0 && below(2) == 0)
                passing.push_back(keeper.import(dumpOf(all)));
            if (const auto* dump = std::get_if<Dump>(&step))
                keeper.import(*dump);
            else
                keeper.poll(std::get<Poll>(step));
            takeBack(static_cast<std::size_t>(below(3)));
        }
        takeBack(0);
        if (order == 0)
            first = keeper.exported();
        else
            ASSERT_EQ(keeper.exported(), first) << "seed " << GetParam();
        std::shuffle(steps.begin(), steps.end(), m_random);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ExportOrder, test::seeds(1, 17));

} // namespace
} // namespace afs
