// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/spotify_decoder.h"
#include "tests/support/spotify/value_text.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace afs {
namespace {

QString answersFolder() {
    return QStringLiteral(AFS_SOURCE_DIR "/tests/data/spotify/answers");
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class EveryKindOfAnswer : public testing::TestWithParam<QString> {};

TEST_P(EveryKindOfAnswer, IsDecodedAsWritten) {
    const QString path = answersFolder() + u'/' + GetParam();
    const std::string decoded =
        test::decodedText(GetParam().section(u'-', 0, 0).toStdString(), readFile(path + QStringLiteral(".json")));
    if (qEnvironmentVariableIsSet("AFS_WRITE_GOLDEN")) {
        QFile golden(path + QStringLiteral(".txt"));
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(QByteArray::fromStdString(decoded));
    }
    EXPECT_EQ(decoded, readFile(path + QStringLiteral(".txt")).toStdString());
}

std::vector<QString> answerNames() {
    std::vector<QString> names;
    const QStringList files = QDir(answersFolder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.push_back(file.chopped(5));
    return names;
}

INSTANTIATE_TEST_SUITE_P(Golden, EveryKindOfAnswer, testing::ValuesIn(answerNames()), [](const auto& tested) {
    return QString(tested.param).replace(u'-', QStringLiteral("__")).toStdString();
});

TEST(Decoder, TakesAListThatIsNotThereForDamageAndNotForEmpty) {
    for (const QByteArray& body : {QByteArray("{}"), QByteArray(R"({"items":{}})"), QByteArray(R"({"items":null})"),
                                   QByteArray("[]"), QByteArray("null"), QByteArray(R"({"items":[)"), QByteArray()}) {
        EXPECT_FALSE(decodeRecentlyPlayed(body)) << body.toStdString();
        EXPECT_FALSE(decodePlaylistList(body)) << body.toStdString();
        EXPECT_FALSE(decodePlaylistPage(body)) << body.toStdString();
    }
    EXPECT_EQ(decodePlaylistPage("{}").error().kind, ErrorKind::Network);
}

TEST(Decoder, TakesATrackForGoneOnlyWhereSpotifySaysSo) {
    const auto statusOf = [](const char* entry) {
        const auto page = decodePlaylistPage(QByteArray(R"({"items":[)") + entry + R"(],"total":1})");
        EXPECT_TRUE(page && page->entries.size() == 1) << entry;
        return entryStatus(page->entries.at(0));
    };
    for (const char* gone : {R"({"item":null})", R"({"track":null})", R"({"item":null,"track":null,"is_local":false})"})
        EXPECT_EQ(statusOf(gone), EntryStatus::Removed) << gone;
    for (const char* unsaid : {"{}", "null", "5", R"({"item":5})", R"({"item":{}})", R"({"entity":{"id":"x"}})", "[]"})
        EXPECT_EQ(statusOf(unsaid), EntryStatus::Unknown) << unsaid;
}

TEST(Decoder, TakesAListOfWhichNoPlayHasAMomentForNoAnswer) {
    EXPECT_FALSE(decodeRecentlyPlayed(R"({"items":[{"played_at":"yesterday","track":{"uri":"spotify:odd"}}]})"));
    EXPECT_TRUE(decodeRecentlyPlayed(R"({"items":[]})"));
}

TEST(Decoder, TakesTheIdFromTheAddressWhereThereIsNone) {
    const auto window = decodeRecentlyPlayed(
        R"({"items":[{"played_at":"2026-10-01T12:00:00Z","track":{"uri":"spotify:track:0A1b2C3d4E5f6G7h8I9j0K"}},
                     {"played_at":"2026-10-01T13:00:00Z","track":{"uri":"spotify:odd"}}]})");
    ASSERT_TRUE(window);
    ASSERT_EQ(window->items.size(), 2U);
    EXPECT_EQ(window->items[0].track.id, QStringLiteral("0A1b2C3d4E5f6G7h8I9j0K"));
    EXPECT_EQ(window->items[1].track.id, QString());
}

TEST(Decoder, KnowsALocalFileInEverySpelling) {
    for (const char* uri : {"spotify:local:The+Band::S%C3%B8ng:40", "spotify:local:The%20Band::S%c3%b8ng:40"}) {
        const auto page =
            decodePlaylistPage(QByteArray(R"({"items":[{"item":{"id":null,"uri":")") + uri + R"("}}],"total":1})");
        ASSERT_TRUE(page && page->entries.size() == 1 && page->entries[0].track);
        EXPECT_EQ(page->entries[0].track->uri, QStringLiteral("spotify:local:The+Band::S%C3%B8ng:40"));
        EXPECT_EQ(page->entries[0].track->name, QString::fromUtf8("S\xc3\xb8ng"));
        EXPECT_EQ(entryStatus(page->entries[0]), EntryStatus::Local);
    }
}

TEST(Decoder, TakesAnEmptyAnswerOfThePlayerForSilence) {
    ASSERT_TRUE(decodePlayer({}));
    EXPECT_FALSE(decodePlayer("")->has_value());
    EXPECT_FALSE(decodePlayer("<html>"));
}

TEST(Decoder, ErrorsDoNotRepeatTheAnswer) {
    const auto failed = decodeProfile(R"({"id": "AQ-secret)");
    ASSERT_FALSE(failed);
    EXPECT_FALSE(failed.error().message.contains(QStringLiteral("AQ-secret")));
    EXPECT_FALSE(failed.error().detail.contains(QStringLiteral("AQ-secret")));
}

} // namespace
} // namespace afs
