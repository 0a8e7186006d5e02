// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(FoldTest, TakesCaseAndAccentsOff) {
    EXPECT_EQ(foldForSearch("Björk"), "bjork");
    EXPECT_EQ(foldForSearch("BJO\u0308RK"), "bjork");
    EXPECT_EQ(foldForSearch("Sigur Rós"), "sigur ros");
    EXPECT_EQ(foldForSearch("Mø & Łona"), "mo & lona");
    EXPECT_EQ(foldForSearch("Weiß"), "weiss");
    EXPECT_EQ(foldForSearch("ÆØÅ"), "aeoa");
    EXPECT_EQ(foldForSearch("İstanbul Işık"), "istanbul isik");
    EXPECT_EQ(foldForSearch("ЁЛКА"), "елка");
    EXPECT_EQ(foldForSearch("Άλφα"), "αλφα");
    EXPECT_EQ(foldForSearch("ＡＢＢＡ ﬁn"), "abba fin");
}

TEST(FoldTest, KeepsOtherScriptsAndSymbols) {
    EXPECT_EQ(foldForSearch("坂本龍一"), "坂本龍一");
    EXPECT_NE(foldForSearch("が"), foldForSearch("か"));
    EXPECT_EQ(foldForSearch("🎵 A$AP"), "🎵 a$ap");
    EXPECT_EQ(foldForSearch("한국"), foldForSearch("\u1112\u1161\u11ab\u1100\u116e\u11a8"));
}

TEST(FoldTest, DropsApostrophesAndTidiesWhiteSpace) {
    EXPECT_EQ(foldForSearch("Don't"), "dont");
    EXPECT_EQ(foldForSearch("Don’t"), "dont");
    EXPECT_EQ(foldForSearch("  Two \t\n words\u00a0 "), "two words");
    EXPECT_EQ(foldForSearch(std::string_view("a\0b", 3)), "a b");
    EXPECT_EQ(foldForSearch(""), "");
}

TEST(FoldTest, FoldingAgainChangesNothing) {
    for (const char* text : {"Björk’s ﬁrst Łove", "ÆØÅ ŒÐÞ", "Ǆungla ŉ ẞ", "한국 が", "İI"})
        EXPECT_EQ(foldForSearch(foldForSearch(text)), foldForSearch(text)) << text;
}

TEST(FoldTest, SurvivesBrokenUtf8) {
    EXPECT_NO_FATAL_FAILURE(foldForSearch("\xc3"));
    EXPECT_NO_FATAL_FAILURE(foldForSearch("\xff\xfe\xed\xa0\x80 x"));
}

} // namespace
} // namespace afs
