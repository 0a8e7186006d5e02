// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_links.h"

#include "core/store/sql_instant.h"
#include "core/store/sql_json.h"

#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace afs {

namespace {

struct Neighbourhood {
    std::vector<LinkedTrack> tracks;
    RecordingId largest; ///< of the account
};

/// What is compared of the track is stored already.
QJsonObject knownKeys(const std::string& uri) {
    return {{QStringLiteral("uri"), QString::fromStdString(uri)}, {QStringLiteral("known"), true}};
}

Neighbourhood neighbourhood(Session& session, AccountId account, const QJsonArray& keys) {
    Neighbourhood around;
    QSqlQuery query = session.run("recording_neighbours", {{"account", account.value}, {"keys", sqlJson(keys)}});
    while (query.next()) {
        const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
        around.tracks.push_back({text(0),
                                 {text(1), text(2), query.value(3).toInt()},
                                 RecordingId(query.value(4).toInt()),
                                 query.value(5).toBool()});
        around.largest = RecordingId(query.value(6).toInt());
    }
    return around;
}

std::vector<std::string> linkAround(Session& session, AccountId account, const QJsonArray& keys) {
    const Neighbourhood around = neighbourhood(session, account, keys);
    const auto isChosen = [](const LinkedTrack& track) { return track.isChosen; };
    ChosenLinks chosen;
    if (std::any_of(around.tracks.begin(), around.tracks.end(), isChosen))
        chosen = ChosenLinks(readChoices(session, account));
    const std::vector<RecordingId> recordings =
        groupRecordings(around.tracks, chosen, RecordingId(around.largest.value + 1));
    std::vector<std::string> changed;
    QJsonArray links;
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        if (recordings[i] == around.tracks[i].recording)
            continue;
        changed.push_back(around.tracks[i].uri);
        links.append(QJsonObject{{QStringLiteral("uri"), QString::fromStdString(changed.back())},
                                 {QStringLiteral("recording"), recordings[i].value}});
    }
    if (!changed.empty())
        session.run("recording_links_put", {{"account", account.value}, {"links", sqlJson(links)}});
    return changed;
}

} // namespace

std::vector<LinkedTrack> readNeighbours(Session& session, AccountId account, const std::string& uri) {
    return neighbourhood(session, account, QJsonArray{knownKeys(uri)}).tracks;
}

std::vector<RecordingChoice> readChoices(Session& session, AccountId account) {
    std::vector<RecordingChoice> choices;
    QSqlQuery query = session.run("recording_choices", {{"account", account.value}});
    while (query.next())
        choices.push_back({RecordingChoiceId(query.value(0).toInt()),
                           static_cast<RecordingChange>(query.value(1).toInt()),
                           query.value(2).toString().toStdString(), query.value(3).toString().toStdString(),
                           instantFrom(query.value(4)).value_or(Instant{})});
    return choices;
}

std::vector<std::string> linkFacts(Session& session, AccountId account, const std::vector<TrackFacts>& facts) {
    std::map<std::string, RecordingKeys> keys;
    for (const TrackFacts& told : facts)
        keys.insert_or_assign(told.uri, recordingKeys(told));
    QJsonArray list;
    for (const auto& [uri, key] : keys)
        list.append(QJsonObject{{QStringLiteral("uri"), QString::fromStdString(uri)},
                                {QStringLiteral("by_isrc"), sqlJsonText(key.byIsrc)},
                                {QStringLiteral("by_names"), sqlJsonText(key.byNames)},
                                {QStringLiteral("length_ms"), key.byNames.empty() ? QJsonValue() : key.lengthMs}});
    return list.isEmpty() ? std::vector<std::string>() : linkAround(session, account, list);
}

std::vector<std::string> linkChoices(Session& session, AccountId account, const std::vector<RecordingChoice>& before,
                                     const std::vector<std::string>& also) {
    session.run("recording_set_chosen", {{"account", account.value}});
    std::set<std::string> uris(also.begin(), also.end());
    for (const std::vector<RecordingChoice>& choices : {readChoices(session, account), before})
        for (const RecordingChoice& choice : choices)
            for (const std::string& named : {choice.uri, choice.other})
                if (!named.empty())
                    uris.insert(named);
    QJsonArray list;
    for (const std::string& uri : uris)
        list.append(knownKeys(uri));
    return list.isEmpty() ? std::vector<std::string>() : linkAround(session, account, list);
}

} // namespace afs
