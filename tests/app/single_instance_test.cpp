// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/single_instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <csignal>
#include <memory>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace afs {
namespace {

using Standing = SingleInstance::Standing;

WindowRequest someRequest() {
    return {true, QStringLiteral("top"), {QStringLiteral("/tmp/ä b.zip"), QStringLiteral("/tmp/%41\n.json")}, {}};
}

class SingleInstanceTest : public testing::Test {
protected:
    InstancePlace place() const {
        return {folder.filePath(QStringLiteral("it.lock")), folder.filePath(QStringLiteral("it.socket"))};
    }

    /// Another start, in a thread of its own; `done` is called in this one.
    std::unique_ptr<QThread> start(const WindowRequest& request, std::optional<Result<Standing>>& standing) {
        std::unique_ptr<QThread> thread(QThread::create([this, request, &standing] {
            SingleInstance second(place());
            standing = second.begin(request, {});
        }));
        thread->start();
        return thread;
    }
    static void waitFor(QThread& thread) {
        QEventLoop loop;
        QObject::connect(&thread, &QThread::finished, &loop, &QEventLoop::quit);
        if (!thread.isFinished())
            loop.exec();
        thread.wait();
    }
    /// Sends raw bytes and waits until the program hangs up.
    std::unique_ptr<QLocalSocket> peer() {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(place().socket);
        EXPECT_TRUE(socket->waitForConnected());
        return socket;
    }
    static void waitForHangUp(QLocalSocket& socket) {
        QEventLoop loop;
        QObject::connect(&socket, &QLocalSocket::disconnected, &loop, &QEventLoop::quit);
        if (socket.state() != QLocalSocket::UnconnectedState)
            loop.exec();
    }
    /// What `first` is asked for from now on.
    static std::shared_ptr<std::vector<WindowRequest>> hear(SingleInstance& first) {
        auto asked = std::make_shared<std::vector<WindowRequest>>();
        QObject::connect(&first, &SingleInstance::asked, &first,
                         [asked](const WindowRequest& request) { asked->push_back(request); });
        return asked;
    }
    /// A whole second start against `first`.
    void expectIsHeard(SingleInstance& first) {
        const auto asked = hear(first);
        std::optional<Result<Standing>> standing;
        const auto second = start(someRequest(), standing);
        waitFor(*second);
        ASSERT_TRUE(standing.has_value() && standing->has_value());
        EXPECT_EQ(**standing, Standing::HandedOver);
        ASSERT_EQ(asked->size(), 1U);
        EXPECT_EQ(asked->front(), someRequest());
    }

    QTemporaryDir folder;
};

TEST_F(SingleInstanceTest, ASecondStartHandsOverWhatItWasAskedFor) {
    SingleInstance first(place());
    const auto standing = first.begin({}, {});
    ASSERT_TRUE(standing);
    EXPECT_EQ(*standing, Standing::First);
    expectIsHeard(first);
    expectIsHeard(first);
}

TEST_F(SingleInstanceTest, AStartWithAnotherRuntimeFolderFindsIt) {
    SingleInstance first(place());
    ASSERT_TRUE(first.begin({}, {}));
    const auto asked = hear(first);
    std::optional<Result<Standing>> standing;
    const InstancePlace elsewhere{place().lock, folder.filePath(QStringLiteral("other.socket"))};
    const std::unique_ptr<QThread> second(QThread::create([&] {
        SingleInstance other(elsewhere);
        standing = other.begin(someRequest(), {});
    }));
    second->start();
    waitFor(*second);
    ASSERT_TRUE(standing.has_value() && standing->has_value());
    EXPECT_EQ(**standing, Standing::HandedOver);
    EXPECT_EQ(asked->size(), 1U);
}

TEST_F(SingleInstanceTest, OfManyStartsAtOnceOneIsFirstAndHearsAllOthers) {
    constexpr int starts = 12;
    std::atomic<int> first = 0;
    std::atomic<int> handedOver = 0;
    std::atomic<int> heard = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < starts; ++i)
        threads.emplace_back(QThread::create([&] {
            SingleInstance one(place());
            QEventLoop loop;
            QObject::connect(&one, &SingleInstance::asked, &loop, [&] {
                if (++heard == starts - 1)
                    loop.quit();
            });
            const auto standing = one.begin(someRequest(), {});
            if (!standing)
                return;
            if (*standing == Standing::HandedOver) {
                ++handedOver;
                return;
            }
            ++first;
            loop.exec();
            one.stopListening();
        }));
    for (const auto& thread : threads)
        thread->start();
    for (const auto& thread : threads)
        thread->wait();
    EXPECT_EQ(first, 1);
    EXPECT_EQ(handedOver, starts - 1);
    EXPECT_EQ(heard, starts - 1);
}

TEST_F(SingleInstanceTest, AProgramThatWasKilledStandsInNobodysWay) {
    std::array<int, 2> pipe{};
    ASSERT_EQ(::pipe(pipe.data()), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        SingleInstance killed(place());
        const auto standing = killed.begin({}, {});
        const char word = standing && *standing == Standing::First ? '1' : '0';
        if (write(pipe[1], &word, 1) == 1)
            pause();
        _exit(0);
    }
    char word = 0;
    ASSERT_EQ(read(pipe[0], &word, 1), 1);
    EXPECT_EQ(word, '1');
    ASSERT_TRUE(QFile::exists(place().socket));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    close(pipe[0]);
    close(pipe[1]);
    SingleInstance first(place());
    const auto standing = first.begin({}, {});
    ASSERT_TRUE(standing);
    EXPECT_EQ(*standing, Standing::First);
    expectIsHeard(first);
}

TEST_F(SingleInstanceTest, AStartThatMeetsAProgramAboutToEndTakesItsPlace) {
    auto first = std::make_unique<SingleInstance>(place());
    ASSERT_TRUE(first->begin({}, {}));
    first->stopListening();
    std::optional<Result<Standing>> standing;
    const auto second = start(someRequest(), standing);
    first.reset();
    waitFor(*second);
    ASSERT_TRUE(standing.has_value() && standing->has_value());
    EXPECT_EQ(**standing, Standing::First);
}

TEST_F(SingleInstanceTest, AProgramThatEndsLeavesNothingBehind) {
    for (int run = 0; run < 2; ++run) {
        SingleInstance first(place());
        ASSERT_TRUE(first.begin({}, {}));
        EXPECT_TRUE(QFile::exists(place().lock));
        expectIsHeard(first);
        EXPECT_TRUE(QFile::exists(place().lock)) << "a start that hands over takes nothing away";
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System));
}

TEST_F(SingleInstanceTest, ALockThatSomebodyElseHasMadeMeanwhileStays) {
    auto first = std::make_unique<SingleInstance>(place());
    ASSERT_TRUE(first->begin({}, {}));
    QFile::remove(place().lock); // the person has cleared up
    auto other = FileLock::open(place().lock);
    ASSERT_TRUE(other && other->tryLock(FileLock::Mode::Exclusive));
    first.reset();
    EXPECT_TRUE(other->isOn(place().lock));
}

TEST_F(SingleInstanceTest, AProgramThatDoesNotAnswerIsSaidToBeThere) {
    auto lock = FileLock::open(place().lock);
    ASSERT_TRUE(lock && lock->tryLock(FileLock::Mode::Exclusive));
    SingleInstance second(place());
    const auto standing = second.begin({}, {}, std::chrono::milliseconds(0));
    ASSERT_FALSE(standing);
    EXPECT_EQ(standing.error().kind, ErrorKind::Failed);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = second.begin({}, stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST_F(SingleInstanceTest, AFolderThatIsNotThereIsAnErrorAndNoCrash) {
    SingleInstance lost(
        {folder.filePath(QStringLiteral("none/it.lock")), folder.filePath(QStringLiteral("none/it.socket"))});
    EXPECT_FALSE(lost.begin({}, {}));
}

TEST_F(SingleInstanceTest, WhoeverSendsSomethingElseIsHungUpOnAndNothingHappens) {
    SingleInstance first(place());
    ASSERT_TRUE(first.begin({}, {}));
    const auto asked = hear(first);
    const auto request = [](const QByteArray& show, const QByteArray& page, const QByteArray& files) -> QByteArray {
        return QByteArrayLiteral("{\"show\":") + show + ",\"page\":" + page + ",\"files\":" + files +
               ",\"activation_token\":\"\"}\n";
    };
    const std::vector<QByteArray> lines{"\n",
                                        "hello\n",
                                        "[]\n",
                                        "{}\n",
                                        request("1", "\"\"", "[]"),
                                        request("true", "[]", "[]"),
                                        request("true", "\"\"", "[\"relative.zip\"]"),
                                        request("true", "\"\"", "[7]"),
                                        request("true", "\"\"", "\"/etc\""),
                                        request("true", '"' + QByteArray(5000, 'x') + '"', "[]"),
                                        QByteArray(200'000, '[') + '\n',
                                        QByteArray("\0\xff\xfe\n", 4)};
    for (const QByteArray& bytes : lines) {
        const auto socket = peer();
        socket->write(bytes);
        waitForHangUp(*socket);
    }
    EXPECT_EQ(asked->size(), 0U);
    expectIsHeard(first);
}

TEST_F(SingleInstanceTest, ARequestWithoutAnEndIsCutOffAtItsBound) {
    SingleInstance first(place());
    ASSERT_TRUE(first.begin({}, {}));
    const auto socket = peer();
    socket->write(QByteArray(longestRequest + 4096, 'x'));
    waitForHangUp(*socket);
    expectIsHeard(first);
}

TEST_F(SingleInstanceTest, PeersThatSayNothingKeepNobodyOut) {
    SingleInstance first(place());
    ASSERT_TRUE(first.begin({}, {}));
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 20; ++i)
        silent.push_back(peer());
    waitForHangUp(*silent.back()); // more than may be there at once
    silent.clear();
    expectIsHeard(first);
}

TEST_F(SingleInstanceTest, MoreFilesThanARequestHoldsAreRefusedWithAdvice) {
    SingleInstance first(place());
    WindowRequest request;
    request.files = QStringList(3, u'/' + QString(longestRequest / 2, u'x'));
    const auto standing = first.begin(request, {});
    ASSERT_FALSE(standing);
    EXPECT_EQ(standing.error().kind, ErrorKind::Usage);
}

TEST(WindowRequestTest, EveryRequestSurvivesItsTrip) {
    for (const WindowRequest& request :
         {WindowRequest{}, someRequest(), WindowRequest{false, {}, {}, QStringLiteral("a_TIME1")}}) {
        const QByteArray line = encodeRequest(request);
        EXPECT_EQ(line.count('\n'), 1);
        EXPECT_TRUE(line.endsWith('\n'));
        EXPECT_EQ(decodeRequest(line), request);
    }
}

} // namespace
} // namespace afs
