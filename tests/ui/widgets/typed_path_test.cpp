// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_path.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <string>

namespace afs {
namespace {

class TypedPath : public testing::TestWithParam<const char*> {};

/// What a dialog that asks for a folder, and shows `shown`, would answer when `typed` is typed.
std::string answer(const QString& shown, const QString& typed) {
    QFileDialog dialog(nullptr, QString(), shown);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.show();
    dialog.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog));
    auto* text = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    text->setFocus();
    QTest::keyClicks(text, typed);
    return dialog.selectedFiles().join(u' ').toStdString();
}

TEST(FoldersOfADialog, ThatAreOpenedInTheListCanBeChosen) {
    QObject owner;
    keepTypedPathsAlone(owner);
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("cards"))));
    QFileDialog dialog(nullptr, QString(), folder.path());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.show();
    auto* list = dialog.findChild<QAbstractItemView*>(QStringLiteral("treeView"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) == 1; }));
    const QPoint place = list->visualRect(list->model()->index(0, 0, list->rootIndex())).center();
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(dialog.directory().dirName(), QStringLiteral("cards"));
    EXPECT_EQ(dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->text(), QString());
}

TEST_P(TypedPath, AFolderThatIsTypedWholeIsTheAnswer) {
    QObject owner;
    keepTypedPathsAlone(owner);
    const QTemporaryDir folder;
    const QString shown = folder.filePath(QString::fromLatin1(GetParam()));
    ASSERT_TRUE(QDir().mkpath(shown + QStringLiteral("/cards")));
    const QString wanted = shown + QStringLiteral("/cards");
    EXPECT_EQ(answer(shown, wanted), wanted.toStdString());
    EXPECT_EQ(answer(shown, QStringLiteral("cards")), wanted.toStdString());
}

// Qt keeps what one more letter was enough for.
INSTANTIATE_TEST_SUITE_P(Depths, TypedPath, testing::Values("aa/N", "aa/bb/N", "aa/bb/cc/N"));

} // namespace
} // namespace afs
