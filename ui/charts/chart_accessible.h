// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace afs {

/// Makes every ChartView a list of its data for assistive technology. Safe to call again.
void installChartAccessibility();

} // namespace afs
