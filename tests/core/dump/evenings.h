// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/dump/imports.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>

namespace afs::test {

class ObservedImports : public Imports {
protected:
    Made account(int second, int song, std::int64_t ms = 180'000) { return {second, song, ms, Source::AccountDump}; }

    /// The evidence of all plays: sources, the leading one in capitals; "Ew" is an extended row over a Web API row.
    std::multiset<std::string> sources() {
        auto stored = HistoryStore(*m_session).read(m_account);
        EXPECT_TRUE(stored);
        std::map<std::int64_t, std::string> plays;
        for (const EvidenceRow& row : stored->evidence) {
            const char letter = " eawlp"[static_cast<int>(row.source)];
            std::string& text = plays[row.playId];
            text.insert(row.leads ? 0 : text.size(), 1, row.leads ? static_cast<char>(letter - 'a' + 'A') : letter);
            std::sort(text.begin() + 1, text.end());
        }
        std::multiset<std::string> all;
        for (const auto& [id, text] : plays)
            all.insert(text);
        return all;
    }

    /// In another database.
    void startAnew() {
        m_session.reset();
        m_fresh = std::make_unique<StoreDatabase>();
        m_session = *openStore(m_fresh->params(), QStringLiteral("test"));
        m_account = ensureLocalAccount(*m_session)->id;
    }

    using Sources = std::multiset<std::string>;
    std::unique_ptr<StoreDatabase> m_fresh;
};

/// What was really played, and what each source tells of it.
struct Evening {
    std::vector<Made> dump;
    std::vector<ObservedPlay> listed;
    std::vector<ObservedPlay> watched;
    std::vector<ObservedPlay> local;
    std::int64_t watchedPlays = 0; ///< those that one of the two watchers saw, or both
};

class RandomEvenings : public ObservedImports {
protected:
    Evening evening(std::mt19937& random, int songs) {
        const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
        Evening all;
        double at = 100;
        int song = 0;
        for (int i = 0; i < songs; ++i) {
            song = below(3) == 0 ? song : below(4);
            const int length = 150 + 30 * song;
            const int heard = below(5) == 0 ? 5 + below(60) : length;
            at += below(4) == 0 ? below(400) : below(3);
            at += heard;
            Made row{static_cast<int>(at), song, heard * 1000};
            if (below(6) == 0) { // told once the app is used again
                row.began = row.second - heard;
                row.second += below(3) == 0 ? below(3'000) : 3'700 + below(40'000);
            }
            all.dump.push_back(row);
            if (heard >= 30 && below(8) != 0)
                all.listed.push_back(withLength(seen(at + below(4000) / 1000.0 - 1, song), length));
            const bool isSeenLive = heard >= 30 && below(3) != 0;
            if (isSeenLive)
                all.watched.push_back(withLength(seen(at - below(20), song, Source::Live, heard - 20), length));
            const bool isSeenHere = below(3) != 0;
            if (isSeenHere)
                all.local.push_back(withLength(seen(at + 0.2, song, Source::LocalPlayer, heard), length));
            all.watchedPlays += isSeenLive || isSeenHere ? 1 : 0;
        }
        return all;
    }
    static ObservedPlay withLength(ObservedPlay play, int seconds) {
        play.track.length = std::chrono::seconds(seconds);
        return play;
    }
    template <typename T>
    static std::vector<T> part(const std::vector<T>& all, double from, double to) {
        const auto place = [&](double share) {
            return all.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(all.size()));
        };
        return {place(from), place(to)};
    }
    std::vector<Made> asAccount(std::vector<Made> rows) {
        for (Made& row : rows)
            row = {row.second, row.song, row.ms, Source::AccountDump};
        return rows;
    }
};

} // namespace afs::test
