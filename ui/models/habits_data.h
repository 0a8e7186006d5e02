// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/models/statistics_runner.h"

#include <QString>

#include <string>
#include <vector>

namespace afs {

/// Where plays came from or how they ended, in words for a person; words that mean the same are one entry.
struct NamedAmount {
    QString name;
    Amount amount;
    std::vector<std::string> words{}; ///< of the dump, for what the name stands
};

/// How a person listens, of one snapshot and one scope.
struct HabitsData {
    Question asked;
    Totals totals;
    Streaks streaks;
    Sessions sessions;
    Skips skips;
    std::vector<NamedAmount> endings;   ///< most plays first, as the others
    std::vector<NamedAmount> devices;   ///< of the platforms that Spotify names
    std::vector<NamedAmount> countries; ///< where the plays were made
};

HabitsData habitsData(const Question& question, SelectionCache& selections, const Wanted& wanted);

/// Plays of which no import says it: left out, or an entry "Not known" of their own.
enum class Unknown { LeftOut, Named };
/// How plays ended, on what and where they were made; most plays first.
std::vector<NamedAmount> endingsOf(const Library& library, const Selection& selection, Unknown unknown);
std::vector<NamedAmount> devicesOf(const Library& library, const Selection& selection, Unknown unknown);
std::vector<NamedAmount> countriesOf(const Library& library, const Selection& selection, Unknown unknown);

/// Five rows and, where there are more than one, one for all the others.
std::vector<NamedAmount> shareRows(const std::vector<NamedAmount>& amounts, Metric metric);
/// Of what these are shares, and how much of `all` is left out since nothing says it.
QString shareSubtitle(const std::vector<NamedAmount>& amounts, const Amount& all, Metric metric);
/// These rows, with the share of each.
ChartData shareChart(const std::vector<NamedAmount>& amounts, const QString& what, Metric metric);

/// A figure with the line below it.
struct HabitFigure {
    QString value;
    QString explanation;
};
HabitFigure longestStreakText(const HabitsData& data); ///< "12 days", "from 3 Mar 2024 to 14 Mar 2024"
HabitFigure currentStreakText(const HabitsData& data);
HabitFigure sessionsText(const HabitsData& data);
HabitFigure skipsText(const HabitsData& data);

/// "Android", "iPhone or iPad", "Windows", … of Spotify's name for a platform; that name where none is known, and
/// "Not known" for the empty one.
QString deviceText(std::string_view platform);

} // namespace afs
