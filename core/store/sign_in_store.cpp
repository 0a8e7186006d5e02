// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sign_in_store.h"

#include "core/base/time_text.h"
#include "core/store/db_error.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <unistd.h>

#include <cmath>

namespace afs {

namespace {

std::optional<SignInEnd> endFrom(const QVariant& stored) {
    switch (stored.toInt()) {
    case 1:
        return SignInEnd::BySpotify;
    case 2:
        return SignInEnd::TokenLost;
    case 3:
        return SignInEnd::NotRegistered;
    case 4:
        return SignInEnd::OwnerWithoutPremium;
    default:
        return {};
    }
}

} // namespace

Result<std::vector<SignInRow>> SignInStore::list() {
    return guarded([&] {
        std::vector<SignInRow> rows;
        QSqlQuery query = m_session.run("sign_ins_list", {{"keyring", m_keyring}});
        while (query.next())
            rows.push_back({AccountId(query.value(0).toInt()), query.value(1).toString(),
                            query.value(2).toString().split(u' ', Qt::SkipEmptyParts),
                            Instant(Milliseconds(static_cast<std::int64_t>(std::llround(query.value(3).toDouble())))),
                            query.value(4).toBool(), endFrom(query.value(5))});
        return rows;
    });
}

Result<AccountId> SignInStore::admit(const SpotifyIdentity& who, const SignInRow& row, bool joinsLocal) {
    return guarded([&] {
        Transaction transaction(m_session);
        QVariant id =
            m_session.value("account_of_spotify", {{"key", who.key}, {"user_id", who.userId}, {"name", who.name}});
        if (!id.isValid() && joinsLocal)
            id = m_session.value("account_join_local", {{"key", who.key}, {"name", who.name}});
        if (!id.isValid())
            id = m_session.value("account_add_spotify", {{"key", who.key}, {"name", who.name}});
        SignInRow complete = row;
        complete.account = AccountId(id.toInt());
        if (!who.userId.isEmpty())
            m_session.run("playlist_setting_put", {{"account", complete.account.value},
                                                   {"market", QVariant()},
                                                   {"user_id", who.userId},
                                                   {"listed_ms", QVariant()},
                                                   {"listed", QVariant()}});
        write(complete);
        transaction.commit();
        return complete.account;
    });
}

Status SignInStore::put(const SignInRow& row) {
    return guarded([&] { write(row); });
}

void SignInStore::write(const SignInRow& row) {
    const QString scopes = row.scopes.join(u' ');
    m_session.run("sign_in_put", {{"account", row.account.value},
                                  {"keyring", m_keyring},
                                  {"client_id", row.clientId},
                                  {"scopes", scopes.isNull() ? QStringLiteral("") : scopes},
                                  {"consented_at", instantText(row.consentedAt)},
                                  {"signed_in", row.isSignedIn}});
}

Status SignInStore::writeEnd(AccountId account, std::optional<SignInEnd> why, std::optional<Instant> consentedAt) {
    const QVariant ended = why ? QVariant(static_cast<int>(*why)) : QVariant(QMetaType(QMetaType::Int));
    const QVariant consented =
        consentedAt ? QVariant(instantText(*consentedAt)) : QVariant(QMetaType(QMetaType::QString));
    return guarded([&] {
        m_session.run(
            "sign_in_end",
            {{"account", account.value}, {"keyring", m_keyring}, {"ended", ended}, {"consented_at", consented}});
    });
}

Status SignInStore::setRefusal(AccountId account, std::optional<SignInEnd> refusal) {
    const QVariant stored = refusal ? QVariant(static_cast<int>(*refusal)) : QVariant(QMetaType(QMetaType::Int));
    return guarded([&] {
        m_session.run("sign_in_set_refusal", {{"account", account.value}, {"keyring", m_keyring}, {"refusal", stored}});
    });
}

QString thisKeyring() {
    QByteArray machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName().toUtf8();
    // The id of a machine is not to be handed on as it is.
    const QByteArray text = "analytics-for-spotify " + machine + ' ' + QByteArray::number(geteuid());
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace afs
