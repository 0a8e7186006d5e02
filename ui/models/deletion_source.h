// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/dump/deletion_service.h"

#include <memory>
#include <vector>

namespace afs {

/// Plays that a person deletes and takes back, as `sources.h` does for the rest: answers as signals on the GUI thread,
/// so that whoever takes something back hears of it wherever it was done.
class DeletionSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    using Listed = DeletionService::Listed;
    using Work = DeletionService::Work;

    virtual void remove(const std::vector<PlayId>& plays) = 0;
    virtual void restore(const std::vector<DeletedPlayId>& plays) = 0;
    virtual void list(QObject* context, Listed done) = 0;
    virtual Work underWay() const = 0;
    virtual void cancel() = 0; ///< what is under way and what waits ends in notDeleted() or notRestored()

Q_SIGNALS:
    void deleted(const afs::Deletion& deletion, const std::vector<afs::PlayId>& asked); ///< never an empty one
    void restored(const std::vector<afs::DeletedPlayId>& plays, int there);             ///< `there`: how many came back
    void waiting(); ///< for somebody else who changes the account: what was asked comes after it
    void notDeleted(const std::vector<afs::PlayId>& asked, const afs::Error& error);
    void notRestored(const std::vector<afs::DeletedPlayId>& plays, const afs::Error& error);
    void underWayChanged();
};

/// The service as pages see it; it outlives what is returned.
std::unique_ptr<DeletionSource> sourceOf(DeletionService& service);
/// Nothing is deleted here.
std::unique_ptr<DeletionSource> idleDeletions();

} // namespace afs
