// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/history_export.h"

#include "core/dump/importer.h"
#include "core/store/observed_play_store.h"
#include "core/store/open_store.h"
#include "tests/support/seeds.h"
#include "tests/support/test_cluster.h"

#include <QBuffer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <thread>

#include <sys/stat.h>

namespace afs {
namespace {

const Instant began = std::chrono::sys_days{std::chrono::year{2024} / 5 / 1};

/// A row of a hand-made dump.
struct Written {
    int second = 0;
    std::string title = "Song";
    std::int64_t ms = 180'000;
    Source source = Source::ExtendedDump;
    std::string artist = "Band";
    std::string album = "Album";
    std::string platform = "linux";
};

Written fromAccountData(int second, std::string title) {
    return {second, std::move(title), 180'000, Source::AccountDump};
}

/// A store of its own that a test fills and exports.
class Home {
public:
    Home() {
        auto session = openStore(m_database.params(), QStringLiteral("test"));
        if (!session)
            throw std::runtime_error(session.error().detail.toStdString());
        m_session = std::move(*session);
        m_account = ensureLocalAccount(*m_session)->id;
    }

    ImportId import(const std::vector<Written>& rows) { return import(rows, m_account); }

    ImportId import(const std::vector<Written>& rows, AccountId account) {
        RowCollector collector;
        for (const Written& made : rows) {
            DumpRow row;
            const bool extended = made.source == Source::ExtendedDump;
            const std::string uri = "spotify:track:" + std::to_string(std::hash<std::string>{}(made.title));
            row.source = made.source;
            row.end = began + std::chrono::seconds(extended ? made.second : made.second / 60 * 60);
            row.ms = made.ms;
            row.title = made.title;
            row.artist = made.artist;
            if (extended) {
                row.uri = uri;
                row.album = made.album;
                row.flags = {Tri::No, Tri::Yes, Tri::Unknown, Tri::No};
                row.reasonStart = "clickrow";
                row.reasonEnd = "trackdone";
                row.platform = made.platform;
                row.country = "DE";
                row.offlineAt = 1'714'521'600'000;
            }
            collector.row(row);
        }
        Importer importer(*m_session, account, m_clock);
        auto checked =
            importer.checkRows(std::make_shared<const CollectedRows>(collector.take()), {QStringLiteral("rows")});
        if (!checked)
            throw std::runtime_error(checked.error().detail.toStdString());
        auto done = importer.import(*checked);
        if (!done)
            throw std::runtime_error(done.error().detail.toStdString());
        return *done->importId;
    }

    void undo(ImportId id) { EXPECT_TRUE(Importer(*m_session, m_account, m_clock).undo(id)); }

    QByteArray exported(ExportFormat format) { return exported(format, m_account); }

    QByteArray exported(ExportFormat format, AccountId account) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportHistory(*m_session, account, buffer, format);
        EXPECT_TRUE(done) << (done ? "" : done.error().detail.toStdString());
        return buffer.data();
    }

    QJsonArray exportedPlays() {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(exported(ExportFormat::Json), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
        EXPECT_EQ(document.object().keys(), QStringList{QStringLiteral("plays")});
        return document.object().value(QStringLiteral("plays")).toArray();
    }

    TestDatabase& database() { return m_database; }
    Session& session() { return *m_session; }

private:
    StoreDatabase m_database;
    SystemClock m_clock;
    std::unique_ptr<Session> m_session;
    AccountId m_account;
};

/// RFC 4180, as any table program reads it.
std::vector<QStringList> readCsv(const QByteArray& bytes) {
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            row.append(std::exchange(cell, {}));
        } else if (!quoted && c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.push_back(std::exchange(row, {}));
        } else {
            cell += c;
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_TRUE(row.isEmpty() && cell.isEmpty()) << "the last line has no end";
    return rows;
}

qsizetype column(const std::vector<QStringList>& csv, const char* name) {
    return csv.at(0).indexOf(QLatin1String(name));
}

TEST(HistoryExport, OfNothingIsAnEmptyTable) {
    Home home;
    EXPECT_TRUE(home.exportedPlays().isEmpty());
    EXPECT_EQ(readCsv(home.exported(ExportFormat::Csv)).size(), 1U);
}

TEST(HistoryExport, IntoAPipeGoesToWhoReadsIt) {
    Home home;
    home.import({{300, "B"}, {100, "A"}});
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("plays.csv"));
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QByteArray heard;
    {
        const std::jthread reader([&] {
            QFile end(pipe);
            if (end.open(QIODevice::ReadOnly))
                heard = end.readAll();
        });
        EXPECT_EQ(exportHistoryTo(pipe, home.session(), AccountId{}).value_or(0), 2);
    }
    EXPECT_EQ(heard, home.exported(ExportFormat::Csv));
    EXPECT_FALSE(QFileInfo(pipe).isFile()) << "it is a pipe still";
    const auto full = exportHistoryTo(QStringLiteral("/dev/full"), home.session(), AccountId{});
    ASSERT_FALSE(full) << "what nobody could keep is no success";
    EXPECT_TRUE(full.error().message.contains(QStringLiteral("/dev/full")));
}

TEST(HistoryExport, TellsEveryPlayWithAllItsEvidenceAsJson) {
    Home home;
    home.import({{300, "B"}, {100, "A"}});
    home.import({fromAccountData(100, "A"), fromAccountData(900, "C")});
    const QJsonArray plays = home.exportedPlays();
    ASSERT_EQ(plays.size(), 3);
    const QJsonObject first = plays[0].toObject();
    EXPECT_EQ(first.value(QStringLiteral("end")), QStringLiteral("2024-05-01T00:01:40Z"));
    const QJsonArray evidence = first.value(QStringLiteral("evidence")).toArray();
    ASSERT_EQ(evidence.size(), 2);
    const QJsonObject dump = evidence[0].toObject();
    const QJsonObject expected{{QStringLiteral("leads"), true},
                               {QStringLiteral("end"), QStringLiteral("2024-05-01T00:01:40Z")},
                               {QStringLiteral("source"), QStringLiteral("extended")},
                               {QStringLiteral("kind"), QStringLiteral("music")},
                               {QStringLiteral("uri"), dump.value(QStringLiteral("uri"))},
                               {QStringLiteral("title"), QStringLiteral("A")},
                               {QStringLiteral("artist"), QStringLiteral("Band")},
                               {QStringLiteral("album"), QStringLiteral("Album")},
                               {QStringLiteral("ms_played"), 180'000},
                               {QStringLiteral("skipped"), false},
                               {QStringLiteral("shuffle"), true},
                               {QStringLiteral("offline"), QJsonValue::Null},
                               {QStringLiteral("incognito_mode"), false},
                               {QStringLiteral("reason_start"), QStringLiteral("clickrow")},
                               {QStringLiteral("reason_end"), QStringLiteral("trackdone")},
                               {QStringLiteral("platform"), QStringLiteral("linux")},
                               {QStringLiteral("country"), QStringLiteral("DE")},
                               {QStringLiteral("offline_timestamp"), QStringLiteral("2024-05-01T00:00:00Z")},
                               {QStringLiteral("video"), false},
                               {QStringLiteral("context"), QJsonValue::Null}};
    EXPECT_EQ(dump, expected) << QJsonDocument(dump).toJson().toStdString();
    EXPECT_TRUE(dump.value(QStringLiteral("uri")).toString().startsWith(QStringLiteral("spotify:track:")));
    const QJsonObject listed = evidence[1].toObject();
    EXPECT_EQ(listed.value(QStringLiteral("leads")), false);
    EXPECT_EQ(listed.value(QStringLiteral("source")), QStringLiteral("account"));
    EXPECT_EQ(listed.value(QStringLiteral("end")), QStringLiteral("2024-05-01T00:01:00Z"));
    EXPECT_EQ(listed.value(QStringLiteral("uri")), QJsonValue::Null);
    EXPECT_EQ(plays[1].toObject().value(QStringLiteral("end")), QStringLiteral("2024-05-01T00:05:00Z"));
    EXPECT_EQ(plays[2].toObject().value(QStringLiteral("end")), QStringLiteral("2024-05-01T00:15:00Z"));
}

TEST(HistoryExport, TellsWhatScanningObserved) {
    Home home;
    ObservedPlay play;
    play.end = began + std::chrono::milliseconds(100'400);
    play.track.uri = "spotify:local:Band:Album:A:180";
    play.track.title = "A";
    play.track.artists = {{"", "Band"}};
    play.contextUri = "spotify:playlist:train";
    ASSERT_TRUE(ObservedPlayStore(home.session()).record(AccountId(1), {play}));
    play.source = Source::Live;
    play.heard = std::chrono::seconds(95);
    play.contextUri.clear();
    ASSERT_TRUE(ObservedPlayStore(home.session()).record(AccountId(1), {play}));
    const QJsonArray plays = home.exportedPlays();
    ASSERT_EQ(plays.size(), 1);
    const QJsonArray evidence = plays[0].toObject().value(QStringLiteral("evidence")).toArray();
    ASSERT_EQ(evidence.size(), 2);
    EXPECT_EQ(evidence[0][QStringLiteral("source")], QStringLiteral("live"));
    EXPECT_EQ(evidence[0][QStringLiteral("ms_played")], 95'000);
    EXPECT_EQ(evidence[0][QStringLiteral("context")], QJsonValue::Null);
    EXPECT_EQ(evidence[1][QStringLiteral("source")], QStringLiteral("web_api"));
    EXPECT_EQ(evidence[1][QStringLiteral("ms_played")], QJsonValue::Null);
    EXPECT_EQ(evidence[1][QStringLiteral("context")], QStringLiteral("spotify:playlist:train"));
    EXPECT_EQ(evidence[1][QStringLiteral("uri")], QStringLiteral("spotify:local:Band:Album:A:180"));
    EXPECT_EQ(evidence[1][QStringLiteral("end")], QStringLiteral("2024-05-01T00:01:40.400Z"));
}

TEST(HistoryExport, HasOneLineOfCsvForEachRowOfEvidence) {
    Home home;
    home.import({{300, "B", -1}, {100, "A"}});
    home.import({fromAccountData(100, "A")});
    const auto csv = readCsv(home.exported(ExportFormat::Csv));
    ASSERT_EQ(csv.size(), 4U);
    EXPECT_EQ(
        csv[0].join(u','),
        QStringLiteral("play,leads,end,source,kind,uri,title,artist,album,ms_played,skipped,shuffle,offline,"
                       "incognito_mode,reason_start,reason_end,platform,country,offline_timestamp,video,context"));
    QStringList numbers;
    for (std::size_t i = 1; i < csv.size(); ++i) {
        EXPECT_EQ(csv[i].size(), csv[0].size());
        numbers.append(csv[i].at(0));
    }
    EXPECT_EQ(numbers.join(u' '), QStringLiteral("1 1 2")) << "the rows of a play share its number";
    EXPECT_EQ(csv[1].at(column(csv, "leads")), QStringLiteral("true"));
    EXPECT_EQ(csv[2].at(column(csv, "leads")), QStringLiteral("false"));
    EXPECT_EQ(csv[3].at(column(csv, "ms_played")), QString());
    EXPECT_EQ(csv[3].at(column(csv, "offline")), QString());
    EXPECT_EQ(csv[1].at(column(csv, "end")), QStringLiteral("2024-05-01T00:01:40Z"));
}

TEST(HistoryExport, KeepsEveryCharacterOfANameInBothFormats) {
    const std::vector<std::string> names{R"(quotes " and "")",
                                         "commas, many, of, them",
                                         "line\nbreak\r\nand more",
                                         "tab\tand \x01 control",
                                         R"(back\slash \n \u0041)",
                                         "Björk 日本語 \xf0\x9f\x8c\x8a é",
                                         " blanks around ",
                                         "=1+1",
                                         "\"",
                                         "'single' </script>"};
    Home home;
    std::vector<Written> rows;
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.push_back(
            {static_cast<int>(100 * i), names[i], 180'000, Source::ExtendedDump, names[i], names[i], names[i]});
    home.import(rows);
    const QJsonArray plays = home.exportedPlays();
    const auto csv = readCsv(home.exported(ExportFormat::Csv));
    ASSERT_EQ(plays.size(), static_cast<qsizetype>(names.size()));
    ASSERT_EQ(csv.size(), names.size() + 1);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString name = QString::fromStdString(names[i]);
        const QJsonObject evidence =
            plays[static_cast<qsizetype>(i)].toObject()[QStringLiteral("evidence")][0].toObject();
        for (const char* key : {"title", "artist", "album", "platform"}) {
            EXPECT_EQ(evidence.value(QLatin1String(key)).toString(), name) << key << ' ' << names[i];
            EXPECT_EQ(csv[i + 1].at(column(csv, key)), name) << key << ' ' << names[i];
        }
    }
}

TEST(HistoryExport, OfEqualFactsHasEqualBytesWhateverTheWayThere) {
    std::mt19937 random(test::seeded(11U));
    std::vector<Written> world;
    for (int i = 0; i < 60; ++i)
        world.push_back({400 * i + static_cast<int>(random() % 3), "Song " + std::to_string(random() % 9)});
    world.push_back({world.front().second, "Another at the same moment"});
    const std::vector<Written> older(world.begin(), world.begin() + 40);
    const std::vector<Written> newer(world.begin() + 25, world.end());
    std::vector<Written> listed;
    for (int i = 20; i < 50; ++i)
        listed.push_back(
            fromAccountData(world[static_cast<std::size_t>(i)].second, world[static_cast<std::size_t>(i)].title));

    Home straight;
    straight.import(older);
    straight.import(newer);
    straight.import(listed);

    Home roundabout;
    const ImportId mistake = roundabout.import({{77, "Mistake"}, world[3], {5'000'000, "Another mistake"}});
    roundabout.import(listed);
    std::vector<Written> shuffled = newer;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    roundabout.import(shuffled);
    const ImportId twice = roundabout.import(older);
    roundabout.undo(mistake);
    roundabout.undo(twice);
    roundabout.import(older);

    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        const QByteArray bytes = straight.exported(format);
        EXPECT_GT(bytes.count('\n'), 60);
        EXPECT_EQ(bytes, straight.exported(format));
        EXPECT_EQ(bytes, roundabout.exported(format));
        EXPECT_FALSE(bytes.contains("istake"));
    }
}

TEST(HistoryExport, OfAllAccountsHoldsThePlaysOfEach) {
    Home home;
    home.import({{100, "Mine"}});
    const AccountId partner(
        home.database().query(QStringLiteral("insert into account (name) values ('p') returning account_id")).toInt());
    home.import({{50, "Theirs"}}, partner);
    EXPECT_EQ(readCsv(home.exported(ExportFormat::Csv, AccountId{})).size(), 3U);
    EXPECT_EQ(readCsv(home.exported(ExportFormat::Csv, partner)).size(), 2U);
    EXPECT_FALSE(home.exported(ExportFormat::Json).contains("Theirs"));
}

TEST(HistoryExport, SaysHowManyPlaysItWrote) {
    Home home;
    home.import({{100, "A"}, {200, "B"}, {200, "B"}});
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportHistory(home.session(), AccountId{}, buffer, format);
        ASSERT_TRUE(written);
        EXPECT_EQ(*written, 2);
    }
}

TEST(HistoryExport, WithoutADatabaseIsThatOfAnEmptyOne) {
    Home home;
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        EXPECT_EQ(exportNothing(buffer, format).value_or(-1), 0);
        EXPECT_EQ(buffer.data(), home.exported(format));
    }
}

TEST(HistoryExport, SaysWhenItCannotBeWrittenOrWasCancelled) {
    Home home;
    home.import({{100, "A"}});
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto refused = exportHistory(home.session(), AccountId{}, closed, ExportFormat::Json);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Failed);
    std::stop_source stop;
    stop.request_stop();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto cancelled = exportHistory(home.session(), AccountId{}, buffer, ExportFormat::Json, stop.get_token());
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(home.exportedPlays().size(), 1); // the session is still good
}

} // namespace
} // namespace afs
