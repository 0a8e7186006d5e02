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

QDateTime localTime(Instant moment) {
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

bool isToday(Instant moment, Instant now) {
    return localTime(moment).date() == localTime(now).date();
}

/// "19:55"; with the date when that is not today.
QString timeText(Instant moment, Instant now) {
    const QDateTime time = localTime(moment);
    return isToday(moment, now) ? shortTime(time.time()) : shortDateTime(time);
}

/// A time and a date have prepositions of their own in most languages.
QString lastScanSentence(Instant moment, Instant now) {
    const QString time = timeText(moment, now);
    return isToday(moment, now) ? ScanSentence::tr("Scanned at %1.", "time of day").arg(time)
                                : ScanSentence::tr("Scanned on %1.", "date and time").arg(time);
}

QString rememberedSentence(Instant moment, Instant now) {
    const QString time = timeText(moment, now);
    return isToday(moment, now)
               ? ScanSentence::tr("Spotify remembers 50 plays; at your pace that is until %1.", "time of day").arg(time)
               : ScanSentence::tr("Spotify remembers 50 plays; at your pace that is until %1.", "date and time")
                     .arg(time);
}

QString scannedSentence(const ScanStatus& status, Instant now) {
    if (status.settings.mode == ScanMode::CurrentlyPlaying)
        return status.seesPrivateSessions ? ScanSentence::tr("What plays now is watched.")
                                          : ScanSentence::tr("What plays now is watched. Private sessions cannot be "
                                                             "told apart: sign in again to allow it.");
    if (!status.lastScan)
        return ScanSentence::tr("Scanning begins.");
    QString scanned = lastScanSentence(*status.lastScan, now);
    if (status.untimed > 0)
        scanned = ScanSentence::tr("%1 %2", "two sentences").arg(scanned, untimedSentence(status.untimed));
    return status.remembered && *status.remembered > now
               ? ScanSentence::tr("%1 %2", "two sentences").arg(scanned, rememberedSentence(*status.remembered, now))
               : scanned;
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
    const Instant until = *status.settings.pausedUntil;
    return isToday(until, now)
               ? ScanSentence::tr("Scanning is paused until %1.", "time of day").arg(timeText(until, now))
               : ScanSentence::tr("Scanning is paused until %1.", "date and time").arg(timeText(until, now));
}

QString blockedSentence(Instant until, Instant now) {
    const QString time = timeText(until, now);
    return isToday(until, now)
               ? ScanSentence::tr("Spotify wants to be left alone until %1.", "time of day").arg(time)
               : ScanSentence::tr("Spotify wants to be left alone until %1.", "date and time").arg(time);
}

} // namespace

bool isOfBefore(const ScanStatus& status, Instant begun, Instant now) {
    return status.state == ScanState::Working && status.settings.mode != ScanMode::CurrentlyPlaying &&
           status.lastScan && *status.lastScan < begun && status.sentence == scanSentence(status, {}, now);
}

QString untimedSentence(int plays) {
    return plays == 1 ? ScanSentence::tr("Spotify lists 1 play without a usable time: it is not stored.")
                      : ScanSentence::tr("Spotify lists %1 plays without a usable time: they are not stored.")
                            .arg(QLocale().toString(plays));
}

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
        return status.blockedUntil ? blockedSentence(*status.blockedUntil, now) : problem;
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
