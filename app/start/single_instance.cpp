// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/single_instance.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocalSocket>
#include <QTimer>

#include <thread>

#include <sys/socket.h>
#include <unistd.h>

namespace afs {

namespace {

constexpr int mostPeers = 16;           ///< at the same time
constexpr int peerPatienceMs = 5'000;   ///< for its whole request
constexpr int answerPatienceMs = 5'000; ///< of a start, for the word that it was heard
constexpr std::chrono::milliseconds betweenTries(30);
constexpr char heard[] = "ok\n";
constexpr qint64 longestPath = 4096;

/// Nobody else's program has a say, wherever the socket lies.
bool isOfThisUser(const QLocalSocket& peer) {
    ucred credentials{};
    socklen_t size = sizeof credentials;
    return getsockopt(static_cast<int>(peer.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 &&
           credentials.uid == geteuid();
}

} // namespace

SingleInstance::SingleInstance(const InstancePlace& place, QObject* parent) : QObject(parent), m_place(place) {
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() {
    stopListening();
    // Under the lock: whoever waits for it sees that the file is gone, and makes another.
    if (m_lock.isOn(m_place.lock))
        QFile::remove(m_place.lock);
}

Result<SingleInstance::Standing> SingleInstance::begin(const WindowRequest& request, const std::stop_token& stop,
                                                       std::chrono::milliseconds patience) {
    const QByteArray line = encodeRequest(request);
    if (line.size() > longestRequest)
        return failure(ErrorKind::Usage, tr("These are too many files at once. Name the folder that they are in."));
    const auto end = std::chrono::steady_clock::now() + patience;
    do {
        // Opened anew each time: a file that somebody cleared away meanwhile locks nobody out.
        auto lock = FileLock::open(m_place.lock);
        if (!lock)
            return failure(lock.error());
        if (lock->tryLock(FileLock::Mode::Exclusive)) {
            if (!lock->isOn(m_place.lock))
                continue; // the one before has just cleared it away
            // Whose lock lies elsewhere (the data was away when it started, or it is an earlier version) listens all
            // the same.
            if (handOver(line, m_place.socket))
                return Standing::HandedOver;
            m_lock = std::move(*lock);
            if (!listen())
                qCWarning(logUi, "Other starts cannot reach this one: %ls", qUtf16Printable(m_server.errorString()));
            tellWhere();
            return Standing::First;
        }
        if (handOver(line, whereItListens()))
            return Standing::HandedOver;
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, tr("Stopped."));
        std::this_thread::sleep_for(betweenTries);
    } while (std::chrono::steady_clock::now() < end);
    return failure(ErrorKind::Failed, tr("The program runs already, but does not answer. End it, then try again."));
}

/// What lies in the way is a dead program's: the lock is ours.
bool SingleInstance::listen() {
    QLocalServer::removeServer(m_place.socket);
    return m_server.listen(m_place.socket);
}

/// Another start may have another runtime folder.
void SingleInstance::tellWhere() const {
    const QByteArray path = QFile::encodeName(m_place.socket);
    if (ftruncate(m_lock.descriptor(), 0) != 0 ||
        pwrite(m_lock.descriptor(), path.constData(), static_cast<std::size_t>(path.size()), 0) != path.size())
        qCWarning(logUi, "Starts with another runtime folder cannot find this one");
}

/// What a program that is gone has left leads nowhere.
QString SingleInstance::whereItListens() const {
    QFile lock(m_place.lock);
    const QByteArray path = lock.open(QIODevice::ReadOnly) ? lock.read(longestPath) : QByteArray();
    return path.startsWith('/') ? QFile::decodeName(path) : m_place.socket;
}

void SingleInstance::stopListening() {
    m_server.close();
}

void SingleInstance::receive() {
    while (QLocalSocket* peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (m_peers >= mostPeers || !isOfThisUser(*peer)) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        ++m_peers;
        connect(peer, &QObject::destroyed, this, [this] { --m_peers; });
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(*peer); });
        peer->setReadBufferSize(longestRequest + 1);
        QTimer::singleShot(peerPatienceMs, peer, &QLocalSocket::abort);
        read(*peer); // what came with the connection
    }
}

void SingleInstance::read(QLocalSocket& peer) {
    if (!peer.canReadLine()) {
        if (peer.bytesAvailable() >= longestRequest)
            peer.abort();
        return;
    }
    const auto request = decodeRequest(peer.readLine(longestRequest + 1));
    if (!request) {
        peer.abort();
        return;
    }
    disconnect(&peer, &QLocalSocket::readyRead, this, nullptr); // one request a peer
    peer.write(heard);
    peer.flush(); // what was asked may end the program
    peer.disconnectFromServer();
    Q_EMIT asked(*request);
}

bool SingleInstance::handOver(const QByteArray& request, const QString& socket) const {
    QLocalSocket program;
    program.connectToServer(socket);
    if (!program.waitForConnected(answerPatienceMs))
        return false;
    program.write(request);
    while (!program.canReadLine())
        if (!program.waitForReadyRead(answerPatienceMs))
            return false;
    return program.readLine() == heard;
}

} // namespace afs
