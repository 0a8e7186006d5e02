// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/service_sources.h"

#include "core/dump/import_service.h"
#include "core/library/library_service.h"
#include "core/store/open_store.h"
#include "tests/support/test_cluster.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace afs {
namespace {

/// The services over a database of their own, as the window sees them.
class ServiceSources : public testing::Test {
protected:
    ServiceSources() {
        if (auto session = openStore(database.params(), QStringLiteral("test")); !session)
            throw std::runtime_error(session.error().detail.toStdString());
        imports.emplace(database.params(), AccountId(1));
        history.emplace(database.params(), AccountId(1));
        actions = actionsOf(*imports);
        library = sourceOf(*history);
        QObject::connect(actions.get(), &ImportActions::failed, &context,
                         [this](const Error& error) { failed = error; });
        QObject::connect(actions.get(), &ImportActions::checked, &context,
                         [this](const ImportReport& report) { checked = report; });
        QObject::connect(actions.get(), &ImportActions::imported, &context,
                         [this](const ImportReport& report) { imported = report; });
        QObject::connect(actions.get(), &ImportActions::undone, &context, [this](ImportId id, qint64 removed) {
            undone = {id, removed};
        });
    }
    ~ServiceSources() override {
        library.reset();
        actions.reset();
    }

    QString dump() {
        const QString path = folder.filePath(QStringLiteral("Streaming_History_Audio_2020_1.json"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"([{"ts": "2020-05-01T12:00:00Z", "ms_played": 180000, "master_metadata_track_name": "Waterloo",
                        "master_metadata_album_artist_name": "ABBA", "master_metadata_album_album_name": "Waterloo",
                        "spotify_track_uri": "spotify:track:0123456789abcdefghijkl"}, {"ts": 5}])");
        return path;
    }

    const StoreDatabase database;
    QTemporaryDir folder;
    std::optional<ImportService> imports;
    std::optional<LibraryService> history;
    std::unique_ptr<ImportActions> actions;
    std::unique_ptr<LibrarySource> library;
    QObject context;
    std::optional<Error> failed;
    std::optional<ImportReport> checked;
    std::optional<ImportReport> imported;
    std::optional<std::pair<ImportId, qint64>> undone;
};

TEST_F(ServiceSources, AnImportIsCheckedWrittenListedSeenAndTakenBack) {
    EXPECT_EQ(library->library(), nullptr);
    history->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return library->library() != nullptr; }));
    EXPECT_FALSE(library->loading());
    EXPECT_EQ(library->library()->plays(), 0U);
    int changes = 0;
    QObject::connect(library.get(), &LibrarySource::libraryChanged, &context, [&] { ++changes; });

    actions->check({dump()});
    EXPECT_TRUE(actions->busy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return checked.has_value(); }));
    actions->importChecked();
    ASSERT_TRUE(QTest::qWaitFor([&] { return imported.has_value(); }));
    EXPECT_FALSE(actions->busy());
    EXPECT_EQ(imported->classes[RowClass::Added], 1);
    library->refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return library->library()->plays() == 1; }));
    EXPECT_GT(changes, 0);

    std::optional<std::vector<ImportRecord>> listed;
    std::optional<std::vector<InvalidRow>> invalid;
    QObject::connect(actions.get(), &ImportActions::importsListed, &context,
                     [&](const std::vector<ImportRecord>& records) { listed = records; });
    QObject::connect(actions.get(), &ImportActions::invalidRowsListed, &context,
                     [&](ImportId, const std::vector<InvalidRow>& rows) { invalid = rows; });
    actions->requestImports();
    ASSERT_TRUE(QTest::qWaitFor([&] { return listed.has_value(); }));
    ASSERT_EQ(listed->size(), 1U);
    actions->requestInvalidRows(listed->front().id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return invalid.has_value(); }));
    EXPECT_EQ(invalid->size(), 1U);

    actions->undo(listed->front().id);
    ASSERT_TRUE(QTest::qWaitFor([&] { return undone.has_value(); }));
    EXPECT_EQ(*undone, std::pair(listed->front().id, qint64(1)));
    ASSERT_TRUE(QTest::qWaitFor([&] { return library->library()->plays() == 0; }));
    EXPECT_FALSE(failed);
}

TEST_F(ServiceSources, WhatGoesWrongComesAsASentence) {
    actions->check({folder.filePath(QStringLiteral("nothing.zip"))});
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.has_value(); }));
    EXPECT_EQ(failed->kind, ErrorKind::BadInput);
    EXPECT_FALSE(failed->message.isEmpty());
    failed.reset();
    actions->check({dump()});
    actions->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.has_value() || checked.has_value(); }));
    EXPECT_TRUE(checked || failed->kind == ErrorKind::Cancelled) << "it may have been done before";
}

} // namespace
} // namespace afs
