// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typed_path.h"

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
