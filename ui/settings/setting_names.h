// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace afs {

/// The cards of the Settings page, in its order.
enum class Setting { Look, Counting, Days, Pace, Background, News, Database, Privacy, Keys, Diagnostics, Deletion };

inline constexpr std::array allSettings{Setting::Look,       Setting::Counting,    Setting::Days,     Setting::Pace,
                                        Setting::Background, Setting::News,        Setting::Database, Setting::Privacy,
                                        Setting::Keys,       Setting::Diagnostics, Setting::Deletion};

/// "Where is it kept?"
QString settingTitle(Setting setting);
/// What people call it besides the words that are seen.
QString settingKeywords(Setting setting);

} // namespace afs
