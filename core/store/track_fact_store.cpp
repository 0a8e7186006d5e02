// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/track_fact_store.h"

#include "core/domain/play.h"
#include "core/store/db_error.h"
#include "core/store/recording_links.h"
#include "core/store/sql_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace afs {

namespace {

QJsonObject jsonFacts(const TrackFacts& facts) {
    QJsonObject object{{QStringLiteral("uri"), sqlJsonText(facts.uri)},
                       {QStringLiteral("title"), sqlJsonText(facts.title)},
                       {QStringLiteral("album_id"), sqlJsonText(facts.albumId)},
                       {QStringLiteral("album"), sqlJsonText(facts.album)},
                       {QStringLiteral("album_artist"), sqlJsonText(facts.albumArtist)},
                       {QStringLiteral("isrc"), sqlJsonText(facts.isrc)}};
    QJsonArray artists;
    for (const TrackFacts::Artist& artist : facts.artists)
        artists.append(QJsonObject{{QStringLiteral("id"), sqlJsonText(artist.id)},
                                   {QStringLiteral("name"), sqlJsonText(artist.name)}});
    object.insert(QStringLiteral("artists"), artists);
    // Bodies of local files have been seen with nonsense for a length.
    if (facts.length && facts.length->count() > 0 && facts.length->count() <= dayMs)
        object.insert(QStringLiteral("length_ms"), qint64{facts.length->count()});
    return object;
}

std::vector<TrackFacts::Artist> artistsFrom(const QString& json) {
    std::vector<TrackFacts::Artist> artists;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    for (const QJsonValue value : document.array())
        artists.push_back({value[QLatin1String("id")].toString().toStdString(),
                           value[QLatin1String("name")].toString().toStdString()});
    return artists;
}

} // namespace

std::vector<FactChange> putTrackFacts(Session& session, AccountId account, const std::vector<TrackFacts>& facts,
                                      FactSource source) {
    // A track that is told of twice says the later thing: a statement may touch a row once only. In the order of their
    // URIs, so that two who write at once wait for each other and not in a circle.
    std::map<std::string, QJsonObject> byUri;
    for (const TrackFacts& told : facts) {
        const QJsonObject object = jsonFacts(told);
        QJsonObject& known = byUri[told.uri];
        for (auto value = object.begin(); value != object.end(); ++value)
            if (!value->isNull() && !(value->isArray() && value->toArray().isEmpty()))
                known.insert(value.key(), value.value());
    }
    QJsonArray list;
    for (const auto& [uri, object] : byUri)
        if (object.contains(QLatin1String("uri")))
            list.append(object);
    if (list.isEmpty())
        return {};
    std::map<std::string, bool> changes; // whether every play is to be told
    std::vector<TrackFacts> linking;
    QSqlQuery query =
        session.run("track_facts_put",
                    {{"account", account.value}, {"facts", sqlJson(list)}, {"source", static_cast<int>(source)}});
    while (query.next()) {
        // A player knows one artist only, and no ISRC: it joins nothing.
        if (query.value(6).toInt() >= static_cast<int>(FactSource::WebApi))
            linking.push_back(linkingFacts(query));
        if (query.value(7).toBool())
            changes[query.value(0).toString().toStdString()] = query.value(8).toBool();
    }
    for (const std::string& linked : linkFacts(session, account, linking))
        changes.try_emplace(linked, false);
    std::vector<FactChange> told;
    for (const auto& [uri, everyPlay] : changes)
        told.push_back({uri, everyPlay});
    return told;
}

TrackFacts linkingFacts(const QSqlQuery& query) {
    const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
    TrackFacts facts{text(0), text(1), artistsFrom(query.value(2).toString()), {}, text(3), {}, text(4), {}};
    if (!query.isNull(5))
        facts.length = Milliseconds(query.value(5).toLongLong());
    return facts;
}

Status TrackFactStore::put(AccountId account, const std::vector<TrackFacts>& facts, FactSource source,
                           AskedAfter asked) {
    return guarded([&] {
        Transaction transaction(m_session);
        holdApiData(m_session, account, asked);
        const std::vector<FactChange> changes = putTrackFacts(m_session, account, facts, source);
        if (!changes.empty())
            announceChange(m_session, account, {.removed = {}, .added = {}, .tracks = changes});
        transaction.commit();
    });
}

Result<std::vector<TrackFacts>> TrackFactStore::read(AccountId account, const std::vector<std::string>& uris) {
    return guarded([&] {
        QJsonArray wanted;
        for (const std::string& uri : uris)
            wanted.append(QString::fromStdString(uri));
        std::vector<TrackFacts> all;
        QSqlQuery query = m_session.run("track_facts_read", {{"account", account.value}, {"uris", sqlJson(wanted)}});
        while (query.next()) {
            const auto text = [&](int column) { return query.value(column).toString().toStdString(); };
            TrackFacts facts{text(0), text(1), artistsFrom(query.value(2).toString()), text(3), text(4), text(5),
                             text(6), {}};
            if (!query.value(7).isNull())
                facts.length = Milliseconds(query.value(7).toLongLong());
            all.push_back(std::move(facts));
        }
        return all;
    });
}

} // namespace afs
