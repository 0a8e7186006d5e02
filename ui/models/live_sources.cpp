// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/live_sources.h"

#include <QCoreApplication>

#include <algorithm>

namespace afs {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

} // namespace

QString accountNameText(const QString& stored) {
    return stored == QLatin1String("me") ? AccountWords::tr("My history", "of nobody who signed in") : stored;
}

bool isSignedIn(const AccountSource& accounts, AccountId id) {
    return std::ranges::any_of(accounts.accounts(),
                               [id](const LinkedAccount& account) { return account.id == id && account.isSignedIn; });
}

bool watchesPlayer(const ScanSource& scan, AccountId id) {
    return id != AccountId() && scan.status(id).settings.mode != ScanMode::RecentlyPlayed;
}

} // namespace afs
