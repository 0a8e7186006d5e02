// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/frame/opened_window.h"
#include "ui/settings/database_card.h"

#include <QFileDialog>

namespace afs {
namespace {

class DatabaseSettingsTest : public test::OpenedWindow {
protected:
    void openSettings() {
        open(test::twoYears(), PageId::Settings);
        ASSERT_TRUE(settle());
    }
    template <typename T>
    T* control(const QString& text) {
        for (T* each : window->findChild<DatabaseCard*>()->findChildren<T*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    bool isOffered(const QString& text) {
        const auto* button = control<QPushButton>(text);
        return button != nullptr && button->isVisible();
    }
};

TEST_F(DatabaseSettingsTest, ABackupIsRestoredAfterItWasReadAndAgreedTo) {
    openSettings();
    const auto choose = [&](const QString& file) {
        control<QPushButton>(QStringLiteral("Restore…"))->click();
        auto* dialog = window->findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    };
    program->backup = failure(ErrorKind::BadInput, QStringLiteral("This is no backup."));
    choose(QStringLiteral("/tmp/photo.jpg"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("This is no backup.")); }));
    EXPECT_FALSE(isOffered(QStringLiteral("Restore this backup")));
    BackupSummary summary;
    summary.file = QStringLiteral("/tmp/one.backup");
    summary.plays = 1204;
    program->backup = summary;
    choose(summary.file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("plays 1,204")); }));
    EXPECT_TRUE(program->restored.isEmpty());
    control<QPushButton>(QStringLiteral("Leave it as it is"))->click();
    EXPECT_FALSE(says(QStringLiteral("plays 1,204")));
    EXPECT_FALSE(isOffered(QStringLiteral("Leave it as it is")));
    choose(summary.file);
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("plays 1,204")); }));
    control<QPushButton>(QStringLiteral("Restore this backup"))->click();
    EXPECT_EQ(program->restored, QStringList{summary.file});
    EXPECT_FALSE(isOffered(QStringLiteral("Leave it as it is")));
}

TEST_F(DatabaseSettingsTest, TheDataMovesToAFolderOfItsOwnWhenAgreedTo) {
    openSettings();
    const auto choose = [&](const QString& place) {
        control<QPushButton>(QStringLiteral("Move…"))->click();
        auto* dialog = window->findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(place);
        delete dialog;
    };
    choose(QStringLiteral("/media/disk"));
    EXPECT_TRUE(says(QStringLiteral("move to /media/disk/analytics-for-spotify.")));
    EXPECT_TRUE(program->movedTo.isEmpty());
    control<QPushButton>(QStringLiteral("Move it there"))->click();
    choose(QStringLiteral("/media/other/analytics-for-spotify"));
    control<QPushButton>(QStringLiteral("Move it there"))->click();
    EXPECT_EQ(program->movedTo, (QStringList{QStringLiteral("/media/disk/analytics-for-spotify"),
                                             QStringLiteral("/media/other/analytics-for-spotify")}));
}

TEST_F(DatabaseSettingsTest, ADatabaseOnAServerIsNeitherMovedNorReplaced) {
    prepare = [this] { program->facts = {false, QStringLiteral("analytics on server.example")}; };
    openSettings();
    EXPECT_FALSE(control<QPushButton>(QStringLiteral("Move…"))->isVisible());
    EXPECT_FALSE(control<QPushButton>(QStringLiteral("Restore…"))->isVisible());
}

} // namespace
} // namespace afs
