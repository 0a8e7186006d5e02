// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/account_standing.h"

#include "core/spotify/api_error.h"

#include <algorithm>

namespace afs {

std::vector<LinkedAccount> accountsOf(const KnownAccounts& known, const std::vector<LinkedAccount>& before) {
    std::vector<LinkedAccount> accounts;
    for (const AccountRow& row : known.accounts) {
        const auto old = std::ranges::find(before, row.id, &LinkedAccount::id);
        LinkedAccount account = old != before.end() ? *old : LinkedAccount{};
        account.id = row.id;
        account.name = row.name;
        account.spotifyId = row.spotifyId;
        account.userId = row.userId;
        account.apiDeletions = row.apiDeletions;
        if (const SignInRow* last = known.signInOf(row.id); last != nullptr && !account.isSignedIn) {
            account.clientId = last->clientId;
            account.consentEnds = last->isSignedIn ? std::optional(consentEnd(last->consentedAt)) : std::nullopt;
            if (!last->isSignedIn)
                account.problem = endSentence(last->end);
        }
        accounts.push_back(std::move(account));
    }
    return accounts;
}

QString endSentence(std::optional<SignInEnd> end) {
    if (!end)
        return {};
    switch (*end) {
    case SignInEnd::BySpotify:
        return apiError(ApiProblem::SignedOut).error.message;
    case SignInEnd::TokenLost:
        return LinkedAccounts::tr("The sign-in is no longer in the keyring of this desktop. Sign in again.");
    case SignInEnd::NotRegistered:
        return apiError(ApiProblem::NotRegistered).error.message;
    case SignInEnd::OwnerWithoutPremium:
        return apiError(ApiProblem::OwnerWithoutPremium).error.message;
    }
    return {};
}

void tellSignedIn(LinkedAccount& account, const Grant& grant, bool isUntilQuit) {
    account.isSignedIn = true;
    account.isUntilQuit = isUntilQuit;
    account.clientId = grant.clientId;
    account.consentEnds = grant.expires();
    account.missingScopes = grant.missing(scopeNames(wantedScopes(false)));
    account.problem.clear();
    account.keyringProblem.reset();
}

void tellWithheld(LinkedAccount& account, const SecretError& refusal) {
    account.problem = refusal.error.message;
    account.keyringProblem = refusal.problem;
}

void tellSignedOut(LinkedAccount& account, const QString& problem) {
    account.isSignedIn = false;
    account.isUntilQuit = false;
    account.consentEnds.reset();
    account.missingScopes.clear();
    account.problem = problem;
    account.keyringProblem.reset();
}

SignInRequest signInRequest(const SignInWish& wish, const QString& expected, const std::vector<LinkedAccount>& known) {
    SignInRequest request;
    request.clientId = wish.clientId;
    request.scopes = scopeNames(wantedScopes(wish.withPlaybackState));
    request.port = wish.port;
    request.expectedAccount = expected;
    for (const LinkedAccount& account : known)
        if (!account.userId.isEmpty() && !account.spotifyId.isEmpty())
            request.knownUsers.insert(account.userId, account.spotifyId);
    request.asksAgain = std::ranges::any_of(known, [&expected](const LinkedAccount& account) {
        return !account.spotifyId.isEmpty() && account.spotifyId != expected;
    });
    return request;
}

std::optional<GroupBlock> signInBlock(const RequestQueue& queue, const QString& clientId) {
    const auto tokens = queue.blockOf(RequestGroup::Tokens, clientId);
    return tokens ? tokens : queue.blockOf(RequestGroup::Profile, clientId);
}

std::optional<LinkedAccount> joinableAccount(const std::vector<LinkedAccount>& accounts) {
    if (accounts.size() != 1 || !accounts.front().spotifyId.isEmpty())
        return {};
    return accounts.front();
}

SignInRow signInRow(AccountId account, const Grant& grant, bool isStored) {
    return {account, grant.clientId, grant.scopes, grant.consentedAt, isStored};
}

} // namespace afs
