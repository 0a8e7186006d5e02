// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/unstored_file.h"
#include "core/scan/watch_state.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace afs {
namespace {

using namespace std::chrono_literals;

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 10 / 1) + 12h;

UnstoredWatch someWatch() {
    ObservedPlay play;
    play.source = Source::LocalPlayer;
    play.end = noon;
    play.heard = 42s;
    play.track.uri = "spotify:local:Band:Album:S%C3%B8ng:180";
    play.track.title = "Søng";
    play.track.artists = {{"", "Band"}};
    play.track.length = 180s;
    play.contextUri = "spotify:playlist:x";
    play.storedEnd = noon - 10s;
    ObservedPlay bare;
    bare.source = Source::Live;
    bare.end = noon + 1ms;
    bare.track.uri = "spotify:track:x";
    return {{play, bare}, {{noon - 1h, noon, GapCause::Asleep}}, true, noon};
}

TEST(WhatWasNotStored, ComesBackAsItWasBesideItsState) {
    WatchState state;
    state.lastLook = noon;
    state.wasPlaying = true;
    const QByteArray json = someWatch().besideState(state.toJson());
    EXPECT_EQ(UnstoredWatch::fromJson(json), someWatch());
    EXPECT_EQ(WatchState::fromJson(json), state) << "the state is read as if it stood alone";
    EXPECT_TRUE(UnstoredWatch::fromJson(WatchState::fromJson(json).toJson()).isEmpty()) << "and is written without";
}

TEST(WhatWasNotStored, IsNothingWhereNothingCanBeRead) {
    const char* const odd = R"({"unstored":{"plays":[null,{},{"source":4,"track":{"uri":"x"}},)"
                            R"({"source":1,"end":5,"track":{"uri":"x"}}],"unwatched":[{"from":5,"to":5,"cause":2},)"
                            R"({"from":5,"to":9,"cause":99},{"from":5}]}})";
    for (const char* json : {"", "{}", "[]", "null", R"({"unstored":null})", R"({"unstored":{"plays":7}})", odd})
        EXPECT_TRUE(UnstoredWatch::fromJson(json).isEmpty()) << json;
}

class AFileOfWhatWasNotStored : public testing::Test {
protected:
    static ConnectionParams database(const QString& host) {
        ConnectionParams params;
        params.host = host;
        params.database = QStringLiteral("music");
        params.managed = host.startsWith(u'/');
        return params;
    }
    UnstoredFile file(const QString& whose, UnstoredFile::Of of = UnstoredFile::Of::Live,
                      const QString& host = QStringLiteral("/run/x")) const {
        return {folder(), database(host), whose, of};
    }
    QString folder() const { return root.filePath(QStringLiteral("a/b")); }
    QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    const QTemporaryDir root;
};

TEST_F(AFileOfWhatWasNotStored, IsThereUntilItIsRemoved) {
    const UnstoredFile one = file(QStringLiteral("nora"));
    EXPECT_EQ(one.read(), QByteArray());
    one.remove();
    EXPECT_TRUE(one.write("first"));
    EXPECT_TRUE(one.write("second"));
    EXPECT_EQ(one.read(), QByteArray("second"));
    one.remove();
    EXPECT_EQ(one.read(), QByteArray());
    EXPECT_FALSE(QFileInfo::exists(folder())) << "nothing is left behind";
}

TEST_F(AFileOfWhatWasNotStored, IsForItsOwnerAlone) {
    ASSERT_TRUE(file(QStringLiteral("nora")).write("x"));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    EXPECT_FALSE(QFile::permissions(folder() + u'/' + names().value(0)) & others);
    EXPECT_FALSE(QFile::permissions(folder()) & others);
}

TEST_F(AFileOfWhatWasNotStored, IsOfOnePersonOneWatchAndOneServer) {
    const QStringList odd{QStringLiteral("nora"), QStringLiteral("../../nora"), QStringLiteral("no ra/x"),
                          QString(300, u'ä'), QStringLiteral("日本")};
    for (const QString& whose : odd)
        for (const auto of : {UnstoredFile::Of::Live, UnstoredFile::Of::LocalPlayer})
            for (const char* host : {"/run/x", "a.example", "b.example"})
                EXPECT_TRUE(file(whose, of, QString::fromUtf8(host)).write("x"));
    EXPECT_EQ(names().size(), 5 * 2 * 3);
    EXPECT_EQ(QDir(root.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("a")});
    EXPECT_EQ(file(odd[0], UnstoredFile::Of::Live, QStringLiteral("/tmp/other")).read(), QByteArray("x"))
        << "the socket of this computer's own database has no place for ever";
    file(odd[1], UnstoredFile::Of::Live, QStringLiteral("/run/x")).remove();
    EXPECT_EQ(names().size(), 5 * 2 * 3 - 1);
}

TEST_F(AFileOfWhatWasNotStored, IsNowhereWithoutAFolderOrAPerson) {
    EXPECT_FALSE(UnstoredFile().write("x"));
    EXPECT_FALSE(UnstoredFile({}, database({}), QStringLiteral("nora"), UnstoredFile::Of::Live).write("x"));
    EXPECT_FALSE(file({}).write("x"));
    EXPECT_FALSE(QFileInfo::exists(folder()));
    EXPECT_EQ(UnstoredFile().read(), QByteArray());
    UnstoredFile().remove();
}

TEST_F(AFileOfWhatWasNotStored, IsNotKeptWhereNoneCanBe) {
    QFile inTheWay(root.filePath(QStringLiteral("a")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(file(QStringLiteral("nora")).write("x")) << "and nobody crashes";
}

} // namespace
} // namespace afs
