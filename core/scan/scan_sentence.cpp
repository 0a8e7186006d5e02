// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan_sentence.h"

#include "core/base/locale_time.h"
#include "core/scan/poll_schedule.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace afs {

namespace {

struct ScanSentence {
    Q_DECLARE_TR_FUNCTIONS(ScanSentence)
};

/// "19:55"; with the date when that is not today.
QString timeText(Instant moment, Instant now) {
    const auto local = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()); };
    const QDateTime time = local(moment);
    return time.date() == local(now).date() ? shortTime(time.time()) : shortDateTime(time);
}

QString scannedSentence(const ScanStatus& status, Instant now) {
    if (status.settings.mode == ScanMode::CurrentlyPlaying)
        return status.seesPrivateSessions ? ScanSentence::tr("What plays now is watched.")
                                          : ScanSentence::tr("What plays now is watched. Private sessions cannot be "
                                                             "told apart: sign in again to allow it.");
    if (!status.lastScan)
        return ScanSentence::tr("Scanning begins.");
    if (status.remembered && *status.remembered > now)
        return ScanSentence::tr("Scanned at %1. Spotify remembers 50 plays; at your pace that is until %2.")
            .arg(timeText(*status.lastScan, now), timeText(*status.remembered, now));
    return ScanSentence::tr("Scanned at %1.").arg(timeText(*status.lastScan, now));
}

/// Hybrid looks at the player all the time: nobody expects a few requests of it.
QString workingSentence(const ScanStatus& status, Instant now) {
    const QString scanned = scannedSentence(status, now);
    const QString pace =
        status.settings.mode == ScanMode::RecentlyPlayed ? paceSentence(status.looksADay, status.playlists) : QString();
    return pace.isEmpty() ? scanned : ScanSentence::tr("%1 %2", "two sentences").arg(scanned, pace);
}

QString pausedSentence(const ScanStatus& status, Instant now) {
    if (!status.settings.pausedUntil || isUntilResumed(*status.settings.pausedUntil))
        return ScanSentence::tr("Scanning is paused until you resume it.");
    return ScanSentence::tr("Scanning is paused until %1.").arg(timeText(*status.settings.pausedUntil, now));
}

} // namespace

QString paceSentence(int looksADay, const PlaylistCost& playlists) {
    if (looksADay == 0 || !isOverBudget(looksADay, playlists))
        return {};
    const QString requests = QLocale().toString(requestsPerDay(looksADay, playlists));
    if (!isOverBudget(looksADay))
        return ScanSentence::tr("On a day when the playlist “%1” is read again, with its %2 entries, Spotify is asked "
                                "about %3 times; usually it is at most %4 times.")
            .arg(playlists.largest, QLocale().toString(playlists.entries), requests,
                 QLocale().toString(requestsOfADay));
    return ScanSentence::tr(
               "At this pace Spotify is asked about %1 times a day, so that no play slips by; usually it is "
               "at most %2 times.")
        .arg(requests, QLocale().toString(requestsOfADay));
}

QString scanSentence(const ScanStatus& status, const QString& problem, Instant now) {
    switch (status.state) {
    case ScanState::Off:
        return ScanSentence::tr("This account is not scanned.");
    case ScanState::Working:
        return problem.isEmpty() ? workingSentence(status, now) : problem;
    case ScanState::Paused:
        return pausedSentence(status, now);
    case ScanState::SignedOut:
        return problem.isEmpty() ? ScanSentence::tr("Nobody is signed in here. Sign in to go on scanning.") : problem;
    case ScanState::Blocked:
        return status.blockedUntil ? ScanSentence::tr("Spotify wants to be left alone until %1.")
                                         .arg(timeText(*status.blockedUntil, now))
                                   : problem;
    case ScanState::Offline:
        return problem.isEmpty() ? ScanSentence::tr("Spotify cannot be reached. It is tried again by itself.")
                                 : problem;
    case ScanState::Elsewhere:
        return ScanSentence::tr(
            "Another program scans this account, on this computer or another one. What it stores is "
            "shown here as well.");
    case ScanState::Database:
        return problem.isEmpty() ? ScanSentence::tr("The database cannot be reached. It is tried again by itself.")
                                 : problem;
    }
    return {};
}

} // namespace afs
