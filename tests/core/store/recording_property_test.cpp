// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_rules.h"
#include "tests/core/store/recordings.h"
#include "tests/support/seeds.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

namespace afs::test {
namespace {

/// What the links are a function of, taken together by comparing each with each.
class RandomRecordings : public Recordings, public testing::WithParamInterface<unsigned> {
protected:
    struct Choice {
        RecordingChoiceId id;
        RecordingChoice what;
    };

    std::string someName() { return std::string(1, static_cast<char>('a' + m_random() % 10)); }

    void learnSomething() {
        std::vector<TrackFacts> facts;
        for (auto i = 1 + m_random() % 4; i > 0; --i) {
            TrackFacts track = release(someName(), m_random() % 2 ? "CODE" + std::to_string(m_random() % 4) : "",
                                       180s + std::chrono::seconds(m_random() % 9));
            constexpr std::array titles{"Song", "Song", "Song", "Song - Live", "Song (Acoustic)", "Other"};
            track.title = titles.at(m_random() % titles.size());
            facts.push_back(track);
            TrackFacts& known = m_facts[track.uri];
            const std::string isrc = track.isrc.empty() ? known.isrc : track.isrc;
            known = track;
            known.isrc = isrc;
        }
        if (m_random() % 2)
            put(facts);
        else
            play(facts);
    }

    void choose() {
        const std::string name = someName();
        const std::string other = someName();
        const bool parts = m_random() % 2 != 0;
        const auto id = parts ? store().takeApart(m_account, uriOf(name), noon)
                              : store().join(m_account, uriOf(name), uriOf(other), noon);
        ASSERT_TRUE(id) << id.error().detail.toStdString();
        if (!*id)
            return;
        const auto change = parts ? RecordingChange::Apart : RecordingChange::Joined;
        m_choices.push_back({**id, {{}, change, uriOf(name), parts ? std::string() : uriOf(other), noon}});
    }

    void undoSomething() {
        if (m_choices.empty())
            return;
        const auto choice = m_choices.begin() + static_cast<std::ptrdiff_t>(m_random() % m_choices.size());
        undo(choice->id);
        m_choices.erase(choice);
    }

    using Keys = std::map<std::string, RecordingKeys>; ///< by URI

    static bool areAlike(const RecordingKeys& x, const RecordingKeys& y) {
        return !x.byNames.empty() && x.byNames == y.byNames && std::abs(x.lengthMs - y.lengthMs) <= 2000;
    }

    static std::set<std::string> codesBeside(const Keys& keys, const RecordingKeys& own) {
        std::set<std::string> codes;
        for (const auto& [uri, other] : keys)
            if (!other.byIsrc.empty() && areAlike(own, other))
                codes.insert(other.byIsrc);
        return codes;
    }

    /// Those that no code is beside, from the shortest on: the first of each recording by the URIs that follow it.
    static std::map<std::string, std::string> firstsByNames(const Keys& keys) {
        std::vector<std::pair<RecordingKeys, std::string>> without;
        for (const auto& [uri, own] : keys)
            if (own.byIsrc.empty() && !own.byNames.empty() && codesBeside(keys, own).empty())
                without.emplace_back(own, uri);
        std::ranges::sort(without, {}, [](const auto& each) {
            return std::tuple(each.first.byNames, each.first.lengthMs, each.second);
        });
        std::map<std::string, std::string> firsts;
        const std::pair<RecordingKeys, std::string>* first = nullptr;
        for (const auto& each : without) {
            if (first == nullptr || !areAlike(first->first, each.first))
                first = &each;
            firsts[each.second] = first->second;
        }
        return firsts;
    }

    /// What the rules join, of tracks that nobody took apart.
    std::vector<std::pair<std::string, std::string>> rulePairs(const std::set<std::string>& apart) const {
        Keys keys;
        for (const auto& [uri, facts] : m_facts)
            if (!apart.contains(uri))
                keys.emplace(uri, recordingKeys(facts));
        std::vector<std::pair<std::string, std::string>> pairs;
        for (const auto& [uri, own] : keys)
            for (const auto& [other, otherKeys] : keys) {
                const bool isOneCode = !own.byIsrc.empty() && own.byIsrc == otherKeys.byIsrc;
                const bool isByName = own.byIsrc.empty() && !otherKeys.byIsrc.empty() && areAlike(own, otherKeys) &&
                                      codesBeside(keys, own).size() == 1;
                if (isOneCode || isByName)
                    pairs.emplace_back(uri, other);
            }
        for (const auto& [first, other] : firstsByNames(keys))
            pairs.emplace_back(first, other);
        return pairs;
    }

    std::set<std::pair<std::string, std::string>> expectedPairs() const {
        std::set<std::string> apart;
        std::vector<std::set<std::string>> joins; // pairs
        for (const Choice& choice : m_choices) {
            if (choice.what.change == RecordingChange::Joined) {
                joins.push_back({choice.what.uri, choice.what.other});
                continue;
            }
            apart.insert(choice.what.uri);
            std::vector<std::string> left;
            std::erase_if(joins, [&](std::set<std::string> join) {
                if (join.erase(choice.what.uri) == 0)
                    return false;
                left.push_back(*join.begin());
                return true;
            });
            for (std::size_t i = 1; i < left.size(); ++i)
                joins.push_back({left.front(), left[i]});
        }
        std::map<std::string, std::string> group; // each its own, then the smaller of two that are joined
        for (char name = 'a'; name < 'a' + 10; ++name)
            group[uriOf(std::string(1, name))] = uriOf(std::string(1, name));
        const auto unite = [&](const std::string& a, const std::string& b) {
            const std::string from = std::max(group[a], group[b]);
            const std::string to = std::min(group[a], group[b]);
            for (auto& [uri, of] : group)
                of = of == from ? to : of;
        };
        for (const auto& [uri, other] : rulePairs(apart))
            unite(uri, other);
        for (const auto& join : joins)
            unite(*join.begin(), *join.rbegin());
        return pairsOf(group);
    }

    std::set<std::pair<std::string, std::string>> storedPairs() const {
        std::map<std::string, std::string> group;
        const QString rows = m_database.query(QStringLiteral(
            "select string_agg(uri || ' ' || recording_id, ',') from recording_link where recording_id is not null"));
        for (const QString& row : rows.split(u',', Qt::SkipEmptyParts))
            group[row.section(u' ', 0, 0).toStdString()] = row.section(u' ', 1).toStdString();
        return pairsOf(group);
    }

    static std::set<std::pair<std::string, std::string>> pairsOf(const std::map<std::string, std::string>& group) {
        std::set<std::pair<std::string, std::string>> pairs;
        for (const auto& [uri, of] : group)
            for (const auto& [other, ofOther] : group)
                if (uri < other && of == ofOther)
                    pairs.emplace(uri, other);
        return pairs;
    }

    std::mt19937 m_random{GetParam()};
    std::map<std::string, TrackFacts> m_facts;
    std::vector<Choice> m_choices; ///< that are not undone
};

TEST_P(RandomRecordings, FollowFromFactsAndChoicesWhateverCameFirst) {
    for (int step = 0; step < 60; ++step) {
        switch (m_random() % 4) {
        case 0:
            choose();
            break;
        case 1:
            undoSomething();
            break;
        default:
            learnSomething();
        }
        ASSERT_EQ(storedPairs(), expectedPairs()) << "step " << step;
    }
    const auto before = storedPairs();
    m_database.query(QStringLiteral("update recording_link set recording_id = null, by_isrc = null, by_names = null; "
                                    "update account set recording_rules = 0"));
    m_session = open();
    ASSERT_EQ(storedPairs(), before) << "made again from the start";
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomRecordings, test::seeds(1U, 13U));

} // namespace
} // namespace afs::test
