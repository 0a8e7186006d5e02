// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/child_process.h"

#include "core/postgres/descriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace afs {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype maximumChildOutput = 64 * 1024;
constexpr int folderDescriptor = 3;       // as handedDownFolder says
constexpr unsigned closeOnExec = 1U << 2; // CLOSE_RANGE_CLOEXEC

/// What the child tells before it becomes the program: its number, and why it could not.
struct ChildReport {
    enum class Step { Start, Account, Program };

    pid_t pid = 0;
    int error = 0;
    Step step = Step::Start; ///< which failed
};

/// Everything the child needs, made before the fork: after it only async-signal-safe calls are allowed.
struct PreparedChild {
    explicit PreparedChild(const ChildCommand& command)
        : account(command.account), becomesAccount(command.account.isSomebodyElse()), signalAtEnd(command.signalAtEnd),
          folder(command.folder), lock(command.lock) {
        strings.push_back(QFile::encodeName(command.program));
        for (const QString& argument : command.arguments)
            strings.push_back(QFile::encodeName(argument));
        const std::size_t argumentCount = strings.size();
        strings.emplace_back("LC_ALL=C.UTF-8");
        strings.emplace_back("TZ=UTC");
        strings.emplace_back("PGCONNECT_TIMEOUT=20");
        for (const char* name : {"PATH", "LD_LIBRARY_PATH"})
            if (const char* value = std::getenv(name))
                strings.push_back(QByteArray(name) + '=' + value);
        for (std::size_t i = 0; i < strings.size(); ++i)
            (i < argumentCount ? argv : envp).push_back(strings[i].data());
        argv.push_back(nullptr);
        envp.push_back(nullptr);
    }

    std::vector<QByteArray> strings;
    std::vector<char*> argv;
    std::vector<char*> envp;
    ServerAccount account;
    bool becomesAccount;
    int signalAtEnd;
    int folder;
    int lock;
    int output = -1;
    int report = -1;
};

[[noreturn]] void reportAndExit(const PreparedChild& child, ChildReport::Step step) {
    const ChildReport report{getpid(), errno, step};
    [[maybe_unused]] const auto written = write(child.report, &report, sizeof report);
    _exit(127);
}

void resetSignals() {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    struct sigaction plain {};
    plain.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        sigaction(number, &plain, nullptr);
}

/// Whatever is open, ours or left to us by our own starter, ends with exec.
void closeEverythingOnExec() {
    if (syscall(SYS_close_range, 3U, ~0U, closeOnExec) == 0)
        return;
    for (int fd = 3; fd < 65'536; ++fd)
        fcntl(fd, F_SETFD, FD_CLOEXEC);
}

[[noreturn]] void becomeProgram(PreparedChild& child) {
    resetSignals();
    setsid();
    if (child.signalAtEnd == 0) {
        const pid_t grandchild = fork();
        if (grandchild < 0)
            reportAndExit(child, ChildReport::Step::Start);
        if (grandchild > 0)
            _exit(0);
    }
    const gid_t gid = child.account.gid;
    if (child.becomesAccount && (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(child.account.uid) != 0))
        reportAndExit(child, ChildReport::Step::Account);
    // After the change of account, which clears it.
    if (child.signalAtEnd != 0)
        prctl(PR_SET_PDEATHSIG, child.signalAtEnd);
    umask(077);
    const int input = open("/dev/null", O_RDONLY);
    if (chdir("/") != 0 || input < 0 || dup2(input, STDIN_FILENO) < 0 || dup2(child.output, STDOUT_FILENO) < 0 ||
        dup2(child.output, STDERR_FILENO) < 0)
        reportAndExit(child, ChildReport::Step::Start);
    if (child.folder >= 0) {
        child.report = fcntl(child.report, F_DUPFD_CLOEXEC, folderDescriptor + 1);
        child.lock = fcntl(child.lock, F_DUPFD_CLOEXEC, folderDescriptor + 1);
        if (dup2(child.folder, folderDescriptor) < 0)
            reportAndExit(child, ChildReport::Step::Start);
    }
    closeEverythingOnExec();
    if (child.folder >= 0)
        fcntl(folderDescriptor, F_SETFD, 0);
    fcntl(child.lock, F_SETFD, 0);
    const ChildReport alive{getpid()};
    if (write(child.report, &alive, sizeof alive) != static_cast<ssize_t>(sizeof alive))
        _exit(127);
    execve(child.argv[0], child.argv.data(), child.envp.data());
    reportAndExit(child, ChildReport::Step::Program);
}

tl::unexpected<Error> startError(const ChildCommand& command, const ChildReport& report) {
    const QString reason = QString::fromLocal8Bit(std::strerror(report.error));
    if (report.step == ChildReport::Step::Account)
        return failure(
            ErrorKind::Database,
            QCoreApplication::translate("ManagedServer",
                                        "PostgreSQL refuses to run as root, and changing to the account `%1` was not "
                                        "allowed (%2). Start the program as an ordinary user.")
                .arg(command.account.name, reason));
    if (report.error == EAGAIN || report.error == ENOMEM || report.error == EMFILE || report.error == ENFILE)
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "This computer starts no further program for the database (%1): its "
                                                   "memory, or a limit of this user, is used up. End other programs "
                                                   "and try again. Nothing was changed.")
                           .arg(reason));
    if (report.step == ChildReport::Step::Start)
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "This computer starts no program for the database: %1. A rule of "
                                                   "AppArmor or SELinux, or a container, may forbid it. Nothing was "
                                                   "changed.")
                           .arg(reason));
    if (report.error == EACCES || report.error == EPERM)
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "PostgreSQL is installed, but the account `%1` may not run its "
                                                   "program %2 (%3). Let this account execute the file and enter the "
                                                   "folders above it. A disk that is mounted with noexec, or a rule of "
                                                   "AppArmor or SELinux, forbids it too.")
                           .arg(command.account.name, command.program, reason));
    return failure(ErrorKind::Database,
                   QCoreApplication::translate("ManagedServer",
                                               "The program %1 could not be started: %2. Installing the package "
                                               "postgresql again may help.")
                       .arg(command.program, reason));
}

struct Launched {
    pid_t child = 0;   ///< ours to wait for
    pid_t program = 0; ///< the program itself
};

Result<Launched> launch(const ChildCommand& command, int output) {
    PreparedChild prepared(command);
    std::array<int, 2> pipeEnds{};
    if (pipe2(pipeEnds.data(), O_CLOEXEC) != 0)
        return startError(command, {0, errno});
    Descriptor reading(pipeEnds[0]);
    Descriptor writing(pipeEnds[1]);
    prepared.output = output;
    prepared.report = writing.get();
    const pid_t pid = fork();
    if (pid < 0)
        return startError(command, {0, errno});
    if (pid == 0)
        becomeProgram(prepared);
    writing.close();
    ChildReport last;
    ChildReport report;
    while (true) {
        const ssize_t count = read(reading.get(), &report, sizeof report);
        if (count == static_cast<ssize_t>(sizeof report))
            last = report;
        else if (count >= 0 || errno != EINTR)
            break;
    }
    if (last.pid != 0 && last.error == 0)
        return Launched{pid, last.pid};
    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    return startError(command, last);
}

/// The exit code when it has ended.
bool hasEnded(pid_t pid, int& exitCode) {
    int status = 0;
    const pid_t ended = waitpid(pid, &status, WNOHANG);
    if (ended == 0 || (ended < 0 && errno == EINTR))
        return false;
    exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return true;
}

/// Reads what is there for at most 50 ms; false at the end of the stream.
bool readSome(int fd, QByteArray& output) {
    pollfd waiting{fd, POLLIN, 0};
    if (poll(&waiting, 1, 50) <= 0)
        return true;
    std::array<char, 4096> buffer{};
    const ssize_t count = read(fd, buffer.data(), buffer.size());
    if (count > 0) {
        output.append(buffer.data(), count);
        if (output.size() > maximumChildOutput)
            output.remove(0, output.size() - maximumChildOutput);
    }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN));
}

} // namespace

Result<ChildOutcome> runChild(const ChildCommand& command, std::stop_token stop, std::chrono::seconds limit) {
    std::array<int, 2> pipeEnds{};
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return startError(command, {0, errno});
    const Descriptor reading(pipeEnds[0]);
    Descriptor writing(pipeEnds[1]);
    fcntl(writing.get(), F_SETFL, 0);
    const auto launched = launch(command, writing.get());
    if (!launched)
        return tl::unexpected(launched.error());
    writing.close();

    ChildOutcome outcome;
    const auto end = std::chrono::steady_clock::now() + limit;
    bool open = true;
    while (!hasEnded(launched->child, outcome.exitCode)) {
        if (open)
            open = readSome(reading.get(), outcome.output);
        else
            poll(nullptr, 0, 5);
        if (!stop.stop_requested() && std::chrono::steady_clock::now() < end)
            continue;
        // Its whole session: initdb has children of its own.
        kill(-launched->child, SIGKILL);
        waitpid(launched->child, nullptr, 0);
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("ManagedServer", "Stopped."));
        return failure(ErrorKind::Database,
                       QCoreApplication::translate("ManagedServer",
                                                   "The program %1 did not end in time and was "
                                                   "stopped. Try again when the computer is less busy.")
                           .arg(command.program),
                       QString::fromUtf8(outcome.output));
    }
    for (qsizetype before = -1; open && before != outcome.output.size();) {
        before = outcome.output.size();
        open = readSome(reading.get(), outcome.output);
    }
    return outcome;
}

Result<pid_t> startChild(const ChildCommand& command, int output) {
    const auto launched = launch(command, output);
    if (!launched)
        return tl::unexpected(launched.error());
    if (command.signalAtEnd == 0)
        waitpid(launched->child, nullptr, 0);
    return launched->program;
}

void reapChild(pid_t pid) {
    waitpid(pid, nullptr, WNOHANG);
}

} // namespace afs
