// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statistics_runner.h"

namespace afs {

StatisticsRunner::StatisticsRunner(QObject* parent) : QObject(parent) {
    // Two pages' answers side by side at most; the import's threads want the rest of the machine.
    m_pool.setMaxThreadCount(2);
}

StatisticsRunner::~StatisticsRunner() {
    m_pool.clear();
    m_pool.waitForDone();
}

void StatisticsRunner::start(std::function<void()> job) {
    m_pool.start(std::move(job));
}

} // namespace afs
