// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timers.h"
#include "core/postgres/connection_params.h"

#include <QObject>
#include <QString>
#include <QTimeZone>

#include <atomic>
#include <thread>

namespace afs {

/// Keeps the daily backups of a managed database (an external one is not ours to look after) while the program runs:
/// looks ten minutes after the start and then every hour, on a thread of its own that is there only while it works.
/// Lives on the thread that made it. A failure stands in the log and is tried again an hour later.
class DailyBackupService final : public QObject {
    Q_OBJECT

public:
    DailyBackupService(ConnectionParams database, const QTimeZone& zone, const Clock& clock, Timers& timers,
                       QObject* parent = nullptr);
    ~DailyBackupService() override; ///< cancels and waits

private:
    void look();
    void work(const std::stop_token& stop);

    const ConnectionParams m_database;
    const QString m_dataFolder;
    const QTimeZone m_zone;
    const Clock& m_clock;
    Alarm m_alarm;
    std::atomic<bool> m_works = false;
    std::jthread m_thread;
};

} // namespace afs
