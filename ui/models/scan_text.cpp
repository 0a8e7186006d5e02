// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scan_text.h"

#include "core/base/locale_time.h"
#include "ui/charts/chart_text.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace afs {

namespace {

struct ScanWords {
    Q_DECLARE_TR_FUNCTIONS(Scanning)
};

constexpr int warnedDays = 21;

QString dayAndTime(Instant moment, const QTimeZone& zone) {
    return ScanWords::tr("%1, %2", "date, time of day")
        .arg(weekdayDateText(localTimeOf(moment, zone).date()), timeOfDayText(moment, zone));
}

int daysUntil(Instant end, Instant now) {
    return static_cast<int>(std::max(std::chrono::floor<std::chrono::days>(end - now).count(), 0L));
}

/// What Spotify said, in three words; empty: nothing that a person has to do something about.
QString problemTitle(ApiProblem problem) {
    switch (problem) {
    case ApiProblem::NotRegistered:
        return ScanWords::tr("Not registered with the app");
    case ApiProblem::OwnerWithoutPremium:
        return ScanWords::tr("Spotify Premium is missing");
    case ApiProblem::WrongClientId:
        return ScanWords::tr("Wrong client ID");
    case ApiProblem::MissingScope:
        return ScanWords::tr("A permission is missing");
    case ApiProblem::WrongClock:
        return ScanWords::tr("The clock is wrong");
    case ApiProblem::Refused:
        return ScanWords::tr("Spotify refuses");
    case ApiProblem::Temporary:
    case ApiProblem::Blocked:
    case ApiProblem::SignedOut:
    case ApiProblem::NotFound:
    case ApiProblem::BadRequest:
    case ApiProblem::Denied:
        break;
    }
    return {};
}

QString problemTitle(const ScanStatus& status) {
    const bool isWorse = status.state == ScanState::SignedOut || status.state == ScanState::Offline ||
                         status.problem == ApiProblem::WrongClock;
    return isWorse && status.problem ? problemTitle(*status.problem) : QString();
}

} // namespace

QString clockTimeText(Instant moment, Instant now, const QTimeZone& zone) {
    const QDate day = localTimeOf(moment, zone).date();
    const QDate today = localTimeOf(now, zone).date();
    const QString time = timeOfDayText(moment, zone);
    if (day == today)
        return time;
    if (day == today.addDays(1))
        return ScanWords::tr("tomorrow, %1", "time of day").arg(time);
    if (day == today.addDays(-1))
        return ScanWords::tr("yesterday, %1", "time of day").arg(time);
    return dayAndTime(moment, zone);
}

ScanHealth healthOf(ScanState state) {
    switch (state) {
    case ScanState::Off:
        return ScanHealth::Off;
    case ScanState::Working:
    case ScanState::Elsewhere:
        return ScanHealth::Working;
    case ScanState::Paused:
        return ScanHealth::Paused;
    case ScanState::SignedOut:
    case ScanState::Blocked:
    case ScanState::Database:
        return ScanHealth::NeedsAttention;
    case ScanState::Offline:
        return ScanHealth::Offline;
    }
    return ScanHealth::Off;
}

ScanHealth healthOf(const ScanStatus& status) {
    return hasProblem(status) ? ScanHealth::NeedsAttention : healthOf(status.state);
}

QString healthIcon(ScanHealth health) {
    switch (health) {
    case ScanHealth::Off:
        return QStringLiteral("state-off");
    case ScanHealth::Working:
        return QStringLiteral("state-working");
    case ScanHealth::Paused:
        return QStringLiteral("state-paused");
    case ScanHealth::NeedsAttention:
        return QStringLiteral("warning");
    case ScanHealth::Offline:
        return QStringLiteral("state-offline");
    }
    return {};
}

QColor Theme::*healthColour(ScanHealth health) {
    switch (health) {
    case ScanHealth::Working:
        return &Theme::good;
    case ScanHealth::NeedsAttention:
        return &Theme::warning;
    case ScanHealth::Off:
    case ScanHealth::Paused:
    case ScanHealth::Offline:
        break;
    }
    return &Theme::secondary;
}

QString stateTitle(const ScanStatus& status, Instant now, const QTimeZone& zone) {
    const auto until = [&](const std::optional<Instant>& moment) {
        return moment && !isUntilResumed(*moment) ? clockTimeText(*moment, now, zone) : QString();
    };
    if (const QString problem = problemTitle(status); !problem.isEmpty())
        return problem;
    switch (status.state) {
    case ScanState::Off:
        return ScanWords::tr("Not scanning");
    case ScanState::Working:
        return ScanWords::tr("Working");
    case ScanState::Paused: {
        const QString resumes = until(status.settings.pausedUntil);
        return resumes.isEmpty() ? ScanWords::tr("Paused until you resume")
                                 : ScanWords::tr("Paused until %1", "time of day").arg(resumes);
    }
    case ScanState::SignedOut:
        return ScanWords::tr("Signed out");
    case ScanState::Blocked: {
        const QString ends = until(status.blockedUntil);
        return ends.isEmpty() ? ScanWords::tr("Spotify asks us to wait")
                              : ScanWords::tr("Waiting until %1", "time of day").arg(ends);
    }
    case ScanState::Offline:
        return ScanWords::tr("Offline");
    case ScanState::Elsewhere:
        return ScanWords::tr("Another computer scans");
    case ScanState::Database:
        return ScanWords::tr("The database is away");
    }
    return {};
}

bool hasProblem(const ScanStatus& status) {
    return !problemTitle(status).isEmpty();
}

Remedy remedyOf(const ScanStatus& status) {
    if (!hasProblem(status))
        return {status.state == ScanState::SignedOut, false, {}, {}};
    const QUrl dashboard(QStringLiteral("https://developer.spotify.com/dashboard"));
    switch (*status.problem) {
    case ApiProblem::NotRegistered:
        return {true, true, ScanWords::tr("Open the app's page…"), dashboard};
    case ApiProblem::OwnerWithoutPremium:
        return {false, true, ScanWords::tr("Open Spotify Premium…"),
                QUrl(QStringLiteral("https://www.spotify.com/premium/"))};
    case ApiProblem::WrongClientId:
        return {true, false, ScanWords::tr("Open the app's page…"), dashboard};
    case ApiProblem::WrongClock:
        return {false, true, {}, {}};
    default:
        return {true, true, {}, {}};
    }
}

QString modeTitle(ScanMode mode) {
    switch (mode) {
    case ScanMode::RecentlyPlayed:
        return ScanWords::tr("Recently played");
    case ScanMode::Hybrid:
        return ScanWords::tr("Hybrid");
    case ScanMode::CurrentlyPlaying:
        return ScanWords::tr("Currently playing");
    }
    return {};
}

QString modeExplanation(ScanMode mode) {
    switch (mode) {
    case ScanMode::RecentlyPlayed:
        return ScanWords::tr(
            "Asks every now and then what was played last. Finds plays of every device, also those made "
            "offline, but no local files.");
    case ScanMode::Hybrid:
        return ScanWords::tr("The same, and watches for local files while they play.");
    case ScanMode::CurrentlyPlaying:
        return ScanWords::tr("Watches the player. Sees local files and every play at once, but nothing that is played "
                             "offline or while this computer is off.");
    }
    return {};
}

QString modeCost(ScanMode mode) {
    switch (mode) {
    case ScanMode::RecentlyPlayed:
        return ScanWords::tr("About 3 requests an hour, every 20 minutes one; more often when you play much.");
    case ScanMode::Hybrid:
        return ScanWords::tr("About 63 requests an hour; while a local file plays, one every 5 to 15 seconds.");
    case ScanMode::CurrentlyPlaying:
        return ScanWords::tr(
            "60 to 700 requests an hour. Spotify may ask to wait, and what plays meanwhile is missed.");
    }
    return {};
}

QString gapCauseText(GapCause cause) {
    switch (cause) {
    case GapCause::WindowFull:
        return ScanWords::tr("More than 50 plays between two scans");
    case GapCause::Asleep:
        return ScanWords::tr("The computer slept");
    case GapCause::NotRunning:
        return ScanWords::tr("The program was closed");
    case GapCause::SignedOut:
        return ScanWords::tr("Nobody was signed in");
    case GapCause::Blocked:
        return ScanWords::tr("Spotify asked to wait");
    case GapCause::Offline:
        return ScanWords::tr("No connection to Spotify");
    case GapCause::Database:
        return ScanWords::tr("The database was away");
    case GapCause::Paused:
        return ScanWords::tr("Paused by you");
    case GapCause::Unnamed:
        return ScanWords::tr("Listed without its song");
    }
    return {};
}

QString gapCauseExplanation(GapCause cause) {
    switch (cause) {
    case GapCause::WindowFull:
        return ScanWords::tr("Spotify listed 50 plays and all of them were new: older ones may have slipped out.");
    case GapCause::Asleep:
    case GapCause::NotRunning:
        return ScanWords::tr("Spotify remembers the last 50 plays only; what is older was not seen.");
    case GapCause::SignedOut:
        return ScanWords::tr("Without a sign-in nothing can be asked.");
    case GapCause::Blocked:
        return ScanWords::tr("There were too many requests for Spotify's taste.");
    case GapCause::Offline:
        return ScanWords::tr("The network was away, or Spotify was out of order.");
    case GapCause::Database:
        return ScanWords::tr("What was seen could not be stored.");
    case GapCause::Paused:
        return ScanWords::tr("Nothing is asked while scanning is paused, and Spotify remembers 50 plays only.");
    case GapCause::Unnamed:
        return ScanWords::tr("Spotify listed a play and did not say of which song. Your next export will.");
    }
    return {};
}

QString gapSpanText(const Gap& gap, const QTimeZone& zone) {
    const QDate first = localTimeOf(gap.from, zone).date();
    const QDate last = localTimeOf(gap.to, zone).date();
    if (first == last)
        return ScanWords::tr("%1, %2 – %3", "date, first and last time of day")
            .arg(weekdayDateText(first), timeOfDayText(gap.from, zone), timeOfDayText(gap.to, zone));
    const QString format = mediumDateFormat(QLocale(), true);
    const QString from = QLocale().toString(first, first.year() == last.year() ? withoutLastYear(format) : format);
    return ScanWords::tr("%1 – %2", "first and last moment")
        .arg(ScanWords::tr("%1, %2", "date, time of day").arg(from, timeOfDayText(gap.from, zone)),
             dayAndTime(gap.to, zone));
}

QString gapLossText(const Gap& gap) {
    const int plays = wholePlaysLost(gap.playsLost);
    if (plays == 0 && isNoPlay(gap.playsLost))
        return ScanWords::tr("perhaps none");
    if (gap.isOfLocalFiles)
        return plays == 0   ? ScanWords::tr("fewer than one play of a local file")
               : plays == 1 ? ScanWords::tr("about 1 play of a local file")
                            : ScanWords::tr("about %1 plays of local files").arg(countText(plays));
    return plays == 0   ? ScanWords::tr("fewer than one play")
           : plays == 1 ? ScanWords::tr("about 1 play")
                        : ScanWords::tr("about %1 plays").arg(countText(plays));
}

SignInText signInText(const LinkedAccount& account, Instant now) {
    if (!account.isSignedIn)
        return account.spotifyId.isEmpty()
                   ? SignInText{ScanWords::tr("Not signed in: only what you import is here."), false}
                   : SignInText{ScanWords::tr("Signed out. The history stays; nothing new is scanned."), true};
    if (account.isUntilQuit)
        return {ScanWords::tr("Signed in until you quit: nothing is stored in a keyring."), false};
    if (!account.consentEnds)
        return {ScanWords::tr("Signed in."), false};
    const int left = daysUntil(*account.consentEnds, now);
    const bool isSoon = left <= warnedDays;
    if (*account.consentEnds <= now)
        return {
            ScanWords::tr("The sign-in is six months old, and Spotify may end it any time. Renew it: nothing is lost."),
            true};
    if (left == 0)
        return {ScanWords::tr("The sign-in ends today. Renew it: nothing is lost."), true};
    if (left == 1)
        return {ScanWords::tr("The sign-in ends tomorrow. Renew it: nothing is lost."), true};
    return {isSoon ? ScanWords::tr("The sign-in ends in %1 days. Renew it: nothing is lost.").arg(left)
                   : ScanWords::tr("Signed in, %1 days left.").arg(countText(left)),
            isSoon};
}

QString missingScopesText(const QStringList& scopes) {
    constexpr std::array known{SpotifyScope::RecentlyPlayed, SpotifyScope::CurrentlyPlaying,
                               SpotifyScope::PlaybackState, SpotifyScope::PrivatePlaylists,
                               SpotifyScope::CollaborativePlaylists};
    QStringList losses;
    for (const SpotifyScope scope : known)
        if (scopes.contains(scopeName(scope)))
            losses.append(scopeLoss(scope));
    return losses.join(u' ');
}

Instant tomorrowAfter(Instant now, const QTimeZone& zone) {
    const QDateTime next = localTimeOf(now, zone).date().addDays(1).startOfDay(zone);
    return Instant(Milliseconds(next.toMSecsSinceEpoch()));
}

} // namespace afs
