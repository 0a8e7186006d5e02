// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/linked_accounts.h"

#include "core/base/logging.h"
#include "core/scan/account_standing.h"
#include "core/scan/forget_sign_in.h"
#include "core/scan/keyring_refusals.h"
#include "core/spotify/token_endpoint.h"
#include "core/store/sign_in_store.h"
#include "core/store/store_thread.h"

#include <algorithm>
#include <map>

namespace afs {

struct LinkedAccounts::Impl {
    /// How an account talks to Spotify: there while it is signed in.
    struct Link {
        std::unique_ptr<TokenKeeper> keeper; ///< outlives what asks with its tokens
        std::unique_ptr<SpotifyApi> api;
    };
    using Grants = std::map<AccountId, SecretResult<std::optional<Grant>>>;

    Impl(LinkedAccounts& owner, const Services& given, const ConnectionParams& database)
        : self(owner), services(given), store(database, QStringLiteral("accounts")),
          endpoint(given.queue, given.hosts, given.clock) {}

    LinkedAccount* find(AccountId id) {
        const auto place = std::ranges::find(accounts, id, &LinkedAccount::id);
        return place == accounts.end() ? nullptr : &*place;
    }

    void load();
    /// What is being read may be older than what happened since.
    void loadAgain() {
        if (isLoading)
            load();
    }
    bool isToBeAsked(const SignInRow& row) const;
    void askKeyring(const KnownAccounts& known, quint64 mine);
    void take(const KnownAccounts& known, const Grants& grants);
    void takeGrant(LinkedAccount& account, const SignInRow& row, const SecretResult<std::optional<Grant>>& found);
    void takeSignOut(LinkedAccount& account, std::optional<SignInEnd> end);

    void link(LinkedAccount& account, const Grant& grant, bool isUntilQuit,
              const std::optional<IssuedTokens>& tokens = {});
    void retire(AccountId id);
    void unlink(LinkedAccount& account, const QString& problem);
    void listenTo(TokenKeeper& keeper, AccountId id);

    void dropSignIn();
    void admit(const SignedIn& who, bool joinsLocal, const SignIn::Admitted& answer);
    void welcome(const SignedIn& who);
    void forget(AccountId id, const QString& key);

    LinkedAccounts& self;
    Services services;
    StoreThread store;
    const QString keyring = thisKeyring();
    TokenEndpoint endpoint;
    std::vector<LinkedAccount> accounts;
    std::map<AccountId, Link> links;
    std::vector<Link> retired; ///< what was asked of them is still answered
    KeyringRefusals refusals;
    quint64 round = 0; ///< of loading; an older one is not listened to
    bool isLoading = false;
    std::optional<KnownAccounts> admitted;
    std::unique_ptr<SignIn> signIn;
    QObject life; ///< goes first
};

void LinkedAccounts::Impl::load() {
    const quint64 mine = ++round;
    isLoading = true;
    store.run<KnownAccounts>([name = keyring](Session& session) { return readAccounts(session, name); }, &life,
                             [this, mine](const Result<KnownAccounts>& known) {
                                 if (mine != round)
                                     return;
                                 if (known) {
                                     askKeyring(*known, mine);
                                     return;
                                 }
                                 isLoading = false;
                                 Q_EMIT self.failed(known.error());
                             });
}

/// The keyring is asked only for what it should hold and nobody has yet: asking may open a dialog.
bool LinkedAccounts::Impl::isToBeAsked(const SignInRow& row) const {
    if (!row.isSignedIn || !refusals.mayBeAsked(row))
        return false;
    const auto link = links.find(row.account);
    return link == links.end() || !link->second.keeper->isSignedIn() ||
           link->second.keeper->grant().consentedAt != row.consentedAt;
}

void LinkedAccounts::Impl::askKeyring(const KnownAccounts& known, quint64 mine) {
    std::vector<std::pair<AccountId, QString>> asked;
    for (const AccountRow& row : known.accounts)
        if (const SignInRow* last = known.signInOf(row.id);
            last != nullptr && !row.spotifyId.isEmpty() && isToBeAsked(*last))
            asked.emplace_back(row.id, row.spotifyId);
    if (asked.empty()) {
        take(known, {});
        return;
    }
    auto grants = std::make_shared<Grants>();
    for (const auto& [id, key] : asked)
        TokenKeeper::load(services.keyring, key, &life,
                          [this, mine, known, grants, id = id,
                           count = asked.size()](const SecretResult<std::optional<Grant>>& found) {
                              grants->emplace(id, found);
                              if (grants->size() == count && mine == round)
                                  take(known, *grants);
                          });
}

void LinkedAccounts::Impl::take(const KnownAccounts& known, const Grants& grants) {
    isLoading = false;
    const std::vector<LinkedAccount> before = accounts;
    accounts = accountsOf(known, accounts);
    for (LinkedAccount& account : accounts) {
        // Who had all deleted wants no sign-in to go on, in whatever program it is kept in memory.
        const auto old = std::ranges::find(before, account.id, &LinkedAccount::id);
        if (account.isUntilQuit && old != before.end() && old->apiDeletions != account.apiDeletions)
            unlink(account, {});
        const SignInRow* last = known.signInOf(account.id);
        if (last == nullptr || !last->isSignedIn) {
            takeSignOut(account, last != nullptr ? last->end : std::nullopt);
        } else if (const auto found = grants.find(account.id); found != grants.end()) {
            if (found->second)
                refusals.forget(account.id);
            else
                refusals.refused(*last, found->second.error().problem, services.clock.now());
            takeGrant(account, *last, found->second);
        }
    }
    for (const LinkedAccount& account : std::vector(accounts))
        if (const auto former = std::ranges::find(before, account.id, &LinkedAccount::id);
            former != before.end() && !(*former == account))
            Q_EMIT self.changed(account.id);
    Q_EMIT self.loaded();
}

/// The database says that nobody is signed in: another program signed them out, and may store a token of its own.
void LinkedAccounts::Impl::takeSignOut(LinkedAccount& account, std::optional<SignInEnd> end) {
    if (refusals.forget(account.id) && !account.isSignedIn)
        tellSignedOut(account, endSentence(end));
    if (account.isSignedIn && !account.isUntilQuit)
        unlink(account, endSentence(end));
}

void LinkedAccounts::Impl::takeGrant(LinkedAccount& account, const SignInRow& row,
                                     const SecretResult<std::optional<Grant>>& found) {
    const auto link = links.find(account.id);
    const bool isLinked = link != links.end() && link->second.keeper->isSignedIn();
    if (!found) {
        if (!isLinked)
            tellWithheld(account, found.error());
    } else if (*found) {
        if (!isLinked || !(link->second.keeper->grant() == **found))
            this->link(account, **found, false);
    } else if (!account.isUntilQuit) {
        unlink(account, endSentence(SignInEnd::TokenLost));
        noteEnd(store, keyring, row, SignInEnd::TokenLost);
    }
}

void LinkedAccounts::Impl::link(LinkedAccount& account, const Grant& grant, bool isUntilQuit,
                                const std::optional<IssuedTokens>& tokens) {
    retire(account.id);
    SecretStore& secrets = isUntilQuit ? services.untilQuit : services.keyring;
    Link link;
    link.keeper = std::make_unique<TokenKeeper>(endpoint, secrets, services.clock, grant, !isUntilQuit);
    if (tokens)
        link.keeper->begin(tokens->access, tokens->expires);
    link.api = std::make_unique<SpotifyApi>(services.queue, services.hosts, *link.keeper);
    listenTo(*link.keeper, account.id);
    links[account.id] = std::move(link);
    tellSignedIn(account, grant, isUntilQuit);
}

void LinkedAccounts::Impl::retire(AccountId id) {
    if (auto link = links.extract(id)) {
        QObject::disconnect(link.mapped().keeper.get(), nullptr, &life, nullptr);
        retired.push_back(std::move(link.mapped()));
    }
}

/// What is asked of it still is answered; a token is neither refreshed nor stored for it any more.
void LinkedAccounts::Impl::unlink(LinkedAccount& account, const QString& problem) {
    if (const auto link = links.find(account.id); link != links.end())
        link->second.keeper->forget();
    retire(account.id);
    tellSignedOut(account, problem);
}

void LinkedAccounts::Impl::listenTo(TokenKeeper& keeper, AccountId id) {
    QObject::connect(&keeper, &TokenKeeper::signedOut, &life, [this, id, &keeper](const ApiError& error) {
        qCInfo(logSpotify) << "account" << id.value << "is signed out";
        noteEnd(store, keyring, signInRow(id, keeper.grant(), true), SignInEnd::BySpotify);
        if (LinkedAccount* account = find(id))
            unlink(*account, error.error.message);
        loadAgain();
        Q_EMIT self.changed(id);
    });
    const auto retell = [this, id, &keeper](bool isUntilQuit) {
        LinkedAccount* account = find(id);
        if (account == nullptr)
            return;
        tellSignedIn(*account, keeper.grant(), isUntilQuit);
        store.post([name = keyring, row = signInRow(id, keeper.grant(), !isUntilQuit)](Session& session) {
            return SignInStore(session, name).put(row);
        });
        Q_EMIT self.changed(id);
    };
    QObject::connect(&keeper, &TokenKeeper::scopesChanged, &life, [this, id, retell] {
        const LinkedAccount* account = find(id);
        retell(account != nullptr && account->isUntilQuit);
    });
    QObject::connect(&keeper, &TokenKeeper::notStored, &life, [retell] { retell(true); });
}

void LinkedAccounts::Impl::dropSignIn() {
    if (!signIn)
        return;
    QObject::disconnect(signIn.get(), nullptr, &life, nullptr);
    signIn->cancel();
    signIn.release()->deleteLater(); // it may be the one that speaks just now
}

/// The database knows who signed in before the browser says that they are.
void LinkedAccounts::Impl::admit(const SignedIn& who, bool joinsLocal, const SignIn::Admitted& answer) {
    const SpotifyProfile& profile = who.profile;
    const SpotifyIdentity identity{who.grant.account, profile.id,
                                   profile.displayName.isEmpty() ? profile.id : profile.displayName};
    const SignInRow row = signInRow({}, who.grant, who.isStored);
    store.run<KnownAccounts>(
        [name = keyring, identity, row, joinsLocal](Session& session) -> Result<KnownAccounts> {
            const auto account = SignInStore(session, name).admit(identity, row, joinsLocal);
            if (!account)
                return failure(account.error());
            return readAccounts(session, name, *account);
        },
        &life,
        [this, answer, grant = who.grant](const Result<KnownAccounts>& known) {
            if (known) {
                admitted = *known;
                answer({});
                return;
            }
            if (std::ranges::find(accounts, grant.account, &LinkedAccount::spotifyId) == accounts.end())
                services.keyring.erase(grant.key(), &life, [](const SecretStatus&) {});
            answer(failure(known.error()));
        });
}

void LinkedAccounts::Impl::welcome(const SignedIn& who) {
    if (!admitted)
        return;
    const KnownAccounts known = *std::exchange(admitted, std::nullopt);
    loadAgain();
    accounts = accountsOf(known, accounts);
    LinkedAccount* account = find(known.admitted);
    if (account == nullptr)
        return;
    IssuedTokens tokens;
    tokens.access = who.access;
    tokens.expires = who.accessExpires;
    link(*account, who.grant, !who.isStored, tokens);
    account->missingScopes = who.missingScopes;
    if (!who.isStored) // where its keeper will look for it
        services.untilQuit.store(who.grant.key(), who.grant.toSecret(), &life, [](const SecretStatus&) {});
    // Before the May of 2026 there was no key but the user id. Who waived the keyring is not asked for its password.
    if (who.isStored && !who.profile.id.isEmpty() && who.grant.account != who.profile.id)
        services.keyring.erase(Grant::keyOf(who.profile.id), &life, [](const SecretStatus&) {});
    Q_EMIT self.changed(known.admitted);
    Q_EMIT self.signedIn(known.admitted);
}

/// The account stays as it is until its token is gone.
void LinkedAccounts::Impl::forget(AccountId id, const QString& key) {
    forgetSignIn({id, Grant::keyOf(key), keyring}, services.keyring, store, &life,
                 [this, id, key](const Status& forgotten) {
                     if (!forgotten) {
                         Q_EMIT self.failed(forgotten.error());
                         return;
                     }
                     // Erased once more: a token that rotated meanwhile was stored after the first time.
                     if (const auto link = links.find(id); link != links.end())
                         link->second.keeper->signOut(&life, [](const SecretStatus&) {});
                     services.untilQuit.erase(Grant::keyOf(key), &life, [](const SecretStatus&) {});
                     if (LinkedAccount* account = find(id))
                         unlink(*account, {});
                     refusals.forget(id);
                     loadAgain();
                     Q_EMIT self.changed(id);
                 });
}

LinkedAccounts::LinkedAccounts(const Services& services, const ConnectionParams& database, QObject* parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, services, database)) {}

LinkedAccounts::~LinkedAccounts() = default;

void LinkedAccounts::load() {
    m_impl->refusals.clear();
    m_impl->load();
}

void LinkedAccounts::lookAgain() {
    m_impl->load();
}

void LinkedAccounts::askKeyringAgain() {
    if (m_impl->refusals.mayBeAskedByDialog(m_impl->services.clock.now()))
        load();
}

const std::vector<LinkedAccount>& LinkedAccounts::accounts() const {
    return m_impl->accounts;
}

const LinkedAccount* LinkedAccounts::find(AccountId id) const {
    return m_impl->find(id);
}

SpotifyApi* LinkedAccounts::api(AccountId id) const {
    const auto link = m_impl->links.find(id);
    return link == m_impl->links.end() ? nullptr : link->second.api.get();
}

bool LinkedAccounts::hasScope(AccountId id, SpotifyScope scope) const {
    const auto link = m_impl->links.find(id);
    return link != m_impl->links.end() && link->second.keeper->grant().scopes.contains(scopeName(scope));
}

Result<QUrl> LinkedAccounts::beginSignIn(const SignInWish& wish) {
    QString expected;
    if (wish.renewed.value != 0) {
        const LinkedAccount* account = find(wish.renewed);
        expected = account != nullptr ? account->spotifyId : QString();
        if (expected.isEmpty())
            return failure(ErrorKind::Usage, tr("This account was never signed in, so there is nothing to renew."));
    }
    m_impl->dropSignIn();
    askNow();
    const Services& services = m_impl->services;
    if (const auto block = signInBlock(services.queue, wish.clientId))
        return failure(blockedError(*block, services.clock.now()).error);
    const auto admit = [this, joins = wish.joinsLocal](const SignedIn& who, const SignIn::Admitted& answer) {
        m_impl->admit(who, joins, answer);
    };
    m_impl->signIn = std::make_unique<SignIn>(
        SignIn::Services{services.queue, services.keyring, services.clock, services.timers, services.hosts, admit},
        signInRequest(wish, expected, m_impl->accounts));
    SignIn* const signIn = m_impl->signIn.get();
    connect(signIn, &SignIn::askingKeyring, this, &LinkedAccounts::askingKeyring);
    connect(signIn, &SignIn::keyringRefused, this, &LinkedAccounts::keyringRefused);
    connect(signIn, &SignIn::signedIn, &m_impl->life, [this](const SignedIn& who) { m_impl->welcome(who); });
    connect(signIn, &SignIn::failed, &m_impl->life, [this](const ApiError& error) { Q_EMIT signInFailed(error); });
    auto address = signIn->begin();
    if (!address)
        m_impl->signIn.reset();
    return address;
}

void LinkedAccounts::askNow() {
    m_impl->services.queue.networkReturned();
}

void LinkedAccounts::tryKeyringAgain() {
    if (m_impl->signIn)
        m_impl->signIn->tryKeyringAgain();
}

void LinkedAccounts::keepUntilQuit() {
    if (m_impl->signIn)
        m_impl->signIn->keepUntilQuit();
}

void LinkedAccounts::cancelSignIn(const QString& why) {
    if (m_impl->signIn)
        m_impl->signIn->cancel(why);
}

void LinkedAccounts::signOut(AccountId id) {
    const LinkedAccount* account = m_impl->find(id);
    if (account == nullptr || account->spotifyId.isEmpty()) {
        QMetaObject::invokeMethod(
            &m_impl->life, [this, id] { Q_EMIT changed(id); }, Qt::QueuedConnection);
        return;
    }
    m_impl->forget(id, account->spotifyId);
}

} // namespace afs
