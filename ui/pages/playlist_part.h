// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlist_data.h"
#include "ui/models/scope_store.h"

class QPushButton;

namespace afs {

class CardFrame;
class ChartCard;
class EventsCard;
class FigureRow;
struct SongOfMenu;
class PlaylistSongsModel;
class RankBarsView;
class SegmentedSwitch;
class TableCard;
class ThemedLabel;

/// One playlist, or all of them: figures, when its songs were last played, how often they are played, the songs
/// themselves, and what changed.
class PlaylistPart final : public QWidget {
    Q_OBJECT

public:
    /// `scope` outlives it.
    PlaylistPart(ScopeStore& scope, const QString& settingsPath, QWidget* parent = nullptr);

    /// What is shown; `playlist` null: all of them. The figures come with setUse().
    void setPlaylist(const WatchedPlaylist* playlist, std::vector<PlaylistEvent> events,
                     const std::vector<WatchedPlaylist>& all, Instant now);
    void setUse(const PlaylistUse& use, const Playability& playability, const Question& question);
    void setLoading(bool loading);
    void clear();

Q_SIGNALS:
    void openRequested();
    void removeRequested();
    void notice(const QString& sentence);

private:
    QWidget* buildHeader();
    void buildCharts();
    void buildSongs();
    void offerPlays();
    SongOfMenu songAt(const QModelIndex& index) const;
    void showFigures(const PlaylistUse& use);
    void showListless(const PlaylistUse& use);
    void showSongs();
    void showDoubt();

    ScopeStore& m_scope;
    std::optional<WatchedPlaylist> m_playlist;
    Instant m_now; ///< when it was told of
    std::vector<ListlessSong> m_listless;
    std::vector<std::vector<TrackId>> m_tracksByLastPlay; ///< one entry a bar of its chart
    std::vector<std::vector<TrackId>> m_tracksByPlays;    ///< the same
    Playability m_playability;
    PlaylistSongsModel* m_songs;
    std::optional<bool> m_isOfAll; ///< the songs are those of all playlists
    ThemedLabel* m_title = nullptr;
    ThemedLabel* m_facts = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_plays = nullptr;
    QPushButton* m_remove = nullptr;
    std::vector<TrackId> m_tracks; ///< of the songs that were ever played
    CardFrame* m_figuresCard = nullptr;
    FigureRow* m_figures = nullptr;
    ChartCard* m_lastPlayed = nullptr;
    ChartCard* m_playsPerSong = nullptr;
    ChartCard* m_listlessCard = nullptr;
    TableCard* m_songsCard = nullptr;
    SegmentedSwitch* m_shown = nullptr;
    EventsCard* m_eventsCard = nullptr;
    ThemedLabel* m_doubt = nullptr; ///< what is not known, and why
    QWidget* m_charts = nullptr;
};

} // namespace afs
