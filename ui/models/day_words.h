// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/selection.h"

#include <QHash>
#include <QLocale>
#include <QString>

#include <chrono>
#include <mutex>
#include <vector>

namespace afs {

/// What is said of days and of what was played on them. While a range is dragged over the history the same days are
/// told of with every step: their words are made once. Any thread.
class DayWords {
public:
    struct Words {
        QString day;  ///< "Fri 12 Dec 2025"
        QString name; ///< "Fri 12 Dec 2025: 181 plays, 9 h 12 min"
        QString plays;
        QString time;
        QString isoDay;  ///< "2025-12-12", of files
        QString seconds; ///< of the time, of files
    };

    /// Of `amounts.size()` days from `from` on.
    std::vector<Words> of(std::chrono::local_days from, const std::vector<Amount>& amounts);
    void clear();

private:
    struct Known {
        Amount amount;
        Words words;
    };

    std::mutex m_mutex;
    QLocale m_locale; ///< of the words
    QHash<qint64, Known> m_known;
};

} // namespace afs
