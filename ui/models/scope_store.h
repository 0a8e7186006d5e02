// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc cannot read <concepts> without what Qt includes before

#include "core/base/clock.h"
#include "ui/models/comparison.h"
#include "ui/models/place.h"
#include "ui/models/place_history.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QSettings;

namespace afs {

/// Where the counting rule stands in the settings file.
inline constexpr QLatin1String countingRuleSetting("scope/rule");

/// The one scope of the window, over all pages: place, history, metric and counting rule. Back and Forward go through
/// places; metric, rule and comparison are how one looks at them and stay. Range, metric, rule, comparison, page and
/// parts of pages are remembered in the settings file, filters are not. GUI thread.
class ScopeStore final : public QObject {
    Q_OBJECT

public:
    /// `settingsPath` empty: nothing is remembered.
    ScopeStore(const QString& settingsPath, const QTimeZone& zone, std::chrono::local_days today,
               QObject* parent = nullptr);
    ~ScopeStore() override;

    /// When days and weeks begin, before the first question. `firstWeekday` 1 = Monday … 7 = Sunday; 0: as in the
    /// locale.
    void setDayRules(std::chrono::hours dayStart, int firstWeekday);

    const Place& place() const { return m_place; }
    Scope scope() const;           ///< what statistics are asked with
    DateRange chosenRange() const; ///< the dates of the range alone, without what was clicked
    Metric metric() const { return m_metric; }
    CountingRule rule() const { return m_rule; }
    const Comparison& comparison() const { return m_comparison; }
    const QTimeZone& zone() const { return m_zone; }
    std::chrono::hours dayStart() const { return m_dayStart; }
    int firstWeekday() const; ///< 1 = Monday … 7 = Sunday
    /// The day that counts for a moment.
    std::chrono::local_days dayOf(Instant moment) const;
    std::chrono::local_days today() const { return m_today; }
    const std::vector<int>& years() const { return m_years; } ///< with plays, ascending
    std::vector<ScopeChip> chips() const;
    QString title() const; ///< of the place: the page, or what it is about
    bool narrowedAtAll() const { return m_place.narrowed.has_value() || !m_place.filter.empty(); }
    /// Whether the range was chosen by a person, now or in an earlier session.
    bool rangeChosen() const { return m_rangeChosen; }
    /// False until the years are known that decide what an unchosen range is: it is not to be shown before.
    bool rangeSettled() const { return m_rangeChosen || m_yearsKnown; }

    void setToday(std::chrono::local_days today);
    /// The years that have plays. Until a range was chosen it is this year if it is among them, else the newest.
    void setYears(std::vector<int> years);
    /// The year that the page "Year in review" opens with until a range was chosen; nothing: the range as it is.
    void setReviewYear(std::optional<int> year);
    void setMetric(Metric metric);
    void setRule(CountingRule rule);
    void setComparison(const Comparison& comparison);

    /// `part`: of a page that has parts, empty for its first; nothing: the one that it showed last.
    void openPage(PageId page, std::optional<QString> part = {});
    enum class OpenedBy { Itself, DoubleClick };
    /// Opens the page of a track, an artist or an album, within range and filters; those that name others come off. The
    /// first click of a double click has narrowed to it: that was no step of its own.
    void openSubject(const SubjectLink& link, OpenedBy how = OpenedBy::Itself);
    /// What chips call a track that a place filters by.
    void nameTrack(TrackId track, const QString& title) { m_trackTitles.insert(track.value, title); }
    /// Asked for tracks that nobody named; answers with nothing for those that it does not know either.
    void setTrackNamer(std::function<QString(TrackId)> namer) { m_trackNamer = std::move(namer); }
    /// What chips call a filter by these songs: the playlist that they are of.
    void namePlaylist(std::vector<TrackId> songs, const QString& name);
    /// Filters by it alone, here.
    void showOnly(const SubjectLink& link);
    /// Opens History with the plays of `place`: its range, its filters, and what its page is about.
    void openPlays(Place place);
    void setRange(const RangeChoice& range);
    void shiftRange(int steps);
    /// The range while it is dragged: shown at once, and one step for Back however long the drag is. Ended by the next
    /// change of any other kind, or by endDrag(), which remembers the range; cancelDrag() goes back to where it began.
    void dragRange(const DateRange& range);
    void endDrag();
    void cancelDrag();
    bool canShiftRange(int steps) const;

    /// A bar or a day was clicked. Add: from the earlier to the later of both. The same again takes it off.
    void narrowTo(const DateRange& range, Narrowing how = Narrowing::Replace);
    void narrowToArtist(const std::string& artist, Narrowing how = Narrowing::Replace);
    void narrowToAlbum(const AlbumName& album, Narrowing how = Narrowing::Replace);
    /// `title` is for the chip.
    void narrowToTrack(TrackId track, const QString& title, Narrowing how = Narrowing::Replace);
    void narrowToWeekday(int weekday, Narrowing how = Narrowing::Replace);
    void narrowToHour(int hour, Narrowing how = Narrowing::Replace);
    void narrowToWeekdayAndHour(int weekday, int hour, Narrowing how = Narrowing::Replace);
    /// Of `field`: how plays ended, devices, countries; by all the words that mean one of these.
    void narrowToWords(std::vector<std::string> Filter::*field, const std::vector<std::string>& words,
                       Narrowing how = Narrowing::Replace);
    void clearFilters();

    /// A filter by a playlist holds its songs.
    using PlaylistNames = std::vector<std::pair<std::vector<TrackId>, QString>>;

    /// Where the window is and has been: for another one that goes on from there.
    struct Journey {
        Place place;
        PlaceHistory history;
        bool rangeChosen = false;
        PlaylistNames playlistNames;
    };
    Journey journey() const { return {m_place, m_history, m_rangeChosen, m_playlistNames}; }
    void resume(const Journey& journey);

    void go(const Place& place); ///< a new place in history, unless it is the current one
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    void goBack();
    void goForward();

Q_SIGNALS:
    void placeChanged();                           ///< page, detail, chips or history
    void filtersCleared(const afs::Place& before); ///< all at once, by clearFilters()
    void scopeChanged();                           ///< the answers of statistics change; after placeChanged

private:
    void change(const Place& place);
    void apply(const Place& place);
    void remember();
    void readParts();
    void rememberPart();
    QString trackTitle(TrackId track) const; ///< empty: nobody knows it
    QString playlistText(const std::vector<TrackId>& songs) const;
    void addDeviceChips(std::vector<ScopeChip>& chips) const;
    void addFilterChips(std::vector<ScopeChip>& chips) const;

    std::unique_ptr<QSettings> m_settings;
    QTimeZone m_zone;
    std::chrono::hours m_dayStart{0};
    int m_firstWeekday = 0; ///< 0: as in the locale
    std::chrono::local_days m_today;
    Place m_place;
    Metric m_metric = Metric::Plays;
    CountingRule m_rule = CountingRule::Spotify;
    Comparison m_comparison;
    bool m_rangeChosen = false;
    std::vector<int> m_years;
    bool m_yearsKnown = false;
    std::optional<int> m_reviewYear;
    std::map<PageId, QString> m_parts; ///< Place::detail of pages, as they were left
    PlaceHistory m_history;
    std::optional<Place> m_dragFrom; ///< where a drag began
    QHash<qint32, QString> m_trackTitles;
    std::function<QString(TrackId)> m_trackNamer;
    PlaylistNames m_playlistNames;
};

} // namespace afs
