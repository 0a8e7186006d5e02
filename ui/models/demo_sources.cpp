// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/demo_sources.h"

#include "core/base/time_zones.h"
#include "core/dump/demo_scanning.h"
#include "core/library/library.h"
#include "ui/models/scan_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimer>

#include <algorithm>

namespace afs {

namespace {

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoSources)
};

Error onlyDemo() {
    return {
        ErrorKind::Failed,
        DemoWords::tr("This window shows invented data, and Spotify knows nothing of it. Sign in from the program's "
                      "own window."),
        {}};
}

Instant midnightBefore(Instant moment) {
    const QTimeZone zone = systemZone();
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), zone).date();
    return Instant(Milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

class DemoAccounts final : public AccountSource {
public:
    DemoAccounts(AccountId id, const QString& name, Instant consentEnds) {
        m_account.id = id;
        m_account.name = accountNameText(name);
        m_account.spotifyId = QStringLiteral("demo");
        m_account.isSignedIn = true;
        m_account.consentEnds = consentEnds;
    }

    std::vector<LinkedAccount> accounts() const override { return {m_account}; }
    Result<QUrl> beginSignIn(const SignInWish&) override { return failure(onlyDemo()); }
    void tryKeyringAgain() override {}
    void keepUntilQuit() override {}
    void cancelSignIn() override {}
    void askKeyring() override {}
    void signOut(AccountId) override { Q_EMIT failed(onlyDemo()); }

private:
    LinkedAccount m_account;
};

class DemoScan final : public ScanSource {
public:
    DemoScan(const LibrarySource& library, const Clock& clock)
        : m_library(library), m_clock(clock), m_began(clock.now()) {
        connect(&library, &LibrarySource::libraryChanged, this, [this] { Q_EMIT statusChanged(AccountId()); });
    }

    ScanStatus status(AccountId account) const override {
        ScanStatus status;
        status.account = account;
        status.settings = m_settings;
        const bool isPaused = m_settings.pausedUntil && *m_settings.pausedUntil > m_clock.now();
        status.state = isPaused ? ScanState::Paused : ScanState::Working;
        status.sentence = isPaused ? DemoWords::tr("Nothing is asked of Spotify until then.")
                                   : DemoWords::tr("What you play now is found; the next export closes the gaps below. "
                                                   "(This scanner is invented too.)");
        status.lastScan = m_began - std::chrono::minutes(4);
        status.nextScan = m_began + std::chrono::minutes(16);
        status.remembered = m_began + std::chrono::hours(5) + std::chrono::minutes(35);
        const Instant midnight = midnightBefore(m_began);
        constexpr int ofPlaylists = 4;
        status.newToday = scannedSince(midnight);
        status.requestsToday = ofPlaylists + static_cast<int>((m_began - midnight) / std::chrono::minutes(20));
        status.playing = NowPlaying{
            QStringLiteral("Paper Lanterns"), QStringLiteral("Northern Lights Orchestra"), {}, true, false, false};
        return status;
    }
    std::vector<Gap> gaps(AccountId account) const override { return demoGaps(account, m_began); }
    void scanNow(AccountId account) override {
        QTimer::singleShot(0, this, [this, account] { Q_EMIT scanned(account, ScanRound{}); });
    }
    void setSettings(AccountId account, const ScanSettings& settings) override {
        m_settings = settings;
        Q_EMIT statusChanged(account);
    }
    MetadataStatus lookups(AccountId) const override {
        MetadataStatus status;
        status.isKnown = true;
        status.songs = 4'870;
        status.wanted = 1'204;
        status.unavailable = 31;
        status.usedToday = 38;
        status.perDay = m_perDay;
        status.next = m_began + std::chrono::minutes(1);
        return status;
    }
    void setLookupsPerDay(AccountId account, int requests) override {
        m_perDay = requests;
        Q_EMIT lookupsChanged(account);
    }

private:
    int scannedSince(Instant from) const {
        const LibraryPtr library = m_library.library();
        if (!library)
            return 0;
        const auto first = std::lower_bound(library->end.begin(), library->end.end(), from.time_since_epoch().count());
        return static_cast<int>(library->end.end() - first);
    }

    const LibrarySource& m_library;
    const Clock& m_clock;
    Instant m_began;
    ScanSettings m_settings;
    int m_perDay = 150;
};

} // namespace

std::unique_ptr<AccountSource> demoAccounts(AccountId id, const QString& name, Instant consentEnds) {
    return std::make_unique<DemoAccounts>(id, name, consentEnds);
}

std::unique_ptr<ScanSource> demoScan(const LibrarySource& library, const Clock& clock) {
    return std::make_unique<DemoScan>(library, clock);
}

} // namespace afs
