// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/timers.h"
#include "core/domain/scope.h"
#include "core/library/library.h"
#include "ui/models/program_choices.h"
#include "ui/tray/announcer.h"

namespace afs {

/// What a week was like, in a sentence or two: plays, time, the artist that was played most; empty without plays. Pure,
/// any thread.
QString weekSentence(const Library& library, const Scope& week);

/// Tells once a week how the week before was, when a person switched that on: at ten in the morning of the first day of
/// a week, or later that week when the computer was off. What was told is remembered. GUI thread.
class WeekNews final : public QObject {
    Q_OBJECT

public:
    /// Asks for the sentence of a week, off this thread, and answers unless `context` goes first; empty: nothing to
    /// tell.
    using Ask = std::function<void(const Scope& week, QObject* context, std::function<void(const QString&)> done)>;

    /// The references outlive this.
    WeekNews(ProgramChoices& choices, Announcer& announcer, const Clock& clock, Timers& timers, Ask ask,
             QObject* parent = nullptr);

private:
    void follow(); ///< what is switched on or off, or another day
    void tell(std::chrono::local_days thisWeek);

    ProgramChoices& m_choices;
    Announcer& m_announcer;
    const Clock& m_clock;
    Ask m_ask;
    Alarm m_alarm;
};

} // namespace afs
