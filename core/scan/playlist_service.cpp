// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_service.h"

#include "core/scan/linked_accounts.h"
#include "core/scan/market.h"
#include "core/scan/playlist_listing.h"
#include "core/scan/playlist_problem.h"
#include "core/scan/playlist_scanner.h"

#include <QPointer>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace afs {

namespace {

constexpr auto retryOfRound = std::chrono::minutes(30); // no sooner than PlaylistPolicy::retry
constexpr auto retryOfDatabase = std::chrono::minutes(5);

template <typename T>
struct Listener {
    QPointer<QObject> context;
    std::function<void(const T&)> done;

    void answer(const T& value) const {
        if (context && done)
            done(value);
    }
};

Error withheldError() {
    return {
        ErrorKind::BadInput,
        PlaylistService::tr("Spotify does not give this playlist's contents to personal apps. It stays in the list, "
                            "without its songs."),
        {}};
}

Error unknownPlaylistError(const Error& error) {
    return {ErrorKind::BadInput,
            PlaylistService::tr("Spotify shows no such playlist to this account: it does not exist, it is private, or "
                                "Spotify made it."),
            error.detail};
}

Error notKeptError() {
    return {ErrorKind::Failed, PlaylistService::tr("This cannot be taken back any more. Add the playlist again."), {}};
}

} // namespace

Error notAPlaylist(const QString& text) {
    const auto sentence = [](SpotifyAddress::Of of) {
        switch (of) {
        case SpotifyAddress::Of::ShortLink:
            return PlaylistService::tr("This is a short link, which says nothing of the playlist. Open it in a browser "
                                       "and give the address that it leads to.");
        case SpotifyAddress::Of::Album:
            return PlaylistService::tr("This is the address of an album. Only playlists are watched.");
        case SpotifyAddress::Of::Track:
            return PlaylistService::tr("This is the address of a song. Only playlists are watched.");
        case SpotifyAddress::Of::Artist:
            return PlaylistService::tr("This is the address of an artist. Only playlists are watched.");
        case SpotifyAddress::Of::Episode:
        case SpotifyAddress::Of::Show:
            return PlaylistService::tr("This is the address of a podcast. Only playlists are watched.");
        case SpotifyAddress::Of::Person:
            return PlaylistService::tr("This is the address of a person. Give that of one of their playlists.");
        case SpotifyAddress::Of::LikedSongs:
            return PlaylistService::tr("Spotify keeps Liked Songs apart from playlists, and only playlists are "
                                       "watched. What you put on a playlist of your own is.");
        case SpotifyAddress::Of::Playlist:
        case SpotifyAddress::Of::Nothing:
            break;
        }
        return PlaylistService::tr("This is no playlist. Give the link of one (Share, Copy link to playlist), its "
                                   "spotify:playlist: address, or its ID.");
    };
    return {ErrorKind::BadInput, sentence(spotifyAddressOf(text).of), {}};
}

struct PlaylistService::Impl {
    using Finished = std::function<void()>;
    using Job = std::function<void(Finished)>;

    /// What an account waits for; one thing at a time.
    struct Line {
        std::deque<Job> waiting;
        bool isBusy = false;
        Instant notBefore; ///< of rounds by themselves, after trouble
    };

    Impl(PlaylistService& service, const Services& given, ConnectionParams database)
        : self(service), services(given),
          shelf(std::move(database), [this](AccountId account) { Q_EMIT self.playlistsChanged(account); }),
          scanner(given, shelf,
                  [this](AccountId account, PlaylistId playlist, const std::vector<PlaylistEvent>& found) {
                      Q_EMIT self.scanned(account, playlist, found);
                  }),
          alarm(given.timers) {
        connect(&services.accounts, &LinkedAccounts::loaded, &self, [this] { loadNew(); });
        connect(&services.accounts, &LinkedAccounts::changed, &self, [this] { loadNew(); });
        loadNew();
    }

    void loadNew() {
        for (const LinkedAccount& account : services.accounts.accounts())
            if (shelf.find(account.id) == nullptr)
                shelf.load(account.id, &self, [this](const Result<PlaylistShelf::Nothing>&) { plan(); });
        plan();
    }

    void enqueue(AccountId account, Job job) {
        lines[account].waiting.push_back(std::move(job));
        // From the event loop: nobody is answered from inside a call.
        QMetaObject::invokeMethod(
            &self, [this, account] { proceed(account); }, Qt::QueuedConnection);
    }

    void proceed(AccountId account) {
        Line& line = lines[account];
        if (line.isBusy || line.waiting.empty())
            return;
        line.isBusy = true;
        const Job job = std::move(line.waiting.front());
        line.waiting.pop_front();
        job([this, account] {
            lines[account].isBusy = false;
            plan();
            proceed(account);
        });
    }

    void restore(AccountId account, const KeptPlaylist& kept, const Listener<Result<WatchedPlaylist>>& listener,
                 const Finished& finished) {
        const auto answer = [this, account, listener, finished,
                             spotifyId = kept.list.watched.spotifyId](const Result<PlaylistShelf::Nothing>& read) {
            const std::vector<WatchedPlaylist> lists = self.playlists(account);
            const auto list = std::ranges::find(lists, spotifyId, &WatchedPlaylist::spotifyId);
            if (read && list != lists.end())
                listener.answer(*list);
            else
                listener.answer(failure(read ? notKeptError() : read.error()));
            finished();
        };
        shelf.change(
            account,
            [account, kept](PlaylistStore& store) -> Status {
                const Result<PlaylistId> restored = store.restore(account, kept);
                return restored ? Status() : failure(restored.error());
            },
            &self,
            [this, account, answer](const Result<PlaylistShelf::Nothing>& changed) {
                if (changed)
                    shelf.load(account, &self, answer);                  // entries and changes too
                else if (changed.error().kind == ErrorKind::NotSignedIn) // somebody had it deleted for good
                    answer(failure(notKeptError()));
                else
                    answer(changed);
            });
    }

    /// When the account's next round begins by itself; empty: not before something else happens.
    std::optional<Instant> nextRound(AccountId account) const {
        const bool isWanted = only.empty() || std::ranges::count(only, account) > 0;
        const bool isOurs = !services.isOurs || services.isOurs(account);
        if (!isWanted || !isOurs || services.accounts.api(account) == nullptr)
            return {};
        const AccountPlaylists* stored = shelf.find(account);
        if (stored == nullptr)
            return services.clock.now() + retryOfDatabase;
        if (stored->lists.empty())
            return {};
        const auto line = lines.find(account);
        const Instant free = line == lines.end() ? Instant{} : line->second.notBefore;
        const Instant now = services.clock.now();
        const auto listed = stored->settings.listedAt;
        const bool isDue = !listed || isListDue(*listed, stored->settings.listed, now);
        return std::max(free, isDue ? now : nextList(*listed, stored->settings.listed));
    }

    void plan() {
        alarm.cancel();
        if (!isRunning)
            return;
        std::optional<Instant> next;
        for (const LinkedAccount& account : services.accounts.accounts()) {
            const auto line = lines.find(account.id);
            const bool isBusy = line != lines.end() && (line->second.isBusy || !line->second.waiting.empty());
            const auto wish = isBusy ? std::nullopt : nextRound(account.id); // it plans when it is done
            if (wish && (!next || *wish < *next))
                next = wish;
        }
        if (next)
            alarm.set(*next, [this] { tick(); });
    }

    void tick() {
        for (const LinkedAccount& account : services.accounts.accounts()) {
            const auto wish = nextRound(account.id);
            if (shelf.find(account.id) != nullptr && wish && *wish <= services.clock.now())
                enqueue(account.id, [this, id = account.id](const Finished& finished) {
                    round(id, RoundKind::ByItself, finished, [](const PlaylistRound&) {});
                });
        }
        loadNew();
    }

    void round(AccountId account, RoundKind kind, const Finished& finished,
               const std::function<void(const PlaylistRound&)>& done) {
        scanner.round(account, kind, [this, account, finished, done](const PlaylistRound& result) {
            if (result.problem)
                lines[account].notBefore = result.blockedUntil.value_or(services.clock.now() + retryOfRound);
            done(result);
            finished();
        });
    }

    PlaylistService& self;
    const Services services;
    PlaylistShelf shelf;
    PlaylistScanner scanner;
    Alarm alarm;
    bool isRunning = false;
    std::vector<AccountId> only; ///< that rounds begin for by themselves; empty: all
    std::map<AccountId, Line> lines;
    std::map<std::pair<AccountId, PlaylistId>, KeptPlaylist> removed; ///< while the program runs: see restore()
};

PlaylistService::PlaylistService(const Services& services, ConnectionParams database, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, services, std::move(database))) {}

PlaylistService::~PlaylistService() = default;

void PlaylistService::load(AccountId account, QObject* context, std::function<void(const Status&)> done) {
    const Listener<Status> listener{context, std::move(done)};
    m_impl->shelf.load(account, this, [listener](const Result<PlaylistShelf::Nothing>& loaded) {
        listener.answer(loaded ? Status() : failure(loaded.error()));
    });
}

void PlaylistService::start(std::vector<AccountId> only) {
    m_impl->only = std::move(only);
    m_impl->isRunning = true;
    m_impl->plan();
}

void PlaylistService::stop() {
    m_impl->isRunning = false;
    m_impl->alarm.cancel();
}

void PlaylistService::rightChanged() {
    m_impl->plan();
}

void PlaylistService::historyChanged(AccountId account) {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    if (stored != nullptr && !stored->lists.empty())
        m_impl->shelf.load(account, this, [](const Result<PlaylistShelf::Nothing>&) {});
}

void PlaylistService::follow(AccountId account, std::int64_t version) {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    if (stored != nullptr && stored->settings.version != version)
        m_impl->shelf.load(account, this, [this](const Result<PlaylistShelf::Nothing>&) { m_impl->plan(); });
}

void PlaylistService::list(AccountId account, QObject* context,
                           std::function<void(const Result<std::vector<ListedPlaylist>>&)> done) {
    const Listener<Result<std::vector<ListedPlaylist>>> listener{context, std::move(done)};
    m_impl->services.accounts.askNow();
    m_impl->enqueue(account, [this, account, listener](const Impl::Finished& finished) {
        if (const auto withheld = withheldList(m_impl->services.accounts, account)) {
            listener.answer(failure(*withheld));
            return finished();
        }
        listPlaylists(m_impl->services.accounts, m_impl->shelf, account, this,
                      [listener, finished](const Result<std::vector<ListedPlaylist>>& listed) {
                          listener.answer(listed);
                          finished();
                      });
    });
}

void PlaylistService::add(AccountId account, const QString& text, QObject* context,
                          std::function<void(const Result<WatchedPlaylist>&)> done) {
    const Listener<Result<WatchedPlaylist>> listener{context, std::move(done)};
    const QString id = playlistIdOf(text);
    m_impl->services.accounts.askNow();
    m_impl->enqueue(account, [this, account, id, text, listener](const Impl::Finished& finished) {
        if (id.isEmpty()) {
            listener.answer(failure(notAPlaylist(text)));
            finished();
            return;
        }
        m_impl->scanner.scan({account, {}, id, {}}, [=, this](const ApiResult<ScannedPlaylist>& result) {
            const bool isKnownNowhere = !result && result.error().problem == ApiProblem::NotFound;
            const StoredPlaylist* stored = result ? m_impl->shelf.find(account, result->playlist) : nullptr;
            if (!result)
                listener.answer(failure(isKnownNowhere ? unknownPlaylistError(result.error().error)
                                                       : toldToAsker(result.error().error)));
            else if (result->isWithheld || stored == nullptr)
                listener.answer(failure(withheldError()));
            else
                listener.answer(stored->watched);
            finished();
        });
    });
}

void PlaylistService::remove(AccountId account, PlaylistId playlist) {
    m_impl->enqueue(account, [this, account, playlist](const Impl::Finished& finished) {
        if (auto kept = m_impl->shelf.kept(account, playlist)) {
            if (const LinkedAccount* linked = m_impl->services.accounts.find(account))
                kept->asked = linked->apiDeletions;
            m_impl->removed.insert_or_assign({account, playlist}, std::move(*kept));
        }
        m_impl->shelf.change(
            account, [account, playlist](PlaylistStore& store) { return store.remove(account, playlist); }, this,
            [finished](const Result<PlaylistShelf::Nothing>&) { finished(); });
    });
}

void PlaylistService::restore(AccountId account, PlaylistId playlist, QObject* context,
                              std::function<void(const Result<WatchedPlaylist>&)> done) {
    const Listener<Result<WatchedPlaylist>> listener{context, std::move(done)};
    m_impl->enqueue(account, [this, account, playlist, listener](const Impl::Finished& finished) {
        const auto found = m_impl->removed.find({account, playlist});
        if (found == m_impl->removed.end()) {
            listener.answer(failure(notKeptError()));
            finished();
            return;
        }
        m_impl->restore(account, found->second, listener, finished);
    });
}

void PlaylistService::scanNow(AccountId account, bool all, QObject* context,
                              std::function<void(const PlaylistRound&)> done) {
    const Listener<PlaylistRound> listener{context, std::move(done)};
    m_impl->services.accounts.askNow();
    m_impl->enqueue(account, [this, account, all, listener](const Impl::Finished& finished) {
        m_impl->round(account, all ? RoundKind::All : RoundKind::Asked, finished,
                      [listener](const PlaylistRound& result) { listener.answer(result); });
    });
}

void PlaylistService::setMarket(AccountId account, const QString& market) {
    m_impl->shelf.change(
        account,
        [account, market = marketOf(market)](PlaylistStore& store) { return store.setMarket(account, market); }, this,
        {});
}

QString PlaylistService::market(AccountId account) const {
    return m_impl->scanner.market(account);
}

std::vector<WatchedPlaylist> PlaylistService::playlists(AccountId account) const {
    std::vector<WatchedPlaylist> playlists;
    if (const AccountPlaylists* stored = m_impl->shelf.find(account))
        for (const StoredPlaylist& list : stored->lists)
            playlists.push_back(list.watched);
    return playlists;
}

PlaylistCost PlaylistService::cost(AccountId account) const {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    return stored == nullptr ? PlaylistCost() : costOfUnchanged(stored->lists, stored->settings.listed);
}

std::vector<PlaylistTrack> PlaylistService::tracks(AccountId account, PlaylistId playlist) const {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    if (stored == nullptr)
        return {};
    const auto place = stored->tracks.find(playlist);
    return place == stored->tracks.end() ? std::vector<PlaylistTrack>() : place->second;
}

std::vector<PlaylistEvent> PlaylistService::events(AccountId account) const {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    return stored == nullptr ? std::vector<PlaylistEvent>() : stored->events;
}

std::vector<PlaylistTrack> PlaylistService::knownTracks(AccountId account) const {
    const AccountPlaylists* stored = m_impl->shelf.find(account);
    if (stored == nullptr)
        return {};
    std::vector<PlaylistTrack> tracks = stored->sameRecordings;
    for (const auto& [playlist, entries] : stored->tracks)
        tracks.insert(tracks.end(), entries.begin(), entries.end());
    return tracks;
}

} // namespace afs
