// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/demo_sources.h"

#include "core/dump/demo_scanning.h"
#include "ui/models/scan_text.h"

#include <QCoreApplication>
#include <QTimer>

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

class DemoAccounts final : public AccountSource {
public:
    DemoAccounts(AccountId id, const QString& name, const Clock& clock) {
        m_account.id = id;
        m_account.name = name;
        m_account.spotifyId = QStringLiteral("demo");
        m_account.isSignedIn = true;
        m_account.consentEnds = clock.now() + std::chrono::days(143);
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
    explicit DemoScan(const Clock& clock) : m_clock(clock), m_began(clock.now()) {}

    ScanStatus status(AccountId account) const override {
        ScanStatus status;
        status.account = account;
        status.settings = m_settings;
        const bool isPaused = m_settings.pausedUntil && *m_settings.pausedUntil > m_clock.now();
        status.state = isPaused ? ScanState::Paused : ScanState::Working;
        status.sentence = isPaused ? DemoWords::tr("Nothing is asked of Spotify until then.")
                                   : DemoWords::tr("What you play now is found; the next dump closes the gaps below. "
                                                   "(This scanner is invented too.)");
        status.lastScan = m_began - std::chrono::minutes(4);
        status.nextScan = m_began + std::chrono::minutes(16);
        status.remembered = m_began + std::chrono::hours(5) + std::chrono::minutes(35);
        status.newToday = 12;
        status.requestsToday = 61;
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
    const Clock& m_clock;
    Instant m_began;
    ScanSettings m_settings;
    int m_perDay = 150;
};

} // namespace

std::unique_ptr<AccountSource> demoAccounts(AccountId id, const QString& name, const Clock& clock) {
    return std::make_unique<DemoAccounts>(id, name, clock);
}

std::unique_ptr<ScanSource> demoScan(const Clock& clock) {
    return std::make_unique<DemoScan>(clock);
}

} // namespace afs
