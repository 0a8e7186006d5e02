// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/undo_line.h"

#include <gtest/gtest.h>

#include <vector>

namespace afs {
namespace {

class UndoLineTest : public testing::Test {
protected:
    void push(int what, const QString& key = {}) {
        line.push({key, QString::number(what), [this, what] { undone.push_back(what); }});
    }

    void pushTwoWays(int what, const QString& key = {}) {
        line.push({key, QString::number(what), [this, what] { undone.push_back(what); },
                   QStringLiteral("again %1").arg(what), [this, what] { redone.push_back(what); }});
    }

    UndoLine line;
    std::vector<int> redone;
    std::vector<int> undone;
};

TEST_F(UndoLineTest, TakesBackTheNewestFirst) {
    EXPECT_FALSE(line.canUndo());
    EXPECT_EQ(line.text(), QString());
    line.undo(); // nothing
    push(1);
    push(2);
    EXPECT_EQ(line.text(), QStringLiteral("2"));
    line.undo();
    line.undo();
    EXPECT_EQ(undone, (std::vector{2, 1}));
    EXPECT_FALSE(line.canUndo());
}

TEST_F(UndoLineTest, WhatIsDoneWhileTakingBackIsNothingNew) {
    line.push({{}, QStringLiteral("rule"), [this] { push(7); }});
    line.undo();
    EXPECT_FALSE(line.canUndo());
}

TEST_F(UndoLineTest, WhatWasTakenBackElsewhereIsForgotten) {
    push(1, QStringLiteral("import-1"));
    push(2, QStringLiteral("import-2"));
    line.drop(QStringLiteral("import-2"));
    line.drop(QStringLiteral("import-9"));
    line.undo();
    EXPECT_EQ(undone, std::vector{1});
}

TEST_F(UndoLineTest, WhatWasTakenBackIsDoneAgainInItsOrder) {
    pushTwoWays(1);
    pushTwoWays(2);
    EXPECT_FALSE(line.canRedo());
    line.redo(); // nothing
    line.undo();
    line.undo();
    EXPECT_EQ(line.redoText(), QStringLiteral("again 1"));
    line.redo();
    line.redo();
    EXPECT_EQ(redone, (std::vector{1, 2}));
    EXPECT_FALSE(line.canRedo());
    line.undo();
    EXPECT_EQ(undone, (std::vector{2, 1, 2}));
}

TEST_F(UndoLineTest, AfterSomethingNewNothingIsDoneAgain) {
    pushTwoWays(1);
    line.undo();
    pushTwoWays(2);
    EXPECT_FALSE(line.canRedo());
}

TEST_F(UndoLineTest, WhatCannotBeDoneAgainEndsTheRow) {
    push(1);
    pushTwoWays(2);
    line.undo();
    line.undo();
    EXPECT_FALSE(line.canRedo()) << "2 came after 1";
}

TEST_F(UndoLineTest, WhatIsGoneElsewhereIsNotDoneAgain) {
    pushTwoWays(1, QStringLiteral("playlist-1"));
    line.undo();
    line.drop(QStringLiteral("playlist-1"));
    EXPECT_FALSE(line.canRedo());
    EXPECT_EQ(line.redoText(), QString());
}

TEST_F(UndoLineTest, IsTwentyDeep) {
    for (int i = 1; i <= 25; ++i)
        push(i);
    while (line.canUndo())
        line.undo();
    EXPECT_EQ(undone.size(), UndoLine::deepest);
    EXPECT_EQ(undone.back(), 6);
}

TEST_F(UndoLineTest, WhatWasTakenBackElsewhereCanBeDoneAgain) {
    pushTwoWays(1, QStringLiteral("import-1"));
    pushTwoWays(2, QStringLiteral("import-2"));
    line.takenBack(QStringLiteral("import-1"));
    line.takenBack(QStringLiteral("import-9"));
    EXPECT_EQ(line.redoText(), QStringLiteral("again 1"));
    line.redo();
    EXPECT_EQ(redone, std::vector{1});
    line.undo();
    EXPECT_EQ(undone, std::vector{1}) << "the newest is what was done again";
}

TEST_F(UndoLineTest, OneOfSeveralIsTakenBackAndDoneAgainByItself) {
    pushTwoWays(1, QStringLiteral("a"));
    pushTwoWays(2, QStringLiteral("b"));
    line.undo(QStringLiteral("a"));
    EXPECT_EQ(undone, std::vector{1});
    EXPECT_EQ(line.text(), QStringLiteral("2"));
    line.undo();
    line.redo(QStringLiteral("a"));
    EXPECT_EQ(redone, std::vector{1});
    EXPECT_EQ(line.redoText(), QStringLiteral("again 2"));
}

} // namespace
} // namespace afs
