// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Pure functions (Library, Scope) -> value. No I/O, no clock, no state: any thread. All figures are over the plays
/// that the scope's rule counts; a play belongs to the local date, hour and weekday of its *end* in the scope's zone.
#include "core/statistics/covered_days.h"
#include "core/statistics/habits.h"
#include "core/statistics/labels.h"
#include "core/statistics/over_time.h"
#include "core/statistics/rank.h"
#include "core/statistics/selection.h"
#include "core/statistics/top.h"
