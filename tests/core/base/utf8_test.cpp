// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(Utf8, IsTakenWholeWithACharacterThatMarksAnEncoding) {
    EXPECT_EQ(wholeText("\xef\xbb\xbf"
                        "bom"),
              QString(QChar(0xfeff)) + QStringLiteral("bom"));
    EXPECT_EQ(wholeText("b\xef\xbb\xbf"), QStringLiteral("b") + QChar(0xfeff));
    EXPECT_EQ(wholeText("Größe 🎵"), QStringLiteral("Größe 🎵"));
    EXPECT_EQ(wholeText(""), QString());
}

} // namespace
} // namespace afs
