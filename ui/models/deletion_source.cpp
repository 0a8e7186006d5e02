// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deletion_source.h"

#include <QTimer>

namespace afs {

namespace {

class ServiceDeletions final : public DeletionSource {
public:
    explicit ServiceDeletions(DeletionService& service) : m_service(service) {
        connect(&service, &DeletionService::waiting, this, &DeletionSource::waiting);
        connect(&service, &DeletionService::underWayChanged, this, &DeletionSource::underWayChanged);
    }

    void remove(const std::vector<PlayId>& plays) override {
        m_service.remove(plays, this, [this, plays](const Result<Deletion>& deletion) {
            if (!deletion)
                Q_EMIT notDeleted(plays, deletion.error());
            else if (!deletion->plays.empty())
                Q_EMIT deleted(*deletion, plays);
        });
    }
    void restore(const std::vector<DeletedPlayId>& plays) override {
        m_service.restore(plays, this, [this, plays](const Result<int>& there) {
            if (there)
                Q_EMIT restored(plays, *there);
            else
                Q_EMIT notRestored(plays, there.error());
        });
    }
    void list(QObject* context, Listed done) override { m_service.list(context, std::move(done)); }
    Work underWay() const override { return m_service.underWay(); }
    void cancel() override { m_service.cancel(); }

private:
    DeletionService& m_service;
};

class IdleDeletions final : public DeletionSource {
public:
    void remove(const std::vector<PlayId>&) override {}
    void restore(const std::vector<DeletedPlayId>&) override {}
    void list(QObject* context, Listed done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(std::vector<DeletedPlay>()); });
    }
    Work underWay() const override { return {}; }
    void cancel() override {}
};

} // namespace

std::unique_ptr<DeletionSource> sourceOf(DeletionService& service) {
    return std::make_unique<ServiceDeletions>(service);
}

std::unique_ptr<DeletionSource> idleDeletions() {
    return std::make_unique<IdleDeletions>();
}

} // namespace afs
