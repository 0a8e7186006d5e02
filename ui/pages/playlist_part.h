// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playlist_data.h"

#include <QTimeZone>

class QPushButton;
class QSortFilterProxyModel;

namespace afs {

class CardFrame;
class ChartCard;
class EventsCard;
class FigureRow;
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
    explicit PlaylistPart(const QTimeZone& zone, QWidget* parent = nullptr);

    /// What is shown; `playlist` null: all of them. The figures come with setUse().
    void setPlaylist(const WatchedPlaylist* playlist, std::vector<PlaylistEvent> events,
                     const std::vector<WatchedPlaylist>& all, Instant now);
    void setUse(const PlaylistUse& use, const Playability& playability, const Question& question);
    void setLoading(bool loading);
    void clear();

Q_SIGNALS:
    void openRequested();
    void removeRequested();
    void songChosen(afs::TrackId track, const QString& name); ///< its plays are to be shown
    void notice(const QString& sentence);

private:
    QWidget* buildHeader();
    void buildCharts();
    void buildSongs();
    void showFigures(const PlaylistUse& use);
    void showListless(const PlaylistUse& use);
    void showSongs();
    void showDoubt();

    QTimeZone m_zone;
    std::optional<WatchedPlaylist> m_playlist;
    std::vector<ListlessSong> m_listless;
    Playability m_playability;
    PlaylistSongsModel* m_songs;
    QSortFilterProxyModel* m_sorted;
    ThemedLabel* m_title = nullptr;
    ThemedLabel* m_facts = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_remove = nullptr;
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
