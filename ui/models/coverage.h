// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace afs {

/// Which months have stored plays, in a few sentences: "Plays from 3 Mar 2015 to 21 Nov 2026. Nothing is known of 4 of
/// 141 months: Jan – Mar 2016, Aug 2019." A play dated far from the others (a wrong clock) may make it long: the list
/// of gaps ends after a few. Any thread.
QString coverageSentence(const Library& library, const QTimeZone& zone);

/// The local years that have stored plays, ascending.
std::vector<int> yearsWithPlays(const Library& library, const QTimeZone& zone);

} // namespace afs
