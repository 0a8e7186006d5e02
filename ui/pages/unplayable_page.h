// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h" // first: moc cannot read <concepts> without what Qt includes before

#include "ui/models/playability.h"
#include "ui/models/unplayable_data.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace afs {

class ChartCard;
class DataTable;
class EmptyState;
class EventsCard;
class TableCard;
struct SongOfMenu;
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
    void buildSongs(QWidget* content);
    QWidget* buildActions(QWidget* parent);
    void connectParts();
    void offerPlays();
    struct Answer {
        std::vector<WatchedPlaylist> playlists;
        std::vector<PlaylistEvent> events;
        std::vector<PlaylistEntries> entries; ///< of the lists that can be read
        std::vector<UnplayableSong> songs;
        Playability playability;
        ChartData timeline;
    };
    void present(Answer answer);
    static QString olderText(const std::vector<UnplayableSong>& songs);
    static QString sentenceOf(const Answer& answer);
    void showNothing(const Answer& answer);
    void scanNow();
    void showActions();
    void openSong();
    void openReplacement();
    void copyUri();
    const UnplayableSong* current() const;
    SongOfMenu songAt(const QModelIndex& index) const;

    AnswerLine m_line;
    UnplayableModel* m_songs;
    QStackedWidget* m_parts;
    EmptyState* m_nothing;
    ChartCard* m_timeline = nullptr;
    TableCard* m_songsCard = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_instead = nullptr;
    EventsCard* m_events = nullptr;
    std::vector<PlaylistEntries> m_entries; ///< what the timeline was made from
    std::vector<PlaylistEvent> m_changes;
    std::function<void()> m_remedy; ///< what the button of an empty page does
};

} // namespace afs
