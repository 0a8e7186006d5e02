// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/statistics.h"
#include "core/store/session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace afs {

/// Every statistic as plain SQL over a table of plays in words. An answer is a list of lines, its columns parted by
/// '|'; times are ms since 1970, dates ISO, and names sort by their bytes.
class SqlTwin {
public:
    SqlTwin(const ConnectionParams& database, const std::vector<PlayFacts>& plays);

    /// What the next answers are about. `today` and `firstWeekday` (1 = Monday) as in over_time.h.
    void ask(const Scope& scope, std::chrono::local_days today, int firstWeekday);

    QStringList rows() const;
    QStringList totals() const;
    QStringList newInPeriod() const;
    QStringList perDay() const;
    QStringList perWeekdayAndHour() const;
    QStringList overTime(const QString& bucket) const; ///< day, week, month, year
    /// `what`: track, artist, album. Columns: key, figures, first, last, rank, former rank, fresh.
    QStringList top(const QString& what) const;
    QStringList streaks() const;
    QStringList sessions() const;
    QStringList skips() const;
    QStringList daysInScope() const;
    /// The covered days between two, see covered_days.h.
    QStringList coveredDays(const HistorySources& sources, DateSpan between) const;
    QStringList byWord(const QString& column) const;

private:
    QStringList lines(const QString& statement) const;
    void execute(const QString& statement) const;
    void fill(const QString& table, const QVariantList& first, const QVariantList& second = {}) const;

    std::unique_ptr<Session> m_session;
};

} // namespace afs
