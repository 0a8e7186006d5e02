// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

#include <QProcess>
#include <QString>
#include <QStringList>

namespace afs {

/// Another process of the program, as far as the managed server is concerned: this test program run again, which opens
/// the server, says so, and obeys. Such a test program calls holdServerIfAsked() before its tests run.
class ServerHolder {
public:
    /// `wrapper`: a command that starts it in another way (setpriv with its options).
    explicit ServerHolder(const Paths& paths, const QStringList& wrapper = {});
    /// Kills what is left.
    ~ServerHolder();
    ServerHolder(const ServerHolder&) = delete;
    ServerHolder& operator=(const ServerHolder&) = delete;

    /// Waits for its first words: `ready`, or the sentence of an error.
    QString answer();

    /// Looks after the server again; the same words.
    QString ensureRunning();

    /// Lets go of the server and ends.
    void quit();
    void killHard();

private:
    QString readAnswer();

    QProcess m_process;
};

/// In a process started by ServerHolder: does its work and ends the process. Returns in any other.
void holdServerIfAsked();

} // namespace afs
