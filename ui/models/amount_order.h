// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/selection.h"

#include <utility>

namespace afs {

/// Which of two amounts ranks lower; equal ones are told apart by the other figure, as in every ranking.
inline bool ranksLower(const Amount& a, const Amount& b, Metric metric) {
    const Metric other = metric == Metric::Plays ? Metric::Time : Metric::Plays;
    return std::pair(a.by(metric), a.by(other)) < std::pair(b.by(metric), b.by(other));
}

} // namespace afs
