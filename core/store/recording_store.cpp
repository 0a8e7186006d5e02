// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recording_store.h"

#include "core/store/change_log.h"
#include "core/store/db_error.h"
#include "core/store/recording_links.h"
#include "core/store/track_fact_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

/// Of recordingKeys() and groupRecordings(): raised when they change.
constexpr int presentRules = 3;

double msSince1970(Instant moment) {
    return static_cast<double>(moment.time_since_epoch().count());
}

void announceLinks(Session& session, AccountId account, const std::vector<std::string>& uris) {
    std::vector<FactChange> changes;
    for (const std::string& uri : uris)
        changes.push_back({uri, false});
    if (!changes.empty())
        announceChange(session, account, {.removed = {}, .added = {}, .tracks = changes});
}

/// The tracks of the recording of `uri`, or that one alone.
std::vector<LinkedTrack> recordingOf(const std::vector<LinkedTrack>& around, const std::string& uri) {
    const auto own =
        std::find_if(around.begin(), around.end(), [&](const LinkedTrack& track) { return track.uri == uri; });
    std::vector<LinkedTrack> tracks;
    for (const LinkedTrack& track : around)
        if (track.uri == uri || (own != around.end() && own->recording && track.recording == own->recording))
            tracks.push_back(track);
    return tracks;
}

bool isTrackUri(const std::string& uri) {
    return uri.starts_with("spotify:track:") || uri.starts_with("spotify:local:");
}

/// Links the tracks of one account by the present rules.
void linkAll(Session& session, AccountId account) {
    constexpr std::size_t atOnce = 2'000;
    Transaction transaction(session);
    session.run("recording_hold", {{"account", account.value}});
    std::vector<TrackFacts> facts;
    QSqlQuery query = session.run("recording_facts", {{"account", account.value}});
    while (query.next())
        facts.push_back(linkingFacts(query));
    std::vector<std::string> changed;
    for (std::size_t from = 0; from < facts.size(); from += atOnce) {
        const std::size_t to = std::min(from + atOnce, facts.size());
        const auto links = linkFacts(
            session, account,
            {facts.begin() + static_cast<std::ptrdiff_t>(from), facts.begin() + static_cast<std::ptrdiff_t>(to)});
        changed.insert(changed.end(), links.begin(), links.end());
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    announceLinks(session, account, changed);
    session.run("recording_rules_done", {{"account", account.value}, {"rules", presentRules}});
    transaction.commit();
}

} // namespace

Result<RecordingDetails> RecordingStore::read(AccountId account, const std::string& uri) {
    return guarded([&] {
        RecordingDetails details;
        std::vector<LinkedTrack> linked;
        QSqlQuery query =
            m_session.run("recording_details", {{"account", account.value}, {"uri", QString::fromStdString(uri)}});
        while (query.next()) {
            const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
            RecordingTrack track{text(0), text(1), text(2), text(3), text(4), {}};
            if (!query.isNull(5))
                track.length = Milliseconds(query.value(5).toLongLong());
            linked.push_back({track.uri, {text(6), text(7), query.value(8).toInt()}, {}});
            details.tracks.push_back(std::move(track));
        }
        const std::vector<RecordingChoice> choices = readChoices(m_session, account);
        const ChosenLinks chosen(choices);
        const std::vector<LinkReason> reasons = whyLinked(linked, chosen);
        for (std::size_t i = 0; i < linked.size(); ++i) {
            details.tracks[i].reason = reasons[i];
            details.tracks[i].isApart = chosen.isApart(linked[i].uri);
        }
        const auto isMember = [&](const std::string& named) {
            return std::any_of(linked.begin(), linked.end(), [&](const LinkedTrack& t) { return t.uri == named; });
        };
        for (const RecordingChoice& choice : choices)
            if (isMember(choice.uri) || isMember(choice.other))
                details.choices.push_back(choice);
        return details;
    });
}

RecordingChoiceId RecordingStore::add(AccountId account, const RecordingChoice& choice) {
    return RecordingChoiceId(m_session
                                 .value("recording_choice_add", {{"account", account.value},
                                                                 {"change", static_cast<int>(choice.change)},
                                                                 {"uri", QString::fromStdString(choice.uri)},
                                                                 {"other", QString::fromStdString(choice.other)},
                                                                 {"chosen_ms", msSince1970(choice.at)}})
                                 .toInt());
}

Result<std::optional<RecordingChoiceId>> RecordingStore::takeApart(AccountId account, const std::string& uri,
                                                                   Instant now) {
    return guarded([&]() -> std::optional<RecordingChoiceId> {
        Transaction transaction(m_session);
        m_session.run("recording_hold", {{"account", account.value}});
        const std::vector<RecordingChoice> before = readChoices(m_session, account);
        const std::vector<LinkedTrack> tracks = recordingOf(readNeighbours(m_session, account, uri), uri);
        if (tracks.size() < 2)
            return {};
        const RecordingChoiceId id = add(account, {{}, RecordingChange::Apart, uri, {}, now});
        std::vector<std::string> uris;
        for (const LinkedTrack& track : tracks)
            uris.push_back(track.uri);
        announceLinks(m_session, account, linkChoices(m_session, account, before, uris));
        transaction.commit();
        return id;
    });
}

Result<std::optional<RecordingChoiceId>> RecordingStore::join(AccountId account, const std::string& uri,
                                                              const std::string& other, Instant now) {
    if (!isTrackUri(uri) || !isTrackUri(other))
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Store", "Only tracks that Spotify gave an address can be joined."));
    return guarded([&]() -> std::optional<RecordingChoiceId> {
        Transaction transaction(m_session);
        m_session.run("recording_hold", {{"account", account.value}});
        const std::vector<RecordingChoice> before = readChoices(m_session, account);
        const std::vector<LinkedTrack> tracks = recordingOf(readNeighbours(m_session, account, uri), uri);
        const bool isOneAlready = uri == other || std::any_of(tracks.begin(), tracks.end(),
                                                              [&](const LinkedTrack& t) { return t.uri == other; });
        if (isOneAlready)
            return {};
        const RecordingChoiceId id = add(account, {{}, RecordingChange::Joined, uri, other, now});
        announceLinks(m_session, account, linkChoices(m_session, account, before, {uri, other}));
        transaction.commit();
        return id;
    });
}

Result<bool> RecordingStore::undo(AccountId account, RecordingChoiceId choice, Instant now) {
    return guarded([&] {
        Transaction transaction(m_session);
        m_session.run("recording_hold", {{"account", account.value}});
        const std::vector<RecordingChoice> before = readChoices(m_session, account);
        const bool isThere =
            m_session
                .value("recording_choice_undo",
                       {{"account", account.value}, {"choice", choice.value}, {"undone_ms", msSince1970(now)}})
                .isValid();
        if (!isThere)
            return false;
        announceLinks(m_session, account, linkChoices(m_session, account, before));
        transaction.commit();
        return true;
    });
}

Status linkByNewRules(Session& session) {
    return guarded([&] {
        std::vector<AccountId> due;
        QSqlQuery query = session.run("recording_rules_due", {{"rules", presentRules}});
        while (query.next())
            due.emplace_back(query.value(0).toInt());
        for (const AccountId account : due)
            linkAll(session, account);
    });
}

} // namespace afs
