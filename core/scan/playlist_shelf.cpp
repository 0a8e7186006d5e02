// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_shelf.h"

#include "core/base/logging.h"
#include "core/scan/playlist_changes.h"
#include "core/store/track_fact_store.h"

#include <QPointer>

#include <algorithm>
#include <iterator>

namespace afs {

PlaylistShelf::PlaylistShelf(ConnectionParams database, Changed changed)
    : m_changed(std::move(changed)), m_thread(std::move(database), QStringLiteral("playlists")) {}

const AccountPlaylists* PlaylistShelf::find(AccountId account) const {
    const auto place = m_accounts.find(account);
    return place == m_accounts.end() ? nullptr : &place->second;
}

const StoredPlaylist* PlaylistShelf::find(AccountId account, PlaylistId playlist) const {
    const AccountPlaylists* stored = find(account);
    if (stored == nullptr)
        return nullptr;
    const auto place =
        std::ranges::find(stored->lists, playlist, [](const StoredPlaylist& list) { return list.watched.id; });
    return place == stored->lists.end() ? nullptr : &*place;
}

std::optional<KeptPlaylist> PlaylistShelf::kept(AccountId account, PlaylistId playlist) const {
    const AccountPlaylists* all = find(account);
    const StoredPlaylist* list = find(account, playlist);
    if (all == nullptr || list == nullptr)
        return {};
    KeptPlaylist kept{*list, {}, {}};
    if (const auto tracks = all->tracks.find(playlist); tracks != all->tracks.end())
        kept.tracks = tracks->second;
    std::ranges::copy_if(all->events, std::back_inserter(kept.events),
                         [playlist](const PlaylistEvent& event) { return event.playlist == playlist; });
    return kept;
}

void PlaylistShelf::load(AccountId account, QObject* context, Done<Nothing> done) {
    run<Nothing>(
        account, Reads::Everything, {}, [](Session&) { return Result<Nothing>(Nothing()); }, context, std::move(done));
}

void PlaylistShelf::add(AccountId account, const StoredPlaylist& playlist, AskedAfter asked, QObject* context,
                        Done<PlaylistId> done) {
    run<PlaylistId>(
        account, Reads::Heads, {},
        [account, playlist, asked](Session& session) { return PlaylistStore(session).add(account, playlist, asked); },
        context, std::move(done));
}

void PlaylistShelf::store(AccountId account, const PlaylistScan& scan, ReadPlaylist read, QObject* context,
                          Done<std::vector<PlaylistEvent>> done) {
    run<std::vector<PlaylistEvent>>(
        account, Reads::Scan, scan.playlist,
        [account, scan, read = std::move(read)](Session& session) {
            auto events = PlaylistStore(session).store(account, scan, [&](const FormerContents& former) {
                const ComparisonTerms terms{scan.playlist, scan.at, !former.isScanned, former.market == scan.market};
                ComparedEntries compared = compareEntries(former.tracks, read.tracks, terms);
                return PlaylistContents{std::move(compared.tracks), std::move(compared.events)};
            });
            // The facts came for nothing, and will come again.
            const Status kept =
                events ? TrackFactStore(session).put(account, read.facts, FactSource::WebApi, scan.asked) : Status();
            if (!kept)
                qCWarning(logDatabase, "facts of a playlist: %ls", qUtf16Printable(kept.error().detail));
            return events;
        },
        context, std::move(done));
}

void PlaylistShelf::change(AccountId account, std::function<Status(PlaylistStore&)> work, QObject* context,
                           Done<Nothing> done) {
    run<Nothing>(
        account, Reads::Heads, {},
        [work = std::move(work)](Session& session) -> Result<Nothing> {
            PlaylistStore store(session);
            const Status status = work(store);
            return status ? Result<Nothing>(Nothing()) : failure(status.error());
        },
        context, std::move(done));
}

template <typename T>
void PlaylistShelf::run(AccountId account, Reads reads, PlaylistId playlist, std::function<Result<T>(Session&)> work,
                        QObject* context, Done<T> done) {
    using Answer = std::pair<T, Fresh>;
    m_thread.run<Answer>(
        [account, reads, playlist, versions = m_versions, work = std::move(work)](Session& session) -> Result<Answer> {
            PlaylistStore store(session);
            const auto before = store.settings(account);
            if (!before)
                return failure(before.error());
            Result<T> value = work(session);
            if (!value)
                return failure(value.error());
            // A part is enough only where nobody else changed the rest.
            const auto known = versions->find(account);
            const bool isAlone = known != versions->end() && known->second == before->version;
            Result<Fresh> fresh =
                isAlone ? readAgain(store, account, reads, playlist) : readAgain(store, account, Reads::Everything, {});
            if (!fresh)
                return failure(fresh.error());
            (*versions)[account] = fresh->read.settings.version;
            return Answer(std::move(*value), std::move(*fresh));
        },
        this,
        [this, account, context = QPointer<QObject>(context), done = std::move(done)](const Result<Answer>& answer) {
            if (answer)
                take(account, answer->second);
            if (context && done)
                done(answer ? Result<T>(answer->first) : failure(answer.error()));
        });
}

Result<PlaylistShelf::Fresh> PlaylistShelf::readAgain(PlaylistStore& store, AccountId account, Reads reads,
                                                      PlaylistId playlist) {
    Fresh fresh;
    fresh.reads = reads;
    const auto read = [](auto result, auto& place) -> Status {
        if (!result)
            return failure(result.error());
        place = std::move(*result);
        return {};
    };
    Status status = read(store.settings(account), fresh.read.settings);
    if (status)
        status = read(store.newestCountry(account), fresh.read.newestCountry);
    if (status)
        status = read(store.list(account), fresh.read.lists);
    if (status && reads != Reads::Heads)
        status = read(store.tracks(account, playlist), fresh.read.tracks);
    if (status && reads != Reads::Heads)
        status = read(store.events(account), fresh.read.events);
    if (status && reads != Reads::Heads)
        status = read(store.sameRecordings(account), fresh.read.sameRecordings);
    return status ? Result<Fresh>(std::move(fresh)) : failure(status.error());
}

void PlaylistShelf::take(AccountId account, const Fresh& fresh) {
    AccountPlaylists& known = m_accounts[account];
    AccountPlaylists now = fresh.read;
    if (fresh.reads == Reads::Heads) {
        now.events = std::move(known.events);
        now.sameRecordings = std::move(known.sameRecordings);
    }
    if (fresh.reads != Reads::Everything)
        now.tracks.merge(known.tracks); // those that were not read again
    const auto isWatched = [&](PlaylistId id) {
        return std::ranges::any_of(now.lists, [id](const StoredPlaylist& list) { return list.watched.id == id; });
    };
    std::erase_if(now.tracks, [&](const auto& entry) { return !isWatched(entry.first); });
    std::erase_if(now.events, [&](const PlaylistEvent& event) { return !isWatched(event.playlist); });
    known = std::move(now);
    m_changed(account);
}

} // namespace afs
