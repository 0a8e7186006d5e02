// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/playlist_reading.h"

#include "core/scan/track_facts_of.h"

#include "core/scan/playlist_changes.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace afs {

namespace {

constexpr int mostEntries = 20'000; // Spotify lets nobody have more than ten thousand
constexpr int attempts = 2;         // ten thousand entries take two hundred requests

ApiError unfinished(const QString& detail) {
    return {
        ApiProblem::Temporary,
        {ErrorKind::Network,
         QCoreApplication::translate("Scan", "Spotify did not give all of a playlist, so nothing of it was changed."),
         detail},
        {}};
}

/// One reading. It lives as long as somebody waits for a page.
class Reading : public std::enable_shared_from_this<Reading> {
public:
    using Answer = std::function<void(const ApiResult<ReadPlaylist>&)>;

    Reading(SpotifyApi& api, QString id, QString market, QObject* context, Answer answer)
        : m_api(&api), m_id(std::move(id)), m_market(std::move(market)), m_context(context),
          m_answer(std::move(answer)) {}

    void begin() {
        m_api->playlist(m_id, m_market, m_context,
                        [self = shared_from_this()](const ApiResult<Playlist>& playlist) { self->began(playlist); });
    }

private:
    void began(const ApiResult<Playlist>& playlist) {
        if (!playlist) {
            m_answer(tl::make_unexpected(playlist.error()));
            return;
        }
        m_read = {playlist->head, false, {}, {}};
        m_seen.clear();
        m_total.reset();
        if (playlist->firstPage)
            take(*playlist->firstPage, 0);
        else
            ask(0); // Spotify withholds it, or gives it to who asks for it by itself
    }

    void ask(int offset) {
        m_api->playlistPage(
            m_id, offset, m_market, m_context,
            [self = shared_from_this(), offset](const ApiResult<PlaylistPage>& page) { self->answered(page, offset); });
    }

    void answered(const ApiResult<PlaylistPage>& page, int offset) {
        if (page) {
            take(*page, offset);
            return;
        }
        const ApiProblem problem = page.error().problem;
        const bool isRefused = problem == ApiProblem::Refused || problem == ApiProblem::NotFound;
        if (isRefused && offset == 0) {
            m_read.isWithheld = true;
            m_answer(std::move(m_read));
            return;
        }
        // It was given a moment ago: that is no word on the whole.
        m_answer(tl::make_unexpected(isRefused ? unfinished(page.error().error.detail) : page.error()));
    }

    void take(const PlaylistPage& page, int offset) {
        if (m_total && page.total && *m_total != *page.total) {
            readAgain(QStringLiteral("%1 entries became %2").arg(*m_total).arg(*page.total));
            return;
        }
        m_total = page.total ? page.total : m_total;
        for (std::size_t i = 0; i < page.entries.size(); ++i)
            add(page.entries[i], offset + static_cast<int>(i));
        const int count = static_cast<int>(page.entries.size());
        // An answer without `next` is the last page, unless the number of entries says that there are more.
        const bool isLast = !page.hasNext && (count == 0 || !m_total || offset + count >= *m_total);
        if (isLast && m_total && offset + count < *m_total)
            takeFewer(offset + count, *m_total);
        else if (isLast && offset == 0)
            m_answer(std::move(m_read));
        else if (isLast)
            checkState();
        else
            goOn(page.nextOffset.value_or(offset + count), offset);
    }

    /// Spotify miscounts by one or two; whether it does, or keeps something back, a second reading tells. Of a short
    /// list a fault that comes twice would else take most.
    void takeFewer(int entries, int total) {
        const int mostMiscounted = std::min(5, entries / 5 + 1);
        if (entries > 0 && total - entries <= mostMiscounted && m_before == m_read.tracks) {
            m_answer(std::move(m_read));
            return;
        }
        m_before = std::move(m_read.tracks);
        readAgain(QStringLiteral("%1 of %2 entries").arg(entries).arg(total));
    }

    void goOn(int next, int offset) {
        if (next <= offset || next > mostEntries)
            m_answer(tl::make_unexpected(unfinished(QStringLiteral("after %1 comes %2").arg(offset).arg(next))));
        else
            ask(next);
    }

    /// Several pages are of one state when the playlist is the same after the last as it was before the first.
    void checkState() {
        m_api->playlist(m_id, m_market, m_context,
                        [self = shared_from_this()](const ApiResult<Playlist>& playlist) { self->checked(playlist); });
    }

    void checked(const ApiResult<Playlist>& now) {
        if (!now) {
            m_answer(tl::make_unexpected(now.error()));
            return;
        }
        const QString& before = m_read.head.snapshotId;
        const bool isUntold = before.isEmpty() || now->head.snapshotId.isEmpty();
        // What reads the same twice did not change, whatever the snapshots say.
        if (isUntold || before == now->head.snapshotId || m_before == m_read.tracks) {
            m_answer(std::move(m_read));
            return;
        }
        m_before = std::move(m_read.tracks);
        if (++m_attempts < attempts)
            began(now);
        else
            m_answer(tl::make_unexpected(unfinished(QStringLiteral("it changes"))));
    }

    /// Somebody changes the playlist just now: pages of two states do not fit together.
    void readAgain(const QString& detail) {
        if (++m_attempts < attempts)
            begin();
        else
            m_answer(tl::make_unexpected(unfinished(detail)));
    }

    void add(const PlaylistEntry& entry, int position) {
        m_read.tracks.push_back(playlistTrackOf(entry, position));
        if (!entry.track)
            return;
        TrackFacts facts = trackFactsOf(*entry.track);
        if (!facts.uri.empty() && m_seen.insert(facts.uri).second)
            m_read.facts.push_back(std::move(facts));
    }

    const QPointer<SpotifyApi> m_api; ///< there while it answers
    const QString m_id;
    const QString m_market;
    const QPointer<QObject> m_context;
    const Answer m_answer;
    ReadPlaylist m_read;
    std::unordered_set<std::string> m_seen; ///< URIs among the facts
    std::optional<int> m_total;
    std::optional<std::vector<PlaylistTrack>> m_before; ///< as they were read when the playlist changed meanwhile
    int m_attempts = 0;
};

} // namespace

void readPlaylist(SpotifyApi& api, const QString& spotifyId, const QString& market, QObject* context,
                  std::function<void(const ApiResult<ReadPlaylist>&)> answer) {
    std::make_shared<Reading>(api, spotifyId, market, context, std::move(answer))->begin();
}

} // namespace afs
