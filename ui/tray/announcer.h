// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/timers.h"
#include "ui/models/page_id.h"
#include "ui/models/program_choices.h"

#include <functional>
#include <optional>
#include <vector>

namespace afs {

/// Something that happened while nobody looked.
struct News {
    QString title;
    QString sentence;

    bool operator==(const News&) const = default;
};

/// Decides what the desktop is told: a kind that is switched on, to nobody who looks at the window, and of each kind at
/// most one in ten minutes; what comes meanwhile is told together. GUI thread.
class Announcer final : public QObject {
    Q_OBJECT

public:
    /// `isWatched`: whether a person looks at the window now. The references outlive this.
    Announcer(const ProgramChoices& choices, const Clock& clock, Timers& timers, std::function<bool()> isWatched,
              QObject* parent = nullptr);
    ~Announcer() override;

    void tell(NewsKind kind, const News& news);

Q_SIGNALS:
    void told(const QString& title, const QString& sentence, afs::PageId page); ///< a click opens the page

private:
    struct Line {
        std::vector<News> waiting;
        std::optional<Instant> last;
        Alarm alarm;
    };
    Line& lineOf(NewsKind kind) { return m_lines.at(static_cast<std::size_t>(kind)); }
    bool isWanted(NewsKind kind) const { return m_choices.tellsOf(kind) && !m_isWatched(); }
    void say(NewsKind kind);

    const ProgramChoices& m_choices;
    const Clock& m_clock;
    std::function<bool()> m_isWatched;
    std::vector<Line> m_lines;
};

} // namespace afs
