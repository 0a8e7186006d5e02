// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/daily_backup_service.h"

#include "core/base/daily_backups.h"
#include "core/base/logging.h"
#include "core/dump/daily_backup.h"

#include <QDateTime>
#include <QFileInfo>

#include <utility>

namespace afs {

namespace {

constexpr std::chrono::minutes untilFirstLook{10};
constexpr std::chrono::hours betweenLooks{1};

} // namespace

DailyBackupService::DailyBackupService(ConnectionParams database, const QTimeZone& zone, const Clock& clock,
                                       Timers& timers, QObject* parent)
    : QObject(parent), m_database(std::move(database)), m_dataFolder(QFileInfo(m_database.folder).path()), m_zone(zone),
      m_clock(clock), m_alarm(timers) {
    if (m_database.managed)
        m_alarm.set(m_clock.now() + untilFirstLook, [this] { look(); });
}

DailyBackupService::~DailyBackupService() = default;

void DailyBackupService::look() {
    m_alarm.set(m_clock.now() + betweenLooks, [this] { look(); });
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count(), m_zone).date();
    const auto kept = dailyBackups(m_dataFolder, today);
    if (m_works || (!kept.empty() && kept.front().day == today))
        return;
    m_works = true;
    m_thread = std::jthread([this](const std::stop_token& stop) {
        work(stop);
        m_works = false;
    });
}

void DailyBackupService::work(const std::stop_token& stop) {
    const auto session = Session::open(m_database, QStringLiteral("daily backup"));
    if (!session) {
        qCWarning(logDatabase) << "no daily backup:" << session.error().message;
        return;
    }
    const auto kept = keepDailyBackup(**session, m_dataFolder, m_clock, m_zone, stop);
    if (!kept)
        qCWarning(logDatabase) << "no daily backup:" << kept.error().message << kept.error().detail;
    else if (*kept)
        qCInfo(logDatabase) << "daily backup:" << (*kept)->file << (*kept)->plays << "plays";
}

} // namespace afs
