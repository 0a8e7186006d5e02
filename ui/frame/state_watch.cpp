// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/state_watch.h"

#include "ui/frame/state_bar.h"

#include <QTimer>

#include <utility>

namespace afs {

namespace {
constexpr int usualWorkMs = 400; ///< what takes no longer is not worth a word
} // namespace

StateWatch::StateWatch(const WindowSources& sources, const WindowOptions& options, const Clock& clock, QTimeZone zone,
                       StateBar& bar)
    : m_sources(sources), m_options(options), m_clock(clock), m_zone(std::move(zone)), m_bar(bar),
      m_patience(new QTimer(this)) {
    m_patience->setSingleShot(true);
    m_patience->setInterval(usualWorkMs);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_takesLong = true;
        follow();
    });
    connect(m_sources.library.get(), &LibrarySource::failed, this, &StateWatch::followFailure);
    connect(m_sources.library.get(), &LibrarySource::recovered, this, [this] {
        if (std::exchange(m_isDatabaseAway, false))
            Q_EMIT notice({tr("The database is back.")});
        follow();
    });
    connect(m_sources.scan.get(), &ScanSource::statusChanged, this, &StateWatch::follow);
    connect(m_sources.deletions.get(), &DeletionSource::underWayChanged, this, &StateWatch::followWork);
    connect(&m_bar, &StateBar::stopRequested, m_sources.deletions.get(), &DeletionSource::cancel);
    connect(&m_bar, &StateBar::retryRequested, m_sources.library.get(), &LibrarySource::refresh);
    followWork();
}

/// A database that is away is told of as long as it is, not each time that it is tried again.
void StateWatch::followFailure(const Error& error) {
    if (error.kind != ErrorKind::Database)
        Q_EMIT notice({error.message});
    m_isDatabaseAway = m_isDatabaseAway || error.kind == ErrorKind::Database;
    follow();
}

void StateWatch::followWork() {
    if (m_sources.deletions->underWay() == DeletionSource::Work{}) {
        m_patience->stop();
        m_takesLong = false;
    } else if (!m_takesLong && !m_patience->isActive()) {
        m_patience->start();
    }
    follow();
}

void StateWatch::follow() {
    if (m_takesLong) {
        m_bar.setNotice(workNotice(m_sources.deletions->underWay()));
        return;
    }
    if (m_options.offersDemoEnd) {
        m_bar.setNotice(demoNotice());
        return;
    }
    StateNotice notice;
    if (const auto space = m_sources.program->freeSpace())
        notice = diskNotice(*space, m_sources.program->database().place);
    if (notice.sentence.isEmpty() && m_isDatabaseAway)
        notice = databaseAwayNotice();
    if (notice.sentence.isEmpty())
        notice = stateNoticeOf(m_sources.scan->status(m_options.account), m_clock.now(), m_zone);
    m_bar.setNotice(notice);
}

} // namespace afs
