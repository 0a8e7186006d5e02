// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/local_file_uri.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

TEST(LocalFileUri, IsSpelledAsTheWebApiDoes) {
    const std::string theirs = "spotify:local:The+Band%2B:Live+%26+Loud:S%C3%B8ng+%25+%3A+It%27s_a-b.c*:40";
    for (const char* other : {"spotify:local:The%20Band%2B:Live%20%26%20Loud:S%C3%B8ng%20%25%20%3A%20It%27s_a-b.c*:40",
                              "spotify:local:The+Band%2b:Live+%26+Loud:S%c3%b8ng+%25+%3a+It%27s_a-b.c%2a:40",
                              "spotify:local:The Band%2B:Live & Loud:S\xc3\xb8ng % %3A It's%5Fa%2Db%2Ec*:40"})
        EXPECT_EQ(localFileUri(other), theirs);
    EXPECT_EQ(localFileUri(theirs), theirs);
}

TEST(LocalFileUri, KeepsApartWhatAreTwoFiles) {
    EXPECT_NE(localFileUri("spotify:local:A:B:C%2BD:40"), localFileUri("spotify:local:A:B:C+D:40"));
    EXPECT_NE(localFileUri("spotify:local:A:B%3AC::40"), localFileUri("spotify:local:A:B:C:40"));
    EXPECT_NE(localFileUri("spotify:local:A:B:c:40"), localFileUri("spotify:local:A:B:C:40"));
}

TEST(LocalFileUri, OfAnyBytesIsTheSameWhenSpelledAgain) {
    for (const char* odd :
         {"spotify:local:", "spotify:local:::::", "spotify:local:%", "spotify:local:%2", "spotify:local:%zz",
          "spotify:local:%-1%+1% 1", "spotify:local:::%00:%ff:9", "spotify:local:\xff\x01:%25zz"}) {
        const std::string once = localFileUri(odd);
        EXPECT_EQ(localFileUri(once), once);
        EXPECT_EQ(once.find('\0'), std::string::npos);
    }
    EXPECT_EQ(localFileUri("spotify:local:100%:%2"), "spotify:local:100%25:%252");
}

TEST(LocalFileUri, LeavesEverythingElseAlone) {
    for (const char* other : {"", "spotify:track:0A1b2C3d4E5f6G7h8I9j0K", "spotify:localA%20B", "a%20b"})
        EXPECT_EQ(localFileUri(other), other);
}

} // namespace
} // namespace afs
