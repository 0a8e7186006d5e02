// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spotify/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace afs {

namespace {
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QString randomText() {
    std::array<quint32, 12> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

QString pkceChallenge(const QString& verifier) {
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(base64Url));
}

} // namespace afs
