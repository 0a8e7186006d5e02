// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/start/instance_place.h"
#include "app/start/window_request.h"
#include "core/base/result.h"
#include "core/postgres/file_lock.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <stop_token>

class QLocalSocket;

namespace afs {

/// One program of several starts over the same data. Who holds the lock of the place is the program, and listens; every
/// other start hands its request over and ends. The kernel takes the lock off a program that dies, so neither a kill
/// nor two starts at once can leave two programs or none. GUI thread; begin() blocks, and wants an event dispatcher.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Standing { First, HandedOver };

    explicit SingleInstance(const InstancePlace& place, QObject* parent = nullptr);
    ~SingleInstance() override; ///< others may be first from here on; nothing of it is left

    /// Becomes the program of this place, or gives it the request and waits for its word that it has it. Goes on
    /// trying for `patience`, while a program that ends takes its database down. Errors: nobody answers, stopped.
    Result<Standing> begin(const WindowRequest& request, const std::stop_token& stop,
                           std::chrono::milliseconds patience = std::chrono::seconds(20));

    /// The program is about to end: a start from now on waits until it is gone, and takes its place.
    void stopListening();

Q_SIGNALS:
    void asked(const afs::WindowRequest& request); ///< by another start of the same user

private:
    bool listen();
    void receive();
    void read(QLocalSocket& peer);
    bool handOver(const QByteArray& request, const QString& socket) const;
    void tellWhere() const;
    QString whereItListens() const;

    InstancePlace m_place;
    FileLock m_lock;
    int m_peers = 0;
    QLocalServer m_server;
};

} // namespace afs
