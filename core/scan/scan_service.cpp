// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_service.h"

namespace afs {

// The face alone, until scanning is here: it scans nothing, and says so.
struct ScanService::Impl {};

ScanService::ScanService(const Services&, ConnectionParams, QObject* parent) : QObject(parent) {}

ScanService::~ScanService() = default;

void ScanService::start() {}

void ScanService::stop() {}

void ScanService::scanNow(AccountId, QObject* context, std::function<void(const ScanRound&)> done) {
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void ScanService::setSettings(AccountId, const ScanSettings&) {}

ScanStatus ScanService::status(AccountId account) const {
    ScanStatus status;
    status.account = account;
    return status;
}

std::vector<Gap> ScanService::gaps(AccountId) const {
    return {};
}

void ScanService::wake() {}

} // namespace afs
