// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart_view.h"
#include "ui/charts/calendar_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/kpi_card.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/charts/rank_course_view.h"
#include "ui/models/format.h"
#include "ui/pages/detail_page.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/releases_part.h"

/// What the page about a track, an artist or an album says of an answer.
namespace afs {

void DetailPage::presentFigures() {
    const OverviewData& figures = m_data.figures;
    const Amount& now = figures.totals.amount;
    const Amount& compared = figures.comparable.amount; // what may be held against the other time
    const QString formerName = comparedNameOf(figures);
    const auto change = [&](KpiCard* card, qint64 value, qint64 former) {
        const ChangeText text = figures.former ? changeText(value, former, formerName) : ChangeText{};
        card->setChange(text.text, text.direction);
    };
    const Amount former = figures.former.value_or(Totals{}).amount;
    m_plays->setValue(countText(static_cast<double>(now.plays)));
    change(m_plays, compared.plays, former.plays);
    m_plays->setSeries(figures.courses.plays);
    m_time->setValue(durationText(static_cast<double>(now.by(Metric::Time))));
    change(m_time, compared.by(Metric::Time), former.by(Metric::Time));
    m_time->setSeries(figures.courses.time);
    const Metric metric = m_data.scope().metric;
    const std::int64_t whole = m_data.whole.by(metric);
    m_share->setValue(percentText(whole == 0 ? 0 : static_cast<double>(now.by(metric)) / static_cast<double>(whole)));
    m_share->setChange(tr("of %1", "figure").arg(amountText(m_data.whole, metric)), 0);
}

void DetailPage::presentRank() {
    if (m_data.place.neighbours.empty()) {
        m_rank->setValue(QStringLiteral("–"));
        m_rank->setChange({}, 0);
        return;
    }
    const TopEntry& self = m_data.place.neighbours[m_data.place.self];
    m_rank->setValue(countText(self.rank));
    const QString of = tr("of %1", "figure").arg(countText(static_cast<double>(m_data.place.ranked)));
    if (!m_data.hasFormerRank || !self.formerRank) {
        m_rank->setChange(m_data.hasFormerRank && self.fresh ? tr("%1 · new", "of how many").arg(of) : of, 0);
        return;
    }
    const qint64 gained = static_cast<qint64>(*self.formerRank) - static_cast<qint64>(self.rank);
    const QString places = countText(static_cast<double>(std::abs(gained)));
    m_rank->setChange(
        gained == 0 ? tr("%1 · same as %2", "of how many, compared period").arg(of, comparedNameOf(m_data.figures))
                    : tr("%1 · %2", "places, of how many").arg(places, of),
        gained > 0   ? 1
        : gained < 0 ? -1
                     : 0);
}

void DetailPage::presentTimes() {
    OverviewData& figures = m_data.figures;
    const Metric metric = m_data.scope().metric;
    m_overTimeCard->setSubtitle(withBesideText(perBucketText(figures.bucket, metric), figures));
    m_overTimeCard->setData(std::move(figures.charts.overTime));
    const QString period =
        figures.calendar.year ? yearText(*figures.calendar.year) : dateSpanText(figures.calendar.range());
    m_calendarCard->setTitle(tr("%1 in days").arg(period));
    m_calendarCard->setSubtitle(bestDayText(figures));
    if (figures.calendar.year)
        m_calendar->setYear(*figures.calendar.year, std::move(figures.charts.days));
    else
        m_calendar->setDays(toDate(figures.calendar.from), std::move(figures.charts.days));
    m_hoursCard->setSubtitle(withComparedText(
        metric == Metric::Plays ? tr("Plays by hour of the day") : tr("Time by hour of the day"), figures));
    m_hours->setHours(std::move(figures.charts.hours));
    m_courseCard->setSubtitle(m_data.rankBucket == Bucket::Week ? tr("Rank by week, the first on top")
                                                                : tr("Rank by month, the first on top"));
    m_courseCard->setData(rankChart(m_data));
    m_courseCard->setEmpty(m_data.ranks.size() < 2 ? tr("A longer range shows how the rank went.") : QString());
}

void DetailPage::presentRows() {
    const QString unit = m_data.scope().metric == Metric::Plays ? tr("Plays") : tr("Time");
    m_neighboursCard->setSubtitle(unit);
    m_neighboursCard->setData(neighboursChart(m_data));
    if (m_tracksCard) {
        m_tracksCard->setSubtitle(unit);
        m_tracksCard->setData(tracksOfChart(m_data));
    }
    if (m_albumsCard) {
        m_albumsCard->setSubtitle(unit);
        m_albumsCard->setData(albumsOfChart(m_data));
        m_albumsCard->setEmpty(m_data.albums.empty() ? tr("No album of these plays is known.") : QString());
    }
}

namespace {

/// One value for all plays is a sentence, not a chart.
void presentWords(ChartCard& card, const std::vector<NamedAmount>& amounts, ChartData chart, const QString& unit,
                  bool chosen) {
    card.setSubtitle(unit);
    const bool one = amounts.size() == 1 && !chosen;
    const bool isKnown = one && !amounts[0].words.front().empty();
    const QString only = isKnown ? DetailPage::tr("All of them: %1").arg(amounts[0].name)
                         : one   ? DetailPage::tr("Nothing is known of this. Extended dumps say it.")
                                 : QString();
    card.setData(std::move(chart));
    card.setEmpty(only);
}

} // namespace

void DetailPage::presentNames() {
    const Filter& filter = m_data.scope().filter;
    const QString unit = m_data.scope().metric == Metric::Plays ? tr("Plays") : tr("Time");
    presentWords(*m_endingsCard, m_data.endings, endingsChart(m_data), unit, !filter.endReasons.empty());
    presentWords(*m_devicesCard, m_data.devices, devicesChart(m_data), unit, !filter.platforms.empty());
    presentWords(*m_countriesCard, m_data.countries, countriesChart(m_data), unit, !filter.countries.empty());
}

void DetailPage::presentReleases() {
    const Library& library = m_data.library();
    const QString uri = m_data.index == noIndex ? QString() : fromUtf8(library.text(library.tracks[m_data.index].uri));
    const bool hasReleases = isRelease(uri);
    m_releasesCard->setVisible(hasReleases);
    m_releases->showReleases(hasReleases ? uri : QString());
}

} // namespace afs
