// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/password_prompt.h"

#include "tests/support/waiting/wait_until.h"

#include <gtest/gtest.h>

#include <future>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace afs {
namespace {

/// A terminal as standard input, with a person at its other end.
class PasswordPrompt : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr), 0);
        m_before = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
        dup2(m_terminal, STDIN_FILENO);
    }
    void TearDown() override {
        if (m_before >= 0)
            dup2(m_before, STDIN_FILENO);
        else
            close(STDIN_FILENO);
        for (const int descriptor : {m_before, m_person, m_terminal})
            close(descriptor);
    }

    bool echoes() const {
        termios now{};
        return tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }
    void type(std::string_view text) const {
        EXPECT_EQ(write(m_person, text.data(), text.size()), static_cast<ssize_t>(text.size()));
    }
    std::future<QString> asked() {
        return std::async(std::launch::async, [stop = m_stop.get_token()] { return askPassword(stop); });
    }

    std::stop_source m_stop;

private:
    int m_person = -1;
    int m_terminal = -1;
    int m_before = -1;
};

TEST_F(PasswordPrompt, TakesALineThatIsNotShown) {
    ASSERT_TRUE(echoes());
    auto answer = asked();
    ASSERT_TRUE(test::waitUntil([&] { return !echoes(); }));
    type("gehe\xc3\xadm \n");
    EXPECT_EQ(answer.get(), QStringLiteral("geheím"));
    EXPECT_TRUE(echoes());
}

TEST_F(PasswordPrompt, IsLeftOnACancelWithTheTerminalAsItWas) {
    auto answer = asked();
    ASSERT_TRUE(test::waitUntil([&] { return !echoes(); }));
    type("half");
    m_stop.request_stop();
    EXPECT_EQ(answer.get(), QString());
    EXPECT_TRUE(echoes());
    EXPECT_EQ(askPassword(m_stop.get_token()), QString()) << "also when nobody waits any more";
    EXPECT_TRUE(echoes());
}

} // namespace
} // namespace afs
