// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace afs {

namespace {

double linear(float channel) {
    const auto c = static_cast<double>(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

} // namespace

double luminanceOf(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor& one, const QColor& other) {
    const auto [darker, lighter] = std::minmax({luminanceOf(one), luminanceOf(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& under, const QColor& over, double share) {
    const auto blend = [share](int below, int above) {
        return static_cast<int>(std::lround(below + (above - below) * share));
    };
    return QColor(blend(under.red(), over.red()), blend(under.green(), over.green()), blend(under.blue(), over.blue()));
}

QColor withContrast(const QColor& colour, const QColor& ground, const QColor& pole, double ratio) {
    constexpr int steps = 50;
    for (int step = 0; step <= steps; ++step) {
        const QColor candidate = mixed(colour, pole, static_cast<double>(step) / steps);
        if (contrastOf(candidate, ground) >= ratio) {
            return candidate;
        }
    }
    return pole;
}

} // namespace afs
