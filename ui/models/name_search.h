// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scope.h"
#include "core/library/search.h"
#include "ui/models/statistics_runner.h"
#include "ui/models/subject.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace afs {

/// One result in words and ids: good whatever snapshot comes next.
struct NameFound {
    FoundKind kind = FoundKind::Track;
    QString name;
    QString subtitle; ///< the artist of a track or album
    std::string artist;
    AlbumName album;
    TrackId track;
    QString albumTitle; ///< of a track; empty: not known
    qint64 plays = 0;
    int fit = 0; ///< how well the words fit, the same for all kinds; higher is better

    SubjectLink link() const;
};

/// Search as you type, off the GUI thread: the index is made of the newest snapshot when it is first needed, and let go
/// with it.
class NameSearch final : public QObject {
    Q_OBJECT

public:
    explicit NameSearch(StatisticsRunner& runner, QObject* parent = nullptr);

    void setLibrary(const LibraryPtr& library);
    /// Answers with found(), for the newest query only; at most `limit` of each kind, artists, albums, tracks.
    void find(const QString& query, std::size_t limit = 5);
    void drop(); ///< no answer is wanted any more

Q_SIGNALS:
    void found(const QString& query, const std::vector<afs::NameFound>& results);

private:
    struct Shared;

    StatisticsRunner& m_runner;
    AnswerLine m_line;
    std::shared_ptr<Shared> m_shared;
};

} // namespace afs
