// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/linked_accounts.h"
#include "core/scan/scan_service.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QTimeZone>
#include <QUrl>

/// Scanning in the words of a person. Any thread.
namespace afs {

/// "18:05", "tomorrow, 06:10", "Fri 27 Nov 2026, 06:10": a moment near now.
QString clockTimeText(Instant moment, Instant now, const QTimeZone& zone);

/// The states that a person tells apart, each with a shape of its own.
enum class ScanHealth { Off, Working, Paused, NeedsAttention, Offline };
ScanHealth healthOf(ScanState state);
ScanHealth healthOf(const ScanStatus& status); ///< also by what Spotify said
/// Of themedIcon.
QString healthIcon(ScanHealth health);
QColor Theme::*healthColour(ScanHealth health);
/// "Working", "Paused until 18:05", …: three words at most before the details.
QString stateTitle(const ScanStatus& status, Instant now, const QTimeZone& zone);

/// Whether Spotify said something that a person has to do something about; the sentence tells it.
bool hasProblem(const ScanStatus& status);
/// What a person can do about an account that is not scanned as it should be.
struct Remedy {
    bool signsIn = false; ///< by signing in again
    bool looks = false;   ///< by having another look, once what is wrong was mended elsewhere
    QString linkText;     ///< what opens `link`; empty: nothing
    QUrl link;
};
Remedy remedyOf(const ScanStatus& status);

QString modeTitle(ScanMode mode);
QString modeExplanation(ScanMode mode); ///< what it sees and what it does not
QString modeCost(ScanMode mode);        ///< what it asks of Spotify

QString gapCauseText(GapCause cause);
QString gapCauseExplanation(GapCause cause);
/// "Tue 24 Nov 2026, 12:10 – 15:40", across days with both dates.
QString gapSpanText(const Gap& gap, const QTimeZone& zone);
/// "about 12 plays", "fewer than one play", "perhaps none".
QString gapLossText(const Gap& gap);

/// How an account stands with Spotify: "Signed in, 143 days left".
struct SignInText {
    QString text;
    bool isWarning = false; ///< a person should do something soon
};
SignInText signInText(const LinkedAccount& account, Instant now);
/// What misses when a scope was not granted; empty: nothing.
QString missingScopesText(const QStringList& scopes);

/// The next local midnight.
Instant tomorrowAfter(Instant now, const QTimeZone& zone);

} // namespace afs
