// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_text.h"
#include "ui/models/chart_points.h"
#include "ui/models/detail_data.h"
#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(DetailCharts)
};

QString figureText(const Amount& amount, Metric metric) {
    return metric == Metric::Plays ? countText(static_cast<double>(amount.plays))
                                   : durationText(static_cast<double>(amount.by(Metric::Time)));
}

/// A ranked row: its title, its artist where it is no artist itself, its figure.
struct DetailRow {
    QString label;
    QString subtitle;
    Amount amount;
    bool selected = false;
};

ChartData rowsChart(const std::vector<DetailRow>& rows, const QString& what, const Amount& whole, Metric metric) {
    ChartData chart = emptyChart(metric);
    QStringList names;
    std::vector<Amount> amounts;
    Amount sum;
    for (const DetailRow& row : rows) {
        const QString name = row.subtitle.isEmpty()
                                 ? row.label
                                 : DetailWords::tr("%1 by %2", "title, artist").arg(row.label, row.subtitle);
        ChartPoint point = pointOf(name, row.amount, metric);
        point.label = row.label;
        point.subtitle = row.subtitle;
        point.valueText = figureText(row.amount, metric);
        point.selected = row.selected;
        if (const std::int64_t all = whole.by(metric); all > 0) {
            point.share = static_cast<double>(row.amount.by(metric)) / static_cast<double>(all);
            point.name =
                DetailWords::tr("%1, %2 of these plays", "figures, per cent").arg(point.name, percentText(point.share));
        }
        names.append(name);
        amounts.push_back(row.amount);
        sum += row.amount;
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(what, names, amounts);
    chart.summary = summaryOf(chart, sum);
    return chart;
}

DetailRow rowOf(const Library& library, Ranked kind, const TopEntry& entry) {
    DetailRow row;
    row.label = linkTo(library, kind, entry.index).name;
    row.amount = entry.amount;
    return row;
}

ChartData namesChart(const DetailData& data, const std::vector<NamedAmount>& amounts,
                     const std::vector<std::string>& chosen, const QString& what) {
    std::vector<DetailRow> rows;
    for (const NamedAmount& row : shareRows(amounts, data.scope().metric)) {
        const bool isChosen = std::all_of(row.words.begin(), row.words.end(), [&](const std::string& word) {
            return std::find(chosen.begin(), chosen.end(), word) != chosen.end();
        });
        rows.push_back({row.name, {}, row.amount, isChosen});
    }
    return rowsChart(rows, what, data.figures.totals.amount, data.scope().metric);
}

} // namespace

ChartData neighboursChart(const DetailData& data) {
    std::vector<DetailRow> rows;
    for (std::size_t i = 0; i < data.place.neighbours.size(); ++i) {
        const TopEntry& entry = data.place.neighbours[i];
        DetailRow row = rowOf(data.library(), data.subject.kind, entry);
        row.label = DetailWords::tr("%1. %2", "rank, name").arg(countText(entry.rank), isolated(row.label));
        row.selected = i == data.place.self;
        rows.push_back(std::move(row));
    }
    return rowsChart(rows, DetailWords::tr("Rank"), {}, data.scope().metric);
}

ChartData rankChart(const DetailData& data) {
    ChartData chart;
    chart.unit = DetailWords::tr("rank");
    QStringList names;
    std::vector<Amount> amounts;
    ChartColumn ranks{DetailWords::tr("Rank"), {}, true};
    const RankInBucket* best = nullptr;
    for (const RankInBucket& bucket : data.ranks) {
        const QString period = bucketText({bucket.from, bucket.to, bucket.amount, bucket.unfinished}, data.rankBucket);
        ChartPoint point;
        point.value = bucket.rank;
        point.unfinished = bucket.unfinished;
        point.date = toDate(bucket.from);
        point.name = bucket.rank == 0 ? DetailWords::tr("%1: not played", "a period").arg(period)
                                      : DetailWords::tr("%1: number %2 of %3, %4", "period, rank, how many, figures")
                                            .arg(period, countText(bucket.rank), countText(bucket.ranked),
                                                 bothFiguresText(bucket.amount));
        if (bucket.rank > 0 && (!best || bucket.rank < best->rank))
            best = &bucket;
        names.append(period);
        ranks.cells.append(bucket.rank == 0 ? QString() : countText(bucket.rank));
        amounts.push_back(bucket.amount);
        chart.points.push_back(std::move(point));
    }
    chart.table = amountTable(DetailWords::tr("Period"), names, amounts);
    chart.table.insert(chart.table.begin() + 1, std::move(ranks));
    chart.summary = best ? DetailWords::tr("Best: number %1 of %2.", "rank, how many")
                               .arg(countText(best->rank), countText(best->ranked))
                         : DetailWords::tr("Nothing was played.");
    return chart;
}

ChartData tracksOfChart(const DetailData& data) {
    std::vector<DetailRow> rows;
    for (const TopEntry& entry : data.tracks)
        rows.push_back(rowOf(data.library(), Ranked::Tracks, entry));
    return rowsChart(rows, DetailWords::tr("Track"), data.figures.totals.amount, data.scope().metric);
}

ChartData albumsOfChart(const DetailData& data) {
    std::vector<DetailRow> rows;
    for (const TopEntry& entry : data.albums)
        rows.push_back(rowOf(data.library(), Ranked::Albums, entry));
    return rowsChart(rows, DetailWords::tr("Album"), data.figures.totals.amount, data.scope().metric);
}

ChartData endingsChart(const DetailData& data) {
    return namesChart(data, data.endings, data.scope().filter.endReasons, DetailWords::tr("How it ended"));
}

ChartData devicesChart(const DetailData& data) {
    return namesChart(data, data.devices, data.scope().filter.platforms, DetailWords::tr("Device"));
}

ChartData countriesChart(const DetailData& data) {
    return namesChart(data, data.countries, data.scope().filter.countries, DetailWords::tr("Country"));
}

} // namespace afs
