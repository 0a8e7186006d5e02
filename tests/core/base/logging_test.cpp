// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

#include <gtest/gtest.h>

namespace afs {
namespace {

class Messages : public testing::Test {
protected:
    void SetUp() override { startLogging({}); }
    void TearDown() override { qInstallMessageHandler(nullptr); }

    static std::string shown(const char* message) {
        testing::internal::CaptureStderr();
        qWarning("%s", message);
        return testing::internal::GetCapturedStderr();
    }
};

TEST_F(Messages, WarnOnStandardError) {
    EXPECT_NE(shown("the server went away").find("warning default the server went away"), std::string::npos);
}

TEST_F(Messages, SayNothingOfAMissingSession) {
    EXPECT_EQ(shown("QStandardPaths: XDG_RUNTIME_DIR not set, defaulting to '/tmp/runtime-root'"), "");
}

TEST_F(Messages, SayNothingOfASocketWhoseServerHasGone) {
    EXPECT_EQ(shown("QSocketNotifier: Invalid socket 14 and type 'Read', disabling..."), "");
}

TEST_F(Messages, SayNothingOfAStatementWhoseTransactionHasEnded) {
    EXPECT_EQ(shown("Unable to free statement: ERROR:  current transaction is aborted"), "");
}

TEST_F(Messages, NameAddressesWithoutWhatIsAskedOfThem) {
    const std::string said =
        shown("cannot open \"https://a.example/authorize?state=one&code=two\" or http://b.example/?c?d e?f");
    EXPECT_NE(said.find("cannot open \"https://a.example/authorize?…\" or http://b.example/?… e?f"), std::string::npos)
        << said;
}

} // namespace
} // namespace afs
