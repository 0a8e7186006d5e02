// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/idle_sources.h"

#include <QCoreApplication>
#include <QTimer>

namespace afs {

namespace {

struct IdleWords {
    Q_DECLARE_TR_FUNCTIONS(IdleSources)
};

Error notHere() {
    return {ErrorKind::Failed,
            IdleWords::tr("This window shows invented data: nothing is scanned here. Sign in from the program's own "
                          "window."),
            {}};
}

class IdleAccounts final : public AccountSource {
public:
    IdleAccounts(AccountId id, const QString& name) : m_id(id), m_name(name) {}

    std::vector<LinkedAccount> accounts() const override {
        LinkedAccount account;
        account.id = m_id;
        account.name = accountNameText(m_name);
        return {account};
    }
    Result<QUrl> beginSignIn(const SignInWish&) override { return failure(notHere()); }
    void tryKeyringAgain() override {}
    void keepUntilQuit() override {}
    void cancelSignIn() override {}
    void askKeyring() override {}
    void signOut(AccountId) override {}

private:
    AccountId m_id;
    QString m_name;
};

class IdleScan final : public ScanSource {
public:
    ScanStatus status(AccountId account) const override {
        ScanStatus status;
        status.account = account;
        status.sentence = IdleWords::tr("Nothing is scanned.");
        return status;
    }
    std::vector<Gap> gaps(AccountId) const override { return {}; }
    void scanNow(AccountId account) override {
        ScanRound round;
        round.problem = notHere();
        QTimer::singleShot(0, this, [this, account, round] { Q_EMIT scanned(account, round); });
    }
    void setSettings(AccountId, const ScanSettings&) override {}
    MetadataStatus lookups(AccountId) const override { return {}; }
    void setLookupsPerDay(AccountId, int) override {}
};

class IdlePlaylists final : public PlaylistSource {
public:
    std::vector<WatchedPlaylist> playlists(AccountId) const override { return {}; }
    std::vector<PlaylistTrack> tracks(AccountId, PlaylistId) const override { return {}; }
    std::vector<PlaylistEvent> events(AccountId) const override { return {}; }
    std::vector<PlaylistTrack> knownTracks(AccountId) const override { return {}; }
    QString market(AccountId) const override { return {}; }
    void setMarket(AccountId, const QString&) override {}
    void list(AccountId, QObject* context, Listed done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(failure(notHere())); });
    }
    void add(AccountId, const QString&, QObject* context, Added done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(failure(notHere())); });
    }
    void remove(AccountId, PlaylistId) override {}
    void restore(AccountId, PlaylistId, QObject* context, Added done) override {
        QTimer::singleShot(0, context, [done = std::move(done)] { done(failure(notHere())); });
    }
    void scanNow(AccountId, bool, QObject* context, Scanned done) override {
        PlaylistRound round;
        round.problem = notHere();
        QTimer::singleShot(0, context, [done = std::move(done), round] { done(round); });
    }
};

} // namespace

std::unique_ptr<AccountSource> idleAccounts(AccountId id, const QString& name) {
    return std::make_unique<IdleAccounts>(id, name);
}

std::unique_ptr<ScanSource> idleScan() {
    return std::make_unique<IdleScan>();
}

std::unique_ptr<PlaylistSource> idlePlaylists() {
    return std::make_unique<IdlePlaylists>();
}

} // namespace afs
