// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/known_accounts.h"
#include "core/scan/linked_accounts.h"
#include "core/spotify/grant.h"
#include "core/spotify/request_queue.h"

#include <optional>
#include <vector>

/// What is told of an account's sign-in. Pure.
namespace afs {

/// The accounts as the database lists them; how those of `before` stand with Spotify stays.
std::vector<LinkedAccount> accountsOf(const KnownAccounts& known, const std::vector<LinkedAccount>& before);

/// What is told of a sign-in that ended so, or that Spotify refuses; nothing where a person ended it.
QString endSentence(std::optional<SignInEnd> end);

void tellSignedIn(LinkedAccount& account, const Grant& grant, bool isUntilQuit);
/// The keyring should hold its token, and does not tell it.
void tellWithheld(LinkedAccount& account, const SecretError& refusal);
/// `problem`: a sentence; empty when somebody wanted it so.
void tellSignedOut(LinkedAccount& account, const QString& problem);

/// What a sign-in asks Spotify for; `expected`: the key of the account that is renewed, empty: whoever comes.
SignInRequest signInRequest(const SignInWish& wish, const QString& expected, const std::vector<LinkedAccount>& known);

/// What keeps a sign-in from coming to an end: nobody is sent through Spotify's page then.
std::optional<GroupBlock> signInBlock(const RequestQueue& queue, const QString& clientId);

/// The local account of the imports that the first sign-in may join: the only one, and never signed in; else none.
std::optional<LinkedAccount> joinableAccount(const std::vector<LinkedAccount>& accounts);

/// What the database is told of a grant.
SignInRow signInRow(AccountId account, const Grant& grant, bool isStored);

} // namespace afs
