// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live_service_sources.h"

namespace afs {

namespace {

class ServiceAccounts final : public AccountSource {
public:
    explicit ServiceAccounts(LinkedAccounts& service) : m_service(service) {
        connect(&service, &LinkedAccounts::loaded, this, &AccountSource::accountsChanged);
        connect(&service, &LinkedAccounts::changed, this, &AccountSource::accountsChanged);
        connect(&service, &LinkedAccounts::signedIn, this, &AccountSource::signedIn);
        connect(&service, &LinkedAccounts::failed, this, &AccountSource::failed);
        connect(&service, &LinkedAccounts::signInFailed, this,
                [this](const ApiError& error) { Q_EMIT signInFailed(error.error); });
        connect(&service, &LinkedAccounts::askingKeyring, this, &AccountSource::askingKeyring);
        connect(&service, &LinkedAccounts::keyringRefused, this,
                [this](const SecretError& error) { Q_EMIT keyringRefused(error.error); });
    }
    std::vector<LinkedAccount> accounts() const override {
        std::vector<LinkedAccount> all = m_service.accounts();
        for (LinkedAccount& account : all)
            if (account.spotifyId.isEmpty()) // who signed in is called as they wish
                account.name = accountNameText(account.name);
        return all;
    }
    Result<QUrl> beginSignIn(const SignInWish& wish) override { return m_service.beginSignIn(wish); }
    void tryKeyringAgain() override { m_service.tryKeyringAgain(); }
    void keepUntilQuit() override { m_service.keepUntilQuit(); }
    void cancelSignIn() override { m_service.cancelSignIn(); }
    void signOut(AccountId id) override { m_service.signOut(id); }
    void askKeyring() override { m_service.load(); }

private:
    LinkedAccounts& m_service;
};

class ServiceScan final : public ScanSource {
public:
    ServiceScan(ScanService& service, MetadataService& lookups, PlaylistService& playlists)
        : m_service(service), m_lookups(lookups), m_playlists(playlists) {
        connect(&service, &ScanService::statusChanged, this, &ScanSource::statusChanged);
        connect(&service, &ScanService::gapsChanged, this, &ScanSource::gapsChanged);
        connect(&lookups, &MetadataService::statusChanged, this, &ScanSource::lookupsChanged);
    }
    ScanStatus status(AccountId account) const override { return m_service.status(account); }
    std::vector<Gap> gaps(AccountId account) const override { return m_service.gaps(account); }
    void scanNow(AccountId account) override {
        m_service.scanNow(account, this, [this, account](const ScanRound& round) {
            Q_EMIT scanned(account, round);
            m_playlists.scanNow(account, false, this, [](const PlaylistRound&) {});
        });
    }
    void setSettings(AccountId account, const ScanSettings& settings) override {
        m_service.setSettings(account, settings);
    }
    MetadataStatus lookups(AccountId account) const override { return m_lookups.status(account); }
    void setLookupsPerDay(AccountId account, int requests) override { m_lookups.setPerDay(account, requests); }

private:
    ScanService& m_service;
    MetadataService& m_lookups;
    PlaylistService& m_playlists;
};

class ServicePlaylists final : public PlaylistSource {
public:
    explicit ServicePlaylists(PlaylistService& service) : m_service(service) {
        connect(&service, &PlaylistService::playlistsChanged, this, &PlaylistSource::playlistsChanged);
    }
    std::vector<WatchedPlaylist> playlists(AccountId account) const override { return m_service.playlists(account); }
    std::vector<PlaylistTrack> tracks(AccountId account, PlaylistId playlist) const override {
        return m_service.tracks(account, playlist);
    }
    std::vector<PlaylistEvent> events(AccountId account) const override { return m_service.events(account); }
    std::vector<PlaylistTrack> knownTracks(AccountId account) const override { return m_service.knownTracks(account); }
    QString market(AccountId account) const override { return m_service.market(account); }
    void setMarket(AccountId account, const QString& market) override { m_service.setMarket(account, market); }
    void list(AccountId account, QObject* context, Listed done) override {
        m_service.list(account, context, std::move(done));
    }
    void add(AccountId account, const QString& text, QObject* context, Added done) override {
        m_service.add(account, text, context, std::move(done));
    }
    void remove(AccountId account, PlaylistId playlist) override { m_service.remove(account, playlist); }
    void restore(AccountId account, PlaylistId playlist, QObject* context, Added done) override {
        m_service.restore(account, playlist, context, std::move(done));
    }
    void scanNow(AccountId account, bool all, QObject* context, Scanned done) override {
        m_service.scanNow(account, all, context, std::move(done));
    }

private:
    PlaylistService& m_service;
};

class ServiceRecordings final : public RecordingSource {
public:
    explicit ServiceRecordings(RecordingService& service) : m_service(service) {
        connect(&service, &RecordingService::changed, this, &RecordingSource::recordingsChanged);
    }
    void read(AccountId account, const std::string& uri, QObject* context, Read done) override {
        m_service.read(account, uri, context, std::move(done));
    }
    void takeApart(AccountId account, const std::string& uri, QObject* context, Chosen done) override {
        m_service.takeApart(account, uri, context, std::move(done));
    }
    void join(AccountId account, const std::string& uri, const std::string& other, QObject* context,
              Chosen done) override {
        m_service.join(account, uri, other, context, std::move(done));
    }
    void undo(AccountId account, RecordingChoiceId choice, QObject* context, Undone done) override {
        m_service.undo(account, choice, context, std::move(done));
    }

private:
    RecordingService& m_service;
};

} // namespace

std::unique_ptr<AccountSource> sourceOf(LinkedAccounts& accounts) {
    return std::make_unique<ServiceAccounts>(accounts);
}

std::unique_ptr<ScanSource> sourceOf(ScanService& scans, MetadataService& lookups, PlaylistService& playlists) {
    return std::make_unique<ServiceScan>(scans, lookups, playlists);
}

std::unique_ptr<PlaylistSource> sourceOf(PlaylistService& playlists) {
    return std::make_unique<ServicePlaylists>(playlists);
}

std::unique_ptr<RecordingSource> sourceOf(RecordingService& recordings) {
    return std::make_unique<ServiceRecordings>(recordings);
}

} // namespace afs
