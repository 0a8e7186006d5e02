// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/clock.h"
#include "ui/frame/window_options.h"
#include "ui/models/window_sources.h"
#include "ui/widgets/notice.h"

#include <QTimeZone>

class QTimer;

namespace afs {

class StateBar;

/// Sees to it that the bar above the pages says what is under way, or what is wrong: the worst first, for there is one
/// bar. GUI thread.
class StateWatch final : public QObject {
    Q_OBJECT

public:
    /// All outlive this.
    StateWatch(const WindowSources& sources, const WindowOptions& options, const Clock& clock, QTimeZone zone,
               StateBar& bar);

    void follow();

Q_SIGNALS:
    void notice(const afs::Notice& notice); ///< for the toast bar

private:
    void followFailure(const Error& error);
    void followWork();

    const WindowSources& m_sources;
    const WindowOptions& m_options;
    const Clock& m_clock;
    const QTimeZone m_zone;
    StateBar& m_bar;
    QTimer* m_patience;
    bool m_takesLong = false; ///< what is under way
    bool m_isDatabaseAway = false;
};

} // namespace afs
