// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/admission.h"

#include "core/postgres/cluster.h"
#include "core/postgres/descriptor.h"
#include "core/postgres/postmaster.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/time.h>

namespace afs {

namespace {

constexpr quint32 protocolVersion = 3U << 16U;

void appendNumber(QByteArray& message, quint32 value) {
    std::array<char, sizeof value> bytes{};
    qToBigEndian(value, bytes.data());
    message.append(bytes.data(), bytes.size());
}

/// "I am the superuser and want the database that is always there", and "goodbye".
QByteArray question() {
    QByteArray wanted;
    appendNumber(wanted, protocolVersion);
    for (const QByteArray& word :
         {QByteArray("user"), QByteArray(clusterRole.data(), clusterRole.size()), QByteArray("database"),
          QByteArray("postgres"), QByteArray("application_name"), QByteArray("analytics-for-spotify start")})
        wanted += word + '\0';
    wanted += '\0';
    QByteArray message;
    appendNumber(message, static_cast<quint32>(wanted.size() + 4));
    message += wanted + 'X';
    appendNumber(message, 4);
    return message;
}

/// All it says until it hangs up, so that its process ends in order. At most a few kilobytes.
QByteArray answerOf(const Descriptor& client) {
    constexpr qsizetype longest = 64LL * 1024;
    QByteArray answer;
    std::array<char, 4096> buffer{};
    while (answer.size() < longest) {
        const ssize_t count = recv(client.get(), buffer.data(), buffer.size(), 0);
        if (count > 0)
            answer.append(buffer.data(), count);
        else if (count == 0 || errno != EINTR)
            break;
    }
    return answer;
}

/// An ErrorResponse has its fields as a letter and a text: C is the SQLSTATE. 57P03 is "cannot connect now".
Admission admissionOf(const QByteArray& answer) {
    if (answer.startsWith('R'))
        return Admission::Granted;
    if (!answer.startsWith('E'))
        return Admission::NotNow;
    constexpr qsizetype headBytes = 5;
    const QList<QByteArray> fields = answer.mid(headBytes).split('\0');
    for (const QByteArray& field : fields)
        if (field.startsWith('C'))
            return field.startsWith("C57P") ? Admission::NotNow : Admission::Granted;
    return Admission::NotNow;
}

} // namespace

Admission askForAdmission(const QString& socketFolder, int port, std::chrono::milliseconds limit) {
    const auto address = socketAddress(socketFolder, port);
    if (!address)
        return Admission::Nobody;
    const Descriptor client(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const auto wait = std::max(limit, std::chrono::milliseconds(1)); // 0 would be for ever
    const auto seconds = std::chrono::floor<std::chrono::seconds>(wait);
    const timeval patience{seconds.count(), std::chrono::microseconds(wait - seconds).count()};
    setsockopt(client.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    setsockopt(client.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(client.get(), static_cast<const sockaddr*>(static_cast<const void*>(&*address)), sizeof *address) != 0)
        return errno == EAGAIN || errno == EINTR ? Admission::NotNow : Admission::Nobody;
    const QByteArray message = question();
    if (send(client.get(), message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL) !=
        message.size())
        return Admission::NotNow;
    return admissionOf(answerOf(client));
}

} // namespace afs
