// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/linked_accounts.h"
#include "core/spotify/api_error.h"
#include "core/spotify/spotify_values.h"

#include <QString>

#include <optional>

/// Why a playlist could not be scanned. Pure.
namespace afs {

/// Why Spotify would not list the account's playlists, which nobody allowed it: it need not be asked.
std::optional<Error> withheldList(const LinkedAccounts& accounts, AccountId account);

/// The database does not take it.
ApiError databaseError(const Error& error);

/// Of one's own, whose contents Spotify gives at other times.
ApiError refusedForNow(const PlaylistHead& head, bool isWatched);

/// Where Spotify refused the country that was sent with the request the sentence names it.
ApiError namingCountry(ApiError error, const QString& market);

/// Whether others of its round would meet the same.
bool endsRound(const ApiError& error);

/// To somebody after whose one round there is no other by itself: what is to be done instead. See toldToAsker().
Error toldOnce(Error error);

/// That a playlist is no longer there, or no longer on the account's list.
QString goneSentence(const QString& playlist);
QString offListSentence(const QString& playlist);

/// The same error with a sentence that says which playlist.
Error namedError(const ApiError& error, const QString& playlist);

} // namespace afs
