// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scope_store.h"

#include "ui/models/format.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace afs {

namespace {

constexpr QLatin1String pageSetting("window/page");
constexpr QLatin1String rangeSetting("scope/range");
constexpr QLatin1String metricSetting("scope/metric");
constexpr QLatin1String comparisonSetting("scope/comparison");

/// Pages that go on with the part that they were left with.
constexpr std::array pagesWithParts{PageId::Top, PageId::Playlists};

bool hasParts(PageId page) {
    return std::find(pagesWithParts.begin(), pagesWithParts.end(), page) != pagesWithParts.end();
}

QString partSetting(PageId page) {
    return QStringLiteral("window/part-of-") + pageKey(page);
}

} // namespace

ScopeStore::ScopeStore(const QString& settingsPath, const QTimeZone& zone, std::chrono::local_days today,
                       QObject* parent)
    : QObject(parent), m_zone(zone), m_today(today) {
    if (settingsPath.isEmpty())
        return;
    m_settings = std::make_unique<QSettings>(settingsPath, QSettings::IniFormat);
    if (const auto page = pageFromKey(m_settings->value(pageSetting).toString()))
        m_place.page = *page;
    readParts();
    if (const auto range = rangeFromKey(m_settings->value(rangeSetting).toString())) {
        m_place.range = *range;
        m_rangeChosen = true;
    }
    if (m_settings->value(metricSetting).toString() == QStringLiteral("time"))
        m_metric = Metric::Time;
    m_rule = countingRuleFromName(m_settings->value(countingRuleSetting).toString().toStdString())
                 .value_or(CountingRule::Spotify);
    m_comparison = comparisonFromKey(m_settings->value(comparisonSetting).toString());
}

ScopeStore::~ScopeStore() = default;

Scope ScopeStore::scope() const {
    return {m_place.narrowed.value_or(chosenRange()), m_rule, m_metric, m_zone, m_dayStart, m_place.filter};
}

DateRange ScopeStore::chosenRange() const {
    return datesOf(m_place.range, m_today);
}

void ScopeStore::setToday(std::chrono::local_days today) {
    if (m_today == today)
        return;
    m_today = today;
    Q_EMIT placeChanged();
    Q_EMIT scopeChanged();
}

void ScopeStore::setYears(std::vector<int> years) {
    if (m_yearsKnown && m_years == years)
        return;
    m_yearsKnown = true;
    m_years = std::move(years);
    if (m_rangeChosen || m_years.empty()) {
        Q_EMIT placeChanged();
        return;
    }
    const int thisYear = int(std::chrono::year_month_day(m_today).year());
    const bool hasThisYear = std::find(m_years.begin(), m_years.end(), thisYear) != m_years.end();
    Place place = m_place;
    place.range = hasThisYear ? RangeChoice::of(RangeChoice::Kind::ThisYear) : RangeChoice::ofYear(m_years.back());
    // Not a step of the person's: Back must not lead to a year that was never shown.
    const bool changesScope = place != m_place;
    m_place = place;
    Q_EMIT placeChanged();
    if (changesScope)
        Q_EMIT scopeChanged();
}

void ScopeStore::setReviewYear(std::optional<int> year) {
    if (std::exchange(m_reviewYear, year) == year || !year || m_rangeChosen || m_place.page != PageId::Review)
        return;
    m_place.range = choiceOfYear(*year, m_today); // no step of the person's, as in setYears()
    Q_EMIT placeChanged();
    Q_EMIT scopeChanged();
}

void ScopeStore::setMetric(Metric metric) {
    if (m_metric == metric)
        return;
    m_metric = metric;
    remember();
    Q_EMIT scopeChanged();
}

void ScopeStore::setRule(CountingRule rule) {
    if (m_rule == rule)
        return;
    m_rule = rule;
    remember();
    Q_EMIT scopeChanged();
}

void ScopeStore::setComparison(const Comparison& comparison) {
    if (m_comparison == comparison)
        return;
    m_comparison = comparison;
    remember();
    Q_EMIT scopeChanged();
}

void ScopeStore::openPage(PageId page, std::optional<QString> part) {
    Place place = m_place;
    if (place.page == page && !part)
        return;
    place.page = page;
    place.detail = part ? *std::move(part) : hasParts(page) ? m_parts[page] : QString();
    place.subject.reset();
    if (page == PageId::Review && !m_rangeChosen && m_reviewYear)
        place.range = choiceOfYear(*m_reviewYear, m_today);
    change(place);
}

void ScopeStore::openSubject(const SubjectLink& link, OpenedBy how) {
    if (link.subject.kind == Ranked::Tracks)
        m_trackTitles.insert(link.subject.track.value, link.name);
    endDrag();
    Place from = m_place;
    if (const Place* before = m_history.previous(); before && how == OpenedBy::DoubleClick) {
        Place narrowed = *before;
        narrowed.filter = narrowedTo(std::move(narrowed.filter), link.subject);
        if (narrowed == m_place && *before != m_place) {
            from = *before;
            m_history.forgetPrevious();
        }
    }
    Place place = from;
    place.page = pageOf(link.subject.kind);
    place.detail.clear();
    place.subject = link.subject;
    place.filter = withoutSubjects(std::move(place.filter));
    if (place == m_place)
        return;
    m_history.leave(from);
    apply(place);
}

void ScopeStore::showOnly(const SubjectLink& link) {
    if (link.subject.kind == Ranked::Tracks)
        m_trackTitles.insert(link.subject.track.value, link.name);
    Place place = m_place;
    if (place.subject) { // that of a page is no other's
        place.subject.reset();
        place.page = PageId::Overview;
    }
    place.filter = narrowedTo(std::move(place.filter), link.subject);
    change(place);
}

void ScopeStore::openPlays(Place place) {
    if (place.subject)
        place.filter = narrowedTo(std::move(place.filter), *place.subject);
    place.subject.reset();
    place.page = PageId::History;
    place.detail.clear();
    change(place);
}

QString ScopeStore::title() const {
    if (!m_place.subject)
        return pageTitle(m_place.page);
    switch (m_place.subject->kind) {
    case Ranked::Tracks:
        if (const QString known = trackTitle(m_place.subject->track); !known.isEmpty())
            return known;
        return pageTitle(m_place.page);
    case Ranked::Artists:
        return artistOrUnknown(m_place.subject->artist);
    case Ranked::Albums:
        return albumOrUnknown(m_place.subject->album.album);
    }
    return {};
}

void ScopeStore::setRange(const RangeChoice& range) {
    Place place = m_place;
    place.range = range;
    place.narrowed.reset();
    m_rangeChosen = true;
    change(place);
    remember();
}

bool ScopeStore::canShiftRange(int steps) const {
    const auto next = shifted(m_place.narrowed.value_or(chosenRange()), steps);
    if (!next)
        return false;
    // Nothing was played after today, nor before the first year.
    if (steps > 0)
        return *next->from <= m_today;
    const auto firstYear = std::chrono::year(m_years.empty() ? 1971 : m_years.front());
    return *next->to > std::chrono::local_days(firstYear / 1 / 1);
}

void ScopeStore::shiftRange(int steps) {
    if (!canShiftRange(steps))
        return;
    if (m_place.narrowed) {
        Place place = m_place;
        place.narrowed = shifted(*m_place.narrowed, steps);
        change(place);
        return;
    }
    setRange(choiceFor(*shifted(chosenRange(), steps), m_today));
}

void ScopeStore::dragRange(const DateRange& range) {
    if (!m_dragFrom)
        m_dragFrom = m_place;
    Place place = m_place;
    place.range = choiceFor(range, m_today);
    place.narrowed.reset();
    if (place != m_place)
        apply(place);
}

void ScopeStore::endDrag() {
    if (!m_dragFrom)
        return;
    const Place target = m_place;
    m_place = *std::exchange(m_dragFrom, std::nullopt);
    if (target == m_place)
        return;
    m_rangeChosen = true;
    m_history.leave(m_place);
    m_place = target;
    remember();
    Q_EMIT placeChanged();
}

void ScopeStore::cancelDrag() {
    if (m_dragFrom)
        apply(*std::exchange(m_dragFrom, std::nullopt));
}

void ScopeStore::clearFilters() {
    if (!narrowedAtAll())
        return;
    const Place before = m_place;
    Place place = m_place;
    place.filter = {};
    place.narrowed.reset();
    change(place);
    Q_EMIT filtersCleared(before);
}

void ScopeStore::go(const Place& place) {
    change(place);
}

void ScopeStore::resume(const Journey& journey) {
    m_history = journey.history;
    m_rangeChosen = journey.rangeChosen;
    m_playlistNames = journey.playlistNames;
    apply(journey.place);
}

void ScopeStore::goBack() {
    endDrag();
    if (const auto target = m_history.back(m_place))
        apply(*target);
}

void ScopeStore::goForward() {
    endDrag();
    if (const auto target = m_history.forward(m_place))
        apply(*target);
}

void ScopeStore::change(const Place& place) {
    endDrag();
    if (place == m_place)
        return;
    m_history.leave(m_place);
    apply(place);
}

void ScopeStore::apply(const Place& place) {
    const Scope before = scope();
    m_place = place;
    rememberPart();
    if (!m_dragFrom)
        remember();
    Q_EMIT placeChanged();
    if (scope() != before)
        Q_EMIT scopeChanged();
}

void ScopeStore::readParts() {
    for (const PageId page : pagesWithParts)
        m_parts[page] = m_settings->value(partSetting(page)).toString();
    if (hasParts(m_place.page))
        m_place.detail = m_parts[m_place.page];
}

void ScopeStore::rememberPart() {
    if (!hasParts(m_place.page) || m_parts[m_place.page] == m_place.detail)
        return;
    m_parts[m_place.page] = m_place.detail;
    if (m_settings)
        m_settings->setValue(partSetting(m_place.page), m_place.detail);
}

void ScopeStore::remember() {
    if (!m_settings)
        return;
    if (!m_place.subject) // what a page was about is not remembered
        m_settings->setValue(pageSetting, pageKey(m_place.page));
    if (m_rangeChosen)
        m_settings->setValue(rangeSetting, rangeKey(m_place.range));
    m_settings->setValue(metricSetting, m_metric == Metric::Time ? QStringLiteral("time") : QStringLiteral("plays"));
    m_settings->setValue(comparisonSetting, comparisonKey(m_comparison));
    for (const CountingRuleName& known : countingRules)
        if (known.rule == m_rule)
            m_settings->setValue(countingRuleSetting, fromUtf8(known.name));
}

} // namespace afs
