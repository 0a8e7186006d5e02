// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/unplayable_data.h"

class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace afs {

class CardFrame;
class ChartCard;
class DataTable;
class EmptyState;
class PlaylistEventsModel;
class ThemedLabel;
class UnplayableModel;

/// What vanished: the songs of all playlists that Spotify does not play any more, since when, and what could stand in
/// for them; how many there were over time, and what changed. Answers without a library.
class UnplayablePage final : public Page {
    Q_OBJECT

public:
    explicit UnplayablePage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void ask() override;
    void forget() override { m_line.drop(); }
    bool needsLibrary() const override { return false; }

private:
    QWidget* buildCards();
    CardFrame* buildSongs();
    QWidget* buildActions(QWidget* parent);
    CardFrame* buildEvents();
    void connectParts();
    struct Answer {
        std::vector<WatchedPlaylist> playlists;
        std::vector<PlaylistEvent> events;
        std::vector<UnplayableSong> songs;
        ChartData timeline;
    };
    void present(Answer answer);
    void showState(const Answer& answer);
    void showActions();
    void openSong();
    void openReplacement();
    void copyUri();
    const UnplayableSong* current() const;

    AnswerLine m_line;
    UnplayableModel* m_songs;
    QSortFilterProxyModel* m_sorted;
    PlaylistEventsModel* m_events;
    QStackedWidget* m_parts;
    EmptyState* m_nothing;
    ChartCard* m_timeline = nullptr;
    ThemedLabel* m_sentence = nullptr;
    CardFrame* m_songsCard = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_instead = nullptr;
    CardFrame* m_eventsCard = nullptr;
    DataTable* m_eventTable = nullptr;
};

} // namespace afs
