// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/controls.h"
#include "tests/ui/gallery/made_up.h"
#include "ui/charts/area_chart_view.h"
#include "ui/charts/bar_chart_view.h"
#include "ui/charts/calendar_view.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/hour_heat_view.h"
#include "ui/charts/rank_bars_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

#include <array>

namespace {

using namespace afs;

class Gallery : public QWidget {
public:
    explicit Gallery(bool isFull) : m_isFull(isFull), m_grid(new QGridLayout(this)) {
        m_grid->setContentsMargins(Space::XL, Space::XL, Space::XL, Space::XL);
        m_grid->setSpacing(Space::L);
        m_grid->addWidget(gallery::controls(this), 0, 0, 1, 12);
        addFigures();
        add(2, 0, 8, 260, QStringLiteral("How much do you listen?"), QStringLiteral("weekly, plays"), new BarChartView,
            gallery::weeks());
        add(2, 8, 4, 260, QStringLiteral("Who?"), QStringLiteral("top artists, plays"), new RankBarsView,
            gallery::artists());
        auto* calendar = new CalendarView;
        auto* card =
            add(3, 0, 8, 230, QStringLiteral("Your year in days"), QStringLiteral("2025, plays a day"), calendar);
        if (m_isFull) {
            calendar->setYear(2025, gallery::year());
        } else {
            card->setEmpty(QStringLiteral("No plays in this range."), QStringLiteral("All time"));
        }
        auto* clock = new ClockBars;
        card = add(3, 8, 4, 230, QStringLiteral("When?"), QStringLiteral("hour of day, time on an average day"), clock);
        if (m_isFull) {
            clock->setHours(gallery::hours());
        } else {
            card->setError(QStringLiteral("The database did not answer. Nothing is lost; try again in a moment."));
        }
        add(4, 0, 8, 240, QStringLiteral("Ten years of days"), QStringLiteral("daily, time"), new AreaChartView,
            gallery::longLine());
        add(4, 8, 4, 240, QStringLiteral("On which weekday?"), QStringLiteral("plays, Friday chosen"), new BarChartView,
            gallery::weekdays());
        add(5, 0, 6, 270, QStringLiteral("When in the week?"), QStringLiteral("weekday and hour, plays"),
            new HourHeatView, gallery::weekByHour());
        add(5, 6, 6, 270, QStringLiteral("Ten years of months"), QStringLiteral("monthly, plays"), new BarChartView,
            gallery::months());
        add(6, 0, 4, 220, QStringLiteral("Two weeks"), QStringLiteral("daily, plays"), new BarChartView,
            gallery::days(14));
        add(6, 4, 4, 220, QStringLiteral("45 days"), QStringLiteral("daily, plays"), new AreaChartView,
            gallery::days(45));
        auto* table = add(6, 8, 4, 220, QStringLiteral("The same as a table"), QStringLiteral("plays"),
                          new BarChartView, gallery::weekdays());
        table->setTableShown(true);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeOf(this).window); }

private:
    void addFigures() {
        const std::array<std::array<QString, 3>, 4> figures{{
            {QStringLiteral("Plays"), QStringLiteral("12 345"), QStringLiteral("8 % against 2024")},
            {QStringLiteral("Listening time"), QStringLiteral("642 h 10 min"), QStringLiteral("5 % against 2024")},
            {QStringLiteral("Artists"), QStringLiteral("154"), QStringLiteral("3 %, 31 new")},
            {QStringLiteral("Tracks"), QStringLiteral("2 871"), QStringLiteral("412 new")},
        }};
        constexpr std::array<int, 4> directions{1, 1, -1, 0};
        for (std::size_t index = 0; index < figures.size(); ++index) {
            auto* figure = new KpiCard(figures[index][0], this);
            figure->setValue(m_isFull ? figures[index][1] : QStringLiteral("0"));
            if (m_isFull) {
                figure->setChange(figures[index][2], directions[index]);
                std::vector<double> series;
                for (const ChartPoint& point : gallery::days(30 + static_cast<int>(index)).points) {
                    series.push_back(point.value);
                }
                figure->setSeries(series);
            }
            m_grid->addWidget(figure, 1, static_cast<int>(index) * 3, 1, 3);
        }
    }

    ChartCard* add(int row, int column, int columns, int height, const QString& title, const QString& subtitle,
                   ChartView* view, ChartData points = {}) {
        auto* card = new ChartCard(title, view, this);
        card->setSubtitle(subtitle);
        card->setMinimumHeight(height);
        if (!points.points.empty()) {
            if (m_isFull) {
                card->setData(std::move(points));
            } else {
                card->setLoading(true);
            }
        }
        m_grid->addWidget(card, row, column, 1, columns);
        for (int each = 0; each < 12; ++each) {
            m_grid->setColumnStretch(each, 1);
        }
        return card;
    }

    bool m_isFull;
    QGridLayout* m_grid;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("dark"), QStringLiteral("dark colours")},
         {QStringLiteral("system"), QStringLiteral("the desktop's colours")},
         {QStringLiteral("empty"), QStringLiteral("empty, loading and error states")},
         {QStringLiteral("width"), QStringLiteral("window width"), QStringLiteral("px"), QStringLiteral("1200")},
         {QStringLiteral("shot"), QStringLiteral("write a picture and end"), QStringLiteral("file")}});
    parser.process(application);
    if (!parser.isSet(QStringLiteral("system"))) {
        afs::applyColourScheme(application, parser.isSet(QStringLiteral("dark")) ? afs::ColourScheme::Dark
                                                                                 : afs::ColourScheme::Light);
    }
    QScrollArea area;
    auto* pictures = new Gallery(!parser.isSet(QStringLiteral("empty")));
    area.setWidget(pictures);
    area.setWidgetResizable(true);
    area.resize(parser.value(QStringLiteral("width")).toInt(), 900);
    area.show();
    if (parser.isSet(QStringLiteral("shot"))) {
        QTimer::singleShot(500, &area, [&] {
            const bool saved = pictures->grab().save(parser.value(QStringLiteral("shot")));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
