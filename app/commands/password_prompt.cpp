// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/password_prompt.h"

#include <QByteArray>
#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

namespace afs {

namespace {

/// The terminal shows nothing of what is typed.
class Silence {
public:
    Silence() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    termios m_before{};
};

/// Ends a poll() when `stop` is requested, from whatever thread.
class StopDescriptor {
public:
    explicit StopDescriptor(const std::stop_token& stop)
        : m_descriptor(eventfd(0, EFD_CLOEXEC)), m_wake(std::in_place, stop, Wake{m_descriptor}) {}
    ~StopDescriptor() {
        m_wake.reset(); // first: nobody writes to a number that may be somebody else's by then
        close(m_descriptor);
    }
    StopDescriptor(const StopDescriptor&) = delete;
    StopDescriptor& operator=(const StopDescriptor&) = delete;
    int descriptor() const { return m_descriptor; }

private:
    struct Wake {
        int descriptor;
        void operator()() const { eventfd_write(descriptor, 1); }
    };
    const int m_descriptor;
    std::optional<std::stop_callback<Wake>> m_wake;
};

QByteArray typedLine(const std::stop_token& stop) {
    constexpr qsizetype longest = 4096;
    const StopDescriptor stopped(stop);
    QByteArray line;
    while (line.size() < longest) {
        std::array<pollfd, 2> both{{{STDIN_FILENO, POLLIN, 0}, {stopped.descriptor(), POLLIN, 0}}};
        if (poll(both.data(), both.size(), -1) < 0 && errno == EINTR)
            continue;
        if (stop.stop_requested())
            return {};
        char c = 0;
        if (read(STDIN_FILENO, &c, 1) != 1 || c == '\n')
            break;
        line += c;
    }
    return line;
}

} // namespace

QString askPassword(const std::stop_token& stop) {
    if (!isatty(STDIN_FILENO))
        return {};
    QString typed;
    {
        const Silence silence;
        std::fputs(qPrintable(QCoreApplication::translate("Database", "Password of the database user: ")), stderr);
        typed = QString::fromUtf8(typedLine(stop)).trimmed();
    }
    std::fputs("\n", stderr);
    return typed;
}

} // namespace afs
