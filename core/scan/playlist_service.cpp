// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_service.h"

namespace afs {

// The face alone, until playlists are here: it watches nothing, and says so.
struct PlaylistService::Impl {};

PlaylistService::PlaylistService(const Services&, ConnectionParams, QObject* parent) : QObject(parent) {}

PlaylistService::~PlaylistService() = default;

void PlaylistService::start() {}

void PlaylistService::stop() {}

void PlaylistService::list(AccountId, QObject* context,
                           std::function<void(const Result<std::vector<ListedPlaylist>>&)> done) {
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(std::vector<ListedPlaylist>()); }, Qt::QueuedConnection);
}

void PlaylistService::add(AccountId, const QString&, QObject* context,
                          std::function<void(const Result<WatchedPlaylist>&)> done) {
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(failure(ErrorKind::Failed, tr("Playlists are not watched yet."))); },
        Qt::QueuedConnection);
}

void PlaylistService::remove(AccountId, PlaylistId) {}

void PlaylistService::scanNow(AccountId, bool, QObject* context, std::function<void(const PlaylistRound&)> done) {
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

void PlaylistService::setMarket(AccountId, const QString&) {}

QString PlaylistService::market(AccountId) const {
    return {};
}

std::vector<WatchedPlaylist> PlaylistService::playlists(AccountId) const {
    return {};
}

std::vector<PlaylistTrack> PlaylistService::tracks(AccountId, PlaylistId) const {
    return {};
}

std::vector<PlaylistEvent> PlaylistService::events(AccountId) const {
    return {};
}

} // namespace afs
