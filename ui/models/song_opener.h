// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/scan/now_playing.h"
#include "ui/models/place.h"
#include "ui/models/sources.h"
#include "ui/models/statistics_runner.h"

#include <optional>

namespace afs {

class ScopeStore;

/// Leads from what plays now to its page. What is not stored yet has none: History is where it will come. A window that
/// was just opened waits for its first snapshot, unless the person goes on to another page meanwhile. GUI thread.
class SongOpener final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    SongOpener(ScopeStore& scope, StatisticsRunner& runner, LibrarySource& library, QObject* parent = nullptr);

    void open(const NowPlaying& song);

private:
    struct Wish {
        PlaylistTrack song;
        Place from; ///< where the person was
    };

    void look();
    void arrive(const std::optional<SubjectLink>& song);

    ScopeStore& m_scope;
    StatisticsRunner& m_runner;
    LibrarySource& m_library;
    AnswerLine m_line;
    std::optional<Wish> m_wish;
};

} // namespace afs
