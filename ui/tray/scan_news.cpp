// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/scan_news.h"

#include "ui/models/scan_text.h"

#include <QCoreApplication>

namespace afs {

namespace {

constexpr Milliseconds patience = std::chrono::hours(2);

struct ScanNewsWords {
    Q_DECLARE_TR_FUNCTIONS(ScanNews)
};

/// What a person may have to do something about. A block by Spotify passes by itself, and a pause was wished for.
bool isFailing(ScanState state) {
    return state == ScanState::Offline || state == ScanState::Database;
}

} // namespace

ScanNews::ScanNews(ScanSource& scan, AccountSource& accounts, Announcer& announcer, const Clock& clock, Timers& timers,
                   QObject* parent)
    : QObject(parent), m_scan(scan), m_accounts(accounts), m_announcer(announcer), m_clock(clock), m_timers(timers) {
    connect(&scan, &ScanSource::statusChanged, this, &ScanNews::follow);
}

void ScanNews::follow(AccountId account) {
    const auto found = m_standings.try_emplace(account, Standing{ScanState::Off, std::nullopt, Alarm(m_timers)}).first;
    Standing& standing = found->second;
    const ScanStatus status = m_scan.status(account);
    if (status.state == ScanState::SignedOut && standing.state != ScanState::SignedOut)
        m_announcer.tell(
            NewsKind::SignInEnded,
            {nameOf(account), hasProblem(status)
                                  ? status.sentence
                                  : ScanNewsWords::tr("The sign-in ended. Nothing is stored of what you play "
                                                      "until you sign in again.")});
    standing.state = status.state;
    if (!isFailing(status.state)) {
        standing.failingSince.reset();
        standing.alarm.cancel();
    } else if (!standing.failingSince) {
        standing.failingSince = m_clock.now();
        standing.alarm.set(m_clock.now() + patience, [this, account] { tellOfFailing(account); });
    }
}

void ScanNews::tellOfFailing(AccountId account) {
    const QString reason = m_scan.status(account).sentence;
    m_announcer.tell(NewsKind::ScanningFails,
                     {nameOf(account), ScanNewsWords::tr("Nothing could be scanned for two hours. %1").arg(reason)});
}

QString ScanNews::nameOf(AccountId account) const {
    for (const LinkedAccount& known : m_accounts.accounts())
        if (known.id == account)
            return known.name;
    return ScanNewsWords::tr("Scanning");
}

} // namespace afs
